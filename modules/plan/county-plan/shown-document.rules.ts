import type { PlanDocument } from '../document/plan-document.ts'
import type { CountyPlan } from './county-plan.ts'

/** The plan to show: this question's own, or an earlier day's of the same question; never another question's. */
export const shownDocument = ({
  document,
  older,
}: Pick<CountyPlan, 'document' | 'older'>): PlanDocument | null =>
  document ?? (older?.sameQuestion === true ? older.document : null)
