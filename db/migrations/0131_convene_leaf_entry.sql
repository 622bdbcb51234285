-- The five leaves of collective impact as a county keeps them: partners, goals, shared measures, activities, words told and
-- backbone tasks, each an entry that staff change, take back and show to everyone or not.
create table convene.leaf_entry (
  county_id   int not null,
  id          uuid not null,
  kind        text not null check (kind in ('leaf_text', 'partner', 'goal', 'shared_measure', 'activity', 'communication',
                'backbone_task', 'room_expected', 'room_count')),
  says        jsonb not null check (jsonb_typeof(says) = 'object'),
  shown       boolean not null,
  made_at     timestamptz not null,
  changed_at  timestamptz not null,
  removed_at  timestamptz,
  primary key (county_id, id)
);
comment on table convene.leaf_entry is 'County. A part of the county''s collective impact: a partner, goal, measure, activity, telling, backbone task, text, or who should be and was in a room. Nothing of a student.';
comment on column convene.leaf_entry.says is 'Its fields by name, each a text as it was read and checked.';
create index leaf_entry_of_kind on convene.leaf_entry (county_id, kind, made_at);

create table convene.leaf_change (
  county_id    int not null,
  id           uuid not null,
  entry_id     uuid not null,
  before       jsonb,
  person_id    uuid not null references people.person,
  person_name  text not null,
  changed_at   timestamptz not null,
  undone_at    timestamptz,
  primary key (county_id, id),
  foreign key (county_id, entry_id) references convene.leaf_entry (county_id, id)
);
comment on table convene.leaf_change is 'County. An entry as it stood before someone changed it, so that the change can be taken back.';
comment on column convene.leaf_change.before is 'What it said, whether it was shown and whether removed; null where this change made it.';
create index leaf_change_of on convene.leaf_change (county_id, entry_id, changed_at desc);

select app.protect('convene.leaf_entry'), app.protect('convene.leaf_change');
create policy read_in_county on convene.leaf_entry for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy read_shown on convene.leaf_entry for select to app_public
  using (county_id = (select app.county()) and shown and removed_at is null);
create policy add_in_county on convene.leaf_entry for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy change_in_county on convene.leaf_entry for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select on convene.leaf_entry to app_public, app_school_wide, app_school_listed;
grant insert, update on convene.leaf_entry to app_school_wide;
create policy read_in_county on convene.leaf_change for select to app_school_wide
  using (county_id = (select app.county()));
create policy add_as_oneself on convene.leaf_change for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
create policy undo_in_county on convene.leaf_change for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select, insert on convene.leaf_change to app_school_wide;
grant update (undone_at) on convene.leaf_change to app_school_wide;
