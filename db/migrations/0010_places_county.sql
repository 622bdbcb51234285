-- The 58 counties, the practice county, and the register of what each has brought in.
create schema places;
grant usage on schema places to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create table places.county (
  id    int not null primary key check (id between 0 and 58),
  name  text not null,
  fips  text check (fips ~ '^06[0-9]{3}$'),
  check ((fips is null) = (id = 0))
);
comment on table places.county is 'Global. The list of California''s counties is public reference, read before a county is chosen.';
comment on column places.county.id is 'County code of the state''s Department of Education; 0 is the practice county, which is invented.';

-- Both the state's county codes and the federal ones follow the alphabet; the federal ones are odd numbers.
insert into places.county (id, name, fips)
select number, name, '06' || lpad((2 * number - 1)::text, 3, '0')
from unnest(array[
  'Alameda', 'Alpine', 'Amador', 'Butte', 'Calaveras', 'Colusa', 'Contra Costa', 'Del Norte', 'El Dorado', 'Fresno',
  'Glenn', 'Humboldt', 'Imperial', 'Inyo', 'Kern', 'Kings', 'Lake', 'Lassen', 'Los Angeles', 'Madera', 'Marin',
  'Mariposa', 'Mendocino', 'Merced', 'Modoc', 'Mono', 'Monterey', 'Napa', 'Nevada', 'Orange', 'Placer', 'Plumas',
  'Riverside', 'Sacramento', 'San Benito', 'San Bernardino', 'San Diego', 'San Francisco', 'San Joaquin',
  'San Luis Obispo', 'San Mateo', 'Santa Barbara', 'Santa Clara', 'Santa Cruz', 'Shasta', 'Sierra', 'Siskiyou',
  'Solano', 'Sonoma', 'Stanislaus', 'Sutter', 'Tehama', 'Trinity', 'Tulare', 'Tuolumne', 'Ventura', 'Yolo', 'Yuba'
]) with ordinality as listed(name, number);
insert into places.county (id, name) values (0, 'Practice County');

create table places.county_import (
  county_id   int not null references places.county,
  id          uuid not null,
  follows_id  uuid,
  staged_at   timestamptz not null,
  staged_by   text not null,
  person_id   uuid,
  report      jsonb,
  primary key (county_id, id),
  foreign key (county_id, follows_id) references places.county_import
);
comment on table places.county_import is 'County. Public files that were read for a county and what they would change; applied and undone are rows of their own.';
comment on column places.county_import.follows_id is 'The import that stood when this one was compared; applying it later than another would not do what was shown.';
comment on column places.county_import.report is 'What it would change, as a dry run found; null where none was kept.';
comment on column places.county_import.staged_by is 'The job that read them, or ''staff''; never a name.';

create table places.county_import_application (
  county_id   int not null,
  import_id   uuid not null,
  number      int not null check (number > 0),
  applied_at  timestamptz not null,
  person_id   uuid,
  report      jsonb not null,
  primary key (county_id, import_id),
  unique (county_id, number),
  foreign key (county_id, import_id) references places.county_import
);
comment on table places.county_import_application is 'County. An import was written, when, by whom, and what it brought. The key keeps it from being written twice.';
comment on column places.county_import_application.number is 'The county''s imports in the order in which they were applied, from 1.';

create table places.county_import_undoing (
  county_id  int not null,
  import_id  uuid not null,
  undone_at  timestamptz not null,
  person_id  uuid,
  primary key (county_id, import_id),
  foreign key (county_id, import_id) references places.county_import_application
);
comment on table places.county_import_undoing is 'County. An import was taken back, when and by whom; the county then stands as it stood before it.';

