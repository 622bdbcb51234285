import { countyHeading, findCounty } from '#modules/places/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { contentHash } from '#platform/secrets.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { withConfirmations } from '../text-confirmation/text-confirmation.rules.ts'
import type { TextPart } from '../text-confirmation/text-confirmation.ts'
import { listEveryCrisisConfirmation, listEveryCrisisNumber } from './crisis-number.queries.ts'
import { numberPart, shownIn } from './crisis-number.rules.ts'
import type { CountyNumbers } from './crisis-number.ts'
import { crisisPagePart } from './crisis-parts.ts'

const mostWaitingMs = 1500

/** What the counties have confirmed for the crisis page in one language. */
export type ConfirmedHelp = {
  readonly counties: readonly CountyNumbers[]
  /** A county where two people stand for the page's own words; null while there is none. */
  readonly pageConfirmedIn: string | null
}

const nothingConfirmed: ConfirmedHelp = { counties: [], pageConfirmedIn: null }

/**
 * The counties' own numbers, each confirmed by two people in this language. The page never waits for them: when the
 * database does not answer, 988 and 911 stand there all the same.
 */
export async function readConfirmedHelp(database: Database, language: Language): Promise<ConfirmedHelp> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<ConfirmedHelp>((answer) => {
    timer = setTimeout(() => answer(nothingConfirmed), mostWaitingMs)
  })
  const read = database.asViewer(anyone(), (tx) => confirmedHelp(tx, language))
  try {
    // The one place where a fault is caught in a module: help must open when nothing else does.
    return await Promise.race([read.catch(() => nothingConfirmed), late])
  } finally {
    clearTimeout(timer)
  }
}

async function confirmedHelp(tx: Tx, language: Language): Promise<ConfirmedHelp> {
  const [all, confirmations] = [await listEveryCrisisNumber(tx), await listEveryCrisisConfirmation(tx)]
  const stands = (part: TextPart, countyId: number) =>
    withConfirmations(
      part,
      contentHash(part.text),
      confirmations.filter((one) => one.countyId === countyId),
    ).confirmed
  const nameOf = async (countyId: number) =>
    countyHeading((await findCounty(tx, countyId))?.name ?? '', language)
  const shown = all.filter((number) => stands(numberPart(number, language), number.countyId))
  const counties = [...new Set(shown.map(({ countyId }) => countyId))].map(async (countyId) => ({
    county: await nameOf(countyId),
    numbers: shown.filter((one) => one.countyId === countyId).map((one) => shownIn(one, language)),
  }))
  const behind = [...new Set(confirmations.map(({ countyId }) => countyId))].find((countyId) =>
    stands(crisisPagePart(language), countyId),
  )
  return {
    counties: await Promise.all(counties),
    pageConfirmedIn: behind === undefined ? null : await nameOf(behind),
  }
}
