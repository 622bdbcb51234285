import type { Assumption } from '../assumption/assumption.ts'

/** One of the two plans as a link names it: by what it changes, or as a scenario of the county office. */
export type Side =
  | { readonly kind: 'asks'; readonly query: URLSearchParams }
  | { readonly kind: 'scenario'; readonly id: string }

export type SideRefusal = 'other_county' | 'not_a_plan'

/** What the two take differently. */
export type AssumptionDifference = { readonly a: Assumption; readonly b: Assumption }

export const sideNames = ['a', 'b'] as const
export type SideName = (typeof sideNames)[number]
