-- Who likes is told by mail that colleagues wrote in their topics: once a day or once a week, until they stop it with one
-- press. The letter holds a link and no word of anyone; what is told is reckoned from the moment of the last letter.
create table convene.discussion_digest (
  county_id   int not null,
  id          uuid not null,
  person_id   uuid not null references people.person,
  rhythm      text not null check (rhythm in ('daily', 'weekly')),
  language    text not null check (language in ('en', 'es')),
  chosen_at   timestamptz not null,
  told_until  timestamptz not null,
  primary key (county_id, id),
  unique (county_id, person_id)
);
comment on table convene.discussion_digest is 'County. Someone likes to be told by mail that their topics have new words; gone when they stop it.';
comment on column convene.discussion_digest.told_until is 'Posts until then were told of, or were there before it was chosen.';

select app.protect('convene.discussion_digest');
do $$
declare
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
  mine text := 'county_id = (select app.county()) and person_id = (select app.person())';
begin
  execute format('create policy read_own on convene.discussion_digest for select to %s using (%s)', staff, mine);
  execute format('create policy choose_own on convene.discussion_digest for insert to %s with check (%s)', staff, mine);
  execute format('create policy change_own on convene.discussion_digest for update to %s using (%s) with check (%s)',
    staff, mine, mine);
  execute format('create policy stop_own on convene.discussion_digest for delete to %s using (%s)', staff, mine);
  execute format('grant select, insert, delete on convene.discussion_digest to %s', staff);
  execute format('grant update (rhythm, language, chosen_at, told_until) on convene.discussion_digest to %s', staff);
end
$$;
-- The job writes letters and takes the stop of a letter's link; it acts for no person.
create policy job on convene.discussion_digest for all to app_school_wide
  using (county_id = (select app.county()) and (select app.person()) is null)
  with check (county_id = (select app.county()) and (select app.person()) is null);
