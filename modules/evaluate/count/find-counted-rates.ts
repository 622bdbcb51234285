import type { Tx } from '#platform/database.ts'
import { type Level, placeKey } from '../outcome/outcome.ts'
import { type CountedRate, countedRates } from './counted-rates.rules.ts'
import { listMeasureCounts } from './measure-count.queries.ts'

/** What the viewer's county counts itself of one place, by measure and year; empty while no floor feeds a measure. */
export async function findCountedRates(tx: Tx, level: Level, code: string): Promise<readonly CountedRate[]> {
  const counts = await listMeasureCounts(tx)
  if (counts.length === 0) return []
  const countyCode = String(tx.viewer.county).padStart(2, '0')
  return countedRates(counts, countyCode).get(placeKey(level, code)) ?? []
}
