import type { Tx } from '#platform/database.ts'
import { NotFound } from '#platform/errors.ts'
import { findOwnSchool } from '../site/own-school.ts'
import type { OpenSchool } from '../site/site.ts'
import { isShown } from './sight.queries.ts'
import type { SightSubject } from './sight.ts'

/** A school of the viewer's whose work of this kind she is shown; else it is not there. */
export async function seeingSchool(tx: Tx, code: string, subject: SightSubject): Promise<OpenSchool> {
  const school = await findOwnSchool(tx, code)
  if (tx.viewer.databaseRole.endsWith('_wide') || (await isShown(tx, school.id, subject))) return school
  throw new NotFound()
}
