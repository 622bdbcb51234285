-- Someone asked the county for something. Whoever writes leaves it at the door and cannot read it back; the county's
-- staff work through it, step by step; its words go ninety days after it was closed, unless the county set otherwise.
create table front.reach_out (
  county_id          int not null,
  id                 uuid not null,
  asker              text not null check (asker ~ '^[a-z_]+$'),
  language           text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'),
  answers            jsonb not null check (length(answers::text) <= 20000),
  quarantine_reason  text check (quarantine_reason ~ '^[a-z_]+$'),
  received_at        timestamptz not null,
  erased_at          timestamptz,
  primary key (county_id, id),
  check (erased_at is null or answers = '{}'::jsonb)
);
comment on table front.reach_out is 'County. A message to the county by a family, a school, a job seeker or a partner: who asks, the few fields, and when it came.';
comment on column front.reach_out.quarantine_reason is 'Why it looks like junk; it is kept apart, never thrown away unseen.';
create index reach_out_by_arrival on front.reach_out (county_id, received_at);

create table front.reach_out_step (
  county_id     int not null,
  id            uuid not null,
  reach_out_id  uuid not null,
  kind          text not null check (kind in ('taken', 'noted', 'replied', 'restricted', 'released', 'kept', 'closed', 'reopened')),
  by_id         uuid,
  by_name       text not null check (length(by_name) between 1 and 200),
  words         text check (length(words) <= 5000),
  happened_at   timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, reach_out_id) references front.reach_out (county_id, id)
);
comment on table front.reach_out_step is 'County. What was done with a message, by whom and when: taken up, answered, closed. Words go with those of the message.';
create index reach_out_step_of on front.reach_out_step (county_id, reach_out_id, happened_at);

create table front.reach_out_setting (
  county_id         int not null,
  id                uuid not null,
  erase_after_days  int not null check (erase_after_days between 1 and 3650),
  set_by_id         uuid,
  set_at            timestamptz not null,
  primary key (county_id, id)
);
comment on table front.reach_out_setting is 'County. How many days after closing a message''s words are erased; the newest row holds, ninety where there is none.';

select app.protect('front.reach_out'), app.protect('front.reach_out_step'), app.protect('front.reach_out_setting');
-- Anyone may leave a message with a county; nobody outside its office reads one.
create policy leave_with_county on front.reach_out for insert to app_public with check (county_id = (select app.county()));
grant insert on front.reach_out to app_public;
do $$
declare
  name text;
begin
  foreach name in array array['reach_out', 'reach_out_step', 'reach_out_setting'] loop
    execute format('create policy read_in_county on front.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('grant select on front.%I to app_school_wide', name);
  end loop;
  foreach name in array array['reach_out_step', 'reach_out_setting'] loop
    execute format('create policy add_in_county on front.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant insert on front.%I to app_school_wide', name);
  end loop;
end
$$;
create policy erase_in_county on front.reach_out for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()) and erased_at is not null);
grant update (answers, erased_at) on front.reach_out to app_school_wide;
create policy erase_in_county on front.reach_out_step for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()) and words is null);
grant update (words) on front.reach_out_step to app_school_wide;

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
