import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { type Id, newId } from '#platform/ids.ts'
import type { Comparison, ComparisonPlan } from './comparison.ts'

const comparisons = sql`
  select comparison.id, name, reason, measure, scenario_id, scenario_name, before_years, first_year, year_count, fixed_by_name, fixed_at,
    array_agg(school.code order by school.code) filter (where school.part = 'chosen') as schools,
    array_agg(school.code order by school.code) filter (where school.part = 'similar') as similar
  from evaluate.comparison
  join evaluate.comparison_school school
    on school.county_id = comparison.county_id and school.comparison_id = comparison.id`

/** The county's comparisons, the newest first. */
export async function listComparisons(tx: Tx): Promise<readonly Comparison[]> {
  return rows(
    tx,
    sql<Comparison>`${comparisons} where comparison.county_id = ${tx.viewer.county}
    group by comparison.county_id, comparison.id order by fixed_at desc, comparison.id desc limit 200`,
  )
}

export async function findComparison(tx: Tx, id: Id<'comparison'>): Promise<Comparison | undefined> {
  return row(
    tx,
    sql<Comparison>`${comparisons} where comparison.county_id = ${tx.viewer.county} and comparison.id = ${id}
    group by comparison.county_id, comparison.id`,
  )
}

type Fixed = {
  readonly plan: ComparisonPlan
  readonly scenarioName: string | null
  readonly beforeYears: readonly string[]
  readonly similar: readonly string[]
  readonly figureState: string
  readonly registerEdition: string
}

/** Writes a comparison and its schools; null when one of this name is there already. */
export async function insertComparison(tx: Tx, fixed: Fixed): Promise<Id<'comparison'> | null> {
  const { plan } = fixed
  const id = newId<'comparison'>(tx.now)
  const written = await row(
    tx,
    sql`
    insert into evaluate.comparison (county_id, id, name, reason, measure, before_years, first_year, year_count,
      figure_state, register_edition, scenario_id, scenario_name, fixed_by_id, fixed_by_name, fixed_at)
    values (${tx.viewer.county}, ${id}, ${plan.name}, ${plan.reason}, ${plan.measure},
      ${[...fixed.beforeYears]}::text[], ${plan.firstYear}, ${plan.yearCount}, ${fixed.figureState},
      ${fixed.registerEdition}, ${plan.scenarioId}, ${fixed.scenarioName}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
    on conflict (county_id, name) do nothing returning id`,
  )
  if (!written) return null
  await sql`
    insert into evaluate.comparison_school (county_id, comparison_id, code, part)
    select ${tx.viewer.county}::int, ${id}::uuid, code, 'chosen' from unnest(${[...plan.schools]}::text[]) as code
    union all
    select ${tx.viewer.county}::int, ${id}::uuid, code, 'similar' from unnest(${[...fixed.similar]}::text[]) as code`.execute(
    tx,
  )
  return id
}
