import { keyAddress, signer, signingKey } from '#modules/learn/index.ts'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { findCountyAnswer } from '#modules/plan/index.ts'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import { movementPolicy } from './movement.policy.ts'
import { insertAddresses, insertFile, listDue, takeOff, upsertCopy } from './movement.queries.ts'
import { quarterOf, type TellRefusal, whyNotTell, yearsOf } from './movement.rules.ts'
import type { AddressId, MovementStatement, MovementTyped } from './movement.ts'
import { type MovementRead, readMovement } from './read-movement.client.ts'
import { sealMovement } from './seal-movement.ts'

export type MovementFront = { readonly secret: string; readonly origin: string }
const codeOf = (county: number) => String(county).padStart(2, '0')
const addressOf = (origin: string, county: number) => `${origin}/counties/${codeOf(county)}/movement.json`

/** Signs what the county tells and publishes it at its own address; the plan's year is read from the published plan. */
export async function tellMovement(
  database: Database,
  viewer: Viewer,
  { secret, origin }: MovementFront,
  typed: MovementTyped,
): Promise<Outcome<MovementStatement, TellRefusal>> {
  demand(viewer, movementPolicy, 'tell')
  const county = found(viewer.county)
  const sealed = await database.asViewer(signer(county), async (tx) => {
    const refusal = whyNotTell(typed, origin, tx.today)
    if (refusal !== null) return refusal
    const answer = await findCountyAnswer(tx, county)
    const statement: MovementStatement = {
      kind: 'centers-of-wellness movement',
      version: 1,
      county: codeOf(county),
      name: countyTitle(found(await findCounty(tx, county)).name, 'en'),
      address: addressOf(origin, county),
      started: quarterOf(typed.startMonth),
      phases: { from: typed.phaseFrom, to: typed.phaseTo },
      fullCoverage: yearsOf(answer?.figures.everySchoolIn ?? null),
      publishedOn: tx.today,
    }
    const key = await signingKey(tx, secret)
    return sealMovement(statement, key.privateKey, keyAddress(origin, county, key.id))
  })
  if (typeof sealed === 'string') return refused(sealed)
  await database.asViewer(viewer, async (tx) => {
    await insertFile(tx, JSON.stringify(sealed))
    await record(tx, 'movement.told', codeOf(county))
  })
  return done(sealed.statement)
}

/** Takes the file back: its address answers nothing more. */
export function withdrawMovement(database: Database, viewer: Viewer): Promise<void> {
  demand(viewer, movementPolicy, 'tell')
  return database.asViewer(viewer, async (tx) => {
    await insertFile(tx, null)
    await record(tx, 'movement.withdrawn', codeOf(found(viewer.county)))
  })
}

/** Puts addresses on the list; those that are there stay as they are. Answers how many are new. */
export function addAddresses(
  database: Database,
  viewer: Viewer,
  addresses: readonly string[],
): Promise<number> {
  demand(viewer, movementPolicy, 'tell')
  return database.asViewer(viewer, async (tx) => {
    const added = await insertAddresses(tx, addresses)
    await record(tx, 'movement.addresses_added', codeOf(found(viewer.county)), { added })
    return added
  })
}

export function removeAddress(database: Database, viewer: Viewer, id: AddressId): Promise<void> {
  demand(viewer, movementPolicy, 'tell')
  return database.asViewer(viewer, async (tx) => {
    if (await takeOff(tx, id)) await record(tx, 'movement.address_removed', id)
  })
}

const aDay = 24 * 3_600_000
type Read = (address: string) => Promise<MovementRead>

/** Reads every address that was not tried for a day, one after another, outside any transaction. Answers how many. */
export async function readMovements(
  database: Database,
  county: number,
  read: Read = readMovement,
  olderThanMs = aDay,
): Promise<number> {
  const reader = service('movement', county)
  const due = await database.asViewer(reader, (tx) => listDue(tx, new Date(tx.now.getTime() - olderThanMs)))
  for (const { id, address } of due) {
    const copy = await read(address)
    await database.asViewer(reader, (tx) => upsertCopy(tx, id, copy))
  }
  return due.length
}
