import { randomInt } from 'node:crypto'
import { newId } from '#platform/ids.ts'
import { keyed, sealed, unsealed } from '#platform/secrets.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { TalkId } from '../talk/talk.ts'
import type { Seat } from './live.ts'

/** Holds a number of the browser's own under our seal; what a room is told is made from it, and differs in every room. */
export const seatCookie = 'seat'
export const seatPurpose = 'live seat'

/** The value of a new cookie. */
export const newSeatKey = (secret: string): string => sealed(secret, seatPurpose, newId())

/** Where someone sits in a room: as the person who signed in, else as the browser; null for one that has no seat. */
export function seatOf(
  secret: string,
  talk: TalkId,
  { personId }: Pick<Viewer, 'personId'>,
  cookie: string | undefined,
): Seat | null {
  if (personId !== null) return keyed(secret, seatPurpose, `person ${personId} ${talk}`) as Seat
  const key = unsealed(secret, seatPurpose, cookie)
  return key === undefined ? null : (keyed(secret, seatPurpose, `browser ${key} ${talk}`) as Seat)
}

// Without letters and figures that are taken for one another.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

export const newJoinCode = (): string =>
  Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
