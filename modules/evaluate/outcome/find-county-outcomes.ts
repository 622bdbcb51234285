import type { Tx } from '#platform/database.ts'
import { countyOutcomes } from './county-outcomes.rules.ts'
import { findFigureState, listOlderCodes, listPublishedRates, listSchoolProfiles } from './outcome.queries.ts'
import type { CountyOutcomes } from './outcome.ts'

// Working out what must be hidden takes seconds for a large county and is the same for everyone who looks, so it is
// done once for each state of a county's figures. Only what anyone may see is kept.
const kept = new Map<string, CountyOutcomes>()
const mostKept = 6

/** What the viewer's county shows of its published outcomes; undefined before it has any figures. */
export async function findCountyOutcomes(tx: Tx): Promise<CountyOutcomes | undefined> {
  const state = await findFigureState(tx)
  if (state === undefined || tx.viewer.county === null) return undefined
  const countyCode = String(tx.viewer.county).padStart(2, '0')
  const key = `${countyCode} ${state}`
  const known = kept.get(key)
  if (known) return known
  const fresh = countyOutcomes({
    countyCode,
    rates: await listPublishedRates(tx),
    profiles: await listSchoolProfiles(tx),
    olderCodes: await listOlderCodes(tx),
  })
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept + 1))) kept.delete(old)
  kept.set(key, fresh)
  return fresh
}
