import type { Tx } from '#platform/database.ts'
import { findCountyOutcomes, findOutcomeState } from './find-county-outcomes.ts'
import { findKeptRates } from './kept-outcome.queries.ts'
import { shownRates } from './kept-outcome.rules.ts'
import { type PlaceOutcomes, placeKey } from './outcome.ts'

/**
 * Rates of all students of a school that the county may not show, as '<measure> <school year>': for pages further down
 * that have the published figures and cannot know which of them would give others away.
 */
export async function findHiddenRates(tx: Tx, cds: string): Promise<ReadonlySet<string>> {
  const hidden = [...(await ratesOf(tx, cds))].filter(([key, rate]) => !rate.shown && key.endsWith(' all'))
  return new Set(hidden.map(([key]) => key.slice(0, -' all'.length)))
}

async function ratesOf(tx: Tx, cds: string): Promise<PlaceOutcomes['rates']> {
  const kept = (await findOutcomeState(tx))?.kept
  if (kept) return shownRates((await findKeptRates(tx, kept.olderCodes[cds] ?? cds))?.rates ?? {})
  // Not kept yet: worked out whole, as any reader before then has it.
  const all = await findCountyOutcomes(tx)
  return all?.places.get(placeKey('school', all.newestCodes.get(cds) ?? cds))?.rates ?? new Map()
}
