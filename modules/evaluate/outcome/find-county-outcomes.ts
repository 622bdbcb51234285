import type { Tx } from '#platform/database.ts'
import { register } from '../measure/register.ts'
import { countyOutcomes } from './county-outcomes.rules.ts'
import {
  findKeptEdition,
  findKeptPlace,
  type KeptPlace,
  listKeptBelow,
  listKeptBeside,
  listKeptPlaces,
} from './kept-outcome.queries.ts'
import { outcomesOfKept } from './kept-outcome.rules.ts'
import { findFigureState, listOlderCodes, listPublishedRates, listSchoolProfiles } from './outcome.queries.ts'
import { type CountyOutcomes, countyPlaceCode, districtPlaceCode, type Level, stateCode } from './outcome.ts'

/** Goes up whenever other rules would hide or pool otherwise, or rows are kept in another shape. */
const rulesVersion = 1

/** Which figures, register and rules the viewer's county stands on; undefined before it has any figures. */
export async function figureStateOf(tx: Tx): Promise<string | undefined> {
  const state = tx.viewer.county === null ? undefined : await findFigureState(tx)
  return state && `${state} ${register.edition} ${register.smallest_shown} ${rulesVersion}`
}

/** What the viewer's county shows of all its published outcomes; undefined before it has any figures. */
export async function findCountyOutcomes(tx: Tx): Promise<CountyOutcomes | undefined> {
  const figureState = await figureStateOf(tx)
  if (figureState === undefined) return undefined
  const kept = await findKeptEdition(tx)
  if (kept?.figureState !== figureState) return workedOut(tx, figureState)
  return outcomesOfKept(codeOf(tx), kept, await listKeptPlaces(tx))
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
  const figureState = await figureStateOf(tx)
  if (figureState === undefined) return undefined
  const kept = await findKeptEdition(tx)
  if (kept?.figureState !== figureState) return workedOut(tx, figureState)
  const own = await findKeptPlace(tx, level, kept.olderCodes[code] ?? code)
  return outcomesOfKept(codeOf(tx), kept, own === undefined ? [] : [own, ...(await around(tx, own))])
}

async function around(tx: Tx, { level, code, similar }: KeptPlace): Promise<readonly KeptPlace[]> {
  const areas = [stateCode, countyPlaceCode(codeOf(tx)), districtPlaceCode(code.slice(0, 7))]
  const beside = (await listKeptBeside(tx, areas, similar)).filter(
    (one) => one.level !== level || one.code !== code,
  )
  if (level === 'district') return [...beside, ...(await listKeptBelow(tx, 'school', code.slice(0, 7)))]
  return level === 'county' ? [...beside, ...(await listKeptBelow(tx, 'district', ''))] : beside
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
