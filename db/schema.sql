schema app (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema people (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema places (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema plan (usage: app_public, app_school_listed, app_school_wide)
column app.event.county_id integer not null
column app.event.detail jsonb not null default '{}'::jsonb
column app.event.happened_at timestamp with time zone not null
column app.event.id uuid not null
column app.event.kind text not null
column app.event.person_id uuid
column app.event.subject_id text not null
column app.event.viewer_label text not null
column people.membership.county_id integer not null
column people.membership.ends_on date
column people.membership.id uuid not null
column people.membership.person_id uuid not null
column people.membership.place text
column people.membership.role text not null
column people.membership.starts_on date not null
column people.membership.title text not null
column people.person.display_name text not null
column people.person.id uuid not null
column people.person.practice boolean not null
column places.county.fips text
column places.county.id integer not null
column places.county.name text not null
column places.county_import.county_id integer not null
column places.county_import.follows_id uuid
column places.county_import.id uuid not null
column places.county_import.person_id uuid
column places.county_import.report jsonb
column places.county_import.staged_at timestamp with time zone not null
column places.county_import.staged_by text not null
column places.county_import_application.applied_at timestamp with time zone not null
column places.county_import_application.county_id integer not null
column places.county_import_application.import_id uuid not null
column places.county_import_application.number integer not null
column places.county_import_application.person_id uuid
column places.county_import_application.report jsonb not null
column places.county_import_undoing.county_id integer not null
column places.county_import_undoing.import_id uuid not null
column places.county_import_undoing.person_id uuid
column places.county_import_undoing.undone_at timestamp with time zone not null
column places.county_listing.county_id integer not null
column places.county_listing.data_edition text not null
column places.county_listing.district_count integer not null
column places.county_listing.enrollment_year text not null
column places.county_listing.import_id uuid not null
column places.county_listing.imported_at timestamp with time zone not null
column places.county_listing.school_count integer not null
column places.county_listing.student_count integer not null
column places.directory_entry.charter boolean
column places.directory_entry.city text
column places.directory_entry.closed_on date
column places.directory_entry.code text not null
column places.directory_entry.county_id integer not null
column places.directory_entry.county_name text
column places.directory_entry.delisted_on date
column places.directory_entry.district_name text not null
column places.directory_entry.district_type text
column places.directory_entry.grade_span text
column places.directory_entry.import_id uuid not null
column places.directory_entry.latitude double precision
column places.directory_entry.longitude double precision
column places.directory_entry.name text
column places.directory_entry.opened_on date
column places.directory_entry.phone text
column places.directory_entry.school_type text
column places.directory_entry.status text not null
column places.directory_entry.street text
column places.directory_entry.updated_on date
column places.directory_entry.virtual_code text
column places.directory_entry.website text
column places.directory_entry.zip text
column places.district.closed_on date
column places.district.closed_reason text
column places.district.code text not null
column places.district.county_id integer not null
column places.district.import_id uuid not null
column places.district.name text not null
column places.file_edition.byte_count bigint not null
column places.file_edition.content_hash text not null
column places.file_edition.county_id integer not null
column places.file_edition.figure_count integer not null
column places.file_edition.file text not null
column places.file_edition.import_id uuid not null
column places.file_edition.kind text not null
column places.file_edition.landing_page text not null
column places.file_edition.layout text not null
column places.file_edition.number integer not null
column places.file_edition.publisher text not null
column places.file_edition.retrieved_on date
column places.file_edition.row_count integer not null
column places.file_edition.school_years text[] not null
column places.file_edition.sha256 text not null
column places.file_edition.title text not null
column places.file_edition.unusable_count integer not null
column places.health_site.city text
column places.health_site.county_code text
column places.health_site.county_id integer not null
column places.health_site.delisted_on date
column places.health_site.hours_per_week numeric
column places.health_site.import_id uuid not null
column places.health_site.latitude double precision
column places.health_site.longitude double precision
column places.health_site.name text not null
column places.health_site.named_after_school boolean
column places.health_site.nearest_school jsonb
column places.health_site.organization text
column places.health_site.organization_id uuid
column places.health_site.phone text
column places.health_site.program text not null
column places.health_site.site_id text not null
column places.health_site.street text
column places.health_site.zip text
column places.import_change.before jsonb not null
column places.import_change.county_id integer not null
column places.import_change.import_id uuid not null
column places.import_change.row_key text not null
column places.import_change.table_name text not null
column places.import_file_part.content bytea not null
column places.import_file_part.county_id integer not null
column places.import_file_part.file text not null
column places.import_file_part.file_number integer not null
column places.import_file_part.import_id uuid not null
column places.import_file_part.part_number integer not null
column places.licensed_facility.business_name text
column places.licensed_facility.category text not null
column places.licensed_facility.category_code text
column places.licensed_facility.city text
column places.licensed_facility.county_code text
column places.licensed_facility.county_id integer not null
column places.licensed_facility.delisted_on date
column places.licensed_facility.facility_id text not null
column places.licensed_facility.import_id uuid not null
column places.licensed_facility.latitude double precision
column places.licensed_facility.license_number text
column places.licensed_facility.license_status text
column places.licensed_facility.licensed_from date
column places.licensed_facility.licensed_until date
column places.licensed_facility.longitude double precision
column places.licensed_facility.name text not null
column places.licensed_facility.npi text
column places.licensed_facility.organization_id uuid
column places.licensed_facility.phone text
column places.licensed_facility.street text
column places.licensed_facility.zip text
column places.organization.county_id integer not null
column places.organization.id uuid not null
column places.organization.import_id uuid not null
column places.organization.name text not null
column places.rate_figure.code text not null
column places.rate_figure.county_id integer not null
column places.rate_figure.denominator integer
column places.rate_figure.district_name text
column places.rate_figure.group_category text not null
column places.rate_figure.import_id uuid not null
column places.rate_figure.level text not null
column places.rate_figure.measure text not null
column places.rate_figure.name text not null
column places.rate_figure.numerator integer
column places.rate_figure.rate_pct numeric
column places.rate_figure.reliability text not null
column places.rate_figure.school_year text not null
column places.rate_figure.student_group text not null
column places.school.closed_on date
column places.school.closed_reason text
column places.school.code text not null
column places.school.county_id integer not null
column places.school.district_code text not null
column places.school.id uuid not null
column places.school.import_id uuid not null
column places.school.listed_from text not null
column places.school.listed_in text not null
column places.school.name text not null
column places.school_calendar.county_id integer not null
column places.school_calendar.first_day date
column places.school_calendar.id uuid not null
column places.school_calendar.last_day date
column places.school_calendar.made_at timestamp with time zone not null
column places.school_calendar.person_id uuid
column places.school_calendar.place_code text not null
column places.school_calendar.school_year text not null
column places.school_calendar.source text not null
column places.school_calendar.withdrawn boolean not null
column places.school_calendar_day.calendar_id uuid not null
column places.school_calendar_day.county_id integer not null
column places.school_calendar_day.from_on date not null
column places.school_calendar_day.kind text not null
column places.school_calendar_day.name text
column places.school_calendar_day.to_on date not null
column places.school_code.code text not null
column places.school_code.county_id integer not null
column places.school_code.import_id uuid not null
column places.school_code.listed_in text not null
column places.school_code.school_id uuid not null
column places.school_figure.alternative boolean not null
column places.school_figure.charter boolean not null
column places.school_figure.city text
column places.school_figure.code text not null
column places.school_figure.county_id integer not null
column places.school_figure.district_name text not null
column places.school_figure.enrollment integer not null
column places.school_figure.grade_high text not null
column places.school_figure.grade_low text not null
column places.school_figure.grade_span text not null
column places.school_figure.groups jsonb not null
column places.school_figure.import_id uuid not null
column places.school_figure.latitude double precision
column places.school_figure.longitude double precision
column places.school_figure.magnet boolean not null
column places.school_figure.name text not null
column places.school_figure.school_level text not null
column places.school_figure.school_type text not null
column places.school_figure.school_year text not null
column places.school_figure.site_county text
column places.school_figure.staff jsonb not null
column places.school_figure.status text not null
column places.school_figure.street text
column places.school_figure.title_one boolean not null
column places.school_figure.virtual_code text not null
column places.school_figure.zip text
column places.support_staff_figure.code text not null
column places.support_staff_figure.counselor numeric
column places.support_staff_figure.county_id integer not null
column places.support_staff_figure.import_id uuid not null
column places.support_staff_figure.library_staff numeric
column places.support_staff_figure.library_teacher numeric
column places.support_staff_figure.nurse numeric
column places.support_staff_figure.other numeric
column places.support_staff_figure.psychologist numeric
column places.support_staff_figure.resource_specialist numeric
column places.support_staff_figure.school_year text not null
column places.support_staff_figure.social_worker numeric
column places.support_staff_figure.speech_language_hearing numeric
column places.unduplicated_count_figure.code text not null
column places.unduplicated_count_figure.county_id integer not null
column places.unduplicated_count_figure.direct_certification integer
column places.unduplicated_count_figure.english_learner integer
column places.unduplicated_count_figure.enrollment integer not null
column places.unduplicated_count_figure.foster integer
column places.unduplicated_count_figure.homeless integer
column places.unduplicated_count_figure.import_id uuid not null
column places.unduplicated_count_figure.meal_eligible integer
column places.unduplicated_count_figure.meal_program integer
column places.unduplicated_count_figure.migrant integer
column places.unduplicated_count_figure.name text not null
column places.unduplicated_count_figure.school_year text not null
column places.unduplicated_count_figure.unduplicated integer
column plan.answer.answered_at timestamp with time zone not null
column plan.answer.county_id integer not null
column plan.answer.document text not null
column plan.answer.question_id text not null
column plan.answer.seconds real not null
column plan.county_answer.county_id integer not null
column plan.county_answer.data_edition text not null
column plan.county_answer.figures jsonb not null
column plan.county_answer.model_version text not null
column plan.county_answer.published_at timestamp with time zone not null
column plan.entry.county_id integer not null
column plan.entry.id uuid not null
column plan.entry.kind text not null
column plan.entry.made_at timestamp with time zone not null
column plan.entry.made_by_id uuid
column plan.entry.says jsonb not null
column plan.entry.subject text not null
column plan.entry_removal.county_id integer not null
column plan.entry_removal.entry_id uuid not null
column plan.entry_removal.removed_at timestamp with time zone not null
column plan.entry_removal.removed_by_id uuid
column plan.mark.by_whom text
column plan.mark.code text not null
column plan.mark.county_id integer not null
column plan.mark.id uuid not null
column plan.mark.kind text not null
column plan.mark.made_at timestamp with time zone not null
column plan.mark.made_by_id uuid
column plan.mark.schools integer
column plan.mark.since_on date
column plan.mark.year integer
column plan.mark_removal.county_id integer not null
column plan.mark_removal.mark_id uuid not null
column plan.mark_removal.removed_at timestamp with time zone not null
column plan.mark_removal.removed_by_id uuid
column plan.question.asked_at timestamp with time zone not null
column plan.question.asks jsonb not null
column plan.question.county_id integer not null
column plan.question.data_edition text not null
column plan.question.id text not null
column plan.question.model_version text not null
column plan.risk_run.county_id integer not null
column plan.risk_run.draws integer not null
column plan.risk_run.question_id text not null
column plan.risk_run.run_at timestamp with time zone not null
column plan.risk_run.seconds real not null
column plan.risk_run.seed bigint not null
column plan.risk_run.summary jsonb not null
column plan.risk_run.with_years boolean not null
column plan.scenario.asks jsonb not null
column plan.scenario.county_id integer not null
column plan.scenario.id uuid not null
column plan.scenario.made_at timestamp with time zone not null
column plan.scenario.made_by_id uuid not null
column plan.scenario.name text not null
column plan.scenario_confirmation.confirmed_by_id uuid not null
column plan.scenario_confirmation.confirmed_name text not null
column plan.scenario_confirmation.confirmed_on date not null
column plan.scenario_confirmation.county_id integer not null
column plan.scenario_confirmation.scenario_id uuid not null
constraint app.event.event_kind_check CHECK ((kind ~ '^[a-z_]+\.[a-z_]+$'::text))
constraint app.event.event_pkey PRIMARY KEY (county_id, id)
constraint people.membership.membership_check CHECK ((ends_on >= starts_on))
constraint people.membership.membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint people.membership.membership_pkey PRIMARY KEY (county_id, id)
constraint people.person.person_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 200)))
constraint people.person.person_pkey PRIMARY KEY (id)
constraint places.county.county_check CHECK (((fips IS NULL) = (id = 0)))
constraint places.county.county_fips_check CHECK ((fips ~ '^06[0-9]{3}$'::text))
constraint places.county.county_id_check CHECK (((id >= 0) AND (id <= 58)))
constraint places.county.county_pkey PRIMARY KEY (id)
constraint places.county_import.county_import_county_id_fkey FOREIGN KEY (county_id) REFERENCES places.county(id)
constraint places.county_import.county_import_county_id_follows_id_fkey FOREIGN KEY (county_id, follows_id) REFERENCES places.county_import(county_id, id)
constraint places.county_import.county_import_pkey PRIMARY KEY (county_id, id)
constraint places.county_import_application.county_import_application_county_id_import_id_fkey FOREIGN KEY (county_id, import_id) REFERENCES places.county_import(county_id, id)
constraint places.county_import_application.county_import_application_county_id_number_key UNIQUE (county_id, number)
constraint places.county_import_application.county_import_application_number_check CHECK ((number > 0))
constraint places.county_import_application.county_import_application_pkey PRIMARY KEY (county_id, import_id)
constraint places.county_import_undoing.county_import_undoing_county_id_import_id_fkey FOREIGN KEY (county_id, import_id) REFERENCES places.county_import_application(county_id, import_id)
constraint places.county_import_undoing.county_import_undoing_pkey PRIMARY KEY (county_id, import_id)
constraint places.county_listing.county_listing_county_id_fkey FOREIGN KEY (county_id) REFERENCES places.county(id)
constraint places.county_listing.county_listing_county_id_import_id_fkey FOREIGN KEY (county_id, import_id) REFERENCES places.county_import(county_id, id)
constraint places.county_listing.county_listing_pkey PRIMARY KEY (county_id)
constraint places.directory_entry.directory_entry_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint places.directory_entry.directory_entry_pkey PRIMARY KEY (county_id, code)
constraint places.district.district_check CHECK (((closed_reason IS NULL) = (closed_on IS NULL)))
constraint places.district.district_check1 CHECK ((("left"(code, 2))::integer = county_id))
constraint places.district.district_code_check CHECK ((code ~ '^[0-9]{7}$'::text))
constraint places.district.district_county_id_fkey FOREIGN KEY (county_id) REFERENCES places.county(id)
constraint places.district.district_pkey PRIMARY KEY (county_id, code)
constraint places.file_edition.file_edition_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
constraint places.file_edition.file_edition_county_id_import_id_fkey FOREIGN KEY (county_id, import_id) REFERENCES places.county_import(county_id, id)
constraint places.file_edition.file_edition_figure_count_check CHECK ((figure_count >= 0))
constraint places.file_edition.file_edition_number_check CHECK ((number > 0))
constraint places.file_edition.file_edition_pkey PRIMARY KEY (county_id, import_id, number)
constraint places.file_edition.file_edition_row_count_check CHECK ((row_count >= 0))
constraint places.file_edition.file_edition_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint places.file_edition.file_edition_unusable_count_check CHECK ((unusable_count >= 0))
constraint places.health_site.health_site_county_id_organization_id_fkey FOREIGN KEY (county_id, organization_id) REFERENCES places.organization(county_id, id)
constraint places.health_site.health_site_pkey PRIMARY KEY (county_id, site_id)
constraint places.import_change.import_change_county_id_import_id_fkey FOREIGN KEY (county_id, import_id) REFERENCES places.county_import(county_id, id)
constraint places.import_change.import_change_pkey PRIMARY KEY (county_id, import_id, table_name, row_key)
constraint places.import_file_part.import_file_part_county_id_import_id_fkey FOREIGN KEY (county_id, import_id) REFERENCES places.county_import(county_id, id) ON DELETE CASCADE
constraint places.import_file_part.import_file_part_pkey PRIMARY KEY (county_id, import_id, file_number, part_number)
constraint places.licensed_facility.licensed_facility_county_id_organization_id_fkey FOREIGN KEY (county_id, organization_id) REFERENCES places.organization(county_id, id)
constraint places.licensed_facility.licensed_facility_pkey PRIMARY KEY (county_id, facility_id)
constraint places.organization.organization_county_id_fkey FOREIGN KEY (county_id) REFERENCES places.county(id)
constraint places.organization.organization_county_id_name_key UNIQUE (county_id, name)
constraint places.organization.organization_pkey PRIMARY KEY (county_id, id)
constraint places.rate_figure.rate_figure_check CHECK ((denominator >= numerator))
constraint places.rate_figure.rate_figure_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint places.rate_figure.rate_figure_level_check CHECK ((level = ANY (ARRAY['state'::text, 'county'::text, 'district'::text, 'school'::text])))
constraint places.rate_figure.rate_figure_measure_check CHECK ((measure = ANY (ARRAY['chronic_absence'::text, 'suspension'::text])))
constraint places.rate_figure.rate_figure_numerator_check CHECK ((numerator >= 0))
constraint places.rate_figure.rate_figure_pkey PRIMARY KEY (county_id, code, level, measure, school_year, student_group)
constraint places.rate_figure.rate_figure_rate_pct_check CHECK (((rate_pct >= (0)::numeric) AND (rate_pct <= (100)::numeric)))
constraint places.rate_figure.rate_figure_reliability_check CHECK ((reliability = ANY (ARRAY['reliable'::text, 'small-sample'::text, 'suppressed'::text])))
constraint places.rate_figure.rate_figure_school_year_check CHECK ((school_year ~ '^20[0-9]{2}-[0-9]{2}$'::text))
constraint places.school.school_check CHECK (("left"(code, 7) = district_code))
constraint places.school.school_check1 CHECK (((closed_reason IS NULL) = (closed_on IS NULL)))
constraint places.school.school_closed_reason_check CHECK ((closed_reason = ANY (ARRAY['not_listed'::text, 'closed'::text, 'merged'::text])))
constraint places.school.school_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint places.school.school_county_id_code_key UNIQUE (county_id, code)
constraint places.school.school_county_id_district_code_fkey FOREIGN KEY (county_id, district_code) REFERENCES places.district(county_id, code)
constraint places.school.school_county_id_fkey FOREIGN KEY (county_id) REFERENCES places.county(id)
constraint places.school.school_pkey PRIMARY KEY (county_id, id)
constraint places.school_calendar.school_calendar_check CHECK ((last_day >= first_day))
constraint places.school_calendar.school_calendar_check1 CHECK ((("left"(place_code, 2))::integer = county_id))
constraint places.school_calendar.school_calendar_county_id_fkey FOREIGN KEY (county_id) REFERENCES places.county(id)
constraint places.school_calendar.school_calendar_pkey PRIMARY KEY (county_id, id)
constraint places.school_calendar.school_calendar_place_code_check CHECK ((place_code ~ '^[0-9]{14}$'::text))
constraint places.school_calendar.school_calendar_school_year_check CHECK ((school_year ~ '^20[0-9]{2}-[0-9]{2}$'::text))
constraint places.school_calendar.school_calendar_source_check CHECK ((source = ANY (ARRAY['page'::text, 'csv'::text, 'icalendar'::text, 'practice'::text])))
constraint places.school_calendar_day.school_calendar_day_check CHECK ((to_on >= from_on))
constraint places.school_calendar_day.school_calendar_day_county_id_calendar_id_fkey FOREIGN KEY (county_id, calendar_id) REFERENCES places.school_calendar(county_id, id)
constraint places.school_calendar_day.school_calendar_day_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'school_day'::text, 'minimum_day'::text, 'testing_day'::text])))
constraint places.school_calendar_day.school_calendar_day_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint places.school_calendar_day.school_calendar_day_pkey PRIMARY KEY (county_id, calendar_id, kind, from_on, to_on)
constraint places.school_code.school_code_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint places.school_code.school_code_county_id_school_id_fkey FOREIGN KEY (county_id, school_id) REFERENCES places.school(county_id, id)
constraint places.school_code.school_code_pkey PRIMARY KEY (county_id, code)
constraint places.school_figure.school_figure_county_id_code_fkey FOREIGN KEY (county_id, code) REFERENCES places.school_code(county_id, code)
constraint places.school_figure.school_figure_enrollment_check CHECK ((enrollment >= 0))
constraint places.school_figure.school_figure_pkey PRIMARY KEY (county_id, code, school_year)
constraint places.school_figure.school_figure_school_year_check CHECK ((school_year ~ '^20[0-9]{2}-[0-9]{2}$'::text))
constraint places.support_staff_figure.support_staff_figure_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint places.support_staff_figure.support_staff_figure_pkey PRIMARY KEY (county_id, code, school_year)
constraint places.unduplicated_count_figure.unduplicated_count_figure_check CHECK ((unduplicated <= enrollment))
constraint places.unduplicated_count_figure.unduplicated_count_figure_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint places.unduplicated_count_figure.unduplicated_count_figure_pkey PRIMARY KEY (county_id, code, school_year)
constraint plan.answer.answer_county_id_question_id_fkey FOREIGN KEY (county_id, question_id) REFERENCES plan.question(county_id, id)
constraint plan.answer.answer_pkey PRIMARY KEY (county_id, question_id)
constraint plan.answer.answer_seconds_check CHECK ((seconds >= (0)::double precision))
constraint plan.county_answer.county_answer_pkey PRIMARY KEY (county_id)
constraint plan.entry.entry_kind_check CHECK ((kind = ANY (ARRAY['grant'::text, 'added_post'::text, 'measured_share'::text])))
constraint plan.entry.entry_pkey PRIMARY KEY (county_id, id)
constraint plan.entry.entry_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
constraint plan.entry_removal.entry_removal_county_id_entry_id_fkey FOREIGN KEY (county_id, entry_id) REFERENCES plan.entry(county_id, id)
constraint plan.entry_removal.entry_removal_pkey PRIMARY KEY (county_id, entry_id)
constraint plan.mark.mark_by_whom_check CHECK (((length(by_whom) >= 1) AND (length(by_whom) <= 200)))
constraint plan.mark.mark_check CHECK ((code ~
CASE
    WHEN (kind ~~ 'district%'::text) THEN '^[0-9]{7}$'::text
    ELSE '^[0-9]{14}$'::text
END))
constraint plan.mark.mark_check1 CHECK (((year IS NOT NULL) = (kind = 'pinned'::text)))
constraint plan.mark.mark_check2 CHECK (((schools IS NOT NULL) = (kind ~~ 'district%'::text)))
constraint plan.mark.mark_check3 CHECK (((kind = ANY (ARRAY['open_now'::text, 'served_by_other'::text])) OR ((by_whom IS NULL) AND (since_on IS NULL))))
constraint plan.mark.mark_check4 CHECK (((kind <> 'served_by_other'::text) OR (by_whom IS NOT NULL)))
constraint plan.mark.mark_kind_check CHECK ((kind = ANY (ARRAY['open_now'::text, 'not_open'::text, 'served_by_other'::text, 'not_to_be_served'::text, 'pinned'::text, 'preferred'::text, 'district_floor'::text, 'district_cap'::text])))
constraint plan.mark.mark_pkey PRIMARY KEY (county_id, id)
constraint plan.mark.mark_schools_check CHECK ((schools >= 0))
constraint plan.mark.mark_year_check CHECK (((year >= 2000) AND (year <= 2100)))
constraint plan.mark_removal.mark_removal_county_id_mark_id_fkey FOREIGN KEY (county_id, mark_id) REFERENCES plan.mark(county_id, id)
constraint plan.mark_removal.mark_removal_pkey PRIMARY KEY (county_id, mark_id)
constraint plan.question.question_id_check CHECK ((id ~ '^[0-9a-f]{32}$'::text))
constraint plan.question.question_pkey PRIMARY KEY (county_id, id)
constraint plan.risk_run.risk_run_county_id_question_id_fkey FOREIGN KEY (county_id, question_id) REFERENCES plan.question(county_id, id)
constraint plan.risk_run.risk_run_draws_check CHECK (((draws >= 1) AND (draws <= 100000)))
constraint plan.risk_run.risk_run_pkey PRIMARY KEY (county_id, question_id, seed, draws, with_years)
constraint plan.risk_run.risk_run_seconds_check CHECK ((seconds >= (0)::double precision))
constraint plan.risk_run.risk_run_seed_check CHECK (((seed >= 0) AND (seed <= '4294967295'::bigint)))
constraint plan.scenario.scenario_county_id_name_key UNIQUE (county_id, name)
constraint plan.scenario.scenario_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint plan.scenario.scenario_pkey PRIMARY KEY (county_id, id)
constraint plan.scenario_confirmation.scenario_confirmation_county_id_scenario_id_fkey FOREIGN KEY (county_id, scenario_id) REFERENCES plan.scenario(county_id, id)
constraint plan.scenario_confirmation.scenario_confirmation_pkey PRIMARY KEY (county_id, scenario_id)
index CREATE UNIQUE INDEX event_pkey ON app.event USING btree (county_id, id)
index CREATE INDEX membership_of_person ON people.membership USING btree (county_id, person_id)
index CREATE UNIQUE INDEX membership_pkey ON people.membership USING btree (county_id, id)
index CREATE UNIQUE INDEX person_pkey ON people.person USING btree (id)
index CREATE UNIQUE INDEX county_pkey ON places.county USING btree (id)
index CREATE UNIQUE INDEX county_import_pkey ON places.county_import USING btree (county_id, id)
index CREATE UNIQUE INDEX county_import_application_county_id_number_key ON places.county_import_application USING btree (county_id, number)
index CREATE UNIQUE INDEX county_import_application_pkey ON places.county_import_application USING btree (county_id, import_id)
index CREATE UNIQUE INDEX county_import_undoing_pkey ON places.county_import_undoing USING btree (county_id, import_id)
index CREATE UNIQUE INDEX county_listing_pkey ON places.county_listing USING btree (county_id)
index CREATE UNIQUE INDEX directory_entry_pkey ON places.directory_entry USING btree (county_id, code)
index CREATE UNIQUE INDEX district_pkey ON places.district USING btree (county_id, code)
index CREATE UNIQUE INDEX file_edition_pkey ON places.file_edition USING btree (county_id, import_id, number)
index CREATE UNIQUE INDEX health_site_pkey ON places.health_site USING btree (county_id, site_id)
index CREATE UNIQUE INDEX import_change_pkey ON places.import_change USING btree (county_id, import_id, table_name, row_key)
index CREATE UNIQUE INDEX import_file_part_pkey ON places.import_file_part USING btree (county_id, import_id, file_number, part_number)
index CREATE UNIQUE INDEX licensed_facility_pkey ON places.licensed_facility USING btree (county_id, facility_id)
index CREATE UNIQUE INDEX organization_county_id_name_key ON places.organization USING btree (county_id, name)
index CREATE UNIQUE INDEX organization_pkey ON places.organization USING btree (county_id, id)
index CREATE INDEX rate_figure_of_all_students ON places.rate_figure USING btree (county_id, measure, school_year) WHERE (student_group = 'all'::text)
index CREATE UNIQUE INDEX rate_figure_pkey ON places.rate_figure USING btree (county_id, code, level, measure, school_year, student_group)
index CREATE UNIQUE INDEX school_county_id_code_key ON places.school USING btree (county_id, code)
index CREATE UNIQUE INDEX school_pkey ON places.school USING btree (county_id, id)
index CREATE INDEX school_calendar_of_place ON places.school_calendar USING btree (county_id, school_year, place_code)
index CREATE UNIQUE INDEX school_calendar_pkey ON places.school_calendar USING btree (county_id, id)
index CREATE UNIQUE INDEX school_calendar_day_pkey ON places.school_calendar_day USING btree (county_id, calendar_id, kind, from_on, to_on)
index CREATE INDEX school_code_of_school ON places.school_code USING btree (county_id, school_id)
index CREATE UNIQUE INDEX school_code_pkey ON places.school_code USING btree (county_id, code)
index CREATE UNIQUE INDEX school_figure_pkey ON places.school_figure USING btree (county_id, code, school_year)
index CREATE UNIQUE INDEX support_staff_figure_pkey ON places.support_staff_figure USING btree (county_id, code, school_year)
index CREATE UNIQUE INDEX unduplicated_count_figure_pkey ON places.unduplicated_count_figure USING btree (county_id, code, school_year)
index CREATE INDEX answer_newest ON plan.answer USING btree (county_id, answered_at DESC)
index CREATE UNIQUE INDEX answer_pkey ON plan.answer USING btree (county_id, question_id)
index CREATE UNIQUE INDEX county_answer_pkey ON plan.county_answer USING btree (county_id)
index CREATE INDEX entry_of_subject ON plan.entry USING btree (county_id, kind, subject)
index CREATE UNIQUE INDEX entry_pkey ON plan.entry USING btree (county_id, id)
index CREATE UNIQUE INDEX entry_removal_pkey ON plan.entry_removal USING btree (county_id, entry_id)
index CREATE INDEX mark_of_code ON plan.mark USING btree (county_id, code)
index CREATE UNIQUE INDEX mark_pkey ON plan.mark USING btree (county_id, id)
index CREATE UNIQUE INDEX mark_removal_pkey ON plan.mark_removal USING btree (county_id, mark_id)
index CREATE UNIQUE INDEX question_pkey ON plan.question USING btree (county_id, id)
index CREATE UNIQUE INDEX risk_run_pkey ON plan.risk_run USING btree (county_id, question_id, seed, draws, with_years)
index CREATE UNIQUE INDEX scenario_county_id_name_key ON plan.scenario USING btree (county_id, name)
index CREATE UNIQUE INDEX scenario_pkey ON plan.scenario USING btree (county_id, id)
index CREATE UNIQUE INDEX scenario_confirmation_pkey ON plan.scenario_confirmation USING btree (county_id, scenario_id)
view places.county_import_now security_invoker=true as
 SELECT county_import.county_id,
    county_import.id,
    county_import.follows_id,
    county_import.staged_at,
    county_import.staged_by,
    COALESCE(application.report, county_import.report) AS report,
    application.number,
    application.applied_at,
    undoing.undone_at,
        CASE
            WHEN (undoing.import_id IS NOT NULL) THEN 'undone'::text
            WHEN (application.import_id IS NOT NULL) THEN 'applied'::text
            ELSE 'staged'::text
        END AS state
   FROM ((places.county_import
     LEFT JOIN places.county_import_application application ON (((application.county_id = county_import.county_id) AND (application.import_id = county_import.id))))
     LEFT JOIN places.county_import_undoing undoing ON (((undoing.county_id = county_import.county_id) AND (undoing.import_id = county_import.id))));
