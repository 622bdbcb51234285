import { NotFound } from '#platform/errors.ts'
import type { Asked, Typed } from '#platform/http.ts'
import type { Streams } from '#platform/streams/streams.ts'
import { may, type Viewer } from '#platform/viewer.ts'
import type { TalkId } from '../talk/talk.ts'
import { livePolicy } from './live.policy.ts'
import type { Seat } from './live.ts'
import { type LiveLimits, openLiveLimits } from './live-limits.ts'
import { seatCookie, seatOf } from './seat.ts'

/** What live rooms stand on. Without streams a room is a page that one looks at again. */
export type LiveParts = {
  readonly secret: string
  readonly origin: string
  readonly streams?: Streams | undefined
}
export type LiveDoor = LiveParts & { readonly limits: LiveLimits }
export const openLiveDoor = (parts: LiveParts): LiveDoor => ({
  ...parts,
  limits: openLiveLimits(parts.secret),
})

export const livePath = '/counties/:code{[0-9]{2}}/talks/:talk{[0-9a-f-]{36}}/live'
export type LiveAsked = Asked<'/counties/:code/talks/:talk/live'>

export const baseOf = ({ params }: LiveAsked): `/${string}` =>
  `/counties/${params.code}/talks/${params.talk}/live`
export const countyOf = ({ params }: LiveAsked): number => Number(params.code)
export const seatIn = (door: LiveDoor, asked: LiveAsked, talk: TalkId): Seat | null =>
  seatOf(door.secret, talk, sitterOf(asked.viewer, countyOf(asked)), asked.cookie(seatCookie))

/** Staff of this county, who need no code; not who looks by the county's leave. */
export const isStaffHere = (viewer: Viewer, county: number): boolean =>
  viewer.personId !== null && viewer.county === county && viewer.guest === undefined

/** Staff sit as the person they are, anyone else as their browser: an account elsewhere opens nothing here. */
export const sitterOf = (viewer: Viewer, county: number): Pick<Viewer, 'personId'> =>
  isStaffHere(viewer, county) ? viewer : { personId: null }

export const mayModerateHere = (viewer: Viewer, county: number): boolean =>
  isStaffHere(viewer, county) && may(viewer, livePolicy, 'moderate')

/** Whoever moderates, in their own county. @throws NotFound anywhere else, and for who only looks. */
export function hostOf(asked: LiveAsked): Viewer {
  if (!mayModerateHere(asked.viewer, countyOf(asked))) throw new NotFound()
  return asked.viewer
}

/** The number to go on from: the browser's own word where it has seen anything, else the page's. */
export const afterOf = (page: string, lastEventId: string | undefined): number =>
  Number(/^\d{1,15}$/.test(lastEventId ?? '') ? lastEventId : page)

/** Fields as they were typed, for a form that comes back. */
export const textsOf = (typed: Typed): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
