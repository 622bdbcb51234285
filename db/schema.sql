schema app (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema audit (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide, keeper)
schema auth (usage: keeper)
schema connect (usage: app_public, app_school_listed, app_school_wide)
schema convene (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema evaluate (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema front (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema learn (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema mail (usage: app_school_listed, app_school_wide, keeper)
schema people (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema places (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema plan (usage: app_public, app_school_listed, app_school_wide)
schema staff (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
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
column auth.passkey.counter bigint not null
column auth.passkey.created_at timestamp with time zone not null
column auth.passkey.credential_id text not null
column auth.passkey.id uuid not null
column auth.passkey.name text not null
column auth.passkey.public_key bytea not null
column auth.passkey.transports text[] not null
column auth.passkey.used_at timestamp with time zone
column auth.passkey.user_id uuid not null
column auth.session.county_id integer
column auth.session.created_at timestamp with time zone not null
column auth.session.expires_at timestamp with time zone not null
column auth.session.id uuid not null
column auth.session.ip_address text
column auth.session.proof text
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
column connect.call_closing.closed_at timestamp with time zone not null
column connect.call_closing.county_id integer not null
column connect.call_closing.how text not null
column connect.call_closing.person_id uuid not null
column connect.call_closing.request_id uuid not null
column connect.call_closing.school_id uuid not null
column connect.call_request.asked_at timestamp with time zone not null
column connect.call_request.best_time text not null
column connect.call_request.county_id integer not null
column connect.call_request.erased_at timestamp with time zone
column connect.call_request.first_name text
column connect.call_request.held_because text
column connect.call_request.id uuid not null
column connect.call_request.interpreter boolean not null
column connect.call_request.language text not null
column connect.call_request.phone text
column connect.call_request.reason text not null
column connect.call_request.school_id uuid not null
column connect.call_request.way text not null
column connect.call_try.channel text not null
column connect.call_try.county_id integer not null
column connect.call_try.id uuid not null
column connect.call_try.outcome text not null
column connect.call_try.part_of_day text not null
column connect.call_try.person_id uuid not null
column connect.call_try.request_id uuid not null
column connect.call_try.school_id uuid not null
column connect.call_try.tried_at timestamp with time zone not null
column connect.check_undoing.check_id uuid not null
column connect.check_undoing.county_id integer not null
column connect.check_undoing.person_id uuid not null
column connect.check_undoing.undone_at timestamp with time zone not null
column connect.directory_import.applied_at timestamp with time zone
column connect.directory_import.county_id integer not null
column connect.directory_import.file_name text not null
column connect.directory_import.id uuid not null
column connect.directory_import.known_count integer not null
column connect.directory_import.left_out integer not null
column connect.directory_import.listing_count integer not null default 0
column connect.directory_import.looked_at timestamp with time zone not null
column connect.directory_import.person_id uuid not null
column connect.directory_import.problem_count integer not null default 0
column connect.directory_import.problems jsonb not null
column connect.directory_import.twins jsonb not null
column connect.directory_import.undone_at timestamp with time zone
column connect.directory_import.waiting_organizations text
column connect.directory_state.anew_from bigint not null default 0
column connect.directory_state.county_id integer not null
column connect.directory_state.edition bigint not null
column connect.listing.accessibility text
column connect.listing.area_served text
column connect.listing.campus_days text[] not null default '{}'::text[]
column connect.listing.campus_note text
column connect.listing.city text
column connect.listing.conditions jsonb not null default '{}'::jsonb
column connect.listing.contacts jsonb not null default '[]'::jsonb
column connect.listing.cost text not null
column connect.listing.cost_note text
column connect.listing.county_id integer not null
column connect.listing.description text
column connect.listing.documents text
column connect.listing.edition bigint not null default 0
column connect.listing.eligibility text
column connect.listing.email text
column connect.listing.entered_at timestamp with time zone not null
column connect.listing.id uuid not null
column connect.listing.import_id uuid
column connect.listing.interpretation text
column connect.listing.languages text[] not null default '{}'::text[]
column connect.listing.latitude double precision
column connect.listing.longitude double precision
column connect.listing.name text not null
column connect.listing.needs text[] not null
column connect.listing.organization_id uuid not null
column connect.listing.phone text
column connect.listing.referral_way text
column connect.listing.schedule jsonb not null default '[]'::jsonb
column connect.listing.school_id uuid
column connect.listing.source text not null
column connect.listing.source_key text not null
column connect.listing.street text
column connect.listing.website text
column connect.listing.withdrawn_at timestamp with time zone
column connect.listing.zip text
column connect.listing_change.before jsonb not null
column connect.listing_change.changed_at timestamp with time zone not null
column connect.listing_change.county_id integer not null
column connect.listing_change.id uuid not null
column connect.listing_change.listing_id uuid not null
column connect.listing_change.person_id uuid not null
column connect.listing_check.checked_at timestamp with time zone not null
column connect.listing_check.county_id integer not null
column connect.listing_check.id uuid not null
column connect.listing_check.listing_id uuid not null
column connect.listing_check.note text
column connect.listing_check.outcome text not null
column connect.listing_check.person_id uuid
column connect.listing_check.via text not null
column connect.listing_check.wait text
column connect.notice_schedule.confirmed_by text not null
column connect.notice_schedule.confirmed_on date not null
column connect.notice_schedule.county_id integer not null
column connect.notice_schedule.entered_at timestamp with time zone not null
column connect.notice_schedule.first_by text not null
column connect.notice_schedule.id uuid not null
column connect.notice_schedule.person_id uuid not null
column connect.notice_schedule.second_by text not null
column connect.notice_sending.audience text not null
column connect.notice_sending.channel text not null
column connect.notice_sending.county_id integer not null
column connect.notice_sending.entered_at timestamp with time zone not null
column connect.notice_sending.id uuid not null
column connect.notice_sending.language text not null
column connect.notice_sending.notice_id uuid not null
column connect.notice_sending.person_id uuid not null
column connect.notice_sending.reached_count integer not null
column connect.notice_sending.school_id uuid
column connect.notice_sending.sent_on date not null
column connect.notice_sending_removal.county_id integer not null
column connect.notice_sending_removal.person_id uuid not null
column connect.notice_sending_removal.removed_at timestamp with time zone not null
column connect.notice_sending_removal.sending_id uuid not null
column connect.organization.county_id integer not null
column connect.organization.description text
column connect.organization.email text
column connect.organization.entered_at timestamp with time zone not null
column connect.organization.id uuid not null
column connect.organization.import_id uuid
column connect.organization.name text not null
column connect.organization.parent_id uuid
column connect.organization.phone text
column connect.organization.referral_way text
column connect.organization.source text not null
column connect.organization.source_key text not null
column connect.organization.website text
column connect.organization_change.before jsonb not null
column connect.organization_change.changed_at timestamp with time zone not null
column connect.organization_change.county_id integer not null
column connect.organization_change.id uuid not null
column connect.organization_change.organization_id uuid not null
column connect.organization_change.person_id uuid not null
column connect.organization_merge.county_id integer not null
column connect.organization_merge.gone_id uuid not null
column connect.organization_merge.id uuid not null
column connect.organization_merge.kept_id uuid not null
column connect.organization_merge.listing_ids uuid[] not null
column connect.organization_merge.merged_at timestamp with time zone not null
column connect.organization_merge.part_ids uuid[] not null
column connect.organization_merge.person_id uuid not null
column connect.organization_merge.undone_at timestamp with time zone
column connect.organization_merge.undone_person_id uuid
column connect.packet.county_id integer not null
column connect.packet.id uuid not null
column connect.packet.is_free boolean not null
column connect.packet.made_at timestamp with time zone not null
column connect.packet.name_en text not null
column connect.packet.name_es text not null
column connect.packet.needs text[] not null
column connect.packet.person_id uuid not null
column connect.packet_removal.county_id integer not null
column connect.packet_removal.packet_id uuid not null
column connect.packet_removal.person_id uuid not null
column connect.packet_removal.removed_at timestamp with time zone not null
column connect.service_notice.composed_at timestamp with time zone not null
column connect.service_notice.county_id integer not null
column connect.service_notice.id uuid not null
column connect.service_notice.person_id uuid not null
column connect.service_notice.school_year integer not null
column connect.service_notice.telling integer not null
column connect.service_notice.texts jsonb not null
column connect.staff_search.county_id integer not null
column connect.staff_search.is_found boolean not null
column connect.staff_search.language text not null
column connect.staff_search.month_on date not null
column connect.staff_search.need text not null
column connect.staff_search.search_count integer not null
column connect.wait_told.county_id integer not null
column connect.wait_told.id uuid not null
column connect.wait_told.listing_id uuid not null
column connect.wait_told.person_id uuid
column connect.wait_told.told_on date not null
column connect.wait_told.wait text
column connect.wait_told.written_at timestamp with time zone not null
column connect.waiting_listing.accessibility text
column connect.waiting_listing.area_served text
column connect.waiting_listing.campus_note text
column connect.waiting_listing.city text
column connect.waiting_listing.conditions jsonb not null
column connect.waiting_listing.contacts jsonb not null
column connect.waiting_listing.cost text not null
column connect.waiting_listing.cost_note text
column connect.waiting_listing.county_id integer not null
column connect.waiting_listing.description text
column connect.waiting_listing.documents text
column connect.waiting_listing.eligibility text
column connect.waiting_listing.email text
column connect.waiting_listing.id uuid not null
column connect.waiting_listing.import_id uuid not null
column connect.waiting_listing.interpretation text
column connect.waiting_listing.languages text[] not null
column connect.waiting_listing.latitude double precision
column connect.waiting_listing.longitude double precision
column connect.waiting_listing.name text not null
column connect.waiting_listing.needs text[] not null
column connect.waiting_listing.organization_at integer not null
column connect.waiting_listing.phone text
column connect.waiting_listing.place integer not null
column connect.waiting_listing.referral_way text
column connect.waiting_listing.schedule jsonb not null
column connect.waiting_listing.source_key text not null
column connect.waiting_listing.street text
column connect.waiting_listing.wait text
column connect.waiting_listing.wait_told_on date
column connect.waiting_listing.website text
column connect.waiting_listing.zip text
column convene.answer.amount integer
column convene.answer.answered_at timestamp with time zone not null
column convene.answer.choice integer
column convene.answer.county_id integer not null
column convene.answer.decision_id uuid not null
column convene.answer.follows_id uuid
column convene.answer.id uuid not null
column convene.answer.person_id uuid not null
column convene.answer.person_name text not null
column convene.answer.school_id uuid not null
column convene.answer.task_id uuid not null
column convene.attendance.convening_id uuid not null
column convene.attendance.county_id integer not null
column convene.attendance.id uuid not null
column convene.attendance.marked_at timestamp with time zone not null
column convene.attendance.marked_by_id uuid
column convene.attendance.registration_id uuid not null
column convene.attendance.talk_id uuid
column convene.attendance.via text not null
column convene.calendar_link.county_id integer not null
column convene.calendar_link.id uuid not null
column convene.calendar_link.made_at timestamp with time zone not null
column convene.calendar_link.person_id uuid
column convene.calendar_link.registration_id uuid
column convene.calendar_link.revoked_at timestamp with time zone
column convene.calendar_link.token_hash text not null
column convene.convening.accessibility text
column convene.convening.announced_at timestamp with time zone
column convene.convening.capacity integer
column convene.convening.changed_at timestamp with time zone not null
column convene.convening.childcare text
column convene.convening.contact text
column convene.convening.county_id integer not null
column convene.convening.ends_at timestamp with time zone not null
column convene.convening.food text
column convene.convening.id uuid not null
column convene.convening.interpretation text
column convene.convening.kind text not null
column convene.convening.languages text[] not null default '{}'::text[]
column convene.convening.made_at timestamp with time zone not null
column convene.convening.meeting_link text
column convene.convening.place_address text
column convene.convening.place_kind text not null
column convene.convening.place_name text
column convene.convening.purpose text
column convene.convening.registration_ends_at timestamp with time zone
column convene.convening.school_id uuid
column convene.convening.sequence integer not null default 0
column convene.convening.starts_at timestamp with time zone not null
column convene.convening.state text not null default 'draft'::text
column convene.convening.summary text
column convene.convening.summary_es text
column convene.convening.time_zone text not null default 'America/Los_Angeles'::text
column convene.convening.title text not null
column convene.convening.title_es text
column convene.convening.transport text
column convene.decision.choices text[] not null default '{}'::text[]
column convene.decision.convening_id uuid
column convene.decision.county_id integer not null
column convene.decision.district_code text
column convene.decision.due_on date
column convene.decision.id uuid not null
column convene.decision.kind text not null
column convene.decision.person_id uuid not null
column convene.decision.person_name text not null
column convene.decision.question text
column convene.decision.raised_id uuid
column convene.decision.role text
column convene.decision.scope text
column convene.decision.taken_by text not null
column convene.decision.taken_on date not null
column convene.decision.talk_id uuid
column convene.decision.worded_at timestamp with time zone not null
column convene.decision.words text not null
column convene.decision_due.county_id integer not null
column convene.decision_due.decision_id uuid not null
column convene.decision_due.due_on date not null
column convene.decision_due.id uuid not null
column convene.decision_due.person_id uuid not null
column convene.decision_due.set_at timestamp with time zone not null
column convene.decision_publication.county_id integer not null
column convene.decision_publication.decision_id uuid not null
column convene.decision_publication.person_id uuid not null
column convene.decision_publication.published_at timestamp with time zone not null
column convene.decision_return.answered_count integer not null
column convene.decision_return.asked_count integer not null
column convene.decision_return.county_id integer not null
column convene.decision_return.decision_id uuid not null
column convene.decision_return.least integer not null
column convene.decision_return.returned_at timestamp with time zone not null
column convene.decision_return.shown jsonb not null
column convene.decision_steward.county_id integer not null
column convene.decision_steward.decision_id uuid not null
column convene.decision_steward.person_id uuid not null
column convene.decision_withdrawal.county_id integer not null
column convene.decision_withdrawal.decision_id uuid not null
column convene.decision_withdrawal.person_id uuid not null
column convene.decision_withdrawal.reason text not null
column convene.decision_withdrawal.withdrawn_at timestamp with time zone not null
column convene.discussion_digest.chosen_at timestamp with time zone not null
column convene.discussion_digest.county_id integer not null
column convene.discussion_digest.id uuid not null
column convene.discussion_digest.language text not null
column convene.discussion_digest.person_id uuid not null
column convene.discussion_digest.rhythm text not null
column convene.discussion_digest.told_until timestamp with time zone not null
column convene.discussion_moderation.act text not null
column convene.discussion_moderation.county_id integer not null
column convene.discussion_moderation.id uuid not null
column convene.discussion_moderation.moderated_at timestamp with time zone not null
column convene.discussion_moderation.person_id uuid not null
column convene.discussion_moderation.person_name text not null
column convene.discussion_moderation.post_id uuid not null
column convene.discussion_moderation.reason text
column convene.discussion_post.body text
column convene.discussion_post.county_id integer not null
column convene.discussion_post.edited_at timestamp with time zone
column convene.discussion_post.id uuid not null
column convene.discussion_post.parent_id uuid
column convene.discussion_post.person_id uuid not null
column convene.discussion_post.person_name text not null
column convene.discussion_post.person_role text not null
column convene.discussion_post.posted_at timestamp with time zone not null
column convene.discussion_post.signs text[] not null default '{}'::text[]
column convene.discussion_post.topic_id uuid not null
column convene.discussion_post.withdrawn_at timestamp with time zone
column convene.discussion_report.county_id integer not null
column convene.discussion_report.person_id uuid not null
column convene.discussion_report.post_id uuid not null
column convene.discussion_report.reason text not null
column convene.discussion_report.reported_at timestamp with time zone not null
column convene.discussion_topic.audience text not null
column convene.discussion_topic.county_id integer not null
column convene.discussion_topic.id uuid not null
column convene.discussion_topic.opened_at timestamp with time zone not null
column convene.discussion_topic.person_id uuid not null
column convene.discussion_topic.person_name text not null
column convene.discussion_topic.title text not null
column convene.discussion_topic_act.act text not null
column convene.discussion_topic_act.acted_at timestamp with time zone not null
column convene.discussion_topic_act.county_id integer not null
column convene.discussion_topic_act.id uuid not null
column convene.discussion_topic_act.person_id uuid not null
column convene.discussion_topic_act.person_name text not null
column convene.discussion_topic_act.topic_id uuid not null
column convene.discussion_topic_act.why text
column convene.evaluation.access integer not null
column convene.evaluation.convening_id uuid not null
column convene.evaluation.county_id integer not null
column convene.evaluation.given_on date not null
column convene.evaluation.giver text
column convene.evaluation.id uuid not null
column convene.evaluation.practice integer not null
column convene.evaluation.useful integer not null
column convene.evaluation.voice integer not null
column convene.evaluation.words text
column convene.event_attendance.adult_count integer not null
column convene.event_attendance.child_count integer not null
column convene.event_attendance.convening_id uuid not null
column convene.event_attendance.counted_at timestamp with time zone not null
column convene.event_attendance.county_id integer not null
column convene.event_attendance.language text not null
column convene.event_attendance.person_id uuid not null
column convene.event_plan.childcare_places integer not null
column convene.event_plan.convening_id uuid not null
column convene.event_plan.county_id integer not null
column convene.event_plan.food text not null
column convene.event_plan.interpreted_in text[] not null default '{}'::text[]
column convene.event_plan.transport text not null
column convene.event_result.convening_id uuid not null
column convene.event_result.county_id integer not null
column convene.event_result.person_id uuid not null
column convene.event_result.published_at timestamp with time zone not null
column convene.event_result.shown jsonb not null
column convene.event_start.convening_id uuid not null
column convene.event_start.counted_at timestamp with time zone not null
column convene.event_start.county_id integer not null
column convene.event_start.family_count integer not null
column convene.event_start.person_id uuid not null
column convene.event_start.what text not null
column convene.leaf_change.before jsonb
column convene.leaf_change.changed_at timestamp with time zone not null
column convene.leaf_change.county_id integer not null
column convene.leaf_change.entry_id uuid not null
column convene.leaf_change.id uuid not null
column convene.leaf_change.person_id uuid not null
column convene.leaf_change.person_name text not null
column convene.leaf_change.undone_at timestamp with time zone
column convene.leaf_entry.changed_at timestamp with time zone not null
column convene.leaf_entry.county_id integer not null
column convene.leaf_entry.id uuid not null
column convene.leaf_entry.kind text not null
column convene.leaf_entry.made_at timestamp with time zone not null
column convene.leaf_entry.removed_at timestamp with time zone
column convene.leaf_entry.says jsonb not null
column convene.leaf_entry.shown boolean not null
column convene.live_answer.answered_at timestamp with time zone not null
column convene.live_answer.choice integer
column convene.live_answer.county_id integer not null
column convene.live_answer.poll_id uuid not null
column convene.live_answer.seat text not null
column convene.live_answer.talk_id uuid not null
column convene.live_answer.word text
column convene.live_event.county_id integer not null
column convene.live_event.happened_at timestamp with time zone not null
column convene.live_event.kind text not null
column convene.live_event.number bigint not null
column convene.live_event.subject_id uuid not null
column convene.live_event.talk_id uuid not null
column convene.live_poll.county_id integer not null
column convene.live_poll.id uuid not null
column convene.live_poll.kind text not null
column convene.live_poll.made_at timestamp with time zone not null
column convene.live_poll.options text[] not null
column convene.live_poll.prompt text not null
column convene.live_poll.state text not null
column convene.live_poll.talk_id uuid not null
column convene.live_question.asked_at timestamp with time zone not null
column convene.live_question.asked_by text
column convene.live_question.body text not null
column convene.live_question.county_id integer not null
column convene.live_question.id uuid not null
column convene.live_question.seat text
column convene.live_question.state text not null
column convene.live_question.talk_id uuid not null
column convene.live_question.voted_count integer not null default 0
column convene.live_result.answer_count integer not null
column convene.live_result.choice integer not null
column convene.live_result.county_id integer not null
column convene.live_result.poll_id uuid not null
column convene.live_result.word text not null
column convene.live_room.captions_link text
column convene.live_room.closed_at timestamp with time zone
column convene.live_room.county_id integer not null
column convene.live_room.document_link text
column convene.live_room.join_code text not null
column convene.live_room.last_number bigint not null default 0
column convene.live_room.opened_at timestamp with time zone not null
column convene.live_room.questions_held boolean not null
column convene.live_room.talk_id uuid not null
column convene.live_seat.county_id integer not null
column convene.live_seat.joined_at timestamp with time zone not null
column convene.live_seat.left_at timestamp with time zone
column convene.live_seat.removed_at timestamp with time zone
column convene.live_seat.seat text not null
column convene.live_seat.talk_id uuid not null
column convene.live_segment.county_id integer not null
column convene.live_segment.id uuid not null
column convene.live_segment.minutes integer not null
column convene.live_segment.position integer not null
column convene.live_segment.started_at timestamp with time zone
column convene.live_segment.talk_id uuid not null
column convene.live_segment.title text not null
column convene.live_vote.county_id integer not null
column convene.live_vote.question_id uuid not null
column convene.live_vote.seat text not null
column convene.live_vote.talk_id uuid not null
column convene.live_vote.voted_at timestamp with time zone not null
column convene.live_word.county_id integer not null
column convene.live_word.decided_at timestamp with time zone not null
column convene.live_word.poll_id uuid not null
column convene.live_word.shown boolean not null
column convene.live_word.talk_id uuid not null
column convene.live_word.word text not null
column convene.movement_address.added_at timestamp with time zone not null
column convene.movement_address.address text not null
column convene.movement_address.county_id integer not null
column convene.movement_address.id uuid not null
column convene.movement_address.person_id uuid not null
column convene.movement_address.taken_off_at timestamp with time zone
column convene.movement_copy.address_id uuid not null
column convene.movement_copy.county_id integer not null
column convene.movement_copy.failure text
column convene.movement_copy.key_address text
column convene.movement_copy.read_at timestamp with time zone
column convene.movement_copy.statement jsonb
column convene.movement_copy.tried_at timestamp with time zone not null
column convene.movement_file.county_id integer not null
column convene.movement_file.file text
column convene.movement_file.id uuid not null
column convene.movement_file.person_id uuid not null
column convene.movement_file.published_at timestamp with time zone not null
column convene.program_change.before jsonb
column convene.program_change.changed_at timestamp with time zone not null
column convene.program_change.convening_id uuid not null
column convene.program_change.county_id integer not null
column convene.program_change.id uuid not null
column convene.program_change.import_id uuid
column convene.program_change.noun text not null
column convene.program_change.person_id uuid
column convene.program_change.series_change text
column convene.program_change.series_change_id uuid
column convene.program_change.subject_id uuid not null
column convene.program_change.undone_at timestamp with time zone
column convene.question_assignment.assigned_at timestamp with time zone not null
column convene.question_assignment.assigned_by_person_id uuid not null
column convene.question_assignment.convening_id uuid not null
column convene.question_assignment.county_id integer not null
column convene.question_assignment.id uuid not null
column convene.question_assignment.person_id uuid not null
column convene.question_assignment.person_name text not null
column convene.question_assignment.question text not null
column convene.question_assignment.question_id uuid not null
column convene.question_assignment.talk_title text not null
column convene.question_reply.body text not null
column convene.question_reply.convening_id uuid not null
column convene.question_reply.county_id integer not null
column convene.question_reply.person_id uuid not null
column convene.question_reply.person_name text not null
column convene.question_reply.question text not null
column convene.question_reply.question_id uuid not null
column convene.question_reply.replied_at timestamp with time zone not null
column convene.raised_decision.convening_id uuid not null
column convene.raised_decision.county_id integer not null
column convene.raised_decision.id uuid not null
column convene.raised_decision.person_id uuid not null
column convene.raised_decision.person_name text not null
column convene.raised_decision.raised_at timestamp with time zone not null
column convene.raised_decision.talk_id uuid
column convene.raised_decision.words text not null
column convene.raised_decision_dismissal.county_id integer not null
column convene.raised_decision_dismissal.dismissed_at timestamp with time zone not null
column convene.raised_decision_dismissal.person_id uuid not null
column convene.raised_decision_dismissal.raised_id uuid not null
column convene.recording.captions text
column convene.recording.chapters jsonb not null
column convene.recording.convening_id uuid not null
column convene.recording.county_id integer not null
column convene.recording.id uuid not null
column convene.recording.language text not null
column convene.recording.link text
column convene.recording.made_at timestamp with time zone not null
column convene.recording.person_id uuid not null
column convene.recording.published_at timestamp with time zone
column convene.recording.removed_at timestamp with time zone
column convene.recording.title text not null
column convene.recording.video_id uuid
column convene.registration.cancelled_at timestamp with time zone
column convene.registration.changed_at timestamp with time zone not null
column convene.registration.childcare_count integer
column convene.registration.convening_id uuid not null
column convene.registration.county_id integer not null
column convene.registration.erased_at timestamp with time zone
column convene.registration.id uuid not null
column convene.registration.interpretation text
column convene.registration.language text not null
column convene.registration.made_by_id uuid
column convene.registration.mail text
column convene.registration.name text
column convene.registration.needs text
column convene.registration.person_id uuid
column convene.registration.placed_at timestamp with time zone
column convene.registration.registered_at timestamp with time zone not null
column convene.registration.role text not null
column convene.registration.sequence integer not null default 0
column convene.registration.site_code text
column convene.registration.site_name text
column convene.registration.team_id uuid
column convene.registration.together_id uuid
column convene.reminder.county_id integer not null
column convene.reminder.kind text not null
column convene.reminder.registration_id uuid not null
column convene.reminder.written_at timestamp with time zone not null
column convene.retention.county_id integer not null
column convene.retention.id uuid not null
column convene.retention.name_days integer not null
column convene.retention.needs_days integer not null
column convene.retention.person_id uuid not null
column convene.retention.set_at timestamp with time zone not null
column convene.retention.sign_up_days integer not null
column convene.room.access text
column convene.room.capacity integer
column convene.room.convening_id uuid not null
column convene.room.county_id integer not null
column convene.room.id uuid not null
column convene.room.name text not null
column convene.room.removed_at timestamp with time zone
column convene.series.convening_id uuid not null
column convene.series.county_id integer not null
column convene.series.id uuid not null
column convene.series.made_at timestamp with time zone not null
column convene.series.name text not null
column convene.series.name_es text
column convene.series_date.apart_at timestamp with time zone
column convene.series_date.convening_id uuid not null
column convene.series_date.county_id integer not null
column convene.series_date.series_id uuid not null
column convene.series_date.taken_back_at timestamp with time zone
column convene.shown_limit.counted text not null
column convene.shown_limit.county_id integer not null
column convene.shown_limit.id uuid not null
column convene.shown_limit.least integer not null
column convene.shown_limit.person_id uuid not null
column convene.shown_limit.set_at timestamp with time zone not null
column convene.sign_up.adult_count integer not null
column convene.sign_up.cancelled_at timestamp with time zone
column convene.sign_up.child_count integer not null
column convene.sign_up.childcare_count integer not null
column convene.sign_up.convening_id uuid not null
column convene.sign_up.county_id integer not null
column convene.sign_up.email text
column convene.sign_up.first_name text
column convene.sign_up.food_needs text[] not null
column convene.sign_up.form_key text
column convene.sign_up.held_because text
column convene.sign_up.id uuid not null
column convene.sign_up.interpreter boolean not null
column convene.sign_up.language text not null
column convene.sign_up.page_language text not null
column convene.sign_up.reminded_at timestamp with time zone
column convene.sign_up.signed_up_at timestamp with time zone not null
column convene.sign_up.together_id uuid
column convene.speaker.about text
column convene.speaker.about_es text
column convene.speaker.convening_id uuid not null
column convene.speaker.county_id integer not null
column convene.speaker.id uuid not null
column convene.speaker.name text not null
column convene.speaker.post text
column convene.speaker.removed_at timestamp with time zone
column convene.summary.convening_id uuid not null
column convene.summary.county_id integer not null
column convene.summary.lead text not null
column convene.summary.lead_es text
column convene.summary.person_id uuid not null
column convene.summary.published_at timestamp with time zone not null
column convene.summary.shown jsonb not null
column convene.talk.cancelled_at timestamp with time zone
column convene.talk.capacity integer
column convene.talk.changed_at timestamp with time zone not null
column convene.talk.convening_id uuid not null
column convene.talk.county_id integer not null
column convene.talk.ends_at timestamp with time zone not null
column convene.talk.id uuid not null
column convene.talk.made_at timestamp with time zone not null
column convene.talk.meeting_link text
column convene.talk.roles text[] not null default '{}'::text[]
column convene.talk.room_id uuid
column convene.talk.sequence integer not null default 0
column convene.talk.starts_at timestamp with time zone not null
column convene.talk.summary text
column convene.talk.summary_es text
column convene.talk.themes text[] not null default '{}'::text[]
column convene.talk.title text not null
column convene.talk.title_es text
column convene.talk_choice.chosen_at timestamp with time zone not null
column convene.talk_choice.convening_id uuid not null
column convene.talk_choice.county_id integer not null
column convene.talk_choice.placed_at timestamp with time zone
column convene.talk_choice.registration_id uuid not null
column convene.talk_choice.talk_id uuid not null
column convene.talk_speaker.convening_id uuid not null
column convene.talk_speaker.county_id integer not null
column convene.talk_speaker.place integer not null
column convene.talk_speaker.speaker_id uuid not null
column convene.talk_speaker.talk_id uuid not null
column convene.task.county_id integer not null
column convene.task.decision_id uuid not null
column convene.task.id uuid not null
column convene.task.school_code text not null
column convene.task.school_id uuid not null
column convene.task.school_name text not null
column convene.task_letter.county_id integer not null
column convene.task_letter.decision_id uuid not null
column convene.task_letter.due_on date not null
column convene.task_letter.kind text not null
column convene.task_letter.letter_count integer not null
column convene.task_letter.written_at timestamp with time zone not null
column evaluate.achievement_place.code text not null
column evaluate.achievement_place.county_id integer not null
column evaluate.achievement_place.distances jsonb not null
column evaluate.achievement_place.level text not null
column evaluate.achievement_place.name text not null
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
column evaluate.comparison.scenario_id uuid
column evaluate.comparison.scenario_name text
column evaluate.comparison.year_count integer not null
column evaluate.comparison_school.code text not null
column evaluate.comparison_school.comparison_id uuid not null
column evaluate.comparison_school.county_id integer not null
column evaluate.comparison_school.part text not null
column evaluate.outcome_edition.county_id integer not null
column evaluate.outcome_edition.districts jsonb not null
column evaluate.outcome_edition.figure_state text not null
column evaluate.outcome_edition.group_categories jsonb not null
column evaluate.outcome_edition.older_codes jsonb not null
column evaluate.outcome_edition.worked_out_at timestamp with time zone not null
column evaluate.outcome_edition.years jsonb not null
column evaluate.outcome_place.code text not null
column evaluate.outcome_place.county_id integer not null
column evaluate.outcome_place.group_rates jsonb not null
column evaluate.outcome_place.level text not null
column evaluate.outcome_place.name text not null
column evaluate.outcome_place.profile jsonb
column evaluate.outcome_place.rates jsonb not null
column evaluate.outcome_place.setting text
column evaluate.outcome_place.similar_codes text[] not null
column evaluate.school_listing.code text not null
column evaluate.school_listing.county_id integer not null
column evaluate.school_listing.enrollment integer not null
column evaluate.school_listing.learners integer
column evaluate.school_listing.listed_at timestamp with time zone not null
column evaluate.school_listing.name text not null
column evaluate.school_listing.poor integer
column evaluate.school_listing.rates jsonb not null
column evaluate.school_listing.school_level text not null
column evaluate.school_listing.setting text not null
column front.county_contact.confirmed_by text not null
column front.county_contact.confirmed_on date not null
column front.county_contact.county_id integer not null
column front.county_contact.email text
column front.county_contact.entered_at timestamp with time zone not null
column front.county_contact.entered_by_id uuid not null
column front.county_contact.hours text not null
column front.county_contact.id uuid not null
column front.county_contact.phone text not null
column front.crisis_check.checked_at timestamp with time zone not null
column front.crisis_check.checked_by_id uuid not null
column front.crisis_check.checked_on date not null
column front.crisis_check.county_id integer not null
column front.crisis_check.id uuid not null
column front.crisis_number.county_id integer not null
column front.crisis_number.entered_at timestamp with time zone not null
column front.crisis_number.entered_by_id uuid not null
column front.crisis_number.hours_en text not null
column front.crisis_number.hours_es text not null
column front.crisis_number.id uuid not null
column front.crisis_number.phone text not null
column front.crisis_number.words_en text not null
column front.crisis_number.words_es text not null
column front.crisis_number_withdrawal.county_id integer not null
column front.crisis_number_withdrawal.number_id uuid not null
column front.crisis_number_withdrawal.withdrawn_at timestamp with time zone not null
column front.crisis_number_withdrawal.withdrawn_by_id uuid not null
column front.page_version.county_id integer not null
column front.page_version.id uuid not null
column front.page_version.language text not null
column front.page_version.made_at timestamp with time zone not null
column front.page_version.made_by text not null
column front.page_version.made_by_id uuid
column front.page_version.page text not null
column front.page_version.shipped_hash text not null
column front.page_version.text text
column front.reach_out.asker text not null
column front.reach_out.county_id integer not null
column front.reach_out.erased_at timestamp with time zone
column front.reach_out.id uuid not null
column front.reach_out.language text not null
column front.reach_out.quarantine_reason text
column front.reach_out.received_at timestamp with time zone not null
column front.reach_out_setting.county_id integer not null
column front.reach_out_setting.erase_after_days integer not null
column front.reach_out_setting.id uuid not null
column front.reach_out_setting.set_at timestamp with time zone not null
column front.reach_out_setting.set_by_id uuid
column front.reach_out_step.by_id uuid
column front.reach_out_step.by_name text not null
column front.reach_out_step.county_id integer not null
column front.reach_out_step.happened_at timestamp with time zone not null
column front.reach_out_step.id uuid not null
column front.reach_out_step.kind text not null
column front.reach_out_step.reach_out_id uuid not null
column front.reach_out_words.answers jsonb
column front.reach_out_words.county_id integer not null
column front.reach_out_words.id uuid not null
column front.reach_out_words.reach_out_id uuid not null
column front.reach_out_words.words text
column front.text_confirmation.confirmed_by text not null
column front.text_confirmation.confirmed_on date not null
column front.text_confirmation.county_id integer not null
column front.text_confirmation.entered_at timestamp with time zone not null
column front.text_confirmation.entered_by_id uuid not null
column front.text_confirmation.id uuid not null
column front.text_confirmation.kind text not null
column front.text_confirmation.language text not null
column front.text_confirmation.part text not null
column front.text_confirmation.text_hash text not null
column learn.agreement.county_id integer not null
column learn.agreement.ends_on date
column learn.agreement.id uuid not null
column learn.agreement.kind text not null
column learn.agreement.person_id uuid not null
column learn.agreement.person_name text not null
column learn.agreement.place_code text
column learn.agreement.recorded_at timestamp with time zone not null
column learn.agreement.school_id uuid
column learn.agreement.scope text not null
column learn.agreement.starts_on date not null
column learn.agreement.title text not null
column learn.agreement_ending.agreement_id uuid not null
column learn.agreement_ending.county_id integer not null
column learn.agreement_ending.ended_on date not null
column learn.agreement_ending.person_id uuid not null
column learn.agreement_ending.person_name text not null
column learn.agreement_ending.reason text not null
column learn.agreement_ending.recorded_at timestamp with time zone not null
column learn.agreement_file.added_at timestamp with time zone not null
column learn.agreement_file.agreement_id uuid not null
column learn.agreement_file.bytes bytea not null
column learn.agreement_file.county_id integer not null
column learn.agreement_file.id uuid not null
column learn.agreement_file.name text not null
column learn.agreement_file.person_id uuid not null
column learn.agreement_file.person_name text not null
column learn.agreement_file.sha256 text not null
column learn.agreement_file.type text not null
column learn.agreement_party.agreement_id uuid not null
column learn.agreement_party.county_id integer not null
column learn.agreement_party.name text not null
column learn.agreement_party.number integer not null
column learn.agreement_signature.agreement_id uuid not null
column learn.agreement_signature.county_id integer not null
column learn.agreement_signature.number integer not null
column learn.agreement_signature.person_id uuid not null
column learn.agreement_signature.person_name text not null
column learn.agreement_signature.recorded_at timestamp with time zone not null
column learn.agreement_signature.signed_on date not null
column learn.agreement_signature.signer_name text not null
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
column learn.certificate.awarded_on date not null
column learn.certificate.badge text not null
column learn.certificate.code text not null
column learn.certificate.county_id integer not null
column learn.certificate.grace_days integer not null
column learn.certificate.id uuid not null
column learn.certificate.kind text not null default 'completion'::text
column learn.certificate.path text not null
column learn.certificate.person_id uuid
column learn.certificate.person_name text not null
column learn.certificate.renew_by date
column learn.certificate.subject_id text not null
column learn.certificate.title text not null
column learn.certificate_renewal.badge text not null
column learn.certificate_renewal.certificate_id uuid not null
column learn.certificate_renewal.county_id integer not null
column learn.certificate_renewal.id uuid not null
column learn.certificate_renewal.kind text not null
column learn.certificate_renewal.made_at timestamp with time zone not null
column learn.certificate_renewal.made_by_id uuid not null
column learn.certificate_renewal.person_id uuid not null
column learn.certificate_renewal.reason text
column learn.certificate_renewal.renew_by date not null
column learn.certificate_revocation.certificate_id uuid not null
column learn.certificate_revocation.county_id integer not null
column learn.certificate_revocation.person_id uuid
column learn.certificate_revocation.reason text not null
column learn.certificate_revocation.revoked_at timestamp with time zone not null
column learn.certificate_revocation.revoked_by_id uuid not null
column learn.certificate_term.county_id integer not null
column learn.certificate_term.grace_days integer not null
column learn.certificate_term.id uuid not null
column learn.certificate_term.made_at timestamp with time zone not null
column learn.certificate_term.made_by_id uuid not null
column learn.certificate_term.months integer not null
column learn.cohort.county_id integer not null
column learn.cohort.id uuid not null
column learn.cohort.made_at timestamp with time zone not null
column learn.cohort.name text not null
column learn.cohort.person_id uuid not null
column learn.cohort.starts_on date not null
column learn.cohort_choice.belongs boolean not null
column learn.cohort_choice.chosen_at timestamp with time zone not null
column learn.cohort_choice.cohort_id uuid not null
column learn.cohort_choice.county_id integer not null
column learn.cohort_choice.id uuid not null
column learn.cohort_choice.member_person_id uuid not null
column learn.cohort_choice.person_id uuid not null
column learn.cohort_closing.closed_at timestamp with time zone not null
column learn.cohort_closing.cohort_id uuid not null
column learn.cohort_closing.county_id integer not null
column learn.cohort_closing.id uuid not null
column learn.cohort_closing.person_id uuid not null
column learn.duty_entry.county_id integer not null
column learn.duty_entry.duty_id text not null
column learn.duty_entry.evidence text
column learn.duty_entry.follows_id uuid
column learn.duty_entry.id uuid not null
column learn.duty_entry.next_on date
column learn.duty_entry.owner_name text
column learn.duty_entry.person_id uuid not null
column learn.duty_entry.person_name text not null
column learn.duty_entry.place_code text not null
column learn.duty_entry.school_id uuid
column learn.duty_entry.state text not null
column learn.duty_entry.written_at timestamp with time zone not null
column learn.edition_taken.county_id integer not null
column learn.edition_taken.edition integer not null
column learn.edition_taken.id uuid not null
column learn.edition_taken.person_id uuid not null
column learn.edition_taken.person_name text not null
column learn.edition_taken.taken_at timestamp with time zone not null
column learn.edition_taken.texts jsonb not null
column learn.journey_entry.county_id integer not null
column learn.journey_entry.documents jsonb not null
column learn.journey_entry.follows_id uuid
column learn.journey_entry.id uuid not null
column learn.journey_entry.note text
column learn.journey_entry.owner_name text
column learn.journey_entry.passed_on date
column learn.journey_entry.person_id uuid not null
column learn.journey_entry.person_name text not null
column learn.journey_entry.place_code text not null
column learn.journey_entry.school_id uuid not null
column learn.journey_entry.started_on date
column learn.journey_entry.step_id text not null
column learn.journey_entry.weeks integer
column learn.journey_entry.written_at timestamp with time zone not null
column learn.journey_start.county_id integer not null
column learn.journey_start.id uuid not null
column learn.journey_start.person_id uuid not null
column learn.journey_start.person_name text not null
column learn.journey_start.place_code text not null
column learn.journey_start.school_id uuid not null
column learn.journey_start.starts_on date not null
column learn.journey_start.written_at timestamp with time zone not null
column learn.launch_entry.county_id integer not null
column learn.launch_entry.detail text
column learn.launch_entry.due_on date
column learn.launch_entry.follows_id uuid
column learn.launch_entry.id uuid not null
column learn.launch_entry.item_id text not null
column learn.launch_entry.name text
column learn.launch_entry.owner_name text
column learn.launch_entry.person_id uuid not null
column learn.launch_entry.person_name text not null
column learn.launch_entry.place_code text not null
column learn.launch_entry.school_id uuid not null
column learn.launch_entry.state text not null
column learn.launch_entry.written_at timestamp with time zone not null
column learn.learner_place.chosen_at timestamp with time zone not null
column learn.learner_place.county_id integer not null
column learn.learner_place.id uuid not null
column learn.learner_place.person_id uuid not null
column learn.learner_place.place_code text not null
column learn.notice.about_id text not null
column learn.notice.county_id integer not null
column learn.notice.due_on date not null
column learn.notice.id uuid not null
column learn.notice.kind text not null
column learn.notice.person_id uuid not null
column learn.notice.written_at timestamp with time zone not null
column learn.notice_choice.county_id integer not null
column learn.notice_choice.id uuid not null
column learn.notice_choice.made_at timestamp with time zone not null
column learn.notice_choice.person_id uuid not null
column learn.notice_choice.wanted boolean not null
column learn.override.base_edition integer not null
column learn.override.base_text text
column learn.override.county_id integer not null
column learn.override.follows_id uuid
column learn.override.id uuid not null
column learn.override.part text not null
column learn.override.person_id uuid not null
column learn.override.person_name text not null
column learn.override.thing_id text not null
column learn.override.value text
column learn.override.written_at timestamp with time zone not null
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
column learn.readiness_task.check_id uuid not null
column learn.readiness_task.county_id integer not null
column learn.readiness_task.due_on date not null
column learn.readiness_task.form text not null
column learn.readiness_task.id uuid not null
column learn.readiness_task.item_id text not null
column learn.readiness_task.kind text not null
column learn.readiness_task.made_at timestamp with time zone not null
column learn.readiness_task.owner_name text not null
column learn.readiness_task.owner_person_id uuid
column learn.readiness_task.person_id uuid not null
column learn.readiness_task.person_name text not null
column learn.readiness_task.place_code text not null
column learn.readiness_task.school_id uuid
column learn.readiness_task.seen_by text not null
column learn.readiness_task_closing.answer text
column learn.readiness_task_closing.closed_at timestamp with time zone not null
column learn.readiness_task_closing.county_id integer not null
column learn.readiness_task_closing.note text
column learn.readiness_task_closing.person_id uuid not null
column learn.readiness_task_closing.person_name text not null
column learn.readiness_task_closing.task_id uuid not null
column learn.record_activity.activity text not null
column learn.record_activity.county_id integer not null
column learn.record_activity.definition text not null
column learn.record_activity_mention.activity text not null
column learn.record_activity_mention.county_id integer not null
column learn.record_activity_mention.is_close boolean not null
column learn.record_activity_mention.statement_id uuid not null
column learn.record_attachment.content_type text not null
column learn.record_attachment.contents bytea not null
column learn.record_attachment.county_id integer not null
column learn.record_attachment.sha2 text not null
column learn.record_attachment.statement_id uuid not null
column learn.record_document.activity text not null
column learn.record_document.agent text not null
column learn.record_document.content_type text not null
column learn.record_document.contents bytea not null
column learn.record_document.county_id integer not null
column learn.record_document.etag text not null
column learn.record_document.id uuid not null
column learn.record_document.key_id uuid not null
column learn.record_document.kind text not null
column learn.record_document.name text not null
column learn.record_document.place text not null
column learn.record_document.registration text not null
column learn.record_document.updated_at timestamp with time zone not null
column learn.record_key.county_id integer not null
column learn.record_key.ends_on date not null
column learn.record_key.id uuid not null
column learn.record_key.made_at timestamp with time zone not null
column learn.record_key.name text not null
column learn.record_key.per_minute integer not null
column learn.record_key.person_id uuid not null
column learn.record_key.scopes text[] not null
column learn.record_key.secret_hash text not null
column learn.record_key_ending.county_id integer not null
column learn.record_key_ending.ended_at timestamp with time zone not null
column learn.record_key_ending.key_id uuid not null
column learn.record_key_ending.person_id uuid not null
column learn.record_key_use.county_id integer not null
column learn.record_key_use.key_id uuid not null
column learn.record_key_use.used_at timestamp with time zone not null
column learn.record_mention.agent text not null
column learn.record_mention.county_id integer not null
column learn.record_mention.is_close boolean not null
column learn.record_mention.statement_id uuid not null
column learn.record_retention.county_id integer not null
column learn.record_retention.days integer not null
column learn.record_retention.id uuid not null
column learn.record_retention.person_id uuid not null
column learn.record_retention.set_at timestamp with time zone not null
column learn.record_statement.county_id integer not null
column learn.record_statement.id uuid not null
column learn.record_statement.key_id uuid not null
column learn.record_statement.registration uuid
column learn.record_statement.statement text not null
column learn.record_statement.stored_at timestamp with time zone not null
column learn.record_statement.target_id uuid
column learn.record_statement.verb text not null
column learn.record_statement.voids boolean not null
column learn.reminder.county_id integer not null
column learn.reminder.id uuid not null
column learn.reminder.letter_count integer not null
column learn.reminder.made_at timestamp with time zone not null
column learn.reminder.made_by_id uuid not null
column learn.reminder.place_code text not null
column learn.reminder.role text not null
column learn.reminder.step_id text not null
column learn.school_sight.county_id integer not null
column learn.school_sight.decided_at timestamp with time zone not null
column learn.school_sight.id uuid not null
column learn.school_sight.person_id uuid not null
column learn.school_sight.person_name text not null
column learn.school_sight.place_code text not null
column learn.school_sight.school_id uuid not null
column learn.school_sight.shown_to text not null
column learn.school_sight.subject text not null
column learn.self_assessment.county_id integer not null
column learn.self_assessment.id uuid not null
column learn.self_assessment.instrument_id text not null
column learn.self_assessment.note text
column learn.self_assessment.person_id uuid not null
column learn.self_assessment.person_name text not null
column learn.self_assessment.place_code text not null
column learn.self_assessment.recorded_at timestamp with time zone not null
column learn.self_assessment.school_id uuid
column learn.self_assessment.scores jsonb not null
column learn.self_assessment.taken_on date not null
column learn.self_assessment_withdrawal.assessment_id uuid not null
column learn.self_assessment_withdrawal.county_id integer not null
column learn.self_assessment_withdrawal.person_id uuid not null
column learn.self_assessment_withdrawal.withdrawn_at timestamp with time zone not null
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
column learn.signing_key.county_id integer not null
column learn.signing_key.id uuid not null
column learn.signing_key.made_at timestamp with time zone not null
column learn.signing_key.made_by_id uuid
column learn.signing_key.public_key jsonb not null
column learn.signing_key.sealed_private text not null
column learn.site_standing.counted_at timestamp with time zone not null
column learn.site_standing.county_id integer not null
column learn.site_standing.due_on date
column learn.site_standing.late_count integer not null
column learn.site_standing.phase smallint
column learn.site_standing.place_code text not null
column learn.site_standing.place_name text not null
column learn.site_standing.role text not null
column learn.site_standing.school_id uuid
column learn.site_standing.steps jsonb not null
column learn.site_standing.waiting_step_id text
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
column learn.supervisor_ending.county_id integer not null
column learn.supervisor_ending.ended_at timestamp with time zone not null
column learn.supervisor_ending.ended_by_id uuid not null
column learn.supervisor_ending.naming_id uuid not null
column learn.supervisor_ending.person_id uuid not null
column learn.supervisor_ending.supervisor_person_id uuid not null
column learn.supervisor_naming.county_id integer not null
column learn.supervisor_naming.id uuid not null
column learn.supervisor_naming.named_at timestamp with time zone not null
column learn.supervisor_naming.person_id uuid not null
column learn.supervisor_naming.person_name text not null
column learn.supervisor_naming.supervisor_name text not null
column learn.supervisor_naming.supervisor_person_id uuid not null
column learn.text_review.county_id integer not null
column learn.text_review.id uuid not null
column learn.text_review.language text not null
column learn.text_review.page_id text not null
column learn.text_review.person_id uuid not null
column learn.text_review.person_name text not null
column learn.text_review.reviewed_on date
column learn.text_review.reviewer_name text
column learn.text_review.text_hash text not null
column learn.text_review.written_at timestamp with time zone not null
column learn.video.byte_count integer not null
column learn.video.captions_from text not null
column learn.video.container text not null
column learn.video.county_id integer not null
column learn.video.id uuid not null
column learn.video.language text not null
column learn.video.person_id uuid not null
column learn.video.person_name text not null
column learn.video.sent_at timestamp with time zone not null
column learn.video.slug text not null
column learn.video_attempt.county_id integer not null
column learn.video_attempt.number integer not null
column learn.video_attempt.started_at timestamp with time zone not null
column learn.video_attempt.video_id uuid not null
column learn.video_caption.county_id integer not null
column learn.video_caption.id uuid not null
column learn.video_caption.video_id uuid not null
column learn.video_caption.vtt text not null
column learn.video_caption.written_at timestamp with time zone not null
column learn.video_outcome.county_id integer not null
column learn.video_outcome.finished_at timestamp with time zone not null
column learn.video_outcome.full_bytes integer
column learn.video_outcome.outcome text not null
column learn.video_outcome.poster_bytes integer
column learn.video_outcome.reason text
column learn.video_outcome.small_bytes integer
column learn.video_outcome.tenths integer
column learn.video_outcome.video_id uuid not null
column learn.video_piece.bytes bytea not null
column learn.video_piece.county_id integer not null
column learn.video_piece.number integer not null
column learn.video_piece.rendition text not null
column learn.video_piece.video_id uuid not null
column learn.video_publication.county_id integer not null
column learn.video_publication.id uuid not null
column learn.video_publication.language text not null
column learn.video_publication.person_id uuid not null
column learn.video_publication.person_name text not null
column learn.video_publication.published_at timestamp with time zone not null
column learn.video_publication.slug text not null
column learn.video_publication.video_id uuid
column learn.video_watch.county_id integer not null
column learn.video_watch.person_id uuid not null
column learn.video_watch.played int4multirange not null
column learn.video_watch.video text not null
column learn.video_watch.watched_at timestamp with time zone not null
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
column people.second_factor_rule.county_id integer not null
column people.second_factor_rule.id uuid not null
column people.second_factor_rule.required boolean not null
column people.second_factor_rule.role text not null
column people.second_factor_rule.set_at timestamp with time zone not null
column people.second_factor_rule.set_by_id uuid not null
column people.sign_in_provider.client_id text not null
column people.sign_in_provider.county_id integer not null
column people.sign_in_provider.domains text[] not null
column people.sign_in_provider.entered_at timestamp with time zone not null
column people.sign_in_provider.entered_by_id uuid not null
column people.sign_in_provider.id uuid not null
column people.sign_in_provider.issuer text not null
column people.sign_in_provider.name text not null
column people.sign_in_provider.sealed_secret text not null
column people.sign_in_provider.second_factor text not null
column people.sign_in_provider_removal.county_id integer not null
column people.sign_in_provider_removal.provider_id uuid not null
column people.sign_in_provider_removal.removed_at timestamp with time zone not null
column people.sign_in_provider_removal.removed_by_id uuid not null
column people.vendor_reading.county_id integer not null
column people.vendor_reading.id uuid not null
column people.vendor_reading.read_at timestamp with time zone not null
column people.vendor_reading.row_count integer not null
column people.vendor_reading.tables text[] not null
column people.vendor_reading.visit_id uuid not null
column people.vendor_visit.county_id integer not null
column people.vendor_visit.email text not null
column people.vendor_visit.ends_at timestamp with time zone not null
column people.vendor_visit.granted_at timestamp with time zone not null
column people.vendor_visit.granted_by_id uuid not null
column people.vendor_visit.id uuid not null
column people.vendor_visit.name text not null
column people.vendor_visit.reason text not null
column people.vendor_visit.row_budget integer not null
column people.vendor_visit.seen_as text not null
column people.vendor_visit.token_hash text not null
column people.vendor_visit_acceptance.accepted_at timestamp with time zone not null
column people.vendor_visit_acceptance.county_id integer not null
column people.vendor_visit_acceptance.person_id uuid not null
column people.vendor_visit_acceptance.visit_id uuid not null
column people.vendor_visit_ending.cause text not null
column people.vendor_visit_ending.county_id integer not null
column people.vendor_visit_ending.ended_at timestamp with time zone not null
column people.vendor_visit_ending.ended_by_id uuid
column people.vendor_visit_ending.visit_id uuid not null
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
column places.distance_figure.code text not null
column places.distance_figure.county_id integer not null
column places.distance_figure.group_category text not null
column places.distance_figure.import_id uuid not null
column places.distance_figure.level text not null
column places.distance_figure.name text not null
column places.distance_figure.points numeric
column places.distance_figure.school_year text not null
column places.distance_figure.student_group text not null
column places.distance_figure.students integer
column places.distance_figure.subject text not null
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
column plan.scenario_share.asks jsonb not null
column plan.scenario_share.county_id integer not null
column plan.scenario_share.data_edition text not null
column plan.scenario_share.held_back integer not null
column plan.scenario_share.id uuid not null
column plan.scenario_share.model_version text not null
column plan.scenario_share.name text not null
column plan.scenario_share.scenario_id uuid not null
column plan.scenario_share.shared_at timestamp with time zone not null
column plan.scenario_share.shared_by_id uuid not null
column plan.scenario_share.shared_name text not null
column plan.scenario_share_ending.county_id integer not null
column plan.scenario_share_ending.ended_at timestamp with time zone not null
column plan.scenario_share_ending.ended_by_id uuid not null
column plan.scenario_share_ending.share_id uuid not null
column plan.scenario_withdrawal.county_id integer not null
column plan.scenario_withdrawal.scenario_id uuid not null
column plan.scenario_withdrawal.withdrawn_by_id uuid not null
column plan.scenario_withdrawal.withdrawn_on date not null
column staff.opening.apply_address text
column staff.opening.county_id integer not null
column staff.opening.ends_on date not null
column staff.opening.entered_at timestamp with time zone not null
column staff.opening.entered_by_id uuid
column staff.opening.id uuid not null
column staff.opening.languages text[] not null
column staff.opening.pay_high_cents integer not null
column staff.opening.pay_low_cents integer not null
column staff.opening.pay_per text not null
column staff.opening.place text not null
column staff.opening.role text not null
column staff.opening.supervision text not null
column staff.opening.title text not null
column staff.opening.weekly_hours integer not null
column staff.opening_closing.closed_at timestamp with time zone not null
column staff.opening_closing.closed_by_id uuid
column staff.opening_closing.county_id integer not null
column staff.opening_closing.opening_id uuid not null
column staff.placement.agreed_by text not null
column staff.placement.agreed_on date not null
column staff.placement.county_id integer not null
column staff.placement.ends_on date
column staff.placement.entered_at timestamp with time zone not null
column staff.placement.entered_by_id uuid
column staff.placement.from_time time without time zone not null
column staff.placement.id uuid not null
column staff.placement.languages text[] not null
column staff.placement.position_id uuid not null
column staff.placement.school_id uuid not null
column staff.placement.starts_on date not null
column staff.placement.until_time time without time zone not null
column staff.placement.weekdays integer[] not null
column staff.placement_ending.county_id integer not null
column staff.placement_ending.ended_at timestamp with time zone not null
column staff.placement_ending.ended_by_id uuid
column staff.placement_ending.placement_id uuid not null
column staff.position.county_id integer not null
column staff.position.entered_at timestamp with time zone not null
column staff.position.entered_by_id uuid
column staff.position.holder text
column staff.position.id uuid not null
column staff.position.role text not null
column staff.position.title text not null
column staff.publication.confirmed_by text not null
column staff.publication.confirmed_on date not null
column staff.publication.county_id integer not null
column staff.publication.ends_on date
column staff.publication.from_time time without time zone not null
column staff.publication.id uuid not null
column staff.publication.languages text[] not null
column staff.publication.name_consented_on date
column staff.publication.placement_id uuid not null
column staff.publication.position_id uuid not null
column staff.publication.published_at timestamp with time zone not null
column staff.publication.role text not null
column staff.publication.school_id uuid not null
column staff.publication.shown_name text
column staff.publication.starts_on date not null
column staff.publication.title text not null
column staff.publication.until_time time without time zone not null
column staff.publication.weekdays integer[] not null
column staff.publication_ending.county_id integer not null
column staff.publication_ending.ended_at timestamp with time zone not null
column staff.publication_ending.ended_by_id uuid
column staff.publication_ending.publication_id uuid not null
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
constraint auth.passkey.passkey_credential_id_check CHECK (((length(credential_id) >= 1) AND (length(credential_id) <= 1400)))
constraint auth.passkey.passkey_credential_id_key UNIQUE (credential_id)
constraint auth.passkey.passkey_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
constraint auth.passkey.passkey_pkey PRIMARY KEY (id)
constraint auth.passkey.passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
constraint auth.session.session_pkey PRIMARY KEY (id)
constraint auth.session.session_proof_check CHECK ((proof = ANY (ARRAY['passkey'::text, 'provider'::text, 'provider_vouched'::text])))
constraint auth.session.session_token_key UNIQUE (token)
constraint auth.session.session_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
constraint auth.two_factor.two_factor_pkey PRIMARY KEY (id)
constraint auth.two_factor.two_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
constraint auth.user.user_email_check CHECK ((email = lower(email)))
constraint auth.user.user_email_key UNIQUE (email)
constraint auth.user.user_pkey PRIMARY KEY (id)
constraint auth.verification.verification_pkey PRIMARY KEY (id)
constraint connect.call_closing.call_closing_county_id_request_id_fkey FOREIGN KEY (county_id, request_id) REFERENCES connect.call_request(county_id, id)
constraint connect.call_closing.call_closing_how_check CHECK ((how = ANY (ARRAY['reached'::text, 'not_reached'::text, 'junk'::text])))
constraint connect.call_closing.call_closing_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.call_closing.call_closing_pkey PRIMARY KEY (county_id, request_id)
constraint connect.call_request.call_request_best_time_check CHECK ((best_time = ANY (ARRAY['morning'::text, 'midday'::text, 'evening'::text, 'any'::text])))
constraint connect.call_request.call_request_check CHECK (((erased_at IS NULL) = ((first_name IS NOT NULL) AND (phone IS NOT NULL))))
constraint connect.call_request.call_request_first_name_check CHECK (((length(first_name) >= 1) AND (length(first_name) <= 60)))
constraint connect.call_request.call_request_held_because_check CHECK ((held_because = ANY (ARRAY['hidden_field'::text, 'no_seal'::text, 'too_fast'::text, 'repeated'::text, 'many_at_once'::text])))
constraint connect.call_request.call_request_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'::text))
constraint connect.call_request.call_request_phone_check CHECK ((phone ~ '^[0-9]{10}$'::text))
constraint connect.call_request.call_request_pkey PRIMARY KEY (county_id, id)
constraint connect.call_request.call_request_reason_check CHECK ((reason = ANY (ARRAY['coverage'::text, 'basic_needs'::text, 'housing'::text, 'support'::text, 'school_life'::text, 'not_sure'::text])))
constraint connect.call_request.call_request_way_check CHECK ((way = ANY (ARRAY['call'::text, 'text'::text])))
constraint connect.call_try.call_try_channel_check CHECK ((channel = ANY (ARRAY['call'::text, 'text'::text])))
constraint connect.call_try.call_try_county_id_request_id_fkey FOREIGN KEY (county_id, request_id) REFERENCES connect.call_request(county_id, id)
constraint connect.call_try.call_try_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'no_answer'::text, 'left_word'::text])))
constraint connect.call_try.call_try_part_of_day_check CHECK ((part_of_day = ANY (ARRAY['morning'::text, 'midday'::text, 'evening'::text])))
constraint connect.call_try.call_try_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.call_try.call_try_pkey PRIMARY KEY (county_id, id)
constraint connect.check_undoing.check_undoing_county_id_check_id_fkey FOREIGN KEY (county_id, check_id) REFERENCES connect.listing_check(county_id, id)
constraint connect.check_undoing.check_undoing_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.check_undoing.check_undoing_pkey PRIMARY KEY (county_id, check_id)
constraint connect.directory_import.directory_import_check CHECK (((undone_at IS NULL) OR (applied_at IS NOT NULL)))
constraint connect.directory_import.directory_import_check2 CHECK (((applied_at IS NULL) OR (waiting_organizations IS NULL)))
constraint connect.directory_import.directory_import_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)))
constraint connect.directory_import.directory_import_known_count_check CHECK ((known_count >= 0))
constraint connect.directory_import.directory_import_left_out_check CHECK ((left_out >= 0))
constraint connect.directory_import.directory_import_listing_count_check CHECK ((listing_count >= 0))
constraint connect.directory_import.directory_import_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.directory_import.directory_import_pkey PRIMARY KEY (county_id, id)
constraint connect.directory_import.directory_import_problem_count_check CHECK ((problem_count >= 0))
constraint connect.directory_import.directory_import_problems_check CHECK ((jsonb_typeof(problems) = 'array'::text))
constraint connect.directory_import.directory_import_twins_check CHECK ((jsonb_typeof(twins) = 'array'::text))
constraint connect.directory_state.directory_state_check CHECK (((anew_from >= 0) AND (anew_from <= edition)))
constraint connect.directory_state.directory_state_edition_check CHECK ((edition > 0))
constraint connect.directory_state.directory_state_pkey PRIMARY KEY (county_id)
constraint connect.listing.listing_accessibility_check CHECK (((length(accessibility) >= 1) AND (length(accessibility) <= 400)))
constraint connect.listing.listing_area_served_check CHECK (((length(area_served) >= 1) AND (length(area_served) <= 400)))
constraint connect.listing.listing_campus_days_check CHECK (((length(campus_note) >= 1) AND (length(campus_note) <= 200)))
constraint connect.listing.listing_campus_days_check1 CHECK ((campus_days <@ ARRAY['MO'::text, 'TU'::text, 'WE'::text, 'TH'::text, 'FR'::text, 'SA'::text, 'SU'::text]))
constraint connect.listing.listing_city_check CHECK ((((octet_length(city) >= 1) AND (octet_length(city) <= 100)) OR ((length(city) >= 1) AND (length(city) <= 100))))
constraint connect.listing.listing_conditions_check CHECK ((jsonb_typeof(conditions) = 'object'::text))
constraint connect.listing.listing_contacts_check CHECK (((jsonb_typeof(contacts) = 'array'::text) AND (jsonb_array_length(contacts) <= 5)))
constraint connect.listing.listing_cost_check CHECK ((cost = ANY (ARRAY['free'::text, 'sliding_scale'::text, 'fee'::text, 'unknown'::text])))
constraint connect.listing.listing_cost_note_check CHECK (((length(cost_note) >= 1) AND (length(cost_note) <= 200)))
constraint connect.listing.listing_county_id_source_source_key_key UNIQUE (county_id, source, source_key)
constraint connect.listing.listing_description_check CHECK ((((octet_length(description) >= 1) AND (octet_length(description) <= 4000)) OR ((length(description) >= 1) AND (length(description) <= 4000))))
constraint connect.listing.listing_documents_check CHECK (((length(documents) >= 1) AND (length(documents) <= 1000)))
constraint connect.listing.listing_edition_check CHECK ((edition >= 0))
constraint connect.listing.listing_eligibility_check CHECK (((length(eligibility) >= 1) AND (length(eligibility) <= 1000)))
constraint connect.listing.listing_email_check CHECK (((email ~ '^[^@\s]+@[^@\s]+$'::text) AND (length(email) <= 200)))
constraint connect.listing.listing_interpretation_check CHECK (((length(interpretation) >= 1) AND (length(interpretation) <= 400)))
constraint connect.listing.listing_languages_check CHECK ((cardinality(languages) <= 40))
constraint connect.listing.listing_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
constraint connect.listing.listing_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
constraint connect.listing.listing_name_check CHECK ((((octet_length(name) >= 1) AND (octet_length(name) <= 200)) OR ((length(name) >= 1) AND (length(name) <= 200))))
constraint connect.listing.listing_needs_check CHECK (((cardinality(needs) >= 1) AND (cardinality(needs) <= 12)))
constraint connect.listing.listing_phone_check CHECK (((octet_length(phone) = 10) AND ((ascii(phone) >= 50) AND (ascii(phone) <= 57)) AND ((phone)::bigint >= 2000000000)))
constraint connect.listing.listing_pkey PRIMARY KEY (county_id, id)
constraint connect.listing.listing_referral_way_check CHECK (((length(referral_way) >= 1) AND (length(referral_way) <= 1000)))
constraint connect.listing.listing_schedule_check CHECK ((jsonb_typeof(schedule) = 'array'::text))
constraint connect.listing.listing_source_check CHECK ((source = ANY (ARRAY['health_site'::text, 'licensed_facility'::text, 'hsds'::text, 'staff'::text])))
constraint connect.listing.listing_source_key_check CHECK ((((octet_length(source_key) >= 1) AND (octet_length(source_key) <= 200)) OR ((length(source_key) >= 1) AND (length(source_key) <= 200))))
constraint connect.listing.listing_street_check CHECK ((((octet_length(street) >= 1) AND (octet_length(street) <= 200)) OR ((length(street) >= 1) AND (length(street) <= 200))))
constraint connect.listing.listing_website_check CHECK (((website ~ '^https?://'::text) AND (length(website) <= 400)))
constraint connect.listing.listing_zip_check CHECK ((((octet_length(zip) >= 5) AND (octet_length(zip) <= 10)) OR ((length(zip) >= 5) AND (length(zip) <= 10))))
constraint connect.listing_change.listing_change_county_id_listing_id_fkey FOREIGN KEY (county_id, listing_id) REFERENCES connect.listing(county_id, id)
constraint connect.listing_change.listing_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.listing_change.listing_change_pkey PRIMARY KEY (county_id, id)
constraint connect.listing_check.listing_check_check CHECK (((person_id IS NULL) = (via = 'agency'::text)))
constraint connect.listing_check.listing_check_county_id_listing_id_fkey FOREIGN KEY (county_id, listing_id) REFERENCES connect.listing(county_id, id)
constraint connect.listing_check.listing_check_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
constraint connect.listing_check.listing_check_outcome_check CHECK ((outcome = ANY (ARRAY['still_true'::text, 'changed'::text, 'no_answer'::text, 'closed'::text])))
constraint connect.listing_check.listing_check_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.listing_check.listing_check_pkey PRIMARY KEY (county_id, id)
constraint connect.listing_check.listing_check_via_check CHECK ((via = ANY (ARRAY['call'::text, 'agency'::text])))
constraint connect.listing_check.listing_check_wait_check CHECK (((length(wait) >= 1) AND (length(wait) <= 200)))
constraint connect.notice_schedule.notice_schedule_confirmed_by_check CHECK (((length(confirmed_by) >= 1) AND (length(confirmed_by) <= 200)))
constraint connect.notice_schedule.notice_schedule_first_by_check CHECK ((first_by ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'::text))
constraint connect.notice_schedule.notice_schedule_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.notice_schedule.notice_schedule_pkey PRIMARY KEY (county_id, id)
constraint connect.notice_schedule.notice_schedule_second_by_check CHECK ((second_by ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'::text))
constraint connect.notice_sending.notice_sending_audience_check CHECK ((audience = ANY (ARRAY['families'::text, 'students'::text])))
constraint connect.notice_sending.notice_sending_channel_check CHECK ((channel ~ '^[a-z_]{3,30}$'::text))
constraint connect.notice_sending.notice_sending_county_id_notice_id_fkey FOREIGN KEY (county_id, notice_id) REFERENCES connect.service_notice(county_id, id)
constraint connect.notice_sending.notice_sending_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'::text))
constraint connect.notice_sending.notice_sending_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.notice_sending.notice_sending_pkey PRIMARY KEY (county_id, id)
constraint connect.notice_sending.notice_sending_reached_count_check CHECK (((reached_count >= 0) AND (reached_count <= 10000000)))
constraint connect.notice_sending_removal.notice_sending_removal_county_id_sending_id_fkey FOREIGN KEY (county_id, sending_id) REFERENCES connect.notice_sending(county_id, id)
constraint connect.notice_sending_removal.notice_sending_removal_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.notice_sending_removal.notice_sending_removal_pkey PRIMARY KEY (county_id, sending_id)
constraint connect.organization.organization_check CHECK ((parent_id <> id))
constraint connect.organization.organization_county_id_parent_id_fkey FOREIGN KEY (county_id, parent_id) REFERENCES connect.organization(county_id, id)
constraint connect.organization.organization_county_id_source_source_key_key UNIQUE (county_id, source, source_key)
constraint connect.organization.organization_description_check CHECK (((length(description) >= 1) AND (length(description) <= 4000)))
constraint connect.organization.organization_email_check CHECK (((email ~ '^[^@\s]+@[^@\s]+$'::text) AND (length(email) <= 200)))
constraint connect.organization.organization_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint connect.organization.organization_phone_check CHECK ((phone ~ '^[0-9]{10}$'::text))
constraint connect.organization.organization_pkey PRIMARY KEY (county_id, id)
constraint connect.organization.organization_referral_way_check CHECK (((length(referral_way) >= 1) AND (length(referral_way) <= 1000)))
constraint connect.organization.organization_source_check CHECK ((source = ANY (ARRAY['public_list'::text, 'hsds'::text, 'staff'::text])))
constraint connect.organization.organization_source_key_check CHECK (((length(source_key) >= 1) AND (length(source_key) <= 200)))
constraint connect.organization.organization_website_check CHECK (((website ~ '^https?://'::text) AND (length(website) <= 400)))
constraint connect.organization_change.organization_change_county_id_organization_id_fkey FOREIGN KEY (county_id, organization_id) REFERENCES connect.organization(county_id, id)
constraint connect.organization_change.organization_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.organization_change.organization_change_pkey PRIMARY KEY (county_id, id)
constraint connect.organization_merge.organization_merge_check CHECK ((kept_id <> gone_id))
constraint connect.organization_merge.organization_merge_check1 CHECK (((undone_person_id IS NULL) = (undone_at IS NULL)))
constraint connect.organization_merge.organization_merge_county_id_gone_id_fkey FOREIGN KEY (county_id, gone_id) REFERENCES connect.organization(county_id, id)
constraint connect.organization_merge.organization_merge_county_id_kept_id_fkey FOREIGN KEY (county_id, kept_id) REFERENCES connect.organization(county_id, id)
constraint connect.organization_merge.organization_merge_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.organization_merge.organization_merge_pkey PRIMARY KEY (county_id, id)
constraint connect.organization_merge.organization_merge_undone_person_id_fkey FOREIGN KEY (undone_person_id) REFERENCES people.person(id)
constraint connect.packet.packet_name_en_check CHECK (((length(name_en) >= 1) AND (length(name_en) <= 80)))
constraint connect.packet.packet_name_es_check CHECK (((length(name_es) >= 1) AND (length(name_es) <= 80)))
constraint connect.packet.packet_needs_check CHECK (((cardinality(needs) >= 1) AND (cardinality(needs) <= 8)))
constraint connect.packet.packet_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.packet.packet_pkey PRIMARY KEY (county_id, id)
constraint connect.packet_removal.packet_removal_county_id_packet_id_fkey FOREIGN KEY (county_id, packet_id) REFERENCES connect.packet(county_id, id)
constraint connect.packet_removal.packet_removal_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.packet_removal.packet_removal_pkey PRIMARY KEY (county_id, packet_id)
constraint connect.service_notice.service_notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.service_notice.service_notice_pkey PRIMARY KEY (county_id, id)
constraint connect.service_notice.service_notice_school_year_check CHECK (((school_year >= 2020) AND (school_year <= 2100)))
constraint connect.service_notice.service_notice_telling_check CHECK ((telling = ANY (ARRAY[1, 2])))
constraint connect.service_notice.service_notice_texts_check CHECK ((jsonb_typeof(texts) = 'object'::text))
constraint connect.staff_search.staff_search_language_check CHECK ((language ~ '^([a-z]{2,3})?$'::text))
constraint connect.staff_search.staff_search_month_on_check CHECK ((EXTRACT(day FROM month_on) = (1)::numeric))
constraint connect.staff_search.staff_search_need_check CHECK ((need ~ '^[a-z-]{1,40}$'::text))
constraint connect.staff_search.staff_search_pkey PRIMARY KEY (county_id, month_on, need, language, is_found)
constraint connect.staff_search.staff_search_search_count_check CHECK ((search_count > 0))
constraint connect.wait_told.wait_told_county_id_listing_id_fkey FOREIGN KEY (county_id, listing_id) REFERENCES connect.listing(county_id, id)
constraint connect.wait_told.wait_told_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint connect.wait_told.wait_told_pkey PRIMARY KEY (county_id, id)
constraint connect.wait_told.wait_told_wait_check CHECK (((length(wait) >= 1) AND (length(wait) <= 200)))
constraint connect.waiting_listing.waiting_listing_pkey PRIMARY KEY (county_id, import_id, place)
constraint convene.answer.answer_amount_check CHECK (((amount >= 0) AND (amount <= 1000000)))
constraint convene.answer.answer_check CHECK (((amount IS NULL) <> (choice IS NULL)))
constraint convene.answer.answer_choice_check CHECK (((choice >= 0) AND (choice <= 7)))
constraint convene.answer.answer_county_id_follows_id_fkey FOREIGN KEY (county_id, follows_id) REFERENCES convene.answer(county_id, id)
constraint convene.answer.answer_county_id_task_id_decision_id_school_id_fkey FOREIGN KEY (county_id, task_id, decision_id, school_id) REFERENCES convene.task(county_id, id, decision_id, school_id)
constraint convene.answer.answer_county_id_task_id_follows_id_key UNIQUE NULLS NOT DISTINCT (county_id, task_id, follows_id)
constraint convene.answer.answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.answer.answer_pkey PRIMARY KEY (county_id, id)
constraint convene.attendance.attendance_county_id_convening_id_registration_id_fkey FOREIGN KEY (county_id, convening_id, registration_id) REFERENCES convene.registration(county_id, convening_id, id)
constraint convene.attendance.attendance_county_id_convening_id_talk_id_fkey FOREIGN KEY (county_id, convening_id, talk_id) REFERENCES convene.talk(county_id, convening_id, id)
constraint convene.attendance.attendance_county_id_registration_id_talk_id_key UNIQUE NULLS NOT DISTINCT (county_id, registration_id, talk_id)
constraint convene.attendance.attendance_pkey PRIMARY KEY (county_id, id)
constraint convene.attendance.attendance_via_check CHECK ((via = ANY (ARRAY['list'::text, 'code'::text])))
constraint convene.calendar_link.calendar_link_check CHECK (((person_id IS NULL) <> (registration_id IS NULL)))
constraint convene.calendar_link.calendar_link_county_id_registration_id_fkey FOREIGN KEY (county_id, registration_id) REFERENCES convene.registration(county_id, id)
constraint convene.calendar_link.calendar_link_county_id_token_hash_key UNIQUE (county_id, token_hash)
constraint convene.calendar_link.calendar_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.calendar_link.calendar_link_pkey PRIMARY KEY (county_id, id)
constraint convene.calendar_link.calendar_link_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
constraint convene.convening.convening_accessibility_check CHECK (((length(accessibility) >= 1) AND (length(accessibility) <= 400)))
constraint convene.convening.convening_capacity_check CHECK (((capacity >= 1) AND (capacity <= 100000)))
constraint convene.convening.convening_check CHECK ((ends_at > starts_at))
constraint convene.convening.convening_check1 CHECK (
CASE state
    WHEN 'draft'::text THEN (announced_at IS NULL)
    WHEN 'cancelled'::text THEN true
    ELSE (announced_at IS NOT NULL)
END)
constraint convene.convening.convening_childcare_check CHECK (((length(childcare) >= 1) AND (length(childcare) <= 400)))
constraint convene.convening.convening_contact_check CHECK (((length(contact) >= 1) AND (length(contact) <= 200)))
constraint convene.convening.convening_food_check CHECK (((length(food) >= 1) AND (length(food) <= 400)))
constraint convene.convening.convening_interpretation_check CHECK (((length(interpretation) >= 1) AND (length(interpretation) <= 400)))
constraint convene.convening.convening_kind_check CHECK ((kind = ANY (ARRAY['convening'::text, 'family'::text, 'awareness'::text, 'workshop'::text])))
constraint convene.convening.convening_languages_check CHECK ((cardinality(languages) <= 20))
constraint convene.convening.convening_meeting_link_check CHECK (((meeting_link ~ '^https://[^[:space:]]+$'::text) AND (length(meeting_link) <= 1000)))
constraint convene.convening.convening_pkey PRIMARY KEY (county_id, id)
constraint convene.convening.convening_place_address_check CHECK (((length(place_address) >= 1) AND (length(place_address) <= 400)))
constraint convene.convening.convening_place_kind_check CHECK ((place_kind = ANY (ARRAY['in_person'::text, 'online'::text, 'both'::text])))
constraint convene.convening.convening_place_name_check CHECK (((length(place_name) >= 1) AND (length(place_name) <= 200)))
constraint convene.convening.convening_purpose_check CHECK ((purpose ~ '^[a-z_]{1,40}$'::text))
constraint convene.convening.convening_sequence_check CHECK ((sequence >= 0))
constraint convene.convening.convening_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'announced'::text, 'cancelled'::text, 'done'::text])))
constraint convene.convening.convening_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 4000)))
constraint convene.convening.convening_summary_es_check CHECK (((length(summary_es) >= 1) AND (length(summary_es) <= 4000)))
constraint convene.convening.convening_time_zone_check CHECK (((length(time_zone) >= 1) AND (length(time_zone) <= 60)))
constraint convene.convening.convening_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint convene.convening.convening_title_es_check CHECK (((length(title_es) >= 1) AND (length(title_es) <= 200)))
constraint convene.convening.convening_transport_check CHECK (((length(transport) >= 1) AND (length(transport) <= 400)))
constraint convene.decision.decision_check CHECK (((kind = 'none'::text) = (question IS NULL)))
constraint convene.decision.decision_check1 CHECK (((kind = 'none'::text) = (role IS NULL)))
constraint convene.decision.decision_check2 CHECK (((kind = 'none'::text) = (scope IS NULL)))
constraint convene.decision.decision_check3 CHECK (((kind = 'none'::text) = (due_on IS NULL)))
constraint convene.decision.decision_check4 CHECK (((kind = 'choice'::text) = (cardinality(choices) >= 2)))
constraint convene.decision.decision_check5 CHECK (((NOT (scope IS DISTINCT FROM 'district'::text)) = (district_code IS NOT NULL)))
constraint convene.decision.decision_choices_check CHECK ((cardinality(choices) <= 8))
constraint convene.decision.decision_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.decision.decision_county_id_raised_id_fkey FOREIGN KEY (county_id, raised_id) REFERENCES convene.raised_decision(county_id, id)
constraint convene.decision.decision_county_id_raised_id_key UNIQUE (county_id, raised_id)
constraint convene.decision.decision_county_id_talk_id_fkey FOREIGN KEY (county_id, talk_id) REFERENCES convene.talk(county_id, id)
constraint convene.decision.decision_district_code_check CHECK ((district_code ~ '^[0-9]{7}$'::text))
constraint convene.decision.decision_kind_check CHECK ((kind = ANY (ARRAY['none'::text, 'students'::text, 'adults'::text, 'yes_no'::text, 'choice'::text])))
constraint convene.decision.decision_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.decision.decision_pkey PRIMARY KEY (county_id, id)
constraint convene.decision.decision_question_check CHECK (((length(question) >= 1) AND (length(question) <= 500)))
constraint convene.decision.decision_role_check CHECK ((role ~ '^[a-z_0-9]{1,40}$'::text))
constraint convene.decision.decision_scope_check CHECK ((scope = ANY (ARRAY['county'::text, 'district'::text, 'schools'::text])))
constraint convene.decision.decision_taken_by_check CHECK (((length(taken_by) >= 1) AND (length(taken_by) <= 200)))
constraint convene.decision.decision_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
constraint convene.decision_due.decision_due_county_id_decision_id_fkey FOREIGN KEY (county_id, decision_id) REFERENCES convene.decision(county_id, id)
constraint convene.decision_due.decision_due_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.decision_due.decision_due_pkey PRIMARY KEY (county_id, id)
constraint convene.decision_publication.decision_publication_county_id_decision_id_fkey FOREIGN KEY (county_id, decision_id) REFERENCES convene.decision(county_id, id)
constraint convene.decision_publication.decision_publication_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.decision_publication.decision_publication_pkey PRIMARY KEY (county_id, decision_id)
constraint convene.decision_return.decision_return_asked_count_check CHECK ((asked_count >= 0))
constraint convene.decision_return.decision_return_check CHECK (((answered_count >= 0) AND (answered_count <= asked_count)))
constraint convene.decision_return.decision_return_county_id_decision_id_fkey FOREIGN KEY (county_id, decision_id) REFERENCES convene.decision(county_id, id)
constraint convene.decision_return.decision_return_least_check CHECK (("least" >= 5))
constraint convene.decision_return.decision_return_pkey PRIMARY KEY (county_id, decision_id)
constraint convene.decision_return.decision_return_shown_check CHECK ((jsonb_typeof(shown) = 'object'::text))
constraint convene.decision_steward.decision_steward_county_id_decision_id_fkey FOREIGN KEY (county_id, decision_id) REFERENCES convene.decision(county_id, id)
constraint convene.decision_steward.decision_steward_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.decision_steward.decision_steward_pkey PRIMARY KEY (county_id, decision_id, person_id)
constraint convene.decision_withdrawal.decision_withdrawal_county_id_decision_id_fkey FOREIGN KEY (county_id, decision_id) REFERENCES convene.decision(county_id, id)
constraint convene.decision_withdrawal.decision_withdrawal_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.decision_withdrawal.decision_withdrawal_pkey PRIMARY KEY (county_id, decision_id)
constraint convene.decision_withdrawal.decision_withdrawal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
constraint convene.discussion_digest.discussion_digest_county_id_person_id_key UNIQUE (county_id, person_id)
constraint convene.discussion_digest.discussion_digest_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
constraint convene.discussion_digest.discussion_digest_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.discussion_digest.discussion_digest_pkey PRIMARY KEY (county_id, id)
constraint convene.discussion_digest.discussion_digest_rhythm_check CHECK ((rhythm = ANY (ARRAY['daily'::text, 'weekly'::text])))
constraint convene.discussion_moderation.discussion_moderation_act_check CHECK ((act = ANY (ARRAY['hide'::text, 'show'::text, 'keep'::text])))
constraint convene.discussion_moderation.discussion_moderation_check CHECK (((reason IS NOT NULL) = (act = 'hide'::text)))
constraint convene.discussion_moderation.discussion_moderation_county_id_post_id_fkey FOREIGN KEY (county_id, post_id) REFERENCES convene.discussion_post(county_id, id)
constraint convene.discussion_moderation.discussion_moderation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.discussion_moderation.discussion_moderation_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
constraint convene.discussion_moderation.discussion_moderation_pkey PRIMARY KEY (county_id, id)
constraint convene.discussion_moderation.discussion_moderation_reason_check CHECK ((reason = ANY (ARRAY['names_student'::text, 'unkind'::text, 'off_topic'::text, 'other'::text])))
constraint convene.discussion_post.discussion_post_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
constraint convene.discussion_post.discussion_post_check CHECK (((body IS NULL) = (withdrawn_at IS NOT NULL)))
constraint convene.discussion_post.discussion_post_county_id_topic_id_fkey FOREIGN KEY (county_id, topic_id) REFERENCES convene.discussion_topic(county_id, id)
constraint convene.discussion_post.discussion_post_county_id_topic_id_id_key UNIQUE (county_id, topic_id, id)
constraint convene.discussion_post.discussion_post_county_id_topic_id_parent_id_fkey FOREIGN KEY (county_id, topic_id, parent_id) REFERENCES convene.discussion_post(county_id, topic_id, id)
constraint convene.discussion_post.discussion_post_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.discussion_post.discussion_post_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
constraint convene.discussion_post.discussion_post_person_role_check CHECK ((person_role ~ '^[a-z_0-9]{1,40}$'::text))
constraint convene.discussion_post.discussion_post_pkey PRIMARY KEY (county_id, id)
constraint convene.discussion_report.discussion_report_county_id_post_id_fkey FOREIGN KEY (county_id, post_id) REFERENCES convene.discussion_post(county_id, id)
constraint convene.discussion_report.discussion_report_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.discussion_report.discussion_report_pkey PRIMARY KEY (county_id, post_id, person_id)
constraint convene.discussion_report.discussion_report_reason_check CHECK ((reason = ANY (ARRAY['names_student'::text, 'unkind'::text, 'off_topic'::text, 'other'::text])))
constraint convene.discussion_topic.discussion_topic_audience_check CHECK ((audience ~ '^[a-z_0-9]{1,40}$'::text))
constraint convene.discussion_topic.discussion_topic_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.discussion_topic.discussion_topic_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
constraint convene.discussion_topic.discussion_topic_pkey PRIMARY KEY (county_id, id)
constraint convene.discussion_topic.discussion_topic_title_check CHECK (((length(title) >= 3) AND (length(title) <= 160)))
constraint convene.discussion_topic_act.discussion_topic_act_act_check CHECK ((act = ANY (ARRAY['close'::text, 'reopen'::text])))
constraint convene.discussion_topic_act.discussion_topic_act_county_id_topic_id_fkey FOREIGN KEY (county_id, topic_id) REFERENCES convene.discussion_topic(county_id, id)
constraint convene.discussion_topic_act.discussion_topic_act_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.discussion_topic_act.discussion_topic_act_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
constraint convene.discussion_topic_act.discussion_topic_act_pkey PRIMARY KEY (county_id, id)
constraint convene.discussion_topic_act.discussion_topic_act_why_check CHECK (((length(why) >= 1) AND (length(why) <= 300)))
constraint convene.evaluation.evaluation_access_check CHECK (((access >= 1) AND (access <= 5)))
constraint convene.evaluation.evaluation_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.evaluation.evaluation_giver_check CHECK ((giver ~ '^[A-Za-z0-9_-]{24}$'::text))
constraint convene.evaluation.evaluation_pkey PRIMARY KEY (county_id, id)
constraint convene.evaluation.evaluation_practice_check CHECK (((practice >= 1) AND (practice <= 5)))
constraint convene.evaluation.evaluation_useful_check CHECK (((useful >= 1) AND (useful <= 5)))
constraint convene.evaluation.evaluation_voice_check CHECK (((voice >= 1) AND (voice <= 5)))
constraint convene.evaluation.evaluation_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
constraint convene.event_attendance.event_attendance_adult_count_check CHECK (((adult_count >= 0) AND (adult_count <= 10000)))
constraint convene.event_attendance.event_attendance_child_count_check CHECK (((child_count >= 0) AND (child_count <= 10000)))
constraint convene.event_attendance.event_attendance_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.event_attendance.event_attendance_language_check CHECK ((language ~ '^([a-z]{2,3}(-[A-Za-z]+)?|other)$'::text))
constraint convene.event_attendance.event_attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.event_attendance.event_attendance_pkey PRIMARY KEY (county_id, convening_id, language)
constraint convene.event_plan.event_plan_childcare_places_check CHECK (((childcare_places >= 0) AND (childcare_places <= 1000)))
constraint convene.event_plan.event_plan_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.event_plan.event_plan_food_check CHECK ((food = ANY (ARRAY['none'::text, 'snack'::text, 'meal'::text])))
constraint convene.event_plan.event_plan_interpreted_in_check CHECK ((cardinality(interpreted_in) <= 20))
constraint convene.event_plan.event_plan_pkey PRIMARY KEY (county_id, convening_id)
constraint convene.event_plan.event_plan_transport_check CHECK ((transport = ANY (ARRAY['none'::text, 'bus_pass'::text, 'school_bus'::text, 'ride_on_request'::text])))
constraint convene.event_result.event_result_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.event_result.event_result_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.event_result.event_result_pkey PRIMARY KEY (county_id, convening_id)
constraint convene.event_result.event_result_shown_check CHECK ((jsonb_typeof(shown) = 'object'::text))
constraint convene.event_start.event_start_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.event_start.event_start_family_count_check CHECK (((family_count >= 0) AND (family_count <= 10000)))
constraint convene.event_start.event_start_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.event_start.event_start_pkey PRIMARY KEY (county_id, convening_id, what)
constraint convene.event_start.event_start_what_check CHECK ((what = ANY (ARRAY['coverage_help'::text, 'registration'::text, 'referral'::text])))
constraint convene.leaf_change.leaf_change_county_id_entry_id_fkey FOREIGN KEY (county_id, entry_id) REFERENCES convene.leaf_entry(county_id, id)
constraint convene.leaf_change.leaf_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.leaf_change.leaf_change_pkey PRIMARY KEY (county_id, id)
constraint convene.leaf_entry.leaf_entry_kind_check CHECK ((kind = ANY (ARRAY['leaf_text'::text, 'partner'::text, 'goal'::text, 'shared_measure'::text, 'activity'::text, 'communication'::text, 'backbone_task'::text, 'room_expected'::text, 'room_count'::text])))
constraint convene.leaf_entry.leaf_entry_pkey PRIMARY KEY (county_id, id)
constraint convene.leaf_entry.leaf_entry_says_check CHECK ((jsonb_typeof(says) = 'object'::text))
constraint convene.live_answer.live_answer_check CHECK (((choice IS NULL) <> (word IS NULL)))
constraint convene.live_answer.live_answer_choice_check CHECK (((choice >= 1) AND (choice <= 8)))
constraint convene.live_answer.live_answer_county_id_talk_id_poll_id_fkey FOREIGN KEY (county_id, talk_id, poll_id) REFERENCES convene.live_poll(county_id, talk_id, id)
constraint convene.live_answer.live_answer_county_id_talk_id_seat_fkey FOREIGN KEY (county_id, talk_id, seat) REFERENCES convene.live_seat(county_id, talk_id, seat)
constraint convene.live_answer.live_answer_pkey PRIMARY KEY (county_id, poll_id, seat)
constraint convene.live_answer.live_answer_word_check CHECK (((length(word) >= 1) AND (length(word) <= 40)))
constraint convene.live_event.live_event_county_id_talk_id_fkey FOREIGN KEY (county_id, talk_id) REFERENCES convene.live_room(county_id, talk_id)
constraint convene.live_event.live_event_kind_check CHECK ((kind = ANY (ARRAY['room'::text, 'question'::text, 'poll'::text, 'agenda'::text])))
constraint convene.live_event.live_event_number_check CHECK ((number > 0))
constraint convene.live_event.live_event_pkey PRIMARY KEY (county_id, talk_id, number)
constraint convene.live_poll.live_poll_check CHECK (
CASE kind
    WHEN 'choice'::text THEN ((cardinality(options) >= 2) AND (cardinality(options) <= 8))
    WHEN 'scale'::text THEN (cardinality(options) = 2)
    ELSE (cardinality(options) = 0)
END)
constraint convene.live_poll.live_poll_county_id_talk_id_fkey FOREIGN KEY (county_id, talk_id) REFERENCES convene.live_room(county_id, talk_id)
constraint convene.live_poll.live_poll_county_id_talk_id_id_key UNIQUE (county_id, talk_id, id)
constraint convene.live_poll.live_poll_kind_check CHECK ((kind = ANY (ARRAY['choice'::text, 'scale'::text, 'word'::text])))
constraint convene.live_poll.live_poll_pkey PRIMARY KEY (county_id, id)
constraint convene.live_poll.live_poll_prompt_check CHECK (((length(prompt) >= 1) AND (length(prompt) <= 300)))
constraint convene.live_poll.live_poll_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text])))
constraint convene.live_question.live_question_asked_by_check CHECK (((length(asked_by) >= 1) AND (length(asked_by) <= 80)))
constraint convene.live_question.live_question_body_check CHECK (((length(body) >= 1) AND (length(body) <= 400)))
constraint convene.live_question.live_question_county_id_talk_id_id_key UNIQUE (county_id, talk_id, id)
constraint convene.live_question.live_question_county_id_talk_id_seat_fkey FOREIGN KEY (county_id, talk_id, seat) REFERENCES convene.live_seat(county_id, talk_id, seat)
constraint convene.live_question.live_question_pkey PRIMARY KEY (county_id, id)
constraint convene.live_question.live_question_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'shown'::text, 'answered'::text, 'hidden'::text])))
constraint convene.live_question.live_question_voted_count_check CHECK ((voted_count >= 0))
constraint convene.live_result.live_result_answer_count_check CHECK ((answer_count > 0))
constraint convene.live_result.live_result_choice_check CHECK (((choice >= 0) AND (choice <= 8)))
constraint convene.live_result.live_result_county_id_poll_id_fkey FOREIGN KEY (county_id, poll_id) REFERENCES convene.live_poll(county_id, id)
constraint convene.live_result.live_result_pkey PRIMARY KEY (county_id, poll_id, choice, word)
constraint convene.live_result.live_result_word_check CHECK ((length(word) <= 40))
constraint convene.live_room.live_room_captions_link_check CHECK (((captions_link ~ '^https://[^[:space:]]+$'::text) AND (length(captions_link) <= 1000)))
constraint convene.live_room.live_room_county_id_join_code_key UNIQUE (county_id, join_code)
constraint convene.live_room.live_room_county_id_talk_id_fkey FOREIGN KEY (county_id, talk_id) REFERENCES convene.talk(county_id, id)
constraint convene.live_room.live_room_document_link_check CHECK (((document_link ~ '^https://[^[:space:]]+$'::text) AND (length(document_link) <= 1000)))
constraint convene.live_room.live_room_join_code_check CHECK ((join_code ~ '^[A-Z2-9]{8}$'::text))
constraint convene.live_room.live_room_last_number_check CHECK ((last_number >= 0))
constraint convene.live_room.live_room_pkey PRIMARY KEY (county_id, talk_id)
constraint convene.live_seat.live_seat_county_id_talk_id_fkey FOREIGN KEY (county_id, talk_id) REFERENCES convene.live_room(county_id, talk_id)
constraint convene.live_seat.live_seat_pkey PRIMARY KEY (county_id, talk_id, seat)
constraint convene.live_seat.live_seat_seat_check CHECK ((seat ~ '^[A-Za-z0-9_-]{24}$'::text))
constraint convene.live_segment.live_segment_county_id_talk_id_fkey FOREIGN KEY (county_id, talk_id) REFERENCES convene.live_room(county_id, talk_id)
constraint convene.live_segment.live_segment_county_id_talk_id_position_key UNIQUE (county_id, talk_id, "position")
constraint convene.live_segment.live_segment_minutes_check CHECK (((minutes >= 1) AND (minutes <= 480)))
constraint convene.live_segment.live_segment_pkey PRIMARY KEY (county_id, id)
constraint convene.live_segment.live_segment_position_check CHECK ((("position" >= 1) AND ("position" <= 100)))
constraint convene.live_segment.live_segment_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint convene.live_vote.live_vote_county_id_talk_id_question_id_fkey FOREIGN KEY (county_id, talk_id, question_id) REFERENCES convene.live_question(county_id, talk_id, id)
constraint convene.live_vote.live_vote_county_id_talk_id_seat_fkey FOREIGN KEY (county_id, talk_id, seat) REFERENCES convene.live_seat(county_id, talk_id, seat)
constraint convene.live_vote.live_vote_pkey PRIMARY KEY (county_id, question_id, seat)
constraint convene.live_word.live_word_county_id_talk_id_poll_id_fkey FOREIGN KEY (county_id, talk_id, poll_id) REFERENCES convene.live_poll(county_id, talk_id, id)
constraint convene.live_word.live_word_pkey PRIMARY KEY (county_id, poll_id, word)
constraint convene.live_word.live_word_word_check CHECK (((length(word) >= 1) AND (length(word) <= 40)))
constraint convene.movement_address.movement_address_address_check CHECK (((address ~ '^https://[^[:space:]"<>]+$'::text) AND (length(address) <= 500)))
constraint convene.movement_address.movement_address_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.movement_address.movement_address_pkey PRIMARY KEY (county_id, id)
constraint convene.movement_copy.movement_copy_check CHECK (((statement IS NULL) = (read_at IS NULL)))
constraint convene.movement_copy.movement_copy_check1 CHECK (((statement IS NOT NULL) OR (failure IS NOT NULL)))
constraint convene.movement_copy.movement_copy_county_id_address_id_fkey FOREIGN KEY (county_id, address_id) REFERENCES convene.movement_address(county_id, id)
constraint convene.movement_copy.movement_copy_failure_check CHECK ((failure ~ '^[a-z_]{1,40}$'::text))
constraint convene.movement_copy.movement_copy_key_address_check CHECK ((length(key_address) <= 500))
constraint convene.movement_copy.movement_copy_pkey PRIMARY KEY (county_id, address_id)
constraint convene.movement_copy.movement_copy_statement_check CHECK ((jsonb_typeof(statement) = 'object'::text))
constraint convene.movement_file.movement_file_file_check CHECK (((length(file) >= 2) AND (length(file) <= 16384)))
constraint convene.movement_file.movement_file_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.movement_file.movement_file_pkey PRIMARY KEY (county_id, id)
constraint convene.program_change.program_change_check CHECK (((series_change_id IS NULL) = (series_change IS NULL)))
constraint convene.program_change.program_change_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.program_change.program_change_noun_check CHECK ((noun = ANY (ARRAY['convening'::text, 'talk'::text, 'room'::text, 'speaker'::text])))
constraint convene.program_change.program_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.program_change.program_change_pkey PRIMARY KEY (county_id, id)
constraint convene.program_change.program_change_series_change_check CHECK ((series_change = ANY (ARRAY['made'::text, 'announced'::text, 'changed'::text, 'cancelled'::text])))
constraint convene.question_assignment.question_assignment_assigned_by_id_fkey FOREIGN KEY (assigned_by_person_id) REFERENCES people.person(id)
constraint convene.question_assignment.question_assignment_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.question_assignment.question_assignment_county_id_question_id_fkey FOREIGN KEY (county_id, question_id) REFERENCES convene.live_question(county_id, id)
constraint convene.question_assignment.question_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.question_assignment.question_assignment_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
constraint convene.question_assignment.question_assignment_pkey PRIMARY KEY (county_id, id)
constraint convene.question_assignment.question_assignment_question_check CHECK (((length(question) >= 1) AND (length(question) <= 400)))
constraint convene.question_assignment.question_assignment_talk_title_check CHECK (((length(talk_title) >= 1) AND (length(talk_title) <= 200)))
constraint convene.question_reply.question_reply_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
constraint convene.question_reply.question_reply_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.question_reply.question_reply_county_id_question_id_fkey FOREIGN KEY (county_id, question_id) REFERENCES convene.live_question(county_id, id)
constraint convene.question_reply.question_reply_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.question_reply.question_reply_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
constraint convene.question_reply.question_reply_pkey PRIMARY KEY (county_id, question_id)
constraint convene.question_reply.question_reply_question_check CHECK (((length(question) >= 1) AND (length(question) <= 400)))
constraint convene.raised_decision.raised_decision_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.raised_decision.raised_decision_county_id_talk_id_fkey FOREIGN KEY (county_id, talk_id) REFERENCES convene.talk(county_id, id)
constraint convene.raised_decision.raised_decision_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.raised_decision.raised_decision_pkey PRIMARY KEY (county_id, id)
constraint convene.raised_decision.raised_decision_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
constraint convene.raised_decision_dismissal.raised_decision_dismissal_county_id_raised_id_fkey FOREIGN KEY (county_id, raised_id) REFERENCES convene.raised_decision(county_id, id)
constraint convene.raised_decision_dismissal.raised_decision_dismissal_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.raised_decision_dismissal.raised_decision_dismissal_pkey PRIMARY KEY (county_id, raised_id)
constraint convene.recording.recording_captions_check CHECK (((length(captions) >= 6) AND (length(captions) <= 300000)))
constraint convene.recording.recording_captions_place CHECK (((captions IS NULL) = (link IS NULL)))
constraint convene.recording.recording_chapters_check CHECK ((jsonb_typeof(chapters) = 'array'::text))
constraint convene.recording.recording_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.recording.recording_county_id_video_id_fkey FOREIGN KEY (county_id, video_id) REFERENCES learn.video(county_id, id) ON DELETE CASCADE
constraint convene.recording.recording_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
constraint convene.recording.recording_link_check CHECK (((link ~ '^https://[^[:space:]]+$'::text) AND (length(link) <= 1000)))
constraint convene.recording.recording_one_place CHECK ((num_nonnulls(link, video_id) = 1))
constraint convene.recording.recording_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.recording.recording_pkey PRIMARY KEY (county_id, id)
constraint convene.recording.recording_published CHECK (((published_at IS NULL) OR (video_id IS NOT NULL)))
constraint convene.recording.recording_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint convene.registration.registration_check CHECK (((erased_at IS NULL) = ((name IS NOT NULL) AND (mail IS NOT NULL))))
constraint convene.registration.registration_check1 CHECK (((erased_at IS NULL) OR (needs IS NULL)))
constraint convene.registration.registration_childcare_count_check CHECK (((childcare_count >= 1) AND (childcare_count <= 20)))
constraint convene.registration.registration_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.registration.registration_county_id_convening_id_id_key UNIQUE (county_id, convening_id, id)
constraint convene.registration.registration_interpretation_check CHECK ((interpretation ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'::text))
constraint convene.registration.registration_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
constraint convene.registration.registration_mail_check CHECK (((mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(mail) <= 200) AND (mail = lower(mail))))
constraint convene.registration.registration_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint convene.registration.registration_needs_check CHECK (((length(needs) >= 1) AND (length(needs) <= 1000)))
constraint convene.registration.registration_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.registration.registration_pkey PRIMARY KEY (county_id, id)
constraint convene.registration.registration_role_check CHECK ((role ~ '^[a-z0-9-]{1,40}$'::text))
constraint convene.registration.registration_sequence_check CHECK ((sequence >= 0))
constraint convene.registration.registration_site_code_check CHECK ((site_code ~ '^[0-9]{14}$'::text))
constraint convene.registration.registration_site_name_check CHECK (((length(site_name) >= 1) AND (length(site_name) <= 160)))
constraint convene.reminder.reminder_county_id_registration_id_fkey FOREIGN KEY (county_id, registration_id) REFERENCES convene.registration(county_id, id)
constraint convene.reminder.reminder_kind_check CHECK ((kind = ANY (ARRAY['week'::text, 'day'::text])))
constraint convene.reminder.reminder_pkey PRIMARY KEY (county_id, registration_id, kind)
constraint convene.retention.retention_name_days_check CHECK (((name_days >= 30) AND (name_days <= 1096)))
constraint convene.retention.retention_needs_days_check CHECK (((needs_days >= 1) AND (needs_days <= 30)))
constraint convene.retention.retention_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.retention.retention_pkey PRIMARY KEY (county_id, id)
constraint convene.retention.retention_sign_up_days_check CHECK (((sign_up_days >= 1) AND (sign_up_days <= 30)))
constraint convene.room.room_access_check CHECK (((length(access) >= 1) AND (length(access) <= 400)))
constraint convene.room.room_capacity_check CHECK (((capacity >= 1) AND (capacity <= 100000)))
constraint convene.room.room_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.room.room_county_id_convening_id_id_key UNIQUE (county_id, convening_id, id)
constraint convene.room.room_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint convene.room.room_pkey PRIMARY KEY (county_id, id)
constraint convene.series.series_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.series.series_county_id_convening_id_key UNIQUE (county_id, convening_id)
constraint convene.series.series_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint convene.series.series_name_es_check CHECK (((length(name_es) >= 1) AND (length(name_es) <= 200)))
constraint convene.series.series_pkey PRIMARY KEY (county_id, id)
constraint convene.series_date.series_date_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.series_date.series_date_county_id_series_id_fkey FOREIGN KEY (county_id, series_id) REFERENCES convene.series(county_id, id)
constraint convene.series_date.series_date_pkey PRIMARY KEY (county_id, convening_id)
constraint convene.shown_limit.shown_limit_check CHECK ((("least" >=
CASE counted
    WHEN 'students'::text THEN 11
    ELSE 5
END) AND ("least" <= 1000)))
constraint convene.shown_limit.shown_limit_counted_check CHECK ((counted = ANY (ARRAY['students'::text, 'adults'::text])))
constraint convene.shown_limit.shown_limit_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.shown_limit.shown_limit_pkey PRIMARY KEY (county_id, id)
constraint convene.sign_up.sign_up_adult_count_check CHECK (((adult_count >= 1) AND (adult_count <= 10)))
constraint convene.sign_up.sign_up_check CHECK (((childcare_count >= 0) AND (childcare_count <= child_count)))
constraint convene.sign_up.sign_up_child_count_check CHECK (((child_count >= 0) AND (child_count <= 12)))
constraint convene.sign_up.sign_up_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.sign_up.sign_up_email_check CHECK (((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(email) <= 200)))
constraint convene.sign_up.sign_up_first_name_check CHECK (((length(first_name) >= 1) AND (length(first_name) <= 60)))
constraint convene.sign_up.sign_up_food_needs_check CHECK ((food_needs <@ ARRAY['vegetarian'::text, 'vegan'::text, 'halal'::text, 'kosher'::text, 'no_pork'::text, 'no_nuts'::text, 'no_milk'::text, 'no_gluten'::text]))
constraint convene.sign_up.sign_up_form_key_check CHECK ((form_key ~ '^[0-9a-f]{64}$'::text))
constraint convene.sign_up.sign_up_held_because_check CHECK ((held_because = ANY (ARRAY['hidden_field'::text, 'too_fast'::text])))
constraint convene.sign_up.sign_up_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'::text))
constraint convene.sign_up.sign_up_page_language_check CHECK ((page_language = ANY (ARRAY['en'::text, 'es'::text])))
constraint convene.sign_up.sign_up_pkey PRIMARY KEY (county_id, id)
constraint convene.speaker.speaker_about_check CHECK (((length(about) >= 1) AND (length(about) <= 2000)))
constraint convene.speaker.speaker_about_es_check CHECK (((length(about_es) >= 1) AND (length(about_es) <= 2000)))
constraint convene.speaker.speaker_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.speaker.speaker_county_id_convening_id_id_key UNIQUE (county_id, convening_id, id)
constraint convene.speaker.speaker_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint convene.speaker.speaker_pkey PRIMARY KEY (county_id, id)
constraint convene.speaker.speaker_post_check CHECK (((length(post) >= 1) AND (length(post) <= 200)))
constraint convene.summary.summary_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.summary.summary_lead_check CHECK (((length(lead) >= 1) AND (length(lead) <= 4000)))
constraint convene.summary.summary_lead_es_check CHECK (((length(lead_es) >= 1) AND (length(lead_es) <= 4000)))
constraint convene.summary.summary_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint convene.summary.summary_pkey PRIMARY KEY (county_id, convening_id)
constraint convene.summary.summary_shown_check CHECK ((jsonb_typeof(shown) = 'object'::text))
constraint convene.talk.talk_capacity_check CHECK (((capacity >= 1) AND (capacity <= 100000)))
constraint convene.talk.talk_check CHECK ((ends_at > starts_at))
constraint convene.talk.talk_county_id_convening_id_fkey FOREIGN KEY (county_id, convening_id) REFERENCES convene.convening(county_id, id)
constraint convene.talk.talk_county_id_convening_id_id_key UNIQUE (county_id, convening_id, id)
constraint convene.talk.talk_county_id_convening_id_room_id_fkey FOREIGN KEY (county_id, convening_id, room_id) REFERENCES convene.room(county_id, convening_id, id)
constraint convene.talk.talk_meeting_link_check CHECK (((meeting_link ~ '^https://[^[:space:]]+$'::text) AND (length(meeting_link) <= 1000)))
constraint convene.talk.talk_pkey PRIMARY KEY (county_id, id)
constraint convene.talk.talk_roles_check CHECK ((cardinality(roles) <= 20))
constraint convene.talk.talk_sequence_check CHECK ((sequence >= 0))
constraint convene.talk.talk_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 4000)))
constraint convene.talk.talk_summary_es_check CHECK (((length(summary_es) >= 1) AND (length(summary_es) <= 4000)))
constraint convene.talk.talk_themes_check CHECK ((cardinality(themes) <= 8))
constraint convene.talk.talk_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint convene.talk.talk_title_es_check CHECK (((length(title_es) >= 1) AND (length(title_es) <= 200)))
constraint convene.talk_choice.talk_choice_county_id_convening_id_registration_id_fkey FOREIGN KEY (county_id, convening_id, registration_id) REFERENCES convene.registration(county_id, convening_id, id)
constraint convene.talk_choice.talk_choice_county_id_convening_id_talk_id_fkey FOREIGN KEY (county_id, convening_id, talk_id) REFERENCES convene.talk(county_id, convening_id, id)
constraint convene.talk_choice.talk_choice_pkey PRIMARY KEY (county_id, registration_id, talk_id)
constraint convene.talk_speaker.talk_speaker_county_id_convening_id_speaker_id_fkey FOREIGN KEY (county_id, convening_id, speaker_id) REFERENCES convene.speaker(county_id, convening_id, id)
constraint convene.talk_speaker.talk_speaker_county_id_convening_id_talk_id_fkey FOREIGN KEY (county_id, convening_id, talk_id) REFERENCES convene.talk(county_id, convening_id, id)
constraint convene.talk_speaker.talk_speaker_pkey PRIMARY KEY (county_id, talk_id, speaker_id)
constraint convene.talk_speaker.talk_speaker_place_check CHECK (((place >= 1) AND (place <= 100)))
constraint convene.task.task_county_id_decision_id_fkey FOREIGN KEY (county_id, decision_id) REFERENCES convene.decision(county_id, id)
constraint convene.task.task_county_id_decision_id_school_id_key UNIQUE (county_id, decision_id, school_id)
constraint convene.task.task_county_id_id_decision_id_school_id_key UNIQUE (county_id, id, decision_id, school_id)
constraint convene.task.task_pkey PRIMARY KEY (county_id, id)
constraint convene.task.task_school_code_check CHECK ((school_code ~ '^[0-9]{14}$'::text))
constraint convene.task.task_school_name_check CHECK (((length(school_name) >= 1) AND (length(school_name) <= 200)))
constraint convene.task_letter.task_letter_county_id_decision_id_fkey FOREIGN KEY (county_id, decision_id) REFERENCES convene.decision(county_id, id)
constraint convene.task_letter.task_letter_kind_check CHECK ((kind = ANY (ARRAY['asked'::text, 'soon'::text, 'last_day'::text])))
constraint convene.task_letter.task_letter_letter_count_check CHECK ((letter_count >= 0))
constraint convene.task_letter.task_letter_pkey PRIMARY KEY (county_id, decision_id, kind, due_on)
constraint evaluate.achievement_place.achievement_place_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint evaluate.achievement_place.achievement_place_county_id_fkey FOREIGN KEY (county_id) REFERENCES evaluate.outcome_edition(county_id) ON DELETE CASCADE
constraint evaluate.achievement_place.achievement_place_level_check CHECK ((level = ANY (ARRAY['state'::text, 'district'::text, 'school'::text])))
constraint evaluate.achievement_place.achievement_place_pkey PRIMARY KEY (county_id, level, code)
constraint evaluate.comparison.comparison_before_years_check CHECK (((cardinality(before_years) >= 1) AND (cardinality(before_years) <= 5)))
constraint evaluate.comparison.comparison_check CHECK ((first_year > ALL (before_years)))
constraint evaluate.comparison.comparison_county_id_name_key UNIQUE (county_id, name)
constraint evaluate.comparison.comparison_first_year_check CHECK ((first_year ~ '^20[0-9]{2}-[0-9]{2}$'::text))
constraint evaluate.comparison.comparison_measure_check CHECK ((measure = ANY (ARRAY['chronic_absence'::text, 'suspension'::text])))
constraint evaluate.comparison.comparison_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint evaluate.comparison.comparison_pkey PRIMARY KEY (county_id, id)
constraint evaluate.comparison.comparison_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
constraint evaluate.comparison.comparison_scenario_fkey FOREIGN KEY (county_id, scenario_id) REFERENCES plan.scenario(county_id, id)
constraint evaluate.comparison.comparison_scenario_named CHECK (((scenario_id IS NULL) = (scenario_name IS NULL)))
constraint evaluate.comparison.comparison_year_count_check CHECK (((year_count >= 1) AND (year_count <= 3)))
constraint evaluate.comparison_school.comparison_school_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint evaluate.comparison_school.comparison_school_county_id_comparison_id_fkey FOREIGN KEY (county_id, comparison_id) REFERENCES evaluate.comparison(county_id, id)
constraint evaluate.comparison_school.comparison_school_part_check CHECK ((part = ANY (ARRAY['chosen'::text, 'similar'::text])))
constraint evaluate.comparison_school.comparison_school_pkey PRIMARY KEY (county_id, comparison_id, code)
constraint evaluate.outcome_edition.outcome_edition_pkey PRIMARY KEY (county_id)
constraint evaluate.outcome_place.outcome_place_check CHECK (((profile IS NULL) = (setting IS NULL)))
constraint evaluate.outcome_place.outcome_place_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint evaluate.outcome_place.outcome_place_county_id_fkey FOREIGN KEY (county_id) REFERENCES evaluate.outcome_edition(county_id) ON DELETE CASCADE
constraint evaluate.outcome_place.outcome_place_level_check CHECK ((level = ANY (ARRAY['state'::text, 'county'::text, 'district'::text, 'school'::text])))
constraint evaluate.outcome_place.outcome_place_pkey PRIMARY KEY (county_id, level, code)
constraint evaluate.outcome_place.outcome_place_setting_check CHECK ((setting = ANY (ARRAY['ordinary'::text, 'alternative'::text, 'virtual'::text, 'adult'::text])))
constraint evaluate.school_listing.school_listing_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint evaluate.school_listing.school_listing_county_id_fkey FOREIGN KEY (county_id) REFERENCES evaluate.outcome_edition(county_id) ON DELETE CASCADE
constraint evaluate.school_listing.school_listing_pkey PRIMARY KEY (county_id, code)
constraint front.county_contact.county_contact_confirmed_by_check CHECK (((length(confirmed_by) >= 1) AND (length(confirmed_by) <= 200)))
constraint front.county_contact.county_contact_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
constraint front.county_contact.county_contact_hours_check CHECK (((length(hours) >= 1) AND (length(hours) <= 200)))
constraint front.county_contact.county_contact_phone_check CHECK (((length(phone) >= 3) AND (length(phone) <= 40)))
constraint front.county_contact.county_contact_pkey PRIMARY KEY (county_id, id)
constraint front.crisis_check.crisis_check_pkey PRIMARY KEY (county_id, id)
constraint front.crisis_number.crisis_number_hours_en_check CHECK (((length(hours_en) >= 1) AND (length(hours_en) <= 200)))
constraint front.crisis_number.crisis_number_hours_es_check CHECK (((length(hours_es) >= 1) AND (length(hours_es) <= 200)))
constraint front.crisis_number.crisis_number_phone_check CHECK ((phone ~ '^[0-9+() .-]{3,30}$'::text))
constraint front.crisis_number.crisis_number_pkey PRIMARY KEY (county_id, id)
constraint front.crisis_number.crisis_number_words_en_check CHECK (((length(words_en) >= 1) AND (length(words_en) <= 200)))
constraint front.crisis_number.crisis_number_words_es_check CHECK (((length(words_es) >= 1) AND (length(words_es) <= 200)))
constraint front.crisis_number_withdrawal.crisis_number_withdrawal_county_id_number_id_fkey FOREIGN KEY (county_id, number_id) REFERENCES front.crisis_number(county_id, id)
constraint front.crisis_number_withdrawal.crisis_number_withdrawal_pkey PRIMARY KEY (county_id, number_id)
constraint front.page_version.page_version_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
constraint front.page_version.page_version_made_by_check CHECK (((length(made_by) >= 1) AND (length(made_by) <= 200)))
constraint front.page_version.page_version_page_check CHECK ((page ~ '^[a-z-]{1,40}$'::text))
constraint front.page_version.page_version_pkey PRIMARY KEY (county_id, id)
constraint front.page_version.page_version_shipped_hash_check CHECK ((shipped_hash ~ '^[0-9a-f]{64}$'::text))
constraint front.page_version.page_version_text_check CHECK (((length(text) >= 1) AND (length(text) <= 40000)))
constraint front.reach_out.reach_out_asker_check CHECK ((asker ~ '^[a-z_]+$'::text))
constraint front.reach_out.reach_out_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'::text))
constraint front.reach_out.reach_out_pkey PRIMARY KEY (county_id, id)
constraint front.reach_out.reach_out_quarantine_reason_check CHECK ((quarantine_reason ~ '^[a-z_]+$'::text))
constraint front.reach_out_setting.reach_out_setting_erase_after_days_check CHECK (((erase_after_days >= 1) AND (erase_after_days <= 3650)))
constraint front.reach_out_setting.reach_out_setting_pkey PRIMARY KEY (county_id, id)
constraint front.reach_out_step.reach_out_step_by_name_check CHECK (((length(by_name) >= 1) AND (length(by_name) <= 200)))
constraint front.reach_out_step.reach_out_step_county_id_reach_out_id_fkey FOREIGN KEY (county_id, reach_out_id) REFERENCES front.reach_out(county_id, id)
constraint front.reach_out_step.reach_out_step_kind_check CHECK ((kind = ANY (ARRAY['taken'::text, 'noted'::text, 'replied'::text, 'restricted'::text, 'released'::text, 'kept'::text, 'closed'::text, 'reopened'::text])))
constraint front.reach_out_step.reach_out_step_pkey PRIMARY KEY (county_id, id)
constraint front.reach_out_words.reach_out_words_answers_check CHECK ((length((answers)::text) <= 20000))
constraint front.reach_out_words.reach_out_words_check CHECK ((num_nonnulls(answers, words) = 1))
constraint front.reach_out_words.reach_out_words_county_id_reach_out_id_fkey FOREIGN KEY (county_id, reach_out_id) REFERENCES front.reach_out(county_id, id)
constraint front.reach_out_words.reach_out_words_pkey PRIMARY KEY (county_id, id)
constraint front.reach_out_words.reach_out_words_words_check CHECK ((length(words) <= 5000))
constraint front.text_confirmation.text_confirmation_confirmed_by_check CHECK (((length(confirmed_by) >= 1) AND (length(confirmed_by) <= 200)))
constraint front.text_confirmation.text_confirmation_county_id_kind_part_language_text_hash_en_key UNIQUE (county_id, kind, part, language, text_hash, entered_by_id)
constraint front.text_confirmation.text_confirmation_kind_check CHECK ((kind = ANY (ARRAY['counsel'::text, 'reviewer'::text, 'crisis'::text])))
constraint front.text_confirmation.text_confirmation_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'::text))
constraint front.text_confirmation.text_confirmation_part_check CHECK ((part ~ '^[a-z0-9_.-]{1,80}$'::text))
constraint front.text_confirmation.text_confirmation_pkey PRIMARY KEY (county_id, id)
constraint front.text_confirmation.text_confirmation_text_hash_check CHECK ((text_hash ~ '^[0-9a-f]{64}$'::text))
constraint learn.agreement.agreement_check CHECK ((place_code ~
CASE scope
    WHEN 'district'::text THEN '^[0-9]{7}$'::text
    ELSE '^[0-9]{14}$'::text
END))
constraint learn.agreement.agreement_check1 CHECK ((ends_on >= starts_on))
constraint learn.agreement.agreement_check2 CHECK (((place_code IS NULL) = (scope = 'county'::text)))
constraint learn.agreement.agreement_check3 CHECK (((school_id IS NOT NULL) = (scope = 'school'::text)))
constraint learn.agreement.agreement_kind_check CHECK ((kind = ANY (ARRAY['mou'::text, 'baa'::text, 'data_sharing'::text, 'scope'::text, 'facility_use'::text, 'other'::text])))
constraint learn.agreement.agreement_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.agreement.agreement_pkey PRIMARY KEY (county_id, id)
constraint learn.agreement.agreement_scope_check CHECK ((scope = ANY (ARRAY['county'::text, 'district'::text, 'school'::text])))
constraint learn.agreement.agreement_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint learn.agreement_ending.agreement_ending_county_id_agreement_id_fkey FOREIGN KEY (county_id, agreement_id) REFERENCES learn.agreement(county_id, id)
constraint learn.agreement_ending.agreement_ending_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.agreement_ending.agreement_ending_pkey PRIMARY KEY (county_id, agreement_id)
constraint learn.agreement_ending.agreement_ending_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
constraint learn.agreement_file.agreement_file_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10485760)))
constraint learn.agreement_file.agreement_file_county_id_agreement_id_fkey FOREIGN KEY (county_id, agreement_id) REFERENCES learn.agreement(county_id, id)
constraint learn.agreement_file.agreement_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint learn.agreement_file.agreement_file_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.agreement_file.agreement_file_pkey PRIMARY KEY (county_id, id)
constraint learn.agreement_file.agreement_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint learn.agreement_file.agreement_file_type_check CHECK ((type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text])))
constraint learn.agreement_party.agreement_party_county_id_agreement_id_fkey FOREIGN KEY (county_id, agreement_id) REFERENCES learn.agreement(county_id, id)
constraint learn.agreement_party.agreement_party_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint learn.agreement_party.agreement_party_number_check CHECK (((number >= 1) AND (number <= 8)))
constraint learn.agreement_party.agreement_party_pkey PRIMARY KEY (county_id, agreement_id, number)
constraint learn.agreement_signature.agreement_signature_county_id_agreement_id_number_fkey FOREIGN KEY (county_id, agreement_id, number) REFERENCES learn.agreement_party(county_id, agreement_id, number)
constraint learn.agreement_signature.agreement_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.agreement_signature.agreement_signature_pkey PRIMARY KEY (county_id, agreement_id, number)
constraint learn.agreement_signature.agreement_signature_signer_name_check CHECK (((length(signer_name) >= 1) AND (length(signer_name) <= 200)))
constraint learn.assessment_attempt.assessment_attempt_assessment_id_check CHECK ((assessment_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.assessment_attempt.assessment_attempt_check CHECK (((right_count >= 0) AND (right_count <= asked_count)))
constraint learn.assessment_attempt.assessment_attempt_check1 CHECK (((NOT passed) OR (asked_count > 0)))
constraint learn.assessment_attempt.assessment_attempt_choices_check CHECK ((jsonb_typeof(choices) = 'object'::text))
constraint learn.assessment_attempt.assessment_attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.assessment_attempt.assessment_attempt_pkey PRIMARY KEY (county_id, id)
constraint learn.assessment_attempt.assessment_attempt_ratings_check CHECK ((jsonb_typeof(ratings) = 'object'::text))
constraint learn.certificate.certificate_attendance_stays CHECK (((kind = 'completion'::text) OR (renew_by IS NULL)))
constraint learn.certificate.certificate_check CHECK ((renew_by > awarded_on))
constraint learn.certificate.certificate_code_check CHECK ((code ~ '^[A-Za-z0-9_-]{27}$'::text))
constraint learn.certificate.certificate_county_id_code_key UNIQUE (county_id, code)
constraint learn.certificate.certificate_county_id_id_person_id_key UNIQUE (county_id, id, person_id)
constraint learn.certificate.certificate_grace_days_check CHECK (((grace_days >= 0) AND (grace_days <= 365)))
constraint learn.certificate.certificate_kept_by CHECK (((kind = 'attendance'::text) OR ((person_id IS NOT NULL) AND (renew_by IS NOT NULL))))
constraint learn.certificate.certificate_kind CHECK ((kind = ANY (ARRAY['completion'::text, 'attendance'::text])))
constraint learn.certificate.certificate_path_check CHECK (((path ~ '^/learn/'::text) OR ((kind = 'attendance'::text) AND (path ~ '^/counties/'::text))))
constraint learn.certificate.certificate_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.certificate.certificate_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
constraint learn.certificate.certificate_pkey PRIMARY KEY (county_id, id)
constraint learn.certificate.certificate_subject_id_check CHECK ((subject_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.certificate.certificate_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
constraint learn.certificate_renewal.certificate_renewal_check CHECK (((kind = 'waived'::text) = (reason IS NOT NULL)))
constraint learn.certificate_renewal.certificate_renewal_county_id_certificate_id_person_id_fkey FOREIGN KEY (county_id, certificate_id, person_id) REFERENCES learn.certificate(county_id, id, person_id)
constraint learn.certificate_renewal.certificate_renewal_kind_check CHECK ((kind = ANY (ARRAY['renewed'::text, 'waived'::text])))
constraint learn.certificate_renewal.certificate_renewal_pkey PRIMARY KEY (county_id, id)
constraint learn.certificate_renewal.certificate_renewal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
constraint learn.certificate_revocation.certificate_revocation_county_id_certificate_id_person_id_fkey FOREIGN KEY (county_id, certificate_id, person_id) REFERENCES learn.certificate(county_id, id, person_id)
constraint learn.certificate_revocation.certificate_revocation_pkey PRIMARY KEY (county_id, certificate_id)
constraint learn.certificate_revocation.certificate_revocation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
constraint learn.certificate_term.certificate_term_grace_days_check CHECK (((grace_days >= 0) AND (grace_days <= 365)))
constraint learn.certificate_term.certificate_term_months_check CHECK (((months >= 1) AND (months <= 120)))
constraint learn.certificate_term.certificate_term_pkey PRIMARY KEY (county_id, id)
constraint learn.cohort.cohort_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
constraint learn.cohort.cohort_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.cohort.cohort_pkey PRIMARY KEY (county_id, id)
constraint learn.cohort_choice.cohort_choice_county_id_cohort_id_fkey FOREIGN KEY (county_id, cohort_id) REFERENCES learn.cohort(county_id, id)
constraint learn.cohort_choice.cohort_choice_member_person_id_fkey FOREIGN KEY (member_person_id) REFERENCES people.person(id)
constraint learn.cohort_choice.cohort_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.cohort_choice.cohort_choice_pkey PRIMARY KEY (county_id, id)
constraint learn.cohort_closing.cohort_closing_county_id_cohort_id_fkey FOREIGN KEY (county_id, cohort_id) REFERENCES learn.cohort(county_id, id)
constraint learn.cohort_closing.cohort_closing_county_id_cohort_id_key UNIQUE (county_id, cohort_id)
constraint learn.cohort_closing.cohort_closing_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.cohort_closing.cohort_closing_pkey PRIMARY KEY (county_id, id)
constraint learn.duty_entry.duty_entry_check CHECK (((school_id IS NOT NULL) = (length(place_code) = 14)))
constraint learn.duty_entry.duty_entry_check1 CHECK (((state <> 'met'::text) OR (evidence IS NOT NULL)))
constraint learn.duty_entry.duty_entry_county_id_follows_id_fkey FOREIGN KEY (county_id, follows_id) REFERENCES learn.duty_entry(county_id, id)
constraint learn.duty_entry.duty_entry_county_id_place_code_duty_id_follows_id_key UNIQUE NULLS NOT DISTINCT (county_id, place_code, duty_id, follows_id)
constraint learn.duty_entry.duty_entry_duty_id_check CHECK ((duty_id ~ '^du-[a-z0-9-]{1,60}$'::text))
constraint learn.duty_entry.duty_entry_evidence_check CHECK (((length(evidence) >= 1) AND (length(evidence) <= 1000)))
constraint learn.duty_entry.duty_entry_owner_name_check CHECK (((length(owner_name) >= 1) AND (length(owner_name) <= 120)))
constraint learn.duty_entry.duty_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.duty_entry.duty_entry_pkey PRIMARY KEY (county_id, id)
constraint learn.duty_entry.duty_entry_place_code_check CHECK ((place_code ~ '^([0-9]{7}|[0-9]{14})$'::text))
constraint learn.duty_entry.duty_entry_state_check CHECK ((state = ANY (ARRAY['open'::text, 'met'::text, 'not_ours'::text])))
constraint learn.edition_taken.edition_taken_edition_check CHECK ((edition > 0))
constraint learn.edition_taken.edition_taken_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.edition_taken.edition_taken_pkey PRIMARY KEY (county_id, id)
constraint learn.edition_taken.edition_taken_texts_check CHECK ((jsonb_typeof(texts) = 'object'::text))
constraint learn.journey_entry.journey_entry_check CHECK ((passed_on >= started_on))
constraint learn.journey_entry.journey_entry_county_id_follows_id_fkey FOREIGN KEY (county_id, follows_id) REFERENCES learn.journey_entry(county_id, id)
constraint learn.journey_entry.journey_entry_county_id_school_id_step_id_follows_id_key UNIQUE NULLS NOT DISTINCT (county_id, school_id, step_id, follows_id)
constraint learn.journey_entry.journey_entry_documents_check CHECK ((jsonb_typeof(documents) = 'array'::text))
constraint learn.journey_entry.journey_entry_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
constraint learn.journey_entry.journey_entry_owner_name_check CHECK (((length(owner_name) >= 1) AND (length(owner_name) <= 120)))
constraint learn.journey_entry.journey_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.journey_entry.journey_entry_pkey PRIMARY KEY (county_id, id)
constraint learn.journey_entry.journey_entry_place_code_check CHECK ((place_code ~ '^[0-9]{14}$'::text))
constraint learn.journey_entry.journey_entry_step_id_check CHECK ((step_id ~ '^jn-[a-z0-9-]{1,60}$'::text))
constraint learn.journey_entry.journey_entry_weeks_check CHECK (((weeks >= 1) AND (weeks <= 104)))
constraint learn.journey_start.journey_start_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.journey_start.journey_start_pkey PRIMARY KEY (county_id, id)
constraint learn.journey_start.journey_start_place_code_check CHECK ((place_code ~ '^[0-9]{14}$'::text))
constraint learn.launch_entry.launch_entry_check CHECK (((name IS NOT NULL) = (item_id ~~ 'own-%'::text)))
constraint learn.launch_entry.launch_entry_county_id_follows_id_fkey FOREIGN KEY (county_id, follows_id) REFERENCES learn.launch_entry(county_id, id)
constraint learn.launch_entry.launch_entry_county_id_school_id_item_id_follows_id_key UNIQUE NULLS NOT DISTINCT (county_id, school_id, item_id, follows_id)
constraint learn.launch_entry.launch_entry_detail_check CHECK (((length(detail) >= 1) AND (length(detail) <= 1000)))
constraint learn.launch_entry.launch_entry_item_id_check CHECK ((item_id ~ '^(lb-[a-z0-9-]{1,60}|own-[0-9a-f-]{36})$'::text))
constraint learn.launch_entry.launch_entry_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint learn.launch_entry.launch_entry_owner_name_check CHECK (((length(owner_name) >= 1) AND (length(owner_name) <= 120)))
constraint learn.launch_entry.launch_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.launch_entry.launch_entry_pkey PRIMARY KEY (county_id, id)
constraint learn.launch_entry.launch_entry_place_code_check CHECK ((place_code ~ '^[0-9]{14}$'::text))
constraint learn.launch_entry.launch_entry_state_check CHECK ((state = ANY (ARRAY['open'::text, 'under_way'::text, 'ready'::text, 'not_needed'::text])))
constraint learn.learner_place.learner_place_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.learner_place.learner_place_pkey PRIMARY KEY (county_id, id)
constraint learn.learner_place.learner_place_place_code_check CHECK ((place_code ~ '^([0-9]{7}|[0-9]{14})$'::text))
constraint learn.notice.notice_about_id_check CHECK (((length(about_id) >= 1) AND (length(about_id) <= 200)))
constraint learn.notice.notice_county_id_person_id_kind_about_id_due_on_key UNIQUE (county_id, person_id, kind, about_id, due_on)
constraint learn.notice.notice_kind_check CHECK ((kind = ANY (ARRAY['certificate_due'::text, 'agreement_ending'::text, 'step_late'::text])))
constraint learn.notice.notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.notice.notice_pkey PRIMARY KEY (county_id, id)
constraint learn.notice_choice.notice_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.notice_choice.notice_choice_pkey PRIMARY KEY (county_id, id)
constraint learn.override.override_base_edition_check CHECK ((base_edition > 0))
constraint learn.override.override_base_text_check CHECK ((length(base_text) <= 20000))
constraint learn.override.override_county_id_follows_id_fkey FOREIGN KEY (county_id, follows_id) REFERENCES learn.override(county_id, id)
constraint learn.override.override_county_id_thing_id_part_follows_id_key UNIQUE NULLS NOT DISTINCT (county_id, thing_id, part, follows_id)
constraint learn.override.override_part_check CHECK ((part = ANY (ARRAY['name'::text, 'name_es'::text, 'text'::text, 'text_es'::text, 'address'::text, 'order'::text, 'standing'::text, 'aside'::text, 'role'::text, 'step'::text])))
constraint learn.override.override_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.override.override_pkey PRIMARY KEY (county_id, id)
constraint learn.override.override_thing_id_check CHECK ((thing_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.override.override_value_check CHECK (((length(value) >= 1) AND (length(value) <= 4000)))
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
constraint learn.readiness_task.readiness_task_check CHECK (((school_id IS NULL) = (form = 'district'::text)))
constraint learn.readiness_task.readiness_task_county_id_check_id_fkey FOREIGN KEY (county_id, check_id) REFERENCES learn.readiness_check(county_id, id)
constraint learn.readiness_task.readiness_task_county_id_check_id_item_id_key UNIQUE (county_id, check_id, item_id)
constraint learn.readiness_task.readiness_task_form_check CHECK ((form = ANY (ARRAY['school'::text, 'district'::text])))
constraint learn.readiness_task.readiness_task_item_id_check CHECK ((item_id ~ '^[a-z][a-z0-9-]{0,60}$'::text))
constraint learn.readiness_task.readiness_task_kind_check CHECK ((kind = ANY (ARRAY['gap'::text, 'question'::text])))
constraint learn.readiness_task.readiness_task_owner_name_check CHECK (((length(owner_name) >= 1) AND (length(owner_name) <= 120)))
constraint learn.readiness_task.readiness_task_owner_person_id_fkey FOREIGN KEY (owner_person_id) REFERENCES people.person(id)
constraint learn.readiness_task.readiness_task_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.readiness_task.readiness_task_pkey PRIMARY KEY (county_id, id)
constraint learn.readiness_task.readiness_task_place_code_check CHECK ((place_code ~ '^([0-9]{7}|[0-9]{14})$'::text))
constraint learn.readiness_task.readiness_task_seen_by_check CHECK ((seen_by = ANY (ARRAY['me'::text, 'district'::text, 'county'::text])))
constraint learn.readiness_task_closing.readiness_task_closing_answer_check CHECK ((answer = ANY (ARRAY['0'::text, '1'::text, '2'::text])))
constraint learn.readiness_task_closing.readiness_task_closing_county_id_task_id_fkey FOREIGN KEY (county_id, task_id) REFERENCES learn.readiness_task(county_id, id)
constraint learn.readiness_task_closing.readiness_task_closing_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
constraint learn.readiness_task_closing.readiness_task_closing_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.readiness_task_closing.readiness_task_closing_pkey PRIMARY KEY (county_id, task_id)
constraint learn.record_activity.record_activity_pkey PRIMARY KEY (county_id, activity)
constraint learn.record_activity_mention.record_activity_mention_county_id_statement_id_fkey FOREIGN KEY (county_id, statement_id) REFERENCES learn.record_statement(county_id, id) ON DELETE CASCADE
constraint learn.record_activity_mention.record_activity_mention_pkey PRIMARY KEY (county_id, statement_id, activity)
constraint learn.record_attachment.record_attachment_county_id_statement_id_fkey FOREIGN KEY (county_id, statement_id) REFERENCES learn.record_statement(county_id, id) ON DELETE CASCADE
constraint learn.record_attachment.record_attachment_pkey PRIMARY KEY (county_id, statement_id, sha2)
constraint learn.record_document.record_document_county_id_key_id_fkey FOREIGN KEY (county_id, key_id) REFERENCES learn.record_key(county_id, id)
constraint learn.record_document.record_document_county_id_place_key UNIQUE (county_id, place)
constraint learn.record_document.record_document_etag_check CHECK ((etag ~ '^[0-9a-f]{40}$'::text))
constraint learn.record_document.record_document_kind_check CHECK ((kind = ANY (ARRAY['state'::text, 'activity'::text, 'agent'::text])))
constraint learn.record_document.record_document_pkey PRIMARY KEY (county_id, id)
constraint learn.record_document.record_document_place_check CHECK ((place ~ '^[0-9a-f]{64}$'::text))
constraint learn.record_key.record_key_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
constraint learn.record_key.record_key_per_minute_check CHECK (((per_minute >= 1) AND (per_minute <= 6000)))
constraint learn.record_key.record_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.record_key.record_key_pkey PRIMARY KEY (county_id, id)
constraint learn.record_key.record_key_scopes_check CHECK ((((cardinality(scopes) >= 1) AND (cardinality(scopes) <= 8)) AND (scopes <@ ARRAY['statements/write'::text, 'statements/read/mine'::text, 'statements/read'::text, 'state'::text, 'define'::text, 'profile'::text, 'all/read'::text, 'all'::text])))
constraint learn.record_key.record_key_secret_hash_check CHECK ((secret_hash ~ '^[0-9a-f]{64}$'::text))
constraint learn.record_key_ending.record_key_ending_county_id_key_id_fkey FOREIGN KEY (county_id, key_id) REFERENCES learn.record_key(county_id, id)
constraint learn.record_key_ending.record_key_ending_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.record_key_ending.record_key_ending_pkey PRIMARY KEY (county_id, key_id)
constraint learn.record_key_use.record_key_use_county_id_key_id_fkey FOREIGN KEY (county_id, key_id) REFERENCES learn.record_key(county_id, id)
constraint learn.record_key_use.record_key_use_pkey PRIMARY KEY (county_id, key_id)
constraint learn.record_mention.record_mention_county_id_statement_id_fkey FOREIGN KEY (county_id, statement_id) REFERENCES learn.record_statement(county_id, id) ON DELETE CASCADE
constraint learn.record_mention.record_mention_pkey PRIMARY KEY (county_id, statement_id, agent)
constraint learn.record_retention.record_retention_days_check CHECK (((days >= 30) AND (days <= 3653)))
constraint learn.record_retention.record_retention_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.record_retention.record_retention_pkey PRIMARY KEY (county_id, id)
constraint learn.record_statement.record_statement_check CHECK (((NOT voids) OR (target_id IS NOT NULL)))
constraint learn.record_statement.record_statement_county_id_key_id_fkey FOREIGN KEY (county_id, key_id) REFERENCES learn.record_key(county_id, id)
constraint learn.record_statement.record_statement_pkey PRIMARY KEY (county_id, id)
constraint learn.reminder.reminder_letter_count_check CHECK ((letter_count > 0))
constraint learn.reminder.reminder_pkey PRIMARY KEY (county_id, id)
constraint learn.reminder.reminder_place_code_check CHECK ((place_code ~ '^(county|[0-9]{7}|[0-9]{14})$'::text))
constraint learn.school_sight.school_sight_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.school_sight.school_sight_pkey PRIMARY KEY (county_id, id)
constraint learn.school_sight.school_sight_place_code_check CHECK ((place_code ~ '^[0-9]{14}$'::text))
constraint learn.school_sight.school_sight_shown_to_check CHECK ((shown_to = ANY (ARRAY['school'::text, 'district'::text, 'county'::text])))
constraint learn.school_sight.school_sight_subject_check CHECK ((subject = ANY (ARRAY['launch_board'::text, 'journey'::text, 'self_assessment'::text])))
constraint learn.self_assessment.self_assessment_check CHECK (((school_id IS NOT NULL) = (length(place_code) = 14)))
constraint learn.self_assessment.self_assessment_instrument_id_check CHECK ((instrument_id ~ '^sa-[a-z0-9-]{1,60}$'::text))
constraint learn.self_assessment.self_assessment_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
constraint learn.self_assessment.self_assessment_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.self_assessment.self_assessment_pkey PRIMARY KEY (county_id, id)
constraint learn.self_assessment.self_assessment_place_code_check CHECK ((place_code ~ '^([0-9]{7}|[0-9]{14})$'::text))
constraint learn.self_assessment.self_assessment_scores_check CHECK ((jsonb_typeof(scores) = 'object'::text))
constraint learn.self_assessment_withdrawal.self_assessment_withdrawal_county_id_assessment_id_fkey FOREIGN KEY (county_id, assessment_id) REFERENCES learn.self_assessment(county_id, id)
constraint learn.self_assessment_withdrawal.self_assessment_withdrawal_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.self_assessment_withdrawal.self_assessment_withdrawal_pkey PRIMARY KEY (county_id, assessment_id)
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
constraint learn.signing_key.signing_key_pkey PRIMARY KEY (county_id, id)
constraint learn.signing_key.signing_key_public_key_check CHECK (((jsonb_typeof(public_key) = 'object'::text) AND (NOT (public_key ? 'd'::text))))
constraint learn.site_standing.site_standing_late_count_check CHECK ((late_count >= 0))
constraint learn.site_standing.site_standing_phase_check CHECK (((phase >= 0) AND (phase <= 4)))
constraint learn.site_standing.site_standing_pkey PRIMARY KEY (county_id, place_code, role)
constraint learn.site_standing.site_standing_place_code_check CHECK ((place_code ~ '^(county|[0-9]{7}|[0-9]{14})$'::text))
constraint learn.site_standing.site_standing_role_check CHECK ((role ~ '^[a-z0-9-]{1,60}$'::text))
constraint learn.site_standing.site_standing_steps_check CHECK ((jsonb_typeof(steps) = 'object'::text))
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
constraint learn.supervisor_ending.supervisor_ending_county_id_naming_id_person_id_supervisor_fkey FOREIGN KEY (county_id, naming_id, person_id, supervisor_person_id) REFERENCES learn.supervisor_naming(county_id, id, person_id, supervisor_person_id)
constraint learn.supervisor_ending.supervisor_ending_pkey PRIMARY KEY (county_id, naming_id)
constraint learn.supervisor_naming.supervisor_naming_check CHECK ((person_id <> supervisor_person_id))
constraint learn.supervisor_naming.supervisor_naming_county_id_id_person_id_supervisor_person__key UNIQUE (county_id, id, person_id, supervisor_person_id)
constraint learn.supervisor_naming.supervisor_naming_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.supervisor_naming.supervisor_naming_pkey PRIMARY KEY (county_id, id)
constraint learn.supervisor_naming.supervisor_naming_supervisor_person_id_fkey FOREIGN KEY (supervisor_person_id) REFERENCES people.person(id)
constraint learn.text_review.text_review_check CHECK (((reviewer_name IS NULL) = (reviewed_on IS NULL)))
constraint learn.text_review.text_review_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
constraint learn.text_review.text_review_page_id_check CHECK ((page_id ~ '^[a-z0-9-]{1,120}$'::text))
constraint learn.text_review.text_review_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.text_review.text_review_pkey PRIMARY KEY (county_id, id)
constraint learn.text_review.text_review_reviewer_name_check CHECK (((length(reviewer_name) >= 1) AND (length(reviewer_name) <= 200)))
constraint learn.text_review.text_review_text_hash_check CHECK ((text_hash ~ '^[0-9a-f]{64}$'::text))
constraint learn.video.video_byte_count_check CHECK ((byte_count > 0))
constraint learn.video.video_captions_from_check CHECK ((captions_from = ANY (ARRAY['file'::text, 'script'::text, 'none'::text])))
constraint learn.video.video_container_check CHECK ((container = ANY (ARRAY['mp4'::text, 'webm'::text])))
constraint learn.video.video_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
constraint learn.video.video_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.video.video_pkey PRIMARY KEY (county_id, id)
constraint learn.video.video_slug_check CHECK ((slug ~ '^[a-z0-9-]{1,60}$'::text))
constraint learn.video_attempt.video_attempt_county_id_video_id_fkey FOREIGN KEY (county_id, video_id) REFERENCES learn.video(county_id, id) ON DELETE CASCADE
constraint learn.video_attempt.video_attempt_number_check CHECK (((number >= 1) AND (number <= 3)))
constraint learn.video_attempt.video_attempt_pkey PRIMARY KEY (county_id, video_id, number)
constraint learn.video_caption.video_caption_county_id_video_id_fkey FOREIGN KEY (county_id, video_id) REFERENCES learn.video(county_id, id) ON DELETE CASCADE
constraint learn.video_caption.video_caption_pkey PRIMARY KEY (county_id, id)
constraint learn.video_caption.video_caption_vtt_check CHECK (((length(vtt) >= 6) AND (length(vtt) <= 300000)))
constraint learn.video_outcome.video_outcome_check CHECK (((reason IS NOT NULL) = (outcome = 'refused'::text)))
constraint learn.video_outcome.video_outcome_check1 CHECK ((((tenths IS NOT NULL) = (outcome = 'ready'::text)) AND (tenths > 0)))
constraint learn.video_outcome.video_outcome_county_id_video_id_fkey FOREIGN KEY (county_id, video_id) REFERENCES learn.video(county_id, id) ON DELETE CASCADE
constraint learn.video_outcome.video_outcome_outcome_check CHECK ((outcome = ANY (ARRAY['ready'::text, 'refused'::text])))
constraint learn.video_outcome.video_outcome_pkey PRIMARY KEY (county_id, video_id)
constraint learn.video_piece.video_piece_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 1048576)))
constraint learn.video_piece.video_piece_county_id_video_id_fkey FOREIGN KEY (county_id, video_id) REFERENCES learn.video(county_id, id) ON DELETE CASCADE
constraint learn.video_piece.video_piece_number_check CHECK ((number >= 0))
constraint learn.video_piece.video_piece_pkey PRIMARY KEY (county_id, video_id, rendition, number)
constraint learn.video_piece.video_piece_rendition_check CHECK ((rendition = ANY (ARRAY['sent'::text, 'full'::text, 'small'::text, 'poster'::text])))
constraint learn.video_publication.video_publication_county_id_video_id_fkey FOREIGN KEY (county_id, video_id) REFERENCES learn.video(county_id, id) ON DELETE CASCADE
constraint learn.video_publication.video_publication_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.video_publication.video_publication_pkey PRIMARY KEY (county_id, id)
constraint learn.video_watch.video_watch_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint learn.video_watch.video_watch_pkey PRIMARY KEY (county_id, person_id, video)
constraint learn.video_watch.video_watch_video_check CHECK ((video ~ '^[a-z0-9.-]{1,120}$'::text))
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
constraint people.second_factor_rule.second_factor_rule_pkey PRIMARY KEY (county_id, id)
constraint people.second_factor_rule.second_factor_rule_role_check CHECK ((role = 'school_staff'::text))
constraint people.sign_in_provider.sign_in_provider_client_id_check CHECK (((length(client_id) >= 1) AND (length(client_id) <= 300)))
constraint people.sign_in_provider.sign_in_provider_domains_check CHECK (((cardinality(domains) >= 1) AND (cardinality(domains) <= 50)))
constraint people.sign_in_provider.sign_in_provider_issuer_check CHECK (((issuer ~ '^https?://[^[:space:]]+$'::text) AND (length(issuer) <= 300)))
constraint people.sign_in_provider.sign_in_provider_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
constraint people.sign_in_provider.sign_in_provider_pkey PRIMARY KEY (county_id, id)
constraint people.sign_in_provider.sign_in_provider_second_factor_check CHECK ((second_factor = ANY (ARRAY['never'::text, 'when_said'::text, 'always'::text])))
constraint people.sign_in_provider_removal.sign_in_provider_removal_county_id_provider_id_fkey FOREIGN KEY (county_id, provider_id) REFERENCES people.sign_in_provider(county_id, id)
constraint people.sign_in_provider_removal.sign_in_provider_removal_pkey PRIMARY KEY (county_id, provider_id)
constraint people.vendor_reading.vendor_reading_county_id_visit_id_fkey FOREIGN KEY (county_id, visit_id) REFERENCES people.vendor_visit(county_id, id)
constraint people.vendor_reading.vendor_reading_pkey PRIMARY KEY (county_id, id)
constraint people.vendor_reading.vendor_reading_row_count_check CHECK ((row_count > 0))
constraint people.vendor_visit.vendor_visit_check CHECK (((ends_at > granted_at) AND (ends_at <= (granted_at + '14 days'::interval))))
constraint people.vendor_visit.vendor_visit_county_id_token_hash_key UNIQUE (county_id, token_hash)
constraint people.vendor_visit.vendor_visit_email_check CHECK (((email = lower(email)) AND ((length(email) >= 3) AND (length(email) <= 254))))
constraint people.vendor_visit.vendor_visit_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint people.vendor_visit.vendor_visit_pkey PRIMARY KEY (county_id, id)
constraint people.vendor_visit.vendor_visit_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
constraint people.vendor_visit.vendor_visit_row_budget_check CHECK (((row_budget >= 1) AND (row_budget <= 50000)))
constraint people.vendor_visit.vendor_visit_seen_as_check CHECK ((seen_as = ANY (ARRAY['county_coordinator'::text, 'evaluator'::text])))
constraint people.vendor_visit_acceptance.vendor_visit_acceptance_county_id_visit_id_fkey FOREIGN KEY (county_id, visit_id) REFERENCES people.vendor_visit(county_id, id)
constraint people.vendor_visit_acceptance.vendor_visit_acceptance_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint people.vendor_visit_acceptance.vendor_visit_acceptance_pkey PRIMARY KEY (county_id, visit_id)
constraint people.vendor_visit_ending.vendor_visit_ending_cause_check CHECK ((cause = ANY (ARRAY['county'::text, 'budget'::text])))
constraint people.vendor_visit_ending.vendor_visit_ending_check CHECK (((cause = 'county'::text) = (ended_by_id IS NOT NULL)))
constraint people.vendor_visit_ending.vendor_visit_ending_county_id_visit_id_fkey FOREIGN KEY (county_id, visit_id) REFERENCES people.vendor_visit(county_id, id)
constraint people.vendor_visit_ending.vendor_visit_ending_pkey PRIMARY KEY (county_id, visit_id)
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
constraint places.distance_figure.distance_figure_check CHECK (((students IS NULL) = (points IS NULL)))
constraint places.distance_figure.distance_figure_code_check CHECK ((code ~ '^[0-9]{14}$'::text))
constraint places.distance_figure.distance_figure_level_check CHECK ((level = ANY (ARRAY['state'::text, 'district'::text, 'school'::text])))
constraint places.distance_figure.distance_figure_pkey PRIMARY KEY (county_id, code, level, subject, school_year, student_group)
constraint places.distance_figure.distance_figure_points_check CHECK (((points >= ('-1000'::integer)::numeric) AND (points <= (1000)::numeric)))
constraint places.distance_figure.distance_figure_school_year_check CHECK ((school_year ~ '^20[0-9]{2}-[0-9]{2}$'::text))
constraint places.distance_figure.distance_figure_students_check CHECK ((students >= 0))
constraint places.distance_figure.distance_figure_subject_check CHECK ((subject = ANY (ARRAY['english'::text, 'mathematics'::text])))
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
constraint plan.scenario_share.scenario_share_county_id_scenario_id_fkey FOREIGN KEY (county_id, scenario_id) REFERENCES plan.scenario(county_id, id)
constraint plan.scenario_share.scenario_share_held_back_check CHECK ((held_back >= 0))
constraint plan.scenario_share.scenario_share_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint plan.scenario_share.scenario_share_pkey PRIMARY KEY (county_id, id)
constraint plan.scenario_share_ending.scenario_share_ending_county_id_share_id_fkey FOREIGN KEY (county_id, share_id) REFERENCES plan.scenario_share(county_id, id)
constraint plan.scenario_share_ending.scenario_share_ending_pkey PRIMARY KEY (county_id, share_id)
constraint plan.scenario_withdrawal.scenario_withdrawal_county_id_scenario_id_fkey FOREIGN KEY (county_id, scenario_id) REFERENCES plan.scenario(county_id, id)
constraint plan.scenario_withdrawal.scenario_withdrawal_pkey PRIMARY KEY (county_id, scenario_id)
constraint staff.opening.opening_apply_address_check CHECK (((apply_address ~ '^https://'::text) AND (length(apply_address) <= 300)))
constraint staff.opening.opening_check CHECK ((pay_high_cents >= pay_low_cents))
constraint staff.opening.opening_languages_check CHECK ((cardinality(languages) <= 16))
constraint staff.opening.opening_pay_low_cents_check CHECK ((pay_low_cents > 0))
constraint staff.opening.opening_pay_per_check CHECK ((pay_per = ANY (ARRAY['hour'::text, 'month'::text, 'year'::text])))
constraint staff.opening.opening_pkey PRIMARY KEY (county_id, id)
constraint staff.opening.opening_place_check CHECK (((length(place) >= 1) AND (length(place) <= 120)))
constraint staff.opening.opening_role_check CHECK ((role ~ '^[a-z0-9_]{1,40}$'::text))
constraint staff.opening.opening_supervision_check CHECK ((supervision = ANY (ARRAY['offered'::text, 'not_offered'::text])))
constraint staff.opening.opening_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120)))
constraint staff.opening.opening_weekly_hours_check CHECK (((weekly_hours >= 1) AND (weekly_hours <= 40)))
constraint staff.opening_closing.opening_closing_county_id_opening_id_fkey FOREIGN KEY (county_id, opening_id) REFERENCES staff.opening(county_id, id)
constraint staff.opening_closing.opening_closing_pkey PRIMARY KEY (county_id, opening_id)
constraint staff.placement.placement_agreed_by_check CHECK (((length(agreed_by) >= 1) AND (length(agreed_by) <= 200)))
constraint staff.placement.placement_check CHECK ((until_time > from_time))
constraint staff.placement.placement_check1 CHECK ((ends_on >= starts_on))
constraint staff.placement.placement_county_id_position_id_fkey FOREIGN KEY (county_id, position_id) REFERENCES staff."position"(county_id, id)
constraint staff.placement.placement_county_id_school_id_fkey FOREIGN KEY (county_id, school_id) REFERENCES places.school(county_id, id)
constraint staff.placement.placement_languages_check CHECK (((cardinality(languages) >= 1) AND (cardinality(languages) <= 20)))
constraint staff.placement.placement_pkey PRIMARY KEY (county_id, id)
constraint staff.placement.placement_weekdays_check CHECK ((((cardinality(weekdays) >= 1) AND (cardinality(weekdays) <= 7)) AND (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7])))
constraint staff.placement_ending.placement_ending_county_id_placement_id_fkey FOREIGN KEY (county_id, placement_id) REFERENCES staff.placement(county_id, id)
constraint staff.placement_ending.placement_ending_pkey PRIMARY KEY (county_id, placement_id)
constraint staff.position.position_holder_check CHECK (((length(holder) >= 1) AND (length(holder) <= 200)))
constraint staff.position.position_pkey PRIMARY KEY (county_id, id)
constraint staff.position.position_role_check CHECK ((role ~ '^[a-z_0-9]+$'::text))
constraint staff.position.position_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint staff.publication.publication_check CHECK (((shown_name IS NULL) = (name_consented_on IS NULL)))
constraint staff.publication.publication_confirmed_by_check CHECK (((length(confirmed_by) >= 1) AND (length(confirmed_by) <= 200)))
constraint staff.publication.publication_county_id_placement_id_fkey FOREIGN KEY (county_id, placement_id) REFERENCES staff.placement(county_id, id)
constraint staff.publication.publication_county_id_position_id_fkey FOREIGN KEY (county_id, position_id) REFERENCES staff."position"(county_id, id)
constraint staff.publication.publication_county_id_school_id_fkey FOREIGN KEY (county_id, school_id) REFERENCES places.school(county_id, id)
constraint staff.publication.publication_pkey PRIMARY KEY (county_id, id)
constraint staff.publication.publication_shown_name_check CHECK (((length(shown_name) >= 1) AND (length(shown_name) <= 200)))
constraint staff.publication_ending.publication_ending_county_id_publication_id_fkey FOREIGN KEY (county_id, publication_id) REFERENCES staff.publication(county_id, id)
constraint staff.publication_ending.publication_ending_pkey PRIMARY KEY (county_id, publication_id)
index CREATE UNIQUE INDEX event_pkey ON app.event USING btree (county_id, id)
index CREATE INDEX entry_of_sign_in ON audit.entry USING btree (county_id, person_id) WHERE (kind = 'sign_in.began'::text)
index CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree (county_id, id)
index CREATE UNIQUE INDEX link_county_id_entry_id_key ON audit.link USING btree (county_id, entry_id)
index CREATE UNIQUE INDEX link_pkey ON audit.link USING btree (county_id, number)
index CREATE UNIQUE INDEX seal_pkey ON audit.seal USING btree (county_id, number)
index CREATE INDEX account_of_user ON auth.account USING btree (user_id)
index CREATE UNIQUE INDEX account_pkey ON auth.account USING btree (id)
index CREATE UNIQUE INDEX account_provider_id_account_id_key ON auth.account USING btree (provider_id, account_id)
index CREATE UNIQUE INDEX passkey_credential_id_key ON auth.passkey USING btree (credential_id)
index CREATE INDEX passkey_of_user ON auth.passkey USING btree (user_id)
index CREATE UNIQUE INDEX passkey_pkey ON auth.passkey USING btree (id)
index CREATE INDEX session_of_user ON auth.session USING btree (user_id)
index CREATE UNIQUE INDEX session_pkey ON auth.session USING btree (id)
index CREATE UNIQUE INDEX session_token_key ON auth.session USING btree (token)
index CREATE INDEX two_factor_of_user ON auth.two_factor USING btree (user_id)
index CREATE UNIQUE INDEX two_factor_pkey ON auth.two_factor USING btree (id)
index CREATE UNIQUE INDEX user_email_key ON auth."user" USING btree (email)
index CREATE UNIQUE INDEX user_pkey ON auth."user" USING btree (id)
index CREATE INDEX verification_of_identifier ON auth.verification USING btree (identifier)
index CREATE INDEX verification_of_moment ON auth.verification USING btree (expires_at)
index CREATE UNIQUE INDEX verification_pkey ON auth.verification USING btree (id)
index CREATE UNIQUE INDEX call_closing_pkey ON connect.call_closing USING btree (county_id, request_id)
index CREATE INDEX call_request_open ON connect.call_request USING btree (county_id, school_id, asked_at)
index CREATE UNIQUE INDEX call_request_pkey ON connect.call_request USING btree (county_id, id)
index CREATE INDEX call_try_of ON connect.call_try USING btree (county_id, request_id, tried_at)
index CREATE UNIQUE INDEX call_try_pkey ON connect.call_try USING btree (county_id, id)
index CREATE UNIQUE INDEX check_undoing_pkey ON connect.check_undoing USING btree (county_id, check_id)
index CREATE UNIQUE INDEX directory_import_pkey ON connect.directory_import USING btree (county_id, id)
index CREATE UNIQUE INDEX directory_state_pkey ON connect.directory_state USING btree (county_id)
index CREATE UNIQUE INDEX listing_county_id_source_source_key_key ON connect.listing USING btree (county_id, source, source_key)
index CREATE INDEX listing_of_organization ON connect.listing USING btree (county_id, organization_id)
index CREATE UNIQUE INDEX listing_pkey ON connect.listing USING btree (county_id, id)
index CREATE INDEX listing_since ON connect.listing USING btree (county_id, edition) WHERE (edition > 0)
index CREATE UNIQUE INDEX listing_change_pkey ON connect.listing_change USING btree (county_id, id)
index CREATE INDEX listing_check_of ON connect.listing_check USING btree (county_id, listing_id, checked_at DESC)
index CREATE UNIQUE INDEX listing_check_pkey ON connect.listing_check USING btree (county_id, id)
index CREATE UNIQUE INDEX notice_schedule_pkey ON connect.notice_schedule USING btree (county_id, id)
index CREATE INDEX notice_sending_of ON connect.notice_sending USING btree (county_id, notice_id, sent_on)
index CREATE UNIQUE INDEX notice_sending_pkey ON connect.notice_sending USING btree (county_id, id)
index CREATE UNIQUE INDEX notice_sending_removal_pkey ON connect.notice_sending_removal USING btree (county_id, sending_id)
index CREATE UNIQUE INDEX organization_county_id_source_source_key_key ON connect.organization USING btree (county_id, source, source_key)
index CREATE INDEX organization_named ON connect.organization USING btree (county_id, lower(name))
index CREATE UNIQUE INDEX organization_pkey ON connect.organization USING btree (county_id, id)
index CREATE INDEX organization_under ON connect.organization USING btree (county_id, parent_id) WHERE (parent_id IS NOT NULL)
index CREATE INDEX organization_change_of ON connect.organization_change USING btree (county_id, organization_id, changed_at DESC)
index CREATE UNIQUE INDEX organization_change_pkey ON connect.organization_change USING btree (county_id, id)
index CREATE INDEX organization_merge_into ON connect.organization_merge USING btree (county_id, kept_id)
index CREATE UNIQUE INDEX organization_merge_pkey ON connect.organization_merge USING btree (county_id, id)
index CREATE UNIQUE INDEX organization_merge_standing ON connect.organization_merge USING btree (county_id, gone_id) WHERE (undone_at IS NULL)
index CREATE UNIQUE INDEX packet_pkey ON connect.packet USING btree (county_id, id)
index CREATE UNIQUE INDEX packet_removal_pkey ON connect.packet_removal USING btree (county_id, packet_id)
index CREATE INDEX service_notice_newest ON connect.service_notice USING btree (county_id, composed_at DESC)
index CREATE UNIQUE INDEX service_notice_pkey ON connect.service_notice USING btree (county_id, id)
index CREATE UNIQUE INDEX staff_search_pkey ON connect.staff_search USING btree (county_id, month_on, need, language, is_found)
index CREATE INDEX wait_told_of ON connect.wait_told USING btree (county_id, listing_id, told_on DESC)
index CREATE UNIQUE INDEX wait_told_pkey ON connect.wait_told USING btree (county_id, id)
index CREATE UNIQUE INDEX waiting_listing_pkey ON connect.waiting_listing USING btree (county_id, import_id, place)
index CREATE INDEX waiting_listing_with_wait ON connect.waiting_listing USING btree (county_id, import_id) WHERE (wait IS NOT NULL)
index CREATE UNIQUE INDEX answer_county_id_task_id_follows_id_key ON convene.answer USING btree (county_id, task_id, follows_id) NULLS NOT DISTINCT
index CREATE INDEX answer_of_decision ON convene.answer USING btree (county_id, decision_id)
index CREATE UNIQUE INDEX answer_pkey ON convene.answer USING btree (county_id, id)
index CREATE UNIQUE INDEX attendance_county_id_registration_id_talk_id_key ON convene.attendance USING btree (county_id, registration_id, talk_id) NULLS NOT DISTINCT
index CREATE INDEX attendance_of ON convene.attendance USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX attendance_pkey ON convene.attendance USING btree (county_id, id)
index CREATE UNIQUE INDEX calendar_link_county_id_token_hash_key ON convene.calendar_link USING btree (county_id, token_hash)
index CREATE UNIQUE INDEX calendar_link_pkey ON convene.calendar_link USING btree (county_id, id)
index CREATE INDEX convening_by_start ON convene.convening USING btree (county_id, starts_at)
index CREATE INDEX convening_of_school ON convene.convening USING btree (county_id, school_id) WHERE (school_id IS NOT NULL)
index CREATE UNIQUE INDEX convening_pkey ON convene.convening USING btree (county_id, id)
index CREATE UNIQUE INDEX decision_county_id_raised_id_key ON convene.decision USING btree (county_id, raised_id)
index CREATE UNIQUE INDEX decision_pkey ON convene.decision USING btree (county_id, id)
index CREATE UNIQUE INDEX decision_due_pkey ON convene.decision_due USING btree (county_id, id)
index CREATE UNIQUE INDEX decision_publication_pkey ON convene.decision_publication USING btree (county_id, decision_id)
index CREATE UNIQUE INDEX decision_return_pkey ON convene.decision_return USING btree (county_id, decision_id)
index CREATE UNIQUE INDEX decision_steward_pkey ON convene.decision_steward USING btree (county_id, decision_id, person_id)
index CREATE UNIQUE INDEX decision_withdrawal_pkey ON convene.decision_withdrawal USING btree (county_id, decision_id)
index CREATE UNIQUE INDEX discussion_digest_county_id_person_id_key ON convene.discussion_digest USING btree (county_id, person_id)
index CREATE UNIQUE INDEX discussion_digest_pkey ON convene.discussion_digest USING btree (county_id, id)
index CREATE INDEX discussion_moderation_of ON convene.discussion_moderation USING btree (county_id, post_id, moderated_at DESC)
index CREATE UNIQUE INDEX discussion_moderation_pkey ON convene.discussion_moderation USING btree (county_id, id)
index CREATE UNIQUE INDEX discussion_post_county_id_topic_id_id_key ON convene.discussion_post USING btree (county_id, topic_id, id)
index CREATE UNIQUE INDEX discussion_post_pkey ON convene.discussion_post USING btree (county_id, id)
index CREATE UNIQUE INDEX discussion_report_pkey ON convene.discussion_report USING btree (county_id, post_id, person_id)
index CREATE INDEX discussion_topic_of ON convene.discussion_topic USING btree (county_id, audience, opened_at)
index CREATE UNIQUE INDEX discussion_topic_pkey ON convene.discussion_topic USING btree (county_id, id)
index CREATE INDEX discussion_topic_act_of ON convene.discussion_topic_act USING btree (county_id, topic_id, acted_at DESC)
index CREATE UNIQUE INDEX discussion_topic_act_pkey ON convene.discussion_topic_act USING btree (county_id, id)
index CREATE INDEX evaluation_of ON convene.evaluation USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX evaluation_once ON convene.evaluation USING btree (county_id, convening_id, giver) WHERE (giver IS NOT NULL)
index CREATE UNIQUE INDEX evaluation_pkey ON convene.evaluation USING btree (county_id, id)
index CREATE UNIQUE INDEX event_attendance_pkey ON convene.event_attendance USING btree (county_id, convening_id, language)
index CREATE UNIQUE INDEX event_plan_pkey ON convene.event_plan USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX event_result_pkey ON convene.event_result USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX event_start_pkey ON convene.event_start USING btree (county_id, convening_id, what)
index CREATE INDEX leaf_change_of ON convene.leaf_change USING btree (county_id, entry_id, changed_at DESC)
index CREATE UNIQUE INDEX leaf_change_pkey ON convene.leaf_change USING btree (county_id, id)
index CREATE INDEX leaf_entry_of_kind ON convene.leaf_entry USING btree (county_id, kind, made_at)
index CREATE UNIQUE INDEX leaf_entry_pkey ON convene.leaf_entry USING btree (county_id, id)
index CREATE UNIQUE INDEX live_answer_pkey ON convene.live_answer USING btree (county_id, poll_id, seat)
index CREATE UNIQUE INDEX live_event_pkey ON convene.live_event USING btree (county_id, talk_id, number)
index CREATE UNIQUE INDEX live_poll_county_id_talk_id_id_key ON convene.live_poll USING btree (county_id, talk_id, id)
index CREATE UNIQUE INDEX live_poll_pkey ON convene.live_poll USING btree (county_id, id)
index CREATE UNIQUE INDEX live_question_county_id_talk_id_id_key ON convene.live_question USING btree (county_id, talk_id, id)
index CREATE INDEX live_question_of ON convene.live_question USING btree (county_id, talk_id, asked_at)
index CREATE UNIQUE INDEX live_question_pkey ON convene.live_question USING btree (county_id, id)
index CREATE UNIQUE INDEX live_result_pkey ON convene.live_result USING btree (county_id, poll_id, choice, word)
index CREATE UNIQUE INDEX live_room_county_id_join_code_key ON convene.live_room USING btree (county_id, join_code)
index CREATE UNIQUE INDEX live_room_pkey ON convene.live_room USING btree (county_id, talk_id)
index CREATE UNIQUE INDEX live_seat_pkey ON convene.live_seat USING btree (county_id, talk_id, seat)
index CREATE UNIQUE INDEX live_segment_county_id_talk_id_position_key ON convene.live_segment USING btree (county_id, talk_id, "position")
index CREATE UNIQUE INDEX live_segment_pkey ON convene.live_segment USING btree (county_id, id)
index CREATE UNIQUE INDEX live_vote_pkey ON convene.live_vote USING btree (county_id, question_id, seat)
index CREATE UNIQUE INDEX live_word_pkey ON convene.live_word USING btree (county_id, poll_id, word)
index CREATE UNIQUE INDEX movement_address_once ON convene.movement_address USING btree (county_id, address) WHERE (taken_off_at IS NULL)
index CREATE UNIQUE INDEX movement_address_pkey ON convene.movement_address USING btree (county_id, id)
index CREATE UNIQUE INDEX movement_copy_pkey ON convene.movement_copy USING btree (county_id, address_id)
index CREATE INDEX movement_file_newest ON convene.movement_file USING btree (county_id, published_at DESC)
index CREATE UNIQUE INDEX movement_file_pkey ON convene.movement_file USING btree (county_id, id)
index CREATE INDEX program_change_of ON convene.program_change USING btree (county_id, convening_id, changed_at DESC)
index CREATE INDEX program_change_of_import ON convene.program_change USING btree (county_id, import_id) WHERE (import_id IS NOT NULL)
index CREATE INDEX program_change_of_series ON convene.program_change USING btree (county_id, series_change_id) WHERE (series_change_id IS NOT NULL)
index CREATE UNIQUE INDEX program_change_pkey ON convene.program_change USING btree (county_id, id)
index CREATE INDEX question_assignment_of ON convene.question_assignment USING btree (county_id, question_id, assigned_at DESC)
index CREATE UNIQUE INDEX question_assignment_pkey ON convene.question_assignment USING btree (county_id, id)
index CREATE INDEX question_reply_of ON convene.question_reply USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX question_reply_pkey ON convene.question_reply USING btree (county_id, question_id)
index CREATE UNIQUE INDEX raised_decision_pkey ON convene.raised_decision USING btree (county_id, id)
index CREATE UNIQUE INDEX raised_decision_dismissal_pkey ON convene.raised_decision_dismissal USING btree (county_id, raised_id)
index CREATE INDEX recording_of ON convene.recording USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX recording_of_video ON convene.recording USING btree (county_id, video_id) WHERE (video_id IS NOT NULL)
index CREATE UNIQUE INDEX recording_pkey ON convene.recording USING btree (county_id, id)
index CREATE UNIQUE INDEX registration_county_id_convening_id_id_key ON convene.registration USING btree (county_id, convening_id, id)
index CREATE INDEX registration_in_line ON convene.registration USING btree (county_id, convening_id, registered_at, id)
index CREATE INDEX registration_of_person ON convene.registration USING btree (county_id, person_id) WHERE (person_id IS NOT NULL)
index CREATE UNIQUE INDEX registration_once ON convene.registration USING btree (county_id, convening_id, mail) WHERE (cancelled_at IS NULL)
index CREATE UNIQUE INDEX registration_pkey ON convene.registration USING btree (county_id, id)
index CREATE INDEX registration_together ON convene.registration USING btree (county_id, together_id) WHERE (together_id IS NOT NULL)
index CREATE UNIQUE INDEX reminder_pkey ON convene.reminder USING btree (county_id, registration_id, kind)
index CREATE UNIQUE INDEX retention_pkey ON convene.retention USING btree (county_id, id)
index CREATE UNIQUE INDEX room_county_id_convening_id_id_key ON convene.room USING btree (county_id, convening_id, id)
index CREATE UNIQUE INDEX room_pkey ON convene.room USING btree (county_id, id)
index CREATE UNIQUE INDEX series_county_id_convening_id_key ON convene.series USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX series_pkey ON convene.series USING btree (county_id, id)
index CREATE INDEX series_date_of ON convene.series_date USING btree (county_id, series_id)
index CREATE UNIQUE INDEX series_date_pkey ON convene.series_date USING btree (county_id, convening_id)
index CREATE UNIQUE INDEX shown_limit_pkey ON convene.shown_limit USING btree (county_id, id)
index CREATE INDEX sign_up_of ON convene.sign_up USING btree (county_id, convening_id, signed_up_at, id)
index CREATE UNIQUE INDEX sign_up_once ON convene.sign_up USING btree (county_id, convening_id, form_key)
index CREATE UNIQUE INDEX sign_up_pkey ON convene.sign_up USING btree (county_id, id)
index CREATE INDEX sign_up_together ON convene.sign_up USING btree (county_id, together_id) WHERE (together_id IS NOT NULL)
index CREATE UNIQUE INDEX speaker_county_id_convening_id_id_key ON convene.speaker USING btree (county_id, convening_id, id)
index CREATE UNIQUE INDEX speaker_pkey ON convene.speaker USING btree (county_id, id)
index CREATE UNIQUE INDEX summary_pkey ON convene.summary USING btree (county_id, convening_id)
index CREATE INDEX talk_by_start ON convene.talk USING btree (county_id, convening_id, starts_at)
index CREATE UNIQUE INDEX talk_county_id_convening_id_id_key ON convene.talk USING btree (county_id, convening_id, id)
index CREATE UNIQUE INDEX talk_pkey ON convene.talk USING btree (county_id, id)
index CREATE INDEX talk_choice_in_line ON convene.talk_choice USING btree (county_id, talk_id, chosen_at)
index CREATE UNIQUE INDEX talk_choice_pkey ON convene.talk_choice USING btree (county_id, registration_id, talk_id)
index CREATE UNIQUE INDEX talk_speaker_pkey ON convene.talk_speaker USING btree (county_id, talk_id, speaker_id)
index CREATE UNIQUE INDEX task_county_id_decision_id_school_id_key ON convene.task USING btree (county_id, decision_id, school_id)
index CREATE UNIQUE INDEX task_county_id_id_decision_id_school_id_key ON convene.task USING btree (county_id, id, decision_id, school_id)
index CREATE INDEX task_of_school ON convene.task USING btree (county_id, school_id)
index CREATE UNIQUE INDEX task_pkey ON convene.task USING btree (county_id, id)
index CREATE UNIQUE INDEX task_letter_pkey ON convene.task_letter USING btree (county_id, decision_id, kind, due_on)
index CREATE UNIQUE INDEX achievement_place_pkey ON evaluate.achievement_place USING btree (county_id, level, code)
index CREATE UNIQUE INDEX comparison_county_id_name_key ON evaluate.comparison USING btree (county_id, name)
index CREATE UNIQUE INDEX comparison_pkey ON evaluate.comparison USING btree (county_id, id)
index CREATE UNIQUE INDEX comparison_school_pkey ON evaluate.comparison_school USING btree (county_id, comparison_id, code)
index CREATE UNIQUE INDEX outcome_edition_pkey ON evaluate.outcome_edition USING btree (county_id)
index CREATE UNIQUE INDEX outcome_place_pkey ON evaluate.outcome_place USING btree (county_id, level, code)
index CREATE INDEX school_listing_by_time ON evaluate.school_listing USING btree (listed_at)
index CREATE UNIQUE INDEX school_listing_pkey ON evaluate.school_listing USING btree (county_id, code)
index CREATE UNIQUE INDEX county_contact_pkey ON front.county_contact USING btree (county_id, id)
index CREATE INDEX crisis_check_by_day ON front.crisis_check USING btree (county_id, checked_on)
index CREATE UNIQUE INDEX crisis_check_pkey ON front.crisis_check USING btree (county_id, id)
index CREATE UNIQUE INDEX crisis_number_pkey ON front.crisis_number USING btree (county_id, id)
index CREATE UNIQUE INDEX crisis_number_withdrawal_pkey ON front.crisis_number_withdrawal USING btree (county_id, number_id)
index CREATE INDEX page_version_of ON front.page_version USING btree (county_id, page, language, made_at)
index CREATE UNIQUE INDEX page_version_pkey ON front.page_version USING btree (county_id, id)
index CREATE INDEX reach_out_by_arrival ON front.reach_out USING btree (county_id, received_at)
index CREATE UNIQUE INDEX reach_out_pkey ON front.reach_out USING btree (county_id, id)
index CREATE UNIQUE INDEX reach_out_setting_pkey ON front.reach_out_setting USING btree (county_id, id)
index CREATE INDEX reach_out_step_of ON front.reach_out_step USING btree (county_id, reach_out_id, happened_at)
index CREATE UNIQUE INDEX reach_out_step_pkey ON front.reach_out_step USING btree (county_id, id)
index CREATE INDEX reach_out_words_of ON front.reach_out_words USING btree (county_id, reach_out_id)
index CREATE UNIQUE INDEX reach_out_words_pkey ON front.reach_out_words USING btree (county_id, id)
index CREATE UNIQUE INDEX text_confirmation_county_id_kind_part_language_text_hash_en_key ON front.text_confirmation USING btree (county_id, kind, part, language, text_hash, entered_by_id)
index CREATE UNIQUE INDEX text_confirmation_pkey ON front.text_confirmation USING btree (county_id, id)
index CREATE UNIQUE INDEX agreement_pkey ON learn.agreement USING btree (county_id, id)
index CREATE UNIQUE INDEX agreement_ending_pkey ON learn.agreement_ending USING btree (county_id, agreement_id)
index CREATE INDEX agreement_file_of_agreement ON learn.agreement_file USING btree (county_id, agreement_id, added_at)
index CREATE UNIQUE INDEX agreement_file_pkey ON learn.agreement_file USING btree (county_id, id)
index CREATE UNIQUE INDEX agreement_party_pkey ON learn.agreement_party USING btree (county_id, agreement_id, number)
index CREATE UNIQUE INDEX agreement_signature_pkey ON learn.agreement_signature USING btree (county_id, agreement_id, number)
index CREATE INDEX assessment_attempt_of_person ON learn.assessment_attempt USING btree (county_id, person_id, assessment_id)
index CREATE UNIQUE INDEX assessment_attempt_pkey ON learn.assessment_attempt USING btree (county_id, id)
index CREATE INDEX certificate_by_code ON learn.certificate USING btree (code)
index CREATE UNIQUE INDEX certificate_county_id_code_key ON learn.certificate USING btree (county_id, code)
index CREATE UNIQUE INDEX certificate_county_id_id_person_id_key ON learn.certificate USING btree (county_id, id, person_id)
index CREATE INDEX certificate_of_attendance ON learn.certificate USING btree (county_id, subject_id) WHERE (kind = 'attendance'::text)
index CREATE INDEX certificate_of_person ON learn.certificate USING btree (county_id, person_id)
index CREATE UNIQUE INDEX certificate_pkey ON learn.certificate USING btree (county_id, id)
index CREATE INDEX certificate_renewal_of_certificate ON learn.certificate_renewal USING btree (county_id, certificate_id)
index CREATE UNIQUE INDEX certificate_renewal_pkey ON learn.certificate_renewal USING btree (county_id, id)
index CREATE UNIQUE INDEX certificate_revocation_pkey ON learn.certificate_revocation USING btree (county_id, certificate_id)
index CREATE UNIQUE INDEX certificate_term_pkey ON learn.certificate_term USING btree (county_id, id)
index CREATE UNIQUE INDEX cohort_pkey ON learn.cohort USING btree (county_id, id)
index CREATE INDEX cohort_choice_of_cohort ON learn.cohort_choice USING btree (county_id, cohort_id, member_person_id, chosen_at)
index CREATE INDEX cohort_choice_of_member ON learn.cohort_choice USING btree (county_id, member_person_id)
index CREATE UNIQUE INDEX cohort_choice_pkey ON learn.cohort_choice USING btree (county_id, id)
index CREATE UNIQUE INDEX cohort_closing_county_id_cohort_id_key ON learn.cohort_closing USING btree (county_id, cohort_id)
index CREATE UNIQUE INDEX cohort_closing_pkey ON learn.cohort_closing USING btree (county_id, id)
index CREATE UNIQUE INDEX duty_entry_county_id_place_code_duty_id_follows_id_key ON learn.duty_entry USING btree (county_id, place_code, duty_id, follows_id) NULLS NOT DISTINCT
index CREATE UNIQUE INDEX duty_entry_pkey ON learn.duty_entry USING btree (county_id, id)
index CREATE INDEX edition_taken_of_county ON learn.edition_taken USING btree (county_id, taken_at)
index CREATE UNIQUE INDEX edition_taken_pkey ON learn.edition_taken USING btree (county_id, id)
index CREATE UNIQUE INDEX journey_entry_county_id_school_id_step_id_follows_id_key ON learn.journey_entry USING btree (county_id, school_id, step_id, follows_id) NULLS NOT DISTINCT
index CREATE UNIQUE INDEX journey_entry_pkey ON learn.journey_entry USING btree (county_id, id)
index CREATE INDEX journey_start_of_school ON learn.journey_start USING btree (county_id, school_id, written_at)
index CREATE UNIQUE INDEX journey_start_pkey ON learn.journey_start USING btree (county_id, id)
index CREATE UNIQUE INDEX launch_entry_county_id_school_id_item_id_follows_id_key ON learn.launch_entry USING btree (county_id, school_id, item_id, follows_id) NULLS NOT DISTINCT
index CREATE UNIQUE INDEX launch_entry_pkey ON learn.launch_entry USING btree (county_id, id)
index CREATE INDEX learner_place_of_person ON learn.learner_place USING btree (county_id, person_id, chosen_at)
index CREATE UNIQUE INDEX learner_place_pkey ON learn.learner_place USING btree (county_id, id)
index CREATE UNIQUE INDEX notice_county_id_person_id_kind_about_id_due_on_key ON learn.notice USING btree (county_id, person_id, kind, about_id, due_on)
index CREATE INDEX notice_of_thing ON learn.notice USING btree (county_id, kind, about_id, due_on)
index CREATE UNIQUE INDEX notice_pkey ON learn.notice USING btree (county_id, id)
index CREATE INDEX notice_choice_of_person ON learn.notice_choice USING btree (county_id, person_id, made_at)
index CREATE UNIQUE INDEX notice_choice_pkey ON learn.notice_choice USING btree (county_id, id)
index CREATE UNIQUE INDEX override_county_id_thing_id_part_follows_id_key ON learn.override USING btree (county_id, thing_id, part, follows_id) NULLS NOT DISTINCT
index CREATE UNIQUE INDEX override_pkey ON learn.override USING btree (county_id, id)
index CREATE INDEX readiness_check_of_person ON learn.readiness_check USING btree (county_id, person_id)
index CREATE INDEX readiness_check_of_place ON learn.readiness_check USING btree (county_id, form, place_code, saved_at)
index CREATE INDEX readiness_check_of_school ON learn.readiness_check USING btree (county_id, school_id)
index CREATE UNIQUE INDEX readiness_check_pkey ON learn.readiness_check USING btree (county_id, id)
index CREATE UNIQUE INDEX readiness_task_county_id_check_id_item_id_key ON learn.readiness_task USING btree (county_id, check_id, item_id)
index CREATE INDEX readiness_task_of_owner ON learn.readiness_task USING btree (county_id, owner_person_id)
index CREATE INDEX readiness_task_of_person ON learn.readiness_task USING btree (county_id, person_id)
index CREATE INDEX readiness_task_of_place ON learn.readiness_task USING btree (county_id, place_code, due_on)
index CREATE UNIQUE INDEX readiness_task_pkey ON learn.readiness_task USING btree (county_id, id)
index CREATE UNIQUE INDEX readiness_task_closing_pkey ON learn.readiness_task_closing USING btree (county_id, task_id)
index CREATE UNIQUE INDEX record_activity_pkey ON learn.record_activity USING btree (county_id, activity)
index CREATE INDEX record_activity_mention_activity ON learn.record_activity_mention USING btree (county_id, activity)
index CREATE UNIQUE INDEX record_activity_mention_pkey ON learn.record_activity_mention USING btree (county_id, statement_id, activity)
index CREATE UNIQUE INDEX record_attachment_pkey ON learn.record_attachment USING btree (county_id, statement_id, sha2)
index CREATE INDEX record_document_activity ON learn.record_document USING btree (county_id, activity)
index CREATE INDEX record_document_agent ON learn.record_document USING btree (county_id, agent)
index CREATE UNIQUE INDEX record_document_county_id_place_key ON learn.record_document USING btree (county_id, place)
index CREATE UNIQUE INDEX record_document_pkey ON learn.record_document USING btree (county_id, id)
index CREATE UNIQUE INDEX record_key_pkey ON learn.record_key USING btree (county_id, id)
index CREATE UNIQUE INDEX record_key_ending_pkey ON learn.record_key_ending USING btree (county_id, key_id)
index CREATE UNIQUE INDEX record_key_use_pkey ON learn.record_key_use USING btree (county_id, key_id)
index CREATE INDEX record_mention_agent ON learn.record_mention USING btree (county_id, agent)
index CREATE UNIQUE INDEX record_mention_pkey ON learn.record_mention USING btree (county_id, statement_id, agent)
index CREATE UNIQUE INDEX record_retention_pkey ON learn.record_retention USING btree (county_id, id)
index CREATE UNIQUE INDEX record_statement_pkey ON learn.record_statement USING btree (county_id, id)
index CREATE INDEX record_statement_registration ON learn.record_statement USING btree (county_id, registration) WHERE (registration IS NOT NULL)
index CREATE UNIQUE INDEX record_statement_stored ON learn.record_statement USING btree (county_id, stored_at)
index CREATE INDEX record_statement_target ON learn.record_statement USING btree (county_id, target_id) WHERE (target_id IS NOT NULL)
index CREATE INDEX record_statement_verb ON learn.record_statement USING btree (county_id, verb)
index CREATE INDEX reminder_of_site ON learn.reminder USING btree (county_id, place_code, role, made_at)
index CREATE UNIQUE INDEX reminder_pkey ON learn.reminder USING btree (county_id, id)
index CREATE INDEX school_sight_of_school ON learn.school_sight USING btree (county_id, school_id, subject, decided_at)
index CREATE UNIQUE INDEX school_sight_pkey ON learn.school_sight USING btree (county_id, id)
index CREATE INDEX self_assessment_of_place ON learn.self_assessment USING btree (county_id, place_code, taken_on)
index CREATE INDEX self_assessment_of_school ON learn.self_assessment USING btree (county_id, school_id)
index CREATE UNIQUE INDEX self_assessment_pkey ON learn.self_assessment USING btree (county_id, id)
index CREATE UNIQUE INDEX self_assessment_withdrawal_pkey ON learn.self_assessment_withdrawal USING btree (county_id, assessment_id)
index CREATE INDEX sign_off_of_asked ON learn.sign_off USING btree (county_id, asked_person_id)
index CREATE INDEX sign_off_of_person ON learn.sign_off USING btree (county_id, person_id)
index CREATE UNIQUE INDEX sign_off_pkey ON learn.sign_off USING btree (county_id, request_id)
index CREATE UNIQUE INDEX sign_off_request_county_id_id_person_id_asked_person_id_key ON learn.sign_off_request USING btree (county_id, id, person_id, asked_person_id)
index CREATE INDEX sign_off_request_of_asked ON learn.sign_off_request USING btree (county_id, asked_person_id)
index CREATE INDEX sign_off_request_of_person ON learn.sign_off_request USING btree (county_id, person_id)
index CREATE UNIQUE INDEX sign_off_request_pkey ON learn.sign_off_request USING btree (county_id, id)
index CREATE UNIQUE INDEX sign_off_withdrawal_pkey ON learn.sign_off_withdrawal USING btree (county_id, request_id)
index CREATE UNIQUE INDEX signing_key_pkey ON learn.signing_key USING btree (county_id, id)
index CREATE INDEX site_standing_by_name ON learn.site_standing USING btree (county_id, place_name, role)
index CREATE INDEX site_standing_of_school ON learn.site_standing USING btree (county_id, school_id)
index CREATE UNIQUE INDEX site_standing_pkey ON learn.site_standing USING btree (county_id, place_code, role)
index CREATE UNIQUE INDEX step_completion_county_id_id_person_id_key ON learn.step_completion USING btree (county_id, id, person_id)
index CREATE INDEX step_completion_of_person ON learn.step_completion USING btree (county_id, person_id)
index CREATE UNIQUE INDEX step_completion_pkey ON learn.step_completion USING btree (county_id, id)
index CREATE UNIQUE INDEX step_evidence_county_id_person_id_step_id_key ON learn.step_evidence USING btree (county_id, person_id, step_id)
index CREATE UNIQUE INDEX step_evidence_pkey ON learn.step_evidence USING btree (county_id, id)
index CREATE UNIQUE INDEX step_reopening_pkey ON learn.step_reopening USING btree (county_id, completion_id)
index CREATE UNIQUE INDEX supervisor_ending_pkey ON learn.supervisor_ending USING btree (county_id, naming_id)
index CREATE UNIQUE INDEX supervisor_naming_county_id_id_person_id_supervisor_person__key ON learn.supervisor_naming USING btree (county_id, id, person_id, supervisor_person_id)
index CREATE INDEX supervisor_naming_of_person ON learn.supervisor_naming USING btree (county_id, person_id)
index CREATE INDEX supervisor_naming_of_supervisor ON learn.supervisor_naming USING btree (county_id, supervisor_person_id)
index CREATE UNIQUE INDEX supervisor_naming_pkey ON learn.supervisor_naming USING btree (county_id, id)
index CREATE INDEX text_review_of_page ON learn.text_review USING btree (county_id, page_id, language, written_at)
index CREATE UNIQUE INDEX text_review_pkey ON learn.text_review USING btree (county_id, id)
index CREATE INDEX video_of_person ON learn.video USING btree (county_id, person_id)
index CREATE UNIQUE INDEX video_pkey ON learn.video USING btree (county_id, id)
index CREATE UNIQUE INDEX video_attempt_pkey ON learn.video_attempt USING btree (county_id, video_id, number)
index CREATE INDEX video_caption_of_video ON learn.video_caption USING btree (county_id, video_id)
index CREATE UNIQUE INDEX video_caption_pkey ON learn.video_caption USING btree (county_id, id)
index CREATE UNIQUE INDEX video_outcome_pkey ON learn.video_outcome USING btree (county_id, video_id)
index CREATE UNIQUE INDEX video_piece_pkey ON learn.video_piece USING btree (county_id, video_id, rendition, number)
index CREATE INDEX video_publication_of_slug ON learn.video_publication USING btree (county_id, slug, language, published_at)
index CREATE UNIQUE INDEX video_publication_pkey ON learn.video_publication USING btree (county_id, id)
index CREATE UNIQUE INDEX video_watch_pkey ON learn.video_watch USING btree (county_id, person_id, video)
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
index CREATE INDEX second_factor_rule_of_role ON people.second_factor_rule USING btree (county_id, role, set_at DESC)
index CREATE UNIQUE INDEX second_factor_rule_pkey ON people.second_factor_rule USING btree (county_id, id)
index CREATE UNIQUE INDEX sign_in_provider_pkey ON people.sign_in_provider USING btree (county_id, id)
index CREATE UNIQUE INDEX sign_in_provider_removal_pkey ON people.sign_in_provider_removal USING btree (county_id, provider_id)
index CREATE INDEX reading_of_visit ON people.vendor_reading USING btree (county_id, visit_id)
index CREATE UNIQUE INDEX vendor_reading_pkey ON people.vendor_reading USING btree (county_id, id)
index CREATE UNIQUE INDEX vendor_visit_county_id_token_hash_key ON people.vendor_visit USING btree (county_id, token_hash)
index CREATE UNIQUE INDEX vendor_visit_pkey ON people.vendor_visit USING btree (county_id, id)
index CREATE UNIQUE INDEX vendor_visit_acceptance_pkey ON people.vendor_visit_acceptance USING btree (county_id, visit_id)
index CREATE INDEX visit_of_person ON people.vendor_visit_acceptance USING btree (person_id)
index CREATE UNIQUE INDEX vendor_visit_ending_pkey ON people.vendor_visit_ending USING btree (county_id, visit_id)
index CREATE UNIQUE INDEX county_pkey ON places.county USING btree (id)
index CREATE UNIQUE INDEX county_import_pkey ON places.county_import USING btree (county_id, id)
index CREATE UNIQUE INDEX county_import_application_county_id_number_key ON places.county_import_application USING btree (county_id, number)
index CREATE UNIQUE INDEX county_import_application_pkey ON places.county_import_application USING btree (county_id, import_id)
index CREATE UNIQUE INDEX county_import_undoing_pkey ON places.county_import_undoing USING btree (county_id, import_id)
index CREATE UNIQUE INDEX county_listing_pkey ON places.county_listing USING btree (county_id)
index CREATE UNIQUE INDEX directory_entry_pkey ON places.directory_entry USING btree (county_id, code)
index CREATE UNIQUE INDEX distance_figure_pkey ON places.distance_figure USING btree (county_id, code, level, subject, school_year, student_group)
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
index CREATE INDEX scenario_share_of_scenario ON plan.scenario_share USING btree (county_id, scenario_id)
index CREATE UNIQUE INDEX scenario_share_pkey ON plan.scenario_share USING btree (county_id, id)
index CREATE UNIQUE INDEX scenario_share_ending_pkey ON plan.scenario_share_ending USING btree (county_id, share_id)
index CREATE UNIQUE INDEX scenario_withdrawal_pkey ON plan.scenario_withdrawal USING btree (county_id, scenario_id)
index CREATE UNIQUE INDEX opening_pkey ON staff.opening USING btree (county_id, id)
index CREATE INDEX opening_until ON staff.opening USING btree (county_id, ends_on)
index CREATE UNIQUE INDEX opening_closing_pkey ON staff.opening_closing USING btree (county_id, opening_id)
index CREATE INDEX placement_of_school ON staff.placement USING btree (county_id, school_id)
index CREATE UNIQUE INDEX placement_pkey ON staff.placement USING btree (county_id, id)
index CREATE UNIQUE INDEX placement_ending_pkey ON staff.placement_ending USING btree (county_id, placement_id)
index CREATE UNIQUE INDEX position_pkey ON staff."position" USING btree (county_id, id)
index CREATE INDEX publication_of_placement ON staff.publication USING btree (county_id, placement_id)
index CREATE INDEX publication_of_school ON staff.publication USING btree (county_id, school_id)
index CREATE UNIQUE INDEX publication_pkey ON staff.publication USING btree (county_id, id)
index CREATE UNIQUE INDEX publication_ending_pkey ON staff.publication_ending USING btree (county_id, publication_id)
view connect.call_request_now security_invoker=true as
 SELECT request.county_id,
    request.id,
    request.school_id,
    request.first_name,
    request.phone,
    request.way,
    request.best_time,
    request.language,
    request.interpreter,
    request.reason,
    request.held_because,
    request.asked_at,
    request.erased_at,
    school.code AS school_code,
    school.name AS school_name,
    closing.how AS closed_how,
    closing.closed_at,
    ( SELECT count(*) AS count
           FROM connect.call_try t
          WHERE ((t.county_id = request.county_id) AND (t.request_id = request.id))) AS try_count,
    ( SELECT count(DISTINCT t.channel) AS count
           FROM connect.call_try t
          WHERE ((t.county_id = request.county_id) AND (t.request_id = request.id))) AS channel_count,
    ( SELECT count(DISTINCT t.part_of_day) AS count
           FROM connect.call_try t
          WHERE ((t.county_id = request.county_id) AND (t.request_id = request.id))) AS time_count,
    ( SELECT max(t.tried_at) AS max
           FROM connect.call_try t
          WHERE ((t.county_id = request.county_id) AND (t.request_id = request.id))) AS last_tried_at
   FROM ((connect.call_request request
     JOIN places.public_school school ON (((school.county_id = request.county_id) AND (school.id = request.school_id))))
     LEFT JOIN connect.call_closing closing ON (((closing.county_id = request.county_id) AND (closing.request_id = request.id))));
view connect.listing_check_kept security_invoker=true as
 SELECT made.county_id,
    made.id,
    made.listing_id,
    made.outcome,
    made.via,
    made.wait,
    made.checked_at
   FROM connect.listing_check made
  WHERE (NOT (EXISTS ( SELECT
           FROM connect.check_undoing undone
          WHERE ((undone.county_id = made.county_id) AND (undone.check_id = made.id)))));
view connect.listing_now security_invoker=true as
 SELECT listing.county_id,
    listing.id,
    listing.organization_id,
    organization.name AS organization,
    listing.name,
    listing.description,
    listing.needs,
    listing.languages,
    listing.interpretation,
    listing.eligibility,
    listing.documents,
    listing.cost,
    listing.cost_note,
    listing.accessibility,
    listing.area_served,
    COALESCE(listing.referral_way, organization.referral_way) AS referral_way,
    COALESCE(listing.phone, organization.phone) AS phone,
    COALESCE(listing.email, organization.email) AS email,
    COALESCE(listing.website, organization.website) AS website,
    listing.referral_way AS own_referral_way,
    listing.phone AS own_phone,
    listing.email AS own_email,
    listing.website AS own_website,
    listing.street,
    listing.city,
    listing.zip,
    listing.latitude,
    listing.longitude,
    listing.school_id,
    listing.campus_days,
    listing.campus_note,
    listing.schedule,
    listing.contacts,
    listing.conditions,
    listing.source,
    listing.source_key,
    listing.import_id,
    listing.entered_at,
    listing.edition,
    listing.withdrawn_at,
    school.code AS school_code,
    school.name AS school_name,
    last_true.checked_at AS last_true_at,
    last_true.via AS last_true_via,
    ( SELECT count(*) AS count
           FROM connect.listing_check_kept silent
          WHERE ((silent.county_id = listing.county_id) AND (silent.listing_id = listing.id) AND (silent.outcome = 'no_answer'::text) AND (silent.checked_at > COALESCE(last_true.checked_at, '-infinity'::timestamp with time zone)))) AS unanswered_count,
    COALESCE((newest.outcome = 'closed'::text), false) AS closed,
    told.wait,
        CASE
            WHEN (told.wait IS NOT NULL) THEN ((told.told_on + '12:00:00'::time without time zone) AT TIME ZONE 'America/Los_Angeles'::text)
            ELSE NULL::timestamp with time zone
        END AS wait_told_at
   FROM (((((connect.listing
     JOIN connect.organization ON (((organization.county_id = listing.county_id) AND (organization.id = listing.organization_id))))
     LEFT JOIN places.public_school school ON (((school.county_id = listing.county_id) AND (school.id = listing.school_id))))
     LEFT JOIN LATERAL ( SELECT c.checked_at,
            c.via
           FROM connect.listing_check_kept c
          WHERE ((c.county_id = listing.county_id) AND (c.listing_id = listing.id) AND (c.outcome = ANY (ARRAY['still_true'::text, 'changed'::text])))
          ORDER BY c.checked_at DESC
         LIMIT 1) last_true ON (true))
     LEFT JOIN LATERAL ( SELECT c.outcome
           FROM connect.listing_check_kept c
          WHERE ((c.county_id = listing.county_id) AND (c.listing_id = listing.id) AND (c.outcome <> 'no_answer'::text))
          ORDER BY c.checked_at DESC
         LIMIT 1) newest ON (true))
     LEFT JOIN LATERAL ( SELECT c.wait,
            ((c.checked_at AT TIME ZONE 'America/Los_Angeles'::text))::date AS told_on,
            c.checked_at AS written_at
           FROM connect.listing_check_kept c
          WHERE ((c.county_id = listing.county_id) AND (c.listing_id = listing.id) AND (c.wait IS NOT NULL))
        UNION ALL
         SELECT w.wait,
            w.told_on,
            w.written_at
           FROM connect.wait_told w
          WHERE ((w.county_id = listing.county_id) AND (w.listing_id = listing.id))
  ORDER BY 2 DESC, 3 DESC
 LIMIT 1) told ON (true));
view connect.notice_sending_now security_invoker=true as
 SELECT sending.county_id,
    sending.id,
    sending.notice_id,
    sending.audience,
    sending.channel,
    sending.language,
    sending.sent_on,
    sending.reached_count,
    sending.school_id,
    sending.person_id,
    sending.entered_at,
    notice.school_year,
    notice.telling,
    school.name AS school_name,
    school.code AS school_code
   FROM ((connect.notice_sending sending
     JOIN connect.service_notice notice ON (((notice.county_id = sending.county_id) AND (notice.id = sending.notice_id))))
     LEFT JOIN places.public_school school ON (((school.county_id = sending.county_id) AND (school.id = sending.school_id))))
  WHERE (NOT (EXISTS ( SELECT
           FROM connect.notice_sending_removal removal
          WHERE ((removal.county_id = sending.county_id) AND (removal.sending_id = sending.id)))));
view convene.answer_now security_invoker=true as
 SELECT answer.county_id,
    answer.id,
    answer.task_id,
    answer.decision_id,
    answer.school_id,
    answer.amount,
    answer.choice,
    answer.follows_id,
    answer.person_id,
    answer.person_name,
    answer.answered_at
   FROM convene.answer
  WHERE (NOT (EXISTS ( SELECT
           FROM convene.answer later
          WHERE ((later.county_id = answer.county_id) AND (later.task_id = answer.task_id) AND (later.follows_id = answer.id)))));
view convene.decision_now security_invoker=true as
 SELECT decision.county_id,
    decision.id,
    decision.convening_id,
    decision.talk_id,
    decision.words,
    decision.taken_by,
    decision.taken_on,
    decision.kind,
    decision.question,
    decision.choices,
    decision.role,
    decision.scope,
    decision.district_code,
    COALESCE(( SELECT moved.due_on
           FROM convene.decision_due moved
          WHERE ((moved.county_id = decision.county_id) AND (moved.decision_id = decision.id))
          ORDER BY moved.set_at DESC, moved.id DESC
         LIMIT 1), decision.due_on) AS due_on,
    withdrawal.withdrawn_at,
    publication.published_at,
    back.returned_at,
    back.asked_count,
    back.answered_count,
    back."least",
    back.shown
   FROM (((convene.decision
     LEFT JOIN convene.decision_withdrawal withdrawal ON (((withdrawal.county_id = decision.county_id) AND (withdrawal.decision_id = decision.id))))
     LEFT JOIN convene.decision_publication publication ON (((publication.county_id = decision.county_id) AND (publication.decision_id = decision.id))))
     LEFT JOIN convene.decision_return back ON (((back.county_id = decision.county_id) AND (back.decision_id = decision.id))));
view convene.discussion_post_now security_invoker=true as
 SELECT post.county_id,
    post.id,
    post.topic_id,
    post.parent_id,
    post.body,
    post.signs,
    post.person_id,
    post.person_name,
    post.person_role,
    post.posted_at,
    post.edited_at,
    post.withdrawn_at,
    topic.title AS topic_title,
    topic.audience,
    COALESCE((newest.act = 'hide'::text), false) AS hidden,
    newest.reason AS hidden_reason,
    (EXISTS ( SELECT
           FROM convene.discussion_report report
          WHERE ((report.county_id = post.county_id) AND (report.post_id = post.id) AND (report.reported_at > COALESCE(looked.moderated_at, '-infinity'::timestamp with time zone))))) AS reported
   FROM (((convene.discussion_post post
     JOIN convene.discussion_topic topic ON (((topic.county_id = post.county_id) AND (topic.id = post.topic_id))))
     LEFT JOIN LATERAL ( SELECT m.act,
            m.reason
           FROM convene.discussion_moderation m
          WHERE ((m.county_id = post.county_id) AND (m.post_id = post.id) AND (m.act <> 'keep'::text))
          ORDER BY m.moderated_at DESC, m.id DESC
         LIMIT 1) newest ON (true))
     LEFT JOIN LATERAL ( SELECT m.moderated_at
           FROM convene.discussion_moderation m
          WHERE ((m.county_id = post.county_id) AND (m.post_id = post.id))
          ORDER BY m.moderated_at DESC
         LIMIT 1) looked ON (true));
view convene.discussion_topic_now security_invoker=true as
 SELECT topic.county_id,
    topic.id,
    topic.audience,
    topic.title,
    topic.person_id,
    topic.person_name,
    topic.opened_at,
    closing.acted_at AS closed_at,
    closing.why AS closed_why,
    closing.person_name AS closed_by_name
   FROM ((convene.discussion_topic topic
     LEFT JOIN LATERAL ( SELECT act.act,
            act.acted_at,
            act.why,
            act.person_name
           FROM convene.discussion_topic_act act
          WHERE ((act.county_id = topic.county_id) AND (act.topic_id = topic.id))
          ORDER BY act.acted_at DESC, act.id DESC
         LIMIT 1) newest ON (true))
     LEFT JOIN LATERAL ( SELECT newest.acted_at,
            newest.why,
            newest.person_name
          WHERE (newest.act = 'close'::text)) closing ON (true));
view front.crisis_number_now security_invoker=true as
 SELECT number.county_id,
    number.id,
    number.phone,
    number.words_en,
    number.words_es,
    number.hours_en,
    number.hours_es,
    number.entered_by_id,
    number.entered_at
   FROM front.crisis_number number
  WHERE (NOT (EXISTS ( SELECT
           FROM front.crisis_number_withdrawal gone
          WHERE ((gone.county_id = number.county_id) AND (gone.number_id = number.id)))));
view front.reach_out_now security_invoker=true as
 SELECT message.county_id,
    message.id,
    message.asker,
    message.language,
    message.quarantine_reason,
    message.received_at,
    message.erased_at,
    owner.by_id AS owner_id,
    owner.by_name AS owner_name,
        CASE
            WHEN (closing.kind = 'closed'::text) THEN closing.happened_at
            ELSE NULL::timestamp with time zone
        END AS closed_at,
    reply.happened_at AS replied_at,
    COALESCE((side.kind = 'restricted'::text), (message.asker = 'family'::text)) AS restricted,
    ((message.quarantine_reason IS NOT NULL) AND (kept.id IS NULL)) AS quarantined
   FROM (((((front.reach_out message
     LEFT JOIN LATERAL ( SELECT step.by_id,
            step.by_name
           FROM front.reach_out_step step
          WHERE ((step.county_id = message.county_id) AND (step.reach_out_id = message.id) AND (step.kind = 'taken'::text))
          ORDER BY step.happened_at DESC, step.id DESC
         LIMIT 1) owner ON (true))
     LEFT JOIN LATERAL ( SELECT step.kind,
            step.happened_at
           FROM front.reach_out_step step
          WHERE ((step.county_id = message.county_id) AND (step.reach_out_id = message.id) AND (step.kind = ANY (ARRAY['closed'::text, 'reopened'::text])))
          ORDER BY step.happened_at DESC, step.id DESC
         LIMIT 1) closing ON (true))
     LEFT JOIN LATERAL ( SELECT step.happened_at
           FROM front.reach_out_step step
          WHERE ((step.county_id = message.county_id) AND (step.reach_out_id = message.id) AND (step.kind = 'replied'::text))
          ORDER BY step.happened_at, step.id
         LIMIT 1) reply ON (true))
     LEFT JOIN LATERAL ( SELECT step.kind
           FROM front.reach_out_step step
          WHERE ((step.county_id = message.county_id) AND (step.reach_out_id = message.id) AND (step.kind = ANY (ARRAY['restricted'::text, 'released'::text])))
          ORDER BY step.happened_at DESC, step.id DESC
         LIMIT 1) side ON (true))
     LEFT JOIN LATERAL ( SELECT step.id
           FROM front.reach_out_step step
          WHERE ((step.county_id = message.county_id) AND (step.reach_out_id = message.id) AND (step.kind = 'kept'::text))
         LIMIT 1) kept ON (true));
view learn.certificate_now security_invoker=true as
 SELECT certificate.county_id,
    certificate.id,
    certificate.code,
    certificate.person_id,
    certificate.person_name,
    certificate.subject_id,
    certificate.title,
    certificate.path,
    certificate.awarded_on,
    COALESCE(last.renew_by, certificate.renew_by) AS renew_by,
    certificate.grace_days,
    COALESCE(last.badge, certificate.badge) AS badge,
    last.kind AS last_kind,
    revocation.revoked_at,
    revocation.reason AS revoked_because,
    certificate.kind
   FROM ((learn.certificate
     LEFT JOIN LATERAL ( SELECT renewal.renew_by,
            renewal.badge,
            renewal.kind
           FROM learn.certificate_renewal renewal
          WHERE ((renewal.county_id = certificate.county_id) AND (renewal.certificate_id = certificate.id))
          ORDER BY renewal.made_at DESC, renewal.id DESC
         LIMIT 1) last ON (true))
     LEFT JOIN learn.certificate_revocation revocation ON (((revocation.county_id = certificate.county_id) AND (revocation.certificate_id = certificate.id))));
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
view learn.public_signing_key as
 SELECT signing_key.county_id,
    signing_key.id,
    signing_key.public_key,
    signing_key.made_at
   FROM learn.signing_key
  WHERE (signing_key.county_id = ( SELECT app.county() AS county));
view learn.school_sight_now security_invoker=true as
 SELECT DISTINCT ON (school_sight.county_id, school_sight.school_id, school_sight.subject) school_sight.county_id,
    school_sight.school_id,
    school_sight.subject,
    school_sight.shown_to,
    school_sight.person_name,
    school_sight.decided_at
   FROM learn.school_sight
  ORDER BY school_sight.county_id, school_sight.school_id, school_sight.subject, school_sight.decided_at DESC, school_sight.id DESC;
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
view learn.supervisor_now security_invoker=true as
 SELECT naming.county_id,
    naming.id,
    naming.person_id,
    naming.person_name,
    naming.supervisor_person_id,
    naming.supervisor_name,
    naming.named_at
   FROM learn.supervisor_naming naming
  WHERE (NOT (EXISTS ( SELECT
           FROM learn.supervisor_ending ending
          WHERE ((ending.county_id = naming.county_id) AND (ending.naming_id = naming.id)))));
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
view people.public_account_in_use security_invoker=true as
 SELECT DISTINCT entry.county_id,
    entry.person_id
   FROM audit.entry
  WHERE ((entry.kind = 'sign_in.began'::text) AND (entry.person_id IS NOT NULL))
UNION
 SELECT membership.county_id,
    membership.person_id
   FROM (people.membership
     JOIN people.person ON ((person.id = membership.person_id)))
  WHERE ((membership.county_id = 0) AND person.practice AND (membership.granted_as = 'practice county'::text));
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
view people.public_mail_address security_invoker=true as
 SELECT membership.county_id,
    membership.person_id,
    COALESCE(invited.email, account.email) AS email
   FROM ((( SELECT DISTINCT membership_standing.county_id,
            membership_standing.person_id
           FROM people.membership_standing) membership
     LEFT JOIN ( SELECT DISTINCT ON (standing.county_id, standing.person_id) standing.county_id,
            standing.person_id,
            invitation.email
           FROM ((people.invitation_acceptance acceptance
             JOIN people.invitation ON (((invitation.county_id = acceptance.county_id) AND (invitation.id = acceptance.invitation_id))))
             JOIN people.membership_standing standing ON (((standing.county_id = acceptance.county_id) AND (standing.id = acceptance.membership_id))))
          ORDER BY standing.county_id, standing.person_id, acceptance.accepted_at DESC) invited ON (((invited.county_id = membership.county_id) AND (invited.person_id = membership.person_id))))
     LEFT JOIN people.account_address() account(person_id, email) ON ((account.person_id = membership.person_id)))
  WHERE (COALESCE(invited.email, account.email) IS NOT NULL);
view people.vendor_visit_now security_invoker=true as
 SELECT visit.county_id,
    visit.id,
    visit.token_hash,
    visit.name,
    visit.email,
    visit.seen_as,
    visit.reason,
    visit.row_budget,
    visit.granted_at,
    visit.granted_by_id,
    visit.ends_at,
    taken.person_id,
    taken.accepted_at,
    ending.ended_at,
    ending.cause,
    ( SELECT (COALESCE(sum(reading.row_count), (0)::bigint))::integer AS "coalesce"
           FROM people.vendor_reading reading
          WHERE ((reading.county_id = visit.county_id) AND (reading.visit_id = visit.id))) AS rows_used
   FROM ((people.vendor_visit visit
     LEFT JOIN people.vendor_visit_acceptance taken ON (((taken.county_id = visit.county_id) AND (taken.visit_id = visit.id))))
     LEFT JOIN people.vendor_visit_ending ending ON (((ending.county_id = visit.county_id) AND (ending.visit_id = visit.id))));
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
    school_calendar_now.school_year,
    school_calendar_now.first_day,
    school_calendar_now.last_day
   FROM places.school_calendar_now;
view places.public_calendar_day security_invoker=true as
 SELECT calendar.county_id,
    calendar.place_code,
    calendar.school_year,
    day.kind,
    day.from_on,
    day.to_on,
    day.name
   FROM (places.school_calendar_now calendar
     JOIN places.school_calendar_day day ON (((day.county_id = calendar.county_id) AND (day.calendar_id = calendar.id))))
  WHERE (day.kind = ANY (ARRAY['holiday'::text, 'school_day'::text]));
view places.public_contact security_invoker=true as
 SELECT school.county_id,
    school.id AS school_id,
    school.code,
    school.name,
    school.district_code,
    district.name AS district_name,
    entry.phone,
    entry.website,
    entry.city,
    entry.grade_span,
    entry.updated_on
   FROM ((places.school
     JOIN places.district ON (((district.county_id = school.county_id) AND (district.code = school.district_code))))
     LEFT JOIN places.directory_entry entry ON (((entry.county_id = school.county_id) AND (entry.code = school.code) AND (entry.delisted_on IS NULL))))
  WHERE (school.closed_on IS NULL);
view places.public_distance security_invoker=true as
 SELECT distance_figure.county_id,
    distance_figure.code,
    distance_figure.level,
    distance_figure.subject,
    distance_figure.school_year,
    distance_figure.student_group,
    distance_figure.group_category,
    distance_figure.name,
    distance_figure.students,
    distance_figure.points
   FROM places.distance_figure;
view places.public_figure_state security_invoker=true as
 SELECT county_import_now.county_id,
    count(*) FILTER (WHERE (county_import_now.state = 'applied'::text)) AS standing_count,
    count(county_import_now.undone_at) AS undone_count,
    max(county_import_now.applied_at) AS applied_at
   FROM places.county_import_now
  WHERE (county_import_now.state <> 'staged'::text)
  GROUP BY county_import_now.county_id;
view places.public_health_place security_invoker=true as
 SELECT health_site.county_id,
    'health_site'::text AS list,
    health_site.site_id AS source_key,
    health_site.name,
    health_site.organization,
    health_site.program AS category,
    health_site.street,
    health_site.city,
    health_site.zip,
    health_site.phone,
    health_site.latitude,
    health_site.longitude,
    health_site.delisted_on,
    health_site.organization_id
   FROM places.health_site
UNION ALL
 SELECT licensed_facility.county_id,
    'licensed_facility'::text AS list,
    licensed_facility.facility_id AS source_key,
    licensed_facility.name,
    licensed_facility.business_name AS organization,
    licensed_facility.category,
    licensed_facility.street,
    licensed_facility.city,
    licensed_facility.zip,
    licensed_facility.phone,
    licensed_facility.latitude,
    licensed_facility.longitude,
    COALESCE(licensed_facility.delisted_on,
        CASE
            WHEN (licensed_facility.license_status IS DISTINCT FROM 'ACTIVE'::text) THEN CURRENT_DATE
            ELSE NULL::date
        END) AS delisted_on,
    licensed_facility.organization_id
   FROM places.licensed_facility;
view places.public_health_site security_invoker=true as
 SELECT health_site.county_id,
    health_site.site_id
   FROM places.health_site
  WHERE (health_site.delisted_on IS NULL);
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
view plan.public_school_plan security_invoker=true as
 SELECT newest.county_id,
    (school.value ->> 'cds'::text) AS code,
    (school.value ->> 'standing'::text) AS standing,
    ((school.value ->> 'clinicianFte'::text))::numeric AS clinician_fte,
    ((school.value ->> 'visitsPerYear'::text))::numeric AS visits_per_year,
    ((school.value ->> 'revenueCents'::text))::numeric AS revenue_cents,
    ((school.value ->> 'costCents'::text))::numeric AS cost_cents,
    newest.answered_at
   FROM (( SELECT DISTINCT ON (answer.county_id) answer.county_id,
            answer.document,
            answer.answered_at
           FROM (plan.answer
             JOIN plan.question ON (((question.county_id = answer.county_id) AND (question.id = answer.question_id))))
          WHERE ((((question.asks -> 'asks'::text) -> 'changed'::text) = '{}'::jsonb) AND (((question.asks -> 'asks'::text) ->> 'promise'::text) = 'days_by_need'::text) AND ((((question.asks -> 'asks'::text) -> 'ask'::text) ->> 'kind'::text) = 'most_served'::text) AND (((question.asks -> 'asks'::text) ->> 'shape'::text) IS NULL))
          ORDER BY answer.county_id, answer.answered_at DESC) newest
     CROSS JOIN LATERAL jsonb_array_elements(((newest.document)::jsonb -> 'schools'::text)) school(value));
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
        END AS state,
    shared.share_id,
    shared.shared_name,
    shared.shared_at,
    shared.held_back
   FROM (((plan.scenario
     LEFT JOIN plan.scenario_confirmation confirmation ON (((confirmation.county_id = scenario.county_id) AND (confirmation.scenario_id = scenario.id))))
     LEFT JOIN plan.scenario_withdrawal withdrawal ON (((withdrawal.county_id = scenario.county_id) AND (withdrawal.scenario_id = scenario.id))))
     LEFT JOIN plan.shared_scenario shared ON (((shared.county_id = scenario.county_id) AND (shared.id = scenario.id))));
view plan.shared_scenario security_invoker=true as
 SELECT DISTINCT ON (share.county_id, share.scenario_id) share.county_id,
    share.scenario_id AS id,
    share.name,
    share.asks,
    share.shared_at AS made_at,
    share.data_edition,
    share.model_version,
        CASE
            WHEN (share.held_back = 0) THEN confirmation.confirmed_name
            ELSE NULL::text
        END AS confirmed_name,
        CASE
            WHEN (share.held_back = 0) THEN confirmation.confirmed_on
            ELSE NULL::date
        END AS confirmed_on,
        CASE
            WHEN (share.held_back = 0) THEN confirmation.data_edition
            ELSE NULL::text
        END AS confirmed_edition,
    withdrawal.withdrawn_on,
        CASE
            WHEN (withdrawal.scenario_id IS NOT NULL) THEN 'withdrawn'::text
            WHEN ((confirmation.scenario_id IS NOT NULL) AND (share.held_back = 0)) THEN 'confirmed'::text
            ELSE 'draft'::text
        END AS state,
    share.id AS share_id,
    share.shared_name,
    share.shared_at,
    share.held_back
   FROM ((plan.scenario_share share
     LEFT JOIN plan.scenario_confirmation confirmation ON (((confirmation.county_id = share.county_id) AND (confirmation.scenario_id = share.scenario_id))))
     LEFT JOIN plan.scenario_withdrawal withdrawal ON (((withdrawal.county_id = share.county_id) AND (withdrawal.scenario_id = share.scenario_id))))
  WHERE (NOT (EXISTS ( SELECT
           FROM plan.scenario_share_ending ending
          WHERE ((ending.county_id = share.county_id) AND (ending.share_id = share.id)))))
  ORDER BY share.county_id, share.scenario_id, share.shared_at DESC, share.id DESC;
view staff.placement_now security_invoker=true as
 SELECT placement.county_id,
    placement.id,
    placement.position_id,
    placement.school_id,
    placement.weekdays,
    placement.from_time,
    placement.until_time,
    placement.languages,
    placement.starts_on,
    placement.ends_on,
    placement.agreed_by,
    placement.agreed_on,
    placement.entered_by_id,
    placement.entered_at
   FROM staff.placement
  WHERE (NOT (EXISTS ( SELECT
           FROM staff.placement_ending ending
          WHERE ((ending.county_id = placement.county_id) AND (ending.placement_id = placement.id)))));
view staff.public_placement security_invoker=true as
 SELECT publication.county_id,
    publication.id,
    publication.placement_id,
    publication.position_id,
    publication.school_id,
    publication.role,
    publication.title,
    publication.shown_name,
    publication.name_consented_on,
    publication.weekdays,
    publication.from_time,
    publication.until_time,
    publication.languages,
    publication.starts_on,
    publication.ends_on,
    publication.confirmed_by,
    publication.confirmed_on,
    publication.published_at
   FROM staff.publication
  WHERE (NOT (EXISTS ( SELECT
           FROM staff.publication_ending ending
          WHERE ((ending.county_id = publication.county_id) AND (ending.publication_id = publication.id)))));
function app.county() 8f331f034051cc34bc857d7edcd707f6
function app.keep_rollup(source regclass, rollup regclass, keys text[], amounts jsonb) f0f1012fc373e71b072367633b6ba7ea
function app.person() 0cc1673f03a35cef05163acb82bb9079
function app.protect(target regclass) 87eab3c66df598ebb5ade797b01bf2af
function app.roles() cd1df22b2a0da53fc075ff8cbff01c36
function app.schools() 32d3d1898e0a5bb90262c31baf870cee
function app.tell_public_change() f003e41e03fbb66b0d53e597efae043e
function app.watch_public_tables() f01b71ff4e48380c34c0086cd0116bb7
function auth.tell_session_ended() b7d6c3b003f5289de4304335f22dbbf0
function auth.tell_sign_in(person uuid, second_factor boolean, today date, moment timestamp with time zone) security definer 5f6ca6f04cd28f448433567e31ab67ff
function connect.follow_merge() b895377b32cc397c016ad3cc25de66e9
function connect.refuse_agency_gone() 6fa18833f1020db1af1c0e9c89aa12d5
function connect.refuse_lone_listing() 6bd893861ee94b7aab46a5c4c59c9c08
function connect.refuse_new_id() 1f5b4731d18167f0c10ddda1f0825c49
function convene.decisions_published() c1fa6a7684c0bae7981b52b173417b16
function convene.decisions_stewarded() 128d6a885e8cc05da52ef6d671e7009b
function convene.decisions_worded() 9ef5d4679cc292b4ff093e6b9934d678
function convene.erase_live(moment timestamp with time zone, event_days integer, seat_days integer, question_days integer) security definer a679557a3a2dd2c3764cc081469f7ff4
function convene.forget_givers(moment timestamp with time zone, open_days integer) security definer 144315aab55bb8ce7c8ffa137a835709
function convene.give_evaluation(of_convening uuid, new_id uuid, of_giver text, step_useful integer, step_practice integer, step_voice integer, step_access integer, said text, on_day date) security definer 7d78c2f8370590656e8f4d07c2b8a6ce
function convene.kept_days(kind text, since timestamp with time zone) fadd6baadf1dbf8c47df9f7b36877dd8
function convene.live_tally(polls uuid[]) security definer cf33d971566edc47f64fcd0a18568849
function convene.own_evaluation(of_convening uuid, of_giver text) security definer 3d4a4437358adc6ef1b6be78b42bf546
function convene.refuse_lower_limit() 3ed539852189290b615bc22a96258359
function convene.take_seat(of_talk uuid, new_seat text, moment timestamp with time zone) security definer 7592b55094154acd39b8794ef10117a2
function convene.take_seat_by_code(code text, of_talk uuid, new_seat text, moment timestamp with time zone) security definer c583e4150883abe63b2ede1321c7862f
function convene.tell_live(talk uuid, what text, subject uuid, moment timestamp with time zone) security definer ff3253a6f60e04cdec57e1321e1206ef
function convene.tell_seat_revoked() bd0494ce37446bc430c034a500c4063e
function convene.video_of_seat(of_talk uuid, of_seat text) security definer 37411a74903024a70b8816efd54279ed
function front.erase_words() security definer b1a2d6764b26a55c0da62b33a7b7ec94
function learn.agreements_held() dc955756bd8eb6ecaca7feb92db2c714
function learn.agreements_seen() db6292e5a282caab963987e22e05dafc
function learn.certificate_of_code(given text) security definer 07e4a0b63827d962327f189c31b388f3
function learn.district_codes() 7610bd900eb2912fd97f14b526453abd
function learn.forget_me() security definer 63bca595689f0ce3c7917366c329157d
function learn.forget_own_records() security definer 643560f9a3ca5d3ce973fb61c3f938dd
function learn.leads_district() 306c3d7c04ef1f3500ea3a7822777283
function learn.own_agents() security definer d29e294e1d3e5ed6d2341d369f45997c
function learn.own_record_documents() security definer e84830ba89de60b8bac4798dcea880ee
function learn.own_record_statements() security definer 62a17dd70abcb7d3bfdb973103cc5f30
function learn.readiness_tasks_seen() b8bc62495fbd5f82184471ec185107a0
function learn.remove_attendance(subject text, taken_back text) security definer 3114d3b03605056ddeaaef00113244ac
function learn.schools_shown(asked_subject text) 8b82a6d10bcec47f5cd766442c5ecd32
function learn.schools_shown_to_county(asked_subject text) 4c7e0d62ba2ec0a48aecc333051af571
function learn.self_assessments_seen() f148b90351468186c6fac80bb1a11e89
function learn.sha1(said text) 3daed9091e9d92810066ef249940eee6
function learn.take_attendance_back(subjects text[], why text, at timestamp with time zone) security definer 3b2020a54170a800eb09b96fab9a4456
function people.account_address() security definer 0c225bbccad926fe517f1f9c0cfed795
function people.session_stands(session uuid, person uuid) security definer 3326be01787f8284985f2a2162a4d8c0
function people.tell_membership_ended() 9aa180857dfa23f4839cd5ba52b6e4ac
function people.tell_visit_ended() ce6ee50f046567db0f7eb0dab5a6ffd5
trigger CREATE TRIGGER revoked AFTER DELETE ON auth.session FOR EACH ROW EXECUTE FUNCTION auth.tell_session_ended()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.check_undoing FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.directory_state FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER followed_merge AFTER INSERT OR UPDATE OF organization_id ON connect.listing FOR EACH STATEMENT WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION connect.follow_merge()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.listing FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER stands_when_added AFTER INSERT ON connect.listing REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION connect.refuse_lone_listing()
trigger CREATE TRIGGER stands_when_changed AFTER UPDATE ON connect.listing REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION connect.refuse_lone_listing()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.listing_check FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER keeps_its_id AFTER UPDATE OF county_id, id ON connect.organization FOR EACH ROW WHEN (((old.county_id <> new.county_id) OR (old.id <> new.id))) EXECUTE FUNCTION connect.refuse_new_id()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.organization FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER still_there_when_deleted AFTER DELETE ON connect.organization REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION connect.refuse_agency_gone()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.organization_merge FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.packet FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.packet_removal FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.service_notice FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON connect.wait_told FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.convening FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.decision FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.decision_due FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.decision_publication FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.decision_return FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.decision_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.event_plan FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.event_result FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.leaf_entry FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_answer FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_event FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_poll FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_question FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_room FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_seat FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER revoked AFTER UPDATE OF removed_at, left_at ON convene.live_seat FOR EACH ROW WHEN (((new.removed_at IS NOT NULL) OR (new.left_at IS NOT NULL))) EXECUTE FUNCTION convene.tell_seat_revoked()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_segment FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.live_vote FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.movement_address FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.movement_copy FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.movement_file FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.question_reply FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.recording FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.retention FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.room FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.series FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.series_date FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER only_raised BEFORE INSERT ON convene.shown_limit FOR EACH ROW EXECUTE FUNCTION convene.refuse_lower_limit()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.speaker FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.summary FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.talk FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON convene.talk_speaker FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON evaluate.achievement_place FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON evaluate.outcome_edition FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON evaluate.outcome_place FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON evaluate.school_listing FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON front.county_contact FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON front.crisis_check FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON front.crisis_number FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON front.crisis_number_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON front.page_version FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER erased AFTER UPDATE OF erased_at ON front.reach_out FOR EACH ROW WHEN ((new.erased_at IS NOT NULL)) EXECUTE FUNCTION front.erase_words()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON front.text_confirmation FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON learn.signing_key FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.membership FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.membership_ending FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER revoked AFTER INSERT ON people.membership_ending FOR EACH ROW EXECUTE FUNCTION people.tell_membership_ended()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.person FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.second_factor_rule FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.sign_in_provider FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.sign_in_provider_removal FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.vendor_reading FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.vendor_visit FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.vendor_visit_acceptance FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.vendor_visit_ending FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER revoked AFTER INSERT ON people.vendor_visit_ending FOR EACH ROW EXECUTE FUNCTION people.tell_visit_ended()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.county FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.county_import FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.county_import_application FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.county_import_undoing FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.county_listing FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.directory_entry FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.distance_figure FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.district FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.file_edition FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.health_site FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.licensed_facility FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.organization FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.rate_figure FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.school FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.school_calendar FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.school_calendar_day FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.school_code FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.school_figure FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.support_staff_figure FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON places.unduplicated_count_figure FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.answer FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.county_answer FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.entry FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.entry_removal FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.mark FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.mark_removal FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.question FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.risk_run FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.scenario_confirmation FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.scenario_share FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.scenario_share_ending FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON plan.scenario_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON staff.opening FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON staff.opening_closing FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON staff.publication FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
trigger CREATE TRIGGER public_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON staff.publication_ending FOR EACH STATEMENT EXECUTE FUNCTION app.tell_public_change()
row security app.event on, forced
row security audit.entry on, forced
row security audit.link on, forced
row security audit.seal on, forced
row security auth.account on, forced
row security auth.passkey on, forced
row security auth.session on, forced
row security auth.two_factor on, forced
row security auth.user on, forced
row security auth.verification on, forced
row security connect.call_closing on, forced
row security connect.call_request on, forced
row security connect.call_try on, forced
row security connect.check_undoing on, forced
row security connect.directory_import on, forced
row security connect.directory_state on, forced
row security connect.listing on, forced
row security connect.listing_change on, forced
row security connect.listing_check on, forced
row security connect.notice_schedule on, forced
row security connect.notice_sending on, forced
row security connect.notice_sending_removal on, forced
row security connect.organization on, forced
row security connect.organization_change on, forced
row security connect.organization_merge on, forced
row security connect.packet on, forced
row security connect.packet_removal on, forced
row security connect.service_notice on, forced
row security connect.staff_search on, forced
row security connect.wait_told on, forced
row security connect.waiting_listing on, forced
row security convene.answer on, forced
row security convene.attendance on, forced
row security convene.calendar_link on, forced
row security convene.convening on, forced
row security convene.decision on, forced
row security convene.decision_due on, forced
row security convene.decision_publication on, forced
row security convene.decision_return on, forced
row security convene.decision_steward on, forced
row security convene.decision_withdrawal on, forced
row security convene.discussion_digest on, forced
row security convene.discussion_moderation on, forced
row security convene.discussion_post on, forced
row security convene.discussion_report on, forced
row security convene.discussion_topic on, forced
row security convene.discussion_topic_act on, forced
row security convene.evaluation on, forced
row security convene.event_attendance on, forced
row security convene.event_plan on, forced
row security convene.event_result on, forced
row security convene.event_start on, forced
row security convene.leaf_change on, forced
row security convene.leaf_entry on, forced
row security convene.live_answer on, forced
row security convene.live_event on, forced
row security convene.live_poll on, forced
row security convene.live_question on, forced
row security convene.live_result on, forced
row security convene.live_room on, forced
row security convene.live_seat on, forced
row security convene.live_segment on, forced
row security convene.live_vote on, forced
row security convene.live_word on, forced
row security convene.movement_address on, forced
row security convene.movement_copy on, forced
row security convene.movement_file on, forced
row security convene.program_change on, forced
row security convene.question_assignment on, forced
row security convene.question_reply on, forced
row security convene.raised_decision on, forced
row security convene.raised_decision_dismissal on, forced
row security convene.recording on, forced
row security convene.registration on, forced
row security convene.reminder on, forced
row security convene.retention on, forced
row security convene.room on, forced
row security convene.series on, forced
row security convene.series_date on, forced
row security convene.shown_limit on, forced
row security convene.sign_up on, forced
row security convene.speaker on, forced
row security convene.summary on, forced
row security convene.talk on, forced
row security convene.talk_choice on, forced
row security convene.talk_speaker on, forced
row security convene.task on, forced
row security convene.task_letter on, forced
row security evaluate.achievement_place on, forced
row security evaluate.comparison on, forced
row security evaluate.comparison_school on, forced
row security evaluate.outcome_edition on, forced
row security evaluate.outcome_place on, forced
row security evaluate.school_listing on, forced
row security front.county_contact on, forced
row security front.crisis_check on, forced
row security front.crisis_number on, forced
row security front.crisis_number_withdrawal on, forced
row security front.page_version on, forced
row security front.reach_out on, forced
row security front.reach_out_setting on, forced
row security front.reach_out_step on, forced
row security front.reach_out_words on, forced
row security front.text_confirmation on, forced
row security learn.agreement on, forced
row security learn.agreement_ending on, forced
row security learn.agreement_file on, forced
row security learn.agreement_party on, forced
row security learn.agreement_signature on, forced
row security learn.assessment_attempt on, forced
row security learn.certificate on, forced
row security learn.certificate_renewal on, forced
row security learn.certificate_revocation on, forced
row security learn.certificate_term on, forced
row security learn.cohort on, forced
row security learn.cohort_choice on, forced
row security learn.cohort_closing on, forced
row security learn.duty_entry on, forced
row security learn.edition_taken on, forced
row security learn.journey_entry on, forced
row security learn.journey_start on, forced
row security learn.launch_entry on, forced
row security learn.learner_place on, forced
row security learn.notice on, forced
row security learn.notice_choice on, forced
row security learn.override on, forced
row security learn.readiness_check on, forced
row security learn.readiness_task on, forced
row security learn.readiness_task_closing on, forced
row security learn.record_activity on, forced
row security learn.record_activity_mention on, forced
row security learn.record_attachment on, forced
row security learn.record_document on, forced
row security learn.record_key on, forced
row security learn.record_key_ending on, forced
row security learn.record_key_use on, forced
row security learn.record_mention on, forced
row security learn.record_retention on, forced
row security learn.record_statement on, forced
row security learn.reminder on, forced
row security learn.school_sight on, forced
row security learn.self_assessment on, forced
row security learn.self_assessment_withdrawal on, forced
row security learn.sign_off on, forced
row security learn.sign_off_request on, forced
row security learn.sign_off_withdrawal on, forced
row security learn.signing_key on, forced
row security learn.site_standing on, forced
row security learn.step_completion on, forced
row security learn.step_evidence on, forced
row security learn.step_reopening on, forced
row security learn.supervisor_ending on, forced
row security learn.supervisor_naming on, forced
row security learn.text_review on, forced
row security learn.video on, forced
row security learn.video_attempt on, forced
row security learn.video_caption on, forced
row security learn.video_outcome on, forced
row security learn.video_piece on, forced
row security learn.video_publication on, forced
row security learn.video_watch on, forced
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
row security people.second_factor_rule on, forced
row security people.sign_in_provider on, forced
row security people.sign_in_provider_removal on, forced
row security people.vendor_reading on, forced
row security people.vendor_visit on, forced
row security people.vendor_visit_acceptance on, forced
row security people.vendor_visit_ending on, forced
row security places.county on, forced
row security places.county_import on, forced
row security places.county_import_application on, forced
row security places.county_import_undoing on, forced
row security places.county_listing on, forced
row security places.directory_entry on, forced
row security places.distance_figure on, forced
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
row security plan.scenario_share on, forced
row security plan.scenario_share_ending on, forced
row security plan.scenario_withdrawal on, forced
row security staff.opening on, forced
row security staff.opening_closing on, forced
row security staff.placement on, forced
row security staff.placement_ending on, forced
row security staff.position on, forced
row security staff.publication on, forced
row security staff.publication_ending on, forced
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
policy auth.passkey.keep for all to keeper using true with check true
policy auth.passkey.owner for all to owner using true with check true
policy auth.session.keep for all to keeper using true with check true
policy auth.session.owner for all to owner using true with check true
policy auth.two_factor.keep for all to keeper using true with check true
policy auth.two_factor.owner for all to owner using true with check true
policy auth.user.keep for all to keeper using true with check true
policy auth.user.owner for all to owner using true with check true
policy auth.verification.keep for all to keeper using true with check true
policy auth.verification.owner for all to owner using true with check true
policy connect.call_closing.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)))
policy connect.call_closing.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.call_closing.owner for all to owner using true with check true
policy connect.call_closing.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy connect.call_closing.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.call_request.ask_in_county for insert to app_public with check ((county_id = ( SELECT app.county() AS county)) AND (erased_at IS NULL))
policy connect.call_request.erase_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check ((county_id = ( SELECT app.county() AS county)) AND (erased_at IS NOT NULL))
policy connect.call_request.owner for all to owner using true with check true
policy connect.call_request.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy connect.call_request.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.call_try.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)))
policy connect.call_try.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.call_try.owner for all to owner using true with check true
policy connect.call_try.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy connect.call_try.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.check_undoing.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (EXISTS ( SELECT
   FROM connect.listing_check made
  WHERE ((made.county_id = check_undoing.county_id) AND (made.id = check_undoing.check_id) AND (made.person_id = ( SELECT app.person() AS person))))))
policy connect.check_undoing.owner for all to owner using true with check true
policy connect.check_undoing.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.directory_import.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.directory_import.move_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy connect.directory_import.owner for all to owner using true with check true
policy connect.directory_import.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.directory_state.add_in_county for insert to app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy connect.directory_state.change_in_county for update to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy connect.directory_state.owner for all to owner using true with check true
policy connect.directory_state.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.listing.add_in_county for insert to app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy connect.listing.change_in_county for update to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy connect.listing.owner for all to owner using true with check true
policy connect.listing.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.listing_change.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.listing_change.owner for all to owner using true with check true
policy connect.listing_change.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.listing_check.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (NOT (person_id IS DISTINCT FROM ( SELECT app.person() AS person))))
policy connect.listing_check.owner for all to owner using true with check true
policy connect.listing_check.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.notice_schedule.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.notice_schedule.owner for all to owner using true with check true
policy connect.notice_schedule.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.notice_sending.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.notice_sending.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy connect.notice_sending.owner for all to owner using true with check true
policy connect.notice_sending.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.notice_sending_removal.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.notice_sending_removal.owner for all to owner using true with check true
policy connect.notice_sending_removal.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.organization.add_in_county for insert to app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy connect.organization.change_in_county for update to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy connect.organization.owner for all to owner using true with check true
policy connect.organization.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.organization_change.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.organization_change.owner for all to owner using true with check true
policy connect.organization_change.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.organization_merge.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (undone_at IS NULL))
policy connect.organization_merge.owner for all to owner using true with check true
policy connect.organization_merge.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.organization_merge.undo_as_oneself for update to app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (undone_at IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (undone_person_id = ( SELECT app.person() AS person)))
policy connect.packet.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.packet.owner for all to owner using true with check true
policy connect.packet.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.packet_removal.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.packet_removal.owner for all to owner using true with check true
policy connect.packet_removal.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.service_notice.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy connect.service_notice.owner for all to owner using true with check true
policy connect.service_notice.read_by_anyone for select to app_public using (county_id = ( SELECT app.county() AS county))
policy connect.service_notice.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.staff_search.count_in_county for insert to app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy connect.staff_search.count_on_in_county for update to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy connect.staff_search.owner for all to owner using true with check true
policy connect.staff_search.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.wait_told.add_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (NOT (person_id IS DISTINCT FROM ( SELECT app.person() AS person))))
policy connect.wait_told.owner for all to owner using true with check true
policy connect.wait_told.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.waiting_listing.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy connect.waiting_listing.owner for all to owner using true with check true
policy connect.waiting_listing.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy connect.waiting_listing.take_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.answer.answer_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)))
policy convene.answer.answer_at_school_clinic for insert to app_clinic_listed with check ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)))
policy convene.answer.count_answers for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy convene.answer.owner for all to owner using true with check true
policy convene.answer.read_as_steward for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (decision_id = ANY (( SELECT convene.decisions_stewarded() AS decisions_stewarded)::uuid[])))
policy convene.answer.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy convene.answer.read_at_school_clinic for select to app_clinic_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy convene.attendance.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.attendance.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.attendance.owner for all to owner using true with check true
policy convene.attendance.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.attendance.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.attendance.remove_at_school for delete to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.attendance.remove_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.calendar_link.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.calendar_link.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.calendar_link.owner for all to owner using true with check true
policy convene.calendar_link.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.convening.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (kind <> 'convening'::text) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy convene.convening.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.convening.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))) with check ((county_id = ( SELECT app.county() AS county)) AND (kind <> 'convening'::text) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy convene.convening.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.convening.owner for all to owner using true with check true
policy convene.convening.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (announced_at IS NOT NULL))
policy convene.convening.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.decision.owner for all to owner using true with check true
policy convene.decision.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision.read_in_county_clinic for select to app_clinic_listed using (county_id = ( SELECT app.county() AS county))
policy convene.decision.read_published for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (id = ANY (( SELECT convene.decisions_published() AS decisions_published)::uuid[])))
policy convene.decision_due.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.decision_due.owner for all to owner using true with check true
policy convene.decision_due.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision_due.read_in_county_clinic for select to app_clinic_listed using (county_id = ( SELECT app.county() AS county))
policy convene.decision_due.read_published for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (decision_id = ANY (( SELECT convene.decisions_published() AS decisions_published)::uuid[])))
policy convene.decision_publication.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.decision_publication.owner for all to owner using true with check true
policy convene.decision_publication.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision_publication.read_in_county_clinic for select to app_clinic_listed using (county_id = ( SELECT app.county() AS county))
policy convene.decision_publication.read_published for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.decision_publication.take_back for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision_return.bring_back for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy convene.decision_return.owner for all to owner using true with check true
policy convene.decision_return.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision_return.read_in_county_clinic for select to app_clinic_listed using (county_id = ( SELECT app.county() AS county))
policy convene.decision_return.read_published for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (decision_id = ANY (( SELECT convene.decisions_published() AS decisions_published)::uuid[])))
policy convene.decision_steward.name_by_steward for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND ((decision_id = ANY (( SELECT convene.decisions_worded() AS decisions_worded)::uuid[])) OR (decision_id = ANY (( SELECT convene.decisions_stewarded() AS decisions_stewarded)::uuid[]))))
policy convene.decision_steward.owner for all to owner using true with check true
policy convene.decision_steward.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision_withdrawal.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.decision_withdrawal.owner for all to owner using true with check true
policy convene.decision_withdrawal.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.decision_withdrawal.read_in_county_clinic for select to app_clinic_listed using (county_id = ( SELECT app.county() AS county))
policy convene.decision_withdrawal.read_published for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (decision_id = ANY (( SELECT convene.decisions_published() AS decisions_published)::uuid[])))
policy convene.discussion_digest.change_own for update to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person))) with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_digest.choose_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_digest.job for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy convene.discussion_digest.owner for all to owner using true with check true
policy convene.discussion_digest.read_own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_digest.stop_own for delete to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_moderation.moderate for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_moderation.owner for all to owner using true with check true
policy convene.discussion_moderation.read_in_county for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.discussion_post.add_as_oneself for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_post.change_own for update to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person))) with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_post.only_while_open for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check (NOT (topic_id IN ( SELECT shut.id
   FROM convene.discussion_topic_now shut
  WHERE ((shut.county_id = ( SELECT app.county() AS county)) AND (shut.closed_at IS NOT NULL)))))
policy convene.discussion_post.owner for all to owner using true with check true
policy convene.discussion_post.read_in_county for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.discussion_report.add_as_oneself for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_report.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_report.owner for all to owner using true with check true
policy convene.discussion_report.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.discussion_topic.add_as_oneself for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_topic.owner for all to owner using true with check true
policy convene.discussion_topic.read_in_county for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.discussion_topic_act.act_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.discussion_topic_act.owner for all to owner using true with check true
policy convene.discussion_topic_act.read_in_county for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.evaluation.give_at_event for insert to app_public with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.kind <> 'convening'::text)))))
policy convene.evaluation.owner for all to owner using true with check true
policy convene.evaluation.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.evaluation.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.event_attendance.at_school for all to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.event_attendance.in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.event_attendance.owner for all to owner using true with check true
policy convene.event_plan.at_school for all to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.event_plan.in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.event_plan.owner for all to owner using true with check true
policy convene.event_plan.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.event_result.at_school for all to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.event_result.in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.event_result.owner for all to owner using true with check true
policy convene.event_result.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.event_start.at_school for all to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.event_start.in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.event_start.owner for all to owner using true with check true
policy convene.leaf_change.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.leaf_change.owner for all to owner using true with check true
policy convene.leaf_change.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.leaf_change.undo_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.leaf_entry.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.leaf_entry.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.leaf_entry.owner for all to owner using true with check true
policy convene.leaf_entry.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.leaf_entry.read_kept for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (kind <> 'room_count'::text))
policy convene.leaf_entry.read_shown for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND shown AND (removed_at IS NULL))
policy convene.live_answer.add_from_seat for insert to app_public with check ((county_id = ( SELECT app.county() AS county)) AND ((talk_id, seat) IN ( SELECT taken.talk_id,
    taken.seat
   FROM convene.live_seat taken
  WHERE ((taken.county_id = ( SELECT app.county() AS county)) AND (taken.removed_at IS NULL) AND (taken.left_at IS NULL)))))
policy convene.live_answer.owner for all to owner using true with check true
policy convene.live_answer.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_answer.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_answer.read_whose for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.live_event.owner for all to owner using true with check true
policy convene.live_event.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_event.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_event.read_in_room for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.live_poll.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_poll.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.live_poll.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_poll.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.live_poll.owner for all to owner using true with check true
policy convene.live_poll.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_poll.read_begun for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (state <> 'draft'::text))
policy convene.live_poll.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_question.add_from_seat for insert to app_public with check ((county_id = ( SELECT app.county() AS county)) AND ((talk_id, seat) IN ( SELECT taken.talk_id,
    taken.seat
   FROM convene.live_seat taken
  WHERE ((taken.county_id = ( SELECT app.county() AS county)) AND (taken.removed_at IS NULL) AND (taken.left_at IS NULL)))))
policy convene.live_question.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_question.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.live_question.owner for all to owner using true with check true
policy convene.live_question.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_question.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_question.read_shown for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (state = ANY (ARRAY['shown'::text, 'answered'::text])))
policy convene.live_result.owner for all to owner using true with check true
policy convene.live_result.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_room.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_room.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.live_room.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_room.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.live_room.owner for all to owner using true with check true
policy convene.live_room.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_room.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_room.read_in_room for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.live_seat.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_seat.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.live_seat.owner for all to owner using true with check true
policy convene.live_seat.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_seat.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_seat.read_in_room for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.live_segment.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_segment.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.live_segment.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_segment.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.live_segment.owner for all to owner using true with check true
policy convene.live_segment.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_segment.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_segment.read_in_room for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.live_segment.remove_at_school for delete to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_segment.remove_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_vote.add_from_seat for insert to app_public with check ((county_id = ( SELECT app.county() AS county)) AND ((talk_id, seat) IN ( SELECT taken.talk_id,
    taken.seat
   FROM convene.live_seat taken
  WHERE ((taken.county_id = ( SELECT app.county() AS county)) AND (taken.removed_at IS NULL) AND (taken.left_at IS NULL)))))
policy convene.live_vote.owner for all to owner using true with check true
policy convene.live_vote.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_vote.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.live_vote.read_in_room for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.live_word.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_word.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.live_word.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_word.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.live_word.owner for all to owner using true with check true
policy convene.live_word.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (talk_id IN ( SELECT talk.id
   FROM (convene.talk
     JOIN convene.convening held ON (((held.county_id = talk.county_id) AND (held.id = talk.convening_id))))
  WHERE ((talk.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.live_word.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.movement_address.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.movement_address.owner for all to owner using true with check true
policy convene.movement_address.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.movement_address.take_off for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.movement_copy.job_keeps for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy convene.movement_copy.job_renews for update to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy convene.movement_copy.owner for all to owner using true with check true
policy convene.movement_copy.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.movement_file.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.movement_file.owner for all to owner using true with check true
policy convene.movement_file.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.program_change.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.program_change.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.program_change.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.program_change.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.program_change.owner for all to owner using true with check true
policy convene.program_change.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.question_assignment.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.question_assignment.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.question_assignment.owner for all to owner using true with check true
policy convene.question_assignment.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.question_reply.add_as_named for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (question_id IN ( SELECT named.question_id
   FROM convene.question_assignment named
  WHERE ((named.county_id = ( SELECT app.county() AS county)) AND (named.person_id = ( SELECT app.person() AS person))))))
policy convene.question_reply.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.question_reply.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.question_reply.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.question_reply.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.question_reply.owner for all to owner using true with check true
policy convene.question_reply.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.question_reply.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.raised_decision.owner for all to owner using true with check true
policy convene.raised_decision.raise_as_oneself for insert to app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.raised_decision.raise_as_oneself_clinic for insert to app_clinic_listed, app_clinic_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.raised_decision.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.raised_decision_dismissal.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.raised_decision_dismissal.owner for all to owner using true with check true
policy convene.raised_decision_dismissal.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.recording.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))) AND (person_id = ( SELECT app.person() AS person)))
policy convene.recording.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.recording.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.recording.in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.recording.owner for all to owner using true with check true
policy convene.recording.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (removed_at IS NULL) AND ((link IS NOT NULL) OR (published_at IS NOT NULL)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.recording.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.registration.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.registration.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.registration.owner for all to owner using true with check true
policy convene.registration.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.registration.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.reminder.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.reminder.owner for all to owner using true with check true
policy convene.reminder.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.retention.owner for all to owner using true with check true
policy convene.retention.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.retention.read_in_county_public for select to app_public using (county_id = ( SELECT app.county() AS county))
policy convene.retention.set_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.room.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.room.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.room.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.room.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.room.owner for all to owner using true with check true
policy convene.room.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.room.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.series.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.series.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.series.owner for all to owner using true with check true
policy convene.series.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.series.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.series_date.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.series_date.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.series_date.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.series_date.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.series_date.owner for all to owner using true with check true
policy convene.series_date.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.series_date.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.shown_limit.add_as_oneself for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy convene.shown_limit.owner for all to owner using true with check true
policy convene.shown_limit.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.sign_up.in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.sign_up.owner for all to owner using true with check true
policy convene.sign_up.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.sign_up.release_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.speaker.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.speaker.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.speaker.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.speaker.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.speaker.owner for all to owner using true with check true
policy convene.speaker.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.speaker.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.summary.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.summary.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.summary.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.summary.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.summary.owner for all to owner using true with check true
policy convene.summary.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.summary.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.summary.remove_at_school for delete to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.summary.remove_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.talk.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.talk.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.talk.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.talk.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.talk.owner for all to owner using true with check true
policy convene.talk.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.talk.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.talk_choice.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.talk_choice.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.talk_choice.owner for all to owner using true with check true
policy convene.talk_choice.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.talk_choice.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.talk_choice.remove_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.talk_speaker.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.talk_speaker.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.talk_speaker.change_at_school for update to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))))) with check ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.talk_speaker.change_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy convene.talk_speaker.owner for all to owner using true with check true
policy convene.talk_speaker.read_announced for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT open.id
   FROM convene.convening open
  WHERE (open.county_id = ( SELECT app.county() AS county)))))
policy convene.talk_speaker.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.talk_speaker.remove_at_school for delete to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (convening_id IN ( SELECT held.id
   FROM convene.convening held
  WHERE ((held.county_id = ( SELECT app.county() AS county)) AND (held.school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))))
policy convene.talk_speaker.remove_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.task.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.task.owner for all to owner using true with check true
policy convene.task.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy convene.task.read_at_school_clinic for select to app_clinic_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy convene.task.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy convene.task_letter.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy convene.task_letter.owner for all to owner using true with check true
policy convene.task_letter.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy evaluate.achievement_place.keep_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy evaluate.achievement_place.owner for all to owner using true with check true
policy evaluate.achievement_place.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy evaluate.comparison.fix_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy evaluate.comparison.owner for all to owner using true with check true
policy evaluate.comparison.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy evaluate.comparison_school.fix_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy evaluate.comparison_school.owner for all to owner using true with check true
policy evaluate.comparison_school.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy evaluate.outcome_edition.keep_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy evaluate.outcome_edition.owner for all to owner using true with check true
policy evaluate.outcome_edition.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy evaluate.outcome_place.keep_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy evaluate.outcome_place.owner for all to owner using true with check true
policy evaluate.outcome_place.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy evaluate.school_listing.owner for all to owner using true with check true
policy evaluate.school_listing.publish_own for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy evaluate.school_listing.read_all for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide using true
policy front.county_contact.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (entered_by_id = ( SELECT app.person() AS person)))
policy front.county_contact.owner for all to owner using true with check true
policy front.county_contact.read_in_county for select to app_public, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.crisis_check.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (checked_by_id = ( SELECT app.person() AS person)))
policy front.crisis_check.owner for all to owner using true with check true
policy front.crisis_check.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.crisis_check.shown_anywhere for select to app_public using true
policy front.crisis_number.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (entered_by_id = ( SELECT app.person() AS person)))
policy front.crisis_number.owner for all to owner using true with check true
policy front.crisis_number.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.crisis_number.shown_anywhere for select to app_public using true
policy front.crisis_number_withdrawal.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (withdrawn_by_id = ( SELECT app.person() AS person)))
policy front.crisis_number_withdrawal.owner for all to owner using true with check true
policy front.crisis_number_withdrawal.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.crisis_number_withdrawal.shown_anywhere for select to app_public using true
policy front.page_version.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy front.page_version.owner for all to owner using true with check true
policy front.page_version.read_in_county for select to app_public, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.reach_out.erase_in_county for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check ((county_id = ( SELECT app.county() AS county)) AND (erased_at IS NOT NULL))
policy front.reach_out.leave_with_county for insert to app_public with check (county_id = ( SELECT app.county() AS county))
policy front.reach_out.owner for all to owner using true with check true
policy front.reach_out.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.reach_out_setting.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy front.reach_out_setting.owner for all to owner using true with check true
policy front.reach_out_setting.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.reach_out_step.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy front.reach_out_step.owner for all to owner using true with check true
policy front.reach_out_step.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.reach_out_words.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (answers IS NULL))
policy front.reach_out_words.leave_with_county for insert to app_public with check ((county_id = ( SELECT app.county() AS county)) AND (words IS NULL))
policy front.reach_out_words.owner for all to owner using true with check true
policy front.reach_out_words.read_as_coordinator for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND ( SELECT (app.roles() && '{county_coordinator}'::text[])) AND (EXISTS ( SELECT
   FROM front.reach_out_now held
  WHERE ((held.county_id = reach_out_words.county_id) AND (held.id = reach_out_words.reach_out_id) AND ((NOT held.restricted) OR (held.owner_id = ( SELECT app.person() AS person)))))))
policy front.reach_out_words.read_as_director for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND ( SELECT (app.roles() && '{county_director,service}'::text[])))
policy front.text_confirmation.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (entered_by_id = ( SELECT app.person() AS person)))
policy front.text_confirmation.owner for all to owner using true with check true
policy front.text_confirmation.read_in_county for select to app_public, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy front.text_confirmation.shown_anywhere for select to app_public using (kind = 'crisis'::text)
policy learn.agreement.add_for_district for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND ( SELECT learn.leads_district() AS leads_district) AND ((place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])) OR (school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))
policy learn.agreement.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.agreement.owner for all to owner using true with check true
policy learn.agreement.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.agreement.read_of_county for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (scope = 'county'::text))
policy learn.agreement.read_of_district for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (scope = 'district'::text) AND (place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])))
policy learn.agreement.read_of_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (scope = 'school'::text) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.agreement_ending.add_for_district for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND ( SELECT learn.leads_district() AS leads_district) AND (agreement_id = ANY (( SELECT learn.agreements_held() AS agreements_held)::uuid[])))
policy learn.agreement_ending.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.agreement_ending.owner for all to owner using true with check true
policy learn.agreement_ending.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.agreement_ending.read_with_agreement for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (agreement_id = ANY (( SELECT learn.agreements_seen() AS agreements_seen)::uuid[])))
policy learn.agreement_file.add_for_district for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND ( SELECT learn.leads_district() AS leads_district) AND (agreement_id = ANY (( SELECT learn.agreements_held() AS agreements_held)::uuid[])))
policy learn.agreement_file.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.agreement_file.owner for all to owner using true with check true
policy learn.agreement_file.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.agreement_file.read_with_agreement for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (agreement_id = ANY (( SELECT learn.agreements_seen() AS agreements_seen)::uuid[])))
policy learn.agreement_party.add_for_district for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND ( SELECT learn.leads_district() AS leads_district) AND (agreement_id = ANY (( SELECT learn.agreements_held() AS agreements_held)::uuid[])))
policy learn.agreement_party.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy learn.agreement_party.owner for all to owner using true with check true
policy learn.agreement_party.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.agreement_party.read_with_agreement for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (agreement_id = ANY (( SELECT learn.agreements_seen() AS agreements_seen)::uuid[])))
policy learn.agreement_signature.add_for_district for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND ( SELECT learn.leads_district() AS leads_district) AND (agreement_id = ANY (( SELECT learn.agreements_held() AS agreements_held)::uuid[])))
policy learn.agreement_signature.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.agreement_signature.owner for all to owner using true with check true
policy learn.agreement_signature.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.agreement_signature.read_with_agreement for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (agreement_id = ANY (( SELECT learn.agreements_seen() AS agreements_seen)::uuid[])))
policy learn.assessment_attempt.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.assessment_attempt.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.assessment_attempt.owner for all to owner using true with check true
policy learn.assessment_attempt.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.certificate.award for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate.award_new for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.certificate.owner for all to owner using true with check true
policy learn.certificate_renewal.award for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate_renewal.award_new for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate_renewal.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.certificate_renewal.owner for all to owner using true with check true
policy learn.certificate_revocation.award for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate_revocation.award_new for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate_revocation.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.certificate_revocation.owner for all to owner using true with check true
policy learn.certificate_term.award for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate_term.award_new for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.certificate_term.owner for all to owner using true with check true
policy learn.cohort.owner for all to owner using true with check true
policy learn.cohort.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.cohort.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.cohort_choice.own for select to app_clinic_listed, app_clinic_wide, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (member_person_id = ( SELECT app.person() AS person)))
policy learn.cohort_choice.owner for all to owner using true with check true
policy learn.cohort_choice.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.cohort_choice.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.cohort_closing.owner for all to owner using true with check true
policy learn.cohort_closing.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.cohort_closing.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.duty_entry.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.duty_entry.add_of_district for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id IS NULL) AND ( SELECT learn.leads_district() AS leads_district) AND (place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])))
policy learn.duty_entry.add_of_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.duty_entry.owner for all to owner using true with check true
policy learn.duty_entry.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.duty_entry.read_of_district for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id IS NULL) AND (place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])))
policy learn.duty_entry.read_of_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.edition_taken.owner for all to owner using true with check true
policy learn.edition_taken.read_in_county for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.edition_taken.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.journey_entry.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id = ANY (( SELECT learn.schools_shown('journey'::text) AS schools_shown)::uuid[])))
policy learn.journey_entry.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.journey_entry.owner for all to owner using true with check true
policy learn.journey_entry.read_at_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT learn.schools_shown('journey'::text) AS schools_shown)::uuid[])))
policy learn.journey_entry.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.journey_start.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id = ANY (( SELECT learn.schools_shown('journey'::text) AS schools_shown)::uuid[])))
policy learn.journey_start.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.journey_start.owner for all to owner using true with check true
policy learn.journey_start.read_at_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT learn.schools_shown('journey'::text) AS schools_shown)::uuid[])))
policy learn.journey_start.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.launch_entry.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id = ANY (( SELECT learn.schools_shown('launch_board'::text) AS schools_shown)::uuid[])))
policy learn.launch_entry.add_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.launch_entry.owner for all to owner using true with check true
policy learn.launch_entry.read_at_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT learn.schools_shown('launch_board'::text) AS schools_shown)::uuid[])))
policy learn.launch_entry.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.learner_place.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.learner_place.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.learner_place.owner for all to owner using true with check true
policy learn.learner_place.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.learner_place.supervised for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id IN ( SELECT supervisor_now.person_id
   FROM learn.supervisor_now
  WHERE ((supervisor_now.county_id = ( SELECT app.county() AS county)) AND (supervisor_now.supervisor_person_id = ( SELECT app.person() AS person))))))
policy learn.notice.job_reads for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.notice.job_writes for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.notice.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.notice.owner for all to owner using true with check true
policy learn.notice_choice.choose for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.notice_choice.job_reads for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.notice_choice.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.notice_choice.owner for all to owner using true with check true
policy learn.override.owner for all to owner using true with check true
policy learn.override.read_in_county for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.override.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.readiness_check.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.readiness_check.owner for all to owner using true with check true
policy learn.readiness_check.save_listed for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND ((seen_by = 'me'::text) OR (form = 'district'::text) OR (school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))
policy learn.readiness_check.save_wide for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.readiness_check.shown_to_county for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (seen_by = 'county'::text))
policy learn.readiness_check.shown_to_district for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (seen_by <> 'me'::text) AND (form = 'district'::text) AND ( SELECT learn.leads_district() AS leads_district) AND (place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])))
policy learn.readiness_check.shown_to_place for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (seen_by <> 'me'::text))
policy learn.readiness_task.make_listed for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND ((seen_by = 'me'::text) OR (form = 'district'::text) OR (school_id = ANY (( SELECT app.schools() AS schools)::uuid[]))))
policy learn.readiness_task.make_wide for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.readiness_task.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND ((person_id = ( SELECT app.person() AS person)) OR (owner_person_id = ( SELECT app.person() AS person))))
policy learn.readiness_task.owner for all to owner using true with check true
policy learn.readiness_task.shown_to_county for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (seen_by = 'county'::text))
policy learn.readiness_task.shown_to_district for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (seen_by <> 'me'::text) AND (form = 'district'::text) AND ( SELECT learn.leads_district() AS leads_district) AND (place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])))
policy learn.readiness_task.shown_to_place for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (seen_by <> 'me'::text) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.readiness_task_closing.close_seen for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (task_id = ANY (( SELECT learn.readiness_tasks_seen() AS readiness_tasks_seen)::uuid[])))
policy learn.readiness_task_closing.owner for all to owner using true with check true
policy learn.readiness_task_closing.read_with_task for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (task_id = ANY (( SELECT learn.readiness_tasks_seen() AS readiness_tasks_seen)::uuid[])))
policy learn.record_activity.owner for all to owner using true with check true
policy learn.record_activity.store_alone for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.record_activity_mention.owner for all to owner using true with check true
policy learn.record_activity_mention.store_alone for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.record_attachment.owner for all to owner using true with check true
policy learn.record_attachment.store_alone for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.record_document.owner for all to owner using true with check true
policy learn.record_document.store_alone for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.record_key.owner for all to owner using true with check true
policy learn.record_key.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.record_key.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.record_key_ending.owner for all to owner using true with check true
policy learn.record_key_ending.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.record_key_ending.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.record_key_use.owner for all to owner using true with check true
policy learn.record_key_use.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.record_key_use.store_renews for update to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.record_key_use.store_writes for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.record_mention.owner for all to owner using true with check true
policy learn.record_mention.store_alone for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.record_retention.owner for all to owner using true with check true
policy learn.record_retention.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.record_retention.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.record_statement.owner for all to owner using true with check true
policy learn.record_statement.store_alone for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.reminder.owner for all to owner using true with check true
policy learn.reminder.remind for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.school_sight.decide_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (person_id = ( SELECT app.person() AS person)) AND (NOT ( SELECT learn.leads_district() AS leads_district)))
policy learn.school_sight.owner for all to owner using true with check true
policy learn.school_sight.read_at_school for select to app_clinic_listed, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.school_sight.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.self_assessment.add_at_school for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])) AND (NOT ( SELECT learn.leads_district() AS leads_district)))
policy learn.self_assessment.add_of_district for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (school_id IS NULL) AND ( SELECT learn.leads_district() AS leads_district) AND (place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])))
policy learn.self_assessment.owner for all to owner using true with check true
policy learn.self_assessment.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT learn.schools_shown('self_assessment'::text) AS schools_shown)::uuid[])))
policy learn.self_assessment.read_of_district for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id IS NULL) AND ( SELECT learn.leads_district() AS leads_district) AND (place_code = ANY (( SELECT learn.district_codes() AS district_codes)::text[])))
policy learn.self_assessment.shown_to_county for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND ((school_id IS NULL) OR (school_id = ANY (( SELECT learn.schools_shown_to_county('self_assessment'::text) AS schools_shown_to_county)::uuid[]))))
policy learn.self_assessment_withdrawal.owner for all to owner using true with check true
policy learn.self_assessment_withdrawal.read_with_scores for select to app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (assessment_id = ANY (( SELECT learn.self_assessments_seen() AS self_assessments_seen)::uuid[])))
policy learn.self_assessment_withdrawal.withdraw_seen for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)) AND (assessment_id = ANY (( SELECT learn.self_assessments_seen() AS self_assessments_seen)::uuid[])))
policy learn.sign_off.asked for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.sign_off.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off.owner for all to owner using true with check true
policy learn.sign_off.sign_asked for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off.supervised for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id IN ( SELECT supervisor_now.person_id
   FROM learn.supervisor_now
  WHERE ((supervisor_now.county_id = ( SELECT app.county() AS county)) AND (supervisor_now.supervisor_person_id = ( SELECT app.person() AS person))))))
policy learn.sign_off_request.asked for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_request.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.sign_off_request.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_request.owner for all to owner using true with check true
policy learn.sign_off_request.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_request.supervised for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id IN ( SELECT supervisor_now.person_id
   FROM learn.supervisor_now
  WHERE ((supervisor_now.county_id = ( SELECT app.county() AS county)) AND (supervisor_now.supervisor_person_id = ( SELECT app.person() AS person))))))
policy learn.sign_off_withdrawal.asked for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_withdrawal.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.sign_off_withdrawal.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_withdrawal.owner for all to owner using true with check true
policy learn.sign_off_withdrawal.sign_asked for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (asked_person_id = ( SELECT app.person() AS person)))
policy learn.sign_off_withdrawal.supervised for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id IN ( SELECT supervisor_now.person_id
   FROM learn.supervisor_now
  WHERE ((supervisor_now.county_id = ( SELECT app.county() AS county)) AND (supervisor_now.supervisor_person_id = ( SELECT app.person() AS person))))))
policy learn.signing_key.award for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.signing_key.award_new for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.signing_key.owner for all to owner using true with check true
policy learn.site_standing.count_sites for all to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL)) with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.site_standing.owner for all to owner using true with check true
policy learn.site_standing.read_at_school for select to app_clinic_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy learn.site_standing.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.step_completion.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.step_completion.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_completion.owner for all to owner using true with check true
policy learn.step_completion.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_completion.supervised for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id IN ( SELECT supervisor_now.person_id
   FROM learn.supervisor_now
  WHERE ((supervisor_now.county_id = ( SELECT app.county() AS county)) AND (supervisor_now.supervisor_person_id = ( SELECT app.person() AS person))))))
policy learn.step_evidence.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.step_evidence.measure_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.step_evidence.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_evidence.owner for all to owner using true with check true
policy learn.step_evidence.supervised for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id IN ( SELECT supervisor_now.person_id
   FROM learn.supervisor_now
  WHERE ((supervisor_now.county_id = ( SELECT app.county() AS county)) AND (supervisor_now.supervisor_person_id = ( SELECT app.person() AS person))))))
policy learn.step_reopening.measure for select to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (( SELECT app.person() AS person) IS NULL))
policy learn.step_reopening.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_reopening.owner for all to owner using true with check true
policy learn.step_reopening.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.step_reopening.supervised for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id IN ( SELECT supervisor_now.person_id
   FROM learn.supervisor_now
  WHERE ((supervisor_now.county_id = ( SELECT app.county() AS county)) AND (supervisor_now.supervisor_person_id = ( SELECT app.person() AS person))))))
policy learn.supervisor_ending.end_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (ended_by_id = ( SELECT app.person() AS person)) AND ((( SELECT app.person() AS person) = person_id) OR (( SELECT app.person() AS person) = supervisor_person_id)))
policy learn.supervisor_ending.named for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (supervisor_person_id = ( SELECT app.person() AS person)))
policy learn.supervisor_ending.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.supervisor_ending.owner for all to owner using true with check true
policy learn.supervisor_naming.named for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (supervisor_person_id = ( SELECT app.person() AS person)))
policy learn.supervisor_naming.own for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.supervisor_naming.owner for all to owner using true with check true
policy learn.supervisor_naming.say_own for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.text_review.owner for all to owner using true with check true
policy learn.text_review.read_in_county for select to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.text_review.write_in_county for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.video.in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.video.own for select to app_clinic_listed, app_clinic_wide, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.video.owner for all to owner using true with check true
policy learn.video.published for select to app_clinic_listed, app_clinic_wide, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (id IN ( SELECT video_publication.video_id
   FROM learn.video_publication)))
policy learn.video.remove_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.video.remove_own for delete to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.video.send for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.video_attempt.convert for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy learn.video_attempt.in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.video_attempt.of_video for select to app_clinic_listed, app_clinic_wide, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (video_id IN ( SELECT video.id
   FROM learn.video)))
policy learn.video_attempt.owner for all to owner using true with check true
policy learn.video_caption.caption_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy learn.video_caption.in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.video_caption.of_video for select to app_clinic_listed, app_clinic_wide, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (video_id IN ( SELECT video.id
   FROM learn.video)))
policy learn.video_caption.owner for all to owner using true with check true
policy learn.video_caption.send for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (video_id IN ( SELECT video.id
   FROM learn.video
  WHERE (video.person_id = ( SELECT app.person() AS person)))))
policy learn.video_outcome.convert for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy learn.video_outcome.in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.video_outcome.of_video for select to app_clinic_listed, app_clinic_wide, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (video_id IN ( SELECT video.id
   FROM learn.video)))
policy learn.video_outcome.owner for all to owner using true with check true
policy learn.video_piece.convert for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy learn.video_piece.in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.video_piece.of_video for select to app_clinic_listed, app_clinic_wide, app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (video_id IN ( SELECT video.id
   FROM learn.video)))
policy learn.video_piece.owner for all to owner using true with check true
policy learn.video_piece.send for insert to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (rendition = 'sent'::text) AND (video_id IN ( SELECT video.id
   FROM learn.video
  WHERE (video.person_id = ( SELECT app.person() AS person)))))
policy learn.video_piece.take_sent for delete to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (rendition = 'sent'::text))
policy learn.video_publication.in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy learn.video_publication.owner for all to owner using true with check true
policy learn.video_publication.publication for select to app_clinic_listed, app_clinic_wide, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy learn.video_publication.publish for insert to app_school_wide with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.video_watch.own for all to app_clinic_listed, app_clinic_wide, app_school_listed, app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person))) with check ((county_id = ( SELECT app.county() AS county)) AND (person_id = ( SELECT app.person() AS person)))
policy learn.video_watch.owner for all to owner using true with check true
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
policy mail.message.erase_event_letters for delete to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (kind ~~ 'event.%'::text))
policy mail.message.erase_help_letters for delete to app_school_wide using ((county_id = ( SELECT app.county() AS county)) AND (kind ~~ 'help.%'::text))
policy mail.message.owner for all to owner using true with check true
policy mail.message.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy mail.message.send for all to keeper using true with check true
policy mail.message.write_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy mail.message.write_to_families for insert to app_school_listed with check ((county_id = ( SELECT app.county() AS county)) AND (kind = ANY (ARRAY['event.moved'::text, 'event.called_off'::text])) AND (recipient IN ( SELECT party.email
   FROM convene.sign_up party
  WHERE ((party.county_id = ( SELECT app.county() AS county)) AND (party.email IS NOT NULL)))))
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
policy people.person.visitor_of_county for select to app_school_wide using (id IN ( SELECT vendor_visit_acceptance.person_id
   FROM people.vendor_visit_acceptance
  WHERE (vendor_visit_acceptance.county_id = ( SELECT app.county() AS county))))
policy people.second_factor_rule.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.second_factor_rule.at_the_door for select to app_public using true
policy people.second_factor_rule.owner for all to owner using true with check true
policy people.second_factor_rule.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.sign_in_provider.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.sign_in_provider.at_the_door for select to app_public using true
policy people.sign_in_provider.owner for all to owner using true with check true
policy people.sign_in_provider.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.sign_in_provider_removal.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.sign_in_provider_removal.at_the_door for select to app_public using true
policy people.sign_in_provider_removal.owner for all to owner using true with check true
policy people.sign_in_provider_removal.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.vendor_reading.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.vendor_reading.own for select to app_public using (visit_id IN ( SELECT vendor_visit_acceptance.visit_id
   FROM people.vendor_visit_acceptance
  WHERE (vendor_visit_acceptance.person_id = ( SELECT app.person() AS person))))
policy people.vendor_reading.owner for all to owner using true with check true
policy people.vendor_reading.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.vendor_visit.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.vendor_visit.own for select to app_public using (id IN ( SELECT vendor_visit_acceptance.visit_id
   FROM people.vendor_visit_acceptance
  WHERE (vendor_visit_acceptance.person_id = ( SELECT app.person() AS person))))
policy people.vendor_visit.owner for all to owner using true with check true
policy people.vendor_visit.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.vendor_visit_acceptance.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.vendor_visit_acceptance.own for select to app_public using (person_id = ( SELECT app.person() AS person))
policy people.vendor_visit_acceptance.owner for all to owner using true with check true
policy people.vendor_visit_acceptance.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy people.vendor_visit_ending.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy people.vendor_visit_ending.own for select to app_public using (visit_id IN ( SELECT vendor_visit_acceptance.visit_id
   FROM people.vendor_visit_acceptance
  WHERE (vendor_visit_acceptance.person_id = ( SELECT app.person() AS person))))
policy people.vendor_visit_ending.owner for all to owner using true with check true
policy people.vendor_visit_ending.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
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
policy places.distance_figure.import_in_county for all to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy places.distance_figure.owner for all to owner using true with check true
policy places.distance_figure.read_in_county for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
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
policy plan.scenario.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.scenario_confirmation.confirm_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.scenario_confirmation.owner for all to owner using true with check true
policy plan.scenario_confirmation.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.scenario_confirmation.read_shared for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (EXISTS ( SELECT
   FROM plan.scenario_share share
  WHERE ((share.county_id = scenario_confirmation.county_id) AND (share.scenario_id = scenario_confirmation.scenario_id)))))
policy plan.scenario_share.owner for all to owner using true with check true
policy plan.scenario_share.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.scenario_share.read_standing for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (NOT (EXISTS ( SELECT
   FROM plan.scenario_share_ending ending
  WHERE ((ending.county_id = scenario_share.county_id) AND (ending.share_id = scenario_share.id))))))
policy plan.scenario_share.share_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.scenario_share_ending.end_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.scenario_share_ending.owner for all to owner using true with check true
policy plan.scenario_share_ending.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.scenario_withdrawal.owner for all to owner using true with check true
policy plan.scenario_withdrawal.read_in_county for select to app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.scenario_withdrawal.read_shared for select to app_public using ((county_id = ( SELECT app.county() AS county)) AND (EXISTS ( SELECT
   FROM plan.scenario_share share
  WHERE ((share.county_id = scenario_withdrawal.county_id) AND (share.scenario_id = scenario_withdrawal.scenario_id)))))
policy plan.scenario_withdrawal.withdraw_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.opening.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.opening.owner for all to owner using true with check true
policy staff.opening.read_in_county for select to app_public, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy staff.opening_closing.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.opening_closing.owner for all to owner using true with check true
policy staff.opening_closing.put_back_in_county for delete to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy staff.opening_closing.read_in_county for select to app_public, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy staff.placement.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.placement.owner for all to owner using true with check true
policy staff.placement.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (school_id = ANY (( SELECT app.schools() AS schools)::uuid[])))
policy staff.placement.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy staff.placement_ending.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.placement_ending.owner for all to owner using true with check true
policy staff.placement_ending.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (placement_id IN ( SELECT placement.id
   FROM staff.placement)))
policy staff.placement_ending.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy staff.position.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.position.owner for all to owner using true with check true
policy staff.position.read_at_school for select to app_school_listed using ((county_id = ( SELECT app.county() AS county)) AND (id IN ( SELECT placement.position_id
   FROM staff.placement)))
policy staff.position.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy staff.publication.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.publication.owner for all to owner using true with check true
policy staff.publication.read_confirmed for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy staff.publication.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
policy staff.publication_ending.add_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy staff.publication_ending.owner for all to owner using true with check true
policy staff.publication_ending.read_confirmed for select to app_clinic_listed, app_clinic_wide, app_public, app_school_listed using (county_id = ( SELECT app.county() AS county))
policy staff.publication_ending.read_in_county for select to app_school_wide using (county_id = ( SELECT app.county() AS county))
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
grant delete, insert, select, update on auth.passkey to keeper
grant delete, insert, select, update on auth.session to keeper
grant delete, insert, select, update on auth.two_factor to keeper
grant delete, insert, select, update on auth.user to keeper
grant delete, insert, select, update on auth.verification to keeper
grant insert, select on connect.call_closing to app_school_listed
grant insert, select on connect.call_closing to app_school_wide
grant insert on connect.call_request to app_public
grant select on connect.call_request to app_school_listed
grant select on connect.call_request to app_school_wide
grant select on connect.call_request_now to app_school_listed
grant select on connect.call_request_now to app_school_wide
grant insert, select on connect.call_try to app_school_listed
grant insert, select on connect.call_try to app_school_wide
grant insert, select on connect.check_undoing to app_school_listed
grant insert, select on connect.check_undoing to app_school_wide
grant insert, select on connect.directory_import to app_school_wide
grant select on connect.directory_state to app_public
grant insert, select, update on connect.directory_state to app_school_listed
grant insert, select, update on connect.directory_state to app_school_wide
grant select on connect.listing to app_public
grant insert, select, update on connect.listing to app_school_listed
grant insert, select, update on connect.listing to app_school_wide
grant insert, select on connect.listing_change to app_school_listed
grant insert, select on connect.listing_change to app_school_wide
grant insert, select on connect.listing_check to app_school_listed
grant insert, select on connect.listing_check to app_school_wide
grant select on connect.listing_check_kept to app_public
grant select on connect.listing_check_kept to app_school_listed
grant select on connect.listing_check_kept to app_school_wide
grant select on connect.listing_now to app_public
grant select on connect.listing_now to app_school_listed
grant select on connect.listing_now to app_school_wide
grant select on connect.notice_schedule to app_school_listed
grant insert, select on connect.notice_schedule to app_school_wide
grant insert, select on connect.notice_sending to app_school_listed
grant insert, select on connect.notice_sending to app_school_wide
grant select on connect.notice_sending_now to app_school_listed
grant select on connect.notice_sending_now to app_school_wide
grant select on connect.notice_sending_removal to app_school_listed
grant insert, select on connect.notice_sending_removal to app_school_wide
grant select on connect.organization to app_public
grant insert, select, update on connect.organization to app_school_listed
grant insert, select, update on connect.organization to app_school_wide
grant insert, select on connect.organization_change to app_school_listed
grant insert, select on connect.organization_change to app_school_wide
grant insert, select on connect.organization_merge to app_school_listed
grant insert, select on connect.organization_merge to app_school_wide
grant insert, select on connect.packet to app_school_listed
grant insert, select on connect.packet to app_school_wide
grant insert, select on connect.packet_removal to app_school_listed
grant insert, select on connect.packet_removal to app_school_wide
grant select on connect.service_notice to app_school_listed
grant insert, select on connect.service_notice to app_school_wide
grant insert, select on connect.staff_search to app_school_listed
grant insert, select on connect.staff_search to app_school_wide
grant insert, select on connect.wait_told to app_school_listed
grant insert, select on connect.wait_told to app_school_wide
grant delete, insert, select on connect.waiting_listing to app_school_wide
grant insert, select on convene.answer to app_clinic_listed
grant insert, select on convene.answer to app_school_listed
grant select on convene.answer to app_school_wide
grant select on convene.answer_now to app_clinic_listed
grant select on convene.answer_now to app_school_listed
grant select on convene.answer_now to app_school_wide
grant delete, insert, select on convene.attendance to app_school_listed
grant delete, insert, select on convene.attendance to app_school_wide
grant insert, select, update on convene.calendar_link to app_school_wide
grant insert, select, update on convene.convening to app_school_listed
grant insert, select, update on convene.convening to app_school_wide
grant select on convene.decision to app_clinic_listed
grant select on convene.decision to app_school_listed
grant insert, select on convene.decision to app_school_wide
grant select on convene.decision_due to app_clinic_listed
grant select on convene.decision_due to app_school_listed
grant insert, select on convene.decision_due to app_school_wide
grant select on convene.decision_now to app_clinic_listed
grant select on convene.decision_now to app_public
grant select on convene.decision_now to app_school_listed
grant select on convene.decision_now to app_school_wide
grant select on convene.decision_publication to app_clinic_listed
grant select on convene.decision_publication to app_school_listed
grant delete, insert, select on convene.decision_publication to app_school_wide
grant select on convene.decision_return to app_clinic_listed
grant select on convene.decision_return to app_public
grant select on convene.decision_return to app_school_listed
grant insert, select on convene.decision_return to app_school_wide
grant select on convene.decision_steward to app_school_listed
grant insert, select on convene.decision_steward to app_school_wide
grant select on convene.decision_withdrawal to app_clinic_listed
grant select on convene.decision_withdrawal to app_school_listed
grant insert, select on convene.decision_withdrawal to app_school_wide
grant delete, insert, select on convene.discussion_digest to app_clinic_listed
grant delete, insert, select on convene.discussion_digest to app_clinic_wide
grant delete, insert, select on convene.discussion_digest to app_school_listed
grant delete, insert, select on convene.discussion_digest to app_school_wide
grant select on convene.discussion_moderation to app_clinic_listed
grant select on convene.discussion_moderation to app_clinic_wide
grant select on convene.discussion_moderation to app_school_listed
grant insert, select on convene.discussion_moderation to app_school_wide
grant insert, select on convene.discussion_post to app_clinic_listed
grant insert, select on convene.discussion_post to app_clinic_wide
grant insert, select on convene.discussion_post to app_school_listed
grant insert, select on convene.discussion_post to app_school_wide
grant select on convene.discussion_post_now to app_clinic_listed
grant select on convene.discussion_post_now to app_clinic_wide
grant select on convene.discussion_post_now to app_school_listed
grant select on convene.discussion_post_now to app_school_wide
grant insert, select on convene.discussion_report to app_clinic_listed
grant insert, select on convene.discussion_report to app_clinic_wide
grant insert, select on convene.discussion_report to app_school_listed
grant insert, select on convene.discussion_report to app_school_wide
grant insert, select on convene.discussion_topic to app_clinic_listed
grant insert, select on convene.discussion_topic to app_clinic_wide
grant insert, select on convene.discussion_topic to app_school_listed
grant insert, select on convene.discussion_topic to app_school_wide
grant select on convene.discussion_topic_act to app_clinic_listed
grant select on convene.discussion_topic_act to app_clinic_wide
grant select on convene.discussion_topic_act to app_school_listed
grant insert, select on convene.discussion_topic_act to app_school_wide
grant select on convene.discussion_topic_now to app_clinic_listed
grant select on convene.discussion_topic_now to app_clinic_wide
grant select on convene.discussion_topic_now to app_school_listed
grant select on convene.discussion_topic_now to app_school_wide
grant insert, select, update on convene.event_attendance to app_school_listed
grant insert, select, update on convene.event_attendance to app_school_wide
grant select on convene.event_plan to app_public
grant insert, select, update on convene.event_plan to app_school_listed
grant insert, select, update on convene.event_plan to app_school_wide
grant delete, insert, select, update on convene.event_result to app_school_listed
grant delete, insert, select, update on convene.event_result to app_school_wide
grant insert, select, update on convene.event_start to app_school_listed
grant insert, select, update on convene.event_start to app_school_wide
grant insert, select on convene.leaf_change to app_school_wide
grant select on convene.leaf_entry to app_public
grant select on convene.leaf_entry to app_school_listed
grant insert, select, update on convene.leaf_entry to app_school_wide
grant insert on convene.live_answer to app_public
grant select on convene.live_answer to app_school_listed
grant select on convene.live_answer to app_school_wide
grant select on convene.live_event to app_public
grant select on convene.live_event to app_school_listed
grant select on convene.live_event to app_school_wide
grant select on convene.live_poll to app_public
grant insert, select on convene.live_poll to app_school_listed
grant insert, select on convene.live_poll to app_school_wide
grant insert, select on convene.live_question to app_public
grant select on convene.live_question to app_school_listed
grant select on convene.live_question to app_school_wide
grant select on convene.live_result to app_school_wide
grant insert, select on convene.live_room to app_school_listed
grant insert, select on convene.live_room to app_school_wide
grant select on convene.live_seat to app_public
grant select on convene.live_seat to app_school_listed
grant select on convene.live_seat to app_school_wide
grant select on convene.live_segment to app_public
grant delete, insert, select on convene.live_segment to app_school_listed
grant delete, insert, select on convene.live_segment to app_school_wide
grant insert, select on convene.live_vote to app_public
grant select on convene.live_vote to app_school_listed
grant select on convene.live_vote to app_school_wide
grant insert, select on convene.live_word to app_school_listed
grant insert, select on convene.live_word to app_school_wide
grant select on convene.movement_address to app_school_listed
grant insert, select on convene.movement_address to app_school_wide
grant select on convene.movement_copy to app_public
grant select on convene.movement_copy to app_school_listed
grant insert, select, update on convene.movement_copy to app_school_wide
grant select on convene.movement_file to app_school_listed
grant insert, select on convene.movement_file to app_school_wide
grant insert, select, update on convene.program_change to app_school_listed
grant insert, select, update on convene.program_change to app_school_wide
grant insert, select on convene.question_assignment to app_school_listed
grant insert, select on convene.question_assignment to app_school_wide
grant insert, select, update on convene.question_reply to app_school_listed
grant insert, select, update on convene.question_reply to app_school_wide
grant insert on convene.raised_decision to app_clinic_listed
grant insert on convene.raised_decision to app_clinic_wide
grant insert on convene.raised_decision to app_school_listed
grant insert, select on convene.raised_decision to app_school_wide
grant insert, select on convene.raised_decision_dismissal to app_school_wide
grant insert, select on convene.recording to app_school_listed
grant insert, select on convene.recording to app_school_wide
grant select on convene.registration to app_school_listed
grant insert, select, update on convene.registration to app_school_wide
grant insert, select on convene.reminder to app_school_wide
grant select on convene.retention to app_school_listed
grant insert, select on convene.retention to app_school_wide
grant select on convene.room to app_public
grant insert, select, update on convene.room to app_school_listed
grant insert, select, update on convene.room to app_school_wide
grant select on convene.series to app_public
grant insert, select on convene.series to app_school_listed
grant insert, select on convene.series to app_school_wide
grant select on convene.series_date to app_public
grant insert, select on convene.series_date to app_school_listed
grant insert, select on convene.series_date to app_school_wide
grant select on convene.shown_limit to app_school_listed
grant insert, select on convene.shown_limit to app_school_wide
grant select on convene.sign_up to app_school_listed
grant delete, insert, select, update on convene.sign_up to app_school_wide
grant select on convene.speaker to app_public
grant insert, select, update on convene.speaker to app_school_listed
grant insert, select, update on convene.speaker to app_school_wide
grant delete, insert, select, update on convene.summary to app_school_listed
grant delete, insert, select, update on convene.summary to app_school_wide
grant insert, select, update on convene.talk to app_school_listed
grant insert, select, update on convene.talk to app_school_wide
grant select on convene.talk_choice to app_school_listed
grant delete, insert, select, update on convene.talk_choice to app_school_wide
grant select on convene.talk_speaker to app_public
grant delete, insert, select, update on convene.talk_speaker to app_school_listed
grant delete, insert, select, update on convene.talk_speaker to app_school_wide
grant select on convene.task to app_clinic_listed
grant select on convene.task to app_school_listed
grant insert, select on convene.task to app_school_wide
grant insert, select on convene.task_letter to app_school_wide
grant select on evaluate.achievement_place to app_clinic_listed
grant select on evaluate.achievement_place to app_clinic_wide
grant select on evaluate.achievement_place to app_public
grant select on evaluate.achievement_place to app_school_listed
grant delete, insert, select, update on evaluate.achievement_place to app_school_wide
grant insert, select on evaluate.comparison to app_school_wide
grant insert, select on evaluate.comparison_school to app_school_wide
grant select on evaluate.outcome_edition to app_clinic_listed
grant select on evaluate.outcome_edition to app_clinic_wide
grant select on evaluate.outcome_edition to app_public
grant select on evaluate.outcome_edition to app_school_listed
grant delete, insert, select, update on evaluate.outcome_edition to app_school_wide
grant select on evaluate.outcome_place to app_clinic_listed
grant select on evaluate.outcome_place to app_clinic_wide
grant select on evaluate.outcome_place to app_public
grant select on evaluate.outcome_place to app_school_listed
grant delete, insert, select, update on evaluate.outcome_place to app_school_wide
grant select on evaluate.school_listing to app_clinic_listed
grant select on evaluate.school_listing to app_clinic_wide
grant select on evaluate.school_listing to app_public
grant select on evaluate.school_listing to app_school_listed
grant delete, insert, select, update on evaluate.school_listing to app_school_wide
grant select on front.county_contact to app_public
grant insert, select on front.county_contact to app_school_wide
grant select on front.crisis_check to app_public
grant insert, select on front.crisis_check to app_school_wide
grant select on front.crisis_number to app_public
grant insert, select on front.crisis_number to app_school_wide
grant select on front.crisis_number_now to app_public
grant select on front.crisis_number_now to app_school_wide
grant select on front.crisis_number_withdrawal to app_public
grant insert, select on front.crisis_number_withdrawal to app_school_wide
grant select on front.page_version to app_public
grant insert, select on front.page_version to app_school_wide
grant insert on front.reach_out to app_public
grant select on front.reach_out to app_school_wide
grant select on front.reach_out_now to app_school_wide
grant insert, select on front.reach_out_setting to app_school_wide
grant insert, select on front.reach_out_step to app_school_wide
grant insert on front.reach_out_words to app_public
grant insert, select on front.reach_out_words to app_school_wide
grant select on front.text_confirmation to app_public
grant insert, select on front.text_confirmation to app_school_wide
grant select on learn.agreement to app_clinic_listed
grant insert, select on learn.agreement to app_school_listed
grant insert, select on learn.agreement to app_school_wide
grant select on learn.agreement_ending to app_clinic_listed
grant insert, select on learn.agreement_ending to app_school_listed
grant insert, select on learn.agreement_ending to app_school_wide
grant select on learn.agreement_file to app_clinic_listed
grant insert, select on learn.agreement_file to app_school_listed
grant insert, select on learn.agreement_file to app_school_wide
grant select on learn.agreement_party to app_clinic_listed
grant insert, select on learn.agreement_party to app_school_listed
grant insert, select on learn.agreement_party to app_school_wide
grant select on learn.agreement_signature to app_clinic_listed
grant insert, select on learn.agreement_signature to app_school_listed
grant insert, select on learn.agreement_signature to app_school_wide
grant insert, select on learn.assessment_attempt to app_clinic_listed
grant insert, select on learn.assessment_attempt to app_clinic_wide
grant insert, select on learn.assessment_attempt to app_school_listed
grant insert, select on learn.assessment_attempt to app_school_wide
grant select on learn.certificate to app_clinic_listed
grant select on learn.certificate to app_clinic_wide
grant select on learn.certificate to app_school_listed
grant insert, select on learn.certificate to app_school_wide
grant select on learn.certificate_now to app_clinic_listed
grant select on learn.certificate_now to app_clinic_wide
grant select on learn.certificate_now to app_school_listed
grant select on learn.certificate_now to app_school_wide
grant select on learn.certificate_renewal to app_clinic_listed
grant select on learn.certificate_renewal to app_clinic_wide
grant select on learn.certificate_renewal to app_school_listed
grant insert, select on learn.certificate_renewal to app_school_wide
grant select on learn.certificate_revocation to app_clinic_listed
grant select on learn.certificate_revocation to app_clinic_wide
grant select on learn.certificate_revocation to app_school_listed
grant insert, select on learn.certificate_revocation to app_school_wide
grant insert, select on learn.certificate_term to app_school_wide
grant insert, select on learn.cohort to app_school_wide
grant select on learn.cohort_choice to app_clinic_listed
grant select on learn.cohort_choice to app_clinic_wide
grant select on learn.cohort_choice to app_school_listed
grant insert, select on learn.cohort_choice to app_school_wide
grant insert, select on learn.cohort_closing to app_school_wide
grant insert, select on learn.duty_entry to app_school_listed
grant insert, select on learn.duty_entry to app_school_wide
grant select on learn.edition_taken to app_clinic_listed
grant select on learn.edition_taken to app_clinic_wide
grant select on learn.edition_taken to app_school_listed
grant insert, select on learn.edition_taken to app_school_wide
grant select on learn.journey_entry to app_clinic_listed
grant insert, select on learn.journey_entry to app_school_listed
grant insert, select on learn.journey_entry to app_school_wide
grant select on learn.journey_start to app_clinic_listed
grant insert, select on learn.journey_start to app_school_listed
grant insert, select on learn.journey_start to app_school_wide
grant select on learn.launch_entry to app_clinic_listed
grant insert, select on learn.launch_entry to app_school_listed
grant insert, select on learn.launch_entry to app_school_wide
grant insert, select on learn.learner_place to app_clinic_listed
grant insert, select on learn.learner_place to app_clinic_wide
grant insert, select on learn.learner_place to app_school_listed
grant insert, select on learn.learner_place to app_school_wide
grant select on learn.notice to app_clinic_listed
grant select on learn.notice to app_clinic_wide
grant select on learn.notice to app_school_listed
grant insert, select on learn.notice to app_school_wide
grant insert, select on learn.notice_choice to app_clinic_listed
grant insert, select on learn.notice_choice to app_clinic_wide
grant insert, select on learn.notice_choice to app_school_listed
grant insert, select on learn.notice_choice to app_school_wide
grant select on learn.override to app_clinic_listed
grant select on learn.override to app_clinic_wide
grant select on learn.override to app_school_listed
grant insert, select on learn.override to app_school_wide
grant select on learn.public_readiness to app_school_wide
grant select on learn.public_signing_key to app_clinic_listed
grant select on learn.public_signing_key to app_clinic_wide
grant select on learn.public_signing_key to app_public
grant select on learn.public_signing_key to app_school_listed
grant select on learn.public_signing_key to app_school_wide
grant select on learn.readiness_check to app_clinic_listed
grant select on learn.readiness_check to app_clinic_wide
grant insert, select on learn.readiness_check to app_school_listed
grant insert, select on learn.readiness_check to app_school_wide
grant select on learn.readiness_task to app_clinic_listed
grant select on learn.readiness_task to app_clinic_wide
grant insert, select on learn.readiness_task to app_school_listed
grant insert, select on learn.readiness_task to app_school_wide
grant insert, select on learn.readiness_task_closing to app_clinic_listed
grant insert, select on learn.readiness_task_closing to app_clinic_wide
grant insert, select on learn.readiness_task_closing to app_school_listed
grant insert, select on learn.readiness_task_closing to app_school_wide
grant delete, insert, select, update on learn.record_activity to app_school_wide
grant delete, insert, select on learn.record_activity_mention to app_school_wide
grant delete, insert, select on learn.record_attachment to app_school_wide
grant delete, insert, select, update on learn.record_document to app_school_wide
grant insert, select on learn.record_key to app_school_wide
grant insert, select on learn.record_key_ending to app_school_wide
grant insert, select, update on learn.record_key_use to app_school_wide
grant delete, insert, select on learn.record_mention to app_school_wide
grant insert, select on learn.record_retention to app_school_wide
grant delete, insert, select on learn.record_statement to app_school_wide
grant insert, select on learn.reminder to app_school_wide
grant select on learn.school_sight to app_clinic_listed
grant insert, select on learn.school_sight to app_school_listed
grant select on learn.school_sight to app_school_wide
grant select on learn.school_sight_now to app_clinic_listed
grant select on learn.school_sight_now to app_school_listed
grant select on learn.school_sight_now to app_school_wide
grant insert, select on learn.self_assessment to app_school_listed
grant select on learn.self_assessment to app_school_wide
grant insert, select on learn.self_assessment_withdrawal to app_school_listed
grant select on learn.self_assessment_withdrawal to app_school_wide
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
grant insert, select on learn.signing_key to app_school_wide
grant select on learn.site_standing to app_clinic_listed
grant delete, insert, select, update on learn.site_standing to app_school_wide
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
grant insert, select on learn.supervisor_ending to app_clinic_listed
grant insert, select on learn.supervisor_ending to app_clinic_wide
grant insert, select on learn.supervisor_ending to app_school_listed
grant insert, select on learn.supervisor_ending to app_school_wide
grant insert, select on learn.supervisor_naming to app_clinic_listed
grant insert, select on learn.supervisor_naming to app_clinic_wide
grant insert, select on learn.supervisor_naming to app_school_listed
grant insert, select on learn.supervisor_naming to app_school_wide
grant select on learn.supervisor_now to app_clinic_listed
grant select on learn.supervisor_now to app_clinic_wide
grant select on learn.supervisor_now to app_school_listed
grant select on learn.supervisor_now to app_school_wide
grant select on learn.text_review to app_clinic_listed
grant select on learn.text_review to app_clinic_wide
grant select on learn.text_review to app_school_listed
grant insert, select on learn.text_review to app_school_wide
grant delete, insert, select on learn.video to app_clinic_listed
grant delete, insert, select on learn.video to app_clinic_wide
grant delete, insert, select on learn.video to app_school_listed
grant delete, insert, select on learn.video to app_school_wide
grant select on learn.video_attempt to app_clinic_listed
grant select on learn.video_attempt to app_clinic_wide
grant select on learn.video_attempt to app_school_listed
grant insert, select on learn.video_attempt to app_school_wide
grant insert, select on learn.video_caption to app_clinic_listed
grant insert, select on learn.video_caption to app_clinic_wide
grant insert, select on learn.video_caption to app_school_listed
grant insert, select on learn.video_caption to app_school_wide
grant select on learn.video_outcome to app_clinic_listed
grant select on learn.video_outcome to app_clinic_wide
grant select on learn.video_outcome to app_school_listed
grant insert, select on learn.video_outcome to app_school_wide
grant insert, select on learn.video_piece to app_clinic_listed
grant insert, select on learn.video_piece to app_clinic_wide
grant insert, select on learn.video_piece to app_school_listed
grant delete, insert, select on learn.video_piece to app_school_wide
grant select on learn.video_publication to app_clinic_listed
grant select on learn.video_publication to app_clinic_wide
grant select on learn.video_publication to app_school_listed
grant insert, select on learn.video_publication to app_school_wide
grant insert, select, update on learn.video_watch to app_clinic_listed
grant insert, select, update on learn.video_watch to app_clinic_wide
grant insert, select, update on learn.video_watch to app_school_listed
grant insert, select, update on learn.video_watch to app_school_wide
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
grant insert on mail.message to app_school_listed
grant delete, insert, select on mail.message to app_school_wide
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
grant select on people.public_account_in_use to app_school_wide
grant select on people.public_colleague to app_clinic_listed
grant select on people.public_colleague to app_clinic_wide
grant select on people.public_colleague to app_school_listed
grant select on people.public_colleague to app_school_wide
grant select on people.public_mail_address to app_school_wide
grant select on people.second_factor_rule to app_public
grant insert, select on people.second_factor_rule to app_school_wide
grant insert, select on people.sign_in_provider to app_school_wide
grant insert, select on people.sign_in_provider_removal to app_school_wide
grant select on people.vendor_reading to app_public
grant insert, select on people.vendor_reading to app_school_wide
grant select on people.vendor_visit to app_public
grant insert, select on people.vendor_visit to app_school_wide
grant select on people.vendor_visit_acceptance to app_public
grant insert, select on people.vendor_visit_acceptance to app_school_wide
grant select on people.vendor_visit_ending to app_public
grant insert, select on people.vendor_visit_ending to app_school_wide
grant select on people.vendor_visit_now to app_public
grant select on people.vendor_visit_now to app_school_wide
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
grant select on places.distance_figure to app_clinic_listed
grant select on places.distance_figure to app_clinic_wide
grant select on places.distance_figure to app_public
grant select on places.distance_figure to app_school_listed
grant delete, insert, select, update on places.distance_figure to app_school_wide
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
grant select on places.public_calendar_day to app_public
grant select on places.public_calendar_day to app_school_listed
grant select on places.public_calendar_day to app_school_wide
grant select on places.public_contact to app_clinic_listed
grant select on places.public_contact to app_clinic_wide
grant select on places.public_contact to app_public
grant select on places.public_contact to app_school_listed
grant select on places.public_contact to app_school_wide
grant select on places.public_distance to app_clinic_listed
grant select on places.public_distance to app_clinic_wide
grant select on places.public_distance to app_public
grant select on places.public_distance to app_school_listed
grant select on places.public_distance to app_school_wide
grant select on places.public_figure_state to app_clinic_listed
grant select on places.public_figure_state to app_clinic_wide
grant select on places.public_figure_state to app_public
grant select on places.public_figure_state to app_school_listed
grant select on places.public_figure_state to app_school_wide
grant select on places.public_health_place to app_public
grant select on places.public_health_place to app_school_listed
grant select on places.public_health_place to app_school_wide
grant select on places.public_health_site to app_clinic_listed
grant select on places.public_health_site to app_clinic_wide
grant select on places.public_health_site to app_public
grant select on places.public_health_site to app_school_listed
grant select on places.public_health_site to app_school_wide
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
grant select on plan.public_school_plan to app_public
grant select on plan.public_school_plan to app_school_listed
grant select on plan.public_school_plan to app_school_wide
grant insert, select on plan.question to app_public
grant insert, select on plan.question to app_school_listed
grant insert, select on plan.question to app_school_wide
grant select on plan.risk_run to app_public
grant select on plan.risk_run to app_school_listed
grant insert, select on plan.risk_run to app_school_wide
grant select on plan.scenario to app_school_listed
grant insert, select on plan.scenario to app_school_wide
grant select on plan.scenario_confirmation to app_public
grant select on plan.scenario_confirmation to app_school_listed
grant insert, select on plan.scenario_confirmation to app_school_wide
grant select on plan.scenario_now to app_school_listed
grant select on plan.scenario_now to app_school_wide
grant select on plan.scenario_share to app_public
grant select on plan.scenario_share to app_school_listed
grant insert, select on plan.scenario_share to app_school_wide
grant select on plan.scenario_share_ending to app_public
grant select on plan.scenario_share_ending to app_school_listed
grant insert, select on plan.scenario_share_ending to app_school_wide
grant select on plan.scenario_withdrawal to app_public
grant select on plan.scenario_withdrawal to app_school_listed
grant insert, select on plan.scenario_withdrawal to app_school_wide
grant select on plan.shared_scenario to app_public
grant select on plan.shared_scenario to app_school_listed
grant select on plan.shared_scenario to app_school_wide
grant select on staff.opening to app_public
grant insert, select on staff.opening to app_school_wide
grant select on staff.opening_closing to app_public
grant delete, insert, select on staff.opening_closing to app_school_wide
grant select on staff.placement to app_school_listed
grant insert, select on staff.placement to app_school_wide
grant select on staff.placement_ending to app_school_listed
grant insert, select on staff.placement_ending to app_school_wide
grant select on staff.placement_now to app_school_listed
grant select on staff.placement_now to app_school_wide
grant select on staff.position to app_school_listed
grant insert, select on staff.position to app_school_wide
grant select on staff.public_placement to app_clinic_listed
grant select on staff.public_placement to app_clinic_wide
grant select on staff.public_placement to app_public
grant select on staff.public_placement to app_school_listed
grant select on staff.public_placement to app_school_wide
grant select on staff.publication to app_clinic_listed
grant select on staff.publication to app_clinic_wide
grant select on staff.publication to app_public
grant select on staff.publication to app_school_listed
grant insert, select on staff.publication to app_school_wide
grant select on staff.publication_ending to app_clinic_listed
grant select on staff.publication_ending to app_clinic_wide
grant select on staff.publication_ending to app_public
grant select on staff.publication_ending to app_school_listed
grant insert, select on staff.publication_ending to app_school_wide
grant update of connect.call_request.erased_at to app_school_wide
grant update of connect.call_request.first_name to app_school_wide
grant update of connect.call_request.phone to app_school_wide
grant select of connect.check_undoing.check_id to app_public
grant select of connect.check_undoing.county_id to app_public
grant update of connect.directory_import.........pg.dropped.14........ to app_school_wide
grant update of connect.directory_import.........pg.dropped.4........ to app_school_wide
grant update of connect.directory_import.applied_at to app_school_wide
grant update of connect.directory_import.undone_at to app_school_wide
grant update of connect.directory_import.waiting_organizations to app_school_wide
grant select of connect.listing_check.checked_at to app_public
grant select of connect.listing_check.county_id to app_public
grant select of connect.listing_check.id to app_public
grant select of connect.listing_check.listing_id to app_public
grant select of connect.listing_check.outcome to app_public
grant select of connect.listing_check.via to app_public
grant select of connect.listing_check.wait to app_public
grant select of connect.organization_merge.county_id to app_public
grant select of connect.organization_merge.gone_id to app_public
grant select of connect.organization_merge.id to app_public
grant select of connect.organization_merge.kept_id to app_public
grant select of connect.organization_merge.undone_at to app_public
grant update of connect.organization_merge.undone_at to app_school_listed
grant update of connect.organization_merge.undone_at to app_school_wide
grant update of connect.organization_merge.undone_person_id to app_school_listed
grant update of connect.organization_merge.undone_person_id to app_school_wide
grant select of connect.packet.county_id to app_public
grant select of connect.packet.id to app_public
grant select of connect.packet.is_free to app_public
grant select of connect.packet.made_at to app_public
grant select of connect.packet.name_en to app_public
grant select of connect.packet.name_es to app_public
grant select of connect.packet.needs to app_public
grant select of connect.packet_removal.county_id to app_public
grant select of connect.packet_removal.packet_id to app_public
grant select of connect.service_notice.composed_at to app_public
grant select of connect.service_notice.county_id to app_public
grant select of connect.service_notice.id to app_public
grant select of connect.service_notice.school_year to app_public
grant select of connect.service_notice.telling to app_public
grant select of connect.service_notice.texts to app_public
grant update of connect.staff_search.search_count to app_school_listed
grant update of connect.staff_search.search_count to app_school_wide
grant select of connect.wait_told.county_id to app_public
grant select of connect.wait_told.id to app_public
grant select of connect.wait_told.listing_id to app_public
grant select of connect.wait_told.told_on to app_public
grant select of connect.wait_told.wait to app_public
grant select of connect.wait_told.written_at to app_public
grant select of convene.convening.accessibility to app_public
grant select of convene.convening.announced_at to app_public
grant select of convene.convening.capacity to app_public
grant select of convene.convening.changed_at to app_public
grant select of convene.convening.childcare to app_public
grant select of convene.convening.contact to app_public
grant select of convene.convening.county_id to app_public
grant select of convene.convening.ends_at to app_public
grant select of convene.convening.food to app_public
grant select of convene.convening.id to app_public
grant select of convene.convening.interpretation to app_public
grant select of convene.convening.kind to app_public
grant select of convene.convening.languages to app_public
grant select of convene.convening.made_at to app_public
grant select of convene.convening.place_address to app_public
grant select of convene.convening.place_kind to app_public
grant select of convene.convening.place_name to app_public
grant select of convene.convening.purpose to app_public
grant select of convene.convening.registration_ends_at to app_public
grant select of convene.convening.school_id to app_public
grant select of convene.convening.sequence to app_public
grant select of convene.convening.starts_at to app_public
grant select of convene.convening.state to app_public
grant select of convene.convening.summary to app_public
grant select of convene.convening.summary_es to app_public
grant select of convene.convening.time_zone to app_public
grant select of convene.convening.title to app_public
grant select of convene.convening.title_es to app_public
grant select of convene.convening.transport to app_public
grant select of convene.decision.choices to app_public
grant select of convene.decision.convening_id to app_public
grant select of convene.decision.county_id to app_public
grant select of convene.decision.district_code to app_public
grant select of convene.decision.due_on to app_public
grant select of convene.decision.id to app_public
grant select of convene.decision.kind to app_public
grant select of convene.decision.question to app_public
grant select of convene.decision.role to app_public
grant select of convene.decision.scope to app_public
grant select of convene.decision.taken_by to app_public
grant select of convene.decision.taken_on to app_public
grant select of convene.decision.talk_id to app_public
grant select of convene.decision.words to app_public
grant select of convene.decision_due.county_id to app_public
grant select of convene.decision_due.decision_id to app_public
grant select of convene.decision_due.due_on to app_public
grant select of convene.decision_due.id to app_public
grant select of convene.decision_due.set_at to app_public
grant select of convene.decision_publication.county_id to app_public
grant select of convene.decision_publication.decision_id to app_public
grant select of convene.decision_publication.published_at to app_public
grant select of convene.decision_withdrawal.county_id to app_public
grant select of convene.decision_withdrawal.decision_id to app_public
grant select of convene.decision_withdrawal.withdrawn_at to app_public
grant update of convene.discussion_digest.chosen_at to app_clinic_listed
grant update of convene.discussion_digest.chosen_at to app_clinic_wide
grant update of convene.discussion_digest.chosen_at to app_school_listed
grant update of convene.discussion_digest.chosen_at to app_school_wide
grant update of convene.discussion_digest.language to app_clinic_listed
grant update of convene.discussion_digest.language to app_clinic_wide
grant update of convene.discussion_digest.language to app_school_listed
grant update of convene.discussion_digest.language to app_school_wide
grant update of convene.discussion_digest.rhythm to app_clinic_listed
grant update of convene.discussion_digest.rhythm to app_clinic_wide
grant update of convene.discussion_digest.rhythm to app_school_listed
grant update of convene.discussion_digest.rhythm to app_school_wide
grant update of convene.discussion_digest.told_until to app_clinic_listed
grant update of convene.discussion_digest.told_until to app_clinic_wide
grant update of convene.discussion_digest.told_until to app_school_listed
grant update of convene.discussion_digest.told_until to app_school_wide
grant update of convene.discussion_post.body to app_clinic_listed
grant update of convene.discussion_post.body to app_clinic_wide
grant update of convene.discussion_post.body to app_school_listed
grant update of convene.discussion_post.body to app_school_wide
grant update of convene.discussion_post.edited_at to app_clinic_listed
grant update of convene.discussion_post.edited_at to app_clinic_wide
grant update of convene.discussion_post.edited_at to app_school_listed
grant update of convene.discussion_post.edited_at to app_school_wide
grant update of convene.discussion_post.signs to app_clinic_listed
grant update of convene.discussion_post.signs to app_clinic_wide
grant update of convene.discussion_post.signs to app_school_listed
grant update of convene.discussion_post.signs to app_school_wide
grant update of convene.discussion_post.withdrawn_at to app_clinic_listed
grant update of convene.discussion_post.withdrawn_at to app_clinic_wide
grant update of convene.discussion_post.withdrawn_at to app_school_listed
grant update of convene.discussion_post.withdrawn_at to app_school_wide
grant insert of convene.evaluation.access to app_public
grant select of convene.evaluation.access to app_school_listed
grant select of convene.evaluation.access to app_school_wide
grant insert of convene.evaluation.convening_id to app_public
grant select of convene.evaluation.convening_id to app_school_listed
grant select of convene.evaluation.convening_id to app_school_wide
grant insert of convene.evaluation.county_id to app_public
grant select of convene.evaluation.county_id to app_school_listed
grant select of convene.evaluation.county_id to app_school_wide
grant insert of convene.evaluation.given_on to app_public
grant select of convene.evaluation.given_on to app_school_listed
grant select of convene.evaluation.given_on to app_school_wide
grant insert of convene.evaluation.id to app_public
grant select of convene.evaluation.id to app_school_listed
grant select of convene.evaluation.id to app_school_wide
grant insert of convene.evaluation.practice to app_public
grant select of convene.evaluation.practice to app_school_listed
grant select of convene.evaluation.practice to app_school_wide
grant insert of convene.evaluation.useful to app_public
grant select of convene.evaluation.useful to app_school_listed
grant select of convene.evaluation.useful to app_school_wide
grant insert of convene.evaluation.voice to app_public
grant select of convene.evaluation.voice to app_school_listed
grant select of convene.evaluation.voice to app_school_wide
grant insert of convene.evaluation.words to app_public
grant select of convene.evaluation.words to app_school_listed
grant select of convene.evaluation.words to app_school_wide
grant select of convene.event_result.convening_id to app_public
grant select of convene.event_result.county_id to app_public
grant select of convene.event_result.published_at to app_public
grant select of convene.event_result.shown to app_public
grant update of convene.leaf_change.undone_at to app_school_wide
grant select of convene.live_answer.county_id to app_public
grant select of convene.live_answer.poll_id to app_public
grant select of convene.live_answer.seat to app_public
grant update of convene.live_poll.state to app_school_listed
grant update of convene.live_poll.state to app_school_wide
grant update of convene.live_question.state to app_school_listed
grant update of convene.live_question.state to app_school_wide
grant select of convene.live_room.captions_link to app_public
grant update of convene.live_room.captions_link to app_school_listed
grant update of convene.live_room.captions_link to app_school_wide
grant select of convene.live_room.closed_at to app_public
grant update of convene.live_room.closed_at to app_school_listed
grant update of convene.live_room.closed_at to app_school_wide
grant select of convene.live_room.county_id to app_public
grant select of convene.live_room.document_link to app_public
grant update of convene.live_room.document_link to app_school_listed
grant update of convene.live_room.document_link to app_school_wide
grant select of convene.live_room.last_number to app_public
grant select of convene.live_room.opened_at to app_public
grant select of convene.live_room.questions_held to app_public
grant update of convene.live_room.questions_held to app_school_listed
grant update of convene.live_room.questions_held to app_school_wide
grant select of convene.live_room.talk_id to app_public
grant update of convene.live_seat.left_at to app_school_wide
grant update of convene.live_seat.removed_at to app_school_listed
grant update of convene.live_seat.removed_at to app_school_wide
grant update of convene.live_segment.started_at to app_school_listed
grant update of convene.live_segment.started_at to app_school_wide
grant update of convene.live_word.decided_at to app_school_listed
grant update of convene.live_word.decided_at to app_school_wide
grant update of convene.live_word.shown to app_school_listed
grant update of convene.live_word.shown to app_school_wide
grant select of convene.movement_address.address to app_public
grant select of convene.movement_address.county_id to app_public
grant select of convene.movement_address.id to app_public
grant select of convene.movement_address.taken_off_at to app_public
grant update of convene.movement_address.taken_off_at to app_school_wide
grant select of convene.movement_file.county_id to app_public
grant select of convene.movement_file.file to app_public
grant select of convene.movement_file.id to app_public
grant select of convene.movement_file.published_at to app_public
grant select of convene.question_reply.body to app_public
grant select of convene.question_reply.convening_id to app_public
grant select of convene.question_reply.county_id to app_public
grant select of convene.question_reply.question to app_public
grant select of convene.question_reply.question_id to app_public
grant select of convene.question_reply.replied_at to app_public
grant select of convene.recording.captions to app_public
grant select of convene.recording.chapters to app_public
grant update of convene.recording.chapters to app_school_wide
grant select of convene.recording.convening_id to app_public
grant select of convene.recording.county_id to app_public
grant select of convene.recording.id to app_public
grant select of convene.recording.language to app_public
grant select of convene.recording.link to app_public
grant select of convene.recording.made_at to app_public
grant select of convene.recording.published_at to app_public
grant update of convene.recording.published_at to app_school_wide
grant select of convene.recording.removed_at to app_public
grant update of convene.recording.removed_at to app_school_listed
grant update of convene.recording.removed_at to app_school_wide
grant select of convene.recording.title to app_public
grant select of convene.recording.video_id to app_public
grant select of convene.retention.county_id to app_public
grant select of convene.retention.id to app_public
grant select of convene.retention.name_days to app_public
grant select of convene.retention.needs_days to app_public
grant select of convene.retention.set_at to app_public
grant select of convene.retention.sign_up_days to app_public
grant update of convene.series_date.apart_at to app_school_listed
grant update of convene.series_date.apart_at to app_school_wide
grant update of convene.series_date.taken_back_at to app_school_listed
grant update of convene.series_date.taken_back_at to app_school_wide
grant update of convene.sign_up.held_because to app_school_listed
grant select of convene.summary.convening_id to app_public
grant select of convene.summary.county_id to app_public
grant select of convene.summary.lead to app_public
grant select of convene.summary.lead_es to app_public
grant select of convene.summary.published_at to app_public
grant select of convene.summary.shown to app_public
grant select of convene.talk.cancelled_at to app_public
grant select of convene.talk.capacity to app_public
grant select of convene.talk.changed_at to app_public
grant select of convene.talk.convening_id to app_public
grant select of convene.talk.county_id to app_public
grant select of convene.talk.ends_at to app_public
grant select of convene.talk.id to app_public
grant select of convene.talk.made_at to app_public
grant select of convene.talk.roles to app_public
grant select of convene.talk.room_id to app_public
grant select of convene.talk.sequence to app_public
grant select of convene.talk.starts_at to app_public
grant select of convene.talk.summary to app_public
grant select of convene.talk.summary_es to app_public
grant select of convene.talk.themes to app_public
grant select of convene.talk.title to app_public
grant select of convene.talk.title_es to app_public
grant update of front.reach_out.........pg.dropped.5........ to app_school_wide
grant update of front.reach_out.erased_at to app_school_wide
grant update of front.reach_out_step.........pg.dropped.7........ to app_school_wide
grant update of mail.message.body to keeper
grant update of mail.message.due_at to keeper
grant update of people.invitation.token_hash to app_school_wide
grant select of people.sign_in_provider.county_id to app_public
grant select of people.sign_in_provider.id to app_public
grant select of people.sign_in_provider.name to app_public
grant select of people.sign_in_provider_removal.county_id to app_public
grant select of people.sign_in_provider_removal.provider_id to app_public
