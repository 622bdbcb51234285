import type { Learning } from '#modules/learn/index.ts'
import type { Route } from '#platform/http.ts'
import { attendanceRoutes } from './attendance/attendance.routes.tsx'
import { calendarFeedRoutes } from './calendar-feed/calendar-feed.routes.ts'
import type { Afterwards } from './convening/plan-convening.ts'
import { digestRoutes } from './discussion/digest.routes.tsx'
import { discussionRoutes } from './discussion/discussion.routes.tsx'
import { evaluationRoutes } from './evaluation/evaluation.routes.tsx'
import { impactRoutes } from './impact.routes.ts'
import { liveRoutes } from './live/live.routes.tsx'
import { liveDeskRoutes } from './live/live-desk.routes.tsx'
import { type LiveParts, openLiveDoor } from './live/live-door.ts'
import { registrantRoutes } from './live/registrant.routes.ts'
import { mineRoutes } from './mine/mine.routes.tsx'
import { programImportRoutes } from './program-import/program-import.routes.tsx'
import { recordingRoutes } from './recording/recording.routes.tsx'
import { afterPlanning } from './registration/after-planning.ts'
import { registrationRoutes } from './registration/registration.routes.tsx'
import { teamRoutes } from './registration/team.routes.tsx'
import { replyRoutes } from './reply/reply.routes.tsx'
import { retentionRoutes } from './retention/retention.routes.tsx'
import { seriesRoutes } from './series/series.routes.tsx'
import { eventDeskRoutes } from './sign-up/event-desk.routes.tsx'
import { publicEventRoutes } from './sign-up/public-event.routes.tsx'
import { afterEvent } from './sign-up/tell-families.ts'
import { summaryRoutes } from './summary/summary.routes.tsx'
import { planRoutes } from './talk/plan.routes.tsx'
import { planPartsRoutes } from './talk/plan-parts.routes.tsx'
import { programRoutes } from './talk/program.routes.tsx'

/** What the pages of convenings are composed with. */
export type ConveneParts = {
  readonly secret: string
  /** What stands before the path of a link to hand over; empty where the product does not know its address. */
  readonly origin: string
  readonly streams?: LiveParts['streams']
  /** Converts the videos that are sent; without it recordings are links. */
  readonly learning?: Learning
}

/** Every page of convenings: one line for each noun, named pages before those with a parameter. */
export const conveneRoutes = (parts: ConveneParts): readonly Route[] => [
  ...mineRoutes(parts),
  ...programRoutes,
  ...retentionRoutes,
  ...planRoutes(inTurn(afterPlanning(parts), afterEvent(parts))),
  ...planPartsRoutes(afterPlanning(parts)),
  ...programImportRoutes(afterPlanning(parts)),
  ...seriesRoutes(parts.origin, inTurn(afterPlanning(parts), afterEvent(parts))),
  ...registrationRoutes(parts),
  ...teamRoutes(parts),
  ...calendarFeedRoutes(parts),
  ...attendanceRoutes(parts),
  ...publicEventRoutes(parts),
  ...eventDeskRoutes(parts),
  ...digestRoutes(parts),
  ...discussionRoutes,
  ...evaluationRoutes(parts),
  ...replyRoutes,
  ...recordingRoutes(parts.learning),
  ...summaryRoutes,
  ...impactRoutes(parts),
  ...roomsOf(openLiveDoor(parts)),
]

const roomsOf = (door: ReturnType<typeof openLiveDoor>) => [
  ...liveRoutes(door),
  ...liveDeskRoutes(door),
  ...registrantRoutes(door),
]

const inTurn =
  (...all: readonly Afterwards[]): Afterwards =>
  async (...change) => {
    for (const afterwards of all) await afterwards(...change)
  }
