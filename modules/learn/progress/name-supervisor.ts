import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { progressPolicy } from './progress.policy.ts'
import { listColleagues } from './progress.queries.ts'
import { supervisorRoles } from './signer.rules.ts'
import {
  findSupervision,
  insertSupervisor,
  insertSupervisorEnding,
  listOwnSupervisors,
} from './supervisor.queries.ts'
import type { SupervisorRefusal } from './supervisor.ts'

/** The learner lets a supervisor read her path. Nobody names one for her, and nobody names herself. */
export async function nameSupervisor(
  database: Database,
  viewer: Viewer,
  supervisorId: string,
): Promise<Outcome<string, SupervisorRefusal>> {
  demand(viewer, progressPolicy, 'learn')
  return database.asViewer(viewer, async (tx) => {
    const colleagues = await listColleagues(tx, supervisorRoles)
    const supervisor = colleagues.find(
      ({ personId }) => personId === supervisorId && personId !== viewer.personId,
    )
    if (supervisor === undefined) return refused('not_a_supervisor')
    const named = await listOwnSupervisors(tx)
    if (named.some(({ supervisorPersonId }) => supervisorPersonId === supervisorId))
      return refused('named_already')
    const naming = await insertSupervisor(tx, supervisor)
    await record(tx, 'learn.supervisor_named', naming)
    await audit(tx, { kind: 'path.shared', subjects: [supervisorId] })
    return done(naming)
  })
}

/** Either of the two ends it. */
export async function endSupervisor(database: Database, viewer: Viewer, namingId: string): Promise<void> {
  demand(viewer, progressPolicy, 'learn')
  await database.asViewer(viewer, async (tx) => {
    const supervision = found(await findSupervision(tx, id(namingId)))
    await insertSupervisorEnding(tx, supervision)
    await record(tx, 'learn.supervisor_ended', supervision.id)
    await audit(tx, { kind: 'path.unshared', subjects: [supervision.personId] })
  })
}
