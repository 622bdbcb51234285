import type { Tx } from '#platform/database.ts'
import { may } from '#platform/viewer.ts'
import type { Ask } from '../listing/directory-search.rules.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { raiseSearchCount } from './directory-report.queries.ts'
import { ownWords } from './directory-report.ts'

/**
 * Counts a search that staff made for someone: the kind of help, the language, and whether anything fits. The words that
 * were typed are not kept, nor who searched. A family's search is never counted, and neither is a look by a county's leave.
 */
export async function countStaffSearch(
  tx: Tx,
  { need, text, language }: Pick<Ask, 'need' | 'text' | 'language'>,
  hits: number,
): Promise<void> {
  if (tx.viewer.guest !== undefined || !may(tx.viewer, listingPolicy, 'check')) return
  if (need === null && text === '' && language === null) return
  await raiseSearchCount(tx, { need: need ?? ownWords, language: language ?? '', isFound: hits > 0 })
}
