-- breaking: a listing that waits says the place of its agency among those that wait with it, so that it comes into the
-- directory in its order, without its text being sorted by agencies first. What was only looked at is looked at again.
delete from connect.waiting_listing;
delete from connect.directory_import where applied_at is null;
alter table connect.waiting_listing drop column organization_key, add column organization_at int not null;
comment on column connect.waiting_listing.organization_at is 'The place of its agency in waiting_organizations of its import, from 0.';
