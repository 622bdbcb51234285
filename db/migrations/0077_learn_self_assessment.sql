-- What a school or district scored itself with an instrument of someone else's: its name, the day and the scores, never
-- its items. A school decides who beyond it sees them; until it does, nobody. A wrong entry is withdrawn by a row.
create table learn.self_assessment (
  county_id      int not null,
  id             uuid not null,
  place_code     text not null check (place_code ~ '^([0-9]{7}|[0-9]{14})$'),
  school_id      uuid,
  instrument_id  text not null check (instrument_id ~ '^sa-[a-z0-9-]{1,60}$'),
  taken_on       date not null,
  scores         jsonb not null check (jsonb_typeof(scores) = 'object'),
  note           text check (length(note) between 1 and 1000),
  person_id      uuid not null references people.person,
  person_name    text not null,
  recorded_at    timestamptz not null,
  primary key (county_id, id),
  check ((school_id is not null) = (length(place_code) = 14))
);
comment on table learn.self_assessment is 'County. Scores a school or district gave itself on a day with an outside instrument.';
comment on column learn.self_assessment.scores is 'Line of the instrument (a domain or feature) → score; a line not scored is not there.';
create index self_assessment_of_place on learn.self_assessment (county_id, place_code, taken_on);
create index self_assessment_of_school on learn.self_assessment (county_id, school_id);

create table learn.self_assessment_withdrawal (
  county_id      int not null,
  assessment_id  uuid not null,
  person_id      uuid not null references people.person,
  withdrawn_at   timestamptz not null,
  primary key (county_id, assessment_id),
  foreign key (county_id, assessment_id) references learn.self_assessment
);
comment on table learn.self_assessment_withdrawal is 'County. Scores were entered wrongly and no longer count.';

select app.protect('learn.self_assessment'), app.protect('learn.self_assessment_withdrawal');
create policy shown_to_county on learn.self_assessment for select to app_school_wide
  using (county_id = (select app.county())
    and (school_id is null or school_id = any((select learn.schools_shown_to_county('self_assessment'))::uuid[])));
create policy read_at_school on learn.self_assessment for select to app_school_listed
  using (county_id = (select app.county())
    and school_id = any((select learn.schools_shown('self_assessment'))::uuid[]));
create policy read_of_district on learn.self_assessment for select to app_school_listed
  using (county_id = (select app.county()) and school_id is null and (select learn.leads_district())
    and place_code = any((select learn.district_codes())::text[]));
create policy add_at_school on learn.self_assessment for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and school_id = any((select app.schools())::uuid[]) and not (select learn.leads_district()));
create policy add_of_district on learn.self_assessment for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()) and school_id is null
    and (select learn.leads_district()) and place_code = any((select learn.district_codes())::text[]));
grant select on learn.self_assessment to app_school_wide, app_school_listed;
grant insert on learn.self_assessment to app_school_listed;

-- Asked once for a statement: a withdrawal is seen, and written, by whoever sees the scores.
create function learn.self_assessments_seen() returns uuid[] language sql stable parallel safe as $$
  select array(select one.id from learn.self_assessment one where one.county_id = app.county())
$$;
create policy read_with_scores on learn.self_assessment_withdrawal for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()) and assessment_id = any((select learn.self_assessments_seen())::uuid[]));
create policy withdraw_seen on learn.self_assessment_withdrawal for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and assessment_id = any((select learn.self_assessments_seen())::uuid[]));
grant select on learn.self_assessment_withdrawal to app_school_wide, app_school_listed;
grant insert on learn.self_assessment_withdrawal to app_school_listed;
