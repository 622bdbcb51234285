import { type CalendarDate, dateIn } from '#platform/time.ts'
import { freshnessOf } from '../listing/listing.rules.ts'
import type { Freshness, Listing } from '../listing/listing.ts'

/** Minutes within which a tap can be taken back. */
export const undoMinutes = 30

type Where = { readonly today: CalendarDate; readonly timeZone: string }
export type Due = { readonly listing: Listing; readonly freshness: Freshness }

/** A listing with how far it can be relied on today. */
export const withFreshness = (listing: Listing, { today, timeZone }: Where): Due => ({
  listing,
  freshness: freshnessOf(listing.lastTrueAt === null ? null : dateIn(timeZone, listing.lastTrueAt), today),
})

export type UndoRefusal = 'nothing_to_undo' | 'too_late'

/** Why one's last tap cannot be taken back, or null when it can. */
export function whyNotUndo(checkedAt: Date | undefined, now: Date): UndoRefusal | null {
  if (checkedAt === undefined) return 'nothing_to_undo'
  return now.getTime() - checkedAt.getTime() > undoMinutes * 60_000 ? 'too_late' : null
}
