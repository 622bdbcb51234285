schema app (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
schema people (usage: app_clinic_listed, app_clinic_wide, app_public, app_school_listed, app_school_wide)
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
constraint app.event.event_kind_check CHECK ((kind ~ '^[a-z_]+\.[a-z_]+$'::text))
constraint app.event.event_pkey PRIMARY KEY (county_id, id)
constraint people.membership.membership_check CHECK ((ends_on >= starts_on))
constraint people.membership.membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
constraint people.membership.membership_pkey PRIMARY KEY (county_id, id)
constraint people.person.person_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 200)))
constraint people.person.person_pkey PRIMARY KEY (id)
index CREATE UNIQUE INDEX event_pkey ON app.event USING btree (county_id, id)
index CREATE INDEX membership_of_person ON people.membership USING btree (county_id, person_id)
index CREATE UNIQUE INDEX membership_pkey ON people.membership USING btree (county_id, id)
index CREATE UNIQUE INDEX person_pkey ON people.person USING btree (id)
function app.county() ba011877be3dde12326b0ba6f7778f57
function app.person() 8beaa717cb567469cf7bf19aa818f5ae
function app.protect(target regclass) 87eab3c66df598ebb5ade797b01bf2af
function app.schools() d6b1076d34950c0d939da81202fa1346
row security app.event on, forced
row security people.membership on, forced
row security people.person on, forced
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
