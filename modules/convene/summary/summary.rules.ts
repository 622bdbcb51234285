import { leastShown } from '#platform/small-numbers.ts'
import { hiddenCells } from '#platform/small-numbers-table.ts'
import type { EvaluationResult } from '../evaluation/evaluation.ts'
import type { PublicCount } from '../family-event/family-event.ts'
import type { SummaryShown } from './summary.ts'

export type RoleCount = { readonly role: string; readonly count: number }

/** Figures as anyone may read them: no count from 1 to 10, and none that follows from the others. */
export function shownOf(
  registered: number,
  roles: readonly RoleCount[],
  evaluation: EvaluationResult | null,
): SummaryShown {
  const came = roles.reduce((sum, { count }) => sum + count, 0)
  const counts = [came, ...roles.map(({ count }) => count)]
  const hidden = hiddenCells(
    counts.map((count) => ({ counts: [count], published: true })),
    [{ whole: 0, parts: roles.map((_, at) => at + 1) }],
  )
  const shown = (at: number): PublicCount => (hidden.has(at) ? 'few' : (counts[at] ?? 0))
  return {
    registered: registered > 0 && registered < leastShown ? 'few' : registered,
    came: shown(0),
    roles: roles.map(({ role }, at) => ({ role, came: shown(at + 1) })),
    evaluation,
  }
}
