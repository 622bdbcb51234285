import type { Database } from '#platform/database.ts'
import { limitOf, type ShownCount, shownCount } from '#platform/small-numbers.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { counter } from '../decision/bring-back.ts'
import { findRaisedLimits } from '../decision/decision.queries.ts'
import { leafPolicy } from '../leaf/leaf.policy.ts'
import type { LeafEntry } from '../leaf/leaf.ts'
import { listEntries } from '../leaf/leaf-entry.queries.ts'
import { countPresent } from './room.queries.ts'
import { compareRoom, type RoomRow, readCounts } from './room.rules.ts'
import { groupWithStudents, type RoomSide, roomGroups, roomSides } from './room.ts'

export type RoomTable = {
  readonly side: RoomSide
  readonly rows: readonly RoomRow[]
  /** All who were there; null where nobody wrote it down. */
  readonly all: ShownCount | null
  /** Ticked at the door, or counted by hand afterwards. */
  readonly from: 'attendance' | 'count' | null
}

export const isRoom = (entry: LeafEntry, side: RoomSide, conveningId: string | null): boolean =>
  entry.says.side === side &&
  (conveningId === null
    ? entry.kind === 'room_expected'
    : entry.kind === 'room_count' && entry.says.convening === conveningId)

/** Who was at a convening against who should be: what was counted by hand, else who was ticked at the door. */
export async function readRoom(
  database: Database,
  viewer: Viewer,
  conveningId: string,
): Promise<readonly RoomTable[]> {
  demand(viewer, leafPolicy, 'read')
  return database.asViewer(counter(viewer.county ?? -1), async (tx) => {
    const entries = await listEntries(tx, ['room_expected', 'room_count'])
    const raised = await findRaisedLimits(tx)
    const found = []
    for (const side of roomSides) {
      const byHand = entries.find((entry) => isRoom(entry, side, conveningId))
      const present = byHand ? countsOf(byHand, side) : await countPresent(tx, conveningId, side)
      found.push({
        side,
        present,
        byHand: byHand !== undefined,
        expected: entries.find((one) => isRoom(one, side, null)),
      })
    }
    const students = found.some(({ present }) =>
      present.some(({ group, count }) => group === groupWithStudents && count > 0),
    )
    const limit = students ? limitOf('students', raised.students) : raised.adults
    return found.map(({ side, present, byHand, expected }): RoomTable => {
      const wanted = new Map(countsOf(expected, side).map(({ group, count }) => [group, count]))
      const rows = compareRoom(roomGroups[side], present, wanted, limit)
      if (present.length === 0) return { side, rows, all: null, from: null }
      const all = present.reduce((sum, { count }) => sum + count, 0)
      return { side, rows, all: shownCount(all, limit, 'adults'), from: byHand ? 'count' : 'attendance' }
    })
  })
}

function countsOf(entry: LeafEntry | undefined, side: RoomSide) {
  const counts = readCounts(roomGroups[side], entry?.says ?? {}) ?? new Map<string, number>()
  return [...counts].map(([group, count]) => ({ group, count }))
}
