import type { Tx } from '#platform/database.ts'
import type { Compared } from './compare-county.ts'
import { listKnownDistricts } from './county-import.queries.ts'
import type { FactCount, ImportId } from './county-import.ts'
import { districtRecords } from './district-records.rules.ts'
import { insertFacts, mergeFacts } from './fact-table.queries.ts'
import { factTables } from './fact-table.ts'
import { mergeDirectory } from './merge-directory.ts'
import { mergeHealth } from './merge-health.ts'
import { type Merge, MergeTally } from './merge-tally.ts'
import type { ShelfRow } from './row-shelf.ts'

/** Rows handed to the database at once. */
const batchSize = 5_000

/** Writes what was compared. Twice writes nothing the second time: the counts say so. */
export async function writeCounty(
  tx: Tx,
  importId: ImportId,
  compared: Compared,
): Promise<readonly FactCount[]> {
  const tally = new MergeTally()
  const write = compared.isFirst ? insertFacts : mergeFacts
  const merge: Merge = async (table, rows) => {
    for (let at = 0; at < rows.length; at += batchSize) {
      const batch = `[${rows.slice(at, at + batchSize).join(',')}]`
      tally.add(table, await write(tx, factTables[table], importId, batch))
    }
  }
  const { bundle, changes, schools } = compared
  const { chronicAbsence, suspension, academicIndicator, supportStaff, unduplicatedCount } = bundle.waiting
  const waiting = (rows: readonly ShelfRow[]) => rows.map((row) => row.json)
  const json = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row))
  await merge('district', json(districtRecords(await listKnownDistricts(tx), changes.schools, schools)))
  await merge('school', json(changes.schools))
  await merge('schoolCode', json(changes.codes))
  await merge('schoolFigure', json(schools))
  await merge('rateFigure', waiting([...chronicAbsence, ...suspension]))
  await merge('distanceFigure', waiting(academicIndicator))
  await merge('supportStaffFigure', waiting(supportStaff))
  await merge('unduplicatedCountFigure', waiting(unduplicatedCount))
  await mergeDirectory(tx, importId, compared, merge, tally)
  await mergeHealth(tx, importId, bundle, merge, tally)
  return tally.list()
}
