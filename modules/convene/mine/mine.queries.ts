import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { OwnRegistration, OwnTalk } from './mine.ts'

/** What a person registered for, the latest first. Run as a service: a person's role reads no registration. */
export const listOwnRegistrations = (tx: Tx, personId: string): Promise<readonly OwnRegistration[]> =>
  rows(
    tx,
    sql<OwnRegistration>`select registration.id, registration.convening_id, registration.placed_at,
        registration.cancelled_at, was_there.marked_at as attended_at, held.title, held.title_es, held.starts_at,
        held.ends_at, held.time_zone, held.place_kind, held.place_name, held.state
      from convene.registration
      join convene.convening held on held.county_id = registration.county_id and held.id = registration.convening_id
      left join convene.attendance was_there on was_there.county_id = registration.county_id
        and was_there.registration_id = registration.id and was_there.talk_id is null
      where registration.county_id = ${tx.viewer.county} and registration.person_id = ${personId}
      order by held.starts_at desc, registration.registered_at desc, registration.id limit 100`,
  )

/** Talks that these registrations picked, and those of their convenings whose live room is open, the first first. */
export const listOwnTalks = (tx: Tx, registrations: readonly string[]): Promise<readonly OwnTalk[]> =>
  rows(
    tx,
    sql<OwnTalk>`select registration.id as registration_id, talk.id, talk.title, talk.title_es, talk.starts_at,
        talk.ends_at, room.name as room_name, choice.talk_id is not null as picked,
        choice.placed_at is not null as placed, talk.cancelled_at,
        live.talk_id is not null and talk.cancelled_at is null as is_live
      from convene.registration
      join convene.talk on talk.county_id = registration.county_id and talk.convening_id = registration.convening_id
      left join convene.talk_choice choice on choice.county_id = talk.county_id and choice.talk_id = talk.id
        and choice.registration_id = registration.id
      left join convene.live_room live on live.county_id = talk.county_id and live.talk_id = talk.id
        and live.closed_at is null
      left join convene.room on room.county_id = talk.county_id and room.id = talk.room_id
      where registration.county_id = ${tx.viewer.county} and registration.id = any(${registrations as string[]}::uuid[])
        and (choice.talk_id is not null or live.talk_id is not null)
      order by talk.starts_at, talk.id limit 1000`,
  )
