import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '../content/content.ts'

/** Someone whom the county names read a text in these very words and stands for it. */
export type TextReview = {
  readonly pageId: string
  readonly language: Language
  readonly textHash: string
  readonly reviewerName: string
  readonly reviewedOn: CalendarDate
  /** Who entered it. */
  readonly personName: string
}

/** A text of ours with who stands for it. */
export type ReviewedText = {
  readonly pageId: string
  readonly language: Language
  readonly title: string
  readonly path: `/${string}`
  readonly textHash: string
  /** The review that holds for the words of today. */
  readonly review: TextReview | null
  /** True when one was named for words that have changed since. */
  readonly lapsed: boolean
}

export type ReviewRefusal = 'text_changed' | 'name_missing' | 'no_such_day' | 'day_ahead'
