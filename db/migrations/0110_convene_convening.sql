-- A convening has a program: talks in rooms, by speakers, at times. The same rows serve a school's family evening, an
-- awareness event and a staff workshop. Staff plan it as a draft; the public reads it once it was announced.
create schema convene;
grant usage on schema convene to app_public, app_school_wide, app_school_listed;

create table convene.convening (
  county_id          int not null,
  id                 uuid not null,
  kind               text not null check (kind in ('convening', 'family', 'awareness', 'workshop')),
  school_id          uuid,
  title              text not null check (length(title) between 1 and 200),
  title_es           text check (length(title_es) between 1 and 200),
  summary            text check (length(summary) between 1 and 4000),
  summary_es         text check (length(summary_es) between 1 and 4000),
  place_kind         text not null check (place_kind in ('in_person', 'online', 'both')),
  place_name         text check (length(place_name) between 1 and 200),
  place_address      text check (length(place_address) between 1 and 400),
  meeting_link       text check (meeting_link ~ '^https://[^[:space:]]+$' and length(meeting_link) <= 1000),
  starts_at          timestamptz not null,
  ends_at            timestamptz not null,
  time_zone          text not null default 'America/Los_Angeles' check (length(time_zone) between 1 and 60),
  capacity           int check (capacity between 1 and 100000),
  registration_ends_at timestamptz,
  state              text not null default 'draft' check (state in ('draft', 'announced', 'cancelled', 'done')),
  announced_at       timestamptz,
  contact            text check (length(contact) between 1 and 200),
  -- What a family, or whoever comes to a school's event, wants to know before they come.
  purpose            text check (purpose ~ '^[a-z_]{1,40}$'),
  languages          text[] not null default '{}' check (cardinality(languages) <= 20),
  interpretation     text check (length(interpretation) between 1 and 400),
  accessibility      text check (length(accessibility) between 1 and 400),
  childcare          text check (length(childcare) between 1 and 400),
  food               text check (length(food) between 1 and 400),
  transport          text check (length(transport) between 1 and 400),
  sequence           int not null default 0 check (sequence >= 0),
  made_at            timestamptz not null,
  changed_at         timestamptz not null,
  primary key (county_id, id),
  check (ends_at > starts_at),
  -- A draft that is given up was never announced; all else that is no draft was.
  check (case state when 'draft' then announced_at is null when 'cancelled' then true else announced_at is not null end)
);
comment on table convene.convening is 'County. A convening, or a school''s family evening, awareness event or workshop: when, where, for whom; nothing of a person.';
comment on column convene.convening.school_id is 'The school that holds it; null when the county office does.';
comment on column convene.convening.meeting_link is 'Where the video is. A visitor never reads it; whoever registered is told.';
comment on column convene.convening.sequence is 'Grows with every change, as iCalendar asks (RFC 5545, 3.8.7.4).';
create index convening_by_start on convene.convening (county_id, starts_at);
create index convening_of_school on convene.convening (county_id, school_id) where school_id is not null;

