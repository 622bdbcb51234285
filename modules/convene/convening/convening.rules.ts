import type { Viewer } from '#platform/viewer.ts'
import { conveningPolicy } from './convening.policy.ts'
import type { Convening } from './convening.ts'

export type ConveningRefusal =
  | 'ends_first'
  | 'talks_outside'
  | 'not_yours'
  | 'no_place'
  | 'in_the_past'
  | 'not_a_draft'
  | 'cancelled_already'
  | 'not_over'
  | 'too_few_places'

type Held = Pick<Convening, 'kind' | 'schoolId'>

/** Whether this viewer plans it: the county office every one, a school's people their own school's events. */
export const isPlannedBy = ({ kind, schoolId }: Held, viewer: Viewer): boolean =>
  viewer.roles.some((role) => (conveningPolicy.convene as readonly string[]).includes(role)) ||
  (kind !== 'convening' &&
    schoolId !== null &&
    viewer.schools.includes(schoolId) &&
    viewer.roles.some((role) => (conveningPolicy.hold as readonly string[]).includes(role)))

/** Why it cannot be announced now, or null when it can. */
export function whyNotAnnounce(
  { state, placeKind, placeName, endsAt }: Pick<Convening, 'state' | 'placeKind' | 'placeName' | 'endsAt'>,
  now: Date,
): ConveningRefusal | null {
  if (state === 'cancelled') return 'cancelled_already'
  if (state !== 'draft') return 'not_a_draft'
  if (placeKind !== 'online' && placeName === null) return 'no_place'
  return endsAt <= now ? 'in_the_past' : null
}

/** Why it cannot be called off, or null when it can. */
export const whyNotCancel = ({ state }: Pick<Convening, 'state'>): ConveningRefusal | null =>
  state === 'cancelled' ? 'cancelled_already' : null

/** Why it cannot be closed as done, or null when it can. */
export function whyNotClose(
  { state, endsAt }: Pick<Convening, 'state' | 'endsAt'>,
  now: Date,
): ConveningRefusal | null {
  if (state !== 'announced') return state === 'cancelled' ? 'cancelled_already' : 'not_over'
  return endsAt > now ? 'not_over' : null
}

/** Whether people may still register: announced, not over, and its last day for it not passed. */
export const isOpenForRegistration = (
  { state, endsAt, registrationEndsAt }: Pick<Convening, 'state' | 'endsAt' | 'registrationEndsAt'>,
  now: Date,
): boolean =>
  state === 'announced' && now < endsAt && (registrationEndsAt === null || now < registrationEndsAt)

type Placed = Pick<Convening, 'startsAt' | 'placeKind' | 'placeName' | 'placeAddress'>

/** Whether who comes would be at the wrong hour or the wrong door. */
export const hasMoved = (before: Placed, after: Placed): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.placeName !== after.placeName ||
  before.placeAddress !== after.placeAddress ||
  before.placeKind !== after.placeKind
