import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Room, RoomId, Speaker, SpeakerId, Talk, TalkId } from './talk.ts'

const talks = sql`
  select talk.id, talk.convening_id, talk.room_id, room.name as room_name, talk.title, talk.title_es, talk.summary,
    talk.summary_es, talk.starts_at, talk.ends_at, coalesce(talk.capacity, room.capacity) as places, talk.capacity,
    talk.roles, talk.themes, talk.cancelled_at, talk.sequence, talk.changed_at,
    coalesce((select json_agg(json_build_object('id', speaker.id, 'name', speaker.name, 'post', speaker.post)
        order by speaks.place, speaker.name)
      from convene.talk_speaker speaks
      join convene.speaker on speaker.county_id = speaks.county_id and speaker.id = speaks.speaker_id
      where speaks.county_id = talk.county_id and speaks.talk_id = talk.id and speaker.removed_at is null), '[]')
      as speakers
  from convene.talk
  left join convene.room on room.county_id = talk.county_id and room.id = talk.room_id`

export const findTalk = (tx: Tx, id: TalkId): Promise<Talk | undefined> =>
  row(tx, sql<Talk>`${talks} where talk.county_id = ${tx.viewer.county} and talk.id = ${id}`)

/** A convening's talks in the order of the day, cancelled ones among them. */
export const listTalks = (tx: Tx, convening: ConveningId): Promise<readonly Talk[]> =>
  rows(
    tx,
    sql<Talk>`${talks} where talk.county_id = ${tx.viewer.county} and talk.convening_id = ${convening}
      order by talk.starts_at, talk.ends_at, lower(room.name), talk.id limit 500`,
  )

export const listRooms = (tx: Tx, convening: ConveningId): Promise<readonly Room[]> =>
  rows(
    tx,
    sql<Room>`select id, name, capacity, access from convene.room
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and removed_at is null
      order by lower(name), id limit 200`,
  )

export const listSpeakers = (tx: Tx, convening: ConveningId): Promise<readonly Speaker[]> =>
  rows(
    tx,
    sql<Speaker>`select id, name, post, about, about_es from convene.speaker
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and removed_at is null
      order by lower(name), id limit 500`,
  )

/** What staff write of a talk, its speakers apart. */
export type TalkWritten = Pick<
  Talk,
  'title' | 'titleEs' | 'summary' | 'summaryEs' | 'startsAt' | 'endsAt' | 'capacity' | 'roles' | 'themes'
> & { readonly roomId: string | null; readonly meetingLink: string | null }

export async function insertTalk(
  tx: Tx,
  convening: ConveningId,
  id: TalkId,
  given: TalkWritten,
): Promise<void> {
  await sql`insert into convene.talk (county_id, id, convening_id, room_id, title, title_es, summary, summary_es,
      starts_at, ends_at, capacity, roles, themes, meeting_link, made_at, changed_at)
    values (${tx.viewer.county}, ${id}, ${convening}, ${given.roomId}, ${given.title}, ${given.titleEs},
      ${given.summary}, ${given.summaryEs}, ${given.startsAt}, ${given.endsAt}, ${given.capacity},
      ${given.roles as string[]}, ${given.themes as string[]}, ${given.meetingLink}, ${tx.now}, ${tx.now})`.execute(
    tx,
  )
}

export async function updateTalk(tx: Tx, id: TalkId, given: TalkWritten): Promise<void> {
  await sql`update convene.talk set room_id = ${given.roomId}, title = ${given.title}, title_es = ${given.titleEs},
      summary = ${given.summary}, summary_es = ${given.summaryEs}, starts_at = ${given.startsAt},
      ends_at = ${given.endsAt}, capacity = ${given.capacity}, roles = ${given.roles as string[]},
      themes = ${given.themes as string[]}, meeting_link = ${given.meetingLink}, sequence = sequence + 1,
      changed_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

export async function cancelTalkRow(tx: Tx, id: TalkId): Promise<void> {
  await sql`update convene.talk set cancelled_at = ${tx.now}, sequence = sequence + 1, changed_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** Who speaks, in the order given. */
export async function replaceSpeakers(
  tx: Tx,
  convening: ConveningId,
  talk: TalkId,
  speakers: readonly string[],
): Promise<void> {
  await sql`delete from convene.talk_speaker where county_id = ${tx.viewer.county} and talk_id = ${talk}`.execute(
    tx,
  )
  await sql`insert into convene.talk_speaker (county_id, convening_id, talk_id, speaker_id, place)
    select ${tx.viewer.county}, ${convening}, ${talk}, given.id, given.place
    from unnest(${speakers as string[]}::uuid[]) with ordinality as given(id, place)`.execute(tx)
}

/** Where the video of one talk is, when it has a place of its own. */
export async function findTalkLink(tx: Tx, id: TalkId): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ meetingLink: string | null }>`select meeting_link from convene.talk
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )
  return found?.meetingLink ?? null
}

export async function insertRoom(
  tx: Tx,
  convening: ConveningId,
  id: RoomId,
  given: Omit<Room, 'id'>,
): Promise<void> {
  await sql`insert into convene.room (county_id, id, convening_id, name, capacity, access)
    values (${tx.viewer.county}, ${id}, ${convening}, ${given.name}, ${given.capacity}, ${given.access})`.execute(
    tx,
  )
}

export async function updateRoom(tx: Tx, id: RoomId, given: Omit<Room, 'id'>): Promise<void> {
  await sql`update convene.room set name = ${given.name}, capacity = ${given.capacity}, access = ${given.access}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

export async function insertSpeaker(
  tx: Tx,
  convening: ConveningId,
  id: SpeakerId,
  given: Omit<Speaker, 'id'>,
): Promise<void> {
  await sql`insert into convene.speaker (county_id, id, convening_id, name, post, about, about_es)
    values (${tx.viewer.county}, ${id}, ${convening}, ${given.name}, ${given.post}, ${given.about},
      ${given.aboutEs})`.execute(tx)
}

export async function updateSpeaker(tx: Tx, id: SpeakerId, given: Omit<Speaker, 'id'>): Promise<void> {
  await sql`update convene.speaker set name = ${given.name}, post = ${given.post}, about = ${given.about},
      about_es = ${given.aboutEs}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** How many have registered, or families signed up, and not said that they cannot come; waiting ones among them. */
export async function countRegistered(tx: Tx, convening: ConveningId): Promise<number> {
  const counted = await row(
    tx,
    sql<{ count: number }>`select (select count(*) from convene.registration
        where county_id = ${tx.viewer.county} and convening_id = ${convening} and cancelled_at is null)::int
      + (select count(*) from convene.sign_up
        where county_id = ${tx.viewer.county} and convening_id = ${convening} and cancelled_at is null)::int as count`,
  )
  return counted?.count ?? 0
}
