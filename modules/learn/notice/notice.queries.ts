import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Notice } from './notice.ts'

type DueCertificate = {
  readonly id: string
  readonly personId: string
  readonly renewBy: CalendarDate
  readonly graceDays: number
  readonly revokedAt: Date | null
}

/** Certificates that can be renewed now or are in grace, those that end first at the top. */
export async function listDueCertificates(tx: Tx, opensDays: number): Promise<readonly DueCertificate[]> {
  return rows(
    tx,
    sql<DueCertificate>`select id, person_id, renew_by, grace_days, revoked_at from learn.certificate_now one
      where county_id = ${tx.viewer.county} and revoked_at is null and renew_by is not null
        and renew_by <= ${tx.today}::date + ${opensDays}::int and renew_by + grace_days >= ${tx.today}::date
        and not exists (select from learn.notice
          where notice.county_id = one.county_id and notice.person_id = one.person_id
            and kind = 'certificate_due' and about_id = one.id::text
            and due_on = one.renew_by - case when one.renew_by < ${tx.today}::date then 0 else ${opensDays}::int end)
      order by renew_by, id limit 500`,
  )
}

export type LateSite = {
  readonly placeCode: string
  readonly role: string
  readonly stepId: string
  readonly dueOn: CalendarDate
}

/** Sites whose next step is late, and to which nobody wrote by hand in the last seven days. */
export async function listLateSites(tx: Tx): Promise<readonly LateSite[]> {
  return rows(
    tx,
    sql<LateSite>`select place_code, role, waiting_step_id as step_id, due_on from learn.site_standing site
      where county_id = ${tx.viewer.county} and waiting_step_id is not null and due_on < ${tx.today}::date
        and not exists (select from learn.reminder
          where reminder.county_id = site.county_id and reminder.place_code = site.place_code
            and reminder.role = site.role and made_at > ${tx.now}::timestamptz - interval '7 days')
      order by due_on, place_code, role limit 300`,
  )
}

/** Who got a letter about a late step in the last seven days: one a week is enough. */
export async function listToldLately(tx: Tx): Promise<ReadonlySet<string>> {
  const found = await rows(
    tx,
    sql<{ personId: string }>`select distinct person_id from learn.notice
      where county_id = ${tx.viewer.county} and kind = 'step_late'
        and written_at > ${tx.now}::timestamptz - interval '7 days' limit 50000`,
  )
  return new Set(found.map(({ personId }) => personId))
}

/** The county office's people of today. */
export async function listOffice(tx: Tx): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ personId: string }>`select distinct person_id from people.public_colleague
      where county_id = ${tx.viewer.county} and role in ('county_director', 'county_coordinator')
        and ${tx.today} between starts_on and coalesce(ends_on, 'infinity') limit 200`,
  )
  return found.map(({ personId }) => personId)
}

/** Where letters reach these people: those with an address who did not say no. */
export async function listWilling(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows(
    tx,
    sql<{ personId: string; email: string }>`select person_id, email from people.public_mail_address address
      where county_id = ${tx.viewer.county} and person_id = any(${`{${people.join(',')}}`}::uuid[])
        and coalesce((select wanted from learn.notice_choice choice
          where choice.county_id = address.county_id and choice.person_id = address.person_id
          order by made_at desc, id desc limit 1), true)
      limit 20000`,
  )
  return new Map(found.map(({ personId, email }) => [personId, email]))
}

/** Notes the letters, and answers those that nobody noted before. */
export async function insertNotices(tx: Tx, notices: readonly Notice[]): Promise<readonly Notice[]> {
  if (notices.length === 0) return []
  const given = notices.map((notice) => ({ ...notice, id: newId(tx.now) }))
  const inserted = await rows(
    tx,
    sql<{
      id: string
    }>`insert into learn.notice (county_id, id, person_id, kind, about_id, due_on, written_at)
      select ${tx.viewer.county}, id, "personId", kind, "aboutId", "dueOn", ${tx.now}
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as one(id uuid, "personId" uuid, kind text, "aboutId" text, "dueOn" date)
      on conflict do nothing returning id`,
  )
  const written = new Set(inserted.map(({ id }) => id))
  return given.filter(({ id }) => written.has(id))
}

/** Whether the viewer wants letters: she does until she says no. */
export async function findChoice(tx: Tx): Promise<boolean> {
  const found = await row(
    tx,
    sql<{ wanted: boolean }>`select wanted from learn.notice_choice
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId}
      order by made_at desc, id desc limit 1`,
  )
  return found?.wanted ?? true
}

export async function insertChoice(tx: Tx, wanted: boolean): Promise<void> {
  await sql`insert into learn.notice_choice (county_id, id, person_id, wanted, made_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${tx.viewer.personId}, ${wanted}, ${tx.now})`.execute(tx)
}
