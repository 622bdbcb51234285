-- A school's own published phone and grades: what a family is shown where nothing has been confirmed.
create view places.public_contact with (security_invoker = true) as
  select school.county_id, school.id as school_id, school.code, school.name, school.district_code,
    district.name as district_name, entry.phone, entry.website, entry.city, entry.grade_span, entry.updated_on
  from places.school
  join places.district on district.county_id = school.county_id and district.code = school.district_code
  left join places.directory_entry entry on entry.county_id = school.county_id and entry.code = school.code
    and entry.delisted_on is null
  where school.closed_on is null;
grant select on places.public_contact
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- Places with an entrance of their own on the federal list of health centers, to be counted apart from schools and people.
create view places.public_health_site with (security_invoker = true) as
  select county_id, site_id from places.health_site where delisted_on is null;
grant select on places.public_health_site
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
