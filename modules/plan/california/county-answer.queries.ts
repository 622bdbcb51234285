import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { CountyAnswer } from './county-answer.ts'

const answers = sql`
  select lpad(county_id::text, 2, '0') as county_code, data_edition, model_version, published_at, figures
  from plan.county_answer`

/** What California's counties published, in order of code, which is that of their names. The practice county is none. */
export const listCountyAnswers = (tx: Tx): Promise<readonly CountyAnswer[]> =>
  rows(tx, sql<CountyAnswer>`${answers} where county_id between 1 and 58 order by county_id`)

export const findCountyAnswer = (tx: Tx, county: number): Promise<CountyAnswer | undefined> =>
  row(tx, sql<CountyAnswer>`${answers} where county_id = ${county}`)

/** In place of what the county published before. */
export async function upsertCountyAnswer(
  tx: Tx,
  answer: Pick<CountyAnswer, 'dataEdition' | 'modelVersion' | 'figures'>,
): Promise<void> {
  await sql`
    insert into plan.county_answer (county_id, data_edition, model_version, figures, published_at)
    values (${tx.viewer.county}, ${answer.dataEdition}, ${answer.modelVersion}, ${JSON.stringify(answer.figures)},
      ${tx.now})
    on conflict (county_id) do update set data_edition = excluded.data_edition,
      model_version = excluded.model_version, figures = excluded.figures, published_at = excluded.published_at`.execute(
    tx,
  )
}
