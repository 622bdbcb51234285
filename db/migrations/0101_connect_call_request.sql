-- A caregiver asks to be called. Whoever asks leaves it at the door and cannot read it back; the school's navigator and the
-- county's staff work through it; name and number go ninety days after it was closed.
create table connect.call_request (
  county_id    int not null,
  id           uuid not null,
  school_id    uuid not null,
  first_name   text check (length(first_name) between 1 and 60),
  phone        text check (phone ~ '^[0-9]{10}$'),
  way          text not null check (way in ('call', 'text')),
  best_time    text not null check (best_time in ('morning', 'midday', 'evening', 'any')),
  language     text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'),
  interpreter  boolean not null,
  reason       text not null check (reason in ('coverage', 'basic_needs', 'housing', 'support', 'school_life', 'not_sure')),
  held_because text check (held_because in ('hidden_field', 'too_fast', 'many_at_once')),
  asked_at     timestamptz not null,
  erased_at    timestamptz,
  primary key (county_id, id),
  check ((erased_at is null) = (first_name is not null and phone is not null))
);
comment on table connect.call_request is 'County. A caregiver''s wish to be called: how, when, in which language and for which of six reasons; nothing of a child.';
create index call_request_open on connect.call_request (county_id, school_id, asked_at);

create table connect.call_try (
  county_id   int not null,
  id          uuid not null,
  request_id  uuid not null,
  school_id   uuid not null,
  channel     text not null check (channel in ('call', 'text')),
  part_of_day text not null check (part_of_day in ('morning', 'midday', 'evening')),
  outcome     text not null check (outcome in ('reached', 'no_answer', 'left_word')),
  person_id   uuid not null references people.person,
  tried_at    timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, request_id) references connect.call_request (county_id, id)
);
comment on table connect.call_try is 'County. One time that staff tried to reach a caregiver who asked for a call, and how it went.';
create index call_try_of on connect.call_try (county_id, request_id, tried_at);

create table connect.call_closing (
  county_id   int not null,
  request_id  uuid not null,
  school_id   uuid not null,
  how         text not null check (how in ('reached', 'not_reached', 'junk')),
  person_id   uuid not null references people.person,
  closed_at   timestamptz not null,
  primary key (county_id, request_id),
  foreign key (county_id, request_id) references connect.call_request (county_id, id)
);
comment on table connect.call_closing is 'County. A wish to be called that is done with: reached, not reached after three tries, or nobody''s wish.';

select app.protect('connect.call_request'), app.protect('connect.call_try'), app.protect('connect.call_closing');
create policy ask_in_county on connect.call_request for insert to app_public
  with check (county_id = (select app.county()) and erased_at is null);
grant insert on connect.call_request to app_public;
do $$
declare
  name text;
begin
  foreach name in array array['call_request', 'call_try', 'call_closing'] loop
    execute format('create policy read_in_county on connect.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy read_at_school on connect.%I for select to app_school_listed
      using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]))', name);
    execute format('grant select on connect.%I to app_school_wide, app_school_listed', name);
  end loop;
  foreach name in array array['call_try', 'call_closing'] loop
    execute format('create policy add_in_county on connect.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('create policy add_at_school on connect.%I for insert to app_school_listed
      with check (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[])
        and person_id = (select app.person()))', name);
    execute format('grant insert on connect.%I to app_school_wide, app_school_listed', name);
  end loop;
end
$$;
create policy erase_in_county on connect.call_request for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()) and erased_at is not null);
grant update (first_name, phone, erased_at) on connect.call_request to app_school_wide;

create view connect.call_request_now with (security_invoker = true) as
  select request.*, school.code as school_code, school.name as school_name, closing.how as closed_how, closing.closed_at,
    (select count(*) from connect.call_try t where t.county_id = request.county_id and t.request_id = request.id)
      as try_count,
    (select count(distinct t.channel) from connect.call_try t
      where t.county_id = request.county_id and t.request_id = request.id) as channel_count,
    (select count(distinct t.part_of_day) from connect.call_try t
      where t.county_id = request.county_id and t.request_id = request.id) as time_count,
    (select max(t.tried_at) from connect.call_try t where t.county_id = request.county_id and t.request_id = request.id)
      as last_tried_at
  from connect.call_request request
  join places.public_school school on school.county_id = request.county_id and school.id = request.school_id
  left join connect.call_closing closing on closing.county_id = request.county_id and closing.request_id = request.id;
grant select on connect.call_request_now to app_school_wide, app_school_listed;
