-- Listings that come or go with an import are too many to be taken into a search one by one: it reads the directory anew. So
-- they need no edition of their own, and only what changed by itself is found by its edition.
alter table connect.directory_state add column anew_from bigint not null default 0 check (anew_from between 0 and edition);
comment on column connect.directory_state.anew_from is 'The edition in which so much changed that whoever knows an earlier one reads the whole directory.';
update connect.directory_state set anew_from = edition;
drop index connect.listing_since;
create index listing_since on connect.listing (county_id, edition) where edition > 0;
comment on column connect.listing.edition is 'The edition of the directory in which this listing, or what was found out about it, last changed by itself; 0 as it came with an import.';
