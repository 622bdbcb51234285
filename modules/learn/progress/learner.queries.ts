import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { Learner } from './learner.ts'
import type { StepFact } from './progress.ts'

/**
 * The county's staff of today, or some of them, in order of id, after one: each with every post held and the place that
 * counts.
 */
export async function listLearners(
  tx: Tx,
  after: string | null,
  most: number,
  among: readonly string[] | null = null,
): Promise<readonly Learner[]> {
  return rows(
    tx,
    sql<Learner>`select member.person_id, array_agg(distinct member.role) as roles,
        max(member.starts_on) as starts_on,
        coalesce((array_agg(member.place order by member.starts_on desc) filter (where member.place is not null))[1],
          chosen.place_code) as place
      from people.public_colleague member
      left join lateral (select place_code from learn.learner_place
        where learner_place.county_id = member.county_id and learner_place.person_id = member.person_id
        order by chosen_at desc, id desc limit 1) chosen on true
      where member.county_id = ${tx.viewer.county} and (${after}::uuid is null or member.person_id > ${after}::uuid)
        and (${among === null}::boolean or member.person_id = any(${`{${(among ?? []).join(',')}}`}::uuid[]))
        and ${tx.today} between member.starts_on and coalesce(member.ends_on, 'infinity')
      group by member.person_id, chosen.place_code
      order by member.person_id limit ${most}`,
  )
}

export type FactOf = StepFact & { readonly personId: string }

/** What happened on these people's paths, oldest first; of one kind only, where one is named. */
export async function listFactsOf(
  tx: Tx,
  people: readonly string[],
  kind: StepFact['kind'] | null = null,
): Promise<readonly FactOf[]> {
  return rows(
    tx,
    sql<FactOf>`select person_id, step_id, kind, about_id, happened_at, by_name, note, value from learn.step_fact
      where county_id = ${tx.viewer.county} and person_id = any(${`{${people.join(',')}}`}::uuid[])
        and (${kind}::text is null or kind = ${kind})
      order by happened_at, about_id limit 200000`,
  )
}
