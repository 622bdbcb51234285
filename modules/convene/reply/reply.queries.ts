import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Colleague, NamedQuestion, OpenQuestion, Reply } from './reply.ts'

const open = (tx: Tx) => sql`from convene.live_question asked
  join convene.talk on talk.county_id = asked.county_id and talk.id = asked.talk_id
  left join lateral (select named.person_id, named.person_name from convene.question_assignment named
    where named.county_id = asked.county_id and named.question_id = asked.id
    order by named.assigned_at desc, named.id desc limit 1) newest on true
  where asked.county_id = ${tx.viewer.county} and asked.state in ('waiting', 'shown')
    and not exists (select from convene.question_reply reply
      where reply.county_id = asked.county_id and reply.question_id = asked.id)`
const columns = sql`asked.id, talk.title as talk_title, asked.body, newest.person_id as assignee_id,
  newest.person_name as assignee_name, asked.voted_count + (select count(*)::int from convene.live_vote vote
    where vote.county_id = asked.county_id and vote.question_id = asked.id) as votes`

/** Questions of a convening that nobody answered, the most wished for first. */
export const listOpenQuestions = (tx: Tx, convening: ConveningId): Promise<readonly OpenQuestion[]> =>
  rows(
    tx,
    sql<OpenQuestion>`select ${columns} ${open(tx)} and talk.convening_id = ${convening}
      order by votes desc, asked.asked_at, asked.id limit 300`,
  )

const named = (
  tx: Tx,
) => sql`select newest.question_id as id, newest.convening_id, held.title as convening_title,
    newest.talk_title, newest.question
  from (select distinct on (question_id) * from convene.question_assignment
    where county_id = ${tx.viewer.county} order by question_id, assigned_at desc, id desc) newest
  join convene.convening held on held.county_id = newest.county_id and held.id = newest.convening_id
  where newest.person_id = ${tx.viewer.personId} and not exists (select from convene.question_reply reply
    where reply.county_id = newest.county_id and reply.question_id = newest.question_id)`

/** Questions that the viewer was named to answer and has not. */
export const listNamedQuestions = (tx: Tx): Promise<readonly NamedQuestion[]> =>
  rows(tx, sql<NamedQuestion>`${named(tx)} order by newest.assigned_at, newest.question_id limit 100`)

export const findNamedQuestion = (tx: Tx, id: string): Promise<NamedQuestion | undefined> =>
  row(tx, sql<NamedQuestion>`${named(tx)} and newest.question_id = ${id}`)

export const listReplies = (tx: Tx, convening: ConveningId): Promise<readonly Reply[]> =>
  rows(
    tx,
    sql<Reply>`select question_id, question, body from convene.question_reply
      where county_id = ${tx.viewer.county} and convening_id = ${convening} order by replied_at, question_id`,
  )

/** Colleagues of the county whom one can name: those of the school side, who may answer. */
export const listColleagues = (tx: Tx): Promise<readonly Colleague[]> =>
  rows(
    tx,
    sql<Colleague>`select distinct on (display_name, person_id) person_id, display_name as name
      from people.public_colleague
      where county_id = ${tx.viewer.county} and starts_on <= ${tx.today} and (ends_on is null or ends_on >= ${tx.today})
      order by display_name, person_id limit 500`,
  )

export async function insertAssignment(
  tx: Tx,
  convening: ConveningId,
  { id, talkTitle, body }: OpenQuestion,
  to: Colleague,
): Promise<void> {
  await sql`insert into convene.question_assignment (county_id, id, convening_id, question_id, talk_title, question,
      person_id, person_name, assigned_by_person_id, assigned_at)
    values (${tx.viewer.county}, ${newId<'question_assignment'>(tx.now)}, ${convening}, ${id}, ${talkTitle}, ${body},
      ${to.personId}, ${to.name}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

/** False when someone answered first: the key settles it. */
export async function insertReply(
  tx: Tx,
  { id, conveningId, question }: NamedQuestion,
  body: string,
): Promise<boolean> {
  const written = await rows(
    tx,
    sql`insert into convene.question_reply
        (county_id, question_id, convening_id, question, body, person_id, person_name, replied_at)
      values (${tx.viewer.county}, ${id}, ${conveningId}, ${question}, ${body}, ${tx.viewer.personId},
        ${tx.viewer.label}, ${tx.now}) on conflict do nothing returning question_id`,
  )
  return written.length === 1
}
