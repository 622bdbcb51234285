import type { Language } from '#platform/words.ts'
import { notReviewedWords } from './not-reviewed.words.ts'

/** A translation that no named person has read says so, in its own language. */
export function NotReviewed({
  language,
  reviewed,
}: {
  readonly language: Language
  readonly reviewed: boolean
}) {
  return language === 'en' || reviewed ? null : <p class="source-line">{notReviewedWords[language]}</p>
}
