import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Colleague } from './progress.ts'
import type { SignOff } from './sign-off.ts'

const columns = sql`
  select request.id, request.person_id, request.person_name, request.step_id, request.note, request.asked_at,
    sign_off.decision, sign_off.note as answer, sign_off.decided_at, withdrawal.withdrawn_at
  from learn.sign_off_request request
  left join learn.sign_off on sign_off.county_id = request.county_id and sign_off.request_id = request.id
  left join learn.sign_off_withdrawal withdrawal
    on withdrawal.county_id = request.county_id and withdrawal.request_id = request.id`

/** What the viewer was asked to sign: what waits first, then the newest. */
export async function listAsked(tx: Tx): Promise<readonly SignOff[]> {
  return rows(
    tx,
    sql<SignOff>`${columns}
      where request.county_id = ${tx.viewer.county} and request.asked_person_id = ${tx.viewer.personId}
      order by sign_off.decided_at is not null, coalesce(sign_off.decided_at, request.asked_at) desc limit 200`,
  )
}

/** How many requests wait for the viewer's word. */
export async function countAskedSignOffs(tx: Tx): Promise<number> {
  const counted = await row(
    tx,
    sql<{ waiting: number }>`select count(*) as waiting from learn.sign_off_request request
      where request.county_id = ${tx.viewer.county} and request.asked_person_id = ${tx.viewer.personId}
        and not exists (select from learn.sign_off
          where sign_off.county_id = request.county_id and sign_off.request_id = request.id)`,
  )
  return counted?.waiting ?? 0
}

export async function findAsked(tx: Tx, id: string): Promise<SignOff | undefined> {
  return row(
    tx,
    sql<SignOff>`${columns}
      where request.county_id = ${tx.viewer.county} and request.asked_person_id = ${tx.viewer.personId}
        and request.id = ${id}`,
  )
}

export async function insertRequest(
  tx: Tx,
  request: { readonly id: string; readonly stepId: string; readonly note: string | null },
  asked: Colleague,
): Promise<void> {
  await sql`insert into learn.sign_off_request
      (county_id, id, person_id, person_name, step_id, asked_person_id, asked_name, note, asked_at)
    values (${tx.viewer.county}, ${request.id}, ${tx.viewer.personId}, ${tx.viewer.label}, ${request.stepId},
      ${asked.personId}, ${asked.displayName}, ${request.note}, ${tx.now})`.execute(tx)
}

/** False when it was decided already: the key settles the race. */
export async function insertSignOff(
  tx: Tx,
  request: SignOff,
  decision: { readonly decision: 'signed' | 'not_yet'; readonly note: string | null },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.sign_off (county_id, request_id, person_id, asked_person_id, decision, note, decided_at)
      values (${tx.viewer.county}, ${request.id}, ${request.personId}, ${tx.viewer.personId}, ${decision.decision},
        ${decision.note}, ${tx.now})
      on conflict do nothing returning request_id`,
  )
  return inserted.length === 1
}

export async function insertWithdrawal(tx: Tx, request: SignOff, reason: string): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.sign_off_withdrawal
        (county_id, request_id, person_id, asked_person_id, reason, withdrawn_at)
      values (${tx.viewer.county}, ${request.id}, ${request.personId}, ${tx.viewer.personId}, ${reason}, ${tx.now})
      on conflict do nothing returning request_id`,
  )
  return inserted.length === 1
}

/** A new id for a request, so that the event and the row name the same thing. */
export const newRequestId = (tx: Tx): string => newId(tx.now)
