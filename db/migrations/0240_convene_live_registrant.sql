-- Whoever registered comes into a live room by the link in their letter, without its code, and is out of it when they say
-- that they cannot come. That is no removal: they come back by the same link once they have a place again.
alter table convene.live_seat add column left_at timestamptz;
comment on column convene.live_seat.left_at is 'Since when who sat there has said that they cannot come; null again when they come back.';

do $$
declare
  name text;
begin
  foreach name in array array['live_question', 'live_vote', 'live_answer'] loop
    execute format('drop policy add_from_seat on convene.%I', name);
    execute format('create policy add_from_seat on convene.%I for insert to app_public
      with check (county_id = (select app.county()) and (talk_id, seat) in (select taken.talk_id, taken.seat
        from convene.live_seat taken where taken.county_id = (select app.county()) and taken.removed_at is null
          and taken.left_at is null))', name);
  end loop;
end
$$;
grant update (left_at) on convene.live_seat to app_school_wide;

-- A seat that its holder gave up is taken again; one that staff took away stays away.
create or replace function convene.take_seat_by_code(code text, of_talk uuid, new_seat text, moment timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_talk uuid;
begin
  select talk_id into found_talk from convene.live_room
    where county_id = app.county() and join_code = code and closed_at is null and talk_id = coalesce(of_talk, talk_id);
  if found_talk is not null and new_seat is not null then
    insert into convene.live_seat as seat (county_id, talk_id, seat, joined_at)
      values (app.county(), found_talk, new_seat, moment)
      on conflict (county_id, talk_id, seat) do update set left_at = null where seat.left_at is not null;
  end if;
  return found_talk;
end
$$;

create or replace function convene.take_seat(of_talk uuid, new_seat text, moment timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into convene.live_seat as seat (county_id, talk_id, seat, joined_at)
  select county_id, talk_id, new_seat, moment from convene.live_room
  where county_id = app.county() and talk_id = of_talk and closed_at is null
  on conflict (county_id, talk_id, seat) do update set left_at = null where seat.left_at is not null
$$;

create or replace function convene.video_of_seat(of_talk uuid, of_seat text) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(talk.meeting_link, held.meeting_link)
  from convene.talk
  join convene.convening held on held.county_id = talk.county_id and held.id = talk.convening_id
  where talk.county_id = app.county() and talk.id = of_talk
    and exists (select from convene.live_seat taken where taken.county_id = talk.county_id and taken.talk_id = talk.id
      and taken.seat = of_seat and taken.removed_at is null and taken.left_at is null)
$$;

drop trigger revoked on convene.live_seat;
create trigger revoked after update of removed_at, left_at on convene.live_seat
  for each row when (new.removed_at is not null or new.left_at is not null)
  execute function convene.tell_seat_revoked();
