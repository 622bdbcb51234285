import { addDays, type CalendarDate } from '#platform/time.ts'
import { standingOf } from '../agreement/agreement.rules.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { renewalOpensOn, standingOfCertificate } from '../certificate/certificate.rules.ts'

/** Days before an agreement's last day on which the office is told. */
const agreementDays = [90, 30] as const

type Ending = Pick<Agreement, 'startsOn' | 'endsOn' | 'endedOn' | 'parties'>

/** The day for which a letter about an agreement is owed now, or null: the nearest of those that have come. */
export function agreementNoticeOn(agreement: Ending, today: CalendarDate): CalendarDate | null {
  const { endsOn } = agreement
  const standing = standingOf(agreement, today)
  if (endsOn === null || standing === 'ended' || standing === 'expired') return null
  const come = agreementDays.map((days) => addDays(endsOn, -days)).filter((day) => day <= today)
  return come.at(-1) ?? null
}

type Renewable = {
  readonly renewBy: CalendarDate
  readonly graceDays: number
  readonly revokedAt: Date | null
}

/** The day for which a letter about a certificate is owed now, or null: when renewal opens, and when grace begins. */
export function certificateNoticeOn(certificate: Renewable, today: CalendarDate): CalendarDate | null {
  const standing = standingOfCertificate(certificate, today)
  if (standing === 'renewal_open') return renewalOpensOn(certificate.renewBy)
  return standing === 'grace' ? certificate.renewBy : null
}
