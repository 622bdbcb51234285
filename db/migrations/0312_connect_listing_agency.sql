-- That a listing stands on an agency of its county is asked once for all listings of a statement, not for each of 25,000 by
-- itself. An agency on which a listing stands is not deleted (which no viewer role may), and none gets another id.
alter table connect.listing drop constraint listing_county_id_organization_id_fkey;

create function connect.refuse_lone_listing() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if exists (select from written where not exists (select from connect.organization agency
      where agency.county_id = written.county_id and agency.id = written.organization_id)) then
    raise foreign_key_violation using message = 'a listing stands on an agency of its county';
  end if;
  return null;
end
$$;
create trigger stands_when_added after insert on connect.listing referencing new table as written
  for each statement execute function connect.refuse_lone_listing();
create trigger stands_when_changed after update on connect.listing referencing new table as written
  for each statement execute function connect.refuse_lone_listing();

create function connect.refuse_agency_gone() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if exists (select from gone join connect.listing on listing.county_id = gone.county_id
        and listing.organization_id = gone.id
      where not exists (select from connect.organization agency where agency.county_id = gone.county_id
        and agency.id = gone.id)) then
    raise foreign_key_violation using message = 'a listing stands on this agency';
  end if;
  return null;
end
$$;
create trigger still_there_when_deleted after delete on connect.organization referencing old table as gone
  for each statement execute function connect.refuse_agency_gone();
create function connect.refuse_new_id() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise foreign_key_violation using message = 'an agency keeps its county and its id';
end
$$;
create trigger keeps_its_id after update of county_id, id on connect.organization
  for each row when (old.county_id <> new.county_id or old.id <> new.id) execute function connect.refuse_new_id();
