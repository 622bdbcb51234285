import { sealed, unsealed } from '#platform/secrets.ts'
import { changeMinutes } from './discussion.rules.ts'

/** A post is told of once it can no longer be changed or taken back, so that no letter leads to nothing. */
export const settledMinutes = changeMinutes
/** Letters go out between these hours of California: none wakes anyone. */
const hours = { from: 6, until: 20 } as const

const hourOf = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hour: 'numeric',
  hourCycle: 'h23',
})

export function isLetterHour(now: Date): boolean {
  const hour = Number(hourOf.format(now))
  return hour >= hours.from && hour < hours.until
}

const purpose = 'discussion digest'
export type DigestLink = { readonly county: number; readonly digest: string }

/** What stands in the link that stops a digest; it says nothing of whose it is, and a new choice has a new one. */
export const digestToken = (secret: string, { county, digest }: DigestLink): string =>
  Buffer.from(sealed(secret, purpose, `${county} ${digest}`)).toString('base64url')

/** The digest an unbroken link stands for, or null. */
export function readDigestToken(secret: string, token: string): DigestLink | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.toString('base64url') !== token) return null
  const [county, digest] = unsealed(secret, purpose, bytes.toString())?.split(' ') ?? []
  return county === undefined || digest === undefined ? null : { county: Number(county), digest }
}
