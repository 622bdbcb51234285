import { hasMoved } from '../convening/convening.rules.ts'
import type { Afterwards } from '../convening/plan-convening.ts'
import { fillPlaces } from './fill-places.ts'
import { listReaders } from './registration.queries.ts'
import { type Front, writeLetters } from './write-letters.ts'

/** What follows for those who registered when a convening was changed or called off, in the same transaction. */
export const afterPlanning =
  (front: Front): Afterwards =>
  async (tx, before, after) => {
    if (after.kind !== 'convening' || before.announcedAt === null) return
    if (after.state === 'cancelled' && before.state !== 'cancelled')
      await writeLetters(tx, front, after, 'called_off', await listReaders(tx, after.id))
    if (after.state !== 'announced') return
    if (before.state === 'announced' && hasMoved(before, after))
      await writeLetters(tx, front, after, 'moved', await listReaders(tx, after.id))
    await fillPlaces(tx, front, after)
  }
