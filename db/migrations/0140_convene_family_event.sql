-- A school's or county's event for families says what is there for them in fixed choices, so that every language can say it.
-- A family signs up without an account: how many come and what they need, for thirty days after the event and no longer.
create table convene.event_plan (
  county_id         int not null,
  convening_id      uuid not null,
  interpreted_in    text[] not null default '{}' check (cardinality(interpreted_in) <= 20),
  childcare_places  int not null check (childcare_places between 0 and 1000),
  food              text not null check (food in ('none', 'snack', 'meal')),
  transport         text not null check (transport in ('none', 'bus_pass', 'school_bus', 'ride_on_request')),
  primary key (county_id, convening_id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.event_plan is 'County. What an event offers a family: interpretation, places for children, food, a way there; nothing of a person.';

create table convene.sign_up (
  county_id        int not null,
  id               uuid not null,
  convening_id     uuid not null,
  first_name       text check (length(first_name) between 1 and 60),
  adult_count      int not null check (adult_count between 1 and 10),
  child_count      int not null check (child_count between 0 and 12),
  language         text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'),
  interpreter      boolean not null,
  childcare_count  int not null check (childcare_count between 0 and child_count),
  food_needs       text[] not null check (food_needs <@ array['vegetarian', 'vegan', 'halal', 'kosher', 'no_pork',
    'no_nuts', 'no_milk', 'no_gluten']::text[]),
  email            text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 200),
  page_language    text not null check (page_language in ('en', 'es')),
  held_because     text check (held_because in ('hidden_field', 'too_fast')),
  signed_up_at     timestamptz not null,
  cancelled_at     timestamptz,
  reminded_at      timestamptz,
  primary key (county_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.sign_up is 'County. A family that will come to an event: how many, in which language, what they need; deleted thirty days after the event.';
comment on column convene.sign_up.held_because is 'Why it was set apart as perhaps no family''s; null for every other. It takes no place.';
create index sign_up_of on convene.sign_up (county_id, convening_id, signed_up_at, id);

create table convene.event_attendance (
  county_id     int not null,
  convening_id  uuid not null,
  language      text not null check (language ~ '^([a-z]{2,3}(-[A-Za-z]+)?|other)$'),
  adult_count   int not null check (adult_count between 0 and 10000),
  child_count   int not null check (child_count between 0 and 10000),
  person_id     uuid not null references people.person,
  counted_at    timestamptz not null,
  primary key (county_id, convening_id, language),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.event_attendance is 'County. How many adults and children came to an event, by the language they speak; counts only.';

create table convene.event_start (
  county_id     int not null,
  convening_id  uuid not null,
  what          text not null check (what in ('coverage_help', 'registration', 'referral')),
  family_count  int not null check (family_count between 0 and 10000),
  person_id     uuid not null references people.person,
  counted_at    timestamptz not null,
  primary key (county_id, convening_id, what),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.event_start is 'County. For how many families something was started at an event: help with coverage, a registration, a referral; counts only.';

create table convene.event_result (
  county_id     int not null,
  convening_id  uuid not null,
  shown         jsonb not null check (jsonb_typeof(shown) = 'object'),
  person_id     uuid not null references people.person,
  published_at  timestamptz not null,
  primary key (county_id, convening_id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.event_result is 'County. What the public reads of an event afterwards: counts with the small ones already left out.';

do $$
declare
  name text;
  own text := 'county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  foreach name in array array['event_plan', 'sign_up', 'event_attendance', 'event_start', 'event_result'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
    execute format('create policy in_county on convene.%I to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('create policy at_school on convene.%I to app_school_listed using (%s) with check (%s)', name, own, own);
    execute format('grant select, insert, update on convene.%I to app_school_wide', name);
  end loop;
  -- Whoever signed up is known to who holds the event; nobody reads it by being at another school.
  foreach name in array array['event_plan', 'event_attendance', 'event_start', 'event_result'] loop
    execute format('grant select, insert, update on convene.%I to app_school_listed', name);
  end loop;
  foreach name in array array['event_plan', 'event_result'] loop
    execute format('create policy read_announced on convene.%I for select to app_public
      using (county_id = (select app.county()) and convening_id in (select open.id from convene.convening open
        where open.county_id = (select app.county())))', name);
  end loop;
end
$$;
grant select on convene.sign_up to app_school_listed;
grant update (held_because) on convene.sign_up to app_school_listed;
grant delete on convene.sign_up, convene.event_result to app_school_wide;
grant delete on convene.event_result to app_school_listed;
grant select on convene.event_plan to app_public;
grant select (county_id, convening_id, shown, published_at) on convene.event_result to app_public;

-- A letter about an event goes with the sign-up: thirty days after the event no address is left.
create policy erase_event_letters on mail.message for delete to app_school_wide
  using (county_id = (select app.county()) and kind like 'event.%');
grant delete on mail.message to app_school_wide;
