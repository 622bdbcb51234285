import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from '../convening/convening.ts'

/** Registrations that were seen, at the convening or at one talk of it. */
export async function listSeen(
  tx: Tx,
  convening: ConveningId,
  talk: string | null,
): Promise<ReadonlySet<string>> {
  const found = await rows(
    tx,
    sql<{ registrationId: string }>`select registration_id from convene.attendance
      where county_id = ${tx.viewer.county} and convening_id = ${convening}
        and talk_id is not distinct from ${talk}::uuid limit 10000`,
  )
  return new Set(found.map(({ registrationId }) => registrationId))
}

type Seen = {
  readonly convening: ConveningId
  readonly talk: string | null
  readonly via: 'list' | 'code'
  /** The person who ticked. */
  readonly markedById: string | null
}

/** Ticks registrations of this convening; one ticked already stays as it is. Answers how many are new. */
export async function insertSeen(
  tx: Tx,
  { convening, talk, via, markedById }: Seen,
  registrations: readonly string[],
): Promise<number> {
  const ids = JSON.stringify(registrations.map((registration) => ({ id: newId(tx.now), registration })))
  const inserted = await rows(
    tx,
    sql`insert into convene.attendance
        (county_id, id, convening_id, registration_id, talk_id, via, marked_by_id, marked_at)
      select ${tx.viewer.county}, given.id, ${convening}, known.id, ${talk}::uuid, ${via}, ${markedById}::uuid, ${tx.now}
      from jsonb_to_recordset(${ids}::jsonb) as given(id uuid, registration uuid)
      join convene.registration known on known.county_id = ${tx.viewer.county} and known.id = given.registration
        and known.convening_id = ${convening}
      on conflict do nothing returning id`,
  )
  return inserted.length
}

/** Answers whose ticks were taken back. */
export async function deleteSeen(
  tx: Tx,
  convening: ConveningId,
  talk: string | null,
  registrations: readonly string[],
): Promise<readonly string[]> {
  const gone = await rows(
    tx,
    sql<{ registrationId: string }>`delete from convene.attendance
      where county_id = ${tx.viewer.county} and convening_id = ${convening}
        and talk_id is not distinct from ${talk}::uuid
        and registration_id = any(${registrations as string[]}::uuid[]) returning registration_id`,
  )
  return gone.map(({ registrationId }) => registrationId)
}
