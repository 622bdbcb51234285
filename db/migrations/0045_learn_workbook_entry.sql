-- What people write into a role's workbook: one row each time a field is written. The newest holds and none is lost.
-- A workbook is a school's, shared by its people, or a person's own while no school is listed for her.
create table learn.workbook_entry (
  county_id     int not null,
  id            uuid not null,
  subject_kind  text not null check (subject_kind in ('school', 'person')),
  subject_id    uuid not null,
  role          text not null check (role ~ '^[a-z0-9-]{1,60}$'),
  field_id      text not null check (field_id ~ '^[a-z0-9-]{1,120}$'),
  value         text not null check (length(value) <= 4000),
  follows_id    uuid,
  person_id     uuid not null references people.person,
  person_name   text not null,
  written_at    timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, follows_id) references learn.workbook_entry,
  -- Two who write at once: the second follows a row that already has a follower, and is told so.
  unique nulls not distinct (county_id, subject_kind, subject_id, field_id, follows_id)
);
comment on table learn.workbook_entry is 'County. One writing of one field of a workbook, and the writing it follows; an emptied field is an empty value.';
create index workbook_entry_of_role on learn.workbook_entry (county_id, subject_kind, subject_id, role, written_at);

select app.protect('learn.workbook_entry');
do $$
declare
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
  listed text := 'app_school_listed, app_clinic_listed';
begin
  execute format('create policy own on learn.workbook_entry for select to %s
    using (county_id = (select app.county()) and subject_kind = ''person'' and subject_id = (select app.person()))', staff);
  execute format('create policy write_own on learn.workbook_entry for insert to %s
    with check (county_id = (select app.county()) and subject_kind = ''person'' and subject_id = (select app.person())
      and person_id = (select app.person()))', staff);
  execute format('create policy at_school on learn.workbook_entry for select to %s
    using (county_id = (select app.county()) and subject_kind = ''school''
      and subject_id = any((select app.schools())::uuid[]))', listed);
  execute format('create policy write_at_school on learn.workbook_entry for insert to %s
    with check (county_id = (select app.county()) and subject_kind = ''school''
      and subject_id = any((select app.schools())::uuid[]) and person_id = (select app.person()))', listed);
  execute format('grant select, insert on learn.workbook_entry to %s', staff);
end
$$;
create policy in_county on learn.workbook_entry for select to app_school_wide
  using (county_id = (select app.county()) and subject_kind = 'school');
create policy write_in_county on learn.workbook_entry for insert to app_school_wide
  with check (county_id = (select app.county()) and subject_kind = 'school' and person_id = (select app.person()));
