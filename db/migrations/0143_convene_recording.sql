-- What was said at a convening can be read afterwards: a recording lies where the county keeps it, and its captions and
-- chapters lie here, so that everyone finds the minute they look for.
create table convene.recording (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  title         text not null check (length(title) between 1 and 200),
  language      text not null check (language in ('en', 'es')),
  link          text not null check (link ~ '^https://[^[:space:]]+$' and length(link) <= 1000),
  captions      text not null check (length(captions) between 6 and 300000),
  chapters      jsonb not null check (jsonb_typeof(chapters) = 'array'),
  person_id     uuid not null references people.person,
  made_at       timestamptz not null,
  removed_at    timestamptz,
  primary key (county_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.recording is 'County. A recording of a convening: where it lies, what is said in it, and its chapters.';
create index recording_of on convene.recording (county_id, convening_id);

select app.protect('convene.recording');
create policy read_in_county on convene.recording for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy read_announced on convene.recording for select to app_public
  using (county_id = (select app.county()) and removed_at is null
    and convening_id in (select open.id from convene.convening open where open.county_id = (select app.county())));
create policy in_county on convene.recording for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
create policy change_in_county on convene.recording for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
do $$
declare
  own text := 'county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  execute format('create policy add_at_school on convene.recording for insert to app_school_listed
    with check (%s and person_id = (select app.person()))', own);
  execute format('create policy change_at_school on convene.recording for update to app_school_listed
    using (%s) with check (%s)', own, own);
end
$$;
grant select, insert, update (removed_at) on convene.recording to app_school_wide, app_school_listed;
grant select (county_id, id, convening_id, title, language, link, captions, chapters, made_at, removed_at)
  on convene.recording to app_public;
