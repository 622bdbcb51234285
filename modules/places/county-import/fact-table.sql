-- places.district
with incoming as (select given."code" as "code", given."name" as "name", given."closedOn" as "closed_on", given."closedReason" as "closed_reason" from json_to_recordset($1::json) as given("code" text, "name" text, "closedOn" date, "closedReason" text)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code")::text, to_jsonb(kept)
  from "places"."district" kept
  join incoming on "kept"."code" = "incoming"."code"
  where kept.county_id = $4 and ("kept"."name", "kept"."closed_on", "kept"."closed_reason") is distinct from ("incoming"."name", "incoming"."closed_on", "incoming"."closed_reason")
  on conflict do nothing
),
merged as (
  insert into "places"."district" as kept (county_id, "code", "name", "closed_on", "closed_reason", import_id)
  select $5::int, "code", "name", "closed_on", "closed_reason", $6::uuid from incoming
  on conflict (county_id, "code") do update set "name" = "excluded"."name", "closed_on" = "excluded"."closed_on", "closed_reason" = "excluded"."closed_reason", "import_id" = "excluded"."import_id"
  where ("kept"."name", "kept"."closed_on", "kept"."closed_reason") is distinct from ("excluded"."name", "excluded"."closed_on", "excluded"."closed_reason")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.school
with incoming as (select given."id" as "id", given."code" as "code", given."name" as "name", given."districtCode" as "district_code", given."listedFrom" as "listed_from", given."listedIn" as "listed_in", given."closedOn" as "closed_on", given."closedReason" as "closed_reason" from json_to_recordset($1::json) as given("id" uuid, "code" text, "name" text, "districtCode" text, "listedFrom" text, "listedIn" text, "closedOn" date, "closedReason" text)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."id")::text, to_jsonb(kept)
  from "places"."school" kept
  join incoming on "kept"."id" = "incoming"."id"
  where kept.county_id = $4 and ("kept"."code", "kept"."name", "kept"."district_code", "kept"."listed_from", "kept"."listed_in", "kept"."closed_on", "kept"."closed_reason") is distinct from ("incoming"."code", "incoming"."name", "incoming"."district_code", "incoming"."listed_from", "incoming"."listed_in", "incoming"."closed_on", "incoming"."closed_reason")
  on conflict do nothing
),
merged as (
  insert into "places"."school" as kept (county_id, "id", "code", "name", "district_code", "listed_from", "listed_in", "closed_on", "closed_reason", import_id)
  select $5::int, "id", "code", "name", "district_code", "listed_from", "listed_in", "closed_on", "closed_reason", $6::uuid from incoming
  on conflict (county_id, "id") do update set "code" = "excluded"."code", "name" = "excluded"."name", "district_code" = "excluded"."district_code", "listed_from" = "excluded"."listed_from", "listed_in" = "excluded"."listed_in", "closed_on" = "excluded"."closed_on", "closed_reason" = "excluded"."closed_reason", "import_id" = "excluded"."import_id"
  where ("kept"."code", "kept"."name", "kept"."district_code", "kept"."listed_from", "kept"."listed_in", "kept"."closed_on", "kept"."closed_reason") is distinct from ("excluded"."code", "excluded"."name", "excluded"."district_code", "excluded"."listed_from", "excluded"."listed_in", "excluded"."closed_on", "excluded"."closed_reason")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.school_code
with incoming as (select given."code" as "code", given."schoolId" as "school_id", given."listedIn" as "listed_in" from json_to_recordset($1::json) as given("code" text, "schoolId" uuid, "listedIn" text)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code")::text, to_jsonb(kept)
  from "places"."school_code" kept
  join incoming on "kept"."code" = "incoming"."code"
  where kept.county_id = $4 and ("kept"."school_id", "kept"."listed_in") is distinct from ("incoming"."school_id", "incoming"."listed_in")
  on conflict do nothing
),
merged as (
  insert into "places"."school_code" as kept (county_id, "code", "school_id", "listed_in", import_id)
  select $5::int, "code", "school_id", "listed_in", $6::uuid from incoming
  on conflict (county_id, "code") do update set "school_id" = "excluded"."school_id", "listed_in" = "excluded"."listed_in", "import_id" = "excluded"."import_id"
  where ("kept"."school_id", "kept"."listed_in") is distinct from ("excluded"."school_id", "excluded"."listed_in")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.school_figure
with incoming as (select given."cds" as "code", given."schoolYear" as "school_year", given."name" as "name", given."districtName" as "district_name", given."siteCounty" as "site_county", given."status" as "status", given."schoolType" as "school_type", given."schoolLevel" as "school_level", given."gradeSpan" as "grade_span", given."gradeLow" as "grade_low", given."gradeHigh" as "grade_high", given."charter" as "charter", given."magnet" as "magnet", given."titleOne" as "title_one", given."alternative" as "alternative", given."virtualCode" as "virtual_code", given."street" as "street", given."city" as "city", given."zip" as "zip", given."latitude" as "latitude", given."longitude" as "longitude", given."enrollment" as "enrollment", given."staff" as "staff", given."groups" as "groups" from json_to_recordset($1::json) as given("cds" text, "schoolYear" text, "name" text, "districtName" text, "siteCounty" text, "status" text, "schoolType" text, "schoolLevel" text, "gradeSpan" text, "gradeLow" text, "gradeHigh" text, "charter" boolean, "magnet" boolean, "titleOne" boolean, "alternative" boolean, "virtualCode" text, "street" text, "city" text, "zip" text, "latitude" double precision, "longitude" double precision, "enrollment" int, "staff" jsonb, "groups" jsonb)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code", "kept"."school_year")::text, to_jsonb(kept)
  from "places"."school_figure" kept
  join incoming on "kept"."code" = "incoming"."code" and "kept"."school_year" = "incoming"."school_year"
  where kept.county_id = $4 and ("kept"."name", "kept"."district_name", "kept"."site_county", "kept"."status", "kept"."school_type", "kept"."school_level", "kept"."grade_span", "kept"."grade_low", "kept"."grade_high", "kept"."charter", "kept"."magnet", "kept"."title_one", "kept"."alternative", "kept"."virtual_code", "kept"."street", "kept"."city", "kept"."zip", "kept"."latitude", "kept"."longitude", "kept"."enrollment", "kept"."staff", "kept"."groups") is distinct from ("incoming"."name", "incoming"."district_name", "incoming"."site_county", "incoming"."status", "incoming"."school_type", "incoming"."school_level", "incoming"."grade_span", "incoming"."grade_low", "incoming"."grade_high", "incoming"."charter", "incoming"."magnet", "incoming"."title_one", "incoming"."alternative", "incoming"."virtual_code", "incoming"."street", "incoming"."city", "incoming"."zip", "incoming"."latitude", "incoming"."longitude", "incoming"."enrollment", "incoming"."staff", "incoming"."groups")
  on conflict do nothing
),
merged as (
  insert into "places"."school_figure" as kept (county_id, "code", "school_year", "name", "district_name", "site_county", "status", "school_type", "school_level", "grade_span", "grade_low", "grade_high", "charter", "magnet", "title_one", "alternative", "virtual_code", "street", "city", "zip", "latitude", "longitude", "enrollment", "staff", "groups", import_id)
  select $5::int, "code", "school_year", "name", "district_name", "site_county", "status", "school_type", "school_level", "grade_span", "grade_low", "grade_high", "charter", "magnet", "title_one", "alternative", "virtual_code", "street", "city", "zip", "latitude", "longitude", "enrollment", "staff", "groups", $6::uuid from incoming
  on conflict (county_id, "code", "school_year") do update set "name" = "excluded"."name", "district_name" = "excluded"."district_name", "site_county" = "excluded"."site_county", "status" = "excluded"."status", "school_type" = "excluded"."school_type", "school_level" = "excluded"."school_level", "grade_span" = "excluded"."grade_span", "grade_low" = "excluded"."grade_low", "grade_high" = "excluded"."grade_high", "charter" = "excluded"."charter", "magnet" = "excluded"."magnet", "title_one" = "excluded"."title_one", "alternative" = "excluded"."alternative", "virtual_code" = "excluded"."virtual_code", "street" = "excluded"."street", "city" = "excluded"."city", "zip" = "excluded"."zip", "latitude" = "excluded"."latitude", "longitude" = "excluded"."longitude", "enrollment" = "excluded"."enrollment", "staff" = "excluded"."staff", "groups" = "excluded"."groups", "import_id" = "excluded"."import_id"
  where ("kept"."name", "kept"."district_name", "kept"."site_county", "kept"."status", "kept"."school_type", "kept"."school_level", "kept"."grade_span", "kept"."grade_low", "kept"."grade_high", "kept"."charter", "kept"."magnet", "kept"."title_one", "kept"."alternative", "kept"."virtual_code", "kept"."street", "kept"."city", "kept"."zip", "kept"."latitude", "kept"."longitude", "kept"."enrollment", "kept"."staff", "kept"."groups") is distinct from ("excluded"."name", "excluded"."district_name", "excluded"."site_county", "excluded"."status", "excluded"."school_type", "excluded"."school_level", "excluded"."grade_span", "excluded"."grade_low", "excluded"."grade_high", "excluded"."charter", "excluded"."magnet", "excluded"."title_one", "excluded"."alternative", "excluded"."virtual_code", "excluded"."street", "excluded"."city", "excluded"."zip", "excluded"."latitude", "excluded"."longitude", "excluded"."enrollment", "excluded"."staff", "excluded"."groups")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.rate_figure
with incoming as (select given."cds" as "code", given."kind" as "measure", given."schoolYear" as "school_year", given."group" as "student_group", given."groupCategory" as "group_category", given."level" as "level", given."name" as "name", given."districtName" as "district_name", given."numerator" as "numerator", given."denominator" as "denominator", given."ratePct" as "rate_pct", given."reliability" as "reliability" from json_to_recordset($1::json) as given("cds" text, "kind" text, "schoolYear" text, "group" text, "groupCategory" text, "level" text, "name" text, "districtName" text, "numerator" int, "denominator" int, "ratePct" numeric, "reliability" text)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code", "kept"."level", "kept"."measure", "kept"."school_year", "kept"."student_group")::text, to_jsonb(kept)
  from "places"."rate_figure" kept
  join incoming on "kept"."code" = "incoming"."code" and "kept"."level" = "incoming"."level" and "kept"."measure" = "incoming"."measure" and "kept"."school_year" = "incoming"."school_year" and "kept"."student_group" = "incoming"."student_group"
  where kept.county_id = $4 and ("kept"."group_category", "kept"."name", "kept"."district_name", "kept"."numerator", "kept"."denominator", "kept"."rate_pct", "kept"."reliability") is distinct from ("incoming"."group_category", "incoming"."name", "incoming"."district_name", "incoming"."numerator", "incoming"."denominator", "incoming"."rate_pct", "incoming"."reliability")
  on conflict do nothing
),
merged as (
  insert into "places"."rate_figure" as kept (county_id, "code", "measure", "school_year", "student_group", "group_category", "level", "name", "district_name", "numerator", "denominator", "rate_pct", "reliability", import_id)
  select $5::int, "code", "measure", "school_year", "student_group", "group_category", "level", "name", "district_name", "numerator", "denominator", "rate_pct", "reliability", $6::uuid from incoming
  on conflict (county_id, "code", "level", "measure", "school_year", "student_group") do update set "group_category" = "excluded"."group_category", "name" = "excluded"."name", "district_name" = "excluded"."district_name", "numerator" = "excluded"."numerator", "denominator" = "excluded"."denominator", "rate_pct" = "excluded"."rate_pct", "reliability" = "excluded"."reliability", "import_id" = "excluded"."import_id"
  where ("kept"."group_category", "kept"."name", "kept"."district_name", "kept"."numerator", "kept"."denominator", "kept"."rate_pct", "kept"."reliability") is distinct from ("excluded"."group_category", "excluded"."name", "excluded"."district_name", "excluded"."numerator", "excluded"."denominator", "excluded"."rate_pct", "excluded"."reliability")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.distance_figure
with incoming as (select given."cds" as "code", given."level" as "level", given."subject" as "subject", given."schoolYear" as "school_year", given."group" as "student_group", given."groupCategory" as "group_category", given."name" as "name", given."students" as "students", given."points" as "points" from json_to_recordset($1::json) as given("cds" text, "level" text, "subject" text, "schoolYear" text, "group" text, "groupCategory" text, "name" text, "students" int, "points" numeric)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code", "kept"."level", "kept"."subject", "kept"."school_year", "kept"."student_group")::text, to_jsonb(kept)
  from "places"."distance_figure" kept
  join incoming on "kept"."code" = "incoming"."code" and "kept"."level" = "incoming"."level" and "kept"."subject" = "incoming"."subject" and "kept"."school_year" = "incoming"."school_year" and "kept"."student_group" = "incoming"."student_group"
  where kept.county_id = $4 and ("kept"."group_category", "kept"."name", "kept"."students", "kept"."points") is distinct from ("incoming"."group_category", "incoming"."name", "incoming"."students", "incoming"."points")
  on conflict do nothing
),
merged as (
  insert into "places"."distance_figure" as kept (county_id, "code", "level", "subject", "school_year", "student_group", "group_category", "name", "students", "points", import_id)
  select $5::int, "code", "level", "subject", "school_year", "student_group", "group_category", "name", "students", "points", $6::uuid from incoming
  on conflict (county_id, "code", "level", "subject", "school_year", "student_group") do update set "group_category" = "excluded"."group_category", "name" = "excluded"."name", "students" = "excluded"."students", "points" = "excluded"."points", "import_id" = "excluded"."import_id"
  where ("kept"."group_category", "kept"."name", "kept"."students", "kept"."points") is distinct from ("excluded"."group_category", "excluded"."name", "excluded"."students", "excluded"."points")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.support_staff_figure
with incoming as (select given."cds" as "code", given."schoolYear" as "school_year", given."counselor" as "counselor", given."psychologist" as "psychologist", given."socialWorker" as "social_worker", given."nurse" as "nurse", given."speechLanguageHearing" as "speech_language_hearing", given."resourceSpecialist" as "resource_specialist", given."libraryTeacher" as "library_teacher", given."libraryStaff" as "library_staff", given."other" as "other" from json_to_recordset($1::json) as given("cds" text, "schoolYear" text, "counselor" numeric, "psychologist" numeric, "socialWorker" numeric, "nurse" numeric, "speechLanguageHearing" numeric, "resourceSpecialist" numeric, "libraryTeacher" numeric, "libraryStaff" numeric, "other" numeric)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code", "kept"."school_year")::text, to_jsonb(kept)
  from "places"."support_staff_figure" kept
  join incoming on "kept"."code" = "incoming"."code" and "kept"."school_year" = "incoming"."school_year"
  where kept.county_id = $4 and ("kept"."counselor", "kept"."psychologist", "kept"."social_worker", "kept"."nurse", "kept"."speech_language_hearing", "kept"."resource_specialist", "kept"."library_teacher", "kept"."library_staff", "kept"."other") is distinct from ("incoming"."counselor", "incoming"."psychologist", "incoming"."social_worker", "incoming"."nurse", "incoming"."speech_language_hearing", "incoming"."resource_specialist", "incoming"."library_teacher", "incoming"."library_staff", "incoming"."other")
  on conflict do nothing
),
merged as (
  insert into "places"."support_staff_figure" as kept (county_id, "code", "school_year", "counselor", "psychologist", "social_worker", "nurse", "speech_language_hearing", "resource_specialist", "library_teacher", "library_staff", "other", import_id)
  select $5::int, "code", "school_year", "counselor", "psychologist", "social_worker", "nurse", "speech_language_hearing", "resource_specialist", "library_teacher", "library_staff", "other", $6::uuid from incoming
  on conflict (county_id, "code", "school_year") do update set "counselor" = "excluded"."counselor", "psychologist" = "excluded"."psychologist", "social_worker" = "excluded"."social_worker", "nurse" = "excluded"."nurse", "speech_language_hearing" = "excluded"."speech_language_hearing", "resource_specialist" = "excluded"."resource_specialist", "library_teacher" = "excluded"."library_teacher", "library_staff" = "excluded"."library_staff", "other" = "excluded"."other", "import_id" = "excluded"."import_id"
  where ("kept"."counselor", "kept"."psychologist", "kept"."social_worker", "kept"."nurse", "kept"."speech_language_hearing", "kept"."resource_specialist", "kept"."library_teacher", "kept"."library_staff", "kept"."other") is distinct from ("excluded"."counselor", "excluded"."psychologist", "excluded"."social_worker", "excluded"."nurse", "excluded"."speech_language_hearing", "excluded"."resource_specialist", "excluded"."library_teacher", "excluded"."library_staff", "excluded"."other")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.unduplicated_count_figure
with incoming as (select given."cds" as "code", given."schoolYear" as "school_year", given."name" as "name", given."enrollment" as "enrollment", given."unduplicated" as "unduplicated", given."mealProgram" as "meal_program", given."mealEligible" as "meal_eligible", given."foster" as "foster", given."homeless" as "homeless", given."migrant" as "migrant", given."directCertification" as "direct_certification", given."englishLearner" as "english_learner" from json_to_recordset($1::json) as given("cds" text, "schoolYear" text, "name" text, "enrollment" int, "unduplicated" int, "mealProgram" int, "mealEligible" int, "foster" int, "homeless" int, "migrant" int, "directCertification" int, "englishLearner" int)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code", "kept"."school_year")::text, to_jsonb(kept)
  from "places"."unduplicated_count_figure" kept
  join incoming on "kept"."code" = "incoming"."code" and "kept"."school_year" = "incoming"."school_year"
  where kept.county_id = $4 and ("kept"."name", "kept"."enrollment", "kept"."unduplicated", "kept"."meal_program", "kept"."meal_eligible", "kept"."foster", "kept"."homeless", "kept"."migrant", "kept"."direct_certification", "kept"."english_learner") is distinct from ("incoming"."name", "incoming"."enrollment", "incoming"."unduplicated", "incoming"."meal_program", "incoming"."meal_eligible", "incoming"."foster", "incoming"."homeless", "incoming"."migrant", "incoming"."direct_certification", "incoming"."english_learner")
  on conflict do nothing
),
merged as (
  insert into "places"."unduplicated_count_figure" as kept (county_id, "code", "school_year", "name", "enrollment", "unduplicated", "meal_program", "meal_eligible", "foster", "homeless", "migrant", "direct_certification", "english_learner", import_id)
  select $5::int, "code", "school_year", "name", "enrollment", "unduplicated", "meal_program", "meal_eligible", "foster", "homeless", "migrant", "direct_certification", "english_learner", $6::uuid from incoming
  on conflict (county_id, "code", "school_year") do update set "name" = "excluded"."name", "enrollment" = "excluded"."enrollment", "unduplicated" = "excluded"."unduplicated", "meal_program" = "excluded"."meal_program", "meal_eligible" = "excluded"."meal_eligible", "foster" = "excluded"."foster", "homeless" = "excluded"."homeless", "migrant" = "excluded"."migrant", "direct_certification" = "excluded"."direct_certification", "english_learner" = "excluded"."english_learner", "import_id" = "excluded"."import_id"
  where ("kept"."name", "kept"."enrollment", "kept"."unduplicated", "kept"."meal_program", "kept"."meal_eligible", "kept"."foster", "kept"."homeless", "kept"."migrant", "kept"."direct_certification", "kept"."english_learner") is distinct from ("excluded"."name", "excluded"."enrollment", "excluded"."unduplicated", "excluded"."meal_program", "excluded"."meal_eligible", "excluded"."foster", "excluded"."homeless", "excluded"."migrant", "excluded"."direct_certification", "excluded"."english_learner")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.directory_entry
with incoming as (select given."cds" as "code", given."name" as "name", given."districtName" as "district_name", given."countyName" as "county_name", given."status" as "status", given."schoolType" as "school_type", given."districtType" as "district_type", given."charter" as "charter", given."openedOn" as "opened_on", given."closedOn" as "closed_on", given."updatedOn" as "updated_on", given."gradeSpan" as "grade_span", given."virtualCode" as "virtual_code", given."street" as "street", given."city" as "city", given."zip" as "zip", given."phone" as "phone", given."website" as "website", given."latitude" as "latitude", given."longitude" as "longitude", given."delistedOn" as "delisted_on" from json_to_recordset($1::json) as given("cds" text, "name" text, "districtName" text, "countyName" text, "status" text, "schoolType" text, "districtType" text, "charter" boolean, "openedOn" date, "closedOn" date, "updatedOn" date, "gradeSpan" text, "virtualCode" text, "street" text, "city" text, "zip" text, "phone" text, "website" text, "latitude" double precision, "longitude" double precision, "delistedOn" date)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."code")::text, to_jsonb(kept)
  from "places"."directory_entry" kept
  join incoming on "kept"."code" = "incoming"."code"
  where kept.county_id = $4 and ("kept"."name", "kept"."district_name", "kept"."county_name", "kept"."status", "kept"."school_type", "kept"."district_type", "kept"."charter", "kept"."opened_on", "kept"."closed_on", "kept"."updated_on", "kept"."grade_span", "kept"."virtual_code", "kept"."street", "kept"."city", "kept"."zip", "kept"."phone", "kept"."website", "kept"."latitude", "kept"."longitude", "kept"."delisted_on") is distinct from ("incoming"."name", "incoming"."district_name", "incoming"."county_name", "incoming"."status", "incoming"."school_type", "incoming"."district_type", "incoming"."charter", "incoming"."opened_on", "incoming"."closed_on", "incoming"."updated_on", "incoming"."grade_span", "incoming"."virtual_code", "incoming"."street", "incoming"."city", "incoming"."zip", "incoming"."phone", "incoming"."website", "incoming"."latitude", "incoming"."longitude", "incoming"."delisted_on")
  on conflict do nothing
),
merged as (
  insert into "places"."directory_entry" as kept (county_id, "code", "name", "district_name", "county_name", "status", "school_type", "district_type", "charter", "opened_on", "closed_on", "updated_on", "grade_span", "virtual_code", "street", "city", "zip", "phone", "website", "latitude", "longitude", "delisted_on", import_id)
  select $5::int, "code", "name", "district_name", "county_name", "status", "school_type", "district_type", "charter", "opened_on", "closed_on", "updated_on", "grade_span", "virtual_code", "street", "city", "zip", "phone", "website", "latitude", "longitude", "delisted_on", $6::uuid from incoming
  on conflict (county_id, "code") do update set "name" = "excluded"."name", "district_name" = "excluded"."district_name", "county_name" = "excluded"."county_name", "status" = "excluded"."status", "school_type" = "excluded"."school_type", "district_type" = "excluded"."district_type", "charter" = "excluded"."charter", "opened_on" = "excluded"."opened_on", "closed_on" = "excluded"."closed_on", "updated_on" = "excluded"."updated_on", "grade_span" = "excluded"."grade_span", "virtual_code" = "excluded"."virtual_code", "street" = "excluded"."street", "city" = "excluded"."city", "zip" = "excluded"."zip", "phone" = "excluded"."phone", "website" = "excluded"."website", "latitude" = "excluded"."latitude", "longitude" = "excluded"."longitude", "delisted_on" = "excluded"."delisted_on", "import_id" = "excluded"."import_id"
  where ("kept"."name", "kept"."district_name", "kept"."county_name", "kept"."status", "kept"."school_type", "kept"."district_type", "kept"."charter", "kept"."opened_on", "kept"."closed_on", "kept"."updated_on", "kept"."grade_span", "kept"."virtual_code", "kept"."street", "kept"."city", "kept"."zip", "kept"."phone", "kept"."website", "kept"."latitude", "kept"."longitude", "kept"."delisted_on") is distinct from ("excluded"."name", "excluded"."district_name", "excluded"."county_name", "excluded"."status", "excluded"."school_type", "excluded"."district_type", "excluded"."charter", "excluded"."opened_on", "excluded"."closed_on", "excluded"."updated_on", "excluded"."grade_span", "excluded"."virtual_code", "excluded"."street", "excluded"."city", "excluded"."zip", "excluded"."phone", "excluded"."website", "excluded"."latitude", "excluded"."longitude", "excluded"."delisted_on")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.organization
with incoming as (select given."id" as "id", given."name" as "name" from json_to_recordset($1::json) as given("id" uuid, "name" text)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."id")::text, to_jsonb(kept)
  from "places"."organization" kept
  join incoming on "kept"."id" = "incoming"."id"
  where kept.county_id = $4 and ("kept"."name") is distinct from ("incoming"."name")
  on conflict do nothing
),
merged as (
  insert into "places"."organization" as kept (county_id, "id", "name", import_id)
  select $5::int, "id", "name", $6::uuid from incoming
  on conflict (county_id, "id") do update set "name" = "excluded"."name", "import_id" = "excluded"."import_id"
  where ("kept"."name") is distinct from ("excluded"."name")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.health_site
with incoming as (select given."siteId" as "site_id", given."name" as "name", given."organization" as "organization", given."organizationId" as "organization_id", given."program" as "program", given."countyCode" as "county_code", given."street" as "street", given."city" as "city", given."zip" as "zip", given."phone" as "phone", given."latitude" as "latitude", given."longitude" as "longitude", given."hoursPerWeek" as "hours_per_week", given."nearestSchool" as "nearest_school", given."namedAfterSchool" as "named_after_school", given."delistedOn" as "delisted_on" from json_to_recordset($1::json) as given("siteId" text, "name" text, "organization" text, "organizationId" uuid, "program" text, "countyCode" text, "street" text, "city" text, "zip" text, "phone" text, "latitude" double precision, "longitude" double precision, "hoursPerWeek" numeric, "nearestSchool" jsonb, "namedAfterSchool" boolean, "delistedOn" date)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."site_id")::text, to_jsonb(kept)
  from "places"."health_site" kept
  join incoming on "kept"."site_id" = "incoming"."site_id"
  where kept.county_id = $4 and ("kept"."name", "kept"."organization", "kept"."organization_id", "kept"."program", "kept"."county_code", "kept"."street", "kept"."city", "kept"."zip", "kept"."phone", "kept"."latitude", "kept"."longitude", "kept"."hours_per_week", "kept"."nearest_school", "kept"."named_after_school", "kept"."delisted_on") is distinct from ("incoming"."name", "incoming"."organization", "incoming"."organization_id", "incoming"."program", "incoming"."county_code", "incoming"."street", "incoming"."city", "incoming"."zip", "incoming"."phone", "incoming"."latitude", "incoming"."longitude", "incoming"."hours_per_week", "incoming"."nearest_school", "incoming"."named_after_school", "incoming"."delisted_on")
  on conflict do nothing
),
merged as (
  insert into "places"."health_site" as kept (county_id, "site_id", "name", "organization", "organization_id", "program", "county_code", "street", "city", "zip", "phone", "latitude", "longitude", "hours_per_week", "nearest_school", "named_after_school", "delisted_on", import_id)
  select $5::int, "site_id", "name", "organization", "organization_id", "program", "county_code", "street", "city", "zip", "phone", "latitude", "longitude", "hours_per_week", "nearest_school", "named_after_school", "delisted_on", $6::uuid from incoming
  on conflict (county_id, "site_id") do update set "name" = "excluded"."name", "organization" = "excluded"."organization", "organization_id" = "excluded"."organization_id", "program" = "excluded"."program", "county_code" = "excluded"."county_code", "street" = "excluded"."street", "city" = "excluded"."city", "zip" = "excluded"."zip", "phone" = "excluded"."phone", "latitude" = "excluded"."latitude", "longitude" = "excluded"."longitude", "hours_per_week" = "excluded"."hours_per_week", "nearest_school" = "excluded"."nearest_school", "named_after_school" = "excluded"."named_after_school", "delisted_on" = "excluded"."delisted_on", "import_id" = "excluded"."import_id"
  where ("kept"."name", "kept"."organization", "kept"."organization_id", "kept"."program", "kept"."county_code", "kept"."street", "kept"."city", "kept"."zip", "kept"."phone", "kept"."latitude", "kept"."longitude", "kept"."hours_per_week", "kept"."nearest_school", "kept"."named_after_school", "kept"."delisted_on") is distinct from ("excluded"."name", "excluded"."organization", "excluded"."organization_id", "excluded"."program", "excluded"."county_code", "excluded"."street", "excluded"."city", "excluded"."zip", "excluded"."phone", "excluded"."latitude", "excluded"."longitude", "excluded"."hours_per_week", "excluded"."nearest_school", "excluded"."named_after_school", "excluded"."delisted_on")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;

-- places.licensed_facility
with incoming as (select given."facilityId" as "facility_id", given."name" as "name", given."category" as "category", given."categoryCode" as "category_code", given."countyCode" as "county_code", given."licenseStatus" as "license_status", given."licenseNumber" as "license_number", given."licensedFrom" as "licensed_from", given."licensedUntil" as "licensed_until", given."npi" as "npi", given."businessName" as "business_name", given."organizationId" as "organization_id", given."street" as "street", given."city" as "city", given."zip" as "zip", given."phone" as "phone", given."latitude" as "latitude", given."longitude" as "longitude", given."delistedOn" as "delisted_on" from json_to_recordset($1::json) as given("facilityId" text, "name" text, "category" text, "categoryCode" text, "countyCode" text, "licenseStatus" text, "licenseNumber" text, "licensedFrom" date, "licensedUntil" date, "npi" text, "businessName" text, "organizationId" uuid, "street" text, "city" text, "zip" text, "phone" text, "latitude" double precision, "longitude" double precision, "delistedOn" date)),
image as (
  insert into places.import_change (county_id, import_id, table_name, row_key, before)
  select kept.county_id, $2::uuid, $3, jsonb_build_array("kept"."facility_id")::text, to_jsonb(kept)
  from "places"."licensed_facility" kept
  join incoming on "kept"."facility_id" = "incoming"."facility_id"
  where kept.county_id = $4 and ("kept"."name", "kept"."category", "kept"."category_code", "kept"."county_code", "kept"."license_status", "kept"."license_number", "kept"."licensed_from", "kept"."licensed_until", "kept"."npi", "kept"."business_name", "kept"."organization_id", "kept"."street", "kept"."city", "kept"."zip", "kept"."phone", "kept"."latitude", "kept"."longitude", "kept"."delisted_on") is distinct from ("incoming"."name", "incoming"."category", "incoming"."category_code", "incoming"."county_code", "incoming"."license_status", "incoming"."license_number", "incoming"."licensed_from", "incoming"."licensed_until", "incoming"."npi", "incoming"."business_name", "incoming"."organization_id", "incoming"."street", "incoming"."city", "incoming"."zip", "incoming"."phone", "incoming"."latitude", "incoming"."longitude", "incoming"."delisted_on")
  on conflict do nothing
),
merged as (
  insert into "places"."licensed_facility" as kept (county_id, "facility_id", "name", "category", "category_code", "county_code", "license_status", "license_number", "licensed_from", "licensed_until", "npi", "business_name", "organization_id", "street", "city", "zip", "phone", "latitude", "longitude", "delisted_on", import_id)
  select $5::int, "facility_id", "name", "category", "category_code", "county_code", "license_status", "license_number", "licensed_from", "licensed_until", "npi", "business_name", "organization_id", "street", "city", "zip", "phone", "latitude", "longitude", "delisted_on", $6::uuid from incoming
  on conflict (county_id, "facility_id") do update set "name" = "excluded"."name", "category" = "excluded"."category", "category_code" = "excluded"."category_code", "county_code" = "excluded"."county_code", "license_status" = "excluded"."license_status", "license_number" = "excluded"."license_number", "licensed_from" = "excluded"."licensed_from", "licensed_until" = "excluded"."licensed_until", "npi" = "excluded"."npi", "business_name" = "excluded"."business_name", "organization_id" = "excluded"."organization_id", "street" = "excluded"."street", "city" = "excluded"."city", "zip" = "excluded"."zip", "phone" = "excluded"."phone", "latitude" = "excluded"."latitude", "longitude" = "excluded"."longitude", "delisted_on" = "excluded"."delisted_on", "import_id" = "excluded"."import_id"
  where ("kept"."name", "kept"."category", "kept"."category_code", "kept"."county_code", "kept"."license_status", "kept"."license_number", "kept"."licensed_from", "kept"."licensed_until", "kept"."npi", "kept"."business_name", "kept"."organization_id", "kept"."street", "kept"."city", "kept"."zip", "kept"."phone", "kept"."latitude", "kept"."longitude", "kept"."delisted_on") is distinct from ("excluded"."name", "excluded"."category", "excluded"."category_code", "excluded"."county_code", "excluded"."license_status", "excluded"."license_number", "excluded"."licensed_from", "excluded"."licensed_until", "excluded"."npi", "excluded"."business_name", "excluded"."organization_id", "excluded"."street", "excluded"."city", "excluded"."zip", "excluded"."phone", "excluded"."latitude", "excluded"."longitude", "excluded"."delisted_on")
  returning xmax = 0 as is_new
)
select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged;
