-- Who registered says once what they thought, and may change it until the time is over. What keeps it at one is made of the
-- registration and the product's secret: nobody reads from it who answered, and it is erased when the time is over.
alter table convene.evaluation add column giver text check (giver ~ '^[A-Za-z0-9_-]{24}$');
comment on column convene.evaluation.giver is 'What keeps it at one for each registration until the time is over; no role reads it, and nobody can tell from it who answered.';
create unique index evaluation_once on convene.evaluation (county_id, convening_id, giver) where giver is not null;
revoke select on convene.evaluation from app_school_wide, app_school_listed;
grant select (county_id, id, convening_id, useful, practice, voice, access, words, given_on) on convene.evaluation
  to app_school_wide, app_school_listed;
-- A school's own event has no registration: there a visitor still gives one, and never in the name of a registration.
revoke insert on convene.evaluation from app_public;
grant insert (county_id, id, convening_id, useful, practice, voice, access, words, given_on) on convene.evaluation
  to app_public;
drop policy give_in_county on convene.evaluation;
create policy give_at_event on convene.evaluation for insert to app_public
  with check (county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.kind <> 'convening'));

-- Gives one, or puts it in the place of the one given before. Answers whether it was the first.
create function convene.give_evaluation(of_convening uuid, new_id uuid, of_giver text, step_useful int, step_practice int,
  step_voice int, step_access int, said text, on_day date) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  is_first boolean;
begin
  insert into convene.evaluation as given
      (county_id, id, convening_id, useful, practice, voice, access, words, given_on, giver)
    values (app.county(), new_id, of_convening, step_useful, step_practice, step_voice, step_access, said, on_day, of_giver)
    on conflict (county_id, convening_id, giver) where giver is not null
    do update set useful = excluded.useful, practice = excluded.practice, voice = excluded.voice,
      access = excluded.access, words = excluded.words
    returning given.id = new_id into is_first;
  return is_first;
end
$$;

-- What one gave, for who knows what it was kept at one by: they alone can make it.
create function convene.own_evaluation(of_convening uuid, of_giver text)
returns table (useful int, practice int, voice int, access int, words text)
language sql stable security definer set search_path = pg_catalog as $$
  select given.useful, given.practice, given.voice, given.access, given.words from convene.evaluation given
  where given.county_id = app.county() and given.convening_id = of_convening and given.giver = of_giver
$$;

-- After so many days nothing keeps an evaluation to anyone. Answers how many were let go.
create function convene.forget_givers(moment timestamptz, open_days int) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  counted bigint;
begin
  update convene.evaluation given set giver = null from convene.convening held
    where given.county_id = app.county() and given.giver is not null and held.county_id = given.county_id
      and held.id = given.convening_id and held.ends_at < moment - make_interval(days => open_days);
  get diagnostics counted = row_count;
  return counted;
end
$$;

revoke all on function convene.give_evaluation(uuid, uuid, text, int, int, int, int, text, date),
  convene.own_evaluation(uuid, text), convene.forget_givers(timestamptz, int) from public;
grant execute on function convene.give_evaluation(uuid, uuid, text, int, int, int, int, text, date),
  convene.own_evaluation(uuid, text) to app_public;
grant execute on function convene.forget_givers(timestamptz, int) to app_school_wide;
