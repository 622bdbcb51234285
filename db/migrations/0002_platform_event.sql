-- What happened, written in the transaction that made it true. Rows are only ever added.
create table app.event (
  county_id    int not null,
  id           uuid not null,
  kind         text not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
  subject_id   text not null,
  person_id    uuid,
  viewer_label text not null,
  happened_at  timestamptz not null,
  detail       jsonb not null default '{}',
  primary key (county_id, id)
);
comment on table app.event is 'County. Facts that floors above hear of; a viewer may add one and read none.';
select app.protect('app.event');
create policy add_in_county on app.event for insert to app_public, app_school_wide, app_school_listed
  with check (county_id = (select app.county()));
create policy add_in_county_clinic on app.event for insert to app_clinic_wide, app_clinic_listed
  with check (county_id = (select app.county()));
grant insert on app.event to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
