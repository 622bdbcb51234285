import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { isPlannedBy } from '../convening/convening.rules.ts'
import { findTalk } from '../talk/talk.queries.ts'
import type { TalkId } from '../talk/talk.ts'
import { livePolicy } from './live.policy.ts'
import type { HostRefusal } from './live.rules.ts'
import type { RoomTyped } from './live.ts'
import {
  beQuiet,
  findLiveRoom,
  insertLiveRoom,
  tellLive,
  updateClosed,
  updateLiveRoom,
} from './live-room.queries.ts'
import { newJoinCode } from './seat.ts'

/** Does something in a room as one who holds the convening; to anyone else's it says whose it is. */
export async function asHost<Result>(
  database: Database,
  viewer: Viewer,
  talkId: TalkId,
  work: (tx: Tx) => Promise<Outcome<Result, HostRefusal>>,
): Promise<Outcome<Result, HostRefusal>> {
  demand(viewer, livePolicy, 'moderate')
  return database.asViewer(viewer, async (tx) => {
    await beQuiet(tx)
    const talk = found(await findTalk(tx, talkId))
    const convening = found(await findConvening(tx, talk.conveningId))
    if (!isPlannedBy(convening, viewer)) return refused('not_yours')
    if (convening.announcedAt === null) return refused('not_announced')
    return talk.cancelledAt === null && convening.state !== 'cancelled' ? work(tx) : refused('cancelled')
  })
}

/** Opens a talk's room, opens it again, or changes its links and whether questions wait for a look. */
export const openLiveRoom = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
  typed: RoomTyped,
): Promise<Outcome<TalkId, HostRefusal>> =>
  asHost(database, viewer, talk, async (tx) => {
    if (!(await insertLiveRoom(tx, talk, newJoinCode(), typed))) {
      await updateLiveRoom(tx, talk, typed)
      const room = await findLiveRoom(tx, talk)
      if (room !== undefined && room.closedAt !== null) await updateClosed(tx, talk, false)
    }
    await record(tx, 'live_room.opened', talk)
    await tellLive(tx, talk, 'room', talk)
    return done(talk)
  })

/** Closes it: nothing more is asked or answered, and what was stays to be read. */
export const closeLiveRoom = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
): Promise<Outcome<TalkId, HostRefusal>> =>
  asHost(database, viewer, talk, async (tx) => {
    if ((await findLiveRoom(tx, talk)) === undefined) return refused('gone')
    await updateClosed(tx, talk, true)
    await record(tx, 'live_room.closed', talk)
    await tellLive(tx, talk, 'room', talk)
    return done(talk)
  })
