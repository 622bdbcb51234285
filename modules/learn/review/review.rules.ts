import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { Language, Library, Page } from '../content/content.ts'
import type { ReviewRefusal, TextReview } from './review.ts'

/** What of a page is no part of its words: where it stands in a file, and who read it. */
const notWords = ['file', 'line', 'state', 'reviewer', 'reviewedOn', 'edition', 'order', 'blocks', 'setAside']

/** The words of a page as one text: the same words give the same text, wherever they stand. */
export const wordsOf = (page: Page): string =>
  JSON.stringify(
    'steps' in page || 'parts' in page || 'body' in page ? page : { ...page, role: page.blocks },
    (key, value) => (notWords.includes(key) ? undefined : value),
  )

export type Hash = (text: string) => string

/** The newest naming of each text, as far as its words are still those that were read. */
export const reviewOf = (
  page: Page,
  reviews: readonly TextReview[],
  hash: Hash,
): { readonly review: TextReview | null; readonly lapsed: boolean } => {
  const own = reviews.find(({ pageId, language }) => pageId === page.id && language === page.language)
  if (own === undefined) return { review: null, lapsed: false }
  const holds = own.textHash === hash(wordsOf(page))
  return { review: holds ? own : null, lapsed: !holds }
}

/** The library with the county's reviewers on its pages: what someone stands for is no draft there. */
export function applyReviews(library: Library, reviews: readonly TextReview[], hash: Hash): Library {
  if (reviews.length === 0) return library
  const read = <Shape extends Page>(page: Shape): Shape => {
    const { review } = reviewOf(page, reviews, hash)
    if (review === null) return page
    return { ...page, state: 'reviewed', reviewer: review.reviewerName, reviewedOn: review.reviewedOn }
  }
  return {
    ...library,
    roles: library.roles.map(read),
    phases: library.phases.map(read),
    lessons: library.lessons.map(read),
    paths: library.paths.map(read),
  }
}

/** Every page that someone may stand for, in reading order. */
export const pagesOf = (library: Library): readonly Page[] => [
  ...library.roles.flatMap((role) => [
    role,
    ...library.phases.filter((phase) => phase.role === role.slug && phase.language === role.language),
  ]),
  ...library.lessons,
  ...library.paths,
]

type Typed = { readonly name: string; readonly day: string; readonly textHash: string }

export function whyNotReview(
  { name, day, textHash }: Typed,
  now: { readonly textHash: string; readonly today: CalendarDate },
): ReviewRefusal | null {
  if (textHash !== now.textHash) return 'text_changed'
  if (name === '' || name.length > 200) return 'name_missing'
  if (!isCalendarDate(day)) return 'no_such_day'
  return day > now.today ? 'day_ahead' : null
}

export const anchorOf = (pageId: string, language: Language): string => `${pageId}-${language}`
