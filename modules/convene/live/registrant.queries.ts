import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Registration } from '../registration/registration.ts'
import type { TalkId } from '../talk/talk.ts'
import type { Seat } from './live.ts'

type Coming = Pick<Registration, 'conveningId' | 'placedAt' | 'cancelledAt'>

/** A registration as it stands, kept from changing until the transaction ends: nobody sits down while they cancel. */
export const holdComing = (tx: Tx, registration: string): Promise<Coming | undefined> =>
  row(
    tx,
    sql<Coming>`select convening_id, placed_at, cancelled_at from convene.registration
      where county_id = ${tx.viewer.county} and id = ${registration} for share`,
  )

/** Talks of a convening that ever had a live room, with whether it is open now. */
export const listRooms = (
  tx: Tx,
  convening: string,
): Promise<readonly { readonly talk: TalkId; readonly open: boolean }[]> =>
  rows(
    tx,
    sql<{ talk: TalkId; open: boolean }>`select talk.id as talk,
        room.closed_at is null and talk.cancelled_at is null as open
      from convene.talk
      join convene.live_room room on room.county_id = talk.county_id and room.talk_id = talk.id
      where talk.county_id = ${tx.viewer.county} and talk.convening_id = ${convening} limit 500`,
  )

/** Gives up seats; whoever still holds a stream for one loses it at commit. */
export async function giveUpSeats(tx: Tx, talks: readonly TalkId[], seats: readonly Seat[]): Promise<void> {
  await sql`update convene.live_seat set left_at = ${tx.now}
    where county_id = ${tx.viewer.county} and talk_id = any(${talks as unknown as string[]}::uuid[])
      and seat = any(${seats as unknown as string[]}) and left_at is null`.execute(tx)
}
