-- Who cares for health near the schools: sites the federal agency lists, facilities the state licenses, who runs them.

create table places.organization (
  county_id  int not null references places.county,
  id         uuid not null,
  name       text not null,
  import_id  uuid not null,
  primary key (county_id, id),
  unique (county_id, name)
);
comment on table places.organization is 'County. Who runs health sites or facilities here, by the name a public list gives; one that works in two counties is listed in both.';

create table places.health_site (
  county_id           int not null,
  site_id             text not null,
  name                text not null,
  organization        text,
  organization_id     uuid,
  program             text not null,
  county_code         text,
  street              text,
  city                text,
  zip                 text,
  phone               text,
  latitude            double precision,
  longitude           double precision,
  hours_per_week      numeric,
  nearest_school      jsonb,
  named_after_school  boolean,
  delisted_on         date,
  import_id           uuid not null,
  primary key (county_id, site_id),
  foreign key (county_id, organization_id) references places.organization
);
comment on table places.health_site is 'County. A health center site that the federal agency lists.';
comment on column places.health_site.nearest_school is 'The school that whoever made the list found nearest; not always right.';

create table places.licensed_facility (
  county_id        int not null,
  facility_id      text not null,
  name             text not null,
  category         text not null,
  category_code    text,
  county_code      text,
  license_status   text,
  license_number   text,
  licensed_from    date,
  licensed_until   date,
  npi              text,
  business_name    text,
  organization_id  uuid,
  street           text,
  city             text,
  zip              text,
  phone            text,
  latitude         double precision,
  longitude        double precision,
  delisted_on      date,
  import_id        uuid not null,
  primary key (county_id, facility_id),
  foreign key (county_id, organization_id) references places.organization
);
comment on table places.licensed_facility is 'County. A health facility that the state licenses. Several clinics may share one provider number, and many give none.';

do $$
declare
  name text;
begin
  foreach name in array array['organization', 'health_site', 'licensed_facility'] loop
    execute format('select app.protect(%L)', 'places.' || name);
    execute format('create policy read_in_county on places.%I for select
      to app_public, app_school_listed, app_clinic_wide, app_clinic_listed
      using (county_id = (select app.county()))', name);
    execute format('create policy import_in_county on places.%I for all to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('grant select on places.%I
      to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed', name);
    execute format('grant insert, update, delete on places.%I to app_school_wide', name);
  end loop;
end
$$;
