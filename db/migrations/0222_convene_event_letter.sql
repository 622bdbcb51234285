-- A school's people owe the letters about their own event in the transaction that moves it or calls it off: two kinds of
-- letters, to addresses that families left for an event of theirs, and to nobody else. They read none of the county's mail.
grant usage on schema mail to app_school_listed;
grant insert on mail.message to app_school_listed;
create policy write_to_families on mail.message for insert to app_school_listed
  with check (county_id = (select app.county()) and kind in ('event.moved', 'event.called_off')
    and recipient in (select party.email from convene.sign_up party
      where party.county_id = (select app.county()) and party.email is not null));
