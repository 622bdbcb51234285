-- A listing kept by hand: what it costs in words, whom to ask for, who can come as data that become questions, and the
-- edition of the directory in which it last changed, so that a search in memory takes in what is new and nothing else.
alter table connect.listing
  add column cost_note text check (length(cost_note) between 1 and 200),
  add column contacts jsonb not null default '[]'
    check (jsonb_typeof(contacts) = 'array' and jsonb_array_length(contacts) <= 5),
  add column conditions jsonb not null default '{}' check (jsonb_typeof(conditions) = 'object'),
  add column edition bigint not null default 0 check (edition >= 0);
comment on column connect.listing.contacts is 'Whom to ask for, as the agency publishes it.';
comment on column connect.listing.conditions is 'Who can come: ages, zips, schools, insurance, household, income, papers; each becomes a plain question.';
comment on column connect.listing.edition is 'The edition of the directory in which this listing, or what was found out about it, last changed.';
create index listing_since on connect.listing (county_id, edition);

create or replace view connect.listing_now with (security_invoker = true) as
  select listing.county_id, listing.id, listing.organization, listing.name, listing.description, listing.needs,
    listing.languages, listing.interpretation, listing.eligibility, listing.documents, listing.cost,
    listing.accessibility, listing.area_served, listing.referral_way, listing.phone, listing.email, listing.website,
    listing.street, listing.city, listing.zip, listing.latitude, listing.longitude, listing.school_id,
    listing.campus_days, listing.schedule, listing.source, listing.source_key, listing.import_id, listing.entered_at,
    listing.withdrawn_at, school.code as school_code, school.name as school_name,
    last_true.checked_at as last_true_at, last_true.via as last_true_via,
    (select count(*) from connect.listing_check silent
      where silent.county_id = listing.county_id and silent.listing_id = listing.id and silent.outcome = 'no_answer'
        and silent.checked_at > coalesce(last_true.checked_at, '-infinity')) as unanswered_count,
    coalesce(newest.outcome = 'closed', false) as closed,
    told.wait, told.checked_at as wait_told_at,
    listing.cost_note, listing.contacts, listing.conditions, listing.edition
  from connect.listing
  left join places.public_school school on school.county_id = listing.county_id and school.id = listing.school_id
  left join lateral (select c.checked_at, c.via from connect.listing_check c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome in ('still_true', 'changed')
    order by c.checked_at desc limit 1) last_true on true
  left join lateral (select c.outcome from connect.listing_check c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome <> 'no_answer'
    order by c.checked_at desc limit 1) newest on true
  left join lateral (select c.wait, c.checked_at from connect.listing_check c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.wait is not null
    order by c.checked_at desc limit 1) told on true;
