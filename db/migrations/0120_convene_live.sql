-- A talk held live: questions with votes, polls, an agenda with times. Whatever happens is a row first. Each room counts
-- what happened, without a gap, in the transaction in which it happened; the database then tells room and number alone,
-- and every process reads on from the last number it has seen.
create table convene.live_room (
  county_id       int not null,
  talk_id         uuid not null,
  join_code       text not null check (join_code ~ '^[A-Z2-9]{8}$'),
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  questions_held  boolean not null,
  document_link   text check (document_link ~ '^https://[^[:space:]]+$' and length(document_link) <= 1000),
  captions_link   text check (captions_link ~ '^https://[^[:space:]]+$' and length(captions_link) <= 1000),
  last_number     bigint not null default 0 check (last_number >= 0),
  primary key (county_id, talk_id),
  unique (county_id, join_code),
  foreign key (county_id, talk_id) references convene.talk (county_id, id)
);
comment on table convene.live_room is 'County. A talk''s live room: since when it is open, its links, and how much has happened in it.';
comment on column convene.live_room.join_code is 'What one types to come in without an account. No visitor''s role reads it.';
comment on column convene.live_room.questions_held is 'True when staff look at a question before it is shown.';

create table convene.live_event (
  county_id    int not null,
  talk_id      uuid not null,
  number       bigint not null check (number > 0),
  kind         text not null check (kind in ('room', 'question', 'poll', 'agenda')),
  subject_id   uuid not null,
  happened_at  timestamptz not null,
  primary key (county_id, talk_id, number),
  foreign key (county_id, talk_id) references convene.live_room (county_id, talk_id)
);
comment on table convene.live_event is 'County. That something changed in a live room, numbered without a gap; what it is now is read where it stands, so that nothing hidden is ever told again.';

create table convene.live_seat (
  county_id   int not null,
  talk_id     uuid not null,
  seat        text not null check (seat ~ '^[A-Za-z0-9_-]{24}$'),
  joined_at   timestamptz not null,
  removed_at  timestamptz,
  primary key (county_id, talk_id, seat),
  foreign key (county_id, talk_id) references convene.live_room (county_id, talk_id)
);
comment on table convene.live_seat is 'County. A browser or a person in a live room, under a name that cannot be read back and differs in every room.';

create table convene.live_question (
  county_id   int not null,
  id          uuid not null,
  talk_id     uuid not null,
  seat        text not null,
  body        text not null check (length(body) between 1 and 400),
  asked_by    text check (length(asked_by) between 1 and 80),
  state       text not null check (state in ('waiting', 'shown', 'answered', 'hidden')),
  asked_at    timestamptz not null,
  primary key (county_id, id),
  unique (county_id, talk_id, id),
  foreign key (county_id, talk_id, seat) references convene.live_seat (county_id, talk_id, seat)
);
comment on table convene.live_question is 'County. A question in a live room; a name stands beside it only where whoever asked wrote one.';
create index live_question_of on convene.live_question (county_id, talk_id, asked_at);

create table convene.live_vote (
  county_id    int not null,
  talk_id      uuid not null,
  question_id  uuid not null,
  seat         text not null,
  voted_at     timestamptz not null,
  primary key (county_id, question_id, seat),
  foreign key (county_id, talk_id, question_id) references convene.live_question (county_id, talk_id, id),
  foreign key (county_id, talk_id, seat) references convene.live_seat (county_id, talk_id, seat)
);
comment on table convene.live_vote is 'County. One voice for a question; a second of the same seat cannot be stored.';

create table convene.live_poll (
  county_id   int not null,
  id          uuid not null,
  talk_id     uuid not null,
  kind        text not null check (kind in ('choice', 'scale', 'word')),
  prompt      text not null check (length(prompt) between 1 and 300),
  options     text[] not null,
  state       text not null check (state in ('draft', 'open', 'closed')),
  made_at     timestamptz not null,
  primary key (county_id, id),
  unique (county_id, talk_id, id),
  foreign key (county_id, talk_id) references convene.live_room (county_id, talk_id),
  check (case kind when 'choice' then cardinality(options) between 2 and 8 when 'scale' then cardinality(options) = 2
    else cardinality(options) = 0 end)
);
comment on table convene.live_poll is 'County. A poll of a live room: one of several, a step from 1 to 5 between two ends, or a word.';

