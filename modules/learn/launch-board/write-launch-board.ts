import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { seeingSchool } from '../sight/seeing-school.ts'
import { launchBoardPolicy } from './launch-board.policy.ts'
import { findLaunchBoard, insertLaunchEntries, listLaunchEntries } from './launch-board.queries.ts'
import { sortWritings } from './launch-board.rules.ts'
import type { LaunchConflict, LaunchWriting } from './launch-board.ts'

/** Writes what is new on a board. What another wrote meanwhile is left as it is and handed back. */
export async function writeLaunchBoard(
  database: Database,
  viewer: Viewer,
  schoolCode: string,
  writings: readonly LaunchWriting[],
): Promise<readonly LaunchConflict[]> {
  demand(viewer, launchBoardPolicy, 'write')
  return database.asViewer(viewer, async (tx) => {
    const school = await seeingSchool(tx, schoolCode, 'launch_board')
    const all = await listLaunchEntries(tx, school.id)
    const { changed, conflicts } = sortWritings(writings, all, await findLaunchBoard(tx, school.id))
    const inserted = await insertLaunchEntries(tx, school, changed)
    if (inserted.size > 0) await record(tx, 'learn.launch_board_written', school.id, { items: inserted.size })
    const late = changed.filter(({ itemId }) => !inserted.has(itemId))
    const theirs = late.length === 0 ? [] : await findLaunchBoard(tx, school.id)
    const lost = late.flatMap((typed) => {
      const entry = theirs.find(({ itemId }) => itemId === typed.itemId)
      return entry === undefined ? [] : [{ itemId: typed.itemId, theirs: entry, typed }]
    })
    return [...conflicts, ...lost]
  })
}

/** Adds an item that only this school has. */
export async function addLaunchItem(
  database: Database,
  viewer: Viewer,
  schoolCode: string,
  item: Omit<LaunchWriting, 'itemId' | 'seen' | 'state'>,
): Promise<void> {
  demand(viewer, launchBoardPolicy, 'write')
  await database.asViewer(viewer, async (tx) => {
    const school = await seeingSchool(tx, schoolCode, 'launch_board')
    const writing = { ...item, itemId: `own-${newId(tx.now)}`, state: 'open', seen: null } as const
    await insertLaunchEntries(tx, school, [writing])
    await record(tx, 'learn.launch_item_added', school.id)
  })
}
