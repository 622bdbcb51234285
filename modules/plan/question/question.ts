import type { Entry } from '../entry/entry.ts'
import type { Mark } from '../mark/mark.ts'
import type { TeamPromise } from '../team/team.ts'

/** The four partnership shapes; a shape changes assumptions by name. */
export const shapeNames = ['A', 'B', 'C', 'D'] as const
export type ShapeName = (typeof shapeNames)[number]

/** What an inverse question looks for, when every school is to be served by a year. */
export const findable = ['hires_per_year', 'pps_rate'] as const
export type Findable = (typeof findable)[number]

/** What someone asks of a plan: what a link carries, and nothing else of who asked. */
export type Asks = {
  readonly years: number
  /** Calendar year in which the first school year begins; null for the one after the newest enrollment file. */
  readonly startYear: number | null
  readonly promise: TeamPromise
  readonly shape: ShapeName | null
  /** Only the assumptions that differ from the list, by name. */
  readonly changed: Readonly<Record<string, number>>
  readonly ask:
    | { readonly kind: 'most_served' }
    | { readonly kind: 'earliest' }
    | { readonly kind: 'least'; readonly find: Findable; readonly serveAllBy: number }
}

/** A question in full: the asks, whose county, on which figures and marks, from which day. */
export type Question = {
  readonly asks: Asks
  readonly dataEdition: string
  readonly modelVersion: string
  /** YYYYMMDD; lead times count from here. */
  readonly planFrom: number
  readonly marks: readonly Mark[]
  /** What the county entered about itself: grants, posts, measured shares. */
  readonly entries: readonly Entry[]
}

export const defaultYears = 8
export const mostYears = 30

export const plainAsks: Asks = {
  years: defaultYears,
  startYear: null,
  promise: 'days_by_need',
  shape: null,
  changed: {},
  ask: { kind: 'most_served' },
}
