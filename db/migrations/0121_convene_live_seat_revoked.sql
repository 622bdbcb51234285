-- Whoever was taken out of a live room sees nothing more of it: the processes that hold a stream for that seat are told,
-- as they are for a person who lost a role. A seat's name means something only to whoever holds its stream.
create function convene.tell_seat_revoked() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('revoked', new.seat);
  return null;
end
$$;
create trigger revoked after update of removed_at on convene.live_seat
  for each row when (new.removed_at is not null) execute function convene.tell_seat_revoked();
