-- After a convening: what nobody answered is somebody's to answer, what people thought of it is told by nobody's name, and a
-- summary says what came of it once staff publish it.
create table convene.question_assignment (
  county_id       int not null,
  id              uuid not null,
  convening_id    uuid not null,
  question_id     uuid not null,
  talk_title      text not null check (length(talk_title) between 1 and 200),
  question        text not null check (length(question) between 1 and 400),
  person_id       uuid not null references people.person,
  person_name     text not null check (length(person_name) between 1 and 200),
  assigned_by_id  uuid not null references people.person,
  assigned_at     timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id),
  foreign key (county_id, question_id) references convene.live_question (county_id, id)
);
comment on table convene.question_assignment is 'County. Who sees to it that a question from a live talk is answered, with its words, since who is named may not read the room; the newest holds.';
create index question_assignment_of on convene.question_assignment (county_id, question_id, assigned_at desc);

create table convene.question_reply (
  county_id     int not null,
  question_id   uuid not null,
  convening_id  uuid not null,
  question      text not null check (length(question) between 1 and 400),
  body          text not null check (length(body) between 1 and 4000),
  person_id     uuid not null references people.person,
  person_name   text not null check (length(person_name) between 1 and 200),
  replied_at    timestamptz not null,
  primary key (county_id, question_id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id),
  foreign key (county_id, question_id) references convene.live_question (county_id, id)
);
comment on table convene.question_reply is 'County. The answer to a question that was left open in a live talk, and the question as it is shown with it; never who asked.';
create index question_reply_of on convene.question_reply (county_id, convening_id);

create table convene.evaluation (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  useful        int not null check (useful between 1 and 5),
  practice      int not null check (practice between 1 and 5),
  voice         int not null check (voice between 1 and 5),
  access        int not null check (access between 1 and 5),
  words         text check (length(words) between 1 and 2000),
  given_on      date not null,
  primary key (county_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.evaluation is 'County. What someone thought of a convening: four steps from 1 to 5 and their own words; no person, no address, the day alone.';
create index evaluation_of on convene.evaluation (county_id, convening_id);

create table convene.summary (
  county_id     int not null,
  convening_id  uuid not null,
  lead          text not null check (length(lead) between 1 and 4000),
  lead_es       text check (length(lead_es) between 1 and 4000),
  shown         jsonb not null check (jsonb_typeof(shown) = 'object'),
  person_id     uuid not null references people.person,
  published_at  timestamptz not null,
  primary key (county_id, convening_id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.summary is 'County. What came of a convening, as its staff tell it to the public: counts with the small ones already left out.';

do $$
declare
  name text;
  staff text := 'app_school_wide, app_school_listed';
  own text := 'county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  foreach name in array array['question_assignment', 'question_reply', 'evaluation', 'summary'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
  end loop;
  foreach name in array array['question_assignment', 'question_reply', 'summary'] loop
    execute format('create policy read_in_county on convene.%I for select to %s
      using (county_id = (select app.county()))', name, staff);
    execute format('create policy add_in_county on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('create policy add_at_school on convene.%I for insert to app_school_listed with check (%s)', name, own);
    execute format('grant select, insert on convene.%I to %s', name, staff);
  end loop;
  foreach name in array array['question_reply', 'summary'] loop
    execute format('create policy change_in_county on convene.%I for update to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('create policy change_at_school on convene.%I for update to app_school_listed
      using (%s) with check (%s)', name, own, own);
    execute format('grant update on convene.%I to %s', name, staff);
    execute format('create policy read_announced on convene.%I for select to app_public
      using (county_id = (select app.county()) and convening_id in (select open.id from convene.convening open
        where open.county_id = (select app.county())))', name);
  end loop;
  -- Whoever is named to answer a question answers it, wherever they work.
  execute 'create policy add_as_named on convene.question_reply for insert to app_school_listed
    with check (county_id = (select app.county()) and person_id = (select app.person())
      and question_id in (select named.question_id from convene.question_assignment named
        where named.county_id = (select app.county()) and named.person_id = (select app.person())))';
end
$$;
create policy remove_in_county on convene.summary for delete to app_school_wide using (county_id = (select app.county()));
create policy remove_at_school on convene.summary for delete to app_school_listed
  using (county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[])));
grant delete on convene.summary to app_school_wide, app_school_listed;

-- Whoever was there says what they thought and cannot read it back; only who holds the convening reads what was said.
create policy give_in_county on convene.evaluation for insert to app_public
  with check (county_id = (select app.county()));
grant insert on convene.evaluation to app_public;
create policy read_in_county on convene.evaluation for select to app_school_wide using (county_id = (select app.county()));
create policy read_at_school on convene.evaluation for select to app_school_listed
  using (county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[])));
grant select on convene.evaluation to app_school_wide, app_school_listed;

grant select (county_id, question_id, convening_id, question, body, replied_at) on convene.question_reply to app_public;
grant select (county_id, convening_id, lead, lead_es, shown, published_at) on convene.summary to app_public;
