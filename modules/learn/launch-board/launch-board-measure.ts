import type { Tx } from '#platform/database.ts'
import type { Measure } from '../progress/measure.ts'
import { findSchool, listSchoolsOfDistrict } from '../site/site.queries.ts'
import { findLaunchBoard, listLaunchBoards } from './launch-board.queries.ts'
import { boardOf, countBoard } from './launch-board.rules.ts'
import type { LaunchEntry, LaunchFile } from './launch-board.ts'

/** Share of a school's board that is ready; of a district, the mean of the boards its schools have begun. */
export const launchBoardMeasure = (file: () => Promise<LaunchFile>): Measure => ({
  name: 'launch-items-ready',
  read: async (tx, scope, { schoolCode, districtCode }) => {
    if (scope === 'school' && schoolCode !== null) return readySchool(tx, await file(), schoolCode)
    if (scope === 'district' && districtCode !== null) return readyDistrict(tx, await file(), districtCode)
    return null
  },
})

async function readySchool(tx: Tx, file: LaunchFile, code: string): Promise<number | null> {
  const school = await findSchool(tx, code)
  if (school === undefined) return null
  return countBoard(boardOf(file, await findLaunchBoard(tx, school.id)), tx.today).percent ?? 0
}

async function readyDistrict(tx: Tx, file: LaunchFile, code: string): Promise<number | null> {
  const own = new Set((await listSchoolsOfDistrict(tx, code)).map(({ id }) => id))
  if (own.size === 0) return null
  const shares = [...bySchool(await listLaunchBoards(tx))]
    .filter(([schoolId]) => own.has(schoolId))
    .map(([, entries]) => countBoard(boardOf(file, entries), tx.today).percent ?? 0)
  return shares.length === 0 ? 0 : Math.floor(shares.reduce((sum, share) => sum + share, 0) / shares.length)
}

/** Entries under the school they belong to. */
export function bySchool(entries: readonly LaunchEntry[]): ReadonlyMap<string, readonly LaunchEntry[]> {
  const grouped = new Map<string, LaunchEntry[]>()
  for (const entry of entries) grouped.set(entry.schoolId, [...(grouped.get(entry.schoolId) ?? []), entry])
  return grouped
}
