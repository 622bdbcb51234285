import { measureRoutes } from '#modules/evaluate/index.ts'
import { crisisHelpRoutes, homeRoutes } from '#modules/front/index.ts'
import { learnRoutes, openLearning } from '#modules/learn/index.ts'
import { practiceRoutes } from '#modules/people/index.ts'
import {
  countyPlanRoutes,
  entryRoutes,
  markRoutes,
  type PlanDesk,
  planFileRoutes,
  riskRoutes,
} from '#modules/plan/index.ts'
import type { Route } from '#platform/http.ts'

export type Composed = {
  readonly practice: boolean
  readonly secret: string
  readonly desk: PlanDesk
}

/** Every route of the product, in the order in which a person meets them. */
export const allRoutes = ({ practice, secret, desk }: Composed): readonly Route[] => [
  ...homeRoutes,
  ...crisisHelpRoutes,
  ...countyPlanRoutes(desk, secret),
  ...markRoutes(desk),
  ...entryRoutes(desk),
  ...planFileRoutes(desk),
  ...riskRoutes(desk, secret),
  ...measureRoutes,
  ...learnRoutes(openLearning({ addresses: { crisis: '/help-now', plan: '/counties' } })),
  ...(practice ? practiceRoutes(secret) : []),
]
