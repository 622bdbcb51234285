-- What a county says by its own hand about a school: served already, not to be served, pinned to a year, preferred.
create schema plan;
grant usage on schema plan to app_public, app_school_wide, app_school_listed;

create table plan.mark (
  county_id   int not null,
  id          uuid not null,
  cds         text not null check (cds ~ '^[0-9]{14}$'),
  kind        text not null check (kind in ('served', 'not_served', 'pinned', 'preferred')),
  served_by   text check (length(served_by) <= 200),
  served_since date,
  year        int check (year between 2000 and 2100),
  made_by_id  uuid,
  made_at     timestamptz not null,
  primary key (county_id, id),
  check ((year is not null) = (kind = 'pinned')),
  check (kind = 'served' or (served_by is null and served_since is null))
);
comment on table plan.mark is 'County. What the county says by its own hand about one school; a later mark takes the place of an earlier one.';
create index mark_of_school on plan.mark (county_id, cds, made_at);

create table plan.mark_removal (
  county_id     int not null,
  mark_id       uuid not null,
  removed_by_id uuid,
  removed_at    timestamptz not null,
  primary key (county_id, mark_id),
  foreign key (county_id, mark_id) references plan.mark (county_id, id)
);
comment on table plan.mark_removal is 'County. A mark taken back, by whom and when; the mark itself stays to be read.';

create table plan.district_limit (
  county_id     int not null,
  id            uuid not null,
  district_code text not null check (district_code ~ '^[0-9]{7}$'),
  least         int check (least >= 0),
  most          int check (most >= 0),
  by_year       int not null check (by_year between 2000 and 2100),
  made_by_id    uuid,
  made_at       timestamptz not null,
  removed_at    timestamptz,
  primary key (county_id, id),
  check (least is not null or most is not null),
  check (least is null or most is null or least <= most)
);
comment on table plan.district_limit is 'County. A floor or cap on how many schools of a district are open by a year.';

select app.protect('plan.mark'), app.protect('plan.mark_removal'), app.protect('plan.district_limit');
create policy read_in_county on plan.mark for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy mark_in_county on plan.mark for insert to app_school_wide with check (county_id = (select app.county()));
create policy read_in_county on plan.mark_removal for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy remove_in_county on plan.mark_removal for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy read_in_county on plan.district_limit for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy limit_in_county on plan.district_limit for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy lift_in_county on plan.district_limit for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select on plan.mark, plan.mark_removal, plan.district_limit to app_public, app_school_wide, app_school_listed;
grant insert on plan.mark, plan.mark_removal, plan.district_limit to app_school_wide;
grant update (removed_at) on plan.district_limit to app_school_wide;

-- The marks that hold: the last one of each school, unless it was taken back.
create view plan.mark_now with (security_invoker = true) as
  select distinct on (mark.county_id, mark.cds) mark.*
  from plan.mark
  where not exists (
    select from plan.mark_removal removal
    where removal.county_id = mark.county_id and removal.mark_id = mark.id
  )
  order by mark.county_id, mark.cds, mark.made_at desc, mark.id desc;
grant select on plan.mark_now to app_public, app_school_wide, app_school_listed;
