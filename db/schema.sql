schema app (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema audit (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide, keeper)
schema auth (usage: keeper)
schema evaluate (usage: app_school_wide)
schema learn (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema mail (usage: app_school_wide, keeper)
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
column audit.entry.acting_as text not null
column audit.entry.county_id integer not null
column audit.entry.detail jsonb not null
column audit.entry.happened_at timestamp with time zone not null
column audit.entry.id uuid not null
column audit.entry.kind text not null
column audit.entry.person_id uuid
column audit.entry.subjects text[] not null
column audit.link.county_id integer not null
column audit.link.entry_id uuid not null
column audit.link.hash text not null
column audit.link.number bigint not null
column audit.seal.county_id integer not null
column audit.seal.head text not null
column audit.seal.number bigint not null
column audit.seal.sealed_at timestamp with time zone not null
column auth.account.access_token text
column auth.account.access_token_expires_at timestamp with time zone
column auth.account.account_id text not null
column auth.account.created_at timestamp with time zone not null
column auth.account.id uuid not null
column auth.account.id_token text
column auth.account.password text
column auth.account.provider_id text not null
column auth.account.refresh_token text
column auth.account.refresh_token_expires_at timestamp with time zone
column auth.account.scope text
column auth.account.updated_at timestamp with time zone not null
column auth.account.user_id uuid not null
column auth.session.created_at timestamp with time zone not null
column auth.session.expires_at timestamp with time zone not null
column auth.session.id uuid not null
column auth.session.ip_address text
column auth.session.token text not null
column auth.session.updated_at timestamp with time zone not null
column auth.session.user_agent text
column auth.session.user_id uuid not null
column auth.two_factor.backup_codes text not null
column auth.two_factor.failed_verification_count integer default 0
column auth.two_factor.id uuid not null
column auth.two_factor.locked_until timestamp with time zone
column auth.two_factor.secret text not null
column auth.two_factor.user_id uuid not null
column auth.two_factor.verified boolean default true
column auth.user.created_at timestamp with time zone not null
column auth.user.email text not null
column auth.user.email_verified boolean not null
column auth.user.id uuid not null
column auth.user.image text
column auth.user.name text not null
column auth.user.two_factor_enabled boolean not null default false
column auth.user.updated_at timestamp with time zone not null
column auth.verification.created_at timestamp with time zone not null
column auth.verification.expires_at timestamp with time zone not null
column auth.verification.id uuid not null
column auth.verification.identifier text not null
column auth.verification.updated_at timestamp with time zone not null
column auth.verification.value text not null
column evaluate.comparison.before_years text[] not null
column evaluate.comparison.county_id integer not null
column evaluate.comparison.figure_state text not null
column evaluate.comparison.first_year text not null
column evaluate.comparison.fixed_at timestamp with time zone not null
column evaluate.comparison.fixed_by_id uuid not null
column evaluate.comparison.fixed_by_name text not null
column evaluate.comparison.id uuid not null
column evaluate.comparison.measure text not null
column evaluate.comparison.name text not null
column evaluate.comparison.reason text not null
column evaluate.comparison.register_edition text not null
column evaluate.comparison.year_count integer not null
column evaluate.comparison_school.code text not null
column evaluate.comparison_school.comparison_id uuid not null
column evaluate.comparison_school.county_id integer not null
column evaluate.comparison_school.part text not null
column learn.assessment_attempt.asked_count integer not null
column learn.assessment_attempt.assessment_id text not null
column learn.assessment_attempt.attempted_at timestamp with time zone not null
column learn.assessment_attempt.choices jsonb not null
column learn.assessment_attempt.county_id integer not null
column learn.assessment_attempt.id uuid not null
column learn.assessment_attempt.passed boolean not null
column learn.assessment_attempt.person_id uuid not null
column learn.assessment_attempt.ratings jsonb not null
column learn.assessment_attempt.right_count integer not null
column learn.learner_place.chosen_at timestamp with time zone not null
column learn.learner_place.county_id integer not null
column learn.learner_place.id uuid not null
column learn.learner_place.person_id uuid not null
column learn.learner_place.place_code text not null
column learn.readiness_check.answered_count integer not null
column learn.readiness_check.answers jsonb not null
column learn.readiness_check.asked_count integer not null
column learn.readiness_check.blocking_open_count integer not null
column learn.readiness_check.blocking_zero_count integer not null
column learn.readiness_check.county_id integer not null
column learn.readiness_check.edition integer not null
column learn.readiness_check.form text not null
column learn.readiness_check.id uuid not null
column learn.readiness_check.item_count integer not null
column learn.readiness_check.person_id uuid not null
column learn.readiness_check.person_name text not null
column learn.readiness_check.place_code text not null
column learn.readiness_check.saved_at timestamp with time zone not null
column learn.readiness_check.school_id uuid
column learn.readiness_check.seen_by text not null
column learn.sign_off.asked_person_id uuid not null
column learn.sign_off.county_id integer not null
column learn.sign_off.decided_at timestamp with time zone not null
column learn.sign_off.decision text not null
column learn.sign_off.note text
column learn.sign_off.person_id uuid not null
column learn.sign_off.request_id uuid not null
column learn.sign_off_request.asked_at timestamp with time zone not null
column learn.sign_off_request.asked_name text not null
column learn.sign_off_request.asked_person_id uuid not null
column learn.sign_off_request.county_id integer not null
column learn.sign_off_request.id uuid not null
column learn.sign_off_request.note text
column learn.sign_off_request.person_id uuid not null
column learn.sign_off_request.person_name text not null
column learn.sign_off_request.step_id text not null
column learn.sign_off_withdrawal.asked_person_id uuid not null
column learn.sign_off_withdrawal.county_id integer not null
column learn.sign_off_withdrawal.person_id uuid not null
column learn.sign_off_withdrawal.reason text not null
column learn.sign_off_withdrawal.request_id uuid not null
column learn.sign_off_withdrawal.withdrawn_at timestamp with time zone not null
column learn.step_completion.completed_at timestamp with time zone not null
column learn.step_completion.county_id integer not null
column learn.step_completion.id uuid not null
column learn.step_completion.person_id uuid not null
column learn.step_completion.step_id text not null
column learn.step_evidence.comparison text not null
column learn.step_evidence.county_id integer not null
column learn.step_evidence.id uuid not null
column learn.step_evidence.measure text not null
column learn.step_evidence.measured_at timestamp with time zone not null
column learn.step_evidence.person_id uuid not null
column learn.step_evidence.place_code text
column learn.step_evidence.scope text not null
column learn.step_evidence.step_id text not null
column learn.step_evidence.threshold numeric not null
column learn.step_evidence.value numeric not null
column learn.step_reopening.completion_id uuid not null
column learn.step_reopening.county_id integer not null
column learn.step_reopening.person_id uuid not null
column learn.step_reopening.reopened_at timestamp with time zone not null
column learn.who_does_what.county_id integer not null
column learn.who_does_what.edition integer not null
column learn.who_does_what.id uuid not null
column learn.who_does_what.note text
column learn.who_does_what.parts jsonb not null
column learn.who_does_what.people jsonb not null
column learn.who_does_what.person_id uuid not null
column learn.who_does_what.person_name text not null
column learn.who_does_what.place_code text not null
column learn.who_does_what.saved_at timestamp with time zone not null
column learn.who_does_what.school_id uuid not null
column learn.who_does_what_confirmation.confirmed_at timestamp with time zone not null
column learn.who_does_what_confirmation.county_id integer not null
column learn.who_does_what_confirmation.page_id uuid not null
column learn.who_does_what_confirmation.person_id uuid not null
column learn.who_does_what_confirmation.person_name text not null
column learn.who_does_what_confirmation.school_id uuid not null
column learn.workbook_entry.county_id integer not null
column learn.workbook_entry.field_id text not null
column learn.workbook_entry.follows_id uuid
column learn.workbook_entry.id uuid not null
column learn.workbook_entry.person_id uuid not null
column learn.workbook_entry.person_name text not null
column learn.workbook_entry.role text not null
column learn.workbook_entry.subject_id uuid not null
column learn.workbook_entry.subject_kind text not null
column learn.workbook_entry.value text not null
column learn.workbook_entry.written_at timestamp with time zone not null
column mail.delivery.attempt integer not null
column mail.delivery.attempted_at timestamp with time zone not null
column mail.delivery.county_id integer not null
column mail.delivery.message_id uuid not null
column mail.delivery.outcome text not null
column mail.delivery.reply text
column mail.message.body text not null
column mail.message.county_id integer not null
column mail.message.due_at timestamp with time zone
column mail.message.id uuid not null
column mail.message.kind text not null
column mail.message.recipient text not null
column mail.message.subject text not null
column mail.message.written_at timestamp with time zone not null
column people.invitation.county_id integer not null
column people.invitation.email text not null
column people.invitation.ends_on date
column people.invitation.expires_at timestamp with time zone not null
column people.invitation.id uuid not null
column people.invitation.invited_as text not null
column people.invitation.invited_at timestamp with time zone not null
column people.invitation.invited_by_id uuid
column people.invitation.name text not null
column people.invitation.place text
column people.invitation.reason text not null
column people.invitation.role text not null
column people.invitation.starts_on date not null
column people.invitation.title text not null
column people.invitation.token_hash text not null
column people.invitation_acceptance.accepted_at timestamp with time zone not null
column people.invitation_acceptance.county_id integer not null
column people.invitation_acceptance.invitation_id uuid not null
column people.invitation_acceptance.membership_id uuid not null
column people.invitation_withdrawal.county_id integer not null
column people.invitation_withdrawal.invitation_id uuid not null
column people.invitation_withdrawal.withdrawn_at timestamp with time zone not null
column people.invitation_withdrawal.withdrawn_by_id uuid
column people.membership.county_id integer not null
column people.membership.ends_on date
column people.membership.granted_as text not null
column people.membership.granted_by_id uuid
column people.membership.id uuid not null
column people.membership.person_id uuid not null
column people.membership.place text
column people.membership.reason text not null
column people.membership.role text not null
column people.membership.starts_on date not null
column people.membership.title text not null
column people.membership_ending.county_id integer not null
column people.membership_ending.ended_at timestamp with time zone not null
column people.membership_ending.ended_by_id uuid
column people.membership_ending.membership_id uuid not null
column people.membership_ending.reason text not null
column people.membership_review.county_id integer not null
column people.membership_review.id uuid not null
column people.membership_review.membership_id uuid not null
column people.membership_review.reviewed_at timestamp with time zone not null
column people.membership_review.reviewed_by_id uuid
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
column places.school_calendar.number bigint not null
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
column plan.scenario.data_edition text not null
column plan.scenario.id uuid not null
column plan.scenario.made_at timestamp with time zone not null
column plan.scenario.made_by_id uuid not null
column plan.scenario.model_version text not null
column plan.scenario.name text not null
column plan.scenario_confirmation.confirmed_by_id uuid not null
column plan.scenario_confirmation.confirmed_name text not null
column plan.scenario_confirmation.confirmed_on date not null
column plan.scenario_confirmation.county_id integer not null
column plan.scenario_confirmation.data_edition text not null
column plan.scenario_confirmation.scenario_id uuid not null
column plan.scenario_withdrawal.county_id integer not null
column plan.scenario_withdrawal.scenario_id uuid not null
column plan.scenario_withdrawal.withdrawn_by_id uuid not null
column plan.scenario_withdrawal.withdrawn_on date not null
constraint app.event.event_kind_check CHECK ((kind ~ '^[a-z_]+\.[a-z_]+$'::text))
constraint app.event.event_pkey PRIMARY KEY (county_id, id)
constraint audit.entry.entry_acting_as_check CHECK (((length(acting_as) >= 1) AND (length(acting_as) <= 200)))
constraint audit.entry.entry_kind_check CHECK ((kind ~ '^[a-z_]+\.[a-z_]+$'::text))
constraint audit.entry.entry_pkey PRIMARY KEY (county_id, id)
constraint audit.link.link_county_id_entry_id_key UNIQUE (county_id, entry_id)
constraint audit.link.link_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
constraint audit.link.link_number_check CHECK ((number > 0))
constraint audit.link.link_pkey PRIMARY KEY (county_id, number)
constraint audit.seal.seal_pkey PRIMARY KEY (county_id, number)
constraint auth.account.account_pkey PRIMARY KEY (id)
constraint auth.account.account_provider_id_account_id_key UNIQUE (provider_id, account_id)
constraint auth.account.account_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
constraint auth.session.session_pkey PRIMARY KEY (id)
constraint auth.session.session_token_key UNIQUE (token)
constraint auth.session.session_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
constraint auth.two_factor.two_factor_pkey PRIMARY KEY (id)
constraint auth.two_factor.two_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
constraint auth.user.user_email_check CHECK ((email = lower(email)))
constraint auth.user.user_email_key UNIQUE (email)
constraint auth.user.user_pkey PRIMARY KEY (id)
constraint auth.verification.verification_pkey PRIMARY KEY (id)
constraint evaluate.comparison.comparison_before_years_check CHECK (((cardinality(before_years) >= 1) AND (cardinality(before_years) <= 5)))
constraint evaluate.comparison.comparison_check CHECK ((first_year > ALL (before_years)))
constraint evaluate.comparison.comparison_county_id_name_key UNIQUE (county_id, name)
constraint evaluate.comparison.comparison_first_year_check CHECK ((first_year ~ '^20[0-9]{2}-[0-9]{2}$'::text))
constraint evaluate.comparison.comparison_measure_check CHECK ((measure = ANY (ARRAY['chronic_absence'::text, 'suspension'::text])))
constraint evaluate.comparison.comparison_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint evaluate.comparison.comparison_pkey PRIMARY KEY (county_id, id)
constraint evaluate.comparison.comparison_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
constraint evaluate.comparison.comparison_year_count_check CHECK (((year_count >= 1) AND (year_count <= 3)))
constraint evaluate.comparison_school.comparison_school_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint evaluate.comparison_school.comparison_school_county_id_comparison_id_fkey FOREIGN KEY (county_id, comparison_id) REFERENCES evaluate.comparison(county_id, id)
constraint evaluate.comparison_school.comparison_school_part_check CHECK ((part = ANY (ARRAY['chosen'::text, 'similar'::text])))
constraint evaluate.comparison_school.comparison_school_pkey PRIMARY KEY (county_id, comparison_id, code)
constraint learn.assessment_attempt.assessment_attempt_assessment_id_check CHECK ((assessment_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.assessment_attempt.assessment_attempt_check CHECK (((right_count >= 0) AND (right_count <= asked_count)))
constraint learn.assessment_attempt.assessment_attempt_check1 CHECK (((NOT passed) OR (asked_count > 0)))
constraint learn.assessment_attempt.assessment_attempt_choices_check CHECK ((jsonb_typeof(choices) = 'object'::text))
constraint learn.assessment_attempt.assessment_attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.assessment_attempt.assessment_attempt_pkey PRIMARY KEY (county_id, id)
constraint learn.assessment_attempt.assessment_attempt_ratings_check CHECK ((jsonb_typeof(ratings) = 'object'::text))
constraint learn.learner_place.learner_place_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.learner_place.learner_place_pkey PRIMARY KEY (county_id, id)
constraint learn.learner_place.learner_place_place_code_check CHECK ((place_code ~ '^([0-9]{7}|[0-9]{14})$'::text))
constraint learn.readiness_check.readiness_check_answers_check CHECK ((jsonb_typeof(answers) = 'object'::text))
constraint learn.readiness_check.readiness_check_blocking_open_count_check CHECK ((blocking_open_count >= 0))
constraint learn.readiness_check.readiness_check_blocking_zero_count_check CHECK ((blocking_zero_count >= 0))
constraint learn.readiness_check.readiness_check_check CHECK ((place_code ~
CASE form
    WHEN 'school'::text THEN '^[0-9]{14}$'::text
    ELSE '^[0-9]{7}$'::text
END))
constraint learn.readiness_check.readiness_check_check1 CHECK (((answered_count >= 0) AND (answered_count <= item_count)))
constraint learn.readiness_check.readiness_check_check2 CHECK (((asked_count >= 0) AND (asked_count <= (item_count - answered_count))))
constraint learn.readiness_check.readiness_check_check3 CHECK (((school_id IS NULL) = (form = 'district'::text)))
constraint learn.readiness_check.readiness_check_edition_check CHECK ((edition > 0))
constraint learn.readiness_check.readiness_check_form_check CHECK ((form = ANY (ARRAY['school'::text, 'district'::text])))
constraint learn.readiness_check.readiness_check_item_count_check CHECK ((item_count > 0))
constraint learn.readiness_check.readiness_check_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.readiness_check.readiness_check_pkey PRIMARY KEY (county_id, id)
constraint learn.readiness_check.readiness_check_seen_by_check CHECK ((seen_by = ANY (ARRAY['me'::text, 'district'::text, 'county'::text])))
constraint learn.sign_off.sign_off_check CHECK (((decision = 'signed'::text) OR (note IS NOT NULL)))
constraint learn.sign_off.sign_off_county_id_request_id_person_id_asked_person_id_fkey FOREIGN KEY (county_id, request_id, person_id, asked_person_id) REFERENCES learn.sign_off_request(county_id, id, person_id, asked_person_id)
constraint learn.sign_off.sign_off_decision_check CHECK ((decision = ANY (ARRAY['signed'::text, 'not_yet'::text])))
constraint learn.sign_off.sign_off_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
constraint learn.sign_off.sign_off_pkey PRIMARY KEY (county_id, request_id)
constraint learn.sign_off_request.sign_off_request_asked_person_id_fkey FOREIGN KEY (asked_person_id) REFERENCES people.person(id)
constraint learn.sign_off_request.sign_off_request_check CHECK ((person_id <> asked_person_id))
constraint learn.sign_off_request.sign_off_request_county_id_id_person_id_asked_person_id_key UNIQUE (county_id, id, person_id, asked_person_id)
constraint learn.sign_off_request.sign_off_request_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
constraint learn.sign_off_request.sign_off_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.sign_off_request.sign_off_request_pkey PRIMARY KEY (county_id, id)
constraint learn.sign_off_request.sign_off_request_step_id_check CHECK ((step_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.sign_off_withdrawal.sign_off_withdrawal_county_id_request_id_person_id_asked_p_fkey FOREIGN KEY (county_id, request_id, person_id, asked_person_id) REFERENCES learn.sign_off_request(county_id, id, person_id, asked_person_id)
constraint learn.sign_off_withdrawal.sign_off_withdrawal_pkey PRIMARY KEY (county_id, request_id)
constraint learn.sign_off_withdrawal.sign_off_withdrawal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
constraint learn.step_completion.step_completion_county_id_id_person_id_key UNIQUE (county_id, id, person_id)
constraint learn.step_completion.step_completion_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.step_completion.step_completion_pkey PRIMARY KEY (county_id, id)
constraint learn.step_completion.step_completion_step_id_check CHECK ((step_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.step_evidence.step_evidence_check CHECK (
CASE comparison
    WHEN '>='::text THEN (value >= threshold)
    ELSE (value <= threshold)
END)
constraint learn.step_evidence.step_evidence_comparison_check CHECK ((comparison = ANY (ARRAY['>='::text, '<='::text])))
constraint learn.step_evidence.step_evidence_county_id_person_id_step_id_key UNIQUE (county_id, person_id, step_id)
constraint learn.step_evidence.step_evidence_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.step_evidence.step_evidence_pkey PRIMARY KEY (county_id, id)
constraint learn.step_evidence.step_evidence_place_code_check CHECK ((place_code ~ '^([0-9]{7}|[0-9]{14})$'::text))
constraint learn.step_evidence.step_evidence_scope_check CHECK ((scope = ANY (ARRAY['person'::text, 'school'::text, 'district'::text, 'county'::text])))
constraint learn.step_evidence.step_evidence_step_id_check CHECK ((step_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.step_reopening.step_reopening_county_id_completion_id_person_id_fkey FOREIGN KEY (county_id, completion_id, person_id) REFERENCES learn.step_completion(county_id, id, person_id)
constraint learn.step_reopening.step_reopening_pkey PRIMARY KEY (county_id, completion_id)
constraint learn.who_does_what.who_does_what_county_id_id_school_id_key UNIQUE (county_id, id, school_id)
constraint learn.who_does_what.who_does_what_edition_check CHECK ((edition > 0))
constraint learn.who_does_what.who_does_what_note_check CHECK (((length(note) >= 1) AND (length(note) <= 4000)))
constraint learn.who_does_what.who_does_what_parts_check CHECK ((jsonb_typeof(parts) = 'object'::text))
constraint learn.who_does_what.who_does_what_people_check CHECK ((jsonb_typeof(people) = 'array'::text))
constraint learn.who_does_what.who_does_what_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.who_does_what.who_does_what_pkey PRIMARY KEY (county_id, id)
constraint learn.who_does_what.who_does_what_place_code_check CHECK ((place_code ~ '^[0-9]{14}$'::text))
constraint learn.who_does_what_confirmation.who_does_what_confirmation_county_id_page_id_school_id_fkey FOREIGN KEY (county_id, page_id, school_id) REFERENCES learn.who_does_what(county_id, id, school_id)
constraint learn.who_does_what_confirmation.who_does_what_confirmation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.who_does_what_confirmation.who_does_what_confirmation_pkey PRIMARY KEY (county_id, page_id)
constraint learn.workbook_entry.workbook_entry_county_id_follows_id_fkey FOREIGN KEY (county_id, follows_id) REFERENCES learn.workbook_entry(county_id, id)
constraint learn.workbook_entry.workbook_entry_county_id_subject_kind_subject_id_field_id_f_key UNIQUE NULLS NOT DISTINCT (county_id, subject_kind, subject_id, field_id, follows_id)
constraint learn.workbook_entry.workbook_entry_field_id_check CHECK ((field_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.workbook_entry.workbook_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.workbook_entry.workbook_entry_pkey PRIMARY KEY (county_id, id)
constraint learn.workbook_entry.workbook_entry_role_check CHECK ((role ~ '^[a-z0-9-]{1,60}$'::text))
constraint learn.workbook_entry.workbook_entry_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['school'::text, 'person'::text])))
constraint learn.workbook_entry.workbook_entry_value_check CHECK ((length(value) <= 4000))
constraint mail.delivery.delivery_attempt_check CHECK ((attempt > 0))
constraint mail.delivery.delivery_county_id_message_id_fkey FOREIGN KEY (county_id, message_id) REFERENCES mail.message(county_id, id) ON DELETE CASCADE
constraint mail.delivery.delivery_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'refused'::text, 'unreachable'::text])))
constraint mail.delivery.delivery_pkey PRIMARY KEY (county_id, message_id, attempt)
constraint mail.delivery.delivery_reply_check CHECK ((length(reply) <= 500))
constraint mail.message.message_body_check CHECK ((length(body) <= 20000))
constraint mail.message.message_kind_check CHECK ((kind ~ '^[a-z_]+\.[a-z_]+$'::text))
constraint mail.message.message_pkey PRIMARY KEY (county_id, id)
constraint mail.message.message_recipient_check CHECK ((((length(recipient) >= 3) AND (length(recipient) <= 254)) AND (recipient !~ '[[:cntrl:]]'::text)))
constraint mail.message.message_subject_check CHECK ((((length(subject) >= 1) AND (length(subject) <= 200)) AND (subject !~ '[[:cntrl:]]'::text)))
constraint people.invitation.invitation_check CHECK ((ends_on >= starts_on))
constraint people.invitation.invitation_county_id_token_hash_key UNIQUE (county_id, token_hash)
constraint people.invitation.invitation_email_check CHECK (((email = lower(email)) AND ((length(email) >= 3) AND (length(email) <= 254))))
constraint people.invitation.invitation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint people.invitation.invitation_pkey PRIMARY KEY (county_id, id)
constraint people.invitation.invitation_place_check CHECK ((place ~ '^([0-9]{7}|[0-9]{14})$'::text))
constraint people.invitation.invitation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
constraint people.invitation.invitation_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint people.invitation_acceptance.invitation_acceptance_county_id_invitation_id_fkey FOREIGN KEY (county_id, invitation_id) REFERENCES people.invitation(county_id, id)
constraint people.invitation_acceptance.invitation_acceptance_county_id_membership_id_fkey FOREIGN KEY (county_id, membership_id) REFERENCES people.membership(county_id, id)
constraint people.invitation_acceptance.invitation_acceptance_pkey PRIMARY KEY (county_id, invitation_id)
constraint people.invitation_withdrawal.invitation_withdrawal_county_id_invitation_id_fkey FOREIGN KEY (county_id, invitation_id) REFERENCES people.invitation(county_id, id)
constraint people.invitation_withdrawal.invitation_withdrawal_pkey PRIMARY KEY (county_id, invitation_id)
constraint people.membership.membership_check CHECK ((ends_on >= starts_on))
constraint people.membership.membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint people.membership.membership_pkey PRIMARY KEY (county_id, id)
constraint people.membership.membership_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
constraint people.membership_ending.membership_ending_county_id_membership_id_fkey FOREIGN KEY (county_id, membership_id) REFERENCES people.membership(county_id, id)
constraint people.membership_ending.membership_ending_pkey PRIMARY KEY (county_id, membership_id)
constraint people.membership_ending.membership_ending_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
constraint people.membership_review.membership_review_county_id_membership_id_fkey FOREIGN KEY (county_id, membership_id) REFERENCES people.membership(county_id, id)
constraint people.membership_review.membership_review_pkey PRIMARY KEY (county_id, id)
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
constraint plan.scenario_withdrawal.scenario_withdrawal_county_id_scenario_id_fkey FOREIGN KEY (county_id, scenario_id) REFERENCES plan.scenario(county_id, id)
constraint plan.scenario_withdrawal.scenario_withdrawal_pkey PRIMARY KEY (county_id, scenario_id)
index CREATE UNIQUE INDEX event_pkey ON app.event USING btree (county_id, id)
index CREATE INDEX entry_by_moment ON audit.entry USING btree (county_id, happened_at)
index CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree (county_id, id)
index CREATE UNIQUE INDEX link_county_id_entry_id_key ON audit.link USING btree (county_id, entry_id)
index CREATE UNIQUE INDEX link_pkey ON audit.link USING btree (county_id, number)
index CREATE UNIQUE INDEX seal_pkey ON audit.seal USING btree (county_id, number)
index CREATE INDEX account_of_user ON auth.account USING btree (user_id)
index CREATE UNIQUE INDEX account_pkey ON auth.account USING btree (id)
index CREATE UNIQUE INDEX account_provider_id_account_id_key ON auth.account USING btree (provider_id, account_id)
index CREATE INDEX session_of_user ON auth.session USING btree (user_id)
index CREATE UNIQUE INDEX session_pkey ON auth.session USING btree (id)
index CREATE UNIQUE INDEX session_token_key ON auth.session USING btree (token)
index CREATE INDEX two_factor_of_user ON auth.two_factor USING btree (user_id)
index CREATE UNIQUE INDEX two_factor_pkey ON auth.two_factor USING btree (id)
index CREATE UNIQUE INDEX user_email_key ON auth."user" USING btree (email)
index CREATE UNIQUE INDEX user_pkey ON auth."user" USING btree (id)
index CREATE INDEX verification_of_identifier ON auth.verification USING btree (identifier)
index CREATE UNIQUE INDEX verification_pkey ON auth.verification USING btree (id)
index CREATE UNIQUE INDEX comparison_county_id_name_key ON evaluate.comparison USING btree (county_id, name)
index CREATE UNIQUE INDEX comparison_pkey ON evaluate.comparison USING btree (county_id, id)
index CREATE UNIQUE INDEX comparison_school_pkey ON evaluate.comparison_school USING btree (county_id, comparison_id, code)
index CREATE INDEX assessment_attempt_of_person ON learn.assessment_attempt USING btree (county_id, person_id, assessment_id)
index CREATE UNIQUE INDEX assessment_attempt_pkey ON learn.assessment_attempt USING btree (county_id, id)
index CREATE INDEX learner_place_of_person ON learn.learner_place USING btree (county_id, person_id, chosen_at)
index CREATE UNIQUE INDEX learner_place_pkey ON learn.learner_place USING btree (county_id, id)
index CREATE INDEX readiness_check_of_person ON learn.readiness_check USING btree (county_id, person_id)
index CREATE INDEX readiness_check_of_place ON learn.readiness_check USING btree (county_id, form, place_code, saved_at)
index CREATE INDEX readiness_check_of_school ON learn.readiness_check USING btree (county_id, school_id)
index CREATE UNIQUE INDEX readiness_check_pkey ON learn.readiness_check USING btree (county_id, id)
index CREATE INDEX sign_off_of_asked ON learn.sign_off USING btree (county_id, asked_person_id)
index CREATE INDEX sign_off_of_person ON learn.sign_off USING btree (county_id, person_id)
index CREATE UNIQUE INDEX sign_off_pkey ON learn.sign_off USING btree (county_id, request_id)
index CREATE UNIQUE INDEX sign_off_request_county_id_id_person_id_asked_person_id_key ON learn.sign_off_request USING btree (county_id, id, person_id, asked_person_id)
index CREATE INDEX sign_off_request_of_asked ON learn.sign_off_request USING btree (county_id, asked_person_id)
index CREATE INDEX sign_off_request_of_person ON learn.sign_off_request USING btree (county_id, person_id)
index CREATE UNIQUE INDEX sign_off_request_pkey ON learn.sign_off_request USING btree (county_id, id)
index CREATE UNIQUE INDEX sign_off_withdrawal_pkey ON learn.sign_off_withdrawal USING btree (county_id, request_id)
index CREATE UNIQUE INDEX step_completion_county_id_id_person_id_key ON learn.step_completion USING btree (county_id, id, person_id)
index CREATE INDEX step_completion_of_person ON learn.step_completion USING btree (county_id, person_id)
index CREATE UNIQUE INDEX step_completion_pkey ON learn.step_completion USING btree (county_id, id)
index CREATE UNIQUE INDEX step_evidence_county_id_person_id_step_id_key ON learn.step_evidence USING btree (county_id, person_id, step_id)
index CREATE UNIQUE INDEX step_evidence_pkey ON learn.step_evidence USING btree (county_id, id)
index CREATE UNIQUE INDEX step_reopening_pkey ON learn.step_reopening USING btree (county_id, completion_id)
index CREATE UNIQUE INDEX who_does_what_county_id_id_school_id_key ON learn.who_does_what USING btree (county_id, id, school_id)
index CREATE INDEX who_does_what_of_school ON learn.who_does_what USING btree (county_id, school_id, saved_at)
index CREATE UNIQUE INDEX who_does_what_pkey ON learn.who_does_what USING btree (county_id, id)
index CREATE UNIQUE INDEX who_does_what_confirmation_pkey ON learn.who_does_what_confirmation USING btree (county_id, page_id)
index CREATE UNIQUE INDEX workbook_entry_county_id_subject_kind_subject_id_field_id_f_key ON learn.workbook_entry USING btree (county_id, subject_kind, subject_id, field_id, follows_id) NULLS NOT DISTINCT
index CREATE INDEX workbook_entry_of_role ON learn.workbook_entry USING btree (county_id, subject_kind, subject_id, role, written_at)
index CREATE UNIQUE INDEX workbook_entry_pkey ON learn.workbook_entry USING btree (county_id, id)
index CREATE UNIQUE INDEX delivery_pkey ON mail.delivery USING btree (county_id, message_id, attempt)
index CREATE INDEX message_due ON mail.message USING btree (due_at)
index CREATE UNIQUE INDEX message_pkey ON mail.message USING btree (county_id, id)
index CREATE UNIQUE INDEX invitation_county_id_token_hash_key ON people.invitation USING btree (county_id, token_hash)
index CREATE UNIQUE INDEX invitation_pkey ON people.invitation USING btree (county_id, id)
index CREATE UNIQUE INDEX invitation_acceptance_pkey ON people.invitation_acceptance USING btree (county_id, invitation_id)
index CREATE UNIQUE INDEX invitation_withdrawal_pkey ON people.invitation_withdrawal USING btree (county_id, invitation_id)
index CREATE INDEX membership_of_person ON people.membership USING btree (county_id, person_id)
index CREATE INDEX membership_of_person_anywhere ON people.membership USING btree (person_id)
index CREATE UNIQUE INDEX membership_pkey ON people.membership USING btree (county_id, id)
index CREATE UNIQUE INDEX membership_ending_pkey ON people.membership_ending USING btree (county_id, membership_id)
index CREATE UNIQUE INDEX membership_review_pkey ON people.membership_review USING btree (county_id, id)
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
index CREATE UNIQUE INDEX scenario_withdrawal_pkey ON plan.scenario_withdrawal USING btree (county_id, scenario_id)
view learn.public_readiness as
 SELECT DISTINCT ON (readiness_check.form, readiness_check.place_code) readiness_check.county_id,
    readiness_check.form,
    readiness_check.place_code,
    readiness_check.item_count,
    readiness_check.answered_count,
    readiness_check.asked_count,
    readiness_check.blocking_open_count,
    readiness_check.blocking_zero_count,
    readiness_check.saved_at
   FROM learn.readiness_check
  WHERE ((readiness_check.county_id = ( SELECT app.county() AS county)) AND (readiness_check.seen_by <> 'me'::text))
  ORDER BY readiness_check.form, readiness_check.place_code, readiness_check.saved_at DESC, readiness_check.id DESC;
view learn.step_fact security_invoker=true as
 SELECT step_completion.county_id,
    step_completion.person_id,
    step_completion.step_id,
    'completed'::text AS kind,
    step_completion.id AS about_id,
    step_completion.completed_at AS happened_at,
    NULL::text AS by_name,
    NULL::text AS note,
    NULL::numeric AS value
   FROM learn.step_completion
UNION ALL
 SELECT completion.county_id,
    completion.person_id,
    completion.step_id,
    'reopened'::text AS kind,
    completion.id AS about_id,
    reopening.reopened_at AS happened_at,
    NULL::text AS by_name,
    NULL::text AS note,
    NULL::numeric AS value
   FROM (learn.step_reopening reopening
     JOIN learn.step_completion completion ON (((completion.county_id = reopening.county_id) AND (completion.id = reopening.completion_id))))
UNION ALL
 SELECT sign_off_request.county_id,
    sign_off_request.person_id,
    sign_off_request.step_id,
    'asked'::text AS kind,
    sign_off_request.id AS about_id,
    sign_off_request.asked_at AS happened_at,
    sign_off_request.asked_name AS by_name,
    sign_off_request.note,
    NULL::numeric AS value
   FROM learn.sign_off_request
UNION ALL
 SELECT request.county_id,
    request.person_id,
    request.step_id,
    sign_off.decision AS kind,
    request.id AS about_id,
    sign_off.decided_at AS happened_at,
    request.asked_name AS by_name,
    sign_off.note,
    NULL::numeric AS value
   FROM (learn.sign_off
     JOIN learn.sign_off_request request ON (((request.county_id = sign_off.county_id) AND (request.id = sign_off.request_id))))
UNION ALL
 SELECT request.county_id,
    request.person_id,
    request.step_id,
    'withdrawn'::text AS kind,
    request.id AS about_id,
    withdrawal.withdrawn_at AS happened_at,
    request.asked_name AS by_name,
    withdrawal.reason AS note,
    NULL::numeric AS value
   FROM (learn.sign_off_withdrawal withdrawal
     JOIN learn.sign_off_request request ON (((request.county_id = withdrawal.county_id) AND (request.id = withdrawal.request_id))))
UNION ALL
 SELECT step_evidence.county_id,
    step_evidence.person_id,
    step_evidence.step_id,
    'measured'::text AS kind,
    step_evidence.id AS about_id,
    step_evidence.measured_at AS happened_at,
    NULL::text AS by_name,
    step_evidence.measure AS note,
    step_evidence.value
   FROM learn.step_evidence;
view people.invitation_open security_invoker=true as
 SELECT invitation.county_id,
    invitation.id,
    invitation.token_hash,
    invitation.name,
    invitation.email,
    invitation.role,
    invitation.title,
    invitation.place,
    invitation.starts_on,
    invitation.ends_on,
    invitation.reason,
    invitation.invited_by_id,
    invitation.invited_as,
    invitation.invited_at,
    invitation.expires_at
   FROM people.invitation
  WHERE ((NOT (EXISTS ( SELECT
           FROM people.invitation_acceptance used
          WHERE ((used.county_id = invitation.county_id) AND (used.invitation_id = invitation.id))))) AND (NOT (EXISTS ( SELECT
           FROM people.invitation_withdrawal gone
          WHERE ((gone.county_id = invitation.county_id) AND (gone.invitation_id = invitation.id))))));
view people.membership_standing security_invoker=true as
 SELECT membership.county_id,
    membership.id,
    membership.person_id,
    membership.role,
    membership.title,
    membership.place,
    membership.starts_on,
    membership.ends_on,
    membership.granted_by_id,
    membership.granted_as,
    membership.reason
   FROM people.membership
  WHERE (NOT (EXISTS ( SELECT
           FROM people.membership_ending ending
          WHERE ((ending.county_id = membership.county_id) AND (ending.membership_id = membership.id)))));
view people.public_colleague security_invoker=true as
 SELECT membership.county_id,
    membership.person_id,
    person.display_name,
    membership.role,
    membership.title,
    membership.place,
    membership.starts_on,
    membership.ends_on
   FROM (people.membership_standing membership
     JOIN people.person ON ((person.id = membership.person_id)));
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
view places.public_calendar security_invoker=true as
 SELECT school_calendar_now.county_id,
    school_calendar_now.place_code,
    school_calendar_now.school_year
   FROM places.school_calendar_now;
view places.public_figure_state security_invoker=true as
 SELECT county_import_now.county_id,
    count(*) FILTER (WHERE (county_import_now.state = 'applied'::text)) AS standing_count,
    count(county_import_now.undone_at) AS undone_count,
    max(county_import_now.applied_at) AS applied_at
   FROM places.county_import_now
  WHERE (county_import_now.state <> 'staged'::text)
  GROUP BY county_import_now.county_id;
view places.public_rate security_invoker=true as
 SELECT rate_figure.county_id,
    rate_figure.code,
    rate_figure.level,
    rate_figure.measure,
    rate_figure.school_year,
    rate_figure.student_group,
    rate_figure.group_category,
    rate_figure.name,
    rate_figure.numerator,
    rate_figure.denominator,
    rate_figure.rate_pct,
    rate_figure.reliability
   FROM places.rate_figure;
view places.public_school security_invoker=true as
 SELECT school.county_id,
    school.id,
    school.code,
    school.name,
    school.district_code,
    district.name AS district_name
   FROM (places.school
     JOIN places.district ON (((district.county_id = school.county_id) AND (district.code = school.district_code))))
  WHERE (school.closed_on IS NULL);
view places.public_school_code security_invoker=true as
 SELECT known.county_id,
    known.code,
    school.code AS newest_code
   FROM (places.school_code known
     JOIN places.school ON (((school.county_id = known.county_id) AND (school.id = known.school_id))));
view places.public_school_profile security_invoker=true as
 SELECT DISTINCT ON (figure.county_id, school.id) figure.county_id,
    school.id AS school_id,
    figure.code,
    figure.school_year,
    figure.name,
    school.district_code,
    figure.district_name,
    figure.school_type,
    figure.school_level,
    figure.grade_span,
    figure.grade_high,
    figure.charter,
    figure.alternative,
    figure.virtual_code,
    figure.enrollment,
    figure.groups,
    figure.latitude,
    figure.longitude
   FROM (places.school_figure figure
     JOIN places.school ON (((school.county_id = figure.county_id) AND (school.code = figure.code))))
  WHERE (school.closed_on IS NULL)
  ORDER BY figure.county_id, school.id, figure.school_year DESC;
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
          ORDER BY calendar.county_id, calendar.school_year, COALESCE(school.code, calendar.place_code), calendar.number DESC) saved
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
view plan.public_confirmation security_invoker=true as
 SELECT scenario_now.county_id,
    scenario_now.id AS scenario_id,
    scenario_now.confirmed_on
   FROM plan.scenario_now
  WHERE (scenario_now.state = 'confirmed'::text);
view plan.scenario_now security_invoker=true as
 SELECT scenario.county_id,
    scenario.id,
    scenario.name,
    scenario.asks,
    scenario.made_at,
    scenario.data_edition,
    scenario.model_version,
    confirmation.confirmed_name,
    confirmation.confirmed_on,
    confirmation.data_edition AS confirmed_edition,
    withdrawal.withdrawn_on,
        CASE
            WHEN (withdrawal.scenario_id IS NOT NULL) THEN 'withdrawn'::text
            WHEN (confirmation.scenario_id IS NOT NULL) THEN 'confirmed'::text
            ELSE 'draft'::text
        END AS state
   FROM ((plan.scenario
     LEFT JOIN plan.scenario_confirmation confirmation ON (((confirmation.county_id = scenario.county_id) AND (confirmation.scenario_id = scenario.id))))
     LEFT JOIN plan.scenario_withdrawal withdrawal ON (((withdrawal.county_id = scenario.county_id) AND (withdrawal.scenario_id = scenario.id))));
function app.county() ba011877be3dde12326b0ba6f7778f57
function app.person() 8beaa717cb567469cf7bf19aa818f5ae
function app.protect(target regclass) 87eab3c66df598ebb5ade797b01bf2af
function app.schools() d6b1076d34950c0d939da81202fa1346
row security app.event on, forced
row security audit.entry on, forced
row security audit.link on, forced
row security audit.seal on, forced
row security auth.account on, forced
row security auth.session on, forced
row security auth.two_factor on, forced
row security auth.user on, forced
row security auth.verification on, forced
row security evaluate.comparison on, forced
row security evaluate.comparison_school on, forced
row security learn.assessment_attempt on, forced
row security learn.learner_place on, forced
row security learn.readiness_check on, forced
row security learn.sign_off on, forced
row security learn.sign_off_request on, forced
row security learn.sign_off_withdrawal on, forced
row security learn.step_completion on, forced
row security learn.step_evidence on, forced
row security learn.step_reopening on, forced
row security learn.who_does_what on, forced
row security learn.who_does_what_confirmation on, forced
row security learn.workbook_entry on, forced
row security mail.delivery on, forced
row security mail.message on, forced
row security people.invitation on, forced
row security people.invitation_acceptance on, forced
row security people.invitation_withdrawal on, forced
row security people.membership on, forced
row security people.membership_ending on, forced
row security people.membership_review on, forced
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
row security plan.scenario_withdrawal on, forced
policy app.event.add_in_county for insert to app_public, app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy app.event.add_in_county_clinic for insert to app_clinic_listed, app_clinic_wide with check (county_id = ( SELECT app.county() AS county))
policy app.event.owner for all to owner using true with check true
policy audit.entry.add_in_county for insert to app_public, app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy audit.entry.add_in_county_clinic for insert to app_clinic_listed, app_clinic_wide with check (county_id = ( SELECT app.county() AS county))
policy audit.entry.keep for select to keeper using true
policy audit.entry.owner for all to owner using true with check true
policy audit.entry.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy audit.link.keep for all to keeper using true with check true
policy audit.link.owner for all to owner using true with check true
policy audit.link.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy audit.seal.keep for all to keeper using true with check true
policy audit.seal.owner for all to owner using true with check true
policy auth.account.keep for all to keeper using true with check true
policy auth.account.owner for all to owner using true with check true
policy auth.session.keep for all to keeper using true with check true
policy auth.session.owner for all to owner using true with check true
policy auth.two_factor.keep for all to keeper using true with check true
policy auth.two_factor.owner for all to owner using true with check true
policy auth.user.keep for all to keeper using true with check true
policy auth.user.owner for all to owner using true with check true
policy auth.verification.keep for all to keeper using true with check true
policy auth.verification.owner for all to owner using true with check true
policy evaluate.comparison.fix_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy evaluate.comparison.owner for all to owner using true with check true
policy evaluate.comparison.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy evaluate.comparison_school.fix_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy evaluate.comparison_school.owner for all to owner using true with check true
policy evaluate.comparison_school.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.assessment_attempt.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.assessment_attempt.owner for all to owner using true with check true
policy learn.assessment_attempt.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.learner_place.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.learner_place.owner for all to owner using true with check true
policy learn.learner_place.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.readiness_check.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.readiness_check.owner for all to owner using true with check true
policy learn.readiness_check.save_listed for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND ((seen_by = 'me'::text) OR (form = 'district'::text) OR (school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))
policy learn.readiness_check.save_wide for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.readiness_check.shown_to_county for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (seen_by = 'county'::text))
policy learn.readiness_check.shown_to_place for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (seen_by <> 'me'::text))
policy learn.sign_off.asked for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off.owner for all to owner using true with check true
policy learn.sign_off.sign_asked for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_request.asked for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_request.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_request.owner for all to owner using true with check true
policy learn.sign_off_request.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_withdrawal.asked for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_withdrawal.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_withdrawal.owner for all to owner using true with check true
policy learn.sign_off_withdrawal.sign_asked for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.step_completion.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_completion.owner for all to owner using true with check true
policy learn.step_completion.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_evidence.measure_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy learn.step_evidence.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_evidence.owner for all to owner using true with check true
policy learn.step_reopening.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_reopening.owner for all to owner using true with check true
policy learn.step_reopening.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.who_does_what.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)))
policy learn.who_does_what.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.who_does_what.owner for all to owner using true with check true
policy learn.who_does_what.read_at_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.who_does_what.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.who_does_what_confirmation.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)))
policy learn.who_does_what_confirmation.owner for all to owner using true with check true
policy learn.who_does_what_confirmation.read_at_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.who_does_what_confirmation.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.workbook_entry.at_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (subject_kind = 'school'::text) AND (subject_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.workbook_entry.in_county for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (subject_kind = 'school'::text))
policy learn.workbook_entry.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (subject_kind = 'person'::text) AND (subject_id = ( SELECT app.person() AS person)))
policy learn.workbook_entry.owner for all to owner using true with check true
policy learn.workbook_entry.write_at_school for insert to app_clinic_listed, app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (subject_kind = 'school'::text) AND (subject_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)))
policy learn.workbook_entry.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (subject_kind = 'school'::text) AND (person_id = ( SELECT app.person() AS person)))
policy learn.workbook_entry.write_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (subject_kind = 'person'::text) AND (subject_id = ( SELECT app.person() AS person)) AND (person_id = ( SELECT app.person() AS person)))
policy mail.delivery.owner for all to owner using true with check true
policy mail.delivery.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy mail.delivery.send for all to keeper using true with check true
policy mail.message.owner for all to owner using true with check true
policy mail.message.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy mail.message.send for all to keeper using true with check true
policy mail.message.write_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.invitation.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.invitation.lock_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check false
policy people.invitation.owner for all to owner using true with check true
policy people.invitation.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.invitation_acceptance.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.invitation_acceptance.owner for all to owner using true with check true
policy people.invitation_acceptance.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.invitation_withdrawal.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.invitation_withdrawal.owner for all to owner using true with check true
policy people.invitation_withdrawal.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.membership.grant_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.membership.in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.membership.in_county_clinic for select to app_clinic_listed, app_clinic_wide using (county_id = ( SELECT app.county() AS county))
policy people.membership.invented for select to app_public using (county_id = 0)
policy people.membership.own for select to app_public using (person_id = ( SELECT app.person() AS person))
policy people.membership.owner for all to owner using true with check true
policy people.membership_ending.end_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.membership_ending.in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.membership_ending.in_county_clinic for select to app_clinic_listed, app_clinic_wide using (county_id = ( SELECT app.county() AS county))
policy people.membership_ending.invented for select to app_public using (county_id = 0)
policy people.membership_ending.own for select to app_public using (membership_id IN ( SELECT membership.id
   FROM people.membership
  WHERE (membership.person_id = ( SELECT app.person() AS person))))
