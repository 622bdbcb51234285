import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { countyImportPolicy } from './county-import.policy.ts'
import {
  deleteListing,
  findLastImport,
  holdCounty,
  insertUndoing,
  publishListing,
} from './county-import.queries.ts'
import type { ImportId, ImportOutcome, ImportReport, StandsOn } from './county-import.ts'
import { removeFacts, restoreFacts } from './fact-table.queries.ts'
import { factTables } from './fact-table.ts'

export type Undone = { readonly importId: ImportId; readonly report: ImportReport }

/**
 * Takes back the last import of the viewer's county: every row stands as it stood before. Refused when something
 * stands on what it brought; `standsOn` asks each part of the product that keeps things about places.
 */
export async function undoImport(
  database: Database,
  viewer: Viewer,
  standsOn: readonly StandsOn[],
): Promise<ImportOutcome<Undone>> {
  demand(viewer, countyImportPolicy, 'bring')
  return database.asViewer(viewer, async (tx) => {
    await holdCounty(tx)
    const last = await findLastImport(tx)
    if (last === undefined)
      return {
        done: false,
        refusal: 'nothing_to_undo',
        countyCode: String(tx.viewer.county ?? '').padStart(2, '0'),
      }
    const what: string[] = []
    for (const ask of standsOn) what.push(...(await ask(tx, last.id)))
    if (what.length > 0) return { done: false, refusal: 'stands_on_it', what }
    await putBack(tx, last.id)
    await insertUndoing(tx, last.id)
    await publishWhatStands(tx)
    await record(tx, 'county.import_undone', last.id, { dataEdition: last.report.dataEdition })
    return { done: true, result: { importId: last.id, report: last.report } }
  })
}

/** Rows that leaned on others go last in and first out. */
async function putBack(tx: Tx, importId: ImportId): Promise<void> {
  const tables = Object.values(factTables)
  for (const table of tables) await restoreFacts(tx, table, importId)
  for (const table of tables.toReversed()) await removeFacts(tx, table, importId)
}

async function publishWhatStands(tx: Tx): Promise<void> {
  const before = await findLastImport(tx)
  if (before === undefined) return deleteListing(tx)
  await publishListing(tx, before.id, before.appliedAt, before.report)
}
