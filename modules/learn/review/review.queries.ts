import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { TextReview } from './review.ts'

/** Who stands for which text in the viewer's county; a name taken back is not among them. */
export async function listReviews(tx: Tx): Promise<readonly TextReview[]> {
  return rows(
    tx,
    sql<TextReview>`select page_id, language, text_hash, reviewer_name, reviewed_on, person_name from (
        select distinct on (page_id, language) * from learn.text_review
        where county_id = ${tx.viewer.county} order by page_id, language, written_at desc, id desc) newest
      where reviewer_name is not null order by page_id, language limit 2000`,
  )
}

/** Tells one state of the county's reviewers from another; null while it has none. */
export async function findReviewMark(tx: Tx): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ id: string }>`select id from learn.text_review
      where county_id = ${tx.viewer.county} order by written_at desc, id desc limit 1`,
  )
  return found?.id ?? null
}

type NewReview = Pick<TextReview, 'pageId' | 'language' | 'textHash'> & {
  readonly reviewerName: string | null
  readonly reviewedOn: CalendarDate | null
}

export async function insertReview(tx: Tx, given: NewReview): Promise<void> {
  const { pageId, language, textHash, reviewerName, reviewedOn } = given
  await sql`insert into learn.text_review (county_id, id, page_id, language, text_hash, reviewer_name, reviewed_on,
      person_id, person_name, written_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${pageId}, ${language}, ${textHash}, ${reviewerName}, ${reviewedOn},
      ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
}
