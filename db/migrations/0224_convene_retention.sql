-- A county says how long it keeps what people left to take part, within limits: never longer than they were told. A shorter
-- time holds at once, a longer one for who comes afterwards.
create table convene.retention (
  county_id     int not null,
  id            uuid not null,
  sign_up_days  int not null check (sign_up_days between 1 and 30),
  needs_days    int not null check (needs_days between 1 and 30),
  name_days     int not null check (name_days between 30 and 1096),
  person_id     uuid not null references people.person,
  set_at        timestamptz not null,
  primary key (county_id, id)
);
comment on table convene.retention is 'County. For how many days after the end a county keeps sign-ups, needs and names; the newest row holds, the most of each where there is none.';

select app.protect('convene.retention');
create policy read_in_county on convene.retention for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy read_in_county_public on convene.retention for select to app_public using (county_id = (select app.county()));
create policy set_as_oneself on convene.retention for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant select, insert on convene.retention to app_school_wide;
grant select on convene.retention to app_school_listed;
grant select (county_id, id, sign_up_days, needs_days, name_days, set_at) on convene.retention to app_public;

-- The fewest days that someone who came at a moment was told, or that were set since.
create function convene.kept_days(kind text, since timestamptz) returns int
language sql stable set search_path = pg_catalog as $$
  select coalesce(min(days), case kind when 'name' then 1096 else 30 end) from (
    select case kind when 'sign_up' then sign_up_days when 'needs' then needs_days else name_days end as days,
      lead(set_at) over (order by set_at, id) as until
    from convene.retention where county_id = app.county()) held
  where until is null or until > since
$$;
