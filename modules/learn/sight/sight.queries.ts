import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Audience, Sight, SightSubject } from './sight.ts'

/** What a school decided, one row a subject; a subject it never decided on is not there. */
export async function listSights(tx: Tx, schoolId: string): Promise<readonly Sight[]> {
  return rows(
    tx,
    sql<Sight>`select subject, shown_to, person_name, decided_at from learn.school_sight_now
      where county_id = ${tx.viewer.county} and school_id = ${schoolId} order by subject limit 10`,
  )
}

export async function insertSight(
  tx: Tx,
  school: { readonly id: string; readonly code: string },
  subject: SightSubject,
  shownTo: Audience,
): Promise<void> {
  await sql`insert into learn.school_sight
      (county_id, id, school_id, place_code, subject, shown_to, person_id, person_name, decided_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${school.id}, ${school.code}, ${subject}, ${shownTo},
      ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
}

/** Whether this school's work of a kind is shown to the viewer, who is bound to schools. The rows' own policy agrees. */
export async function isShown(tx: Tx, schoolId: string, subject: SightSubject): Promise<boolean> {
  const found = await row(
    tx,
    sql<{ shown: boolean }>`select ${schoolId}::uuid = any(learn.schools_shown(${subject})) as shown`,
  )
  return found?.shown ?? false
}

/** Whether the viewer holds the school for its district. Such a person never decides for the school. */
export async function leadsDistrict(tx: Tx): Promise<boolean> {
  const found = await row(tx, sql<{ leads: boolean }>`select learn.leads_district() as leads`)
  return found?.leads ?? false
}
