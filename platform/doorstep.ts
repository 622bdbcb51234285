import { RateLimiterMemory } from 'rate-limiter-flexible'
import { keyed, sealed, unsealed } from './secrets.ts'

/** A form that someone who has not signed in sends. */
export type Knock = {
  readonly address: string
  /** As typed into the field that no person sees. */
  readonly site: string
  /** The sealed moment at which the form was opened. */
  readonly opened: string
  /** What honest people do not say alike: the same a fourth time within an hour is doubted. Empty is never counted. */
  readonly said: string
}

/** Why something looks like junk. It is kept apart for staff and never thrown away. */
export type Doubt = 'hidden_field' | 'no_seal' | 'too_fast' | 'repeated' | 'many_at_once'

/**
 * What stands between the street and a desk. Counts are kept in memory for an hour, under names that cannot be read back;
 * nothing is refused for what it says.
 */
export type Doorstep = {
  /** For the form: when it was opened, so that nobody can have filled it in before. */
  seal(now: Date): string
  /** Null for a form like any other; undefined when this address sends more than anyone can read. */
  judge(knock: Knock, now: Date): Promise<Doubt | null | undefined>
}

export type DoorstepSettings = {
  readonly secret: string
  /** Names the form, so that the seal of one serves no other. */
  readonly form: string
  /** From one address within an hour: beyond the first it is doubted, beyond the second told to wait. */
  readonly many: number
  readonly most: number
}

/** Nobody reads a form and fills it in faster. */
const leastSeconds = 3
const anHour = 60 * 60
const mostAlike = 3

export function openDoorstep({ secret, form, many, most }: DoorstepSettings): Doorstep {
  const addresses = new RateLimiterMemory({ points: 1_000_000, duration: anHour, keyPrefix: 'from' })
  const sayings = new RateLimiterMemory({ points: 1_000_000, duration: anHour, keyPrefix: 'said' })
  const purpose = `${form} opened`
  return {
    seal: (now) => sealed(secret, purpose, String(now.getTime())),
    judge: async ({ address, site, opened, said }, now) => {
      const { consumedPoints: sent } = await addresses.consume(keyed(secret, `${form} from`, address))
      if (sent > most) return undefined
      if (site !== '') return 'hidden_field'
      const openedAt = Number(unsealed(secret, purpose, opened))
      if (Number.isNaN(openedAt)) return 'no_seal'
      if (now.getTime() - openedAt < leastSeconds * 1000) return 'too_fast'
      if (said !== '') {
        const { consumedPoints } = await sayings.consume(keyed(secret, `${form} said`, said.toLowerCase()))
        if (consumedPoints > mostAlike) return 'repeated'
      }
      return sent > many ? 'many_at_once' : null
    },
  }
}
