-- A county's learning record store: programs from outside hand in and read statements of what people learned (xAPI 1.0.3),
-- each by a key of its own that the county office makes and ends. A statement can name anybody, so only the store reads
-- them here; a person takes out or deletes those that are about them.
create table learn.record_key (
  county_id    int not null,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 80),
  scopes       text[] not null check (cardinality(scopes) between 1 and 8 and scopes <@ array['statements/write',
    'statements/read/mine', 'statements/read', 'state', 'define', 'profile', 'all/read', 'all']),
  secret_hash  text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
  ends_on      date not null,
  per_minute   int not null check (per_minute between 1 and 6000),
  person_id    uuid not null references people.person,
  made_at      timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.record_key is 'County. A key by which one program reaches the record store, what it may, until when, and the hash of its secret.';

create table learn.record_key_ending (
  county_id  int not null,
  key_id     uuid not null,
  person_id  uuid not null references people.person,
  ended_at   timestamptz not null,
  primary key (county_id, key_id),
  foreign key (county_id, key_id) references learn.record_key (county_id, id)
);
comment on table learn.record_key_ending is 'County. A key was ended before its day; nothing is let in by it any more.';

create table learn.record_retention (
  county_id  int not null,
  id         uuid not null,
  days       int not null check (days between 30 and 3653),
  person_id  uuid not null references people.person,
  set_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.record_retention is 'County. For how many days statements from outside are kept; the newest row holds, 1096 where there is none.';

create table learn.record_key_use (
  county_id  int not null,
  key_id     uuid not null,
  used_at    timestamptz not null,
  primary key (county_id, key_id),
  foreign key (county_id, key_id) references learn.record_key (county_id, id)
);
comment on table learn.record_key_use is 'County. When a key was last used, to the minute.';

create table learn.record_statement (
  county_id     int not null,
  id            uuid not null,
  key_id        uuid not null,
  stored_at     timestamptz not null,
  statement     text not null,
  verb          text not null,
  registration  uuid,
  target_id     uuid,
  voids         boolean not null,
  primary key (county_id, id),
  foreign key (county_id, key_id) references learn.record_key (county_id, id),
  check (not voids or target_id is not null)
);
comment on table learn.record_statement is 'County. A statement as it was handed in, with what the store adds; the statement it points at, and whether it takes that one back.';
create unique index record_statement_stored on learn.record_statement (county_id, stored_at);
create index record_statement_target on learn.record_statement (county_id, target_id) where target_id is not null;
create index record_statement_verb on learn.record_statement (county_id, verb);
create index record_statement_registration on learn.record_statement (county_id, registration)
  where registration is not null;

create table learn.record_mention (
  county_id     int not null,
  statement_id  uuid not null,
  agent         text not null,
  is_close      boolean not null,
  primary key (county_id, statement_id, agent),
  foreign key (county_id, statement_id) references learn.record_statement (county_id, id) on delete cascade
);
comment on table learn.record_mention is 'County. Whom a statement names, by identifier; close where it is its actor or object.';
create index record_mention_agent on learn.record_mention (county_id, agent);

create table learn.record_activity_mention (
  county_id     int not null,
  statement_id  uuid not null,
  activity      text not null,
  is_close      boolean not null,
  primary key (county_id, statement_id, activity),
  foreign key (county_id, statement_id) references learn.record_statement (county_id, id) on delete cascade
);
comment on table learn.record_activity_mention is 'County. Which activities a statement names; close where it is its object.';
create index record_activity_mention_activity on learn.record_activity_mention (county_id, activity);

create table learn.record_attachment (
  county_id     int not null,
  statement_id  uuid not null,
  sha2          text not null,
  content_type  text not null,
  contents      bytea not null,
  primary key (county_id, statement_id, sha2),
  foreign key (county_id, statement_id) references learn.record_statement (county_id, id) on delete cascade
);
comment on table learn.record_attachment is 'County. What was handed in beside a statement, byte for byte.';

create table learn.record_activity (
  county_id   int not null,
  activity    text not null,
  definition  text not null,
  primary key (county_id, activity)
);
comment on table learn.record_activity is 'County. What an activity is, as those said it who may define.';

create table learn.record_document (
  county_id     int not null,
  id            uuid not null,
  place         text not null check (place ~ '^[0-9a-f]{64}$'),
  kind          text not null check (kind in ('state', 'activity', 'agent')),
  activity      text not null,
  agent         text not null,
  registration  text not null,
  name          text not null,
  content_type  text not null,
  contents      bytea not null,
  etag          text not null check (etag ~ '^[0-9a-f]{40}$'),
  key_id        uuid not null,
  updated_at    timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, key_id) references learn.record_key (county_id, id),
  unique (county_id, place)
);
comment on table learn.record_document is 'County. A note that a program keeps about an activity, a person or both, the hash of what it stands under, and the key that first wrote it.';
create index record_document_agent on learn.record_document (county_id, agent);
create index record_document_activity on learn.record_document (county_id, activity);

