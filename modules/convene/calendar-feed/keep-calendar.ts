import { randomBytes } from 'node:crypto'
import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { contentHash } from '#platform/secrets.ts'
import { registering } from '../registration/register.ts'
import { findRegistration } from '../registration/registration.queries.ts'
import type { Link } from '../registration/registration.rules.ts'
import { insertLink, revokeLinks } from './calendar-link.queries.ts'
import { type Owner, ownerOf } from './calendar-link.rules.ts'

/** A person who signed in, and the county whose convenings they come to. */
export type Home = { readonly county: number; readonly personId: string }

/** Makes the address anew, and with that ends the one before. It is told once and written down nowhere. */
export const makeCalendar = (database: Database, link: Link): Promise<string> =>
  ofOwner(database, link, (tx, owner) => makeFor(tx, owner, link.registration))

/** Ends the address: whoever has it reads nothing more. */
export const endCalendar = (database: Database, link: Link): Promise<void> =>
  ofOwner(database, link, (tx, owner) => endFor(tx, owner, link.registration))

/** The same for all that one person comes to. */
export const makeOwnCalendar = (database: Database, { county, personId }: Home): Promise<string> =>
  database.asViewer(registering(county), (tx) => makeFor(tx, { personId, registrationId: null }, personId))

export const endOwnCalendar = (database: Database, { county, personId }: Home): Promise<void> =>
  database.asViewer(registering(county), (tx) => endFor(tx, { personId, registrationId: null }, personId))

async function makeFor(tx: Tx, owner: Owner, subject: string): Promise<string> {
  await revokeLinks(tx, owner)
  const token = randomBytes(20).toString('base64url')
  await insertLink(tx, contentHash(token), owner)
  await record(tx, 'calendar_link.made', subject)
  return token
}

async function endFor(tx: Tx, owner: Owner, subject: string): Promise<void> {
  if ((await revokeLinks(tx, owner)) > 0) await record(tx, 'calendar_link.ended', subject)
}

const ofOwner = <Result>(
  database: Database,
  { county, registration }: Link,
  work: (tx: Tx, owner: Owner) => Promise<Result>,
): Promise<Result> =>
  database.asViewer(registering(county), async (tx) =>
    work(tx, ownerOf(found(await findRegistration(tx, id(registration))))),
  )
