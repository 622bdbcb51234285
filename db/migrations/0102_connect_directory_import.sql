-- A directory brought in from elsewhere: looked at first, then written, and taken back whole if need be.
create table connect.directory_import (
  county_id     int not null,
  id            uuid not null,
  file_name     text not null check (length(file_name) between 1 and 200),
  listings      jsonb not null check (jsonb_typeof(listings) = 'array'),
  problems      jsonb not null check (jsonb_typeof(problems) = 'array'),
  twins         jsonb not null check (jsonb_typeof(twins) = 'array'),
  known_count   int not null check (known_count >= 0),
  left_out      int not null check (left_out >= 0),
  person_id     uuid not null references people.person,
  looked_at     timestamptz not null,
  applied_at    timestamptz,
  undone_at     timestamptz check (undone_at is null or applied_at is not null),
  primary key (county_id, id)
);
comment on table connect.directory_import is 'County. A directory from elsewhere: what it would bring, what in it cannot be used, and when it was written or taken back.';
create index listing_of_import on connect.listing (county_id, import_id) where import_id is not null;
select app.protect('connect.directory_import');
create policy read_in_county on connect.directory_import for select to app_school_wide
  using (county_id = (select app.county()));
create policy add_as_oneself on connect.directory_import for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
create policy move_in_county on connect.directory_import for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select, insert on connect.directory_import to app_school_wide;
grant update (applied_at, undone_at, listings) on connect.directory_import to app_school_wide;
