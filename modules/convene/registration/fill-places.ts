import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Convening } from '../convening/convening.ts'
import { hasWaitingInTalks, placeWaiting, placeWaitingInTalks } from './registration.queries.ts'
import type { RegistrationId } from './registration.ts'
import { type Front, writeLetters } from './write-letters.ts'

/**
 * Gives free places, of the convening and of its talks, to whoever waits longest, and writes to those who had waited.
 * `silent` is told in another way. Called as a service, in the transaction that made a place free and holds the convening.
 */
export async function fillPlaces(
  tx: Tx,
  front: Front,
  convening: Convening,
  silent?: RegistrationId,
): Promise<void> {
  const placed = await placeWaiting(tx, convening.id)
  if (await hasWaitingInTalks(tx, convening.id)) await placeWaitingInTalks(tx, convening.id)
  const moved = placed.filter(({ id, waited }) => waited && id !== silent)
  await writeLetters(tx, front, convening, 'moved_up', moved)
  for (const { id } of moved) await record(tx, 'registration.moved_up', id)
}
