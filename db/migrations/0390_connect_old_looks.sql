-- What was only looked at is forgotten thirty days later, when another file is looked at.
comment on table connect.waiting_listing is 'County. A listing that an import would bring, at its place in the file; gone once it is written, when the database crashes, or when another file is looked at thirty days later. What it may say is checked in connect.listing.';
comment on column connect.directory_import.waiting_organizations is 'The agencies its listings stand on, as JSON; gone once they are written, or with its listings that wait.';
