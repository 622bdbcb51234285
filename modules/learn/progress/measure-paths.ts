import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, service } from '#platform/viewer.ts'
import type { Phase, Scope } from '../content/content.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { listFactsOf, listLearners } from './learner.queries.ts'
import { type Learner, learningRoleOf, subjectOf } from './learner.ts'
import { insertEvidence } from './measure.queries.ts'
import { type Evidence, newEvidence, wantedBy } from './measure.rules.ts'
import type { Measure, MeasureSubject } from './measure.ts'
import { progressPolicy } from './progress.policy.ts'
import { type Measured, noProgress, type StepFact } from './progress.ts'

export type Measuring = { readonly curriculum: Curriculum; readonly measures: readonly Measure[] }

/** People in one transaction: long enough to be quick, short enough to keep nobody waiting. */
const mostTogether = 500

/**
 * Writes down which steps of a county's learners today's figures prove, so that they turn green without anyone
 * opening a page. Each learner's own role counts; a figure of a place is read once for all who work there.
 */
export async function measurePaths(
  database: Database,
  county: number,
  measuring: Measuring,
): Promise<number> {
  const job = service('learning measures', county)
  demand(job, progressPolicy, 'measure')
  let kept = 0
  let after: string | null = null
  for (;;) {
    const from = after
    const done: Batch = await database.asViewer(job, (tx) => measureSome(tx, measuring, from))
    kept += done.kept
    if (done.last === null) return kept
    after = done.last
  }
}

type Batch = { readonly kept: number; readonly last: string | null }

async function measureSome(tx: Tx, measuring: Measuring, after: string | null): Promise<Batch> {
  const learners = await listLearners(tx, after, mostTogether)
  const facts = await listFactsOf(
    tx,
    learners.map(({ personId }) => personId),
    'measured',
  )
  const known = Map.groupBy(facts, ({ personId }) => personId)
  const read = figures(tx, measuring.measures)
  let kept = 0
  for (const learner of learners)
    for (const evidence of await evidenceOf(learner, known.get(learner.personId) ?? [], measuring, read)) {
      await insertEvidence(tx, evidence)
      await record(tx, 'learn.step_measured', evidence.stepId, { measure: evidence.measure })
      kept += 1
    }
  return { kept, last: learners.length < mostTogether ? null : (learners.at(-1)?.personId ?? null) }
}

type Read = (measure: string, scope: Scope, subject: MeasureSubject) => Promise<number | null>

async function evidenceOf(
  learner: Learner,
  facts: readonly StepFact[],
  { curriculum, measures }: Measuring,
  read: Read,
): Promise<readonly Evidence[]> {
  const role = learningRoleOf(curriculum, learner.roles)
  if (role === undefined) return []
  const phases = stillWaiting(curriculum.phases(role.slug, 'en'), facts)
  const wanted = wantedBy(phases.flatMap(({ steps }) => steps))
  const subject = subjectOf(learner)
  const measured: Measured[] = []
  for (const { measure, scope } of wanted.filter((each) =>
    measures.some(({ name }) => name === each.measure),
  ))
    measured.push({ measure, scope, value: await read(measure, scope, subject) })
  return newEvidence(
    phases,
    { ...noProgress, facts, measured },
    {
      personId: learner.personId,
      placeOf: (scope) => placeOf(scope, subject),
    },
  )
}

/** The phases without the steps whose figure is kept already: their figures need not be read. */
function stillWaiting(phases: readonly Phase[], facts: readonly StepFact[]): readonly Phase[] {
  const kept = new Set(facts.map(({ stepId }) => stepId))
  return phases.map((phase) => ({ ...phase, steps: phase.steps.filter(({ id }) => !kept.has(id)) }))
}

const placeOf = (scope: Scope, { schoolCode, districtCode }: MeasureSubject): string | null =>
  scope === 'school' ? schoolCode : scope === 'district' ? districtCode : null

/** Reads each figure once in this transaction, whoever asks for it. */
function figures(tx: Tx, measures: readonly Measure[]): Read {
  const read = new Map<string, Promise<number | null>>()
  return (name, scope, subject) => {
    const whose = scope === 'person' ? subject.personId : (placeOf(scope, subject) ?? '')
    const key = `${name} ${scope} ${whose}`
    const supplied = measures.find((measure) => measure.name === name)
    const figure = read.get(key) ?? supplied?.read(tx, scope, subject) ?? Promise.resolve(null)
    read.set(key, figure)
    return figure
  }
}
