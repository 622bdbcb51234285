import type { Route } from '#platform/http.ts'
import { decisionRoutes } from './decision/decision.routes.tsx'
import { leafRoutes } from './leaf/leaf.routes.tsx'
import { leafTextRoutes } from './leaf/leaf-texts.routes.tsx'
import { movementRoutes } from './movement/movement.routes.tsx'
import type { MovementFront } from './movement/tell-movement.ts'
import { roomRoutes } from './room/room.routes.tsx'
import { taskRoutes } from './task/task.routes.tsx'

/** Collective impact: what was decided and asked, and the five leaves. Named pages before those with a parameter. */
export const impactRoutes = (parts: MovementFront): readonly Route[] => [
  ...decisionRoutes(parts),
  ...taskRoutes,
  ...roomRoutes,
  ...movementRoutes(parts),
  ...leafTextRoutes,
  ...leafRoutes,
]
