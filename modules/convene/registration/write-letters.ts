import type { Tx } from '#platform/database.ts'
import { type Letter, writeMail } from '#platform/mail/write-mail.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { programWords } from '../convening/program.words.ts'
import { longDay, timeSpan } from '../convening/zone-time.rules.ts'
import { togetherWords } from '../series/together.words.ts'
import { type LetterKind, letterWords } from './letter.words.ts'
import { tokenOf } from './registration.rules.ts'

/** What links in letters are made with. */
export type Front = {
  readonly secret: string
  /** What stands before the path of a link; empty where the product does not know its address. */
  readonly origin: string
}

export type Reader = {
  readonly id: string
  readonly mail: string
  readonly language: Language
  /** They registered for more dates of its series. */
  readonly more?: boolean
}

/** The path of what a registration's own link opens. */
export const ownPath = ({ secret }: Front, county: number, registration: string): `/${string}` =>
  `/counties/${String(county).padStart(2, '0')}/registrations/${tokenOf(secret, 'own', { county, registration })}`

/** Owes a letter to each reader, in their language, in the transaction that made it due. */
export const writeLetters = (
  tx: Tx,
  front: Front,
  convening: Convening,
  kind: LetterKind,
  readers: readonly Reader[],
): Promise<void> =>
  writeMail(
    tx,
    readers.map((reader) => letterTo(front, tx.viewer.county ?? -1, convening, kind, reader)),
  )

function letterTo(
  front: Front,
  county: number,
  convening: Convening,
  kind: LetterKind,
  { id, mail, language, more = false }: Reader,
): Letter {
  const { timeZone, startsAt, endsAt, placeKind, placeName, placeAddress } = convening
  const words = letterWords[language][kind]
  const body = words.body({
    title: inLanguage(convening.title, convening.titleEs, language),
    when: `${longDay(timeZone, startsAt, language)}, ${timeSpan(timeZone, startsAt, endsAt, language)}`,
    where:
      [placeName, placeAddress].filter((text) => text !== null).join(', ') ||
      programWords[language].placeKinds[placeKind],
    link: `${front.origin}${ownPath(front, county, id)}`,
  })
  const whole = more ? `${body}\n${togetherWords[language].letter}\n` : body
  return { kind: `convening.${kind}`, recipient: mail, subject: words.subject, body: whole }
}
