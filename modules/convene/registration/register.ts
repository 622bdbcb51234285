import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { findConvening, lockConvening, lockInTurn } from '../convening/convening.queries.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { listRemaining } from '../series/read-series.ts'
import type { SeriesDate } from '../series/series.ts'
import { listTalks } from '../talk/talk.queries.ts'
import { fillPlaces } from './fill-places.ts'
import { registrationPolicy } from './registration.policy.ts'
import {
  findByMail,
  findRegistration,
  insertRegistration,
  type NewRegistration,
  replaceChoices,
} from './registration.queries.ts'
import { areThere, type RegistrationRefusal, whyNotRegister } from './registration.rules.ts'
import type { RegistrationId, RegistrationInput } from './registration.ts'
import { type Front, writeLetters } from './write-letters.ts'

/** Whoever registers reads nobody else's registration: places are counted by a service, and only there. */
export const registering = (county: number): Viewer => service('convening registration', county)

type Asked = {
  readonly county: number
  readonly convening: ConveningId
  readonly language: Language
}

/**
 * Registers one address, with a place or in line for one. An address that is registered already gets its own link
 * again by mail, and nothing is changed.
 */
export async function register(
  database: Database,
  viewer: Viewer,
  front: Front,
  { county, convening: id, language }: Asked,
  input: RegistrationInput,
): Promise<Outcome<RegistrationId, RegistrationRefusal>> {
  demand(viewer, registrationPolicy, 'register')
  return database.asViewer(registering(county), async (tx) => {
    const dates = input.dates === 'all' ? await listRemaining(tx, id) : []
    await lockInTurn(
      tx,
      dates.map((date) => date.id),
    )
    const convening = found(await lockConvening(tx, id))
    const refusal = whyNotRegister(convening, tx.now) ?? (await whyNotPick(tx, convening, input.talks))
    if (refusal !== null) return refused(refusal)
    const known = await findByMail(tx, id, input.mail)
    if (known !== undefined) {
      await writeLetters(tx, front, convening, 'again', [{ id: known.id, mail: input.mail, language }])
      return refused('registered_already')
    }
    const others = await otherDates(tx, dates, id, input.mail)
    const personId = viewer.county === county ? viewer.personId : null
    const togetherId = others.length === 0 ? null : newId<'together'>(tx.now)
    const registration = await takeIn(tx, convening, {
      ...input,
      language,
      personId,
      teamId: null,
      togetherId,
      madeById: null,
    })
    await fillPlaces(tx, front, convening)
    for (const other of others) {
      const given = { ...input, talks: [], language, personId, teamId: null, togetherId, madeById: null }
      await takeIn(tx, other, given)
      await fillPlaces(tx, front, other)
    }
    // One letter: its link opens the page that lists all of the dates.
    await greet(tx, front, convening, [registration])
    return done(registration)
  })
}

/** The other dates of its series that are open, and for which this address is not registered yet. */
async function otherDates(
  tx: Tx,
  dates: readonly SeriesDate[],
  own: ConveningId,
  mail: string,
): Promise<readonly Convening[]> {
  const open: Convening[] = []
  for (const date of dates) {
    if (date.id === own || (await findByMail(tx, date.id, mail)) !== undefined) continue
    const other = found(await findConvening(tx, date.id))
    if (whyNotRegister(other, tx.now) === null) open.push(other)
  }
  return open
}

export const whyNotPick = async (
  tx: Tx,
  { id }: Convening,
  picked: readonly string[],
): Promise<RegistrationRefusal | null> =>
  picked.length === 0 || areThere(picked, await listTalks(tx, id)) ? null : 'talk_gone'

/** Writes one registration at the end of the line. */
export async function takeIn(
  tx: Tx,
  { id: convening }: Convening,
  given: Omit<NewRegistration, 'id'> & { readonly talks: readonly string[] },
): Promise<RegistrationId> {
  const id = newId<'registration'>(tx.now)
  const isNew = await insertRegistration(tx, convening, { ...given, id })
  if (!isNew) throw new Error('the convening was not held while someone registered')
  await replaceChoices(tx, convening, id, given.talks)
  await record(tx, 'registration.made', id)
  return id
}

/** The first letter: with a place, or in line. */
export async function greet(
  tx: Tx,
  front: Front,
  convening: Convening,
  ids: readonly RegistrationId[],
): Promise<void> {
  for (const id of ids) {
    const registration = found(await findRegistration(tx, id))
    const { mail, language, togetherId } = registration
    const reader = { id, mail: mail ?? '', language, more: togetherId !== null }
    await writeLetters(tx, front, convening, registration.placedAt === null ? 'waiting' : 'placed', [reader])
  }
}
