-- A path is a person's own: she names the supervisor who reads it beside her, takes all of it with her, and has it
-- deleted. What she did for others, and what a school shares, is not hers alone and stays.
create table learn.supervisor_naming (
  county_id        int not null,
  id               uuid not null,
  person_id        uuid not null references people.person,
  person_name      text not null,
  supervisor_person_id    uuid not null references people.person,
  supervisor_name  text not null,
  named_at         timestamptz not null,
  primary key (county_id, id),
  unique (county_id, id, person_id, supervisor_person_id),
  check (person_id <> supervisor_person_id)
);
comment on table learn.supervisor_naming is 'County. A learner lets one supervisor read her path: steps and figures, and none of her answers to questions.';
create index supervisor_naming_of_person on learn.supervisor_naming (county_id, person_id);
create index supervisor_naming_of_supervisor on learn.supervisor_naming (county_id, supervisor_person_id);

create table learn.supervisor_ending (
  county_id      int not null,
  naming_id      uuid not null,
  person_id      uuid not null,
  supervisor_person_id  uuid not null,
  ended_by_id    uuid not null references people.person,
  ended_at       timestamptz not null,
  primary key (county_id, naming_id),
  foreign key (county_id, naming_id, person_id, supervisor_person_id)
    references learn.supervisor_naming (county_id, id, person_id, supervisor_person_id)
);
comment on table learn.supervisor_ending is 'County. The learner or her supervisor ended it; from that moment the path is read by her alone.';

do $$
declare
  name text;
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
begin
  foreach name in array array['supervisor_naming', 'supervisor_ending'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy own on learn.%I for select to %s
      using (county_id = (select app.county()) and person_id = (select app.person()))', name, staff);
    execute format('create policy named on learn.%I for select to %s
      using (county_id = (select app.county()) and supervisor_person_id = (select app.person()))', name, staff);
    execute format('grant select, insert on learn.%I to %s', name, staff);
  end loop;
  execute format('create policy say_own on learn.supervisor_naming for insert to %s
    with check (county_id = (select app.county()) and person_id = (select app.person()))', staff);
  execute format('create policy end_own on learn.supervisor_ending for insert to %s
    with check (county_id = (select app.county()) and ended_by_id = (select app.person())
      and (select app.person()) in (person_id, supervisor_person_id))', staff);
end
$$;

create view learn.supervisor_now with (security_invoker = true) as
  select naming.*
  from learn.supervisor_naming naming
  where not exists (select from learn.supervisor_ending ending
    where ending.county_id = naming.county_id and ending.naming_id = naming.id);
grant select on learn.supervisor_now to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- Tries at questions are not among these: whoever answers sees them, and nobody else.
do $$
declare
  name text;
begin
  foreach name in array array['step_completion', 'step_reopening', 'sign_off_request', 'sign_off',
      'sign_off_withdrawal', 'step_evidence', 'learner_place'] loop
    execute format('create policy supervised on learn.%I for select
      to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
      using (county_id = (select app.county()) and person_id in (select person_id from learn.supervisor_now
        where county_id = (select app.county()) and supervisor_person_id = (select app.person())))', name);
  end loop;
end
$$;

-- Deletes what learning keeps of whoever asks, in her county. It runs as its owner, since no role may delete a fact
-- of these tables one by one. A certificate that was revoked stays, or it could be taken anew.
create function learn.forget_me() returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
  here int := app.county();
  me uuid := app.person();
  gone int := 0;
  affected int;
  command text;
begin
  if here is null or me is null then
    raise exception 'nobody asks';
  end if;
  foreach command in array array[
    'delete from learn.sign_off_withdrawal where county_id = $1 and person_id = $2',
    'delete from learn.sign_off where county_id = $1 and person_id = $2',
    'delete from learn.sign_off_request where county_id = $1 and person_id = $2',
    'delete from learn.step_reopening where county_id = $1 and person_id = $2',
    'delete from learn.step_completion where county_id = $1 and person_id = $2',
    'delete from learn.step_evidence where county_id = $1 and person_id = $2',
    'delete from learn.learner_place where county_id = $1 and person_id = $2',
    'delete from learn.assessment_attempt where county_id = $1 and person_id = $2',
    'delete from learn.certificate_renewal renewal where county_id = $1 and person_id = $2 and not exists (
      select from learn.certificate_revocation revocation where revocation.county_id = renewal.county_id
        and revocation.certificate_id = renewal.certificate_id)',
    'delete from learn.certificate where county_id = $1 and person_id = $2 and not exists (
      select from learn.certificate_revocation revocation where revocation.county_id = certificate.county_id
        and revocation.certificate_id = certificate.id)',
    'delete from learn.workbook_entry where county_id = $1 and subject_kind = ''person'' and subject_id = $2',
    'delete from learn.readiness_check where county_id = $1 and person_id = $2 and seen_by = ''me''',
    'delete from learn.video_watch where county_id = $1 and person_id = $2',
    'delete from learn.supervisor_ending where county_id = $1 and person_id = $2',
    'delete from learn.supervisor_naming where county_id = $1 and person_id = $2']
  loop
    -- A text is read when it is run: a table of a later migration may stand in it.
    continue when command like '%learn.video_watch%' and to_regclass('learn.video_watch') is null;
    execute command using here, me;
    get diagnostics affected = row_count;
    gone := gone + affected;
  end loop;
  return gone;
end
$$;
revoke all on function learn.forget_me() from public;
grant execute on function learn.forget_me() to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