do $$
declare
  name text;
begin
  foreach name in array array['record_key', 'record_key_ending', 'record_retention'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy read_in_county on learn.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy write_in_county on learn.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('grant select, insert on learn.%I to app_school_wide', name);
  end loop;
  -- When a key was used is read by the office and written by the store, which acts for no person.
  perform app.protect('learn.record_key_use');
  create policy read_in_county on learn.record_key_use for select to app_school_wide
    using (county_id = (select app.county()));
  create policy store_writes on learn.record_key_use for insert to app_school_wide
    with check (county_id = (select app.county()) and (select app.person()) is null);
  create policy store_renews on learn.record_key_use for update to app_school_wide
    using (county_id = (select app.county()) and (select app.person()) is null)
    with check (county_id = (select app.county()) and (select app.person()) is null);
  grant select, insert, update on learn.record_key_use to app_school_wide;
  foreach name in array array['record_statement', 'record_mention', 'record_activity_mention', 'record_attachment',
    'record_activity', 'record_document'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy store_alone on learn.%I to app_school_wide
      using (county_id = (select app.county()) and (select app.person()) is null)
      with check (county_id = (select app.county()) and (select app.person()) is null)', name);
    execute format('grant select, insert, delete on learn.%I to app_school_wide', name);
  end loop;
  grant update on learn.record_activity, learn.record_document to app_school_wide;
end
$$;

-- The identifiers by which statements and notes can be about who asks: their account here, and the address they sign in by.
create function learn.own_agents() returns text[] language sql stable security definer set search_path = pg_catalog as $$
  select array(select 'mbox mailto:' || lower(email) from auth."user" where id = app.person())
    || array(select 'person ' || app.person() where app.person() is not null)
$$;
create function learn.own_record_statements() returns table (statement text)
language sql stable security definer set search_path = pg_catalog as $$
  select one.statement from learn.record_statement one
  where one.county_id = app.county() and one.id in (
    select mention.statement_id from learn.record_mention mention
    where mention.county_id = app.county() and lower(mention.agent) = any(learn.own_agents()))
  order by one.stored_at limit 20000
$$;
create function learn.own_record_documents() returns table (document jsonb)
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('kind', kind, 'activity', activity, 'name', name, 'content_type', content_type,
    'updated_at', updated_at, 'contents_base64', encode(contents, 'base64'))
  from learn.record_document
  where county_id = app.county() and lower(agent) = any(learn.own_agents()) order by updated_at limit 2000
$$;
-- Takes them out of the store for good. Answers how many.
create function learn.forget_own_records() returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
  agents text[] := learn.own_agents();
  gone int := 0;
  affected int;
begin
  if app.county() is null or app.person() is null then
    raise exception 'nobody asks';
  end if;
  delete from learn.record_document where county_id = app.county() and lower(agent) = any(agents);
  get diagnostics gone = row_count;
  delete from learn.record_statement where county_id = app.county() and id in (
    select statement_id from learn.record_mention where county_id = app.county() and lower(agent) = any(agents));
  get diagnostics affected = row_count;
  return gone + affected;
end
$$;
revoke all on function learn.own_agents(), learn.own_record_statements(), learn.own_record_documents(),
  learn.forget_own_records() from public;
grant execute on function learn.own_record_statements(), learn.own_record_documents(), learn.forget_own_records()
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
