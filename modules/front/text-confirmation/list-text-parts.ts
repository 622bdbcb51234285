import type { Tx } from '#platform/database.ts'
import { listCrisisNumbers } from '../crisis-help/crisis-number.queries.ts'
import { crisisParts } from '../crisis-help/crisis-parts.ts'
import { studentParts } from '../student/student-parts.ts'
import type { TextPart } from './text-confirmation.ts'

/** Every text of the viewer's county that someone must stand for. */
export async function listTextParts(tx: Tx): Promise<readonly TextPart[]> {
  return [...studentParts, ...crisisParts(await listCrisisNumbers(tx))]
}
