-- People come to a convening: with an account or without, with a place or waiting for one, and say when they cannot.
-- Whoever registers from outside does so through a service of the product and reads back only what their own link opens.
create table convene.registration (
  county_id      int not null,
  id             uuid not null,
  convening_id   uuid not null,
  person_id      uuid references people.person,
  name           text check (length(name) between 1 and 120),
  mail           text check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 200 and mail = lower(mail)),
  language       text not null check (language in ('en', 'es')),
  role           text not null check (role ~ '^[a-z0-9-]{1,40}$'),
  site_code      text check (site_code ~ '^[0-9]{14}$'),
  site_name      text check (length(site_name) between 1 and 160),
  team_id        uuid,
  interpretation text check (interpretation ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'),
  needs          text check (length(needs) between 1 and 1000),
  childcare_count int check (childcare_count between 1 and 20),
  made_by_id     uuid references people.person,
  registered_at  timestamptz not null,
  placed_at      timestamptz,
  cancelled_at   timestamptz,
  changed_at     timestamptz not null,
  sequence       int not null default 0 check (sequence >= 0),
  erased_at      timestamptz,
  primary key (county_id, id),
  unique (county_id, convening_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id),
  check ((erased_at is null) = (name is not null and mail is not null)),
  check (erased_at is null or needs is null)
);
comment on table convene.registration is 'County. Someone who means to come: as whom, from where, what they need; without a place they wait, in the order they came.';
comment on column convene.registration.placed_at is 'Since when they have a place; null while they wait.';
comment on column convene.registration.made_by_id is 'Who entered a whole team at once; null where they registered themselves.';
-- Two who register the same address at once: the second is told that it is registered.
create unique index registration_once on convene.registration (county_id, convening_id, mail) where cancelled_at is null;
create index registration_in_line on convene.registration (county_id, convening_id, registered_at, id);
create index registration_of_person on convene.registration (county_id, person_id) where person_id is not null;

create table convene.talk_choice (
  county_id        int not null,
  convening_id     uuid not null,
  registration_id  uuid not null,
  talk_id          uuid not null,
  chosen_at        timestamptz not null,
  placed_at        timestamptz,
  primary key (county_id, registration_id, talk_id),
  foreign key (county_id, convening_id, registration_id) references convene.registration (county_id, convening_id, id),
  foreign key (county_id, convening_id, talk_id) references convene.talk (county_id, convening_id, id)
);
comment on table convene.talk_choice is 'County. A talk that someone picked, with a place in it or waiting for one.';
create index talk_choice_in_line on convene.talk_choice (county_id, talk_id, chosen_at);

create table convene.attendance (
  county_id        int not null,
  id               uuid not null,
  convening_id     uuid not null,
  registration_id  uuid not null,
  talk_id          uuid,
  via              text not null check (via in ('list', 'code')),
  marked_by_id     uuid references people.person,
  marked_at        timestamptz not null,
  primary key (county_id, id),
  unique nulls not distinct (county_id, registration_id, talk_id),
  foreign key (county_id, convening_id, registration_id) references convene.registration (county_id, convening_id, id),
  foreign key (county_id, convening_id, talk_id) references convene.talk (county_id, convening_id, id)
);
comment on table convene.attendance is 'County. Someone was there: at the convening, or at one talk of it; ticked on the list or by their code.';
create index attendance_of on convene.attendance (county_id, convening_id);

create table convene.calendar_link (
  county_id        int not null,
  id               uuid not null,
  token_hash       text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  person_id        uuid references people.person,
  registration_id  uuid,
  made_at          timestamptz not null,
  revoked_at       timestamptz,
  primary key (county_id, id),
  unique (county_id, token_hash),
  foreign key (county_id, registration_id) references convene.registration (county_id, id),
  check ((person_id is null) <> (registration_id is null))
);
comment on table convene.calendar_link is 'County. An address from which a calendar reads what one person comes to; whoever holds it can end it.';
comment on column convene.calendar_link.token_hash is 'SHA-256 of 160 random bits; the address itself is written nowhere.';

create table convene.reminder (
  county_id        int not null,
  registration_id  uuid not null,
  kind             text not null check (kind in ('week', 'day')),
  written_at       timestamptz not null,
  primary key (county_id, registration_id, kind),
  foreign key (county_id, registration_id) references convene.registration (county_id, id)
);
comment on table convene.reminder is 'County. A reminder that was written to someone who comes, so that none is written twice.';

do $$
declare
  name text;
  own text := 'county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  foreach name in array array['registration', 'talk_choice', 'attendance', 'calendar_link', 'reminder'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
    execute format('create policy read_in_county on convene.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant select, insert on convene.%I to app_school_wide', name);
  end loop;
  foreach name in array array['registration', 'talk_choice', 'calendar_link'] loop
    execute format('create policy change_in_county on convene.%I for update to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('grant update on convene.%I to app_school_wide', name);
  end loop;
  foreach name in array array['talk_choice', 'attendance'] loop
    execute format('create policy remove_in_county on convene.%I for delete to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('grant delete on convene.%I to app_school_wide', name);
  end loop;
  -- A school's people see who comes to their own school's events, and tick the list at its door.
  foreach name in array array['registration', 'talk_choice', 'attendance'] loop
    execute format('create policy read_at_school on convene.%I for select to app_school_listed using (%s)', name, own);
    execute format('grant select on convene.%I to app_school_listed', name);
  end loop;
  execute format('create policy add_at_school on convene.attendance for insert to app_school_listed with check (%s)', own);
  execute format('create policy remove_at_school on convene.attendance for delete to app_school_listed using (%s)', own);
end
$$;
grant insert, delete on convene.attendance to app_school_listed;
