import type { PlanDocument } from '../document/plan-document.ts'
import { checkCircuits } from './check-circuits.rules.ts'
import { checkClaims } from './check-claims.rules.ts'
import { checkMoney } from './check-money.rules.ts'
import { checkPeople } from './check-people.rules.ts'
import { checkSchools } from './check-schools.rules.ts'
import type { PlanFacts } from './plan-facts.ts'
import { reworkPlan } from './rework-plan.rules.ts'

/**
 * Everything wrong with a plan, in words; empty when it keeps every rule. Works from the public figures, the
 * document's own assumptions and opening years and the money rules, and knows nothing of how the plan was found.
 */
export function checkPlan(document: PlanDocument, facts: PlanFacts): readonly string[] {
  const plan = reworkPlan(document, facts)
  return [
    ...checkSchools(plan),
    ...checkCircuits(plan),
    ...checkPeople(plan),
    ...checkMoney(plan),
    ...checkClaims(plan),
  ]
}
