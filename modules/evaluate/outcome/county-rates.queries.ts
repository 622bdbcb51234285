import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { PublishedMeasure } from '../measure/measure.ts'
import type { KeptEdition, KeptPlace } from './kept-outcome.ts'
import { rateKey } from './outcome.ts'

/** A published rate of a whole county in its newest year. */
export type CountyRate = {
  readonly measure: PublishedMeasure
  readonly schoolYear: string
  readonly numerator: number
  readonly denominator: number
}

/** The county's newest published rates; none where nothing is kept, and none that is hidden. */
export async function listCountyRates(tx: Tx): Promise<readonly CountyRate[]> {
  const found = await row(
    tx,
    sql<Pick<KeptPlace, 'rates'> & Pick<KeptEdition, 'years'>>`
      select place.rates, edition.years from evaluate.outcome_place place
      join evaluate.outcome_edition edition on edition.county_id = place.county_id
      where place.county_id = ${tx.viewer.county} and place.level = 'county' limit 1`,
  )
  if (found === undefined) return []
  return (['chronic_absence', 'suspension'] as const).flatMap((measure) => {
    const schoolYear = found.years[measure].toSorted().at(-1)
    const rate = schoolYear === undefined ? null : found.rates[rateKey(measure, schoolYear, 'all')]
    if (schoolYear === undefined || rate === null || rate === undefined) return []
    return [{ measure, schoolYear, numerator: rate[0], denominator: rate[1] }]
  })
}
