import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import type { Id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { register } from '../measure/register.ts'
import { findCountyOutcomes, findOutcomeState } from '../outcome/find-county-outcomes.ts'
import { comparisonPolicy } from './comparison.policy.ts'
import { insertComparison } from './comparison.queries.ts'
import { similarTo, whyNotFix } from './comparison.rules.ts'
import type { ComparisonPlan, ComparisonRefusal } from './comparison.ts'

/** Fixes a comparison before its first year is published. It is never changed afterwards. */
export async function fixComparison(
  tx: Tx,
  plan: ComparisonPlan,
): Promise<Outcome<Id<'comparison'>, ComparisonRefusal>> {
  demand(tx.viewer, comparisonPolicy, 'fix')
  const county = found(await findCountyOutcomes(tx))
  const refusal = whyNotFix(plan, county)
  if (refusal) return refused(refusal)
  const id = await insertComparison(tx, {
    plan,
    beforeYears: county.years[plan.measure].slice(-3),
    similar: similarTo(plan.schools, county),
    figureState: found(await findOutcomeState(tx)).figureState,
    registerEdition: register.edition,
  })
  if (id === null) return refused('name_taken')
  await record(tx, 'evaluate.comparison_fixed', id)
  return done(id)
}
