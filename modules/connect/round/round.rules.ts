import { type CalendarDate, dateIn } from '#platform/time.ts'
import { freshnessOf, whyHidden } from '../listing/listing.rules.ts'
import type { Freshness, Listing } from '../listing/listing.ts'

/** Minutes within which a tap can be taken back. */
export const undoMinutes = 30

type Where = { readonly today: CalendarDate; readonly timeZone: string }
export type Due = { readonly listing: Listing; readonly freshness: Freshness }

/**
 * What to call, in order: those that one more silent call would hide, then what was never called, then what was found true
 * longest ago. Hidden listings are left out: families do not see them, and the duty list has them.
 */
export function dueOf(listings: readonly Listing[], { today, timeZone }: Where): readonly Due[] {
  return listings
    .filter((listing) => whyHidden(listing) === null)
    .map((listing) => withFreshness(listing, { today, timeZone }))
    .filter(({ listing, freshness }) => freshness !== 'fresh' || listing.unansweredCount > 0)
    .sort((a, b) => urgency(a.listing) - urgency(b.listing) || age(a.listing) - age(b.listing))
}

/** A listing with how far it can be relied on today. */
export const withFreshness = (listing: Listing, { today, timeZone }: Where): Due => ({
  listing,
  freshness: freshnessOf(listing.lastTrueAt === null ? null : dateIn(timeZone, listing.lastTrueAt), today),
})

const urgency = ({ unansweredCount }: Listing): number => (unansweredCount > 0 ? 0 : 1)
const age = ({ lastTrueAt }: Listing): number => lastTrueAt?.getTime() ?? 0

export type UndoRefusal = 'nothing_to_undo' | 'too_late'

/** Why one's last tap cannot be taken back, or null when it can. */
export function whyNotUndo(checkedAt: Date | undefined, now: Date): UndoRefusal | null {
  if (checkedAt === undefined) return 'nothing_to_undo'
  return now.getTime() - checkedAt.getTime() > undoMinutes * 60_000 ? 'too_late' : null
}
