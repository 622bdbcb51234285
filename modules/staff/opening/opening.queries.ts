import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Opening, OpeningId } from './opening.ts'

const openings = sql`
  select opening.id, role, title, place, weekly_hours, pay_low_cents, pay_high_cents, pay_per, languages, supervision,
    apply_address, ends_on::text as ends_on, closed_at
  from staff.opening
  left join staff.opening_closing closing on closing.county_id = opening.county_id and closing.opening_id = opening.id`

/** What anyone reads of the county's openings today, the first to end first. */
export const listShownOpenings = (tx: Tx): Promise<readonly Opening[]> =>
  rows(
    tx,
    sql<Opening>`${openings} where opening.county_id = ${tx.viewer.county} and ends_on >= ${tx.today}
      and closed_at is null order by ends_on, opening.id limit 200`,
  )

/** Every opening of the last year, the newest first, those taken down too. */
export const listOpenings = (tx: Tx): Promise<readonly Opening[]> =>
  rows(
    tx,
    sql<Opening>`${openings} where opening.county_id = ${tx.viewer.county}
      and ends_on >= ${tx.today}::date - 365 order by opening.id desc limit 500`,
  )

export async function insertOpening(tx: Tx, one: Omit<Opening, 'id' | 'closedAt'>): Promise<OpeningId> {
  const id = newId<'opening'>(tx.now)
  await sql`
    insert into staff.opening (county_id, id, role, title, place, weekly_hours, pay_low_cents, pay_high_cents, pay_per,
      languages, supervision, apply_address, ends_on, entered_by_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${one.role}, ${one.title}, ${one.place}, ${one.weeklyHours}, ${one.payLowCents},
      ${one.payHighCents}, ${one.payPer}, ${`{${one.languages.join(',')}}`}::text[], ${one.supervision},
      ${one.applyAddress}, ${one.endsOn}, ${tx.viewer.personId}::uuid, ${tx.now})`.execute(tx)
  return id
}

/** False where there is no such opening, or it was taken down before. */
export async function insertOpeningClosing(tx: Tx, id: OpeningId): Promise<boolean> {
  const closed = await rows(
    tx,
    sql`insert into staff.opening_closing (county_id, opening_id, closed_by_id, closed_at)
      select county_id, id, ${tx.viewer.personId}::uuid, ${tx.now} from staff.opening
      where county_id = ${tx.viewer.county} and id = ${id}
      on conflict do nothing returning opening_id`,
  )
  return closed.length === 1
}

/** False where it was not taken down. */
export async function deleteOpeningClosing(tx: Tx, id: OpeningId): Promise<boolean> {
  const opened = await rows(
    tx,
    sql`delete from staff.opening_closing where county_id = ${tx.viewer.county} and opening_id = ${id}
      returning opening_id`,
  )
  return opened.length === 1
}
