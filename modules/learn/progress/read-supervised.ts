import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { id } from '#platform/ids.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Phase, RolePage } from '../content/content.ts'
import type { Learning } from '../role/learning.ts'
import { listFactsOf } from './learner.queries.ts'
import { learningRoleOf, subjectOf } from './learner.ts'
import { wantedBy } from './measure.rules.ts'
import { progressPolicy } from './progress.policy.ts'
import { noProgress, type Progress } from './progress.ts'
import { readMeasures } from './read-progress.ts'
import { findPosts, findSupervision } from './supervisor.queries.ts'
import type { Supervision } from './supervisor.ts'

/** A path as a supervisor reads it: hers to read because its learner named her, with no answer to any question. */
export type SupervisedPath = {
  readonly supervision: Supervision
  readonly role: RolePage | null
  readonly phases: readonly Phase[]
  readonly progress: Progress
  readonly visits: number | null
  readonly unbilledWeeks: number | null
}

const beside = [
  { measure: 'billable-encounters-a-week', scope: 'person' },
  { measure: 'unbilled-work-weeks', scope: 'person' },
] as const

/** To anyone whom the learner has not named, her path is not there. */
export async function readSupervised(
  database: Database,
  viewer: Viewer,
  learning: Learning,
  namingId: string,
): Promise<SupervisedPath> {
  demand(viewer, progressPolicy, 'sign')
  const curriculum = await learning.curriculum()
  const read = await database.asViewer(viewer, async (tx) => {
    const supervision = found(await findSupervision(tx, id(namingId)))
    const { personId } = supervision
    return { supervision, posts: await findPosts(tx, personId), facts: await listFactsOf(tx, [personId]) }
  })
  const { supervision, posts, facts } = read
  const role = learningRoleOf(curriculum, posts.roles) ?? null
  const phases = role === null ? [] : curriculum.phases(role.slug, 'en')
  const wanted = [...wantedBy(phases.flatMap(({ steps }) => steps)), ...beside]
  const subject = subjectOf({ personId: supervision.personId, place: posts.place })
  const measured = await readMeasures(
    database,
    viewer.county ?? -1,
    learning.measures,
    wanted.filter(({ measure }) => learning.measures.some(({ name }) => name === measure)),
    subject,
  )
  const figure = (name: string) => measured.find(({ measure }) => measure === name)?.value ?? null
  return {
    supervision,
    role,
    phases,
    progress: { ...noProgress, facts, measured },
    visits: figure('billable-encounters-a-week'),
    unbilledWeeks: figure('unbilled-work-weeks'),
  }
}
