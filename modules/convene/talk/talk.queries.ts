import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Room, Speaker, Talk, TalkId } from './talk.ts'

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
