import { type Doubt, openDoorstep as openStreetDoorstep } from '#platform/doorstep.ts'
import type { Answers, QuarantineReason } from './reach-out.ts'

export type Arriving = {
  /** As typed into the field that no person sees. */
  readonly site: string
  /** The sealed moment at which the form was opened. */
  readonly opened: string
  readonly answers: Answers
  readonly address: string
}

/** The doorstep of messages: what every form from the street is asked, and whether a message is a list of links. */
export type Doorstep = {
  seal(now: Date): string
  /** Null for a message like any other; undefined when this address sends more than anyone can read. */
  judge(arriving: Arriving, now: Date): Promise<QuarantineReason | null | undefined>
}

/** A school behind one address on the evening of a meeting stays well below the first. */
const bounds = { many: 60, most: 300 } as const
/** Doubts that the form itself raised; whatever else it says, these stand. */
const ofTheForm: readonly (Doubt | null | undefined)[] = ['hidden_field', 'no_seal', 'too_fast', undefined]

export function openDoorstep(secret: string): Doorstep {
  const street = openStreetDoorstep({ secret, form: 'reach-out', ...bounds })
  return {
    seal: street.seal,
    judge: async ({ site, opened, answers, address }, now) => {
      const doubt = await street.judge({ site, opened, address, said: answers.words ?? '' }, now)
      if (ofTheForm.includes(doubt)) return doubt
      const said = Object.values(answers).join(' ')
      return (said.match(/https?:\/\/|www\./gi) ?? []).length >= 2 ? 'links' : doubt
    },
  }
}
