-- Mail is written in the transaction that owes it and sent afterwards, once: what was not committed is never sent.
create schema mail;
grant usage on schema mail to keeper, app_school_wide;

create table mail.message (
  county_id   int not null,
  id          uuid not null,
  kind        text not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
  recipient   text not null check (length(recipient) between 3 and 254 and recipient !~ '[[:cntrl:]]'),
  subject     text not null check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
  body        text not null check (length(body) <= 20000),
  written_at  timestamptz not null,
  due_at      timestamptz,
  primary key (county_id, id)
);
comment on table mail.message is 'County. A letter that is owed: to whom, its words, and from when on it may be sent. Its words go once it was sent.';
comment on column mail.message.due_at is 'When to try next; null once it was sent, refused or given up. Two senders meet at this row, so it says so itself.';
create index message_due on mail.message (due_at);

create table mail.delivery (
  county_id     int not null,
  message_id    uuid not null,
  attempt       int not null check (attempt > 0),
  attempted_at  timestamptz not null,
  outcome       text not null check (outcome in ('sent', 'refused', 'unreachable')),
  reply         text check (length(reply) <= 500),
  primary key (county_id, message_id, attempt),
  foreign key (county_id, message_id) references mail.message (county_id, id) on delete cascade
);
comment on table mail.delivery is 'County. A try at sending a message: sent, refused by its server for good (a bounce), or not reached and tried again.';

select app.protect('mail.message'), app.protect('mail.delivery');
create policy write_in_county on mail.message for insert to app_school_wide with check (county_id = (select app.county()));
create policy read_in_county on mail.message for select to app_school_wide using (county_id = (select app.county()));
create policy read_in_county on mail.delivery for select to app_school_wide using (county_id = (select app.county()));
grant insert, select on mail.message to app_school_wide;
grant select on mail.delivery to app_school_wide;
create policy send on mail.message for all to keeper using (true) with check (true);
create policy send on mail.delivery for all to keeper using (true) with check (true);
grant select, update (body, due_at) on mail.message to keeper;
grant select, insert on mail.delivery to keeper;
