import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { republishCounty } from '../figure/republish-county.ts'
import { listCalendarsOf } from '../school-calendar/school-calendar.queries.ts'
import { countyImportPolicy } from './county-import.policy.ts'
import { findLastImport, holdCounty, insertUndoing, listAddedPlaces } from './county-import.queries.ts'
import type { ImportId, ImportOutcome, ImportReport, StandsOn } from './county-import.ts'
import { calendarsStandWords } from './county-import.words.ts'
import { removeFacts, restoreFacts } from './fact-table.queries.ts'
import { factTables } from './fact-table.ts'

export type Undone = { readonly importId: ImportId; readonly report: ImportReport }

/**
 * Takes back the last import of the viewer's county: every row stands as it stood before. Refused when something
 * stands on the places it brought; `standsOn` asks the floors above, calendars are asked here.
 */
export async function undoImport(
  database: Database,
  viewer: Viewer,
  standsOn: readonly StandsOn[],
  language: Language = 'en',
): Promise<ImportOutcome<Undone>> {
  demand(viewer, countyImportPolicy, 'bring')
  return database.asViewer(viewer, async (tx) => {
    await holdCounty(tx)
    const last = await findLastImport(tx)
    if (last === undefined)
      return { done: false, refusal: 'nothing_to_undo', countyCode: codeOf(tx.viewer.county) }
    const codes = await listAddedPlaces(tx, last.id)
    const what: string[] = []
    for (const ask of [calendarsStand, ...standsOn]) what.push(...(await ask(tx, codes, language)))
    if (what.length > 0) return { done: false, refusal: 'stands_on_it', what }
    await putBack(tx, last.id)
    await insertUndoing(tx, last.id)
    await republishCounty(tx)
    await record(tx, 'county.import_undone', last.id, { dataEdition: last.report.dataEdition })
    return { done: true, result: { importId: last.id, report: last.report } }
  })
}

const codeOf = (county: number | null): string => String(county ?? '').padStart(2, '0')

const calendarsStand: StandsOn = async (tx, codes, language) => {
  const places = await listCalendarsOf(tx, codes)
  return places.length === 0 ? [] : [calendarsStandWords[language](places)]
}

/** Rows that leaned on others go last in and first out. */
async function putBack(tx: Tx, importId: ImportId): Promise<void> {
  const tables = Object.values(factTables)
  for (const table of tables) await restoreFacts(tx, table, importId)
  for (const table of tables.toReversed()) await removeFacts(tx, table, importId)
}
