import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { TextConfirmation } from '../text-confirmation/text-confirmation.ts'
import type { CheckState } from './crisis-number.rules.ts'
import type { CrisisNumber, CrisisNumberId, TypedCrisisNumber } from './crisis-number.ts'

const columns = sql`id, county_id, phone, words_en, words_es, hours_en, hours_es,
  (entered_at at time zone 'America/Los_Angeles')::date::text as entered_on`

/** The numbers of the viewer's county, confirmed or not, the oldest first. */
export async function listCrisisNumbers(tx: Tx): Promise<readonly CrisisNumber[]> {
  return rows(
    tx,
    sql<CrisisNumber>`select ${columns} from front.crisis_number_now where county_id = ${tx.viewer.county}
      order by entered_at, id limit 50`,
  )
}

/** Every county's numbers: help is looked for before a county is chosen. */
export async function listEveryCrisisNumber(tx: Tx): Promise<readonly CrisisNumber[]> {
  return rows(
    tx,
    sql<CrisisNumber>`select ${columns} from front.crisis_number_now order by county_id, entered_at, id limit 500`,
  )
}

export type CountyConfirmation = TextConfirmation & { readonly countyId: number }

export async function listEveryCrisisConfirmation(tx: Tx): Promise<readonly CountyConfirmation[]> {
  return rows(
    tx,
    sql<CountyConfirmation>`
      select county_id, kind, part, language, text_hash, confirmed_by, confirmed_on::text as confirmed_on, entered_by_id
      from front.text_confirmation where kind = 'crisis' order by entered_at, id limit 5000`,
  )
}

export async function findCheckState(tx: Tx): Promise<CheckState> {
  const found = await row(
    tx,
    sql<CheckState>`
      select (select max(checked_on)::text from front.crisis_check where county_id = ${tx.viewer.county}) as checked_on,
        (select min((entered_at at time zone 'America/Los_Angeles')::date)::text from front.crisis_number_now
          where county_id = ${tx.viewer.county}) as first_entered_on`,
  )
  return found ?? { checkedOn: null, firstEnteredOn: null }
}

export async function insertCrisisNumber(tx: Tx, typed: TypedCrisisNumber): Promise<string> {
  const id = newId(tx.now)
  await sql`
    insert into front.crisis_number (county_id, id, phone, words_en, words_es, hours_en, hours_es, entered_by_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${typed.phone}, ${typed.words_en}, ${typed.words_es}, ${typed.hours_en},
      ${typed.hours_es}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}

/** Answers how many it took back: one, or none when it was gone already. */
export async function insertCrisisNumberWithdrawal(tx: Tx, id: CrisisNumberId): Promise<number> {
  const gone = await rows(
    tx,
    sql`insert into front.crisis_number_withdrawal (county_id, number_id, withdrawn_by_id, withdrawn_at)
      select county_id, id, ${tx.viewer.personId}::uuid, ${tx.now} from front.crisis_number_now
      where county_id = ${tx.viewer.county} and id = ${id}
      on conflict do nothing returning number_id`,
  )
  return gone.length
}

export async function insertCrisisCheck(tx: Tx): Promise<void> {
  await sql`insert into front.crisis_check (county_id, id, checked_by_id, checked_on, checked_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${tx.viewer.personId}, ${tx.today}, ${tx.now})`.execute(tx)
}