create table convene.live_answer (
  county_id    int not null,
  talk_id      uuid not null,
  poll_id      uuid not null,
  seat         text not null,
  choice       int check (choice between 1 and 8),
  word         text check (length(word) between 1 and 40),
  answered_at  timestamptz not null,
  primary key (county_id, poll_id, seat),
  foreign key (county_id, talk_id, poll_id) references convene.live_poll (county_id, talk_id, id),
  foreign key (county_id, talk_id, seat) references convene.live_seat (county_id, talk_id, seat),
  check ((choice is null) <> (word is null))
);
comment on table convene.live_answer is 'County. One seat''s answer to a poll; a visitor''s role gives one and reads none.';

create table convene.live_word (
  county_id   int not null,
  talk_id     uuid not null,
  poll_id     uuid not null,
  word        text not null check (length(word) between 1 and 40),
  shown       boolean not null,
  decided_at  timestamptz not null,
  primary key (county_id, poll_id, word),
  foreign key (county_id, talk_id, poll_id) references convene.live_poll (county_id, talk_id, id)
);
comment on table convene.live_word is 'County. A word of a word poll that staff looked at, and whether all may see it; others wait.';

create table convene.live_segment (
  county_id   int not null,
  id          uuid not null,
  talk_id     uuid not null,
  position    int not null check (position between 1 and 100),
  title       text not null check (length(title) between 1 and 200),
  minutes     int not null check (minutes between 1 and 480),
  started_at  timestamptz,
  primary key (county_id, id),
  unique (county_id, talk_id, position),
  foreign key (county_id, talk_id) references convene.live_room (county_id, talk_id)
);
comment on table convene.live_segment is 'County. A part of a live talk''s agenda, how long it may take, and when it began.';

