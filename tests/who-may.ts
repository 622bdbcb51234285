import { allRoutes } from '#app/routes.ts'
import type { PlanDesk } from '#modules/plan/index.ts'
import type { Route } from '#platform/http.ts'
import { allRoles, type Role } from '#platform/viewer.ts'

const noDesk = new Proxy({} as PlanDesk, {
  get: () => () => {
    throw new Error('the desk was asked')
  },
})

/** Every route of practice mode, which has all of production's and the become page. */
export const everyRoute = (desk = noDesk): readonly Route[] =>
  allRoutes({ practice: true, secret: 'of a test', desk })

export const allows = ({ who }: Route, role: Role): boolean => (who.policy[who.ability] ?? []).includes(role)

/** The text of docs/who-may.txt: a change of access is a change of text that a person reviews. */
export const whoMayText = (routes: readonly Route[]): string =>
  [...routes]
    .map((route) => {
      const admitted = allRoles.filter((role) => allows(route, role))
      const who = admitted.length === allRoles.length ? 'everyone' : admitted.join(', ') || 'no one'
      return `${route.method} ${route.path}: ${who}\n`
    })
    .sort()
    .join('')
