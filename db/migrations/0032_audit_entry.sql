-- Who signed in, who was granted what, who took what away: added in the transaction that did it, then numbered without
-- gaps, hashed and chained by the keeper. Nobody's role may change or take away a row.
create schema audit;
grant usage on schema audit to keeper, app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create table audit.entry (
  county_id    int not null,
  id           uuid not null,
  kind         text not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
  person_id    uuid,
  acting_as    text not null check (length(acting_as) between 1 and 200),
  subjects     text[] not null,
  detail       jsonb not null,
  happened_at  timestamptz not null,
  primary key (county_id, id)
);
comment on table audit.entry is 'County. What was done, by whom, in which role, to which ids, and when; never a name, an address or a text of a person.';

create table audit.link (
  county_id  int not null,
  number     bigint not null check (number > 0),
  entry_id   uuid not null,
  hash       text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (county_id, number),
  unique (county_id, entry_id)
);
comment on table audit.link is 'County. The place of an entry in its county''s chain; the hash covers the entry and the hash before it.';
comment on column audit.link.entry_id is 'No foreign key: that an entry is gone is for the check to find, not for the database to refuse.';

create table audit.seal (
  county_id  int not null,
  number     bigint not null,
  head       text not null,
  sealed_at  timestamptz not null,
  primary key (county_id, number)
);
comment on table audit.seal is 'County. Up to which number a batch was chained, and the hash there, which is also signed and kept outside the database.';

select app.protect('audit.entry'), app.protect('audit.link'), app.protect('audit.seal');
create policy add_in_county on audit.entry for insert to app_public, app_school_wide, app_school_listed
  with check (county_id = (select app.county()));
create policy add_in_county_clinic on audit.entry for insert to app_clinic_wide, app_clinic_listed
  with check (county_id = (select app.county()));
grant insert on audit.entry to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
-- The county reads its own trail.
create policy read_in_county on audit.entry for select to app_school_wide using (county_id = (select app.county()));
create policy read_in_county on audit.link for select to app_school_wide using (county_id = (select app.county()));
grant select on audit.entry, audit.link to app_school_wide;

create policy keep on audit.entry for select to keeper using (true);
create policy keep on audit.link for all to keeper using (true) with check (true);
create policy keep on audit.seal for all to keeper using (true) with check (true);
grant select on audit.entry to keeper;
grant select, insert on audit.link, audit.seal to keeper;
create index entry_by_moment on audit.entry (county_id, happened_at);
