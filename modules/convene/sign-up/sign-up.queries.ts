import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Language } from '#platform/words.ts'
import type { EventId } from '../family-event/family-event.ts'
import type { HeldBecause, SignUp, SignUpId, SignUpTyped } from './sign-up.ts'

const columns = sql`id, convening_id, first_name, adult_count, child_count, language, interpreter, childcare_count,
  food_needs, email, page_language, held_because, signed_up_at, cancelled_at, together_id`

/** In the order in which they signed up, those taken back included. */
export const listSignUps = (tx: Tx, event: EventId): Promise<readonly SignUp[]> =>
  rows(
    tx,
    sql<SignUp>`select ${columns} from convene.sign_up
      where county_id = ${tx.viewer.county} and convening_id = ${event} order by signed_up_at, id`,
  )

/** How many people mean to come, those who wait included. */
export async function countPeople(tx: Tx, event: EventId): Promise<number> {
  const found = await row(
    tx,
    sql<{
      count: number
    }>`select coalesce(sum(adult_count + child_count), 0)::int as count from convene.sign_up
      where county_id = ${tx.viewer.county} and convening_id = ${event} and cancelled_at is null
        and held_because is null`,
  )
  return found?.count ?? 0
}

export const findSignUp = (tx: Tx, id: SignUpId): Promise<SignUp | undefined> =>
  row(
    tx,
    sql<SignUp>`select ${columns} from convene.sign_up where county_id = ${tx.viewer.county} and id = ${id}`,
  )

/**
 * A sign-up; the same form with the same words sent twice is one. Other words are another family's, as at one device in a
 * hallway. Who comes back after they could not come stands at the end of the line.
 */
export async function insertSignUp(
  tx: Tx,
  event: EventId,
  typed: SignUpTyped,
  more: { readonly held: HeldBecause | null; readonly language: Language; readonly together: string | null },
): Promise<SignUpId> {
  const id = newId<'sign_up'>(tx.now)
  const { opened, site: _site, dates: _dates, ...said } = typed
  const key = more.held === null ? contentHash(`${opened}\n${JSON.stringify(said)}`) : null
  const made = await rows(
    tx,
    sql<{
      id: SignUpId
    }>`insert into convene.sign_up as known (county_id, id, convening_id, first_name, adult_count,
      child_count, language, interpreter, childcare_count, food_needs, email, page_language, held_because, signed_up_at,
      form_key, together_id)
    values (${tx.viewer.county}, ${id}, ${event}, ${typed.firstName}, ${typed.adultCount}, ${typed.childCount},
      ${typed.language}, ${typed.interpreter === 'yes'}, ${typed.childcareCount ?? 0}, ${typed.foodNeeds as string[]},
      ${typed.email}, ${more.language}, ${more.held}, ${tx.now}, ${key}, ${more.together}::uuid)
    on conflict (county_id, convening_id, form_key) do update set cancelled_at = null,
      together_id = coalesce(known.together_id, excluded.together_id),
      signed_up_at = case when known.cancelled_at is null then known.signed_up_at else excluded.signed_up_at end
    returning id`,
  )
  return made[0]?.id ?? id
}

export async function updateCancelled(tx: Tx, id: SignUpId): Promise<void> {
  await sql`update convene.sign_up set cancelled_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id} and cancelled_at is null`.execute(tx)
}

/** A sign-up that was set apart is a family's after all, on every date of it; it takes its place by when it came. */
export async function updateReleased(tx: Tx, event: EventId, id: SignUpId): Promise<void> {
  await sql`update convene.sign_up one set held_because = null from convene.sign_up known
    where known.county_id = ${tx.viewer.county} and known.id = ${id} and known.convening_id = ${event}
      and one.county_id = known.county_id
      and (one.id = known.id or one.together_id = known.together_id)`.execute(tx)
}

/** The sign-ups of one press, the first date first. */
export const listTogether = (tx: Tx, together: string): Promise<readonly SignUp[]> =>
  rows(
    tx,
    sql<SignUp>`select ${columns} from convene.sign_up
      where county_id = ${tx.viewer.county} and together_id = ${together}
      order by (select held.starts_at from convene.convening held
        where held.county_id = sign_up.county_id and held.id = sign_up.convening_id), id limit 100`,
  )

/** Who was written to already in this transaction, of an earlier date that the same press changed: once is enough. */
export async function listToldTogether(tx: Tx, event: EventId): Promise<ReadonlySet<string>> {
  const told = await rows(
    tx,
    sql<{ togetherId: string }>`select distinct other.together_id from convene.sign_up other
      join convene.convening held on held.county_id = other.county_id and held.id = other.convening_id
      join convene.convening own on own.county_id = held.county_id and own.id = ${event}
      where other.county_id = ${tx.viewer.county} and other.together_id is not null and other.cancelled_at is null
        and other.held_because is null and held.id <> own.id and held.changed_at = ${tx.now}
        and held.starts_at < own.starts_at limit 10000`,
  )
  return new Set(told.map(({ togetherId }) => togetherId))
}

/** Events that begin within some hours and whose families were not reminded. */
export const listEventsToRemind = (tx: Tx, hours: number): Promise<readonly { readonly id: EventId }[]> =>
  rows(
    tx,
    sql<{ id: EventId }>`select held.id from convene.convening held
      where held.county_id = ${tx.viewer.county} and held.state = 'announced' and held.starts_at > ${tx.now}
        and held.starts_at < ${tx.now}::timestamptz + make_interval(hours => ${hours})
        and exists (select from convene.sign_up one where one.county_id = held.county_id
          and one.convening_id = held.id and one.email is not null and one.reminded_at is null
          and one.cancelled_at is null)
      limit 100`,
  )

/** Answers those that this call marked, so that two processes never remind twice. */
export async function markReminded(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const marked = await rows(
    tx,
    sql<{ id: string }>`update convene.sign_up set reminded_at = ${tx.now}
      where county_id = ${tx.viewer.county} and id = any(${ids as string[]}::uuid[]) and reminded_at is null
      returning id`,
  )
  return marked.map(({ id }) => id)
}

/** Deletes what families left, as many days after the event as they were told or fewer. Answers how many. */
export async function deleteOldSignUps(tx: Tx): Promise<number> {
  const gone = await rows(
    tx,
    sql`delete from convene.sign_up one using convene.convening held
      where held.county_id = one.county_id and held.id = one.convening_id and one.county_id = ${tx.viewer.county}
        and held.ends_at < ${tx.now}::timestamptz - make_interval(days => convene.kept_days('sign_up', one.signed_up_at))
      returning one.id`,
  )
  return gone.length
}
