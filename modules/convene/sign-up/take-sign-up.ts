import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { lockConvening, lockInTurn } from '../convening/convening.queries.ts'
import { familyEventPolicy } from '../family-event/family-event.policy.ts'
import { findEvent } from '../family-event/family-event.queries.ts'
import type { EventId, FamilyEvent } from '../family-event/family-event.ts'
import { ownEvent } from '../family-event/hold-event.ts'
import { findKeptDays } from '../retention/retention.queries.ts'
import { listRemaining } from '../series/read-series.ts'
import type { SeriesDate } from '../series/series.ts'
import type { SignUpDoorstep } from './doorstep.ts'
import {
  countPeople,
  findSignUp,
  insertSignUp,
  listSignUps,
  listTogether,
  updateCancelled,
  updateReleased,
} from './sign-up.queries.ts'
import { inChildcare, type SignUpRefusal, seated, whyNotSignUp } from './sign-up.rules.ts'
import type { SignUp, SignUpId, SignUpTyped } from './sign-up.ts'
import { letterOf, type SignUpLink } from './sign-up-letter.ts'

/** A visitor cannot read who else comes, so that places are counted by a service of ours, and only there. */
const counting = (county: number) => service('event sign-up', county)

/** Takes a family's sign-up at the door. It may be on the waiting list: its own page says so. */
export async function takeSignUp(
  database: Database,
  doorstep: SignUpDoorstep,
  asked: {
    readonly county: number
    readonly event: EventId
    readonly language: Language
    readonly address: string
  },
  typed: SignUpTyped,
): Promise<Outcome<SignUpId, SignUpRefusal>> {
  return database.asViewer(counting(asked.county), async (tx) => {
    const dates = typed.dates === 'all' ? await listRemaining(tx, asked.event) : []
    await lockInTurn(
      tx,
      dates.map((date) => date.id),
    )
    found(await lockConvening(tx, asked.event))
    const event = found(await findEvent(tx, asked.event))
    const refusal = whyNotSignUp(event, tx.now)
    if (refusal !== null) return refused(refusal)
    const held = await doorstep.judge(typed, asked.address, tx.now)
    const others = await otherDates(tx, dates, asked.event)
    const together = others.length === 0 ? null : newId<'together'>(tx.now)
    const more = { held, language: asked.language, together }
    const id = await insertSignUp(tx, asked.event, typed, more)
    for (const other of others) await insertSignUp(tx, other, typed, more)
    await record(tx, 'event.signed_up', asked.event, { held: held !== null, dates: 1 + others.length })
    return done(id)
  })
}

/** The other dates of its series that one can still sign up for. */
async function otherDates(tx: Tx, dates: readonly SeriesDate[], event: EventId): Promise<readonly EventId[]> {
  const open: EventId[] = []
  for (const date of dates) {
    const other = date.id === event ? undefined : await findEvent(tx, date.id)
    if (other !== undefined && whyNotSignUp(other, tx.now) === null) open.push(other.id)
  }
  return open
}

export type OwnSignUp = {
  readonly signUp: SignUp
  readonly event: FamilyEvent
  readonly hasPlace: boolean
  readonly hasChildcare: boolean
  /** After the event. */
  readonly keptDays: number
  /** What the same press signed up for besides. */
  readonly others: readonly Omit<OwnSignUp, 'others' | 'keptDays'>[]
}

/** A family's own sign-up, as its sealed link opens it. */
export const readOwnSignUp = (database: Database, county: number, id: SignUpId): Promise<OwnSignUp> =>
  database.asViewer(counting(county), async (tx) => {
    const signUp = found(await findSignUp(tx, id))
    const together = signUp.togetherId === null ? [] : await listTogether(tx, signUp.togetherId)
    const others = []
    for (const other of together) if (other.id !== id) others.push(await standingOf(tx, other))
    return {
      ...(await standingOf(tx, signUp)),
      others,
      keptDays: await findKeptDays(tx, 'sign_up', signUp.signedUpAt),
    }
  })

