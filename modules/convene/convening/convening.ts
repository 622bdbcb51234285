import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'

export type ConveningId = Id<'convening'>

/** The county's convening, or a school's event on the same engine. */
export const conveningKinds = ['convening', 'family', 'awareness', 'workshop'] as const
export type ConveningKind = (typeof conveningKinds)[number]
export const conveningStates = ['draft', 'announced', 'cancelled', 'done'] as const
export type ConveningState = (typeof conveningStates)[number]
export const placeKinds = ['in_person', 'online', 'both'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What the public reads of a convening; README.md tells its life. A null is "not told". */
export type Convening = {
  readonly id: ConveningId
  readonly kind: ConveningKind
  /** The school that holds it; null when the county office does. */
  readonly schoolId: string | null
  readonly title: string
  readonly titleEs: string | null
  readonly summary: string | null
  readonly summaryEs: string | null
  readonly placeKind: PlaceKind
  readonly placeName: string | null
  readonly placeAddress: string | null
  readonly startsAt: Date
  readonly endsAt: Date
  /** An IANA name: `America/Los_Angeles`. */
  readonly timeZone: string
  /** How many may come; null for no bound. */
  readonly capacity: number | null
  readonly registrationEndsAt: Date | null
  readonly state: ConveningState
  readonly announcedAt: Date | null
  readonly contact: string | null
  readonly purpose: string | null
  /** ISO 639 codes of the languages it is held in. */
  readonly languages: readonly string[]
  readonly interpretation: string | null
  readonly accessibility: string | null
  readonly childcare: string | null
  readonly food: string | null
  readonly transport: string | null
  /** Grows with every change. */
  readonly sequence: number
  readonly madeAt: Date
  readonly changedAt: Date
}

/** What staff write of one. */
export type ConveningWritten = Omit<
  Convening,
  'id' | 'schoolId' | 'state' | 'announcedAt' | 'sequence' | 'madeAt' | 'changedAt'
> & {
  /** Where the video is; told to who registered. */
  readonly meetingLink: string | null
}

/** A text in the reader's language where staff wrote it in that language, else in the one it was written in. */
export const inLanguage = (text: string, spanish: string | null, language: Language): string =>
  language === 'es' ? (spanish ?? text) : text
