import { sealed, unsealed } from '#platform/secrets.ts'
import { addDays, type CalendarDate, isCalendarDate } from '#platform/time.ts'

/** Days for which an agency's link can be used. */
export const agencyLinkDays = 30
const purpose = 'agency link'

/** What stands in an agency's link: which listing, until when, under our seal. */
export const agencyToken = (secret: string, county: number, listing: string, today: CalendarDate): string =>
  Buffer.from(sealed(secret, purpose, `${county} ${listing} ${addDays(today, agencyLinkDays)}`)).toString(
    'base64url',
  )

/** The listing an unbroken link leads to, or null when it has ended or was changed. */
export function readAgencyToken(
  secret: string,
  token: string,
  today: CalendarDate,
): { readonly county: number; readonly listing: string } | null {
  const bytes = Buffer.from(token, 'base64url')
  // A letter too many would be passed over in silence, and two links would be one.
  if (bytes.toString('base64url') !== token) return null
  const text = unsealed(secret, purpose, bytes.toString())
  const [county, listing, until] = text?.split(' ') ?? []
  if (county === undefined || listing === undefined || until === undefined) return null
  return isCalendarDate(until) && today <= until ? { county: Number(county), listing } : null
}
