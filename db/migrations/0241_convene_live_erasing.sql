-- What a live talk leaves goes by kind and by day. What came of it stays: how many asked a question too, and what the
-- answers to a poll came to. Who sat where, voted and answered does not, and neither does a name beside a question.
alter table convene.live_question alter column seat drop not null;
alter table convene.live_question add column voted_count int not null default 0 check (voted_count >= 0);
comment on column convene.live_question.seat is 'From where it was asked; null once seats were erased.';
comment on column convene.live_question.voted_count is 'How many voices it had that were erased since.';

create table convene.live_result (
  county_id     int not null,
  poll_id       uuid not null,
  choice        int not null check (choice between 0 and 8),
  word          text not null check (length(word) <= 40),
  answer_count  int not null check (answer_count > 0),
  primary key (county_id, poll_id, choice, word),
  foreign key (county_id, poll_id) references convene.live_poll (county_id, id)
);
comment on table convene.live_result is 'County. What the answers to a poll came to, kept when the answers themselves are erased; a choice of 0 and an empty word are none.';
select app.protect('convene.live_result');
create policy read_in_county on convene.live_result for select to app_school_wide
  using (county_id = (select app.county()));
grant select on convene.live_result to app_school_wide;

create or replace function convene.live_tally(polls uuid[])
returns table (poll_id uuid, choice int, word text, answer_count bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select told.poll_id, told.choice, told.word, sum(told.answers)::bigint
  from (
    select answer.poll_id, answer.choice, allowed.word, count(*) as answers
    from convene.live_answer answer
    left join convene.live_word allowed on allowed.county_id = answer.county_id and allowed.poll_id = answer.poll_id
      and allowed.word = answer.word and allowed.shown
    where answer.county_id = app.county() and answer.poll_id = any(polls)
    group by answer.poll_id, answer.choice, allowed.word
    union all
    select result.poll_id, nullif(result.choice, 0), nullif(result.word, ''), result.answer_count
    from convene.live_result result
    where result.county_id = app.county() and result.poll_id = any(polls)
  ) told
  group by told.poll_id, told.choice, told.word
$$;

-- Erases what is older than its days after the end of its convening, and answers how much of each kind went. It runs as
-- its owner and erases nothing younger than thirty days, whoever asks.
create function convene.erase_live(moment timestamptz, event_days int, seat_days int, question_days int)
returns table (kind text, gone bigint)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  quiet uuid[];
  emptied uuid[];
  forgotten uuid[];
  counted bigint;
begin
  if least(event_days, seat_days, question_days) < 30 then
    raise exception 'too early to erase';
  end if;
  select array_agg(talk.id) filter (where held.ends_at < moment - make_interval(days => event_days)),
      array_agg(talk.id) filter (where held.ends_at < moment - make_interval(days => seat_days)),
      array_agg(talk.id) filter (where held.ends_at < moment - make_interval(days => question_days))
    into quiet, emptied, forgotten
    from convene.live_room room
    join convene.talk on talk.county_id = room.county_id and talk.id = room.talk_id
    join convene.convening held on held.county_id = talk.county_id and held.id = talk.convening_id
    where room.county_id = app.county();

  delete from convene.live_event where county_id = app.county() and talk_id = any(quiet);
  get diagnostics counted = row_count;
  return query select 'event'::text, counted;

  insert into convene.live_result as result (county_id, poll_id, choice, word, answer_count)
    select answer.county_id, answer.poll_id, coalesce(answer.choice, 0), coalesce(allowed.word, ''), count(*)::int
    from convene.live_answer answer
    left join convene.live_word allowed on allowed.county_id = answer.county_id and allowed.poll_id = answer.poll_id
      and allowed.word = answer.word and allowed.shown
    where answer.county_id = app.county() and answer.talk_id = any(emptied)
    group by answer.county_id, answer.poll_id, coalesce(answer.choice, 0), coalesce(allowed.word, '')
    on conflict (county_id, poll_id, choice, word)
      do update set answer_count = result.answer_count + excluded.answer_count;
  delete from convene.live_answer where county_id = app.county() and talk_id = any(emptied);
  get diagnostics counted = row_count;
  return query select 'answer'::text, counted;
  delete from convene.live_word where county_id = app.county() and talk_id = any(emptied);
  get diagnostics counted = row_count;
  return query select 'word'::text, counted;

  update convene.live_question asked set voted_count = asked.voted_count + voices.given
    from (select question_id, count(*)::int as given from convene.live_vote
      where county_id = app.county() and talk_id = any(emptied) group by question_id) voices
    where asked.county_id = app.county() and asked.id = voices.question_id;
  delete from convene.live_vote where county_id = app.county() and talk_id = any(emptied);
  get diagnostics counted = row_count;
  return query select 'vote'::text, counted;

  update convene.live_question set asked_by = null, seat = null
    where county_id = app.county() and talk_id = any(emptied) and (asked_by is not null or seat is not null);
  get diagnostics counted = row_count;
  return query select 'asker'::text, counted;
  delete from convene.live_seat where county_id = app.county() and talk_id = any(emptied);
  get diagnostics counted = row_count;
  return query select 'seat'::text, counted;

  -- What nobody was shown may name someone: it goes with the seats. What someone was asked to answer stays with its answer.
  delete from convene.live_question asked
    where asked.county_id = app.county()
      and (asked.talk_id = any(forgotten) or asked.talk_id = any(emptied) and asked.state in ('waiting', 'hidden'))
      and not exists (select from convene.question_assignment named
        where named.county_id = asked.county_id and named.question_id = asked.id)
      and not exists (select from convene.question_reply reply
        where reply.county_id = asked.county_id and reply.question_id = asked.id);
  get diagnostics counted = row_count;
  return query select 'question'::text, counted;
end
$$;
revoke all on function convene.erase_live(timestamptz, int, int, int) from public;
grant execute on function convene.erase_live(timestamptz, int, int, int) to app_school_wide;
