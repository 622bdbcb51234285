import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import type { Learning } from '../role/learning.ts'
import { badgeFor, newCode } from './award-certificate.ts'
import { certificatePolicy } from './certificate.policy.ts'
import {
  deleteAttendance,
  findAttendance,
  insertCertificate,
  revokeAttendances,
} from './certificate.queries.ts'
import type { OwnCertificate } from './certificate.ts'

type Attended = {
  /** What stands for this one attendance: small letters, digits and hyphens. */
  readonly subjectId: string
  /** Null for someone without an account: they keep the certificate by its code. */
  readonly personId: string | null
  readonly personName: string
  /** What they were at, and when, in their language. */
  readonly title: string
  readonly path: `/counties/${string}`
}

/** Why a certificate was revoked with its attendance: seen again, its holder may take a new one. */
export const attendanceTakenBack = 'The attendance was taken back.'

/**
 * The certificate of an attendance, as part of the change that asks for it: the one there is, or a new one, signed. One
 * that the office took back stays taken back.
 */
export async function awardAttendance(
  tx: Tx,
  learning: Pick<Learning, 'origin' | 'secret'>,
  attended: Attended,
): Promise<Outcome<OwnCertificate, 'was_revoked'>> {
  demand(tx.viewer, certificatePolicy, 'award')
  const known = await findAttendance(tx, attended.subjectId)
  if (known !== undefined && known.revokedAt === null) return done(known)
  if (known !== undefined && known.revokedBecause !== attendanceTakenBack) return refused('was_revoked')
  const certificate = {
    ...attended,
    id: newId<'certificate'>(tx.now),
    code: newCode(),
    kind: 'attendance' as const,
    awardedOn: tx.today,
    renewBy: null,
    graceDays: 0,
  }
  const badge = await badgeFor(tx, learning, certificate, attended.title, null)
  await insertCertificate(tx, { ...certificate, badge })
  await record(tx, 'learn.certificate_awarded', certificate.id, { subject: attended.subjectId })
  await audit(tx, { kind: 'certificate.awarded', subjects: [attended.personId ?? certificate.id] })
  return done({
    ...certificate,
    countyId: tx.viewer.county ?? -1,
    badge,
    lastKind: null,
    revokedAt: null,
    revokedBecause: null,
  })
}

/** Certificates end with the attendances they tell of, in the change that takes those back. */
export const endAttendance = (tx: Tx, subjects: readonly string[]): Promise<number> =>
  subjects.length === 0 ? Promise.resolve(0) : revokeAttendances(tx, subjects, attendanceTakenBack)

/**
 * Deletes the certificate of an attendance for whoever holds its link and no account, for good; one that the office took
 * back stays, as it does for everyone. Answers whether something went.
 */
export async function removeAttendance(
  tx: Tx,
  subject: string,
  byId: string | null = null,
): Promise<boolean> {
  demand(tx.viewer, certificatePolicy, 'award')
  const gone = await deleteAttendance(tx, subject, attendanceTakenBack)
  if (gone === 0) return false
  await record(tx, 'learn.certificate_removed', subject)
  await audit(tx, { kind: 'certificate.removed', detail: { subject, by: byId ?? 'holder' } })
  return true
}
