import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { feedingFloors, type MeasureCount } from './measure-count.ts'

type Floor = (typeof feedingFloors)[number]

/** Counts that the floors below publish of the viewer's county; a floor without the view, or closed to the viewer, feeds none. */
export async function listMeasureCounts(tx: Tx): Promise<readonly MeasureCount[]> {
  const counts: MeasureCount[] = []
  for (const floor of await openFloors(tx)) counts.push(...(await countsOf(tx, floor)))
  return counts
}

async function openFloors(tx: Tx): Promise<readonly Floor[]> {
  const found = await row(
    tx,
    sql<{ floors: readonly Floor[] }>`
      select coalesce(array_agg(floor), '{}') as floors from unnest(${[...feedingFloors]}::text[]) floor
      where case when to_regclass(floor || '.public_measure_count') is null then false
        else has_table_privilege(to_regclass(floor || '.public_measure_count'), 'select') end`,
  )
  return found?.floors ?? []
}

const countsOf = (tx: Tx, floor: Floor): Promise<readonly MeasureCount[]> =>
  rows(
    tx,
    sql<MeasureCount>`
      select measure, school_code, school_year, student_group as "group", group_category, numerator, denominator
      from ${sql.table(`${floor}.public_measure_count`)}
      where county_id = ${tx.viewer.county}
      order by measure, school_year, school_code, student_group limit 2000000`,
  )
