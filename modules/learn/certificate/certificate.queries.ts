import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Certificate, OwnCertificate, Term } from './certificate.ts'

/** The viewer's own certificates, the newest first. */
export async function listOwnCertificates(tx: Tx): Promise<readonly OwnCertificate[]> {
  return rows(
    tx,
    sql<OwnCertificate>`select county_id, id, code, person_name, subject_id, title, path, awarded_on, renew_by,
        grace_days, badge, last_kind, revoked_at, revoked_because, kind
      from learn.certificate_now
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId}
      order by awarded_on desc, id desc limit 200`,
  )
}

/** The certificate that bears this code, whoever asks. */
export async function findByCode(tx: Tx, code: string): Promise<Certificate | undefined> {
  return row(tx, sql<Certificate>`select * from learn.certificate_of_code(${code})`)
}

/** When the viewer last passed each assessment, as days. */
export async function listLastPassed(tx: Tx): Promise<ReadonlyMap<string, CalendarDate>> {
  const found = await rows(
    tx,
    sql<{ assessmentId: string; passedOn: CalendarDate }>`
      select assessment_id, (max(attempted_at) at time zone 'America/Los_Angeles')::date as passed_on
      from learn.assessment_attempt
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId} and passed
      group by assessment_id limit 500`,
  )
  return new Map(found.map(({ assessmentId, passedOn }) => [assessmentId, passedOn]))
}

export async function findTerm(tx: Tx): Promise<Term | undefined> {
  return row(
    tx,
    sql<Term>`select months, grace_days from learn.certificate_term
      where county_id = ${tx.viewer.county} order by made_at desc, id desc limit 1`,
  )
}

export async function insertTerm(tx: Tx, { months, graceDays }: Term, madeById: string): Promise<void> {
  await sql`insert into learn.certificate_term (county_id, id, months, grace_days, made_at, made_by_id)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${months}, ${graceDays}, ${tx.now}, ${madeById})`.execute(
    tx,
  )
}

export type NewCertificate = Omit<
  OwnCertificate,
  'countyId' | 'lastKind' | 'revokedAt' | 'revokedBecause'
> & { readonly personId: string | null }

export async function insertCertificate(tx: Tx, given: NewCertificate): Promise<void> {
  await sql`insert into learn.certificate
      (county_id, id, code, person_id, person_name, subject_id, title, path, awarded_on, renew_by, grace_days, badge,
       kind)
    values (${tx.viewer.county}, ${given.id}, ${given.code}, ${given.personId}, ${given.personName},
      ${given.subjectId}, ${given.title}, ${given.path}, ${given.awardedOn}, ${given.renewBy}, ${given.graceDays},
      ${given.badge}, ${given.kind})`.execute(tx)
}

/** The certificate of this attendance that stands, else the newest, whoever holds it; for whoever signs. */
export const findAttendance = (tx: Tx, subjectId: string): Promise<OwnCertificate | undefined> =>
  row(
    tx,
    sql<OwnCertificate>`select county_id, id, code, person_name, subject_id, title, path, awarded_on, renew_by,
        grace_days, badge, last_kind, revoked_at, revoked_because, kind
      from learn.certificate_now
      where county_id = ${tx.viewer.county} and subject_id = ${subjectId} and kind = 'attendance'
      order by revoked_at is not null, id desc limit 1`,
  )

/** Takes back what tells of these attendances, for anyone who takes the attendances back. Answers how many. */
export async function revokeAttendances(tx: Tx, subjects: readonly string[], why: string): Promise<number> {
  const taken = await row(
    tx,
    sql<{
      count: number
    }>`select learn.take_attendance_back(${subjects as string[]}::text[], ${why}, ${tx.now}) as count`,
  )
  return taken?.count ?? 0
}

/** Deletes the certificates of this attendance that nobody's account holds. Answers how many. */
export async function deleteAttendance(tx: Tx, subjectId: string, takenBack: string): Promise<number> {
  const gone = await row(
    tx,
    sql<{ count: number }>`select learn.remove_attendance(${subjectId}, ${takenBack}) as count`,
  )
  return gone?.count ?? 0
}

export type NewRenewal = {
  readonly certificateId: string
  readonly kind: 'renewed' | 'waived'
  readonly renewBy: CalendarDate
  readonly reason: string | null
  readonly madeById: string
  readonly badge: string
}

export async function insertRenewal(tx: Tx, given: NewRenewal): Promise<void> {
  await sql`insert into learn.certificate_renewal
      (county_id, id, certificate_id, person_id, kind, renew_by, reason, made_by_id, made_at, badge)
    select county_id, ${newId(tx.now)}, id, person_id, ${given.kind}, ${given.renewBy}, ${given.reason},
      ${given.madeById}, ${tx.now}, ${given.badge}
    from learn.certificate where county_id = ${tx.viewer.county} and id = ${given.certificateId}`.execute(tx)
}

/** False when it was revoked already: the key settles the race. */
export async function insertRevocation(
  tx: Tx,
  given: { readonly certificateId: string; readonly reason: string; readonly revokedById: string },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.certificate_revocation
        (county_id, certificate_id, person_id, reason, revoked_by_id, revoked_at)
      select county_id, id, person_id, ${given.reason}, ${given.revokedById}, ${tx.now}
      from learn.certificate where county_id = ${tx.viewer.county} and id = ${given.certificateId}
      on conflict do nothing returning certificate_id`,
  )
  return inserted.length === 1
}
