import type { Database, Tx } from '#platform/database.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { leadsDistrict } from '../sight/sight.queries.ts'
import { findOwnSchool } from '../site/own-school.ts'
import { listSchoolsOfDistrict } from '../site/site.queries.ts'
import { dutyPolicy } from './duty.policy.ts'
import { insertDutyEntry, listDutyEntries } from './duty.queries.ts'
import type { DutyRefusal, DutyWriting } from './duty.ts'

export type DutyPlace = {
  readonly code: string
  readonly name: string
  /** Null for a district. */
  readonly schoolId: string | null
}

/** A school or district whose duties the viewer may see; to anyone else it is not there. */
export async function findDutyPlace(tx: Tx, code: string): Promise<DutyPlace> {
  if (code.length === 14) {
    const { id, name } = await findOwnSchool(tx, code)
    return { code, name, schoolId: id }
  }
  const schools = await listSchoolsOfDistrict(tx, code)
  const wide = tx.viewer.databaseRole.endsWith('_wide')
  const [first] = schools.filter(({ id }) => wide || tx.viewer.schools.includes(id))
  if (first === undefined) throw new NotFound()
  return { code, name: first.districtName, schoolId: null }
}

/** A school's leaders keep its own duties; those of a district are its leaders' and the county office's. */
export async function mayKeepFor(tx: Tx, place: DutyPlace): Promise<boolean> {
  return place.schoolId !== null || tx.viewer.databaseRole.endsWith('_wide') || leadsDistrict(tx)
}

/** Writes how a duty is kept. Whoever opened the form before another wrote is told. */
export async function keepDuty(
  database: Database,
  viewer: Viewer,
  placeCode: string,
  writing: DutyWriting,
): Promise<Outcome<string, DutyRefusal>> {
  demand(viewer, dutyPolicy, 'keep')
  return database.asViewer(viewer, async (tx) => {
    const place = await findDutyPlace(tx, placeCode)
    if (!(await mayKeepFor(tx, place))) throw new Forbidden()
    const held = (await listDutyEntries(tx, place.code)).find(({ dutyId }) => dutyId === writing.dutyId)
    if ((held?.id ?? null) !== writing.seen) return refused('written_meanwhile')
    if (!(await insertDutyEntry(tx, place, writing))) return refused('written_meanwhile')
    await record(tx, 'learn.duty_kept', place.code, { duty: writing.dutyId, state: writing.state })
    return done(writing.dutyId)
  })
}
