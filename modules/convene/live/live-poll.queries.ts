import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { shownCount } from '#platform/small-numbers.ts'
import { shownChoices } from '#platform/small-numbers-answers.ts'
import type { TalkId } from '../talk/talk.ts'
import type { LivePoll, PollId, PollState, PollTyped, Seat } from './live.ts'

type Kept = Pick<LivePoll, 'id' | 'kind' | 'prompt' | 'options' | 'state'>
type Tally = {
  readonly pollId: PollId
  readonly choice: number | null
  readonly word: string | null
  readonly answerCount: number
}

/** Polls of a room, or those of some ids, with what may be told of their answers. */
export async function listPolls(
  tx: Tx,
  talk: TalkId,
  ids: readonly string[] | null = null,
): Promise<readonly LivePoll[]> {
  const polls = await rows(
    tx,
    sql<Kept>`select id, kind, prompt, options, state from convene.live_poll
      where county_id = ${tx.viewer.county} and talk_id = ${talk}
        and (${ids as string[] | null}::uuid[] is null or id = any(${ids as string[] | null}::uuid[]))
      order by made_at, id limit 100`,
  )
  if (polls.length === 0) return []
  const tallies = await rows(
    tx,
    sql<Tally>`select poll_id, choice, word, answer_count from convene.live_tally(${polls.map(({ id }) => id)})`,
  )
  return polls.map((poll) =>
    told(
      poll,
      tallies.filter(({ pollId }) => pollId === poll.id),
    ),
  )
}

/** What adults answered is hidden below five, and with it what would give a hidden count away. */
function told(poll: Kept, tallies: readonly Tally[]): LivePoll {
  const answered = tallies.reduce((sum, { answerCount }) => sum + answerCount, 0)
  const steps = poll.kind === 'choice' ? poll.options.length : poll.kind === 'scale' ? 5 : 0
  const counts = Array.from(
    { length: steps },
    (_, at) => tallies.find(({ choice }) => choice === at + 1)?.answerCount ?? 0,
  )
  const words = tallies
    .filter(({ word }) => word !== null)
    .toSorted((one, other) => other.answerCount - one.answerCount)
  return {
    ...poll,
    answered: shownCount(answered, 0, 'adults'),
    counts: shownChoices(counts),
    words: words.slice(0, 60).map(({ word, answerCount }) => ({
      word: word ?? '',
      count: shownCount(answerCount, 0, 'adults'),
    })),
    waiting: [],
  }
}

/** Words of a poll that nobody has looked at, in no order that tells when they came. For staff alone. */
export async function listWaitingWords(
  tx: Tx,
  talk: TalkId,
): Promise<readonly { readonly pollId: PollId; readonly word: string }[]> {
  return rows(
    tx,
    sql<{
      pollId: PollId
      word: string
    }>`select distinct answer.poll_id, answer.word from convene.live_answer answer
      where answer.county_id = ${tx.viewer.county} and answer.talk_id = ${talk} and answer.word is not null
        and not exists (select from convene.live_word looked where looked.county_id = answer.county_id
          and looked.poll_id = answer.poll_id and looked.word = answer.word)
      order by answer.word limit 500`,
  )
}

export const findPoll = (tx: Tx, talk: TalkId, id: PollId): Promise<Kept | undefined> =>
  row(
    tx,
    sql<Kept>`select id, kind, prompt, options, state from convene.live_poll
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and id = ${id}`,
  )

export async function insertPoll(
  tx: Tx,
  talk: TalkId,
  { kind, prompt, options }: PollTyped,
): Promise<PollId> {
  const id = newId<'live_poll'>(tx.now)
  await sql`insert into convene.live_poll (county_id, id, talk_id, kind, prompt, options, state, made_at)
    values (${tx.viewer.county}, ${id}, ${talk}, ${kind}, ${prompt}, ${kind === 'word' ? [] : options}::text[], 'draft',
      ${tx.now})`.execute(tx)
  return id
}

export async function updatePollState(tx: Tx, talk: TalkId, id: PollId, state: PollState): Promise<boolean> {
  const changed = await rows(
    tx,
    sql`update convene.live_poll set state = ${state}
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and id = ${id} returning id`,
  )
  return changed.length === 1
}

/** False when this seat has answered. */
export async function insertAnswer(
  tx: Tx,
  talk: TalkId,
  poll: PollId,
  seat: Seat,
  { choice, word }: { readonly choice: number | null; readonly word: string | null },
): Promise<boolean> {
  const given = await rows(
    tx,
    sql`insert into convene.live_answer (county_id, talk_id, poll_id, seat, choice, word, answered_at)
      values (${tx.viewer.county}, ${talk}, ${poll}, ${seat}, ${choice}, ${word}, ${tx.now})
      on conflict do nothing returning poll_id`,
  )
  return given.length === 1
}

/** Polls that a seat has answered. */
export async function listAnswered(tx: Tx, talk: TalkId, seat: Seat): Promise<readonly PollId[]> {
  const answered = await rows(
    tx,
    sql<{ id: PollId }>`select answer.poll_id as id from convene.live_answer answer
      join convene.live_poll poll on poll.county_id = answer.county_id and poll.id = answer.poll_id
      where answer.county_id = ${tx.viewer.county} and poll.talk_id = ${talk} and answer.seat = ${seat} limit 100`,
  )
  return answered.map(({ id }) => id)
}

export async function upsertWord(
  tx: Tx,
  talk: TalkId,
  poll: PollId,
  word: string,
  shown: boolean,
): Promise<void> {
  await sql`insert into convene.live_word (county_id, talk_id, poll_id, word, shown, decided_at)
    values (${tx.viewer.county}, ${talk}, ${poll}, ${word}, ${shown}, ${tx.now})
    on conflict (county_id, poll_id, word) do update set shown = excluded.shown, decided_at = excluded.decided_at`.execute(
    tx,
  )
}
