import type { Tx } from '#platform/database.ts'
import { keyed, sealed } from '#platform/secrets.ts'
import type { TalkId } from '../talk/talk.ts'
import type { Seat } from './live.ts'
import { beQuiet } from './live-room.queries.ts'
import { giveUpSeats, listRooms } from './registrant.queries.ts'
import { seatOf, seatPurpose } from './seat.ts'

/**
 * The value of the cookie for who came by their own link: the same in every browser in which they open it, so that they
 * vote once. Nobody can tell from it which registration it is made from.
 */
export const registrantKey = (secret: string, registration: string): string =>
  sealed(secret, seatPurpose, `r-${keyed(secret, 'live registrant', registration)}`)

export const registrantSeat = (secret: string, talk: TalkId, registration: string): Seat | null =>
  seatOf(secret, talk, { personId: null }, registrantKey(secret, registration))

/** Whoever cannot come is out of every live room of the convening, in the transaction in which they said so. */
export async function leaveLiveRooms(
  tx: Tx,
  secret: string,
  { id, conveningId }: { readonly id: string; readonly conveningId: string },
): Promise<void> {
  const talks = (await listRooms(tx, conveningId)).map(({ talk }) => talk)
  if (talks.length === 0) return
  const seats = talks.flatMap((talk) => registrantSeat(secret, talk, id) ?? [])
  await beQuiet(tx)
  await giveUpSeats(tx, talks, seats)
}