view places.school_calendar_now security_invoker=true as
 SELECT saved.county_id,
    saved.id,
    saved.place_code,
    saved.school_year,
    saved.first_day,
    saved.last_day,
    saved.source,
    saved.withdrawn,
    saved.made_at
   FROM ( SELECT DISTINCT ON (calendar.county_id, calendar.school_year, COALESCE(school.code, calendar.place_code)) calendar.county_id,
            calendar.id,
            COALESCE(school.code, calendar.place_code) AS place_code,
            calendar.school_year,
            calendar.first_day,
            calendar.last_day,
            calendar.source,
            calendar.withdrawn,
            calendar.made_at
           FROM ((places.school_calendar calendar
             LEFT JOIN places.school_code known ON (((known.county_id = calendar.county_id) AND (known.code = calendar.place_code))))
             LEFT JOIN places.school ON (((school.county_id = known.county_id) AND (school.id = known.school_id))))
          ORDER BY calendar.county_id, calendar.school_year, COALESCE(school.code, calendar.place_code), calendar.made_at DESC, calendar.id DESC) saved
  WHERE (NOT saved.withdrawn);
view plan.entry_now security_invoker=true as
 SELECT entry.county_id,
    entry.id,
    entry.kind,
    entry.subject,
    entry.says,
    entry.made_by_id,
    entry.made_at
   FROM plan.entry
  WHERE (NOT (EXISTS ( SELECT
           FROM plan.entry_removal removal
          WHERE ((removal.county_id = entry.county_id) AND (removal.entry_id = entry.id)))));
