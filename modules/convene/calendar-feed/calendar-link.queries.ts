import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { RegistrationId } from '../registration/registration.ts'
import type { Owner } from './calendar-link.rules.ts'

export async function insertLink(
  tx: Tx,
  tokenHash: string,
  { personId, registrationId }: Owner,
): Promise<void> {
  await sql`insert into convene.calendar_link (county_id, id, token_hash, person_id, registration_id, made_at)
    values (${tx.viewer.county}, ${newId<'calendar_link'>(tx.now)}, ${tokenHash}, ${personId}, ${registrationId},
      ${tx.now})`.execute(tx)
}

/** Ends every address of this owner. Answers how many. */
export async function revokeLinks(tx: Tx, { personId, registrationId }: Owner): Promise<number> {
  const ended = await rows(
    tx,
    sql`update convene.calendar_link set revoked_at = ${tx.now}
      where county_id = ${tx.viewer.county} and revoked_at is null
        and person_id is not distinct from ${personId}::uuid
        and registration_id is not distinct from ${registrationId}::uuid
      returning id`,
  )
  return ended.length
}

export const findLink = (tx: Tx, tokenHash: string): Promise<Owner | undefined> =>
  row(
    tx,
    sql<Owner>`select person_id, registration_id from convene.calendar_link
      where county_id = ${tx.viewer.county} and token_hash = ${tokenHash} and revoked_at is null`,
  )

export async function hasLink(tx: Tx, { personId, registrationId }: Owner): Promise<boolean> {
  const found = await row(
    tx,
    sql`select id from convene.calendar_link
      where county_id = ${tx.viewer.county} and revoked_at is null
        and person_id is not distinct from ${personId}::uuid
        and registration_id is not distinct from ${registrationId}::uuid limit 1`,
  )
  return found !== undefined
}

export type Coming = {
  readonly id: RegistrationId
  readonly conveningId: ConveningId
  readonly isCancelled: boolean
  readonly isPlaced: boolean
  readonly sequence: number
  /** Talks picked that there is a place in. */
  readonly talkIds: readonly string[]
}

/** What the owner of a calendar comes to, or no longer does, the newest first. */
export const listComing = (tx: Tx, { personId, registrationId }: Owner): Promise<readonly Coming[]> =>
  rows(
    tx,
    sql<Coming>`select id, convening_id, cancelled_at is not null as is_cancelled, placed_at is not null as is_placed,
        sequence, array(select choice.talk_id::text from convene.talk_choice choice
          where choice.county_id = registration.county_id and choice.registration_id = registration.id
            and choice.placed_at is not null) as talk_ids
      from convene.registration
      where county_id = ${tx.viewer.county}
        and (id = ${registrationId}::uuid or person_id = ${personId}::uuid
          or together_id = (select own.together_id from convene.registration own
            where own.county_id = ${tx.viewer.county} and own.id = ${registrationId}::uuid))
      order by registered_at desc limit 100`,
  )
