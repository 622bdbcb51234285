-- Listings that wait to be written are kept as the text they will be read from: taken apart once, when they are written.
-- What was only looked at before is looked at again.
delete from connect.directory_import where applied_at is null;
alter table connect.directory_import drop column listings;
alter table connect.directory_import add column waiting text;
alter table connect.directory_import alter column waiting set storage external;
alter table connect.directory_import add column listing_count int not null default 0 check (listing_count >= 0);
alter table connect.directory_import add check (applied_at is null or waiting is null);
comment on column connect.directory_import.waiting is 'The listings it would bring, as JSON; gone once they are written.';
grant update (waiting) on connect.directory_import to app_school_wide;
