-- What an import wrote, and what was looked at thirty days ago, is cleared away once an hour in every county.
comment on table connect.waiting_listing is 'County. A listing that an import would bring, at its place in the file; gone when the database crashes, and an hour after it was written or thirty days after it was looked at. What it may say is checked in connect.listing.';
