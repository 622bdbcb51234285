import { api, json, only, type Route } from '#platform/http.ts'
import { countyPlanPolicy } from './county-plan.policy.ts'
import { readLinkedPlan } from './county-plan.routes.tsx'
import { moneyData } from './money-answer.rules.ts'
import type { PlanDesk } from './plan-desk.ts'

/** What a browser works settled money out of. The address names the question, so a changed one is another address. */
export const moneyDataRoutes = (desk: PlanDesk): readonly Route[] => [
  api('/counties/:code{[0-9]{2}}/money.json', only(countyPlanPolicy, 'read'), (asked) =>
    readLinkedPlan(desk, asked, (plan) => {
      const isCurrent = asked.query.get('of') === plan.questionId
      const kept = isCurrent ? 'private, max-age=86400' : 'no-cache'
      return json(moneyData(plan), 200, { headers: { 'cache-control': kept } })
    }),
  ),
]
