import type { Route } from '#platform/http.ts'
import { eventDeskRoutes } from './sign-up/event-desk.routes.tsx'
import { publicEventRoutes } from './sign-up/public-event.routes.tsx'
import { programRoutes } from './talk/program.routes.tsx'

/** What the pages of convenings are composed with. */
export type ConveneParts = {
  readonly secret: string
  /** What stands before the path of a link to hand over; empty where the product does not know its address. */
  readonly origin: string
}

/** Every page of convenings: one line for each noun, named pages before those with a parameter. */
export const conveneRoutes = (parts: ConveneParts): readonly Route[] => [
  ...programRoutes,
  ...publicEventRoutes(parts),
  ...eventDeskRoutes,
]
