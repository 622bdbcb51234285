import {
  awardAttendance,
  endAttendance,
  findAttendance,
  type Learning,
  type OwnCertificate,
  removeAttendance,
} from '#modules/learn/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { id } from '#platform/ids.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import type { Language } from '#platform/words.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { longDay } from '../convening/zone-time.rules.ts'
import { registering } from '../registration/register.ts'
import { findRegistration } from '../registration/registration.queries.ts'
import type { Link } from '../registration/registration.rules.ts'

/** What stands in a certificate for this one attendance. */
const subjectOf = (registration: string): string => `attendance-${registration}`

/** What its holder reads: undefined until it is taken. */
export type OwnAttendance = {
  readonly certificate: OwnCertificate | undefined
  readonly seen: boolean
  /** Whether their name still stands, so that a certificate can be written. */
  readonly hasName: boolean
  /** Whether it lies among the certificates of an account, which deletes it. */
  readonly hasAccount: boolean
}

/** The certificate of whom this link belongs to. Nothing where they were not seen. */
export const readAttendance = (database: Database, { county, registration }: Link): Promise<OwnAttendance> =>
  database.asViewer(registering(county), async (tx) => {
    const { attendedAt, name, personId } = found(await findRegistration(tx, id(registration)))
    return {
      certificate: await findAttendance(tx, subjectOf(registration)),
      seen: attendedAt !== null,
      hasName: name !== null,
      hasAccount: personId !== null,
    }
  })

/** Deletes the certificate of whom this link belongs to, who has no account. Pressed twice, nothing more happens. */
export const removeCertificate = (database: Database, { county, registration }: Link): Promise<boolean> =>
  database.asViewer(registering(county), async (tx) => {
    found(await findRegistration(tx, id(registration)))
    return removeAttendance(tx, subjectOf(registration))
  })

/** Whoever was seen takes the certificate that says so; asked for again, it is the same one. */
export const takeCertificate = (
  database: Database,
  learning: Pick<Learning, 'origin' | 'secret'>,
  { county, registration }: Link,
  language: Language,
): Promise<Outcome<OwnCertificate, 'was_revoked' | 'not_seen'>> =>
  database.asViewer(registering(county), async (tx) => {
    const row = found(await findRegistration(tx, id(registration)))
    if (row.attendedAt === null || row.name === null) return refused('not_seen')
    const convening = found(await findConvening(tx, row.conveningId))
    return awardAttendance(tx, learning, {
      subjectId: subjectOf(registration),
      personId: row.personId,
      personName: row.name,
      title: `${inLanguage(convening.title, convening.titleEs, language)}, ${daysOf(convening, language)}`,
      path: `/counties/${String(county).padStart(2, '0')}/convenings/${convening.id}`,
    })
  })

/** Those who are no longer ticked lose the certificates that said they were there. */
export const endCertificates = (tx: Tx, registrations: readonly string[]): Promise<number> =>
  endAttendance(tx, registrations.map(subjectOf))

function daysOf({ timeZone, startsAt, endsAt }: Convening, language: Language): string {
  const [first, last] = [startsAt, endsAt].map((moment) => longDay(timeZone, moment, language))
  return first === last ? `${first}` : `${first} – ${last}`
}
