-- What waits was read from a file that who imports it has: it is not written twice, to the log and to its table. After a
-- crash nothing waits, and the import says that the file is to be looked at again.
alter table connect.waiting_listing set unlogged;
comment on table connect.waiting_listing is 'County. A listing that an import would bring, at its place in the file; gone once it is written, or when the database crashes. What it may say is checked in connect.listing.';
-- Few services tell a wait, and those that do are found without reading the others again.
create index waiting_listing_with_wait on connect.waiting_listing (county_id, import_id) where wait is not null;
