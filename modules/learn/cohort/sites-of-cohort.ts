import type { Database } from '#platform/database.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import { listLearners } from '../progress/learner.queries.ts'
import { learningRoleOf } from '../progress/learner.ts'
import type { Curriculum } from '../role/curriculum.ts'
import type { SiteRole } from '../team-view/team-view.queries.ts'
import { cohortPolicy } from './cohort.policy.ts'
import { listMemberIds } from './cohort.queries.ts'

const mostMembers = 2000

/**
 * Where the people of a group work and as what. A place that someone chose is theirs alone to read, so a job looks it up
 * and tells only sites and roles: what is shown of a site is the same for everyone of the role there.
 */
export async function sitesOfCohort(
  database: Database,
  viewer: Viewer,
  curriculum: Curriculum,
  cohortId: string,
): Promise<readonly SiteRole[]> {
  demand(viewer, cohortPolicy, 'keep')
  const learners = await database.asViewer(service('team view', viewer.county ?? -1), async (tx) =>
    listLearners(tx, null, mostMembers, await listMemberIds(tx, cohortId)),
  )
  const sites = new Map<string, SiteRole>()
  for (const { place, roles } of learners) {
    const role = learningRoleOf(curriculum, roles)?.slug
    const placeCode = place ?? 'county'
    if (role !== undefined) sites.set(`${placeCode} ${role}`, { placeCode, role })
  }
  return [...sites.values()]
}
