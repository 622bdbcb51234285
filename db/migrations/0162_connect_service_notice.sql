-- Twice a year families and students are told how to reach help: what was composed stays word for word, and each time it
-- went out is a row with day, channel, language and count, so that the county can prove it.
create table connect.service_notice (
  county_id    int not null,
  id           uuid not null,
  school_year  int not null check (school_year between 2020 and 2100),
  telling      int not null check (telling in (1, 2)),
  texts        jsonb not null check (jsonb_typeof(texts) = 'object'),
  person_id    uuid not null references people.person,
  composed_at  timestamptz not null,
  primary key (county_id, id)
);
comment on table connect.service_notice is 'County. A notice on services as it was composed, for families and for students in each language; nothing of a family.';
create index service_notice_newest on connect.service_notice (county_id, composed_at desc);

create table connect.notice_sending (
  county_id      int not null,
  id             uuid not null,
  notice_id      uuid not null,
  audience       text not null check (audience in ('families', 'students')),
  channel        text not null check (channel ~ '^[a-z_]{3,30}$'),
  language       text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'),
  sent_on        date not null,
  reached_count  int not null check (reached_count between 0 and 10000000),
  school_id      uuid,
  person_id      uuid not null references people.person,
  entered_at     timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, notice_id) references connect.service_notice (county_id, id)
);
comment on table connect.notice_sending is 'County. One time that a notice went out: to whom, how, in which language, on which day and to how many; all schools, or the one named.';
create index notice_sending_of on connect.notice_sending (county_id, notice_id, sent_on);

create table connect.notice_sending_removal (
  county_id   int not null,
  sending_id  uuid not null,
  person_id   uuid not null references people.person,
  removed_at  timestamptz not null,
  primary key (county_id, sending_id),
  foreign key (county_id, sending_id) references connect.notice_sending (county_id, id)
);
comment on table connect.notice_sending_removal is 'County. A sending that was entered by mistake; it proves nothing and stays to be seen.';

create table connect.notice_schedule (
  county_id     int not null,
  id            uuid not null,
  first_by      text not null check (first_by ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  second_by     text not null check (second_by ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  confirmed_by  text not null check (length(confirmed_by) between 1 and 200),
  confirmed_on  date not null,
  person_id     uuid not null references people.person,
  entered_at    timestamptz not null,
  primary key (county_id, id)
);
comment on table connect.notice_schedule is 'County. By which month and day each of the two tellings goes out, and who decided it; the newest row holds.';

select app.protect('connect.service_notice'), app.protect('connect.notice_sending'),
  app.protect('connect.notice_sending_removal'), app.protect('connect.notice_schedule');
do $$
declare
  name text;
begin
  foreach name in array array['service_notice', 'notice_sending', 'notice_sending_removal', 'notice_schedule'] loop
    execute format('create policy read_in_county on connect.%I for select to app_school_wide, app_school_listed
      using (county_id = (select app.county()))', name);
    execute format('create policy add_as_oneself on connect.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('grant select, insert on connect.%I to app_school_wide', name);
    execute format('grant select on connect.%I to app_school_listed', name);
  end loop;
end
$$;
-- A school says what it sent itself; for the county only the county office speaks.
create policy add_at_school on connect.notice_sending for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and school_id = any((select app.schools())::uuid[]));
grant insert on connect.notice_sending to app_school_listed;
-- The notice itself is for everyone; who composed it is not part of it.
create policy read_by_anyone on connect.service_notice for select to app_public
  using (county_id = (select app.county()));
grant select (county_id, id, school_year, telling, texts, composed_at) on connect.service_notice to app_public;

create view connect.notice_sending_now with (security_invoker = true) as
  select sending.*, notice.school_year, notice.telling, school.name as school_name, school.code as school_code
  from connect.notice_sending sending
  join connect.service_notice notice on notice.county_id = sending.county_id and notice.id = sending.notice_id
  left join places.public_school school on school.county_id = sending.county_id and school.id = sending.school_id
  where not exists (select from connect.notice_sending_removal removal
    where removal.county_id = sending.county_id and removal.sending_id = sending.id);
grant select on connect.notice_sending_now to app_school_wide, app_school_listed;
