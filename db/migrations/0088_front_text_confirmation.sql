-- Who has read a public text and stands for it: counsel for an answer to students, a reviewer for a translation, two
-- people for a text of crisis help. A confirmation holds for the very words: another text has another hash.
create schema front;
grant usage on schema front to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create table front.text_confirmation (
  county_id      int not null,
  id             uuid not null,
  kind           text not null check (kind in ('counsel', 'reviewer', 'crisis')),
  part           text not null check (part ~ '^[a-z0-9_.-]{1,80}$'),
  language       text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'),
  text_hash      text not null check (text_hash ~ '^[0-9a-f]{64}$'),
  confirmed_by   text not null check (length(confirmed_by) between 1 and 200),
  confirmed_on   date not null,
  entered_by_id  uuid not null,
  entered_at     timestamptz not null,
  primary key (county_id, id),
  unique (county_id, kind, part, language, text_hash, entered_by_id)
);
comment on table front.text_confirmation is 'County. A public text that was read and confirmed: by counsel, by a reviewer of the translation, or for crisis help by one of two people.';

create table front.county_contact (
  county_id      int not null,
  id             uuid not null,
  phone          text not null check (length(phone) between 3 and 40),
  hours          text not null check (length(hours) between 1 and 200),
  email          text check (length(email) between 3 and 254),
  confirmed_by   text not null check (length(confirmed_by) between 1 and 200),
  confirmed_on   date not null,
  entered_by_id  uuid not null,
  entered_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table front.county_contact is 'County. Where a family reaches the county office; the newest row holds.';

select app.protect('front.text_confirmation'), app.protect('front.county_contact');
do $$
declare
  name text;
begin
  foreach name in array array['text_confirmation', 'county_contact'] loop
    execute format('create policy read_in_county on front.%I for select to app_public, app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on front.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and entered_by_id = (select app.person()))', name);
    execute format('grant select on front.%I to app_public, app_school_wide', name);
    execute format('grant insert on front.%I to app_school_wide', name);
  end loop;
end
$$;
