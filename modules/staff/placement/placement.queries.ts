import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Position, PositionId } from '../position/position.ts'
import type { Placement, PlacementId, School, TypedPlacement, TypedPublication } from './placement.ts'

type PlacementRow = Omit<Placement, 'position' | 'publication'> &
  Pick<Position, 'role' | 'title' | 'holder'> & {
    readonly positionId: PositionId
    readonly publicationId: NonNullable<Placement['publication']>['id'] | null
    readonly shownName: string | null
    readonly confirmedBy: string | null
    readonly confirmedOn: Placement['startsOn'] | null
  }

/** The placements that hold, in the county or at the viewer's schools, by school. */
export async function listPlacements(tx: Tx): Promise<readonly Placement[]> {
  const found = await rows(
    tx,
    sql<PlacementRow>`
      select placement.id, position.id as position_id, position.role, position.title, position.holder,
        placement.school_id, school.name as school_name, placement.weekdays,
        to_char(placement.from_time, 'HH24:MI') as from_time, to_char(placement.until_time, 'HH24:MI') as until_time,
        placement.languages, placement.starts_on::text as starts_on, placement.ends_on::text as ends_on,
        placement.agreed_by, placement.agreed_on::text as agreed_on, shown.id as publication_id, shown.shown_name,
        shown.confirmed_by, shown.confirmed_on::text as confirmed_on
      from staff.placement_now placement
      join staff.position on position.county_id = placement.county_id and position.id = placement.position_id
      join places.public_school school on school.county_id = placement.county_id and school.id = placement.school_id
      left join staff.public_placement shown
        on shown.county_id = placement.county_id and shown.placement_id = placement.id
      where placement.county_id = ${tx.viewer.county}
      order by lower(school.name), lower(position.title), placement.id limit 5000`,
  )
  return found.map(({ positionId, role, title, holder, publicationId, shownName, ...row }) => ({
    ...row,
    position: { id: positionId, role, title, holder },
    publication:
      publicationId === null
        ? null
        : {
            id: publicationId,
            shownName,
            confirmedBy: row.confirmedBy ?? '',
            confirmedOn: row.confirmedOn ?? row.startsOn,
          },
  }))
}

export async function listPositions(tx: Tx): Promise<readonly Position[]> {
  return rows(
    tx,
    sql<Position>`select id, role, title, holder from staff.position where county_id = ${tx.viewer.county}
      order by lower(title), lower(coalesce(holder, '')), id limit 2000`,
  )
}

export async function listOpenSchools(tx: Tx): Promise<readonly School[]> {
  return rows(
    tx,
    sql<School>`select id, name, district_name from places.public_school where county_id = ${tx.viewer.county}
      order by lower(name), code limit 5000`,
  )
}

export async function insertPosition(
  tx: Tx,
  { role, title, holder }: Pick<TypedPlacement, 'role' | 'title' | 'holder'>,
): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into staff.position (county_id, id, role, title, holder, entered_by_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${role}, ${title}, ${holder === '' ? null : holder},
      ${tx.viewer.personId}::uuid, ${tx.now})`.execute(tx)
  return id
}

const whole = (numbers: readonly string[]) => `{${numbers.join(',')}}`

export async function insertPlacement(tx: Tx, positionId: string, typed: TypedPlacement): Promise<string> {
  const id = newId(tx.now)
  await sql`
    insert into staff.placement (county_id, id, position_id, school_id, weekdays, from_time, until_time, languages,
      starts_on, ends_on, agreed_by, agreed_on, entered_by_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${positionId}, ${typed.school}, ${whole(typed.weekdays)}::int[],
      ${typed.from_time}, ${typed.until_time}, ${whole(typed.languages)}::text[], ${typed.starts_on},
      ${typed.ends_on === '' ? null : typed.ends_on}, ${typed.agreed_by}, ${typed.agreed_on},
      ${tx.viewer.personId}::uuid, ${tx.now})`.execute(tx)
  return id
}

/** Copies the placement, as it stands at this moment, to what anyone may read. */
export async function insertPublication(
  tx: Tx,
  placement: PlacementId,
  typed: TypedPublication,
): Promise<string> {
  const id = newId(tx.now)
  const consented = typed.name_consented_on === '' ? null : typed.name_consented_on
  await sql`
    insert into staff.publication (county_id, id, placement_id, position_id, school_id, role, title, shown_name, name_consented_on,
      weekdays, from_time, until_time, languages, starts_on, ends_on, confirmed_by, confirmed_on, published_at)
    select placement.county_id, ${id}, placement.id, position_id, school_id, role, title,
      case when ${consented}::date is null then null else holder end, ${consented}::date, weekdays, from_time,
      until_time, languages, starts_on, ends_on, ${typed.confirmed_by}, ${typed.confirmed_on}, ${tx.now}
    from staff.placement_now placement
    join staff.position on position.county_id = placement.county_id and position.id = placement.position_id
    where placement.county_id = ${tx.viewer.county} and placement.id = ${placement}`.execute(tx)
  return id
}

/** Takes what is public of a placement off the page; answers how many lines that were. */
export async function insertPublicationEnding(tx: Tx, placement: PlacementId): Promise<number> {
  const ended = await rows(
    tx,
    sql`insert into staff.publication_ending (county_id, publication_id, ended_by_id, ended_at)
      select county_id, id, ${tx.viewer.personId}::uuid, ${tx.now} from staff.public_placement
      where county_id = ${tx.viewer.county} and placement_id = ${placement}
      on conflict do nothing returning publication_id`,
  )
  return ended.length
}

export async function insertPlacementEnding(tx: Tx, placement: PlacementId): Promise<number> {
  const ended = await rows(
    tx,
    sql`insert into staff.placement_ending (county_id, placement_id, ended_by_id, ended_at)
      select county_id, id, ${tx.viewer.personId}::uuid, ${tx.now} from staff.placement_now
      where county_id = ${tx.viewer.county} and id = ${placement}
      on conflict do nothing returning placement_id`,
  )
  return ended.length
}

/** How many placements wait for someone to confirm them for the public. */
export async function countUnconfirmed(tx: Tx): Promise<number> {
  return (await listPlacements(tx)).filter(({ publication }) => publication === null).length
}
