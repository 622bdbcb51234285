-- Districts and schools as they are known, and their published figures as they were published: by code and school year.
-- Each row bears the import that brought or last changed it; that is how one import is taken back and no other. The
-- stamp is written by the one query that merges, and is no foreign key: checking it row by row would cost a third.

create table places.district (
  county_id      int not null references places.county,
  code           text not null check (code ~ '^[0-9]{7}$'),
  name           text not null,
  closed_on      date,
  closed_reason  text check ((closed_reason is null) = (closed_on is null)),
  import_id      uuid not null,
  primary key (county_id, code),
  check (left(code, 2)::int = county_id)
);
comment on table places.district is 'County. A school district or the county office, by the first seven digits of its schools'' codes.';

create table places.school (
  county_id      int not null references places.county,
  id             uuid not null,
  code           text not null check (code ~ '^[0-9]{14}$'),
  name           text not null,
  district_code  text not null,
  listed_from    text not null,
  listed_in      text not null,
  closed_on      date,
  closed_reason  text check (closed_reason in ('not_listed', 'closed', 'merged')),
  import_id      uuid not null,
  primary key (county_id, id),
  unique (county_id, code),
  check (left(code, 7) = district_code),
  check ((closed_reason is null) = (closed_on is null)),
  foreign key (county_id, district_code) references places.district
);
comment on table places.school is 'County. A public school under the code by which its newest enrollment file lists it. Its id stays when its code changes.';
comment on column places.school.listed_from is 'School year of the oldest enrollment file that lists it.';
comment on column places.school.listed_in is 'School year of the newest enrollment file that lists it.';
comment on column places.school.closed_on is 'Closed, or no longer listed; the row stays, for what was done at the school still happened.';

create table places.school_code (
  county_id    int not null,
  code         text not null check (code ~ '^[0-9]{14}$'),
  school_id    uuid not null,
  listed_in    text not null,
  import_id    uuid not null,
  primary key (county_id, code),
  foreign key (county_id, school_id) references places.school
);
comment on table places.school_code is 'County. Every County-District-School code a school has been listed under; schools change districts, and so codes.';
comment on column places.school_code.listed_in is 'School year, or day of the directory, that first listed the school under this code.';
create index school_code_of_school on places.school_code (county_id, school_id);

create table places.school_figure (
  county_id             int not null,
  code                  text not null,
  school_year           text not null check (school_year ~ '^20[0-9]{2}-[0-9]{2}$'),
  name                  text not null,
  district_name         text not null,
  site_county           text,
  status                text not null,
  school_type           text not null,
  school_level          text not null,
  grade_span            text not null,
  grade_low             text not null,
  grade_high            text not null,
  charter               boolean not null,
  magnet                boolean not null,
  title_one             boolean not null,
  alternative           boolean not null,
  virtual_code          text not null,
  street                text,
  city                  text,
  zip                   text,
  latitude              double precision,
  longitude             double precision,
  enrollment            int not null check (enrollment >= 0),
  staff                 jsonb not null,
  groups                jsonb not null,
  import_id             uuid not null,
  primary key (county_id, code, school_year),
  foreign key (county_id, code) references places.school_code
);
comment on table places.school_figure is 'County. One school in one year''s enrollment file, as published.';
comment on column places.school_figure.groups is 'Students of each group by its name; null is "not published", never zero.';

create table places.rate_figure (
  county_id       int not null,
  code            text not null check (code ~ '^[0-9]{14}$'),
  measure         text not null check (measure in ('chronic_absence', 'suspension')),
  school_year     text not null check (school_year ~ '^20[0-9]{2}-[0-9]{2}$'),
  student_group   text not null,
  group_category  text not null,
  level           text not null check (level in ('state', 'county', 'district', 'school')),
  name            text not null,
  district_name   text,
  numerator       int check (numerator >= 0),
  denominator     int check (denominator >= numerator),
  rate_pct        numeric check (rate_pct between 0 and 100),
  reliability     text not null check (reliability in ('reliable', 'small-sample', 'suppressed')),
  import_id       uuid not null,
  primary key (county_id, code, level, measure, school_year, student_group)
);
comment on table places.rate_figure is 'County. A published rate of one place, year and group of students; the state''s own stands here too, as read beside the county''s.';
create index rate_figure_of_all_students on places.rate_figure (county_id, measure, school_year) where student_group = 'all';

create table places.support_staff_figure (
  county_id                int not null,
  code                     text not null check (code ~ '^[0-9]{14}$'),
  school_year              text not null,
  counselor                numeric,
  psychologist             numeric,
  social_worker            numeric,
  nurse                    numeric,
  speech_language_hearing  numeric,
  resource_specialist      numeric,
  library_teacher          numeric,
  library_staff            numeric,
  other                    numeric,
  import_id                uuid not null,
  primary key (county_id, code, school_year)
);
comment on table places.support_staff_figure is 'County. Full-time equivalents a school reported; null where nothing was reported.';

create table places.unduplicated_count_figure (
  county_id             int not null,
  code                  text not null check (code ~ '^[0-9]{14}$'),
  school_year           text not null,
  name                  text not null,
  enrollment            int not null,
  unduplicated          int check (unduplicated <= enrollment),
  meal_program          int,
  meal_eligible         int,
  foster                int,
  homeless              int,
  migrant               int,
  direct_certification  int,
  english_learner       int,
  import_id             uuid not null,
  primary key (county_id, code, school_year)
);
comment on table places.unduplicated_count_figure is 'County. Students who are poor, learning English or in foster care, each counted once, by school and year.';

create table places.directory_entry (
  county_id      int not null,
  code           text not null check (code ~ '^[0-9]{14}$'),
  name           text,
  district_name  text not null,
  county_name    text,
  status         text not null,
  school_type    text,
  district_type  text,
  charter        boolean,
  opened_on      date,
  closed_on      date,
  updated_on     date,
  grade_span     text,
  virtual_code   text,
  street         text,
  city           text,
  zip            text,
  phone          text,
  website        text,
  latitude       double precision,
  longitude      double precision,
  delisted_on    date,
  import_id      uuid not null,
  primary key (county_id, code)
);
comment on table places.directory_entry is 'County. A school, district or office of the state''s directory, preschools and adult schools among them.';
comment on column places.directory_entry.delisted_on is 'Day of the newer directory that no longer has it.';

-- Public figures are public: whoever looks at a county reads them, and only its own import writes them.
do $$
declare
  name text;
begin
  foreach name in array array['district', 'school', 'school_code', 'school_figure', 'rate_figure',
      'support_staff_figure', 'unduplicated_count_figure', 'directory_entry'] loop
    execute format('select app.protect(%L)', 'places.' || name);
    execute format('create policy read_in_county on places.%I for select
      to app_public, app_school_listed, app_clinic_wide, app_clinic_listed
      using (county_id = (select app.county()))', name);
    execute format('create policy import_in_county on places.%I for all to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('grant select on places.%I
      to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed', name);
    execute format('grant insert, update, delete on places.%I to app_school_wide', name);
  end loop;
end
$$;
