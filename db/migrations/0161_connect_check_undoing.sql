-- A slip of the thumb can be taken back: whoever said what they found may undo it, and the check counts as never made. The
-- check itself and its undoing both stay, since facts are rows.
create table connect.check_undoing (
  county_id   int not null,
  check_id    uuid not null,
  person_id   uuid not null references people.person,
  undone_at   timestamptz not null,
  primary key (county_id, check_id),
  foreign key (county_id, check_id) references connect.listing_check (county_id, id)
);
comment on table connect.check_undoing is 'County. A check of a listing that whoever made it took back at once: a slip, which counts as never made.';
select app.protect('connect.check_undoing');
create policy read_in_county on connect.check_undoing for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy add_as_oneself on connect.check_undoing for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and exists (select from connect.listing_check made where made.county_id = check_undoing.county_id
      and made.id = check_undoing.check_id and made.person_id = (select app.person())));
grant select, insert on connect.check_undoing to app_school_wide, app_school_listed;
-- A visitor needs to know which checks count, not who took one back.
grant select (county_id, check_id) on connect.check_undoing to app_public;

-- Only what anyone may read of a check: who called and what was noted is not in it.
create view connect.listing_check_kept with (security_invoker = true) as
  select made.county_id, made.id, made.listing_id, made.outcome, made.via, made.wait, made.checked_at
  from connect.listing_check made
  where not exists (select from connect.check_undoing undone
    where undone.county_id = made.county_id and undone.check_id = made.id);
grant select on connect.listing_check_kept to app_public, app_school_wide, app_school_listed;

create or replace view connect.listing_now with (security_invoker = true) as
  select listing.county_id, listing.id, listing.organization, listing.name, listing.description, listing.needs,
    listing.languages, listing.interpretation, listing.eligibility, listing.documents, listing.cost,
    listing.accessibility, listing.area_served, listing.referral_way, listing.phone, listing.email, listing.website,
    listing.street, listing.city, listing.zip, listing.latitude, listing.longitude, listing.school_id,
    listing.campus_days, listing.schedule, listing.source, listing.source_key, listing.import_id, listing.entered_at,
    listing.withdrawn_at, school.code as school_code, school.name as school_name,
    last_true.checked_at as last_true_at, last_true.via as last_true_via,
    (select count(*) from connect.listing_check_kept silent
      where silent.county_id = listing.county_id and silent.listing_id = listing.id and silent.outcome = 'no_answer'
        and silent.checked_at > coalesce(last_true.checked_at, '-infinity')) as unanswered_count,
    coalesce(newest.outcome = 'closed', false) as closed,
    told.wait, told.checked_at as wait_told_at,
    listing.cost_note, listing.contacts, listing.conditions, listing.edition
  from connect.listing
  left join places.public_school school on school.county_id = listing.county_id and school.id = listing.school_id
  left join lateral (select c.checked_at, c.via from connect.listing_check_kept c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome in ('still_true', 'changed')
    order by c.checked_at desc limit 1) last_true on true
  left join lateral (select c.outcome from connect.listing_check_kept c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome <> 'no_answer'
    order by c.checked_at desc limit 1) newest on true
  left join lateral (select c.wait, c.checked_at from connect.listing_check_kept c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.wait is not null
    order by c.checked_at desc limit 1) told on true;
