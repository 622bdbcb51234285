import {
  awardAttendance,
  endAttendance,
  findAttendance,
  type Learning,
  type OwnCertificate,
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

/** The certificate of whom this link belongs to; undefined until it is taken. Nothing where they were not seen. */
export const readAttendance = (
  database: Database,
  { county, registration }: Link,
): Promise<{ readonly certificate: OwnCertificate | undefined; readonly seen: boolean }> =>
  database.asViewer(registering(county), async (tx) => ({
    certificate: await findAttendance(tx, subjectOf(registration)),
    seen: found(await findRegistration(tx, id(registration))).attendedAt !== null,
  }))

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
