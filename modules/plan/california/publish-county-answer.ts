import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand } from '#platform/viewer.ts'
import { countyAnswerPolicy } from './county-answer.policy.ts'
import { upsertCountyAnswer } from './county-answer.queries.ts'
import type { CountyAnswer } from './county-answer.ts'

/** Publishes the viewer's own county's row, so that it stands beside the others. */
export async function publishCountyAnswer(
  tx: Tx,
  answer: Pick<CountyAnswer, 'dataEdition' | 'modelVersion' | 'figures'>,
): Promise<void> {
  demand(tx.viewer, countyAnswerPolicy, 'publish')
  await upsertCountyAnswer(tx, answer)
  await record(tx, 'plan.county_answer_published', String(tx.viewer.county))
}
