/** Schools to try things at, as an import would have brought them. For tests. */
import { sql } from 'kysely'
import type { connect } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'

type Made = { readonly id: string; readonly code: string }
export type Meadow = { readonly willow: Made; readonly oak: Made; readonly fern: Made }

/** Two schools of one district of the practice county, and one of another. */
export async function meadowSchools(world: { readonly owner: ReturnType<typeof connect> }): Promise<Meadow> {
  const imported = newId()
  await sql`insert into places.county_import (county_id, id, staged_at, staged_by)
    values (0, ${imported}, now(), 'a test')`.execute(world.owner)
  for (const [code, name] of [
    ['0010001', 'Meadow Unified'],
    ['0010002', 'Hill Elementary'],
  ])
    await sql`insert into places.district (county_id, code, name, import_id)
      values (0, ${code}, ${name}, ${imported})`.execute(world.owner)
  const add = async (code: string, name: string): Promise<Made> => {
    const id = newId()
    await sql`insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
      values (0, ${id}, ${code}, ${name}, ${code.slice(0, 7)}, '2024-25', '2024-25', ${imported})`.execute(
      world.owner,
    )
    return { id, code }
  }
  return {
    willow: await add('00100010000001', 'Willow Elementary'),
    oak: await add('00100010000002', 'Oak Middle'),
    fern: await add('00100020000003', 'Fern Elementary'),
  }
}
