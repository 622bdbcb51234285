import type { Language } from '#platform/words.ts'
import type { Listing } from './listing.ts'
import { listingWords } from './listing.words.ts'

/** When it comes to its school: Tue, Thu; room 12. Null when nobody told. */
export function campusText(
  { campusDays, campusNote }: Pick<Listing, 'campusDays' | 'campusNote'>,
  language: Language,
): string | null {
  const days = campusDays.map((day) => listingWords[language].days[day]).join(', ')
  return [days, campusNote].filter(Boolean).join('; ') || null
}
