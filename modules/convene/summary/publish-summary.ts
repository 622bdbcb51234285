import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { ConveningId } from '../convening/convening.ts'
import { asPlanner } from '../convening/plan-convening.ts'
import { listEvaluations } from '../evaluation/evaluation.queries.ts'
import { resultOf } from '../evaluation/evaluation.rules.ts'
import { type StudentSign, signsOfStudent } from '../name-check/name-check.rules.ts'
import { countRegistered, deleteSummary, listCameByRole, replaceSummary } from './summary.queries.ts'
import { shownOf } from './summary.rules.ts'
import type { SummaryTyped } from './summary.ts'

export type SummaryRefusal = 'not_yours' | 'not_begun'

/** Tells the public what came of a convening; the figures are those of now. The name check asks first. */
export const publishSummary = (
  database: Database,
  viewer: Viewer,
  id: ConveningId,
  typed: SummaryTyped,
): Promise<Outcome<readonly StudentSign[], SummaryRefusal>> =>
  asPlanner<readonly StudentSign[], SummaryRefusal>(database, viewer, id, async (tx, convening) => {
    if (convening.announcedAt === null || convening.startsAt > tx.now) return refused('not_begun')
    const text = [typed.lead, typed.leadEs].filter(Boolean).join('\n')
    const signs = signsOfStudent(text, { thisYear: tx.now.getUTCFullYear(), known: [viewer.label] })
    if (signs.length > 0 && typed.sure !== 'yes') return done(signs)
    const evaluation = resultOf(await listEvaluations(tx, id))
    const shown = shownOf(await countRegistered(tx, id), await listCameByRole(tx, id), evaluation)
    await replaceSummary(tx, id, typed, shown)
    await record(tx, 'convening.summary_published', id)
    return done([])
  })

/** Takes the summary away from the public. */
export const withdrawSummary = (
  database: Database,
  viewer: Viewer,
  id: ConveningId,
): Promise<Outcome<ConveningId, SummaryRefusal>> =>
  asPlanner<ConveningId, SummaryRefusal>(database, viewer, id, async (tx) => {
    await deleteSummary(tx, id)
    await record(tx, 'convening.summary_withdrawn', id)
    return done(id)
  })
