import type { Letter } from '#platform/mail/write-mail.ts'
import { sealed, unsealed } from '#platform/secrets.ts'
import { inLanguage } from '../convening/convening.ts'
import { longDay, timeSpan } from '../convening/zone-time.rules.ts'
import type { FamilyEvent } from '../family-event/family-event.ts'
import { togetherWords } from '../series/together.words.ts'
import type { LetterKind, SignUp, SignUpId } from './sign-up.ts'
import { signUpWords } from './sign-up.words.ts'

/** What a family's own link is made with: the product's secret and what stands before a path. */
export type SignUpLink = { readonly secret: string; readonly origin: string }

const purpose = 'event sign-up link'

/** The path of a family's own sign-up. It names nobody and opens one row, as long as that row stands. */
export const signUpPath = (secret: string, county: number, id: SignUpId): `/event-sign-ups/${string}` =>
  `/event-sign-ups/${sealed(secret, purpose, `${county}~${id}`)}`

/** Which sign-up a link opens; undefined when its seal is broken. */
export function readSignUpLink(
  secret: string,
  token: string,
): { readonly county: number; readonly signUp: string } | undefined {
  const [county, signUp] = unsealed(secret, purpose, token)?.split('~') ?? []
  return county === undefined || signUp === undefined ? undefined : { county: Number(county), signUp }
}

/** A letter in the language the family signed up in; none where it left no address. The subject tells the event alone. */
export function letterOf(
  { secret, origin }: SignUpLink,
  county: number,
  event: FamilyEvent,
  party: SignUp,
  what: LetterKind,
): readonly Letter[] {
  if (party.email === null) return []
  const language = party.pageLanguage
  const words = signUpWords[language].letters[what]
  const title = inLanguage(event.title, event.titleEs, language)
  const when = `${longDay(event.timeZone, event.startsAt, language)}, ${timeSpan(event.timeZone, event.startsAt, event.endsAt, language)}`
  const where = [event.placeName, event.placeAddress].filter(Boolean).join(', ')
  const concernsAll = party.togetherId !== null && (what === 'moved' || what === 'called_off')
  const more = concernsAll ? `\n${togetherWords[language].letter}\n` : ''
  const link = `${origin}${signUpPath(secret, county, party.id)}`
  return [
    {
      kind: `event.${what}`,
      recipient: party.email,
      subject: words.subject(title).slice(0, 200),
      body: `${words.body({ title, when, where, link })}${more}`,
    },
  ]
}
