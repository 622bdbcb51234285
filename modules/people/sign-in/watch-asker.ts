import type { Database } from '#platform/database.ts'
import type { Revocations } from '#platform/revocations.ts'
import type { Viewer } from '#platform/viewer.ts'
import { isStanding } from '../membership/membership.queries.ts'

/** Calls once when whoever asked for work may no longer have it. Answers how to stop watching. */
export type Watch = (lost: () => void) => () => void

/** A last day that passes is told by nobody, so it is asked after this often. */
const askEveryMs = 25_000

/** Watches over who asked for a job of the product's own; undefined for a visitor, who has no role to lose. */
export function watchAsker(
  database: Database,
  revocations: Revocations | undefined,
  viewer: Viewer,
): Watch | undefined {
  // What the request was told of them holds no longer than the request.
  const { knownAt: _, ...asker } = viewer
  const { personId } = asker
  if (personId === null || asker.county === null) return undefined
  return (lost) => {
    const ask = () =>
      void database
        .asViewer(asker, isStanding)
        // Who cannot be asked after is worked for no longer.
        .catch(() => false)
        .then((still) => still || lost())
    const timer = setInterval(ask, askEveryMs).unref()
    const forget = revocations?.onRevoked(personId, ask)
    return () => {
      clearInterval(timer)
      forget?.()
    }
  }
}
