-- What places publishes to be measured: rates as they were published, schools as they were listed, and which imports
-- stand. Floors above read these views and no table of places.
create view places.public_rate with (security_invoker = true) as
  select county_id, code, level, measure, school_year, student_group, group_category, name, numerator, denominator,
    rate_pct, reliability
  from places.rate_figure;

-- One row a school: the newest enrollment file that lists it, unless it has closed since.
create view places.public_school_profile with (security_invoker = true) as
  select distinct on (figure.county_id, school.id)
    figure.county_id, school.id as school_id, figure.code, figure.school_year, figure.name, school.district_code,
    figure.district_name, figure.school_type, figure.school_level, figure.grade_span, figure.grade_high,
    figure.charter, figure.alternative, figure.virtual_code, figure.enrollment, figure.groups, figure.latitude,
    figure.longitude
  from places.school_figure figure
  join places.school on school.county_id = figure.county_id and school.code = figure.code
  where school.closed_on is null
  order by figure.county_id, school.id, figure.school_year desc;

-- Codes a school has had: its older figures stand under the older one.
create view places.public_school_code with (security_invoker = true) as
  select known.county_id, known.code, school.code as newest_code
  from places.school_code known
  join places.school on school.county_id = known.county_id and school.id = known.school_id;

-- Changes with every import that is applied or taken back: what was worked out from figures is good for one state.
create view places.public_figure_state with (security_invoker = true) as
  select county_id, count(*) filter (where state = 'applied') as standing_count, count(undone_at) as undone_count,
    max(applied_at) as applied_at
  from places.county_import_now
  where state <> 'staged'
  group by county_id;

grant select on places.public_rate, places.public_school_profile, places.public_school_code,
  places.public_figure_state
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
