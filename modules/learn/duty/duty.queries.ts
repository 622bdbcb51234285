import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { DutyEntry, DutyWriting } from './duty.ts'

/** The entries that hold for a place: of each duty, the one that no other follows. */
export async function listDutyEntries(tx: Tx, placeCode: string): Promise<readonly DutyEntry[]> {
  return rows(
    tx,
    sql<DutyEntry>`select id, duty_id, state, owner_name, evidence, next_on, person_name, written_at
      from learn.duty_entry entry
      where county_id = ${tx.viewer.county} and place_code = ${placeCode} and not exists (
        select from learn.duty_entry later
        where later.county_id = entry.county_id and later.place_code = entry.place_code
          and later.duty_id = entry.duty_id and later.follows_id = entry.id)
      order by id limit 200`,
  )
}

type Place = { readonly code: string; readonly schoolId: string | null }

/** False when another wrote this duty first: the key settles the race. */
export async function insertDutyEntry(tx: Tx, place: Place, writing: DutyWriting): Promise<boolean> {
  const { dutyId, state, ownerName, evidence, nextOn, seen } = writing
  const inserted = await rows(
    tx,
    sql`insert into learn.duty_entry (county_id, id, place_code, school_id, duty_id, state, owner_name, evidence, next_on,
        follows_id, person_id, person_name, written_at)
      values (${tx.viewer.county}, ${newId(tx.now)}, ${place.code}, ${place.schoolId}, ${dutyId}, ${state}, ${ownerName},
        ${evidence}, ${nextOn}, ${seen}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning id`,
  )
  return inserted.length === 1
}
