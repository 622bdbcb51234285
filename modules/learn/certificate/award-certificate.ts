import { randomBytes } from 'node:crypto'
import { findCounty } from '#modules/places/index.ts'
import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { CalendarDate } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { readProgress } from '../progress/read-progress.ts'
import type { Learning } from '../role/learning.ts'
import { type BadgeFacts, signBadge } from './badge.ts'
import { certificatePolicy } from './certificate.policy.ts'
import { findTerm, insertCertificate, listOwnCertificates } from './certificate.queries.ts'
import { addMonths, proposedTerm, whyNotAward } from './certificate.rules.ts'
import type { CertificateRefusal, Earnable, OwnCertificate } from './certificate.ts'
import { earnableOf } from './earnable.rules.ts'
import { signer, signingKey } from './keep-keys.ts'

/** The learner takes the certificate for what she has completed; the county's key signs it. Answers its code. */
export async function awardCertificate(
  database: Database,
  viewer: Viewer,
  learning: Learning,
  subjectId: string,
): Promise<Outcome<string, CertificateRefusal>> {
  demand(viewer, certificatePolicy, 'hold')
  const earnable = earnableOf(await learning.curriculum(), subjectId, 'en')
  const steps = (earnable?.phases ?? []).flatMap((phase) => phase.steps)
  const { progress } = await readProgress(database, viewer, learning.measures, steps)
  const own = await database.asViewer(viewer, async (tx) => ({
    latest: (await listOwnCertificates(tx)).find((certificate) => certificate.subjectId === subjectId),
    today: tx.today,
  }))
  const refusal = whyNotAward(earnable, progress, own.latest, own.today)
  if (refusal !== null || earnable === undefined) return refused(refusal ?? 'nothing_to_earn')
  return database.asViewer(signer(viewer.county ?? -1), (tx) => sign(tx, viewer, learning, earnable))
}

async function sign(
  tx: Tx,
  { personId, label }: Viewer,
  learning: Learning,
  earnable: Earnable,
): Promise<Outcome<string, CertificateRefusal>> {
  const term = (await findTerm(tx)) ?? proposedTerm
  const certificate = {
    id: newId<'certificate'>(tx.now),
    code: newCode(),
    personName: label,
    subjectId: earnable.id,
    title: earnable.title,
    path: earnable.path,
    kind: 'completion' as const,
    awardedOn: tx.today,
    renewBy: addMonths(tx.today, term.months),
    graceDays: term.graceDays,
  }
  const badge = await badgeFor(tx, learning, certificate, earnable.summary, certificate.renewBy)
  await insertCertificate(tx, { ...certificate, personId: personId ?? '', badge })
  await record(tx, 'learn.certificate_awarded', certificate.id, { subject: earnable.id })
  await audit(tx, { kind: 'certificate.awarded', subjects: [personId ?? ''] })
  return done(certificate.code)
}

/** 160 random bits as 27 characters. */
export const newCode = (): string => randomBytes(20).toString('base64url')

type Signed = Pick<OwnCertificate, 'id' | 'code' | 'personName' | 'title' | 'path' | 'kind'>

/** The signed badge of a certificate that is good until this day, or without an end. */
export async function badgeFor(
  tx: Tx,
  { origin, secret }: Pick<Learning, 'origin' | 'secret'>,
  { id, code, personName, title, path, kind }: Signed,
  summary: string,
  renewBy: CalendarDate | null,
): Promise<string> {
  const county = tx.viewer.county ?? -1
  const facts: BadgeFacts = {
    origin,
    county,
    countyName: (await findCounty(tx, county))?.name ?? '',
    code,
    certificateId: id,
    personName,
    title,
    path,
    kind,
    summary,
    awardedAt: tx.now,
    renewBy,
  }
  return signBadge(facts, await signingKey(tx, secret))
}
