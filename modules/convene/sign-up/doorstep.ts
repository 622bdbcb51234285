import { openDoorstep } from '#platform/doorstep.ts'
import { TooMany } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { HeldBecause } from './sign-up.ts'

/** A school's hallway signs up behind one address within an hour; more is nobody's hallway. */
const mostAnHour = 200

/** What looks like no family is set apart and never lost. */
export function openSignUpDoorstep(secret: string) {
  const doorstep = openDoorstep({ secret, form: 'event sign-up', many: mostAnHour, most: mostAnHour })
  return {
    /** Each form is its own: two opened at one moment are not taken for one. */
    seal: (now: Date): string => `${doorstep.seal(now)} ${newId(now)}`,
    /** Why a sign-up is set apart, or null. @throws TooMany beyond what anyone could read. */
    judge: async (
      typed: { readonly site?: string | undefined; readonly opened?: string | undefined },
      address: string,
      now: Date,
    ): Promise<HeldBecause | null> => {
      const [opened = ''] = (typed.opened ?? '').split(' ')
      const doubt = await doorstep.judge({ address, site: typed.site ?? '', opened, said: '' }, now)
      if (doubt === undefined) throw new TooMany()
      if (doubt === null) return null
      return doubt === 'hidden_field' ? doubt : 'too_fast'
    },
  }
}
export type SignUpDoorstep = ReturnType<typeof openSignUpDoorstep>
