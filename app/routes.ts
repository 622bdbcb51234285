import { crisisHelpRoutes, homeRoutes } from '#modules/front/index.ts'
import { practiceRoutes } from '#modules/people/index.ts'
import { countyPlanRoutes, markRoutes, type PlanDesk, planFileRoutes } from '#modules/plan/index.ts'
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
  ...planFileRoutes(desk),
  ...(practice ? practiceRoutes(secret) : []),
]
