-- What a county enters about itself: its grants, posts it adds to the team, Medi-Cal shares it measured.
create table plan.entry (
  county_id   int not null,
  id          uuid not null,
  kind        text not null check (kind in ('grant', 'added_post', 'measured_share')),
  subject     text not null check (length(subject) between 1 and 200),
  says        jsonb not null,
  made_by_id  uuid,
  made_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table plan.entry is 'County. A grant, an added post or a measured share of visits, as the county office entered it.';
create index entry_of_subject on plan.entry (county_id, kind, subject);

create table plan.entry_removal (
  county_id     int not null,
  entry_id      uuid not null,
  removed_by_id uuid,
  removed_at    timestamptz not null,
  primary key (county_id, entry_id),
  foreign key (county_id, entry_id) references plan.entry (county_id, id)
);
comment on table plan.entry_removal is 'County. An entry taken back or replaced, by whom and when.';

select app.protect('plan.entry'), app.protect('plan.entry_removal');
create policy read_in_county on plan.entry for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy enter_in_county on plan.entry for insert to app_school_wide with check (county_id = (select app.county()));
create policy read_in_county on plan.entry_removal for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy remove_in_county on plan.entry_removal for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on plan.entry, plan.entry_removal to app_public, app_school_wide, app_school_listed;
grant insert on plan.entry, plan.entry_removal to app_school_wide;

-- The entries that hold: those not taken back.
create view plan.entry_now with (security_invoker = true) as
  select entry.*
  from plan.entry
  where not exists (
    select from plan.entry_removal removal
    where removal.county_id = entry.county_id and removal.entry_id = entry.id
  );
grant select on plan.entry_now to app_public, app_school_wide, app_school_listed;
