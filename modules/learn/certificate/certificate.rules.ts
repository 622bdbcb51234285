import { addDays, type CalendarDate, daysBetween } from '#platform/time.ts'
import { isDone, standingOf } from '../progress/progress.rules.ts'
import type { Progress } from '../progress/progress.ts'
import type { Certificate, CertificateRefusal, CertificateStanding, Earnable, Term } from './certificate.ts'

/** Proposed until the county sets its own: no law or public page of the program names a term. */
export const proposedTerm: Term = { months: 24, graceDays: 60 }

/** Days before its last day from which a certificate may be renewed. */
export const renewalOpensDays = 90
/** No waiver reaches further: a year later the county looks again. */
export const longestWaiverDays = 366

export function standingOfCertificate(
  { renewBy, graceDays, revokedAt }: Pick<Certificate, 'renewBy' | 'graceDays' | 'revokedAt'>,
  today: CalendarDate,
): CertificateStanding {
  if (revokedAt !== null) return 'revoked'
  if (renewBy === null) return 'valid'
  if (today > addDays(renewBy, graceDays)) return 'ended'
  if (today > renewBy) return 'grace'
  return today >= renewalOpensOn(renewBy) ? 'renewal_open' : 'valid'
}

export const renewalOpensOn = (renewBy: CalendarDate): CalendarDate => addDays(renewBy, -renewalOpensDays)

/** Whether all its steps are done and all its assessments passed. */
export const isComplete = ({ phases, assessments }: Earnable, progress: Progress): boolean =>
  phases.length + assessments.length > 0 &&
  phases.every(({ steps }) => steps.every((step) => isDone(standingOf(step, progress)))) &&
  assessments.every(({ id }) => progress.passed.some(({ assessmentId }) => assessmentId === id))

/** Why there is no certificate for this. `latest` is the newest one for the same thing. */
export function whyNotAward(
  earnable: Earnable | undefined,
  progress: Progress,
  latest: Certificate | undefined,
  today: CalendarDate,
): CertificateRefusal | null {
  if (earnable === undefined) return 'nothing_to_earn'
  if (!isComplete(earnable, progress)) return 'not_complete'
  if (latest === undefined) return null
  const standing = standingOfCertificate(latest, today)
  if (standing === 'revoked') return 'was_revoked'
  return standing === 'ended' ? null : 'awarded_already'
}

/**
 * Why it is not renewed now. Where there is an assessment, it is answered anew once renewal is open;
 * `passedOn` holds the newest passing day of each.
 */
export function whyNotRenew(
  certificate: Certificate,
  { assessments }: Pick<Earnable, 'assessments'>,
  passedOn: ReadonlyMap<string, CalendarDate>,
  today: CalendarDate,
): CertificateRefusal | null {
  const standing = standingOfCertificate(certificate, today)
  if (standing === 'revoked') return 'was_revoked'
  if (standing === 'ended') return 'grace_over'
  if (standing === 'valid' || certificate.renewBy === null) return 'too_early'
  const opened = renewalOpensOn(certificate.renewBy)
  const fresh = assessments.every(({ id }) => (passedOn.get(id) ?? '') >= opened)
  return fresh ? null : 'answer_again'
}

/** Why the county cannot waive a renewal until that day. */
export function whyNotWaive(
  certificate: Certificate,
  until: CalendarDate,
  today: CalendarDate,
): CertificateRefusal | null {
  if (certificate.revokedAt !== null) return 'was_revoked'
  if (certificate.renewBy === null) return 'day_out_of_reach'
  const days = daysBetween(today, until)
  return days < 1 || days > longestWaiverDays || until <= certificate.renewBy ? 'day_out_of_reach' : null
}

/** The same day some months on, or the last day of a shorter month: 31 January and one month is 28 February. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const moment = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return moment.toISOString().slice(0, 10) as CalendarDate
}
