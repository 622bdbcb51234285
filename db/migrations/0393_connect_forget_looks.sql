-- What an import wrote, and what was looked at thirty days ago, is cleared away once an hour in every county that is in.
comment on table connect.waiting_listing is 'County. A listing that an import would bring, at its place in the file; gone when the database crashes, within an hour of being written, or thirty days after it was looked at. What it may say is checked in connect.listing.';