policy people.membership_ending.owner for all to owner using true with check true
policy people.membership_review.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.membership_review.owner for all to owner using true with check true
policy people.membership_review.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.person.invent for insert to app_school_wide with check (practice = (( SELECT app.county() AS county) = 0))
policy people.person.invented for select to app_public using practice
policy people.person.member_of_county for select to app_school_listed, app_school_wide using (id IN ( SELECT membership.person_id
   FROM people.membership
  WHERE (membership.county_id = ( SELECT app.county() AS county))))
policy people.person.member_of_county_clinic for select to app_clinic_listed, app_clinic_wide using (id IN ( SELECT membership.person_id
   FROM people.membership
  WHERE (membership.county_id = ( SELECT app.county() AS county))))
policy people.person.own for select to app_public using (id = ( SELECT app.person() AS person))
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
policy plan.scenario_withdrawal.owner for all to owner using true with check true
policy plan.scenario_withdrawal.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.scenario_withdrawal.withdraw_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
grant insert on app.event to app_clinic_listed
grant insert on app.event to app_clinic_wide
grant insert on app.event to app_public
grant insert on app.event to app_school_listed
grant insert on app.event to app_school_wide
grant insert on audit.entry to app_clinic_listed
grant insert on audit.entry to app_clinic_wide
grant insert on audit.entry to app_public
grant insert on audit.entry to app_school_listed
grant insert, select on audit.entry to app_school_wide
grant select on audit.entry to keeper
grant select on audit.link to app_school_wide
grant insert, select on audit.link to keeper
grant insert, select on audit.seal to keeper
grant delete, insert, select, update on auth.account to keeper
grant delete, insert, select, update on auth.session to keeper
grant delete, insert, select, update on auth.two_factor to keeper
grant delete, insert, select, update on auth.user to keeper
grant delete, insert, select, update on auth.verification to keeper
grant insert, select on evaluate.comparison to app_school_wide
grant insert, select on evaluate.comparison_school to app_school_wide
grant insert, select on learn.assessment_attempt to app_clinic_listed
grant insert, select on learn.assessment_attempt to app_clinic_wide
grant insert, select on learn.assessment_attempt to app_school_listed
grant insert, select on learn.assessment_attempt to app_school_wide
grant insert, select on learn.learner_place to app_clinic_listed
grant insert, select on learn.learner_place to app_clinic_wide
grant insert, select on learn.learner_place to app_school_listed
grant insert, select on learn.learner_place to app_school_wide
grant select on learn.public_readiness to app_school_wide
grant select on learn.readiness_check to app_clinic_listed
grant select on learn.readiness_check to app_clinic_wide
grant insert, select on learn.readiness_check to app_school_listed
grant insert, select on learn.readiness_check to app_school_wide
grant insert, select on learn.sign_off to app_clinic_listed
grant insert, select on learn.sign_off to app_clinic_wide
grant insert, select on learn.sign_off to app_school_listed
grant insert, select on learn.sign_off to app_school_wide
grant insert, select on learn.sign_off_request to app_clinic_listed
grant insert, select on learn.sign_off_request to app_clinic_wide
grant insert, select on learn.sign_off_request to app_school_listed
grant insert, select on learn.sign_off_request to app_school_wide
grant insert, select on learn.sign_off_withdrawal to app_clinic_listed
grant insert, select on learn.sign_off_withdrawal to app_clinic_wide
grant insert, select on learn.sign_off_withdrawal to app_school_listed
grant insert, select on learn.sign_off_withdrawal to app_school_wide
grant insert, select on learn.step_completion to app_clinic_listed
grant insert, select on learn.step_completion to app_clinic_wide
grant insert, select on learn.step_completion to app_school_listed
grant insert, select on learn.step_completion to app_school_wide
grant select on learn.step_evidence to app_clinic_listed
grant select on learn.step_evidence to app_clinic_wide
grant select on learn.step_evidence to app_school_listed
grant insert, select on learn.step_evidence to app_school_wide
grant select on learn.step_fact to app_clinic_listed
grant select on learn.step_fact to app_clinic_wide
grant select on learn.step_fact to app_school_listed
grant select on learn.step_fact to app_school_wide
grant insert, select on learn.step_reopening to app_clinic_listed
grant insert, select on learn.step_reopening to app_clinic_wide
grant insert, select on learn.step_reopening to app_school_listed
grant insert, select on learn.step_reopening to app_school_wide
grant select on learn.who_does_what to app_clinic_listed
grant insert, select on learn.who_does_what to app_school_listed
grant insert, select on learn.who_does_what to app_school_wide
grant select on learn.who_does_what_confirmation to app_clinic_listed
grant insert, select on learn.who_does_what_confirmation to app_school_listed
grant select on learn.who_does_what_confirmation to app_school_wide
grant insert, select on learn.workbook_entry to app_clinic_listed
grant insert, select on learn.workbook_entry to app_clinic_wide
grant insert, select on learn.workbook_entry to app_school_listed
grant insert, select on learn.workbook_entry to app_school_wide
grant select on mail.delivery to app_school_wide
grant insert, select on mail.delivery to keeper
grant insert, select on mail.message to app_school_wide
grant select on mail.message to keeper
grant insert, select on people.invitation to app_school_wide
grant insert, select on people.invitation_acceptance to app_school_wide
grant select on people.invitation_open to app_school_wide
grant insert, select on people.invitation_withdrawal to app_school_wide
grant select on people.membership to app_clinic_listed
grant select on people.membership to app_clinic_wide
grant select on people.membership to app_public
grant select on people.membership to app_school_listed
grant insert, select on people.membership to app_school_wide
grant select on people.membership_ending to app_clinic_listed
grant select on people.membership_ending to app_clinic_wide
grant select on people.membership_ending to app_public
grant select on people.membership_ending to app_school_listed
grant insert, select on people.membership_ending to app_school_wide
grant insert, select on people.membership_review to app_school_wide
grant select on people.membership_standing to app_clinic_listed
grant select on people.membership_standing to app_clinic_wide
grant select on people.membership_standing to app_public
grant select on people.membership_standing to app_school_listed
grant select on people.membership_standing to app_school_wide
grant select on people.person to app_clinic_listed
grant select on people.person to app_clinic_wide
grant select on people.person to app_public
grant select on people.person to app_school_listed
grant insert, select on people.person to app_school_wide
grant select on people.public_colleague to app_clinic_listed
grant select on people.public_colleague to app_clinic_wide
grant select on people.public_colleague to app_school_listed
grant select on people.public_colleague to app_school_wide
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
grant select on places.public_calendar to app_clinic_listed
grant select on places.public_calendar to app_clinic_wide
grant select on places.public_calendar to app_public
grant select on places.public_calendar to app_school_listed
grant select on places.public_calendar to app_school_wide
grant select on places.public_figure_state to app_clinic_listed
grant select on places.public_figure_state to app_clinic_wide
grant select on places.public_figure_state to app_public
grant select on places.public_figure_state to app_school_listed
grant select on places.public_figure_state to app_school_wide
grant select on places.public_rate to app_clinic_listed
grant select on places.public_rate to app_clinic_wide
grant select on places.public_rate to app_public
grant select on places.public_rate to app_school_listed
grant select on places.public_rate to app_school_wide
grant select on places.public_school to app_clinic_listed
grant select on places.public_school to app_clinic_wide
grant select on places.public_school to app_public
grant select on places.public_school to app_school_listed
grant select on places.public_school to app_school_wide
grant select on places.public_school_code to app_clinic_listed
grant select on places.public_school_code to app_clinic_wide
grant select on places.public_school_code to app_public
grant select on places.public_school_code to app_school_listed
grant select on places.public_school_code to app_school_wide
grant select on places.public_school_profile to app_clinic_listed
grant select on places.public_school_profile to app_clinic_wide
grant select on places.public_school_profile to app_public
grant select on places.public_school_profile to app_school_listed
grant select on places.public_school_profile to app_school_wide
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
grant select on plan.public_confirmation to app_school_wide
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
grant select on plan.scenario_now to app_public
grant select on plan.scenario_now to app_school_listed
grant select on plan.scenario_now to app_school_wide
grant select on plan.scenario_withdrawal to app_public
grant select on plan.scenario_withdrawal to app_school_listed
grant insert, select on plan.scenario_withdrawal to app_school_wide
