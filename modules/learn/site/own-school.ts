import type { Tx } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { findSchool, listSchools } from './site.queries.ts'
import type { OpenSchool } from './site.ts'

/** A school whose work is the viewer's by place; to anyone else it is not there. */
export async function findOwnSchool(tx: Tx, code: string): Promise<OpenSchool> {
  const school = found(await findSchool(tx, code))
  const { databaseRole, schools } = tx.viewer
  if (!databaseRole.endsWith('_wide') && !schools.includes(school.id)) throw new NotFound()
  return school
}

/** The schools listed for the viewer; none for whoever sees the county, which is asked by name instead. */
export const listOwnSchools = async (tx: Tx): Promise<readonly OpenSchool[]> =>
  tx.viewer.databaseRole.endsWith('_wide') ? [] : listSchools(tx, tx.viewer.schools)
