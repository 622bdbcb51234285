-- An agreement between partners is on record: what it is, for which place, between whom, from when to when, signed by
-- whom and when, with its paper as a file. None of it is changed: a signature, a file and an ending are rows beside it.
create function learn.district_codes() returns text[] language sql stable parallel safe as $$
  select array(select distinct school.district_code from places.public_school school
    where school.county_id = app.county() and school.id = any(app.schools()))
$$;

create table learn.agreement (
  county_id    int not null,
  id           uuid not null,
  kind         text not null check (kind in ('mou', 'baa', 'data_sharing', 'scope', 'facility_use', 'other')),
  title        text not null check (length(title) between 1 and 200),
  scope        text not null check (scope in ('county', 'district', 'school')),
  place_code   text check (place_code ~ case scope when 'district' then '^[0-9]{7}$' else '^[0-9]{14}$' end),
  school_id    uuid,
  starts_on    date not null,
  ends_on      date check (ends_on >= starts_on),
  person_id    uuid not null references people.person,
  person_name  text not null,
  recorded_at  timestamptz not null,
  primary key (county_id, id),
  check ((place_code is null) = (scope = 'county')),
  check ((school_id is not null) = (scope = 'school'))
);
comment on table learn.agreement is 'County. An agreement between partners for the county, a district or a school, as it was recorded.';
comment on column learn.agreement.ends_on is 'The last day on which it holds; null where it has none.';

create table learn.agreement_party (
  county_id     int not null,
  agreement_id  uuid not null,
  number        int not null check (number between 1 and 8),
  name          text not null check (length(name) between 1 and 200),
  primary key (county_id, agreement_id, number),
  foreign key (county_id, agreement_id) references learn.agreement
);
comment on table learn.agreement_party is 'County. An office, district or health center that is party to an agreement.';

create table learn.agreement_signature (
  county_id     int not null,
  agreement_id  uuid not null,
  number        int not null,
  signer_name   text not null check (length(signer_name) between 1 and 200),
  signed_on     date not null,
  person_id     uuid not null references people.person,
  person_name   text not null,
  recorded_at   timestamptz not null,
  primary key (county_id, agreement_id, number),
  foreign key (county_id, agreement_id, number) references learn.agreement_party
);
comment on table learn.agreement_signature is 'County. A party signed on a day, by a person with the power to do so; the key keeps it from signing twice.';

create table learn.agreement_file (
  county_id     int not null,
  id            uuid not null,
  agreement_id  uuid not null,
  name          text not null check (length(name) between 1 and 200),
  type          text not null check (type in ('application/pdf', 'image/png', 'image/jpeg')),
  bytes         bytea not null check (octet_length(bytes) between 1 and 10485760),
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  person_id     uuid not null references people.person,
  person_name   text not null,
  added_at      timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, agreement_id) references learn.agreement
);
comment on table learn.agreement_file is 'County. The paper of an agreement as it was handed in; its type was read from its content. The newest holds.';
create index agreement_file_of_agreement on learn.agreement_file (county_id, agreement_id, added_at);

create table learn.agreement_ending (
  county_id     int not null,
  agreement_id  uuid not null,
  ended_on      date not null,
  reason        text not null check (length(reason) between 1 and 1000),
  person_id     uuid not null references people.person,
  person_name   text not null,
  recorded_at   timestamptz not null,
  primary key (county_id, agreement_id),
  foreign key (county_id, agreement_id) references learn.agreement
);
comment on table learn.agreement_ending is 'County. An agreement was ended before its last day, and why.';

-- Asked once for a statement: what belongs to an agreement is seen by whoever sees the agreement.
create function learn.agreements_seen() returns uuid[] language sql stable parallel safe as $$
  select array(select agreement.id from learn.agreement where agreement.county_id = app.county())
$$;

-- What a district may add to: its own and its schools', not what binds the whole county.
create function learn.agreements_held() returns uuid[] language sql stable parallel safe as $$
  select array(select agreement.id from learn.agreement
    where agreement.county_id = app.county() and agreement.scope <> 'county')
$$;

do $$
declare
  name text;
begin
  foreach name in array array['agreement', 'agreement_party', 'agreement_signature', 'agreement_file', 'agreement_ending'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy read_in_county on learn.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('grant select on learn.%I to app_school_wide, app_school_listed, app_clinic_listed', name);
    execute format('grant insert on learn.%I to app_school_wide, app_school_listed', name);
  end loop;
  foreach name in array array['agreement_party', 'agreement_signature', 'agreement_file', 'agreement_ending'] loop
    execute format('create policy read_with_agreement on learn.%I for select to app_school_listed, app_clinic_listed
      using (county_id = (select app.county()) and agreement_id = any((select learn.agreements_seen())::uuid[]))', name);
  end loop;
  foreach name in array array['agreement_signature', 'agreement_file', 'agreement_ending'] loop
    execute format('create policy add_in_county on learn.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('create policy add_for_district on learn.%I for insert to app_school_listed
      with check (county_id = (select app.county()) and person_id = (select app.person())
        and (select learn.leads_district()) and agreement_id = any((select learn.agreements_held())::uuid[]))', name);
  end loop;
end
$$;
create policy read_of_county on learn.agreement for select to app_school_listed, app_clinic_listed
  using (county_id = (select app.county()) and scope = 'county');
create policy read_of_district on learn.agreement for select to app_school_listed, app_clinic_listed
  using (county_id = (select app.county()) and scope = 'district'
    and place_code = any((select learn.district_codes())::text[]));
create policy read_of_school on learn.agreement for select to app_school_listed, app_clinic_listed
  using (county_id = (select app.county()) and scope = 'school' and school_id = any((select app.schools())::uuid[]));
create policy add_in_county on learn.agreement for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
-- A district records what is its own or its schools'; what binds the county is recorded by the county office.
create policy add_for_district on learn.agreement for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and (select learn.leads_district())
    and (place_code = any((select learn.district_codes())::text[]) or school_id = any((select app.schools())::uuid[])));
create policy add_in_county on learn.agreement_party for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy add_for_district on learn.agreement_party for insert to app_school_listed
  with check (county_id = (select app.county()) and (select learn.leads_district())
    and agreement_id = any((select learn.agreements_held())::uuid[]));