view plan.mark_now security_invoker=true as
 SELECT mark.county_id,
    mark.id,
    mark.code,
    mark.kind,
    mark.year,
    mark.schools,
    mark.by_whom,
    mark.since_on,
    mark.made_by_id,
    mark.made_at
   FROM plan.mark
  WHERE (NOT (EXISTS ( SELECT
           FROM plan.mark_removal removal
          WHERE ((removal.county_id = mark.county_id) AND (removal.mark_id = mark.id)))));
function app.county() ba011877be3dde12326b0ba6f7778f57
function app.person() 8beaa717cb567469cf7bf19aa818f5ae
function app.protect(target regclass) 87eab3c66df598ebb5ade797b01bf2af
function app.schools() d6b1076d34950c0d939da81202fa1346
row security app.event on, forced
row security people.membership on, forced
row security people.person on, forced
row security places.county on, forced
row security places.county_import on, forced
row security places.county_import_application on, forced
row security places.county_import_undoing on, forced
row security places.county_listing on, forced
row security places.directory_entry on, forced
row security places.district on, forced
row security places.file_edition on, forced
row security places.health_site on, forced
row security places.import_change on, forced
row security places.import_file_part on, forced
row security places.licensed_facility on, forced
row security places.organization on, forced
row security places.rate_figure on, forced
row security places.school on, forced
row security places.school_calendar on, forced
row security places.school_calendar_day on, forced
row security places.school_code on, forced
row security places.school_figure on, forced
row security places.support_staff_figure on, forced
row security places.unduplicated_count_figure on, forced
row security plan.answer on, forced
row security plan.county_answer on, forced
row security plan.entry on, forced
row security plan.entry_removal on, forced
row security plan.mark on, forced
row security plan.mark_removal on, forced
row security plan.question on, forced
row security plan.risk_run on, forced
row security plan.scenario on, forced
row security plan.scenario_confirmation on, forced
policy app.event.add_in_county for insert to app_public, app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy app.event.add_in_county_clinic for insert to app_clinic_listed, app_clinic_wide with check (county_id = ( SELECT app.county() AS county))
policy app.event.owner for all to owner using true with check true
policy people.membership.in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.membership.invent for insert to app_school_wide with check ((county_id = 0) AND (( SELECT app.county() AS county) = 0))
policy people.membership.invented for select to app_public using (county_id = 0)
policy people.membership.owner for all to owner using true with check true
policy people.person.invent for insert to app_school_wide with check practice
policy people.person.invented for select to app_public using practice
policy people.person.member_of_county for select to app_school_listed, app_school_wide using (id IN ( SELECT membership.person_id
   FROM people.membership
  WHERE (membership.county_id = ( SELECT app.county() AS county))))
