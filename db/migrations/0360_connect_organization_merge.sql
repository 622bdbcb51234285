-- Two records of one agency become one: what stands on the one that goes moves to the one that stays, and can be moved back.
create table connect.organization_merge (
  county_id    int not null,
  id           uuid not null,
  gone_id      uuid not null,
  kept_id      uuid not null check (kept_id <> gone_id),
  listing_ids  uuid[] not null,
  part_ids     uuid[] not null,
  person_id    uuid not null references people.person,
  merged_at    timestamptz not null,
  undone_person_id uuid references people.person,
  undone_at    timestamptz,
  primary key (county_id, id),
  foreign key (county_id, gone_id) references connect.organization (county_id, id),
  foreign key (county_id, kept_id) references connect.organization (county_id, id),
  check ((undone_person_id is null) = (undone_at is null))
);
comment on table connect.organization_merge is 'County. Two records of one agency that became one, with the services and parts that moved, so that it can be taken back.';
create unique index organization_merge_standing on connect.organization_merge (county_id, gone_id) where undone_at is null;
create index organization_merge_into on connect.organization_merge (county_id, kept_id);

select app.protect('connect.organization_merge');
create policy read_in_county on connect.organization_merge for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy add_as_oneself on connect.organization_merge for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()) and undone_at is null);
create policy undo_as_oneself on connect.organization_merge for update to app_school_wide, app_school_listed
  using (county_id = (select app.county()) and undone_at is null)
  with check (county_id = (select app.county()) and undone_person_id = (select app.person()));
grant select, insert, update (undone_person_id, undone_at) on connect.organization_merge to app_school_wide, app_school_listed;
-- A visitor who holds the old address is led to the record that stays.
grant select (county_id, id, gone_id, kept_id, undone_at) on connect.organization_merge to app_public;

-- A service that comes to a record that went, by an import or by a change taken back, goes on to the one that stays. What
-- that record says for all its services goes along, where the other does not say the same: families are told what they were.
create function connect.follow_merge() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  -- Most counties have none: then a whole directory is taken in without a look at its listings.
  if not exists (select from connect.organization_merge where undone_at is null) then
    return null;
  end if;
  -- What a record went to may have gone itself since.
  while exists (select from connect.organization_merge merged join connect.listing on listing.county_id = merged.county_id
      and listing.organization_id = merged.gone_id where merged.undone_at is null) loop
    update connect.listing set organization_id = merged.kept_id,
        phone = coalesce(listing.phone, case when gone.phone is distinct from kept.phone then gone.phone end),
        email = coalesce(listing.email, case when gone.email is distinct from kept.email then gone.email end),
        website = coalesce(listing.website, case when gone.website is distinct from kept.website then gone.website end),
        referral_way = coalesce(listing.referral_way,
          case when gone.referral_way is distinct from kept.referral_way then gone.referral_way end)
      from connect.organization_merge merged
      join connect.organization gone on gone.county_id = merged.county_id and gone.id = merged.gone_id
      join connect.organization kept on kept.county_id = merged.county_id and kept.id = merged.kept_id
      where merged.undone_at is null and listing.county_id = merged.county_id and listing.organization_id = merged.gone_id;
  end loop;
  return null;
end $$;
revoke all on function connect.follow_merge() from public;
create trigger followed_merge after insert or update of organization_id on connect.listing
  for each statement when (pg_trigger_depth() = 0) execute function connect.follow_merge();
