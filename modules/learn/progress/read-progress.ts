import type { Database, Tx } from '#platform/database.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { listPassed } from '../assessment/assessment.queries.ts'
import type { Step } from '../content/content.ts'
import { subjectOf } from './learner.ts'
import { type Wanted, wantedBy } from './measure.rules.ts'
import type { Measure, MeasureSubject } from './measure.ts'
import { isLearner } from './progress.policy.ts'
import { findChosenPlace, findMembershipPlace, listOwnFacts } from './progress.queries.ts'
import { type Measured, noProgress, type Progress } from './progress.ts'

export type ReadProgress = { readonly progress: Progress; readonly subject: MeasureSubject | null }

/**
 * The viewer's own path, and the figures that these steps ask for as they stand now. A visitor has none. Two
 * transactions, one after the other: her own rows as herself, the figures as the measuring service.
 */
export async function readProgress(
  database: Database,
  viewer: Viewer,
  measures: readonly Measure[],
  steps: readonly Step[],
): Promise<ReadProgress> {
  if (viewer.personId === null || viewer.county === null || !isLearner(viewer))
    return { progress: noProgress, subject: null }
  const { personId, county } = viewer
  const own = await database.asViewer(viewer, async (tx) => ({
    facts: await listOwnFacts(tx),
    passed: await listPassed(tx),
    subject: await findSubject(tx, personId),
  }))
  const wanted = wantedBy(steps).filter(({ measure }) => measures.some(({ name }) => name === measure))
  const measured = await readMeasures(database, county, measures, wanted, own.subject)
  return { progress: { facts: own.facts, passed: own.passed, measured }, subject: own.subject }
}

/** Where a person's figures are measured: what her membership says, else what she chose. */
export async function findSubject(tx: Tx, personId: string): Promise<MeasureSubject> {
  const place = (await findMembershipPlace(tx)) ?? (await findChosenPlace(tx)) ?? null
  return subjectOf({ personId, place })
}

/** Figures of one subject as they stand, read by the measuring service. */
export async function readMeasures(
  database: Database,
  county: number,
  measures: readonly Measure[],
  wanted: readonly Wanted[],
  subject: MeasureSubject,
): Promise<readonly Measured[]> {
  if (wanted.length === 0) return []
  return database.asViewer(service('learning measures', county), async (tx) => {
    const read: Measured[] = []
    for (const { measure, scope } of wanted) {
      const supplied = measures.find(({ name }) => name === measure)
      if (supplied) read.push({ measure, scope, value: await supplied.read(tx, scope, subject) })
    }
    return read
  })
}
