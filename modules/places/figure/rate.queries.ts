import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { AreaLevel, RateRow } from '../public-file/public-file.ts'

/** A published rate with the same group and year of its district, its county and the state beside it. */
export type RateBeside = {
  readonly measure: RateRow['kind']
  readonly schoolYear: string
  readonly group: string
  readonly groupCategory: string
  readonly own: PublishedRate
  readonly district: PublishedRate | null
  readonly county: PublishedRate | null
  readonly state: PublishedRate | null
}
export type PublishedRate = Pick<RateRow, 'numerator' | 'denominator' | 'ratePct' | 'reliability'>

type Joined = Omit<RateBeside, AreaLevel | 'own'> & { readonly level: AreaLevel } & PublishedRate

/**
 * Rates of a school (any of its codes), a district (its code and seven zeros) or the county (its code and twelve),
 * the newest year first, each beside those of what it is part of. Null is "not published", never zero.
 */
export async function listRatesBeside(
  tx: Tx,
  codes: readonly string[],
  level: Exclude<AreaLevel, 'state'>,
): Promise<readonly RateBeside[]> {
  const [newest = ''] = codes
  const county = newest.slice(0, 2)
  const around = [`${newest.slice(0, 7)}0000000`, `${county}000000000000`, '00000000000000']
  const found = await rows(
    tx,
    sql<Joined>`
    select measure, school_year, student_group as "group", group_category, level, numerator, denominator, rate_pct,
      reliability
    from places.rate_figure
    where county_id = ${tx.viewer.county}
      and ((level = ${level} and code = any(${codes})) or (level <> ${level} and code = any(${around})))
    order by measure, school_year desc, student_group limit 5000`,
  )
  const key = ({ measure, schoolYear, group }: Joined) => `${measure} ${schoolYear} ${group}`
  const beside = new Map(found.map((rate) => [`${rate.level} ${key(rate)}`, rate]))
  const of = (area: AreaLevel, rate: Joined): PublishedRate | null => {
    const other = area === level ? undefined : beside.get(`${area} ${key(rate)}`)
    return other === undefined ? null : published(other)
  }
  return found
    .filter((rate) => rate.level === level)
    .map((rate) => ({
      measure: rate.measure,
      schoolYear: rate.schoolYear,
      group: rate.group,
      groupCategory: rate.groupCategory,
      own: published(rate),
      district: level === 'school' ? of('district', rate) : null,
      county: of('county', rate),
      state: of('state', rate),
    }))
}

const published = ({ numerator, denominator, ratePct, reliability }: PublishedRate): PublishedRate => ({
  numerator,
  denominator,
  ratePct,
  reliability,
})
