import { crisisHelpRoutes, homeRoutes } from '#modules/front/index.ts'
import { practiceRoutes } from '#modules/people/index.ts'
import type { Route } from '#platform/http.ts'

export type Composed = {
  readonly practice: boolean
  readonly secret: string
}

/** Every route of the product, in the order in which a person meets them. */
export const allRoutes = ({ practice, secret }: Composed): readonly Route[] => [
  ...homeRoutes,
  ...crisisHelpRoutes,
  ...(practice ? practiceRoutes(secret) : []),
]
