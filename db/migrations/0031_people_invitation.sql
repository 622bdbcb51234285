-- A membership says who granted it and why, ends at once, and is looked at again each year; it begins by an invitation.
alter table people.membership add column granted_by_id uuid;
alter table people.membership add column granted_as text not null default 'practice county';
alter table people.membership add column reason text not null default 'invented' check (length(reason) between 1 and 500);
alter table people.membership alter column granted_as drop default;
alter table people.membership alter column reason drop default;
comment on column people.membership.granted_by_id is 'Who granted it; null for the command line and for invented people.';
comment on column people.membership.granted_as is 'The role, or the command, in which it was granted.';
create index membership_of_person_anywhere on people.membership (person_id);

create table people.membership_ending (
  county_id      int not null,
  membership_id  uuid not null,
  ended_at       timestamptz not null,
  ended_by_id    uuid,
  reason         text not null check (length(reason) between 1 and 500),
  primary key (county_id, membership_id),
  foreign key (county_id, membership_id) references people.membership (county_id, id)
);
comment on table people.membership_ending is 'County. A membership was ended before its day, when, by whom and why; from that moment it opens nothing.';

create table people.membership_review (
  county_id       int not null,
  id              uuid not null,
  membership_id   uuid not null,
  reviewed_at     timestamptz not null,
  reviewed_by_id  uuid,
  primary key (county_id, id),
  foreign key (county_id, membership_id) references people.membership (county_id, id)
);
comment on table people.membership_review is 'County. Someone looked at a membership and found it still right, which is asked once a year.';

create table people.invitation (
  county_id      int not null,
  id             uuid not null,
  token_hash     text not null,
  name           text not null check (length(name) between 1 and 200),
  email          text not null check (email = lower(email) and length(email) between 3 and 254),
  role           text not null,
  title          text not null check (length(title) between 1 and 200),
  place          text check (place ~ '^([0-9]{7}|[0-9]{14})$'),
  starts_on      date not null,
  ends_on        date check (ends_on >= starts_on),
  reason         text not null check (length(reason) between 1 and 500),
  invited_by_id  uuid,
  invited_as     text not null,
  invited_at     timestamptz not null,
  expires_at     timestamptz not null,
  primary key (county_id, id),
  unique (county_id, token_hash)
);
comment on table people.invitation is 'County. A membership offered to an address, by a link that works once and for fourteen days.';
comment on column people.invitation.token_hash is 'SHA-256 of the link''s secret part; the link itself is kept nowhere.';

create table people.invitation_acceptance (
  county_id      int not null,
  invitation_id  uuid not null,
  membership_id  uuid not null,
  accepted_at    timestamptz not null,
  primary key (county_id, invitation_id),
  foreign key (county_id, invitation_id) references people.invitation (county_id, id),
  foreign key (county_id, membership_id) references people.membership (county_id, id)
);
comment on table people.invitation_acceptance is 'County. An invitation was taken up, and by which membership; the key keeps it from being taken twice.';

create table people.invitation_withdrawal (
  county_id        int not null,
  invitation_id    uuid not null,
  withdrawn_at     timestamptz not null,
  withdrawn_by_id  uuid,
  primary key (county_id, invitation_id),
  foreign key (county_id, invitation_id) references people.invitation (county_id, id)
);
comment on table people.invitation_withdrawal is 'County. An invitation was taken back before it was used.';

select app.protect('people.membership_ending'), app.protect('people.membership_review'), app.protect('people.invitation'),
  app.protect('people.invitation_acceptance'), app.protect('people.invitation_withdrawal');

-- Who signs in reads what they are, in every county, before one is chosen.
create policy own on people.membership for select to app_public using (person_id = (select app.person()));
create policy own on people.person for select to app_public using (id = (select app.person()));
create policy own on people.membership_ending for select to app_public
  using (membership_id in (select id from people.membership where person_id = (select app.person())));
create policy invented on people.membership_ending for select to app_public using (county_id = 0);
grant select on people.membership_ending to app_public, app_school_wide, app_school_listed;

-- Practice people exist in the practice county alone, and real ones nowhere in it.
drop policy invent on people.person;
create policy invent on people.person for insert to app_school_wide with check (practice = ((select app.county()) = 0));
drop policy invent on people.membership;
create policy grant_in_county on people.membership for insert to app_school_wide
  with check (county_id = (select app.county()));

create policy in_county on people.membership_ending for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy end_in_county on people.membership_ending for insert to app_school_wide
  with check (county_id = (select app.county()));
grant insert on people.membership_ending to app_school_wide;
do $$
declare
  name text;
begin
  foreach name in array array['membership_review', 'invitation', 'invitation_acceptance', 'invitation_withdrawal'] loop
    execute format('create policy read_in_county on people.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on people.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant select, insert on people.%I to app_school_wide', name);
  end loop;
end
$$;
-- Two who press the same link at once: the second waits for the first, and finds it used.
create policy lock_in_county on people.invitation for update to app_school_wide
  using (county_id = (select app.county())) with check (false);
grant update (token_hash) on people.invitation to app_school_wide;

-- The memberships that nobody has ended; whether today lies between their days is the query's to ask.
create view people.membership_standing with (security_invoker = true) as
  select membership.*
  from people.membership
  where not exists (
    select from people.membership_ending ending
    where ending.county_id = membership.county_id and ending.membership_id = membership.id
  );
grant select on people.membership_standing to app_public, app_school_wide, app_school_listed;

create view people.invitation_open with (security_invoker = true) as
  select invitation.*
  from people.invitation
  where not exists (select from people.invitation_acceptance used
      where used.county_id = invitation.county_id and used.invitation_id = invitation.id)
    and not exists (select from people.invitation_withdrawal gone
      where gone.county_id = invitation.county_id and gone.invitation_id = invitation.id);
grant select on people.invitation_open to app_school_wide;
