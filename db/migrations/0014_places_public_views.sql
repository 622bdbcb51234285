-- What places publishes to the floors above: they read these views and no table of places.
create view places.public_school with (security_invoker = true) as
  select school.county_id, school.id, school.code, school.name, school.district_code, district.name as district_name
  from places.school
  join places.district on district.county_id = school.county_id and district.code = school.district_code
  where school.closed_on is null;

create view places.public_calendar with (security_invoker = true) as
  select county_id, place_code, school_year from places.school_calendar_now;

grant select on places.public_school, places.public_calendar
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
