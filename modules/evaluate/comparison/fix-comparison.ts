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
import { type FindSites, servedMeanwhile, sitesOf } from './planned-sites.ts'

/**
 * Fixes a comparison before its first year is published. It is never changed afterwards. Schools said to be those of a
 * scenario are all that it opens in that year, as `findSites` gives them, and no others.
 */
export async function fixComparison(
  tx: Tx,
  plan: ComparisonPlan,
  findSites: FindSites = async () => [],
): Promise<Outcome<Id<'comparison'>, ComparisonRefusal>> {
  demand(tx.viewer, comparisonPolicy, 'fix')
  const county = found(await findCountyOutcomes(tx))
  const planned = plan.scenarioId === null ? [] : await findSites(tx)
  const sites = sitesOf(planned, plan)
  if (plan.scenarioId !== null && sites === undefined) return refused('not_planned')
  const served = servedMeanwhile(planned, plan)
  const refusal = whyNotFix(plan, county, served)
  if (refusal) return refused(refusal)
  const id = await insertComparison(tx, {
    plan,
    scenarioName: sites?.scenarioName ?? null,
    beforeYears: county.years[plan.measure].slice(-3),
    similar: similarTo(plan.schools, county, served),
    figureState: found(await findOutcomeState(tx)).figureState,
    registerEdition: register.edition,
  })
  if (id === null) return refused('name_taken')
  await record(tx, 'evaluate.comparison_fixed', id)
  return done(id)
}
