import type { Tx } from '#platform/database.ts'
import { readConfirmations } from './confirm-text.ts'
import type { TextPart } from './text-confirmation.ts'

/** True once the county has named who read this translation, in the very words it has today. */
export async function isReviewed(tx: Tx, part: TextPart): Promise<boolean> {
  const [read] = await readConfirmations(tx, 'reviewer', [part])
  return read?.confirmed ?? false
}