do $$
declare
  name text;
  own text := 'county_id = (select app.county()) and talk_id in (select talk.id from convene.talk
    join convene.convening held on held.county_id = talk.county_id and held.id = talk.convening_id
    where talk.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  foreach name in array array['live_room', 'live_event', 'live_seat', 'live_question', 'live_vote', 'live_poll',
      'live_answer', 'live_word', 'live_segment'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
    execute format('create policy read_in_county on convene.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy read_at_school on convene.%I for select to app_school_listed using (%s)', name, own);
    execute format('grant select on convene.%I to app_school_wide, app_school_listed', name);
  end loop;
  -- Staff hold the room; what others ask, vote and answer there they may hide and never write.
  foreach name in array array['live_room', 'live_seat', 'live_question', 'live_poll', 'live_word', 'live_segment'] loop
    execute format('create policy change_in_county on convene.%I for update to app_school_wide
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('create policy change_at_school on convene.%I for update to app_school_listed
      using (%s) with check (%s)', name, own, own);
  end loop;
  foreach name in array array['live_room', 'live_poll', 'live_word', 'live_segment'] loop
    execute format('create policy add_in_county on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('create policy add_at_school on convene.%I for insert to app_school_listed with check (%s)', name, own);
    execute format('grant insert on convene.%I to app_school_wide, app_school_listed', name);
  end loop;
end
$$;
grant update (closed_at, questions_held, document_link, captions_link) on convene.live_room
  to app_school_wide, app_school_listed;
grant update (removed_at) on convene.live_seat to app_school_wide, app_school_listed;
grant update (state) on convene.live_question, convene.live_poll to app_school_wide, app_school_listed;
grant update (shown, decided_at) on convene.live_word to app_school_wide, app_school_listed;
grant update (started_at) on convene.live_segment to app_school_wide, app_school_listed;
create policy remove_in_county on convene.live_segment for delete to app_school_wide
  using (county_id = (select app.county()));
create policy remove_at_school on convene.live_segment for delete to app_school_listed
  using (county_id = (select app.county()) and talk_id in (select talk.id from convene.talk
    join convene.convening held on held.county_id = talk.county_id and held.id = talk.convening_id
    where talk.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[])));
grant delete on convene.live_segment to app_school_wide, app_school_listed;

-- Whoever takes part acts as a visitor, signed in or not: they read what is shown, and add what is theirs from a seat
-- that nobody took away.
do $$
declare
  name text;
begin
  foreach name in array array['live_room', 'live_event', 'live_seat', 'live_vote', 'live_segment'] loop
    execute format('create policy read_in_room on convene.%I for select to app_public
      using (county_id = (select app.county()))', name);
  end loop;
  foreach name in array array['live_question', 'live_vote', 'live_answer'] loop
    execute format('create policy add_from_seat on convene.%I for insert to app_public
      with check (county_id = (select app.county()) and (talk_id, seat) in (select taken.talk_id, taken.seat
        from convene.live_seat taken where taken.county_id = (select app.county()) and taken.removed_at is null))', name);
    execute format('grant insert on convene.%I to app_public', name);
  end loop;
end
$$;
create policy read_shown on convene.live_question for select to app_public
  using (county_id = (select app.county()) and state in ('shown', 'answered'));
create policy read_begun on convene.live_poll for select to app_public
  using (county_id = (select app.county()) and state <> 'draft');
create policy read_whose on convene.live_answer for select to app_public using (county_id = (select app.county()));
grant select (county_id, talk_id, opened_at, closed_at, questions_held, document_link, captions_link, last_number)
  on convene.live_room to app_public;
grant select on convene.live_event, convene.live_seat, convene.live_question, convene.live_vote, convene.live_poll,
  convene.live_segment to app_public;
-- That a seat has answered, and nothing of what.
grant select (county_id, poll_id, seat) on convene.live_answer to app_public;

-- Numbers what happened and tells it at commit. The room's row is held until then, so numbers become visible in their
-- order and none is left out. It runs as its owner: no role that serves a request may write a number of its own.
create function convene.tell_live(talk uuid, what text, subject uuid, moment timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  counted bigint;
begin
  update convene.live_room set last_number = last_number + 1
    where county_id = app.county() and talk_id = talk returning last_number into counted;
  if counted is null then
    raise exception 'no such live room';
  end if;
  insert into convene.live_event (county_id, talk_id, number, kind, subject_id, happened_at)
    values (app.county(), talk, counted, what, subject, moment);
  perform pg_notify('room', app.county() || '/' || talk || ' ' || counted);
  return counted;
end
$$;

-- Takes a seat by the code that was shown in the room. Answers the talk, or null for a code that opens nothing.
create function convene.take_seat_by_code(code text, of_talk uuid, new_seat text, moment timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_talk uuid;
begin
  select talk_id into found_talk from convene.live_room
    where county_id = app.county() and join_code = code and closed_at is null and talk_id = coalesce(of_talk, talk_id);
  if found_talk is not null and new_seat is not null then
    insert into convene.live_seat (county_id, talk_id, seat, joined_at)
      values (app.county(), found_talk, new_seat, moment) on conflict do nothing;
  end if;
  return found_talk;
end
$$;

-- A seat for staff of the county, who need no code.
create function convene.take_seat(of_talk uuid, new_seat text, moment timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into convene.live_seat (county_id, talk_id, seat, joined_at)
  select county_id, talk_id, new_seat, moment from convene.live_room
  where county_id = app.county() and talk_id = of_talk and closed_at is null
  on conflict do nothing
$$;

-- How polls stand: counts alone, and of words those that staff let through.
create function convene.live_tally(polls uuid[]) returns table (poll_id uuid, choice int, word text, answer_count bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select answer.poll_id, answer.choice, allowed.word, count(*)
  from convene.live_answer answer
  left join convene.live_word allowed on allowed.county_id = answer.county_id and allowed.poll_id = answer.poll_id
    and allowed.word = answer.word and allowed.shown
  where answer.county_id = app.county() and answer.poll_id = any(polls)
  group by answer.poll_id, answer.choice, allowed.word
$$;

-- Where the video of a talk is, for who sits in its room.
create function convene.video_of_seat(of_talk uuid, of_seat text) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(talk.meeting_link, held.meeting_link)
  from convene.talk
  join convene.convening held on held.county_id = talk.county_id and held.id = talk.convening_id
  where talk.county_id = app.county() and talk.id = of_talk
    and exists (select from convene.live_seat taken where taken.county_id = talk.county_id and taken.talk_id = talk.id
      and taken.seat = of_seat and taken.removed_at is null)
$$;

revoke all on function convene.tell_live(uuid, text, uuid, timestamptz), convene.take_seat(uuid, text, timestamptz),
  convene.take_seat_by_code(text, uuid, text, timestamptz), convene.live_tally(uuid[]),
  convene.video_of_seat(uuid, text) from public;
grant execute on function convene.tell_live(uuid, text, uuid, timestamptz), convene.live_tally(uuid[]),
  convene.take_seat_by_code(text, uuid, text, timestamptz), convene.video_of_seat(uuid, text)
  to app_public, app_school_wide, app_school_listed;
grant execute on function convene.take_seat(uuid, text, timestamptz) to app_school_wide, app_school_listed;
