import type { Language, Words } from '#platform/words.ts'
import type { Listing, Opening, Weekday } from '../listing/listing.ts'
import { fitting, plainSigns, type Segments } from './text-segments.rules.ts'

export type TextRefusal = 'nothing_chosen' | 'nothing_to_send'

type HelpTextWords = {
  readonly heading: string
  readonly link: string
  readonly linkOne: string
  readonly why: string
  readonly leftOut: string
  readonly places: string
  readonly firstChosen: string
  readonly textIn: string
  readonly write: string
  readonly refusals: Readonly<Record<TextRefusal, string>>
  readonly done: string
  readonly text: string
  readonly textHint: string
  readonly segments: (count: number, letters: number) => string
  readonly accents: string
  readonly short: (left: number, most: number) => string
  readonly open: string
  readonly openWhy: string
  readonly empty: string
  readonly back: string
  readonly crisis: string
  readonly callFirst: string
  readonly today: (address: string) => string
  readonly askHours: string
  readonly days: Readonly<Record<Weekday, string>>
}

/** The words of the text itself keep to letters of the 7-bit alphabet, which holds é and ñ and not á, í, ó, ú. */
export const helpTextWords: Words<HelpTextWords> = {
  en: {
    heading: 'Text help to a family',
    link: 'Text this list to a family',
    linkOne: 'Text this place to a family',
    why: 'You choose the places; we write the text; you send it from your own phone or computer. The family’s number is never typed here.',
    leftOut:
      'Others may read a text. It leaves out places for family safety and the words you typed. Tell those by phone.',
    places: 'Places in the text',
    firstChosen: 'We begin with the first five. A short text is read.',
    textIn: 'Language of the text',
    write: 'Write the text',
    refusals: {
      nothing_chosen: 'Choose at least one place.',
      nothing_to_send: 'Nothing on this list can go in a text. Tell it by phone.',
    },
    done: 'The text is ready. It has not been sent.',
    text: 'The text',
    textHint: 'Select all of it to copy it.',
    segments: (count, letters) =>
      count === 1
        ? `It goes as one text message (${letters} letters and signs).`
        : `It goes as ${count} text messages joined in one (${letters} letters and signs).`,
    accents: 'It holds letters that take more room, so each message holds fewer of them.',
    short: (left, most) =>
      left === 1
        ? `1 place did not fit into ${most} messages. Send it in a second text.`
        : `${left} places did not fit into ${most} messages. Send them in a second text.`,
    open: 'Open my messages',
    openWhy: 'Your own messaging app opens with the text. There you choose who gets it.',
    empty: 'If the message opens empty, or nothing opens, copy the text above.',
    back: 'Back to the list',
    crisis: 'In a crisis call or text 988, day or night. Danger: 911. Free.',
    callFirst: 'Call before you go.',
    today: (address) => `The list today: ${address}`,
    askHours: 'ask for hours',
    days: { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' },
  },
  es: {
    heading: 'Mandar ayuda por mensaje a una familia',
    link: 'Mandar esta lista por mensaje',
    linkOne: 'Mandar este lugar por mensaje',
    why: 'Usted elige los lugares; nosotros escribimos el mensaje; usted lo manda desde su teléfono o computadora. El número de la familia nunca se escribe aquí.',
    leftOut:
      'Otros pueden leer un mensaje. No lleva lugares de seguridad familiar ni las palabras que usted escribió. Eso dígalo por teléfono.',
    places: 'Lugares en el mensaje',
    firstChosen: 'Empezamos con los primeros cinco. Un mensaje corto se lee.',
    textIn: 'Idioma del mensaje',
    write: 'Escribir el mensaje',
    refusals: {
      nothing_chosen: 'Elija al menos un lugar.',
      nothing_to_send: 'Nada de esta lista puede ir en un mensaje. Dígalo por teléfono.',
    },
    done: 'El mensaje está listo. No se ha mandado.',
    text: 'El mensaje',
    textHint: 'Selecciónelo todo para copiarlo.',
    segments: (count, letters) =>
      count === 1
        ? `Va en un mensaje (${letters} letras y signos).`
        : `Va en ${count} mensajes unidos en uno (${letters} letras y signos).`,
    accents: 'Lleva letras que ocupan más lugar; en cada mensaje caben menos.',
    short: (left, most) =>
      left === 1
        ? `1 lugar no cupo en ${most} mensajes. Mándelo en otro mensaje.`
        : `${left} lugares no cupieron en ${most} mensajes. Mándelos en otro mensaje.`,
    open: 'Abrir mis mensajes',
    openWhy: 'Se abre su propia aplicación de mensajes con el texto. Ahí usted elige a quién se manda.',
    empty: 'Si el mensaje sale vacío, o nada se abre, copie el texto de arriba.',
    back: 'Volver a la lista',
    crisis: 'En una crisis llame al 988 y oprima 2, a toda hora. Peligro: 911. Gratis.',
    callFirst: 'Llame antes de ir.',
    today: (address) => `La lista de hoy: ${address}`,
    askHours: 'pregunte las horas',
    days: { MO: 'LU', TU: 'MA', WE: 'MI', TH: 'JU', FR: 'VI', SA: 'SA', SU: 'DO' },
  },
}

export type TextedPlace = Pick<Listing, 'name' | 'phone' | 'schedule'>
export type HelpText = { readonly text: string; readonly placed: number; readonly segments: Segments }

/** More would come as a picture message on some phones, or torn apart. */
export const mostSegments = 8
/** What longer hours would push out: they are asked for in the call. */
const longestHours = 60
const longestName = 70

/** Places as a text message: help in a crisis first, then name, phone and hours of each, then the way to the list. */
export function helpText(
  places: readonly TextedPlace[],
  address: string | null,
  language: Language,
): HelpText {
  const words = helpTextWords[language]
  return fitting(
    places.map((place) => placeText(place, language)),
    (lines) =>
      [
        words.crisis,
        words.callFirst,
        ...lines.map((line, index) => `${index + 1}. ${line}`),
        ...(address === null ? [] : [words.today(address)]),
      ].join('\n'),
    mostSegments,
  )
}

function placeText({ name, phone, schedule }: TextedPlace, language: Language): string {
  const letters = [...plainSigns(name)]
  const short =
    letters.length > longestName ? `${letters.slice(0, longestName).join('').trim()}...` : letters.join('')
  const dialed = phone === null ? '' : `${phone.slice(0, 3)}-${phone.slice(3, 6)}-${phone.slice(6)}`
  return [short, dialed, hoursText(schedule, language)].filter((part) => part !== '').join(', ')
}

function hoursText(schedule: readonly Opening[], language: Language): string {
  const words = helpTextWords[language]
  if (schedule.length === 0) return ''
  const rows = schedule.map(
    ({ days, opens, closes }) => `${days.map((day) => words.days[day]).join(' ')} ${opens}-${closes}`,
  )
  const text = rows.join('; ')
  const isSeason = schedule.some(({ from, until }) => from !== undefined || until !== undefined)
  return isSeason || text.length > longestHours ? words.askHours : text
}
