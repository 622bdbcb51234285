import { sql } from 'kysely'
import { rows, type Tx } from '../database.ts'
import type { Keeper } from '../keeper.ts'

export type Due = {
  readonly countyId: number
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly attempts: number
}

/** The longest due message that no other sender holds, locked until the transaction ends. */
export async function findDue(keeper: Keeper, now: Date): Promise<Due | undefined> {
  const found = await sql<Due>`
    select county_id, id, recipient, subject, body,
      (select count(*)::int from mail.delivery
       where delivery.county_id = message.county_id and delivery.message_id = message.id) as attempts
    from mail.message
    where due_at <= ${now}
    order by due_at, id limit 1 for update skip locked`.execute(keeper)
  return found.rows[0]
}

export type Tried = {
  readonly countyId: number
  readonly id: string
  readonly attempt: number
  readonly outcome: 'sent' | 'refused' | 'unreachable'
  readonly reply: string | null
  /** When to try again; null for never. */
  readonly again: Date | null
}

/** Writes a try down. What was sent or refused keeps no words: a link in it would be a key left in the door. */
export async function insertDelivery(keeper: Keeper, tried: Tried, now: Date): Promise<void> {
  const { countyId, id, attempt, outcome, reply, again } = tried
  await sql`insert into mail.delivery (county_id, message_id, attempt, attempted_at, outcome, reply)
    values (${countyId}, ${id}, ${attempt}, ${now}, ${outcome}, ${reply})`.execute(keeper)
  await sql`update mail.message set due_at = ${again}::timestamptz, body = case when ${again === null}::boolean then '' else body end
    where county_id = ${countyId} and id = ${id}`.execute(keeper)
}

export type Posted = {
  readonly id: string
  readonly kind: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly writtenAt: Date
  readonly outcome: Tried['outcome'] | null
  readonly attempts: number
}

/** The county's newest letters, each with how its last try ended. */
export async function listMail(tx: Tx): Promise<readonly Posted[]> {
  return rows(
    tx,
    sql<Posted>`
      select message.id, kind, recipient, subject, body, written_at, last.outcome, coalesce(last.attempt, 0) as attempts
      from mail.message
      left join lateral (select outcome, attempt from mail.delivery
        where delivery.county_id = message.county_id and delivery.message_id = message.id
        order by attempt desc limit 1) as last on true
      where message.county_id = ${tx.viewer.county} order by written_at desc, message.id desc limit 200`,
  )
}
