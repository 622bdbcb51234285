import type { Tx } from '#platform/database.ts'
import type { Reviewer } from '#platform/http.ts'
import { readConfirmations } from './confirm-text.ts'
import type { TextPart } from './text-confirmation.ts'

/** Whom the county has named as having read this translation, in the very words it has today. */
export async function findReviewer(tx: Tx, part: TextPart): Promise<Reviewer | null> {
  const [read] = await readConfirmations(tx, 'reviewer', [part])
  const last = read?.confirmed ? read.confirmations.at(-1) : undefined
  return last === undefined ? null : { by: last.confirmedBy, on: last.confirmedOn }
}
