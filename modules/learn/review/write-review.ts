import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { contentHash } from '#platform/secrets.ts'
import { calendarDate } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Page } from '../content/content.ts'
import { overridePolicy } from '../override/override.policy.ts'
import { insertReview } from './review.queries.ts'
import { whyNotReview, wordsOf } from './review.rules.ts'
import type { ReviewRefusal } from './review.ts'

type Typed = { readonly name: string; readonly day: string; readonly textHash: string }

/** Enters who read this text, in the words that were shown, and stands for it. */
export async function writeReview(
  database: Database,
  viewer: Viewer,
  page: Page,
  typed: Typed,
): Promise<Outcome<string, ReviewRefusal>> {
  demand(viewer, overridePolicy, 'write')
  return database.asViewer(viewer, async (tx) => {
    const refusal = whyNotReview(typed, { textHash: contentHash(wordsOf(page)), today: tx.today })
    if (refusal !== null) return refused(refusal)
    const { id: pageId, language } = page
    const { name: reviewerName, textHash } = typed
    await insertReview(tx, { pageId, language, textHash, reviewerName, reviewedOn: calendarDate(typed.day) })
    await record(tx, 'learn.text_reviewed', pageId, { language })
    return done(pageId)
  })
}

/** Takes the name back: the text is a draft again. */
export async function withdrawReview(database: Database, viewer: Viewer, page: Page): Promise<void> {
  demand(viewer, overridePolicy, 'write')
  const { id: pageId, language } = page
  const textHash = contentHash(wordsOf(page))
  await database.asViewer(viewer, async (tx) => {
    await insertReview(tx, { pageId, language, textHash, reviewerName: null, reviewedOn: null })
    await record(tx, 'learn.text_review_withdrawn', pageId, { language })
  })
}
