import type { Database } from '#platform/database.ts'
import { Forbidden } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findOwnSchool } from '../site/own-school.ts'
import { sightPolicy } from './sight.policy.ts'
import { insertSight, leadsDistrict, listSights } from './sight.queries.ts'
import { audienceOf, choicesFor } from './sight.rules.ts'
import { type Audience, sightSubjects } from './sight.ts'

/** The school says who sees what, from now on. What did not change is not written again. */
export async function decideSight(
  database: Database,
  viewer: Viewer,
  schoolCode: string,
  decided: Readonly<Partial<Record<string, Audience>>>,
): Promise<number> {
  demand(viewer, sightPolicy, 'decide')
  return database.asViewer(viewer, async (tx) => {
    const school = await findOwnSchool(tx, schoolCode)
    if (await leadsDistrict(tx)) throw new Forbidden()
    const before = await listSights(tx, school.id)
    const changed = sightSubjects.flatMap((subject) => {
      const shownTo = decided[subject]
      const known = shownTo !== undefined && choicesFor(subject).includes(shownTo)
      return known && shownTo !== audienceOf(subject, before) ? [{ subject, shownTo }] : []
    })
    for (const { subject, shownTo } of changed) {
      await insertSight(tx, school, subject, shownTo)
      await record(tx, 'learn.sight_decided', school.id, { subject, shown_to: shownTo })
    }
    return changed.length
  })
}
