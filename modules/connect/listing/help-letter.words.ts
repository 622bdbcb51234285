import type { Language, Words } from '#platform/words.ts'
import type { Hit } from './directory-search.rules.ts'
import { freshnessText, listingWords, phoneText } from './listing.words.ts'

export type LetterRefusal = 'address' | 'nothing_to_send'

type HelpLetterWords = {
  readonly heading: string
  readonly why: string
  readonly to: string
  readonly letterIn: string
  readonly send: string
  readonly sent: string
  readonly refusals: Readonly<Record<LetterRefusal, string>>
  readonly subject: (county: string) => string
  readonly lead: (county: string) => string
  readonly crisis: string
  readonly today: (address: string) => string
  readonly end: string
}

export const helpLetterWords: Words<HelpLetterWords> = {
  en: {
    heading: 'Mail this list to a family',
    why: 'They get the places on this page. Others may read a letter, so it leaves out places for family safety and the words you typed. Tell those by phone.',
    to: 'The family’s mail address',
    letterIn: 'Language of the letter',
    send: 'Mail it',
    sent: 'The letter is on its way.',
    refusals: {
      address: 'Write a mail address, like name@example.org.',
      nothing_to_send: 'Nothing on this page can go in a letter. Tell it by phone.',
    },
    subject: (county) => `Help near you: ${county}`,
    lead: (county) => `You asked us about help near you in ${county}. Call before you go: places change.`,
    crisis: 'Any time, day or night: call or text 988. If someone may get hurt, call 911. Both are free.',
    today: (address) => `The list as it is today: ${address}`,
    end: 'This letter comes from a program; nobody reads replies to it.',
  },
  es: {
    heading: 'Mandar esta lista a una familia',
    why: 'Recibe los lugares de esta página. Otros pueden leer una carta: por eso no lleva lugares de seguridad familiar ni las palabras que usted escribió. Eso dígalo por teléfono.',
    to: 'El correo de la familia',
    letterIn: 'Idioma de la carta',
    send: 'Mandarla',
    sent: 'La carta va en camino.',
    refusals: {
      address: 'Escriba un correo, como nombre@example.org.',
      nothing_to_send: 'Nada de esta página puede ir en una carta. Dígalo por teléfono.',
    },
    subject: (county) => `Ayuda cerca de usted: ${county}`,
    lead: (county) =>
      `Usted nos preguntó por ayuda cerca en ${county}. Llame antes de ir: los lugares cambian.`,
    crisis:
      'A cualquier hora, de día o de noche: llame al 988 y oprima 2. Si alguien puede salir lastimado, llame al 911. Es gratis.',
    today: (address) => `La lista como está hoy: ${address}`,
    end: 'Esta carta la manda un programa; nadie lee lo que se conteste.',
  },
}

/** A list of places as a letter: help in a crisis first, then each place with how far it can be relied on. */
export function helpLetter(
  hits: readonly Hit[],
  { county, address }: { readonly county: string; readonly address: string | null },
  language: Language,
): { readonly subject: string; readonly body: string } {
  const words = helpLetterWords[language]
  const paragraphs = [
    words.lead(county),
    words.crisis,
    ...hits.map((hit, index) => `${index + 1}. ${placeLines(hit, language).join('\n   ')}`),
    ...(address === null ? [] : [words.today(address)]),
    words.end,
  ]
  return { subject: words.subject(county), body: `${paragraphs.join('\n\n')}\n` }
}

function placeLines({ listing, freshness }: Hit, language: Language): readonly string[] {
  const { name, organization, street, city, zip, phone, cost } = listing
  const words = listingWords[language]
  return [
    name,
    organization === name ? '' : organization,
    [street, city, zip].filter(Boolean).join(', '),
    [phone === null ? '' : phoneText(phone), cost === 'free' ? words.free : ''].filter(Boolean).join(' · '),
    freshnessText(listing, freshness, language),
  ].filter((line) => line !== '')
}
