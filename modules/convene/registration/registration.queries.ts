import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Registration, RegistrationChange, RegistrationId } from './registration.ts'

const registrations = sql`
  select registration.id, registration.convening_id, registration.person_id, registration.name, registration.mail,
    registration.language, registration.role, registration.site_code, registration.site_name,
    coalesce(school.name, registration.site_name) as site, registration.team_id, registration.together_id, registration.interpretation,
    registration.needs, registration.registered_at, registration.placed_at, registration.cancelled_at,
    registration.sequence, was_there.marked_at as attended_at,
    coalesce((select json_agg(json_build_object('talkId', choice.talk_id, 'placed', choice.placed_at is not null))
      from convene.talk_choice choice where choice.county_id = registration.county_id
        and choice.registration_id = registration.id), '[]') as choices
  from convene.registration
  left join places.public_school school on school.county_id = registration.county_id
    and school.code = registration.site_code
  left join convene.attendance was_there on was_there.county_id = registration.county_id
    and was_there.registration_id = registration.id and was_there.talk_id is null`

export const findRegistration = (tx: Tx, id: RegistrationId): Promise<Registration | undefined> =>
  row(
    tx,
    sql<Registration>`${registrations}
      where registration.county_id = ${tx.viewer.county} and registration.id = ${id}`,
  )

/** The registration of this address that still stands. */
export const findByMail = (tx: Tx, convening: ConveningId, mail: string): Promise<Registration | undefined> =>
  row(
    tx,
    sql<Registration>`${registrations}
      where registration.county_id = ${tx.viewer.county} and registration.convening_id = ${convening}
        and registration.mail = ${mail} and registration.cancelled_at is null`,
  )

/** Who comes, by name; those who cannot come last. */
export const listRegistrations = (tx: Tx, convening: ConveningId): Promise<readonly Registration[]> =>
  rows(
    tx,
    sql<Registration>`${registrations}
      where registration.county_id = ${tx.viewer.county} and registration.convening_id = ${convening}
      order by registration.cancelled_at is not null, lower(registration.name), registration.id limit 5000`,
  )

export type NewRegistration = Omit<RegistrationChange, 'talks'> & {
  readonly id: RegistrationId
  readonly mail: string
  readonly language: Language
  readonly personId: string | null
  readonly teamId: string | null
  readonly madeById: string | null
  /** Given where one press registers for several dates. */
  readonly togetherId?: string | null
  /** Which of a team they are, from 0: who stands on an earlier line stands before in line. */
  readonly place?: number
}

