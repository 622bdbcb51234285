import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import { NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { type CalendarDate, daysBetween } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Learning } from '../role/learning.ts'
import { removeAttendance } from './award-attendance.ts'
import { badgeFor } from './award-certificate.ts'
import { certificatePolicy } from './certificate.policy.ts'
import {
  findByCode,
  findTerm,
  insertRenewal,
  insertRevocation,
  listLastPassed,
  listOwnCertificates,
  type NewRenewal,
} from './certificate.queries.ts'
import { addMonths, proposedTerm, whyNotRenew, whyNotWaive } from './certificate.rules.ts'
import type { Certificate, CertificateRefusal } from './certificate.ts'
import { earnableOf } from './earnable.rules.ts'
import { signer } from './keep-keys.ts'

type Renewed = Promise<Outcome<Certificate, CertificateRefusal>>

/** The holder renews her certificate once she has answered its assessments again. */
export async function renewCertificate(
  database: Database,
  viewer: Viewer,
  learning: Learning,
  code: string,
): Renewed {
  demand(viewer, certificatePolicy, 'hold')
  const own = await database.asViewer(viewer, async (tx) => ({
    certificate: (await listOwnCertificates(tx)).find((each) => each.code === code),
    passedOn: await listLastPassed(tx),
    today: tx.today,
  }))
  const { certificate, passedOn, today } = own
  if (certificate === undefined) throw new NotFound()
  const earnable = earnableOf(await learning.curriculum(), certificate.subjectId, 'en')
  const refusal = whyNotRenew(certificate, { assessments: earnable?.assessments ?? [] }, passedOn, today)
  if (refusal !== null) return refused(refusal)
  return database.asViewer(signer(certificate.countyId), async (tx) => {
    const { months } = (await findTerm(tx)) ?? proposedTerm
    const last = certificate.renewBy ?? today
    const from = daysBetween(last, today) > 0 ? today : last
    return extend(tx, learning, code, certificate, {
      kind: 'renewed',
      renewBy: addMonths(from, months),
      reason: null,
      madeById: viewer.personId ?? '',
    })
  })
}

/** The county lets a certificate run on without renewal, until a day and for a reason. */
export async function waiveRenewal(
  database: Database,
  viewer: Viewer,
  learning: Learning,
  code: string,
  { until, reason }: { readonly until: CalendarDate; readonly reason: string },
): Renewed {
  const { certificate, today } = await ofOwnCounty(database, viewer, code)
  const refusal = whyNotWaive(certificate, until, today)
  if (refusal !== null) return refused(refusal)
  return database.asViewer(signer(certificate.countyId), (tx) =>
    extend(tx, learning, code, certificate, {
      kind: 'waived',
      renewBy: until,
      reason,
      madeById: viewer.personId ?? '',
    }),
  )
}

/** The county takes a certificate back. It stays to be read, and its page says that it is no longer good. */
export async function revokeCertificate(
  database: Database,
  viewer: Viewer,
  code: string,
  reason: string,
): Renewed {
  const { certificate } = await ofOwnCounty(database, viewer, code)
  return database.asViewer(signer(certificate.countyId), async (tx) => {
    const given = { certificateId: certificate.id, reason, revokedById: viewer.personId ?? '' }
    if (!(await insertRevocation(tx, given))) return refused('was_revoked')
    await record(tx, 'learn.certificate_revoked', certificate.id)
    await audit(tx, { kind: 'certificate.revoked', subjects: [certificate.id] })
    return done(certificate)
  })
}

/**
 * The office deletes a certificate of attendance at the wish of its holder, who has no account and lost the link. One of an
 * account is deleted there, and one that was taken back stays.
 */
export async function removeForHolder(database: Database, viewer: Viewer, code: string): Renewed {
  const { certificate } = await ofOwnCounty(database, viewer, code)
  if (certificate.kind !== 'attendance') return refused('not_removed')
  const gone = await database.asViewer(signer(certificate.countyId), (tx) =>
    removeAttendance(tx, certificate.subjectId, viewer.personId),
  )
  return gone ? done(certificate) : refused('not_removed')
}

async function extend(
  tx: Tx,
  learning: Learning,
  code: string,
  certificate: Certificate,
  renewal: Omit<NewRenewal, 'certificateId' | 'badge'>,
): Renewed {
  const earnable = earnableOf(await learning.curriculum(), certificate.subjectId, 'en')
  const summary = earnable?.summary ?? certificate.title
  const badge = await badgeFor(tx, learning, { ...certificate, code }, summary, renewal.renewBy)
  await insertRenewal(tx, { ...renewal, certificateId: certificate.id, badge })
  await record(tx, `learn.certificate_${renewal.kind}`, certificate.id)
  return done({ ...certificate, renewBy: renewal.renewBy, lastKind: renewal.kind })
}

/** To the office of another county the certificate's page is read like anyone else's, and nothing can be done there. */
async function ofOwnCounty(database: Database, viewer: Viewer, code: string) {
  demand(viewer, certificatePolicy, 'revoke')
  return database.asViewer(viewer, async (tx) => {
    const certificate = await findByCode(tx, code)
    if (certificate === undefined || certificate.countyId !== viewer.county) throw new NotFound()
    return { certificate, today: tx.today }
  })
}
