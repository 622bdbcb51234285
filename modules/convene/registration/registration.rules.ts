import { sealed, unsealed } from '#platform/secrets.ts'
import { isOpenForRegistration } from '../convening/convening.rules.ts'
import type { Convening } from '../convening/convening.ts'
import { isAtSameTime } from '../talk/clash.rules.ts'
import type { Talk } from '../talk/talk.ts'

export type RegistrationRefusal =
  | 'closed'
  | 'registered_already'
  | 'talk_gone'
  | 'cancelled_already'
  | 'not_cancelled'

/** Why nobody may register now, or null when one may. A school's own events have a sign-up of their own. */
export const whyNotRegister = (convening: Convening, now: Date): RegistrationRefusal | null =>
  convening.kind === 'convening' && isOpenForRegistration(convening, now) ? null : 'closed'

/** Whether every talk picked can be come to. */
export const areThere = (picked: readonly string[], talks: readonly Talk[]): boolean =>
  picked.every((id) => talks.some((talk) => talk.id === id && talk.cancelledAt === null))

/** Pairs of picked talks at the same time: a warning, since one may go from one to the other. */
export function overlaps(
  picked: readonly string[],
  talks: readonly Talk[],
): readonly (readonly [Talk, Talk])[] {
  const chosen = talks.filter(({ id, cancelledAt }) => picked.includes(id) && cancelledAt === null)
  return chosen.flatMap((one, index) =>
    chosen.slice(index + 1).flatMap((other) => (isAtSameTime(one, other) ? [[one, other] as const] : [])),
  )
}

const purposes = {
  own: 'convening registration',
  pass: 'convening pass',
} as const
export type Link = { readonly county: number; readonly registration: string }

/** What stands in the link that opens a registration, or in the code shown at the door; neither serves as the other. */
export const tokenOf = (secret: string, use: keyof typeof purposes, { county, registration }: Link): string =>
  Buffer.from(sealed(secret, purposes[use], `${county} ${registration}`)).toString('base64url')

/** The registration an unbroken link or code stands for, or null. */
export function readToken(secret: string, use: keyof typeof purposes, token: string): Link | null {
  const bytes = Buffer.from(token, 'base64url')
  // A letter too many would be passed over in silence, and two links would be one.
  if (bytes.toString('base64url') !== token) return null
  const [county, registration] = unsealed(secret, purposes[use], bytes.toString())?.split(' ') ?? []
  return county === undefined || registration === undefined ? null : { county: Number(county), registration }
}
