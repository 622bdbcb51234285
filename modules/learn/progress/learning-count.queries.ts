import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'

/** How far a county's people and places have come, as bare counts; the small ones are for whoever shows them to leave out. */
export type LearningCount = {
  /** People with at least one step that they did, that was signed or that was measured. */
  readonly peopleCount: number
  readonly certificateCount: number
  /** Schools that have set the first day of their way to a launch. */
  readonly launchCount: number
  /** Schools and districts with a readiness check that others may see. */
  readonly checkCount: number
}

/** For a service of the product: a person reads their own path and nobody else's. */
export async function countLearning(tx: Tx): Promise<LearningCount> {
  const { county } = tx.viewer
  const found = await row(
    tx,
    sql<LearningCount>`select
      (select count(distinct person_id)::int from learn.step_fact
        where county_id = ${county} and kind in ('completed', 'signed', 'measured')) as people_count,
      (select count(*)::int from learn.certificate_now
        where county_id = ${county} and revoked_at is null) as certificate_count,
      (select count(distinct school_id)::int from learn.journey_start where county_id = ${county}) as launch_count,
      (select count(*)::int from learn.public_readiness where county_id = ${county}) as check_count`,
  )
  if (found === undefined) throw new Error('counts are always there')
  return found
}
