-- What a county may show of its published figures is worked out in the transaction that brings the figures, and kept:
-- a page then reads its own rows instead of hiding a whole county's small numbers anew. Only what anyone may see is kept.
create table evaluate.outcome_edition (
  county_id         int not null primary key,
  figure_state      text not null,
  years             jsonb not null,
  group_categories  jsonb not null,
  older_codes       jsonb not null,
  districts         jsonb not null,
  worked_out_at     timestamptz not null
);
comment on table evaluate.outcome_edition is 'County. Which figures and which rules the kept outcomes were worked out from; others are not shown.';

create table evaluate.outcome_place (
  county_id    int not null,
  level        text not null check (level in ('state', 'county', 'district', 'school')),
  code         text not null check (code ~ '^[0-9]{14}$'),
  name         text not null,
  rates        jsonb not null,
  group_rates  jsonb not null,
  profile      jsonb,
  setting      text check (setting in ('ordinary', 'alternative', 'virtual', 'adult')),
  similar_codes text[] not null,
  primary key (county_id, level, code),
  foreign key (county_id) references evaluate.outcome_edition on delete cascade,
  check ((profile is null) = (setting is null))
);
comment on table evaluate.outcome_place is 'County. Rates of one place as anyone may see them, what is hidden left out, with the schools most like it.';
comment on column evaluate.outcome_place.rates is 'Measure and school year to counted and of how many, all students; null is hidden.';

create table evaluate.school_listing (
  county_id     int not null,
  code          text not null check (code ~ '^[0-9]{14}$'),
  name          text not null,
  school_level  text not null,
  setting       text not null,
  enrollment    int not null,
  poor          int,
  learners      int,
  rates         jsonb not null,
  listed_at     timestamptz not null,
  primary key (county_id, code),
  foreign key (county_id) references evaluate.outcome_edition on delete cascade
);
comment on table evaluate.school_listing is 'Global. Schools and their shown rates as each county published them by an import; a school finds similar ones beyond its county.';
create index school_listing_by_time on evaluate.school_listing (listed_at);

select app.protect('evaluate.outcome_edition'), app.protect('evaluate.outcome_place'),
  app.protect('evaluate.school_listing');
grant usage on schema evaluate to app_public, app_school_listed, app_clinic_wide, app_clinic_listed;
create policy read_in_county on evaluate.outcome_edition for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed using (county_id = (select app.county()));
create policy read_in_county on evaluate.outcome_place for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed using (county_id = (select app.county()));
create policy read_all on evaluate.school_listing for select
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed using (true);
create policy keep_in_county on evaluate.outcome_edition for all to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
create policy keep_in_county on evaluate.outcome_place for all to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
create policy publish_own on evaluate.school_listing for all to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select on evaluate.outcome_edition, evaluate.outcome_place, evaluate.school_listing
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert, update, delete on evaluate.outcome_edition, evaluate.outcome_place, evaluate.school_listing
  to app_school_wide;