policy people.person.owner for all to owner using true with check true
policy places.county.owner for all to owner using true with check true
policy places.county.read_all for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide using true
policy places.county_import.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.county_import.owner for all to owner using true with check true
policy places.county_import.read_applied for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (id IN ( SELECT county_import_application.import_id
   FROM places.county_import_application)))
policy places.county_import_application.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.county_import_application.owner for all to owner using true with check true
policy places.county_import_application.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.county_import_undoing.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.county_import_undoing.owner for all to owner using true with check true
policy places.county_import_undoing.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.county_listing.owner for all to owner using true with check true
policy places.county_listing.publish_own for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.county_listing.read_all for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide using true
policy places.directory_entry.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.directory_entry.owner for all to owner using true with check true
policy places.directory_entry.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.district.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.district.owner for all to owner using true with check true
policy places.district.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.file_edition.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.file_edition.owner for all to owner using true with check true
policy places.file_edition.read_applied for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (import_id IN ( SELECT county_import_application.import_id
   FROM places.county_import_application)))
policy places.health_site.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.health_site.owner for all to owner using true with check true
policy places.health_site.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.import_change.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.import_change.owner for all to owner using true with check true
policy places.import_file_part.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.import_file_part.owner for all to owner using true with check true
policy places.licensed_facility.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.licensed_facility.owner for all to owner using true with check true
policy places.licensed_facility.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.organization.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.organization.owner for all to owner using true with check true
policy places.organization.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.rate_figure.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.rate_figure.owner for all to owner using true with check true
policy places.rate_figure.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.school.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.school.owner for all to owner using true with check true
policy places.school.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.school_calendar.owner for all to owner using true with check true
policy places.school_calendar.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy places.school_calendar.save_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy places.school_calendar_day.owner for all to owner using true with check true
policy places.school_calendar_day.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy places.school_calendar_day.save_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy places.school_code.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.school_code.owner for all to owner using true with check true
policy places.school_code.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.school_figure.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.school_figure.owner for all to owner using true with check true
policy places.school_figure.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.support_staff_figure.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.support_staff_figure.owner for all to owner using true with check true
policy places.support_staff_figure.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy places.unduplicated_count_figure.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.unduplicated_count_figure.owner for all to owner using true with check true
policy places.unduplicated_count_figure.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy plan.answer.answer_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.answer.owner for all to owner using true with check true
policy plan.answer.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.county_answer.owner for all to owner using true with check true
policy plan.county_answer.publish_own for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.county_answer.publish_own_again for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy plan.county_answer.read_all for select to app_public, app_school_listed, app_school_wide using true
policy plan.entry.enter_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.entry.owner for all to owner using true with check true
policy plan.entry.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.entry_removal.owner for all to owner using true with check true
policy plan.entry_removal.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.entry_removal.remove_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.mark.mark_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.mark.owner for all to owner using true with check true
policy plan.mark.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.mark_removal.owner for all to owner using true with check true
policy plan.mark_removal.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.mark_removal.remove_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.question.ask_in_county for insert to app_public, app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.question.owner for all to owner using true with check true
policy plan.question.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.risk_run.owner for all to owner using true with check true
policy plan.risk_run.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.risk_run.run_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.scenario.keep_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.scenario.owner for all to owner using true with check true
policy plan.scenario.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.scenario_confirmation.confirm_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.scenario_confirmation.owner for all to owner using true with check true
policy plan.scenario_confirmation.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
grant insert on app.event to app_clinic_listed
grant insert on app.event to app_clinic_wide
grant insert on app.event to app_public
grant insert on app.event to app_school_listed
grant insert on app.event to app_school_wide
grant select on people.membership to app_public
grant select on people.membership to app_school_listed
grant insert, select on people.membership to app_school_wide
grant select on people.person to app_public
grant select on people.person to app_school_listed
grant insert, select on people.person to app_school_wide
grant select on places.county to app_clinic_listed
grant select on places.county to app_clinic_wide
grant select on places.county to app_public
grant select on places.county to app_school_listed
grant select on places.county to app_school_wide
grant select on places.county_import to app_clinic_listed
grant select on places.county_import to app_clinic_wide
grant select on places.county_import to app_public
grant select on places.county_import to app_school_listed
grant delete, insert, select on places.county_import to app_school_wide
grant select on places.county_import_application to app_clinic_listed
grant select on places.county_import_application to app_clinic_wide
grant select on places.county_import_application to app_public
grant select on places.county_import_application to app_school_listed
grant insert, select on places.county_import_application to app_school_wide
grant select on places.county_import_now to app_clinic_listed
grant select on places.county_import_now to app_clinic_wide
grant select on places.county_import_now to app_public
grant select on places.county_import_now to app_school_listed
grant select on places.county_import_now to app_school_wide
grant select on places.county_import_undoing to app_clinic_listed
grant select on places.county_import_undoing to app_clinic_wide
grant select on places.county_import_undoing to app_public
grant select on places.county_import_undoing to app_school_listed
grant insert, select on places.county_import_undoing to app_school_wide
grant select on places.county_listing to app_clinic_listed
grant select on places.county_listing to app_clinic_wide
grant select on places.county_listing to app_public
grant select on places.county_listing to app_school_listed
grant delete, insert, select, update on places.county_listing to app_school_wide
grant select on places.directory_entry to app_clinic_listed
grant select on places.directory_entry to app_clinic_wide
grant select on places.directory_entry to app_public
grant select on places.directory_entry to app_school_listed
grant delete, insert, select, update on places.directory_entry to app_school_wide
grant select on places.district to app_clinic_listed
grant select on places.district to app_clinic_wide
grant select on places.district to app_public
grant select on places.district to app_school_listed
grant delete, insert, select, update on places.district to app_school_wide
grant select on places.file_edition to app_clinic_listed
grant select on places.file_edition to app_clinic_wide
grant select on places.file_edition to app_public
grant select on places.file_edition to app_school_listed
grant delete, insert, select on places.file_edition to app_school_wide
grant select on places.health_site to app_clinic_listed
grant select on places.health_site to app_clinic_wide
grant select on places.health_site to app_public
grant select on places.health_site to app_school_listed
grant delete, insert, select, update on places.health_site to app_school_wide
grant insert, select on places.import_change to app_school_wide
grant delete, insert, select on places.import_file_part to app_school_wide
grant select on places.licensed_facility to app_clinic_listed
grant select on places.licensed_facility to app_clinic_wide
grant select on places.licensed_facility to app_public
grant select on places.licensed_facility to app_school_listed
grant delete, insert, select, update on places.licensed_facility to app_school_wide
grant select on places.organization to app_clinic_listed
grant select on places.organization to app_clinic_wide
grant select on places.organization to app_public
grant select on places.organization to app_school_listed
grant delete, insert, select, update on places.organization to app_school_wide
grant select on places.rate_figure to app_clinic_listed
grant select on places.rate_figure to app_clinic_wide
grant select on places.rate_figure to app_public
grant select on places.rate_figure to app_school_listed
grant delete, insert, select, update on places.rate_figure to app_school_wide
grant select on places.school to app_clinic_listed
grant select on places.school to app_clinic_wide
grant select on places.school to app_public
grant select on places.school to app_school_listed
grant delete, insert, select, update on places.school to app_school_wide
grant select on places.school_calendar to app_clinic_listed
grant select on places.school_calendar to app_clinic_wide
grant select on places.school_calendar to app_public
grant select on places.school_calendar to app_school_listed
grant insert, select on places.school_calendar to app_school_wide
grant select on places.school_calendar_day to app_clinic_listed
grant select on places.school_calendar_day to app_clinic_wide
grant select on places.school_calendar_day to app_public
grant select on places.school_calendar_day to app_school_listed
grant insert, select on places.school_calendar_day to app_school_wide
grant select on places.school_calendar_now to app_clinic_listed
grant select on places.school_calendar_now to app_clinic_wide
grant select on places.school_calendar_now to app_public
grant select on places.school_calendar_now to app_school_listed
grant select on places.school_calendar_now to app_school_wide
grant select on places.school_code to app_clinic_listed
grant select on places.school_code to app_clinic_wide
grant select on places.school_code to app_public
grant select on places.school_code to app_school_listed
grant delete, insert, select, update on places.school_code to app_school_wide
grant select on places.school_figure to app_clinic_listed
grant select on places.school_figure to app_clinic_wide
grant select on places.school_figure to app_public
grant select on places.school_figure to app_school_listed
grant delete, insert, select, update on places.school_figure to app_school_wide
grant select on places.support_staff_figure to app_clinic_listed
grant select on places.support_staff_figure to app_clinic_wide
grant select on places.support_staff_figure to app_public
grant select on places.support_staff_figure to app_school_listed
grant delete, insert, select, update on places.support_staff_figure to app_school_wide
grant select on places.unduplicated_count_figure to app_clinic_listed
grant select on places.unduplicated_count_figure to app_clinic_wide
grant select on places.unduplicated_count_figure to app_public
grant select on places.unduplicated_count_figure to app_school_listed
grant delete, insert, select, update on places.unduplicated_count_figure to app_school_wide
grant select on plan.answer to app_public
grant select on plan.answer to app_school_listed
grant insert, select on plan.answer to app_school_wide
grant select on plan.county_answer to app_public
grant select on plan.county_answer to app_school_listed
grant insert, select, update on plan.county_answer to app_school_wide
grant select on plan.entry to app_public
grant select on plan.entry to app_school_listed
grant insert, select on plan.entry to app_school_wide
grant select on plan.entry_now to app_public
grant select on plan.entry_now to app_school_listed
grant select on plan.entry_now to app_school_wide
grant select on plan.entry_removal to app_public
grant select on plan.entry_removal to app_school_listed
grant insert, select on plan.entry_removal to app_school_wide
grant select on plan.mark to app_public
grant select on plan.mark to app_school_listed
grant insert, select on plan.mark to app_school_wide
grant select on plan.mark_now to app_public
grant select on plan.mark_now to app_school_listed
grant select on plan.mark_now to app_school_wide
grant select on plan.mark_removal to app_public
grant select on plan.mark_removal to app_school_listed
grant insert, select on plan.mark_removal to app_school_wide
grant insert, select on plan.question to app_public
grant insert, select on plan.question to app_school_listed
grant insert, select on plan.question to app_school_wide
grant select on plan.risk_run to app_public
grant select on plan.risk_run to app_school_listed
grant insert, select on plan.risk_run to app_school_wide
grant select on plan.scenario to app_public
grant select on plan.scenario to app_school_listed
grant insert, select on plan.scenario to app_school_wide
grant select on plan.scenario_confirmation to app_public
grant select on plan.scenario_confirmation to app_school_listed
grant insert, select on plan.scenario_confirmation to app_school_wide
