import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { findConvening, lockConvening, lockInTurn } from '../convening/convening.queries.ts'
import type { Convening } from '../convening/convening.ts'
import { leaveLiveRooms } from '../live/registrant-seat.ts'
import { fillPlaces } from './fill-places.ts'
import { registering, whyNotPick } from './register.ts'
import {
  findByMail,
  findRegistration,
  listTogether,
  replaceChoices,
  updateCancelled,
  updateRegistration,
} from './registration.queries.ts'
import { type Link, type RegistrationRefusal, whyNotRegister } from './registration.rules.ts'
import type { Registration, RegistrationChange, RegistrationId } from './registration.ts'
import { type Front, writeLetters } from './write-letters.ts'

type Changed = Outcome<RegistrationId, RegistrationRefusal>

/** Changes who comes, from where, what they need, and their talks. The place stays. */
export const changeRegistration = (
  database: Database,
  front: Front,
  link: Link,
  change: RegistrationChange,
): Promise<Changed> =>
  holding(database, link, async (tx, convening, registration) => {
    if (registration.cancelledAt !== null) return refused('cancelled_already')
    const refusal = whyNotRegister(convening, tx.now) ?? (await whyNotPick(tx, convening, change.talks))
    if (refusal !== null) return refused(refusal)
    await updateRegistration(tx, registration.id, change)
    await replaceChoices(tx, convening.id, registration.id, change.talks)
    await fillPlaces(tx, front, convening)
    await record(tx, 'registration.changed', registration.id)
    return done(registration.id)
  })

/** They cannot come: whoever waits longest has the place in the same moment. */
export const cancelRegistration = (database: Database, front: Front, link: Link): Promise<Changed> =>
  holding(database, link, async (tx, convening, registration) => {
    if (registration.cancelledAt !== null) return refused('cancelled_already')
    if (tx.now >= convening.endsAt) return refused('closed')
    await leave(tx, front, convening, registration)
    await tell(tx, front, convening, registration, 'cancelled')
    return done(registration.id)
  })

/** They can come to no more dates of those that one press registered for; one letter says so. */
export const cancelTogether = (database: Database, front: Front, link: Link): Promise<Changed> =>
  database.asViewer(registering(link.county), async (tx) => {
    const { togetherId } = found(await findRegistration(tx, id(link.registration)))
    const dates = togetherId === null ? [] : await listTogether(tx, togetherId)
    await lockInTurn(
      tx,
      dates.map((date) => date.conveningId),
    )
    // Read again: what was read before the convenings were held may have changed since.
    const left = []
    for (const registration of togetherId === null ? [] : await listTogether(tx, togetherId)) {
      const convening = found(await findConvening(tx, registration.conveningId))
      if (registration.cancelledAt !== null || tx.now >= convening.endsAt) continue
      await leave(tx, front, convening, registration)
      left.push({ convening, registration })
    }
    const [first] = left
    if (first === undefined) return refused('cancelled_already')
    await tell(tx, front, first.convening, first.registration, 'cancelled')
    return done(first.registration.id)
  })

async function leave(tx: Tx, front: Front, convening: Convening, registration: Registration): Promise<void> {
  await updateCancelled(tx, registration.id, true)
  await leaveLiveRooms(tx, front.secret, registration)
  await fillPlaces(tx, front, convening)
  await record(tx, 'registration.cancelled', registration.id)
}

/** They can come after all: with a place if there is one, else where they stood in line. */
export const restoreRegistration = (database: Database, front: Front, link: Link): Promise<Changed> =>
  holding(database, link, async (tx, convening, registration) => {
    if (registration.cancelledAt === null) return refused('not_cancelled')
    const refusal = whyNotRegister(convening, tx.now)
    if (refusal !== null) return refused(refusal)
    const again = await findByMail(tx, convening.id, registration.mail ?? '')
    if (again !== undefined) return refused('registered_already')
    await updateCancelled(tx, registration.id, false)
    await fillPlaces(tx, front, convening, registration.id)
    const now = found(await findRegistration(tx, registration.id))
    await tell(tx, front, convening, now, now.placedAt === null ? 'waiting' : 'placed')
    await record(tx, 'registration.restored', registration.id)
    return done(registration.id)
  })

const tell = (
  tx: Tx,
  front: Front,
  convening: Convening,
  { id: to, mail, language }: Registration,
  kind: 'cancelled' | 'waiting' | 'placed',
): Promise<void> =>
  writeLetters(tx, front, convening, kind, mail === null ? [] : [{ id: to, mail, language }])

/** Holds the convening for one change by whoever has the link, or by who plans it. */
function holding(
  database: Database,
  { county, registration }: Link,
  work: (tx: Tx, convening: Convening, registration: Registration) => Promise<Changed>,
): Promise<Changed> {
  return database.asViewer(registering(county), async (tx) => {
    const { conveningId } = found(await findRegistration(tx, id(registration)))
    const convening = found(await lockConvening(tx, conveningId))
    // Read again: what was read before the convening was held may have changed since.
    return work(tx, convening, found(await findRegistration(tx, id(registration))))
  })
}
