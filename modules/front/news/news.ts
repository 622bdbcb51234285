import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

/** Something that happened, as a Markdown file tells it: one file a language, both with the same name and day. */
export type NewsItem = {
  /** The name of its file without its language: '2024-10-15-navigators'. */
  readonly slug: string
  readonly language: Language
  readonly on: CalendarDate
  readonly title: string
  readonly summary: string
  /** Markdown without its front matter. */
  readonly text: string
}
