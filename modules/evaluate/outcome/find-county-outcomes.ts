import type { Tx } from '#platform/database.ts'
import { register } from '../measure/register.ts'
import { countyOutcomes } from './county-outcomes.rules.ts'
import { findKeptState, listKeptAround, listKeptBelow, listKeptPlaces } from './kept-outcome.queries.ts'
import { outcomesOfKept } from './kept-outcome.rules.ts'
import type { KeptEdition, KeptPlace } from './kept-outcome.ts'
import { listOlderCodes, listPublishedRates, listSchoolProfiles } from './outcome.queries.ts'
import { type CountyOutcomes, countyPlaceCode, districtPlaceCode, type Level, stateCode } from './outcome.ts'

/** Goes up whenever other rules would hide or pool otherwise, or rows are kept in another shape. */
const rulesVersion = 2

export type FoundState = {
  /** Which figures, register and rules the county stands on. */
  readonly figureState: string
  /** What is kept, if it was worked out from these; else null. */
  readonly kept: KeptEdition | null
}

/** Undefined before the viewer's county has any figures. */
export async function findOutcomeState(tx: Tx): Promise<FoundState | undefined> {
  const found = await findKeptState(tx)
  if (found?.standing == null) return undefined
  const figureState = `${found.standing} ${register.edition} ${register.smallest_shown} ${rulesVersion}`
  return { figureState, kept: found.figureState === figureState ? (found as KeptEdition) : null }
}

/** What the viewer's county shows of all its published outcomes; undefined before it has any figures. */
export async function findCountyOutcomes(tx: Tx): Promise<CountyOutcomes | undefined> {
  const state = await findOutcomeState(tx)
  if (state === undefined) return undefined
  if (state.kept === null) return workedOut(tx, state.figureState)
  return outcomesOfKept(codeOf(tx), state.kept, await listKeptPlaces(tx))
}

/**
 * As much of it as the page of one place shows: the place, what stands beside it and what lies below. A school is
 * found by an older code too.
 */
export async function findOutcomesAround(
  tx: Tx,
  level: Level,
  code: string,
): Promise<CountyOutcomes | undefined> {
  const state = await findOutcomeState(tx)
  if (state === undefined) return undefined
  if (state.kept === null) return workedOut(tx, state.figureState)
  const newest = state.kept.olderCodes[code] ?? code
  const areas = [stateCode, countyPlaceCode(codeOf(tx)), districtPlaceCode(newest.slice(0, 7))]
  const around = await listKeptAround(tx, level, newest, areas)
  return outcomesOfKept(codeOf(tx), state.kept, [...around, ...(await below(tx, level, newest))])
}

/** The state, the county and every school of it, without groups: what a map shows. */
export async function findSchoolOutcomes(tx: Tx): Promise<CountyOutcomes | undefined> {
  const state = await findOutcomeState(tx)
  if (state === undefined) return undefined
  if (state.kept === null) return workedOut(tx, state.figureState)
  const areas = await listKeptAround(tx, 'county', countyPlaceCode(codeOf(tx)), [stateCode])
  return outcomesOfKept(codeOf(tx), state.kept, [...areas, ...(await listKeptBelow(tx, 'school', ''))])
}

async function below(tx: Tx, level: Level, code: string): Promise<readonly KeptPlace[]> {
  if (level === 'district') return listKeptBelow(tx, 'school', code.slice(0, 7))
  return level === 'county' ? listKeptBelow(tx, 'district', '') : []
}

const codeOf = (tx: Tx): string => String(tx.viewer.county).padStart(2, '0')

// A county whose import kept nothing, as one that was brought in before this product did, is worked out by its first
// reader and remembered here until the product keeps it. Only what anyone may see is remembered.
const remembered = new Map<string, CountyOutcomes>()
const mostRemembered = 6

async function workedOut(tx: Tx, figureState: string): Promise<CountyOutcomes> {
  const key = `${codeOf(tx)} ${figureState}`
  const known = remembered.get(key)
  if (known) return known
  const fresh = countyOutcomes({
    countyCode: codeOf(tx),
    rates: await listPublishedRates(tx),
    profiles: await listSchoolProfiles(tx),
    olderCodes: await listOlderCodes(tx),
  })
  const going = Math.max(0, remembered.size - mostRemembered + 1)
  for (const old of [...remembered.keys()].slice(0, going)) remembered.delete(old)
  remembered.set(key, fresh)
  return fresh
}