/** Everyone new stands in line; `fillPlaces` gives the places that there are. False when the address is there already. */
export async function insertRegistration(
  tx: Tx,
  convening: ConveningId,
  given: NewRegistration,
): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into convene.registration (county_id, id, convening_id, person_id, name, mail, language, role, site_code,
        site_name, team_id, together_id, interpretation, needs, made_by_id, registered_at, changed_at)
      values (${tx.viewer.county}, ${given.id}, ${convening}, ${given.personId}, ${given.name}, ${given.mail},
        ${given.language}, ${given.role}, ${given.school}, ${given.site}, ${given.teamId},
        ${given.togetherId ?? null}::uuid, ${given.interpretation},
        ${given.needs}, ${given.madeById},
        ${tx.now}::timestamptz + make_interval(secs => ${(given.place ?? 0) / 1_000_000}), ${tx.now})
      on conflict do nothing returning id`,
  )
  return inserted.length === 1
}

export async function updateRegistration(
  tx: Tx,
  id: RegistrationId,
  given: RegistrationChange,
): Promise<void> {
  await sql`update convene.registration set name = ${given.name}, role = ${given.role}, site_code = ${given.school},
      site_name = ${given.site}, interpretation = ${given.interpretation}, needs = ${given.needs},
      changed_at = ${tx.now}, sequence = sequence + 1
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** Who cannot come gives the place back, and those of their talks; who can come after all stands where they stood. */
export async function updateCancelled(tx: Tx, id: RegistrationId, cancelled: boolean): Promise<void> {
  await sql`update convene.registration set cancelled_at = ${cancelled ? tx.now : null}::timestamptz, placed_at = null,
      changed_at = ${tx.now}, sequence = sequence + 1
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
  await sql`update convene.talk_choice set placed_at = null
    where county_id = ${tx.viewer.county} and registration_id = ${id}`.execute(tx)
}

/** Takes off talks no longer picked and adds those newly picked, at the end of their lines. */
export async function replaceChoices(
  tx: Tx,
  convening: ConveningId,
  id: RegistrationId,
  picked: readonly string[],
): Promise<void> {
  await sql`delete from convene.talk_choice where county_id = ${tx.viewer.county} and registration_id = ${id}
    and talk_id <> all(${picked as string[]}::uuid[])`.execute(tx)
  await sql`insert into convene.talk_choice (county_id, convening_id, registration_id, talk_id, chosen_at)
    select ${tx.viewer.county}, ${convening}, ${id}, given, ${tx.now} from unnest(${picked as string[]}::uuid[]) given
    on conflict do nothing`.execute(tx)
}

export type Moved = {
  readonly id: RegistrationId
  readonly mail: string
  readonly language: Language
  /** True where they had waited since an earlier moment than this one. */
  readonly waited: boolean
}

/** Gives free places to whoever waits longest. Run while the convening is held. Answers who got one. */
export const placeWaiting = (tx: Tx, convening: ConveningId): Promise<readonly Moved[]> =>
  rows(
    tx,
    sql<Moved>`with free as (
        select coalesce(held.capacity, 1000000) - (select count(*) from convene.registration placed
          where placed.county_id = held.county_id and placed.convening_id = held.id and placed.placed_at is not null
            and placed.cancelled_at is null) as places
        from convene.convening held where held.county_id = ${tx.viewer.county} and held.id = ${convening}
      ), line as (
        select id from convene.registration
        where county_id = ${tx.viewer.county} and convening_id = ${convening} and placed_at is null
          and cancelled_at is null
        order by registered_at, id limit greatest((select places from free), 0)
      )
      update convene.registration moved set placed_at = ${tx.now}, sequence = moved.sequence + 1
      from line where moved.county_id = ${tx.viewer.county} and moved.id = line.id
      returning moved.id, moved.mail, moved.language, moved.registered_at < ${tx.now}::timestamptz as waited`,
  )

/** Whether anyone waits for a place in a talk: asked first, since giving them is far dearer to plan. */
export async function hasWaitingInTalks(tx: Tx, convening: ConveningId): Promise<boolean> {
  const found = await row(
    tx,
    sql`select registration_id from convene.talk_choice
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and placed_at is null limit 1`,
  )
  return found !== undefined
}

export type MovedInTalk = Moved & { readonly talkId: string }

/** The same for every talk of it, among those who have a place at the convening. */
export const placeWaitingInTalks = (tx: Tx, convening: ConveningId): Promise<readonly MovedInTalk[]> =>
  rows(
    tx,
    sql<MovedInTalk>`with line as (
        select choice.registration_id, choice.talk_id,
          row_number() over (partition by choice.talk_id order by choice.chosen_at, choice.registration_id) as rank,
          coalesce(talk.capacity, room.capacity, 1000000) as places,
          (select count(*) from convene.talk_choice taken join convene.registration coming
              on coming.county_id = taken.county_id and coming.id = taken.registration_id
            where taken.county_id = choice.county_id and taken.talk_id = choice.talk_id
              and taken.placed_at is not null and coming.cancelled_at is null) as taken
        from convene.talk_choice choice
        join convene.registration coming on coming.county_id = choice.county_id and coming.id = choice.registration_id
          and coming.cancelled_at is null and coming.placed_at is not null
        join convene.talk on talk.county_id = choice.county_id and talk.id = choice.talk_id and talk.cancelled_at is null
        left join convene.room on room.county_id = talk.county_id and room.id = talk.room_id
        where choice.county_id = ${tx.viewer.county} and choice.convening_id = ${convening} and choice.placed_at is null
      )
      update convene.talk_choice moved set placed_at = ${tx.now}
      from line join convene.registration coming on coming.county_id = ${tx.viewer.county}
        and coming.id = line.registration_id
      where moved.county_id = ${tx.viewer.county} and moved.registration_id = line.registration_id
        and moved.talk_id = line.talk_id and line.rank <= line.places - line.taken
      returning coming.id, coming.mail, coming.language, moved.talk_id, moved.chosen_at < ${tx.now}::timestamptz as waited`,
  )

/**
 * Everyone who means to come, as letters reach them. Who was written to already in this transaction, of an earlier date
 * that the same press changed, is left out: once is enough.
 */
export const listReaders = (
  tx: Tx,
  convening: ConveningId,
): Promise<
  readonly {
    readonly id: RegistrationId
    readonly mail: string
    readonly language: Language
    readonly more: boolean
  }[]
> =>
  rows(
    tx,
    sql`select registration.id, registration.mail, registration.language, registration.together_id is not null as more
      from convene.registration
      join convene.convening own on own.county_id = registration.county_id and own.id = registration.convening_id
      where registration.county_id = ${tx.viewer.county} and registration.convening_id = ${convening}
        and registration.cancelled_at is null and registration.erased_at is null
        and not exists (select from convene.registration other
          join convene.convening held on held.county_id = other.county_id and held.id = other.convening_id
          where other.county_id = registration.county_id and other.together_id = registration.together_id
            and other.cancelled_at is null and held.id <> own.id and held.changed_at = ${tx.now}
            and held.starts_at < own.starts_at)
      order by registration.registered_at, registration.id limit 10000`,
  )

/** The registrations of one press, the first date first. */
export const listTogether = (tx: Tx, together: string): Promise<readonly Registration[]> =>
  rows(
    tx,
    sql<Registration>`${registrations}
      join convene.convening held on held.county_id = registration.county_id and held.id = registration.convening_id
      where registration.county_id = ${tx.viewer.county} and registration.together_id = ${together}
      order by held.starts_at, registration.id limit 100`,
  )

/** How many have a place, and how many wait. */
export async function countStanding(
  tx: Tx,
  convening: ConveningId,
): Promise<{ readonly placed: number; readonly waiting: number }> {
  const counted = await row(
    tx,
    sql<{ placed: number; waiting: number }>`
      select (count(*) filter (where placed_at is not null))::int as placed,
        (count(*) filter (where placed_at is null))::int as waiting
      from convene.registration
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and cancelled_at is null`,
  )
  return counted ?? { placed: 0, waiting: 0 }
}

/** Free places of each talk that has a bound. */
export async function listTalkPlaces(tx: Tx, convening: ConveningId): Promise<ReadonlyMap<string, number>> {
  const found = await rows(
    tx,
    sql<{ talkId: string; taken: number }>`
      select choice.talk_id, count(*)::int as taken from convene.talk_choice choice
      join convene.registration coming on coming.county_id = choice.county_id and coming.id = choice.registration_id
        and coming.cancelled_at is null
      where choice.county_id = ${tx.viewer.county} and choice.convening_id = ${convening}
        and choice.placed_at is not null group by choice.talk_id limit 500`,
  )
  return new Map(found.map(({ talkId, taken }) => [talkId, taken]))
}

/** Open schools of the county, to say where one comes from. */
export const listSchoolNames = (
  tx: Tx,
): Promise<readonly { readonly code: string; readonly name: string }[]> =>
  rows(
    tx,
    sql`select code, name from places.public_school where county_id = ${tx.viewer.county}
      order by lower(name), code limit 5000`,
  )
