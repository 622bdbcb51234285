import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type {
  Answers,
  Asker,
  QuarantineReason,
  ReachOut,
  ReachOutId,
  ReachOutStep,
  Shelf,
  StepKind,
} from './reach-out.ts'

export type NewReachOut = {
  readonly asker: Asker
  readonly language: string
  readonly answers: Answers
  readonly quarantineReason: QuarantineReason | null
}

/** Leaves a message. Whoever left it has no right to read it back, so nothing is returned by the database. */
export async function insertReachOut(tx: Tx, message: NewReachOut): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into front.reach_out (county_id, id, asker, language, quarantine_reason, received_at)
    values (${tx.viewer.county}, ${id}, ${message.asker}, ${message.language}, ${message.quarantineReason},
      ${tx.now})`.execute(tx)
  await sql`insert into front.reach_out_words (county_id, id, reach_out_id, answers)
    values (${tx.viewer.county}, ${id}, ${id}, ${JSON.stringify(message.answers)}::jsonb)`.execute(tx)
  return id
}

// The answers are empty where they were erased, and where the database does not show them to this viewer.
const messages = sql`
  select message.id, asker, language, coalesce(said.answers, '{}') as answers, quarantine_reason, received_at, erased_at,
    owner_id, owner_name, closed_at, replied_at, restricted, quarantined
  from front.reach_out_now message
  left join front.reach_out_words said on said.county_id = message.county_id and said.id = message.id`

/** The messages of a shelf, the oldest open ones first. */
export async function listReachOuts(tx: Tx, shelf: Shelf): Promise<readonly ReachOut[]> {
  return rows(
    tx,
    sql<ReachOut>`
      ${messages}
      where message.county_id = ${tx.viewer.county} and quarantined = ${shelf === 'quarantine'}
        and (quarantined and erased_at is null or not quarantined and (closed_at is not null) = ${shelf === 'closed'})
      order by received_at ${shelf === 'closed' ? sql`desc` : sql`asc`}, message.id limit 1000`,
  )
}

/** What of an open case says whether it waits, for whom and since when; nothing of who wrote. */
export type OpenClock = Pick<ReachOut, 'receivedAt' | 'repliedAt'> & {
  readonly unowned: boolean
  readonly mine: boolean
}

export const listOpenClocks = (tx: Tx): Promise<readonly OpenClock[]> =>
  rows(
    tx,
    sql<OpenClock>`select received_at, replied_at, owner_id is null as unowned,
        coalesce(owner_id = ${tx.viewer.personId}::uuid, false) as mine
      from front.reach_out_now
      where county_id = ${tx.viewer.county} and not quarantined and closed_at is null limit 1000`,
  )

export const findReachOut = (tx: Tx, id: ReachOutId): Promise<ReachOut | undefined> =>
  row(tx, sql<ReachOut>`${messages} where message.county_id = ${tx.viewer.county} and message.id = ${id}`)

const steps = sql`select step.id, kind, by_name, said.words, happened_at from front.reach_out_step step
  left join front.reach_out_words said on said.county_id = step.county_id and said.id = step.id`

export async function listSteps(tx: Tx, id: ReachOutId): Promise<readonly ReachOutStep[]> {
  return rows(
    tx,
    sql<ReachOutStep>`${steps} where step.county_id = ${tx.viewer.county} and step.reach_out_id = ${id}
      order by happened_at, step.id limit 500`,
  )
}

/** One reply, for whoever holds its link. */
export const findReply = (tx: Tx, stepId: string): Promise<ReachOutStep | undefined> =>
  row(
    tx,
    sql<ReachOutStep>`${steps} where step.county_id = ${tx.viewer.county} and step.id = ${stepId}
      and kind = 'replied' and said.words is not null`,
  )

export async function insertStep(
  tx: Tx,
  reachOutId: string,
  kind: StepKind,
  words: string | null,
): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into front.reach_out_step (county_id, id, reach_out_id, kind, by_id, by_name, happened_at)
    values (${tx.viewer.county}, ${id}, ${reachOutId}, ${kind}, ${tx.viewer.personId}::uuid, ${tx.viewer.label},
      ${tx.now})`.execute(tx)
  if (words !== null)
    await sql`insert into front.reach_out_words (county_id, id, reach_out_id, words)
      values (${tx.viewer.county}, ${id}, ${reachOutId}, ${words})`.execute(tx)
  return id
}

/** Takes the words out of messages and, by the database itself, of what was said about them; the rows stay, to be counted. */
export async function eraseWords(tx: Tx, ids: readonly string[]): Promise<void> {
  const listed = `{${ids.join(',')}}`
  await sql`update front.reach_out set erased_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = any(${listed}::uuid[]) and erased_at is null`.execute(tx)
}

/** Ids of messages that were closed longer ago than the county keeps words. */
export async function listDueForErasure(tx: Tx, keptDays: number): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{
      id: string
    }>`select id from front.reach_out_now where county_id = ${tx.viewer.county} and erased_at is null
      and closed_at < ${tx.now}::timestamptz - make_interval(days => ${keptDays}::int) limit 1000`,
  )
  return found.map(({ id }) => id)
}

const keptUnlessSet = 90

/** How many days after closing the county keeps the words. */
export async function findKeptDays(tx: Tx): Promise<number> {
  const found = await row(
    tx,
    sql<{ days: number }>`select erase_after_days as days from front.reach_out_setting
      where county_id = ${tx.viewer.county} order by set_at desc, id desc limit 1`,
  )
  return found?.days ?? keptUnlessSet
}

export async function insertKeptDays(tx: Tx, days: number): Promise<void> {
  await sql`insert into front.reach_out_setting (county_id, id, erase_after_days, set_by_id, set_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${days}, ${tx.viewer.personId}::uuid, ${tx.now})`.execute(
    tx,
  )
}