create table convene.room (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  name          text not null check (length(name) between 1 and 120),
  capacity      int check (capacity between 1 and 100000),
  access        text check (length(access) between 1 and 400),
  removed_at    timestamptz,
  primary key (county_id, id),
  unique (county_id, convening_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.room is 'County. A room of a convening, how many it holds, and how one gets in.';

create table convene.speaker (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  name          text not null check (length(name) between 1 and 120),
  post          text check (length(post) between 1 and 200),
  about         text check (length(about) between 1 and 2000),
  about_es      text check (length(about_es) between 1 and 2000),
  removed_at    timestamptz,
  primary key (county_id, id),
  unique (county_id, convening_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.speaker is 'County. Who speaks at a convening, as the public program says it: name, post, a few lines.';

create table convene.talk (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  room_id       uuid,
  title         text not null check (length(title) between 1 and 200),
  title_es      text check (length(title_es) between 1 and 200),
  summary       text check (length(summary) between 1 and 4000),
  summary_es    text check (length(summary_es) between 1 and 4000),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  capacity      int check (capacity between 1 and 100000),
  roles         text[] not null default '{}' check (cardinality(roles) <= 20),
  themes        text[] not null default '{}' check (cardinality(themes) <= 8),
  meeting_link  text check (meeting_link ~ '^https://[^[:space:]]+$' and length(meeting_link) <= 1000),
  cancelled_at  timestamptz,
  sequence      int not null default 0 check (sequence >= 0),
  made_at       timestamptz not null,
  changed_at    timestamptz not null,
  primary key (county_id, id),
  unique (county_id, convening_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id),
  foreign key (county_id, convening_id, room_id) references convene.room (county_id, convening_id, id),
  check (ends_at > starts_at)
);
comment on table convene.talk is 'County. A slot of a convening''s program: what, when, in which room, for which roles and themes.';
comment on column convene.talk.roles is 'Learning roles it is for; empty for everyone.';
comment on column convene.talk.capacity is 'How many may come; null follows the room, and without a room there is no bound.';
create index talk_by_start on convene.talk (county_id, convening_id, starts_at);

create table convene.talk_speaker (
  county_id     int not null,
  convening_id  uuid not null,
  talk_id       uuid not null,
  speaker_id    uuid not null,
  place         int not null check (place between 1 and 100),
  primary key (county_id, talk_id, speaker_id),
  foreign key (county_id, convening_id, talk_id) references convene.talk (county_id, convening_id, id),
  foreign key (county_id, convening_id, speaker_id) references convene.speaker (county_id, convening_id, id)
);
comment on table convene.talk_speaker is 'County. Who speaks in which talk, in which order.';

create table convene.program_change (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  noun          text not null check (noun in ('convening', 'talk', 'room', 'speaker')),
  subject_id    uuid not null,
  before        jsonb,
  person_id     uuid references people.person,
  changed_at    timestamptz not null,
  undone_at     timestamptz,
  primary key (county_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.program_change is 'County. A part of a program as it stood before someone changed it, so that the change can be taken back.';
comment on column convene.program_change.before is 'The row before; null where it was made by this change.';
create index program_change_of on convene.program_change (county_id, convening_id, changed_at desc);

do $$
declare
  name text;
begin
  foreach name in array array['convening', 'room', 'speaker', 'talk', 'talk_speaker', 'program_change'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
    -- A program is no secret among a county's staff, drafts included.
    execute format('create policy read_in_county on convene.%I for select to app_school_wide, app_school_listed
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('create policy change_in_county on convene.%I for update to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('grant select, insert, update on convene.%I to app_school_wide, app_school_listed', name);
  end loop;
end
$$;

-- A school's staff hold their own school's events, and change no others.
create policy add_at_school on convene.convening for insert to app_school_listed
  with check (county_id = (select app.county()) and kind <> 'convening'
    and school_id = any((select app.schools())::uuid[]));
create policy change_at_school on convene.convening for update to app_school_listed
  using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]))
  with check (county_id = (select app.county()) and kind <> 'convening'
    and school_id = any((select app.schools())::uuid[]));
do $$
declare
  name text;
  own text := 'county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  foreach name in array array['room', 'speaker', 'talk', 'talk_speaker', 'program_change'] loop
    execute format('create policy add_at_school on convene.%I for insert to app_school_listed with check (%s)', name, own);
    execute format('create policy change_at_school on convene.%I for update to app_school_listed
      using (%s) with check (%s)', name, own, own);
  end loop;
end
$$;
create policy remove_in_county on convene.talk_speaker for delete to app_school_wide
  using (county_id = (select app.county()));
create policy remove_at_school on convene.talk_speaker for delete to app_school_listed
  using (county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[])));
grant delete on convene.talk_speaker to app_school_wide, app_school_listed;

-- The public reads what was announced, and never where the video is: that is for who registered.
create policy read_announced on convene.convening for select to app_public
  using (county_id = (select app.county()) and announced_at is not null);
grant select (county_id, id, kind, school_id, title, title_es, summary, summary_es, place_kind, place_name, place_address,
  starts_at, ends_at, time_zone, capacity, registration_ends_at, state, announced_at, contact, purpose, languages,
  interpretation, accessibility, childcare, food, transport, sequence, made_at, changed_at)
  on convene.convening to app_public;
do $$
declare
  name text;
begin
  foreach name in array array['room', 'speaker', 'talk', 'talk_speaker'] loop
    execute format('create policy read_announced on convene.%I for select to app_public
      using (county_id = (select app.county()) and convening_id in (select open.id from convene.convening open
        where open.county_id = (select app.county())))', name);
  end loop;
end
$$;
grant select on convene.room, convene.speaker, convene.talk_speaker to app_public;
grant select (county_id, id, convening_id, room_id, title, title_es, summary, summary_es, starts_at, ends_at, capacity,
  roles, themes, cancelled_at, sequence, made_at, changed_at) on convene.talk to app_public;
