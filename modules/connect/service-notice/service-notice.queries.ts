import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type {
  NoticeId,
  NoticeSchedule,
  NoticeSending,
  NoticeTexts,
  SendingId,
  ServiceNotice,
  Telling,
  TypedSchedule,
  TypedSending,
} from './service-notice.ts'

const columns = sql`id, school_year, telling, texts, composed_at`

/** The county's notices, the newest first. */
export const listNotices = (tx: Tx): Promise<readonly ServiceNotice[]> =>
  rows(
    tx,
    sql<ServiceNotice>`select ${columns} from connect.service_notice where county_id = ${tx.viewer.county}
      order by composed_at desc, id desc limit 40`,
  )

export const findNewestNotice = (tx: Tx): Promise<ServiceNotice | undefined> =>
  row(
    tx,
    sql<ServiceNotice>`select ${columns} from connect.service_notice where county_id = ${tx.viewer.county}
      order by composed_at desc, id desc limit 1`,
  )

export const findNotice = (tx: Tx, id: NoticeId): Promise<ServiceNotice | undefined> =>
  row(
    tx,
    sql<ServiceNotice>`select ${columns} from connect.service_notice
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )

export async function insertNotice(
  tx: Tx,
  one: { readonly schoolYear: number; readonly telling: Telling; readonly texts: NoticeTexts },
): Promise<NoticeId> {
  const id = newId<'service_notice'>(tx.now)
  await sql`insert into connect.service_notice (county_id, id, school_year, telling, texts, person_id, composed_at)
    values (${tx.viewer.county}, ${id}, ${one.schoolYear}, ${one.telling}, ${JSON.stringify(one.texts)}::jsonb,
      ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}

/** Each time a notice of a school year went out, the earliest first; entries made by mistake are left out. */
export const listSendings = (tx: Tx, schoolYear: number): Promise<readonly NoticeSending[]> =>
  rows(
    tx,
    sql<NoticeSending>`select id, notice_id, school_year, telling, audience, channel, language,
        sent_on::text as sent_on, reached_count, school_id, school_code, school_name
      from connect.notice_sending_now where county_id = ${tx.viewer.county} and school_year = ${schoolYear}
      order by sent_on, entered_at, id limit 5000`,
  )

export async function insertSending(
  tx: Tx,
  notice: NoticeId,
  typed: TypedSending,
  schoolId: string | null,
): Promise<SendingId> {
  const id = newId<'notice_sending'>(tx.now)
  await sql`insert into connect.notice_sending (county_id, id, notice_id, audience, channel, language, sent_on,
      reached_count, school_id, person_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${notice}, ${typed.audience}, ${typed.channel}, ${typed.language},
      ${typed.sent_on}, ${Number(typed.reached_count)}, ${schoolId}, ${tx.viewer.personId}, ${tx.now})`.execute(
    tx,
  )
  return id
}

/** False when there is no such sending, or it was taken out already. */
export async function insertSendingRemoval(tx: Tx, id: SendingId): Promise<boolean> {
  const removed = await rows(
    tx,
    sql`insert into connect.notice_sending_removal (county_id, sending_id, person_id, removed_at)
      select county_id, id, ${tx.viewer.personId}::uuid, ${tx.now}::timestamptz from connect.notice_sending
      where county_id = ${tx.viewer.county} and id = ${id} on conflict do nothing returning sending_id`,
  )
  return removed.length === 1
}

export const findSchedule = (tx: Tx): Promise<NoticeSchedule | undefined> =>
  row(
    tx,
    sql<NoticeSchedule>`select first_by, second_by, confirmed_by, confirmed_on::text as confirmed_on
      from connect.notice_schedule where county_id = ${tx.viewer.county} order by entered_at desc, id desc limit 1`,
  )

export async function insertSchedule(
  tx: Tx,
  typed: TypedSchedule & { readonly confirmed_on: CalendarDate },
): Promise<string> {
  const id = newId<'notice_schedule'>(tx.now)
  await sql`insert into connect.notice_schedule
      (county_id, id, first_by, second_by, confirmed_by, confirmed_on, person_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${typed.first_by.slice(5)}, ${typed.second_by.slice(5)}, ${typed.confirmed_by},
      ${typed.confirmed_on}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}
