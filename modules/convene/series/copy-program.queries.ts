import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { daysOn } from './series.rules.ts'

/** A convening made some days on from another. */
export type Copy = { readonly id: ConveningId; readonly days: number }
type Source = Pick<Convening, 'id' | 'timeZone'>
type Given = { readonly id: string; readonly source: string; readonly conveningId: string }

/** Gives each copy what the first offers, its rooms, speakers and talks, each talk at the same clock of its own day. */
export async function copyProgram(tx: Tx, from: Source, copies: readonly Copy[]): Promise<void> {
  await sql`insert into convene.event_plan (county_id, convening_id, interpreted_in, childcare_places, food, transport)
    select plan.county_id, given, plan.interpreted_in, plan.childcare_places, plan.food, plan.transport
    from convene.event_plan plan, unnest(${copies.map(({ id }) => id) as string[]}::uuid[]) given
    where plan.county_id = ${tx.viewer.county} and plan.convening_id = ${from.id}`.execute(tx)
  const rooms = await copyRooms(tx, from, copies)
  const speakers = await copySpeakers(tx, from, copies)
  await copyTalks(tx, from, copies, [...rooms, ...speakers])
}

const given = (list: readonly object[]) => sql`json_to_recordset(${JSON.stringify(list)}::json)`

async function copyRooms(tx: Tx, from: Source, copies: readonly Copy[]): Promise<readonly Given[]> {
  const list = await newParts(tx, from, copies, sql`convene.room`)
  await sql`insert into convene.room (county_id, id, convening_id, name, capacity, access)
    select room.county_id, given.id, given."conveningId", room.name, room.capacity, room.access
    from ${given(list)} as given(id uuid, source uuid, "conveningId" uuid)
    join convene.room on room.county_id = ${tx.viewer.county} and room.id = given.source`.execute(tx)
  return list
}

async function copySpeakers(tx: Tx, from: Source, copies: readonly Copy[]): Promise<readonly Given[]> {
  const list = await newParts(tx, from, copies, sql`convene.speaker`)
  await sql`insert into convene.speaker (county_id, id, convening_id, name, post, about, about_es)
    select speaker.county_id, given.id, given."conveningId", speaker.name, speaker.post, speaker.about, speaker.about_es
    from ${given(list)} as given(id uuid, source uuid, "conveningId" uuid)
    join convene.speaker on speaker.county_id = ${tx.viewer.county} and speaker.id = given.source`.execute(tx)
  return list
}

async function newParts(
  tx: Tx,
  from: Source,
  copies: readonly Copy[],
  table: ReturnType<typeof sql>,
): Promise<readonly Given[]> {
  const parts = await rows(
    tx,
    sql<{
      id: string
    }>`select id from ${table} where county_id = ${tx.viewer.county} and convening_id = ${from.id}
      and removed_at is null limit 500`,
  )
  return copies.flatMap((copy) =>
    parts.map(({ id }) => ({ id: newId(tx.now), source: id, conveningId: copy.id })),
  )
}

/** Talks that were called off are not held again. */
async function copyTalks(
  tx: Tx,
  { id, timeZone }: Source,
  copies: readonly Copy[],
  parts: readonly Given[],
): Promise<void> {
  const talks = await rows(
    tx,
    sql<{ id: string; startsAt: Date; endsAt: Date }>`select id, starts_at, ends_at from convene.talk
      where county_id = ${tx.viewer.county} and convening_id = ${id} and cancelled_at is null limit 500`,
  )
  const list = copies.flatMap((copy) =>
    talks.map((talk) => ({
      id: newId<'talk'>(tx.now),
      source: talk.id,
      conveningId: copy.id,
      startsAt: daysOn(timeZone, talk.startsAt, copy.days),
      endsAt: daysOn(timeZone, talk.endsAt, copy.days),
    })),
  )
  const own = sql`${given(parts)} as own(id uuid, source uuid, "conveningId" uuid)`
  const talk = sql`${given(list)} as given(id uuid, source uuid, "conveningId" uuid, "startsAt" timestamptz,
    "endsAt" timestamptz)`
  await sql`insert into convene.talk (county_id, id, convening_id, room_id, title, title_es, summary, summary_es,
      starts_at, ends_at, capacity, roles, themes, meeting_link, made_at, changed_at)
    select talk.county_id, given.id, given."conveningId", own.id, talk.title, talk.title_es, talk.summary,
      talk.summary_es, given."startsAt", given."endsAt", talk.capacity, talk.roles, talk.themes, talk.meeting_link,
      ${tx.now}, ${tx.now}
    from ${talk}
    join convene.talk on talk.county_id = ${tx.viewer.county} and talk.id = given.source
    left join ${own} on own.source = talk.room_id and own."conveningId" = given."conveningId"`.execute(tx)
  await sql`insert into convene.talk_speaker (county_id, convening_id, talk_id, speaker_id, place)
    select speaks.county_id, given."conveningId", given.id, own.id, speaks.place
    from ${talk}
    join convene.talk_speaker speaks on speaks.county_id = ${tx.viewer.county} and speaks.talk_id = given.source
    join ${own} on own.source = speaks.speaker_id and own."conveningId" = given."conveningId"`.execute(tx)
}
