schema app (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema people (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
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
constraint plan.answer.answer_county_id_question_id_fkey FOREIGN KEY (county_id, question_id) REFERENCES plan.question(county_id, id)
constraint plan.answer.answer_pkey PRIMARY KEY (county_id, question_id)
constraint plan.answer.answer_seconds_check CHECK ((seconds >= (0)::double precision))
constraint plan.county_answer.county_answer_pkey PRIMARY KEY (county_id)
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
constraint plan.scenario.scenario_county_id_name_key UNIQUE (county_id, name)
constraint plan.scenario.scenario_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint plan.scenario.scenario_pkey PRIMARY KEY (county_id, id)
constraint plan.scenario_confirmation.scenario_confirmation_county_id_scenario_id_fkey FOREIGN KEY (county_id, scenario_id) REFERENCES plan.scenario(county_id, id)
constraint plan.scenario_confirmation.scenario_confirmation_pkey PRIMARY KEY (county_id, scenario_id)
index CREATE UNIQUE INDEX event_pkey ON app.event USING btree (county_id, id)
index CREATE INDEX membership_of_person ON people.membership USING btree (county_id, person_id)
index CREATE UNIQUE INDEX membership_pkey ON people.membership USING btree (county_id, id)
index CREATE UNIQUE INDEX person_pkey ON people.person USING btree (id)
index CREATE INDEX answer_newest ON plan.answer USING btree (county_id, answered_at DESC)
index CREATE UNIQUE INDEX answer_pkey ON plan.answer USING btree (county_id, question_id)
index CREATE UNIQUE INDEX county_answer_pkey ON plan.county_answer USING btree (county_id)
index CREATE INDEX mark_of_code ON plan.mark USING btree (county_id, code)
index CREATE UNIQUE INDEX mark_pkey ON plan.mark USING btree (county_id, id)
index CREATE UNIQUE INDEX mark_removal_pkey ON plan.mark_removal USING btree (county_id, mark_id)
index CREATE UNIQUE INDEX question_pkey ON plan.question USING btree (county_id, id)
index CREATE UNIQUE INDEX scenario_county_id_name_key ON plan.scenario USING btree (county_id, name)
index CREATE UNIQUE INDEX scenario_pkey ON plan.scenario USING btree (county_id, id)
index CREATE UNIQUE INDEX scenario_confirmation_pkey ON plan.scenario_confirmation USING btree (county_id, scenario_id)
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
row security plan.answer on, forced
row security plan.county_answer on, forced
row security plan.mark on, forced
row security plan.mark_removal on, forced
row security plan.question on, forced
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
policy plan.answer.answer_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.answer.owner for all to owner using true with check true
policy plan.answer.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.county_answer.owner for all to owner using true with check true
policy plan.county_answer.publish_own for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.county_answer.publish_own_again for update to app_school_wide using (county_id = ( SELECT app.county() AS county)) with check (county_id = ( SELECT app.county() AS county))
policy plan.county_answer.read_all for select to app_public, app_school_listed, app_school_wide using true
policy plan.mark.mark_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.mark.owner for all to owner using true with check true
policy plan.mark.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.mark_removal.owner for all to owner using true with check true
policy plan.mark_removal.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
policy plan.mark_removal.remove_in_county for insert to app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.question.ask_in_county for insert to app_public, app_school_listed, app_school_wide with check (county_id = ( SELECT app.county() AS county))
policy plan.question.owner for all to owner using true with check true
policy plan.question.read_in_county for select to app_public, app_school_listed, app_school_wide using (county_id = ( SELECT app.county() AS county))
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
grant select on plan.answer to app_public
grant select on plan.answer to app_school_listed
grant insert, select on plan.answer to app_school_wide
grant select on plan.county_answer to app_public
grant select on plan.county_answer to app_school_listed
grant insert, select, update on plan.county_answer to app_school_wide
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
grant select on plan.scenario to app_public
grant select on plan.scenario to app_school_listed
grant insert, select on plan.scenario to app_school_wide
grant select on plan.scenario_confirmation to app_public
grant select on plan.scenario_confirmation to app_school_listed
grant insert, select on plan.scenario_confirmation to app_school_wide
