import type { FigureSource, SchoolFigures } from '#modules/places/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Whose } from '../county-plan/county-plan.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { GrantEnd } from '../grant/grant.ts'
import type { DrawSummary } from '../risk/draw.rules.ts'
import type { PlanEventName } from '../risk/plan-event.ts'
import type { WorldResult } from '../risk/plan-result.rules.ts'
import type { TornadoBar } from '../risk/tornado.rules.ts'
import type { AddedPost } from '../team/team.ts'

/** Everything a board packet shows. Lists that are empty are said to be empty, never left out in silence. */
export type PacketInput = {
  readonly document: PlanDocument
  readonly whose: Whose
  readonly madeOn: CalendarDate
  /** Where the schools stand; `CountyFigures.schools` will do. A school without a place is listed and not drawn. */
  readonly places: readonly SchoolPlace[]
  readonly sources: readonly FigureSource[]
  /** Posts the county added, which the document's costs hold already. */
  readonly addedPosts: readonly AddedPost[]
  readonly grantEnds: readonly GrantEnd[]
  /** The plan as it stands, what events and ranges are compared with: `riskFigures` gives it, events and tornado. */
  readonly base: WorldResult | null
  readonly events: readonly EventResult[]
  /** The widest first; the packet draws the first ten. */
  readonly tornado: readonly TornadoBar[]
  readonly draws: DrawSummary | null
}

type SchoolPlace = Pick<SchoolFigures, 'cds' | 'latitude' | 'longitude'>

/** What one named event alone does to the plan as it stands. */
export type EventResult = { readonly event: PlanEventName; readonly result: WorldResult }
