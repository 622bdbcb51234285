-- breaking: listings of a directory that waits stand in rows of their own, read once, when they are looked at, and moved from
-- there into the directory. What was only looked at before is looked at again.
delete from connect.directory_import where applied_at is null;
alter table connect.directory_import drop column waiting;
comment on column connect.directory_import.waiting_organizations is 'The agencies its listings stand on, as JSON; gone once they are written.';

create table connect.waiting_listing (
  county_id         int not null,
  import_id         uuid not null,
  place             int not null,
  id                uuid not null,
  source_key        text not null,
  organization_key  text not null,
  name              text not null,
  description       text,
  needs             text[] not null,
  languages         text[] not null,
  interpretation    text,
  eligibility       text,
  documents         text,
  cost              text not null,
  cost_note         text,
  accessibility     text,
  area_served       text,
  referral_way      text,
  phone             text,
  email             text,
  website           text,
  street            text,
  city              text,
  zip               text,
  latitude          double precision,
  longitude         double precision,
  campus_note       text,
  schedule          jsonb not null,
  contacts          jsonb not null,
  conditions        jsonb not null,
  wait              text,
  wait_told_on      date,
  primary key (county_id, import_id, place)
);
comment on table connect.waiting_listing is 'County. A listing that an import would bring, at its place in the file; gone once it is written. What it may say is checked there.';
select app.protect('connect.waiting_listing');
create policy read_in_county on connect.waiting_listing for select to app_school_wide
  using (county_id = (select app.county()));
create policy add_in_county on connect.waiting_listing for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy take_in_county on connect.waiting_listing for delete to app_school_wide
  using (county_id = (select app.county()));
grant select, insert, delete on connect.waiting_listing to app_school_wide;
