import { countyHeading, findCounty } from '#modules/places/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { contentHash } from '#platform/secrets.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { withConfirmations } from '../text-confirmation/text-confirmation.rules.ts'
import { listEveryCrisisConfirmation, listEveryCrisisNumber } from './crisis-number.queries.ts'
import { numberPart, shownIn } from './crisis-number.rules.ts'
import type { CountyNumbers } from './crisis-number.ts'

const mostWaitingMs = 1500

/**
 * The counties' own numbers, each confirmed by two people in this language. The page never waits for them: when the
 * database does not answer, 988 and 911 stand there all the same.
 */
export async function readShownNumbers(
  database: Database,
  language: Language,
): Promise<readonly CountyNumbers[]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<readonly CountyNumbers[]>((answer) => {
    timer = setTimeout(() => answer([]), mostWaitingMs)
  })
  const read = database.asViewer(anyone(), (tx) => numbersOf(tx, language))
  try {
    // The one place where a fault is caught in a module: help must open when nothing else does.
    return await Promise.race([read.catch(() => []), late])
  } finally {
    clearTimeout(timer)
  }
}

async function numbersOf(tx: Tx, language: Language): Promise<readonly CountyNumbers[]> {
  const all = await listEveryCrisisNumber(tx)
  const confirmations = all.length === 0 ? [] : await listEveryCrisisConfirmation(tx)
  const shown = all.filter((number) => {
    const part = numberPart(number, language)
    const own = confirmations.filter(({ countyId }) => countyId === number.countyId)
    return withConfirmations(part, contentHash(part.text), own).confirmed
  })
  const counties = [...new Set(shown.map(({ countyId }) => countyId))]
  const named = counties.map(async (countyId) => ({
    county: countyHeading((await findCounty(tx, countyId))?.name ?? '', language),
    numbers: shown.filter((one) => one.countyId === countyId).map((one) => shownIn(one, language)),
  }))
  return Promise.all(named)
}
