import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'
import type { ConveningId } from '../convening/convening.ts'

export type ReminderKind = 'week' | 'day'
const daysBefore = { week: [7, 6], day: [1, 0] } as const

export type Owed = {
  readonly conveningId: ConveningId
  readonly id: string
  readonly mail: string
  readonly language: Language
}

/**
 * Writes down who is reminded now, once each: who has a place, registered before that day, and was not reminded. What
 * was missed by a day is not made up for: its words would no longer be true.
 */
export const insertReminders = (tx: Tx, kind: ReminderKind): Promise<readonly Owed[]> => {
  const [from, until] = daysBefore[kind]
  const before = sql`make_interval(days => ${from})`
  const last = sql`make_interval(days => ${until})`
  return rows(
    tx,
    sql<Owed>`with owed as (
        insert into convene.reminder (county_id, registration_id, kind, written_at)
        select registration.county_id, registration.id, ${kind}, ${tx.now}
        from convene.registration
        join convene.convening held on held.county_id = registration.county_id
          and held.id = registration.convening_id and held.state = 'announced'
          and held.starts_at - ${before} <= ${tx.now}::timestamptz and held.starts_at - ${last} > ${tx.now}::timestamptz
        where registration.county_id = ${tx.viewer.county} and registration.placed_at is not null
          and registration.cancelled_at is null and registration.erased_at is null
          and registration.registered_at < held.starts_at - ${before}
        on conflict do nothing returning registration_id)
      select registration.convening_id, registration.id, registration.mail, registration.language
      from owed join convene.registration on registration.county_id = ${tx.viewer.county}
        and registration.id = owed.registration_id
      order by registration.convening_id, registration.id limit 20000`,
  )
}

/**
 * Takes needs out of what is over, and names where nobody has an account, as many days after the end as the county keeps
 * them. Answers how many.
 */
export async function eraseOld(tx: Tx): Promise<number> {
  const needs = await rows(
    tx,
    sql`update convene.registration old set needs = null, interpretation = null from convene.convening held
      where held.county_id = old.county_id and held.id = old.convening_id and old.county_id = ${tx.viewer.county}
        and (old.needs is not null or old.interpretation is not null)
        and held.ends_at < ${tx.now}::timestamptz - make_interval(days => convene.kept_days('needs', old.registered_at)) returning old.id`,
  )
  const names = await rows(
    tx,
    sql`update convene.registration old set name = null, mail = null, needs = null, site_name = null,
        erased_at = ${tx.now} from convene.convening held
      where held.county_id = old.county_id and held.id = old.convening_id and old.county_id = ${tx.viewer.county}
        and old.erased_at is null and old.person_id is null
        and held.ends_at < ${tx.now}::timestamptz - make_interval(days => convene.kept_days('name', old.registered_at)) returning old.id`,
  )
  return needs.length + names.length
}
