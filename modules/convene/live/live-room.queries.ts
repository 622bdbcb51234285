import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { TalkId } from '../talk/talk.ts'
import type { LiveSegment, RoomTyped, Seat, SegmentId } from './live.ts'

export type KeptRoom = {
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly questionsHeld: boolean
  readonly documentLink: string | null
  readonly captionsLink: string | null
  readonly lastNumber: number
}

export const findLiveRoom = (tx: Tx, talk: TalkId): Promise<KeptRoom | undefined> =>
  row(
    tx,
    sql<KeptRoom>`select opened_at, closed_at, questions_held, document_link, captions_link, last_number
      from convene.live_room where county_id = ${tx.viewer.county} and talk_id = ${talk}`,
  )

/** What staff show in the room so that others come in. A visitor's role may not read it. */
export async function findJoinCode(tx: Tx, talk: TalkId): Promise<string | undefined> {
  const found = await row(
    tx,
    sql<{ joinCode: string }>`select join_code from convene.live_room
      where county_id = ${tx.viewer.county} and talk_id = ${talk}`,
  )
  return found?.joinCode
}

/** Where the video of a talk is, as staff entered it for the talk or for the whole convening. */
export async function findVideoLink(tx: Tx, talk: TalkId): Promise<string | null> {
  const found = await row(
    tx,
    sql<{
      link: string | null
    }>`select coalesce(talk.meeting_link, held.meeting_link) as link from convene.talk
      join convene.convening held on held.county_id = talk.county_id and held.id = talk.convening_id
      where talk.county_id = ${tx.viewer.county} and talk.id = ${talk}`,
  )
  return found?.link ?? null
}

/** False when the room was there already. */
export async function insertLiveRoom(
  tx: Tx,
  talk: TalkId,
  joinCode: string,
  typed: RoomTyped,
): Promise<boolean> {
  const made = await rows(
    tx,
    sql`insert into convene.live_room
        (county_id, talk_id, join_code, opened_at, questions_held, document_link, captions_link)
      values (${tx.viewer.county}, ${talk}, ${joinCode}, ${tx.now}, ${typed.questionsHeld === 'yes'},
        ${typed.documentLink}, ${typed.captionsLink})
      on conflict (county_id, talk_id) do nothing returning talk_id`,
  )
  return made.length === 1
}

export async function updateLiveRoom(tx: Tx, talk: TalkId, typed: RoomTyped): Promise<void> {
  await sql`update convene.live_room set questions_held = ${typed.questionsHeld === 'yes'},
      document_link = ${typed.documentLink}, captions_link = ${typed.captionsLink}
    where county_id = ${tx.viewer.county} and talk_id = ${talk}`.execute(tx)
}

export async function updateClosed(tx: Tx, talk: TalkId, closed: boolean): Promise<void> {
  await sql`update convene.live_room set closed_at = ${closed ? tx.now : null}
    where county_id = ${tx.viewer.county} and talk_id = ${talk}`.execute(tx)
}

/** No page that is kept for all visitors shows a live room: theirs stay as they are whatever happens in it. */
export async function beQuiet(tx: Tx): Promise<void> {
  await sql`select set_config('app.quiet', 'yes', true)`.execute(tx)
}

/** Numbers what happened and has it told at commit. The last statement of its transaction: it holds the room until then. */
export async function tellLive(
  tx: Tx,
  talk: TalkId,
  kind: 'room' | 'question' | 'poll' | 'agenda',
  subject: string,
): Promise<void> {
  await sql`select convene.tell_live(${talk}, ${kind}, ${subject}, ${tx.now})`.execute(tx)
}

export type Happened = { readonly number: number; readonly kind: string; readonly subjectId: string }

/** More than this behind, a browser reads the page anew. */
export const mostBehind = 2000

export const listHappened = (tx: Tx, talk: TalkId, after: number): Promise<readonly Happened[]> =>
  rows(
    tx,
    sql<Happened>`select number, kind, subject_id from convene.live_event
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and number > ${after}
      order by number limit ${mostBehind + 1}`,
  )

/** A seat by the room's code; the talk it opens, or null. Without a talk the code alone says which. */
export async function takeSeatByCode(
  tx: Tx,
  code: string,
  talk: TalkId | null,
  seat: Seat | null,
): Promise<TalkId | null> {
  const found = await row(
    tx,
    sql<{
      talk: TalkId | null
    }>`select convene.take_seat_by_code(${code}, ${talk}, ${seat}, ${tx.now}) as talk`,
  )
  return found?.talk ?? null
}

export async function takeSeat(tx: Tx, talk: TalkId, seat: Seat): Promise<void> {
  await sql`select convene.take_seat(${talk}, ${seat}, ${tx.now})`.execute(tx)
}

/** True for a seat that was taken, that nobody took away and its holder did not give up. */
export async function isSeated(tx: Tx, talk: TalkId, seat: Seat): Promise<boolean> {
  const found = await row(
    tx,
    sql`select from convene.live_seat where county_id = ${tx.viewer.county} and talk_id = ${talk} and seat = ${seat}
      and removed_at is null and left_at is null`,
  )
  return found !== undefined
}

export async function findVideoOfSeat(tx: Tx, talk: TalkId, seat: Seat): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ link: string | null }>`select convene.video_of_seat(${talk}, ${seat}) as link`,
  )
  return found?.link ?? null
}

/** Takes away the seat from which a question was asked. */
export async function removeSeatOfQuestion(tx: Tx, talk: TalkId, question: string): Promise<boolean> {
  const removed = await rows(
    tx,
    sql`update convene.live_seat set removed_at = ${tx.now}
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and removed_at is null
        and seat = (select asked.seat from convene.live_question asked
          where asked.county_id = ${tx.viewer.county} and asked.talk_id = ${talk} and asked.id = ${question})
      returning seat`,
  )
  return removed.length === 1
}

export async function listSegments(tx: Tx, talk: TalkId): Promise<readonly LiveSegment[]> {
  const found = await rows(
    tx,
    sql<Omit<LiveSegment, 'startedAt'> & { startedAt: Date | null }>`
      select id, position, title, minutes, started_at from convene.live_segment
      where county_id = ${tx.viewer.county} and talk_id = ${talk} order by position limit 100`,
  )
  return found.map((one) => ({ ...one, startedAt: one.startedAt?.toISOString() ?? null }))
}

/** Null when the agenda is full. */
export async function insertSegment(
  tx: Tx,
  talk: TalkId,
  { title, minutes }: { readonly title: string; readonly minutes: number },
): Promise<SegmentId | null> {
  const made = await row(
    tx,
    sql<{ id: SegmentId }>`insert into convene.live_segment (county_id, id, talk_id, position, title, minutes)
      select ${tx.viewer.county}, ${newId<'live_segment'>(tx.now)}, ${talk}, last + 1, ${title}, ${minutes}
      from (select coalesce(max(position), 0) as last from convene.live_segment
        where county_id = ${tx.viewer.county} and talk_id = ${talk}) known
      where last < 100 returning id`,
  )
  return made?.id ?? null
}

export async function startSegment(tx: Tx, talk: TalkId, id: SegmentId): Promise<boolean> {
  const begun = await rows(
    tx,
    sql`update convene.live_segment set started_at = ${tx.now}
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and id = ${id} returning id`,
  )
  return begun.length === 1
}

export async function deleteSegment(tx: Tx, talk: TalkId, id: SegmentId): Promise<boolean> {
  const gone = await rows(
    tx,
    sql`delete from convene.live_segment
      where county_id = ${tx.viewer.county} and talk_id = ${talk} and id = ${id} returning id`,
  )
  return gone.length === 1
}