-- One file of an import, with all that a figure's source line says.
create table places.file_edition (
  county_id      int not null,
  import_id      uuid not null,
  number         int not null check (number > 0),
  file           text not null,
  kind           text not null,
  layout         text not null,
  publisher      text not null,
  title          text not null,
  landing_page   text not null,
  school_years   text[] not null,
  retrieved_on   date,
  row_count      int not null check (row_count >= 0),
  figure_count   int not null check (figure_count >= 0),
  unusable_count int not null check (unusable_count >= 0),
  content_hash   text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_count     bigint not null,
  primary key (county_id, import_id, number),
  foreign key (county_id, import_id) references places.county_import
);
comment on table places.file_edition is 'County. Publisher, school years, retrieval day and content of each file that an import read.';
comment on column places.file_edition.row_count is 'Rows of this county, groups of students apart included.';
comment on column places.file_edition.figure_count is 'Rows among them that county figures are made of; content_hash is over these, in order.';

-- What an import found before it changed a row, so that taking it back restores the row as it was.
create table places.import_change (
  county_id   int not null,
  import_id   uuid not null,
  table_name  text not null,
  row_key     text not null,
  before      jsonb not null,
  primary key (county_id, import_id, table_name, row_key),
  foreign key (county_id, import_id) references places.county_import
);
comment on table places.import_change is 'County. A row as it was before an import changed it; rows that an import added bear its id and need no image.';

-- Files sent by page wait here until their import is applied or dropped.
create table places.import_file_part (
  county_id    int not null,
  import_id    uuid not null,
  file_number  int not null,
  part_number  int not null,
  file         text not null,
  content      bytea not null,
  primary key (county_id, import_id, file_number, part_number),
  foreign key (county_id, import_id) references places.county_import on delete cascade
);
comment on table places.import_file_part is 'County. Bytes of an uploaded public file, as they came, until its import is applied or dropped.';

create table places.county_listing (
  county_id        int not null primary key references places.county,
  import_id        uuid not null,
  data_edition     text not null,
  enrollment_year  text not null,
  district_count   int not null,
  school_count     int not null,
  student_count    int not null,
  imported_at      timestamptz not null,
  foreign key (county_id, import_id) references places.county_import
);
comment on table places.county_listing is 'Global. What a county has in, as it published by applying an import; the list of counties is read before one is chosen.';

select app.protect('places.county'), app.protect('places.county_import'), app.protect('places.county_import_application'),
  app.protect('places.county_import_undoing'), app.protect('places.file_edition'), app.protect('places.import_change'),
  app.protect('places.import_file_part'), app.protect('places.county_listing');

create policy read_all on places.county for select
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed using (true);
create policy read_all on places.county_listing for select
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed using (true);
create policy publish_own on places.county_listing for all to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select on places.county, places.county_listing
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert, update, delete on places.county_listing to app_school_wide;

-- What was applied and where it came from is public; what is staged, and images of rows, are the county's own.
create policy read_in_county on places.county_import_application for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed using (county_id = (select app.county()));
create policy read_in_county on places.county_import_undoing for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed using (county_id = (select app.county()));
create policy read_applied on places.county_import for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()) and id in (select import_id from places.county_import_application));
create policy read_applied on places.file_edition for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()) and import_id in (select import_id from places.county_import_application));
grant select on places.county_import, places.county_import_application, places.county_import_undoing, places.file_edition
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed;
do $$
declare
  name text;
begin
  foreach name in array array['county_import', 'county_import_application', 'county_import_undoing', 'file_edition',
      'import_change', 'import_file_part'] loop
    execute format('create policy import_in_county on places.%I for all to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('grant select, insert on places.%I to app_school_wide', name);
  end loop;
end
$$;
-- A dry run may be dropped, with the bytes it waited with; what was applied stays in the register.
grant delete on places.county_import, places.import_file_part, places.file_edition to app_school_wide;

create view places.county_import_now with (security_invoker = true) as
  select county_import.county_id, county_import.id, county_import.follows_id, county_import.staged_at,
    county_import.staged_by, coalesce(application.report, county_import.report) as report, application.number,
    application.applied_at, undoing.undone_at,
    case when undoing.import_id is not null then 'undone' when application.import_id is not null then 'applied'
      else 'staged' end as state
  from places.county_import
  left join places.county_import_application application
    on application.county_id = county_import.county_id and application.import_id = county_import.id
  left join places.county_import_undoing undoing
    on undoing.county_id = county_import.county_id and undoing.import_id = county_import.id;
grant select on places.county_import_now
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
