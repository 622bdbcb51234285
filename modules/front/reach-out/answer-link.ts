import { sealed, unsealed } from '#platform/secrets.ts'

/** What a link in a letter is made with: the product's secret and what stands before a path. */
export type AnswerLink = { readonly secret: string; readonly origin: string }

const purpose = 'answer link'
const daysOpen = 14

/** The path of a reply, good for fourteen days. */
export function answerPath(
  { secret }: AnswerLink,
  county: number,
  stepId: string,
  now: Date,
): `/answers/${string}` {
  const until = now.getTime() + daysOpen * 86_400_000
  return `/answers/${sealed(secret, purpose, `${county}~${stepId}~${until}`)}`
}

/** Which reply a link opens; undefined when the seal is broken or the link has died. */
export function readAnswerLink(
  secret: string,
  token: string,
  now: Date,
): { readonly county: number; readonly stepId: string } | undefined {
  const [county, stepId, until] = unsealed(secret, purpose, token)?.split('~') ?? []
  if (county === undefined || stepId === undefined || !(Number(until) > now.getTime())) return undefined
  return { county: Number(county), stepId }
}
