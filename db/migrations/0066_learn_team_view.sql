-- Which sites wait at which step, counted by a job into one row for each site and role, and the reminders that went
-- there. A row names no person and counts none: what one person's own figures and tries show is left out of it.
create or replace view places.public_calendar with (security_invoker = true) as
  select county_id, place_code, school_year, first_day, last_day from places.school_calendar_now;

-- Where a member of staff was invited at, and so where a letter reaches her.
create view people.public_mail_address with (security_invoker = true) as
  select distinct on (membership.county_id, membership.person_id) membership.county_id, membership.person_id,
    invitation.email
  from people.invitation_acceptance acceptance
  join people.invitation on invitation.county_id = acceptance.county_id and invitation.id = acceptance.invitation_id
  join people.membership_standing membership
    on membership.county_id = acceptance.county_id and membership.id = acceptance.membership_id
  order by membership.county_id, membership.person_id, acceptance.accepted_at desc;
grant select on people.public_mail_address to app_school_wide;

create table learn.site_standing (
  county_id        int not null,
  place_code       text not null check (place_code ~ '^(county|[0-9]{7}|[0-9]{14})$'),
  role             text not null check (role ~ '^[a-z0-9-]{1,60}$'),
  school_id        uuid,
  place_name       text not null,
  waiting_step_id  text,
  due_on           date,
  late_count       int not null check (late_count >= 0),
  steps            jsonb not null check (jsonb_typeof(steps) = 'object'),
  counted_at       timestamptz not null,
  primary key (county_id, place_code, role)
);
comment on table learn.site_standing is 'County. At which step a site''s people of one role wait; a count kept by a job, since the facts of 10,000 learners take longer to read than a page may.';
comment on column learn.site_standing.due_on is 'The day the step was due by the school calendar; null where no day is known.';
comment on column learn.site_standing.steps is 'Step id to the day it is due while someone still has it to do, or to true once all have done it.';
create index site_standing_by_name on learn.site_standing (county_id, place_name, role);
create index site_standing_of_school on learn.site_standing (county_id, school_id);

create table learn.reminder (
  county_id     int not null,
  id            uuid not null,
  place_code    text not null check (place_code ~ '^(county|[0-9]{7}|[0-9]{14})$'),
  role          text not null,
  step_id       text not null,
  letter_count  int not null check (letter_count > 0),
  made_by_id    uuid not null references people.person,
  made_at       timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.reminder is 'County. Letters went to everyone of one role at a site about the step that is next there.';
create index reminder_of_site on learn.reminder (county_id, place_code, role, made_at);

select app.protect('learn.site_standing'), app.protect('learn.reminder');
create policy read_in_county on learn.site_standing for select to app_school_wide
  using (county_id = (select app.county()));
create policy read_at_school on learn.site_standing for select to app_clinic_listed
  using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]));
grant select on learn.site_standing to app_school_wide, app_clinic_listed;
-- Only the job counts, and only the service that writes letters notes them: neither acts for a person.
create policy count_sites on learn.site_standing for all to app_school_wide
  using (county_id = (select app.county()) and (select app.person()) is null)
  with check (county_id = (select app.county()) and (select app.person()) is null);
grant insert, update, delete on learn.site_standing to app_school_wide;
create policy remind on learn.reminder for all to app_school_wide
  using (county_id = (select app.county()) and (select app.person()) is null)
  with check (county_id = (select app.county()) and (select app.person()) is null);
grant select, insert on learn.reminder to app_school_wide;
