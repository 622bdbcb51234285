import { RateLimiterMemory } from 'rate-limiter-flexible'
import { keyed, sealed, unsealed } from '#platform/secrets.ts'
import type { Answers, QuarantineReason } from './reach-out.ts'

export type Arriving = {
  /** As typed into the field that no person sees. */
  readonly site: string
  /** The sealed moment at which the form was opened. */
  readonly opened: string
  readonly answers: Answers
  readonly address: string
}

/**
 * What stands between the street and the county's desk. It never refuses a message for what it says: what looks like junk
 * is kept apart. Counts are kept in memory, under names that cannot be read back.
 */
export type Doorstep = {
  /** For the form: when it was opened, so that nobody can have filled it in before. */
  seal(now: Date): string
  /** Null for a message like any other; undefined when this address sends more than anyone can read. */
  judge(arriving: Arriving, now: Date): Promise<QuarantineReason | null | undefined>
}

const purpose = 'reach-out opened'
/** Nobody reads a form and fills it in faster. */
const leastSeconds = 3
const anHour = 60 * 60

export function openDoorstep(secret: string): Doorstep {
  const addresses = new RateLimiterMemory({ points: 1_000_000, duration: anHour, keyPrefix: 'from' })
  const texts = new RateLimiterMemory({ points: 1_000_000, duration: anHour, keyPrefix: 'text' })
  return {
    seal: (now) => sealed(secret, purpose, String(now.getTime())),
    judge: async ({ site, opened, answers, address }, now) => {
      const { consumedPoints: sent } = await addresses.consume(keyed(secret, 'from', address))
      if (sent > mostFromAddress) return undefined
      if (site !== '') return 'hidden_field'
      const openedAt = Number(unsealed(secret, purpose, opened))
      if (Number.isNaN(openedAt)) return 'no_seal'
      if (now.getTime() - openedAt < leastSeconds * 1000) return 'too_fast'
      const said = Object.values(answers).join(' ')
      if ((said.match(/https?:\/\/|www\./gi) ?? []).length >= 2) return 'links'
      const text = await texts.consume(keyed(secret, 'text', (answers.words ?? '').toLowerCase()))
      if ((answers.words ?? '') !== '' && text.consumedPoints > 3) return 'repeated'
      return sent > manyFromAddress ? 'many_at_once' : null
    },
  }
}

/** A school behind one address on the evening of a meeting stays well below this. */
const manyFromAddress = 60
/** Beyond this an address is told to wait an hour, or to call. */
const mostFromAddress = 300
