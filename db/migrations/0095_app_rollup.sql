-- Counts that are read far more often than the facts behind them are kept beside them, in the transaction that writes
-- the facts: whoever sees a fact sees it counted. A floor calls this in its own migration for its own two tables.
create function app.keep_rollup(source regclass, rollup regclass, keys text[], amounts jsonb)
returns void language plpgsql set search_path = pg_catalog as $keep$
declare
  key_list text := (select string_agg(format('%I', name), ', ') from unnest(keys) name);
  amount_list text := (select string_agg(format('%I', name), ', ') from jsonb_object_keys(amounts) name);
  added text := (select string_agg(format('sum(%s)', formula), ', ') from jsonb_each_text(amounts) each(name, formula));
  taken text := (select string_agg(format('-sum(%s)', formula), ', ') from jsonb_each_text(amounts) each(name, formula));
  merged text := (select string_agg(format('%1$I = kept.%1$I + excluded.%1$I', name), ', ')
    from jsonb_object_keys(amounts) name);
  counter text := replace(source::text, '.', '_') || '_counted';
  write text := format('insert into %s as kept (%s, %s) select %s, %%s from %%s group by %s on conflict (%s) do update set %s',
    rollup, key_list, amount_list, key_list, key_list, key_list, merged);
begin
  execute format($made$
    create function app.%I() returns trigger language plpgsql set search_path = pg_catalog as $count$
    begin
      if tg_op in ('DELETE', 'UPDATE') then %s; end if;
      if tg_op in ('INSERT', 'UPDATE') then %s; end if;
      return null;
    end
    $count$ $made$, counter, format(write, taken, 'old_rows'), format(write, added, 'new_rows'));
  execute format('create trigger counted_in after insert on %s referencing new table as new_rows
    for each statement execute function app.%I()', source, counter);
  execute format('create trigger counted_out after delete on %s referencing old table as old_rows
    for each statement execute function app.%I()', source, counter);
  execute format('create trigger counted_anew after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function app.%I()', source, counter);
end
$keep$;
comment on function app.keep_rollup is 'Keeps sums over one table in another, by key, in the same transaction. The rollup''s key columns are its primary key.';
revoke all on function app.keep_rollup(regclass, regclass, text[], jsonb) from public;
