import type { Tx } from '#platform/database.ts'
import { findOutcomesAround } from './find-county-outcomes.ts'
import { placeKey } from './outcome.ts'

/**
 * Rates of all students of a school that the county may not show, as '<measure> <school year>': for pages further down
 * that have the published figures and cannot know which of them would give others away.
 */
export async function findHiddenRates(tx: Tx, cds: string): Promise<ReadonlySet<string>> {
  const around = await findOutcomesAround(tx, 'school', cds)
  const place = around?.places.get(placeKey('school', around.newestCodes.get(cds) ?? cds))
  const hidden = [...(place?.rates ?? [])].filter(([key, rate]) => !rate.shown && key.endsWith(' all'))
  return new Set(hidden.map(([key]) => key.slice(0, -' all'.length)))
}