async function standingOf(tx: Tx, signUp: SignUp): Promise<OwnSignUp['others'][number]> {
  const event = found(await findEvent(tx, signUp.conveningId))
  const parties = await listSignUps(tx, event.id)
  return {
    signUp,
    event,
    hasPlace: seated(parties, event.capacity).has(signUp.id),
    hasChildcare: inChildcare(parties, event.capacity, event.childcarePlaces).has(signUp.id),
  }
}

/** Takes a sign-up back. Whoever moves up and left an address is written to. Twice does no harm. */
export async function cancelSignUp(
  database: Database,
  link: SignUpLink,
  county: number,
  id: SignUpId,
): Promise<void> {
  await database.asViewer(counting(county), async (tx) => leave(tx, link, found(await findSignUp(tx, id))))
}

/** Takes back every sign-up of one press whose date is not over. */
export async function cancelTogether(
  database: Database,
  link: SignUpLink,
  county: number,
  id: SignUpId,
): Promise<void> {
  await database.asViewer(counting(county), async (tx) => {
    const own = found(await findSignUp(tx, id))
    const all = own.togetherId === null ? [own] : await listTogether(tx, own.togetherId)
    for (const signUp of all) {
      const { endsAt } = found(await findEvent(tx, signUp.conveningId))
      if (signUp.cancelledAt === null && endsAt > tx.now) await leave(tx, link, signUp)
    }
  })
}

async function leave(tx: Tx, link: SignUpLink, signUp: SignUp): Promise<void> {
  found(await lockConvening(tx, signUp.conveningId))
  const event = found(await findEvent(tx, signUp.conveningId))
  const before = seated(await listSignUps(tx, event.id), event.capacity)
  await updateCancelled(tx, signUp.id)
  const parties = await listSignUps(tx, event.id)
  await tellMovedUp(tx, link, event, parties, before)
  await record(tx, 'event.sign_up_cancelled', event.id)
}

async function tellMovedUp(
  tx: Tx,
  link: SignUpLink,
  event: FamilyEvent,
  parties: readonly SignUp[],
  before: ReadonlySet<string>,
): Promise<void> {
  if (event.endsAt <= tx.now) return
  const after = seated(parties, event.capacity)
  const moved = parties.filter(({ id }) => after.has(id) && !before.has(id))
  await writeMail(
    tx,
    moved.flatMap((party) => letterOf(link, tx.viewer.county ?? 0, event, party, 'seated')),
  )
}

export type Party = SignUp & { readonly hasPlace: boolean; readonly hasChildcare: boolean }

/** Who means to come, for who holds the event. Reading it leaves a trace, since it may name people. */
export async function readSignUps(tx: Tx, event: FamilyEvent): Promise<readonly Party[]> {
  const parties = await listSignUps(tx, event.id)
  if (parties.length > 0) await audit(tx, { kind: 'sign_up.read', subjects: parties.map(({ id }) => id) })
  const places = seated(parties, event.capacity)
  const childcare = inChildcare(parties, event.capacity, event.childcarePlaces)
  return parties.map((party) => ({
    ...party,
    hasPlace: places.has(party.id),
    hasChildcare: childcare.has(party.id),
  }))
}

/** Someone looked at a sign-up that was set apart and takes it for a family's. */
export async function releaseSignUp(
  database: Database,
  viewer: Viewer,
  event: EventId,
  id: SignUpId,
): Promise<void> {
  demand(viewer, familyEventPolicy, 'hold')
  await database.asViewer(viewer, async (tx) => {
    await ownEvent(tx, event)
    await updateReleased(tx, event, id)
    await record(tx, 'event.sign_up_released', event)
  })
}

/** Whether a party of one would still get a place: who waits was too many, so everyone together tells it. */
export const hasRoom = (
  database: Database,
  county: number,
  { id, capacity }: FamilyEvent,
): Promise<boolean> =>
  capacity === null
    ? Promise.resolve(true)
    : database.asViewer(counting(county), async (tx) => (await countPeople(tx, id)) < capacity)
