import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { KeptRates } from './kept-outcome.ts'
import type { Peer } from './similar.rules.ts'

/** Names the state of the list; another text means other schools. */
export async function findListingState(tx: Tx): Promise<string> {
  const found = await row(
    tx,
    sql<{
      state: string
    }>`select concat_ws(' ', count(*), max(listed_at)) as state from evaluate.school_listing`,
  )
  return found?.state ?? ''
}

/** Every listed school of every county, as its likeness is judged by; the practice county's are not among them. */
export const listPeers = (tx: Tx): Promise<readonly Peer[]> =>
  rows(
    tx,
    sql<Peer>`select code, school_level, setting, enrollment, poor, learners from evaluate.school_listing
      where (county_id = 0) = (${tx.viewer.county}::int = 0) order by code limit 20000`,
  )

export type ListedSchool = Peer & {
  readonly countyCode: string
  readonly name: string
  readonly rates: KeptRates
}

export const listListedSchools = (tx: Tx, codes: readonly string[]): Promise<readonly ListedSchool[]> =>
  rows(
    tx,
    sql<ListedSchool>`
      select lpad(county_id::text, 2, '0') as county_code, code, name, school_level, setting, enrollment, poor,
        learners, rates
      from evaluate.school_listing where code = any(${[...codes]}::text[])
        and (county_id = 0) = (${tx.viewer.county}::int = 0)`,
  )
