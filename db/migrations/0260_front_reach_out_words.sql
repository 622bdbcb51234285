-- breaking
-- What a message says, and what was said about it, stand apart from that there is one. Its words are read by the
-- director and by the product's own work; of a case that may tell of harm a coordinator reads them only once it is
-- theirs, and everyone else in the county's breadth reads none. So the database keeps restricted cases apart as the page does.

-- What the viewer acts as; nothing where nobody said so.
create function app.roles() returns text[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.roles', true), ''), '{}')::text[] $$;

create table front.reach_out_words (
  county_id     int not null,
  id            uuid not null,
  reach_out_id  uuid not null,
  answers       jsonb check (length(answers::text) <= 20000),
  words         text check (length(words) <= 5000),
  primary key (county_id, id),
  foreign key (county_id, reach_out_id) references front.reach_out (county_id, id),
  check (num_nonnulls(answers, words) = 1)
);
comment on table front.reach_out_words is 'County. What a message says, under its own id, and what was said in a step of its case, under the step''s. Gone when the message is erased.';
create index reach_out_words_of on front.reach_out_words (county_id, reach_out_id);

select app.protect('front.reach_out_words');
insert into front.reach_out_words (county_id, id, reach_out_id, answers)
  select county_id, id, id, answers from front.reach_out where answers <> '{}'::jsonb;
insert into front.reach_out_words (county_id, id, reach_out_id, words)
  select county_id, id, reach_out_id, words from front.reach_out_step where words is not null;

drop view front.reach_out_now;
drop policy erase_in_county on front.reach_out_step;
alter table front.reach_out drop column answers;
alter table front.reach_out_step drop column words;

-- Where each message stands: what follows from its steps. A family's is restricted until someone has released it.
create view front.reach_out_now with (security_invoker = true) as
  select message.*,
    owner.by_id as owner_id, owner.by_name as owner_name,
    case when closing.kind = 'closed' then closing.happened_at end as closed_at,
    reply.happened_at as replied_at,
    coalesce(side.kind = 'restricted', message.asker = 'family') as restricted,
    message.quarantine_reason is not null and kept.id is null as quarantined
  from front.reach_out message
  left join lateral (select by_id, by_name from front.reach_out_step step
    where step.county_id = message.county_id and step.reach_out_id = message.id and kind = 'taken'
    order by happened_at desc, id desc limit 1) owner on true
  left join lateral (select kind, happened_at from front.reach_out_step step
    where step.county_id = message.county_id and step.reach_out_id = message.id and kind in ('closed', 'reopened')
    order by happened_at desc, id desc limit 1) closing on true
  left join lateral (select happened_at from front.reach_out_step step
    where step.county_id = message.county_id and step.reach_out_id = message.id and kind = 'replied'
    order by happened_at, id limit 1) reply on true
  left join lateral (select kind from front.reach_out_step step
    where step.county_id = message.county_id and step.reach_out_id = message.id and kind in ('restricted', 'released')
    order by happened_at desc, id desc limit 1) side on true
  left join lateral (select id from front.reach_out_step step
    where step.county_id = message.county_id and step.reach_out_id = message.id and kind = 'kept'
    limit 1) kept on true;
grant select on front.reach_out_now to app_school_wide;

create policy leave_with_county on front.reach_out_words for insert to app_public
  with check (county_id = (select app.county()) and words is null);
create policy add_in_county on front.reach_out_words for insert to app_school_wide
  with check (county_id = (select app.county()) and answers is null);
create policy read_as_director on front.reach_out_words for select to app_school_wide
  using (county_id = (select app.county()) and (select app.roles() && '{county_director,service}'::text[]));
create policy read_as_coordinator on front.reach_out_words for select to app_school_wide
  using (county_id = (select app.county()) and (select app.roles() && '{county_coordinator}'::text[])
    and exists (select from front.reach_out_now held
      where held.county_id = reach_out_words.county_id and held.id = reach_out_words.reach_out_id
        and (not held.restricted or held.owner_id = (select app.person()))));
grant insert on front.reach_out_words to app_public;
grant insert, select on front.reach_out_words to app_school_wide;

-- Whoever may erase a message need not be able to read it, so its words go by themselves.
create function front.erase_words() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from front.reach_out_words where county_id = new.county_id and reach_out_id = new.id;
  return null;
end
$$;
revoke all on function front.erase_words() from public;
create trigger erased after update of erased_at on front.reach_out
  for each row when (new.erased_at is not null) execute function front.erase_words();
