-- A comparison is fixed before its figures exist: which schools, which measure, which years, beside which others. It is
-- written once; no role may change or remove it, so that what was not found is told as well as what was.
create schema evaluate;
grant usage on schema evaluate to app_school_wide;

create table evaluate.comparison (
  county_id         int not null,
  id                uuid not null,
  name              text not null check (length(name) between 1 and 120),
  reason            text not null check (length(reason) between 1 and 1000),
  measure           text not null check (measure in ('chronic_absence', 'suspension')),
  before_years      text[] not null check (cardinality(before_years) between 1 and 5),
  first_year        text not null check (first_year ~ '^20[0-9]{2}-[0-9]{2}$'),
  year_count        int not null check (year_count between 1 and 3),
  figure_state      text not null,
  register_edition  text not null,
  fixed_by_id       uuid not null,
  fixed_by_name     text not null,
  fixed_at          timestamptz not null,
  primary key (county_id, id),
  unique (county_id, name),
  check (first_year > all (before_years))
);
comment on table evaluate.comparison is 'County. A comparison fixed in advance: measure, years before and after, by whom and when.';
comment on column evaluate.comparison.figure_state is 'The imports that stood when it was fixed; none of them had figures of first_year.';

create table evaluate.comparison_school (
  county_id      int not null,
  comparison_id  uuid not null,
  code           text not null check (code ~ '^[0-9]{14}$'),
  part           text not null check (part in ('chosen', 'similar')),
  primary key (county_id, comparison_id, code),
  foreign key (county_id, comparison_id) references evaluate.comparison
);
comment on table evaluate.comparison_school is 'County. A school of a comparison: chosen, or similar to one that is, as found on the day it was fixed.';

select app.protect('evaluate.comparison'), app.protect('evaluate.comparison_school');
create policy read_in_county on evaluate.comparison for select to app_school_wide
  using (county_id = (select app.county()));
create policy fix_in_county on evaluate.comparison for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy read_in_county on evaluate.comparison_school for select to app_school_wide
  using (county_id = (select app.county()));
create policy fix_in_county on evaluate.comparison_school for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select, insert on evaluate.comparison, evaluate.comparison_school to app_school_wide;
