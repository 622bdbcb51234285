import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { TalkId } from '../talk/talk.ts'
import type { LiveQuestion, QuestionId, QuestionState, Seat } from './live.ts'

/** Questions of a room, or those of some ids; a visitor's role is shown those that all may see. */
export async function listQuestions(
  tx: Tx,
  talk: TalkId,
  ids: readonly string[] | null = null,
): Promise<readonly LiveQuestion[]> {
  const found = await rows(
    tx,
    sql<Omit<LiveQuestion, 'askedAt'> & { askedAt: Date }>`
      select asked.id, asked.body, asked.asked_by, asked.state, asked.asked_at,
        asked.voted_count + (select count(*)::int from convene.live_vote vote
          where vote.county_id = asked.county_id and vote.question_id = asked.id) as votes
      from convene.live_question asked
      where asked.county_id = ${tx.viewer.county} and asked.talk_id = ${talk}
        and (${ids as string[] | null}::uuid[] is null or asked.id = any(${ids as string[] | null}::uuid[]))
      order by asked.asked_at, asked.id limit 1000`,
  )
  return found.map((one) => ({ ...one, askedAt: one.askedAt.toISOString() }))
}

export async function insertQuestion(
  tx: Tx,
  talk: TalkId,
  seat: Seat,
  asked: { readonly body: string; readonly askedBy: string | null; readonly state: QuestionState },
): Promise<QuestionId> {
  const id = newId<'live_question'>(tx.now)
  await sql`insert into convene.live_question (county_id, id, talk_id, seat, body, asked_by, state, asked_at)
    values (${tx.viewer.county}, ${id}, ${talk}, ${seat}, ${asked.body}, ${asked.askedBy}, ${asked.state}, ${tx.now})`.execute(
    tx,
  )
  return id
}

/** False when this seat had given its voice: the key settles it. */
export async function insertVote(tx: Tx, talk: TalkId, question: QuestionId, seat: Seat): Promise<boolean> {
  const voted = await rows(
    tx,
    sql`insert into convene.live_vote (county_id, talk_id, question_id, seat, voted_at)
      values (${tx.viewer.county}, ${talk}, ${question}, ${seat}, ${tx.now})
      on conflict do nothing returning question_id`,
  )
  return voted.length === 1
}

export async function updateQuestionState(
  tx: Tx,
  talk: TalkId,
  question: QuestionId,
  state: QuestionState,
): Promise<boolean> {
  const changed = await rows(
    tx,
    sql`update convene.live_question set state = ${state}
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and id = ${question} returning id`,
  )
  return changed.length === 1
}

/** True for a question that a visitor's role may see. */
export async function isShown(tx: Tx, talk: TalkId, question: QuestionId): Promise<boolean> {
  const found = await row(
    tx,
    sql`select from convene.live_question
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and id = ${question} and state = 'shown'`,
  )
  return found !== undefined
}

/** Questions that a seat has given its voice to. */
export async function listVoted(tx: Tx, talk: TalkId, seat: Seat): Promise<readonly QuestionId[]> {
  const voted = await rows(
    tx,
    sql<{ id: QuestionId }>`select question_id as id from convene.live_vote
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and seat = ${seat} limit 1000`,
  )
  return voted.map(({ id }) => id)
}
