-- A county says a part of what we teach in its own way: the name of a role, phase, step or task, the text of a step,
-- the address of a source, the order of roles, a role set aside, a role of its own. Only what differs is kept, with the
-- text it stood against, so that a change above it is seen. Each writing is a row; the newest holds.
create table learn.override (
  county_id     int not null,
  id            uuid not null,
  thing_id      text not null check (thing_id ~ '^[a-z0-9-]{1,120}$'),
  part          text not null check (part in ('name', 'text', 'address', 'order', 'standing', 'role')),
  value         text check (length(value) between 1 and 4000),
  base_text     text check (length(base_text) <= 20000),
  base_edition  int not null check (base_edition > 0),
  follows_id    uuid,
  person_id     uuid not null references people.person,
  person_name   text not null,
  written_at    timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, follows_id) references learn.override,
  -- Two who write at once: the second follows a row that already has a follower, and is told so.
  unique nulls not distinct (county_id, thing_id, part, follows_id)
);
comment on table learn.override is 'County. One part of what is taught as a county says it; no value takes it back to the common text.';
comment on column learn.override.base_text is 'What the common edition said when this was written; null for what only the county has.';

create table learn.edition_taken (
  county_id    int not null,
  id           uuid not null,
  edition      int not null check (edition > 0),
  texts        jsonb not null check (jsonb_typeof(texts) = 'object'),
  person_id    uuid not null references people.person,
  person_name  text not null,
  taken_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.edition_taken is 'County. The common edition a county has looked through, with its texts by permanent id, to be compared with the next.';
create index edition_taken_of_county on learn.edition_taken (county_id, taken_at);

do $$
declare
  name text;
begin
  foreach name in array array['override', 'edition_taken'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy read_in_county on learn.%I for select
      to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
      using (county_id = (select app.county()))', name);
    execute format('create policy write_in_county on learn.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('grant select on learn.%I to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed', name);
    execute format('grant insert on learn.%I to app_school_wide', name);
  end loop;
end
$$;
