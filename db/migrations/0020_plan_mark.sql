-- What a county says by its own hand: a school is open, served by another, pinned to a year; a district has a cap.
create schema plan;
grant usage on schema plan to app_public, app_school_wide, app_school_listed;

create table plan.mark (
  county_id   int not null,
  id          uuid not null,
  code        text not null,
  kind        text not null check (kind in ('open_now', 'not_open', 'served_by_other', 'not_to_be_served', 'pinned',
                'preferred', 'district_floor', 'district_cap')),
  year        int check (year between 2000 and 2100),
  schools     int check (schools >= 0),
  by_whom     text check (length(by_whom) between 1 and 200),
  since_on    date,
  made_by_id  uuid,
  made_at     timestamptz not null,
  primary key (county_id, id),
  check (code ~ case when kind like 'district%' then '^[0-9]{7}$' else '^[0-9]{14}$' end),
  check ((year is not null) = (kind = 'pinned')),
  check ((schools is not null) = (kind like 'district%')),
  check (kind in ('open_now', 'served_by_other') or (by_whom is null and since_on is null)),
  check (kind <> 'served_by_other' or by_whom is not null)
);
comment on table plan.mark is 'County. What the county says by its own hand about a school or a district of its plan.';
create index mark_of_code on plan.mark (county_id, code);

create table plan.mark_removal (
  county_id     int not null,
  mark_id       uuid not null,
  removed_by_id uuid,
  removed_at    timestamptz not null,
  primary key (county_id, mark_id),
  foreign key (county_id, mark_id) references plan.mark (county_id, id)
);
comment on table plan.mark_removal is 'County. A mark taken back, by whom and when; the mark itself stays to be read.';

select app.protect('plan.mark'), app.protect('plan.mark_removal');
create policy read_in_county on plan.mark for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy mark_in_county on plan.mark for insert to app_school_wide with check (county_id = (select app.county()));
create policy read_in_county on plan.mark_removal for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy remove_in_county on plan.mark_removal for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on plan.mark, plan.mark_removal to app_public, app_school_wide, app_school_listed;
grant insert on plan.mark, plan.mark_removal to app_school_wide;

-- The marks that hold: those not taken back.
create view plan.mark_now with (security_invoker = true) as
  select mark.*
  from plan.mark
  where not exists (
    select from plan.mark_removal removal
    where removal.county_id = mark.county_id and removal.mark_id = mark.id
  );
grant select on plan.mark_now to app_public, app_school_wide, app_school_listed;
