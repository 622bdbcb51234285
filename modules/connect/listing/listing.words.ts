import { languageName } from '#modules/staff/index.ts'
import { timeZone } from '#platform/database.ts'
import { type CalendarDate, calendarDate, dateIn } from '#platform/time.ts'
import type { Language, Words } from '#platform/words.ts'
import type { HiddenBecause } from './listing.rules.ts'
import type { CheckOutcome, Cost, Freshness, Listing, ListingSource, Opening, Weekday } from './listing.ts'

type DayText = string
type ListingWords = {
  readonly title: string
  readonly chooseCounty: string
  readonly noCounty: { readonly title: string; readonly why: string }
  readonly titleOf: (county: string) => string
  readonly description: string
  readonly crisisHeading: string
  readonly crisis: string
  readonly crisisLink: string
  readonly private: string
  readonly searchHeading: string
  readonly text: string
  readonly textHint: string
  readonly need: string
  readonly anyNeed: string
  readonly near: string
  readonly anywhere: string
  readonly within: string
  readonly anyDistance: string
  readonly miles: (miles: number) => string
  readonly away: (miles: string) => string
  readonly language: string
  readonly anyLanguage: string
  readonly openNow: string
  readonly free: string
  readonly onCampus: string
  readonly search: string
  readonly found: (count: string) => string
  readonly shownOf: (from: string, to: string, all: string) => string
  readonly previous: string
  readonly next: string
  readonly pages: string
  readonly noneTitle: string
  readonly noneWhy: string
  readonly noneAction: string
  readonly qr: string
  readonly callMe: string
  readonly mediCal: string
  readonly card: string
  readonly fresh: Readonly<Record<Exclude<Freshness, 'not_called'>, (day: DayText, by: string) => string>>
  readonly notCalled: Readonly<Record<ListingSource, string>>
  readonly via: Readonly<Record<'call' | 'agency', string>>
  readonly unknown: string
  readonly phone: string
  readonly address: string
  readonly website: string
  readonly email: string
  readonly cost: string
  readonly costs: Readonly<Record<Cost, string>>
  readonly languages: string
  readonly interpretation: string
  readonly eligibility: string
  readonly documents: string
  readonly accessibility: string
  readonly areaServed: string
  readonly hours: string
  readonly campus: (school: string, days: string) => string
  readonly wait: string
  readonly waitTold: (wait: string, day: DayText) => string
  readonly waits: string
  readonly waitHeard: (wait: string | null, day: DayText, by: string | null) => string
  readonly days: Readonly<Record<Weekday, string>>
  readonly season: (from: string | null, until: string | null) => string
  readonly contact: string
  readonly asTold: string
  readonly duty: string
  readonly dutyTitle: (county: string) => string
  readonly dutyLead: string
  readonly dutyHidden: string
  readonly dutyEmpty: string
  readonly unanswered: (count: number) => string
  readonly hidden: Readonly<Record<HiddenBecause, string>>
  readonly referralWay: string
  readonly called: string
  readonly stillTrue: string
  readonly outcomes: Readonly<Record<CheckOutcome, string>>
  readonly outcomeLabel: string
  readonly waitLabel: string
  readonly waitHint: string
  readonly noteLabel: string
  readonly noteHint: string
  readonly saveCheck: string
  readonly saved: string
  readonly agencyLink: string
  readonly agencyLinkWhy: string
  readonly take: string
  readonly takeWhy: (count: string) => string
  readonly bringIn: string
  readonly agencyTitle: string
  readonly agencyLead: (name: string) => string
  readonly agencyTrue: string
  readonly agencyClosed: string
  readonly agencyThanks: string
  readonly agencyEnded: string
  readonly agencyCall: string
}

export const listingWords: Words<ListingWords> = {
  en: {
    title: 'Find help',
    chooseCounty: 'Choose your county',
    noCounty: {
      title: 'No county has brought in its schools yet',
      why: 'You can call 211 for help nearby, day and night.',
    },
    titleOf: (county) => `Find help in ${county}`,
    description: 'Food, housing, health care, mental health and more, with the day each was last found true.',
    crisisHeading: 'In danger now?',
    crisis: 'Call 911. For thoughts of suicide or a crisis of feelings, call or text 988, day and night.',
    crisisLink: 'More help right now',
    private: 'We keep nothing of what you look for.',
    searchHeading: 'What do you need?',
    text: 'In your own words',
    textHint: 'For example: food, rent help, counseling',
    need: 'Kind of help',
    anyNeed: 'Any kind',
    near: 'Near a school',
    anywhere: 'Anywhere in the county',
    within: 'How far',
    anyDistance: 'Any distance',
    miles: (miles) => `Up to ${miles} miles`,
    away: (miles) => `${miles} miles away`,
    language: 'They speak',
    anyLanguage: 'Any language',
    openNow: 'Open now',
    free: 'Free',
    onCampus: 'Comes to a school',
    search: 'Find help',
    found: (count) => (count === '1' ? '1 place' : `${count} places`),
    shownOf: (from, to, all) => `${from} to ${to} of ${all}`,
    previous: 'Back',
    next: 'More',
    pages: 'Pages of this list',
    noneTitle: 'Nothing here fits',
    noneWhy: 'Try fewer words, or take away a limit such as distance. You can also call 211, day and night.',
    noneAction: 'Start again',
    callMe: 'Ask someone at your school to call you',
    mediCal: 'Medi-Cal, step by step',
    card: 'A card to ask for an interpreter',
    qr: 'Point a phone’s camera here to open this list.',
    fresh: {
      fresh: (day, by) => `Found true on ${day}, ${by}`,
      call_first: (day, by) => `Last found true on ${day}, ${by}. Call first.`,
      old: (day, by) => `Not found true since ${day}, ${by}. Call first.`,
    },
    notCalled: {
      health_site: 'From a public list, not yet called. Call first.',
      licensed_facility: 'From a public list, not yet called. Call first.',
      hsds: 'From another directory, not yet called. Call first.',
      staff: 'Added by school staff, not yet called. Call first.',
    },
    via: { call: 'by a call from school staff', agency: 'by the agency' },
    unknown: 'Not told',
    phone: 'Phone',
    address: 'Address',
    website: 'Website',
    email: 'Email',
    cost: 'Cost',
    costs: {
      free: 'Free',
      sliding_scale: 'By what a family can pay',
      fee: 'There is a fee',
      unknown: 'Not told. Ask first.',
    },
    languages: 'They speak',
    interpretation: 'Interpreter',
    eligibility: 'Who can come',
    documents: 'What to bring',
    accessibility: 'Wheelchairs and other access',
    areaServed: 'Where they help',
    hours: 'Hours',
    campus: (school, days) => `Comes to ${school}: ${days}`,
    wait: 'Wait',
    waitTold: (wait, day) => `${wait} (as told on ${day})`,
    waits: 'Waits as they were told',
    waitHeard: (wait, day, by) =>
      `${day}${by === null ? '' : `, written down by ${by}`}: ${wait ?? 'no wait is told any more'}`,
    days: { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' },
    season: (from, until) => [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
    contact: 'Ask for',
    asTold: 'As the agency or a public list tells it, in its own language.',
    duty: 'Listings to call',
    dutyTitle: (county) => `Listings to call in ${county}`,
    dutyLead: 'Never called first, then the longest ago. One call keeps a listing true for every school.',
    dutyHidden: 'Hidden from families',
    dutyEmpty: 'Nothing waits to be called.',
    unanswered: (count) => (count === 1 ? '1 call not answered' : `${count} calls not answered`),
    hidden: {
      withdrawn: 'Taken out of the directory.',
      closed: 'Found closed. Families do not see it.',
      unanswered: 'Two calls were not answered. Families do not see it until someone finds it true.',
    },
    referralWay: 'How they take referrals',
    called: 'I called',
    stillTrue: 'I called, still true',
    outcomes: {
      still_true: 'All of it is still true',
      changed: 'True, with what changed as noted',
      no_answer: 'Nobody answered',
      closed: 'It is closed or no longer helps families',
    },
    outcomeLabel: 'What did you find?',
    waitLabel: 'How long is the wait, as they told it?',
    waitHint: 'Families see this with today’s date.',
    noteLabel: 'What changed?',
    noteHint: 'Staff only. No name of a student or family.',
    saveCheck: 'Save',
    saved: 'Saved. Thank you for keeping this true.',
    agencyLink: 'A link for the agency',
    agencyLinkWhy:
      'Whoever holds it can say for 30 days that the listing is still true, without an account. Copy it into a mail to the agency.',
    take: 'Take over the public lists',
    takeWhy: (count) =>
      `${count} places on the state’s public lists of clinics are not in this directory yet.`,
    bringIn: 'Bring in a directory, or take this one along',
    agencyTitle: 'Is this still true?',
    agencyLead: (name) => `Families find ${name} here. Please look at it and tell us.`,
    agencyTrue: 'Yes, all of it is true',
    agencyClosed: 'No, we no longer offer this',
    agencyThanks: 'Thank you. Families now see that you confirmed it today.',
    agencyEnded: 'This link has ended or was cut off. Ask whoever sent it for a new one.',
    agencyCall:
      'If something changed, please call the county office of education: a navigator will correct it.',
  },
  es: {
    title: 'Buscar ayuda',
    chooseCounty: 'Elija su condado',
    noCounty: {
      title: 'Ningún condado tiene aún sus escuelas aquí',
      why: 'Puede llamar al 211 para ayuda cercana, de día y de noche.',
    },
    titleOf: (county) => `Buscar ayuda en ${county}`,
    description: 'Comida, vivienda, salud, salud mental y más, con el día en que se confirmó cada lugar.',
    crisisHeading: '¿Hay peligro ahora?',
    crisis:
      'Llame al 911. Si hay ideas de suicidio o una crisis emocional, llame o mande un mensaje al 988, de día y de noche.',
    crisisLink: 'Más ayuda ahora mismo',
    private: 'No guardamos nada de lo que usted busca.',
    searchHeading: '¿Qué necesita?',
    text: 'Con sus palabras',
    textHint: 'Por ejemplo: comida, ayuda con la renta, consejería',
    need: 'Tipo de ayuda',
    anyNeed: 'Cualquier tipo',
    near: 'Cerca de una escuela',
    anywhere: 'En todo el condado',
    within: 'Qué tan lejos',
    anyDistance: 'Cualquier distancia',
    miles: (miles) => `Hasta ${miles} millas`,
    away: (miles) => `A ${miles} millas`,
    language: 'Hablan',
    anyLanguage: 'Cualquier idioma',
    openNow: 'Abierto ahora',
    free: 'Gratis',
    onCampus: 'Va a una escuela',
    search: 'Buscar ayuda',
    found: (count) => (count === '1' ? '1 lugar' : `${count} lugares`),
    shownOf: (from, to, all) => `${from} a ${to} de ${all}`,
    previous: 'Atrás',
    next: 'Más',
    pages: 'Páginas de esta lista',
    noneTitle: 'Nada coincide',
    noneWhy:
      'Use menos palabras o quite un límite, como la distancia. También puede llamar al 211, de día y de noche.',
    noneAction: 'Empezar de nuevo',
    callMe: 'Pedir que alguien de su escuela le llame',
    mediCal: 'Medi-Cal, paso a paso',
    card: 'Una tarjeta para pedir intérprete',
    qr: 'Apunte aquí con la cámara del teléfono para abrir esta lista.',
    fresh: {
      fresh: (day, by) => `Confirmado el ${day}, ${by}`,
      call_first: (day, by) => `Confirmado por última vez el ${day}, ${by}. Llame antes.`,
      old: (day, by) => `Sin confirmar desde el ${day}, ${by}. Llame antes.`,
    },
    notCalled: {
      health_site: 'De una lista pública; aún no hemos llamado. Llame antes.',
      licensed_facility: 'De una lista pública; aún no hemos llamado. Llame antes.',
      hsds: 'De otro directorio; aún no hemos llamado. Llame antes.',
      staff: 'Agregado por el personal escolar; aún no hemos llamado. Llame antes.',
    },
    via: { call: 'por una llamada del personal escolar', agency: 'por la agencia' },
    unknown: 'No se sabe',
    phone: 'Teléfono',
    address: 'Dirección',
    website: 'Sitio web',
    email: 'Correo',
    cost: 'Costo',
    costs: {
      free: 'Gratis',
      sliding_scale: 'Según lo que la familia pueda pagar',
      fee: 'Tiene un costo',
      unknown: 'No se sabe. Pregunte antes.',
    },
    languages: 'Hablan',
    interpretation: 'Intérprete',
    eligibility: 'Quién puede ir',
    documents: 'Qué llevar',
    accessibility: 'Silla de ruedas y otros accesos',
    areaServed: 'Dónde ayudan',
    hours: 'Horario',
    campus: (school, days) => `Va a ${school}: ${days}`,
    wait: 'Espera',
    waitTold: (wait, day) => `${wait} (dicho el ${day})`,
    waits: 'Las esperas que se han dicho',
    waitHeard: (wait, day, by) =>
      `${day}${by === null ? '' : `, anotada por ${by}`}: ${wait ?? 'ya no se dice ninguna espera'}`,
    days: { MO: 'lun', TU: 'mar', WE: 'mié', TH: 'jue', FR: 'vie', SA: 'sáb', SU: 'dom' },
    season: (from, until) =>
      [from && `desde el ${from}`, until && `hasta el ${until}`].filter(Boolean).join(' '),
    contact: 'Pregunte por',
    asTold: 'Como lo dice la agencia o una lista pública, en su propio idioma.',
    duty: 'Lugares por llamar',
    dutyTitle: (county) => `Lugares por llamar en ${county}`,
    dutyLead:
      'Primero los que nunca se llamaron, luego los de hace más tiempo. Una llamada sirve para todas las escuelas.',
    dutyHidden: 'Ocultos para las familias',
    dutyEmpty: 'No hay nada por llamar.',
    unanswered: (count) => (count === 1 ? '1 llamada sin respuesta' : `${count} llamadas sin respuesta`),
    hidden: {
      withdrawn: 'Fuera del directorio.',
      closed: 'Está cerrado. Las familias no lo ven.',
      unanswered: 'Dos llamadas sin respuesta. Las familias no lo ven hasta que alguien lo confirme.',
    },
    referralWay: 'Cómo reciben referencias',
    called: 'Llamé',
    stillTrue: 'Llamé, sigue igual',
    outcomes: {
      still_true: 'Todo sigue igual',
      changed: 'Es cierto, con los cambios anotados',
      no_answer: 'Nadie contestó',
      closed: 'Está cerrado o ya no ayuda a familias',
    },
    outcomeLabel: '¿Qué encontró?',
    waitLabel: '¿Cuánto es la espera, según le dijeron?',
    waitHint: 'Las familias lo ven con la fecha de hoy.',
    noteLabel: '¿Qué cambió?',
    noteHint: 'Solo para el personal. Ningún nombre de estudiante o familia.',
    saveCheck: 'Guardar',
    saved: 'Guardado. Gracias por mantenerlo al día.',
    agencyLink: 'Un enlace para la agencia',
    agencyLinkWhy:
      'Quien lo tenga puede confirmar el lugar durante 30 días, sin cuenta. Cópielo en un correo a la agencia.',
    take: 'Traer las listas públicas',
    takeWhy: (count) =>
      `${count} lugares de las listas públicas del condado todavía no están en el directorio.`,
    bringIn: 'Traer un directorio, o llevarse este',
    agencyTitle: '¿Sigue siendo cierto?',
    agencyLead: (name) => `Las familias encuentran ${name} aquí. Revíselo y díganos.`,
    agencyTrue: 'Sí, todo es cierto',
    agencyClosed: 'No, ya no ofrecemos esto',
    agencyThanks: 'Gracias. Las familias ven que usted lo confirmó hoy.',
    agencyEnded: 'Este enlace terminó o está incompleto. Pida uno nuevo a quien se lo mandó.',
    agencyCall: 'Si algo cambió, llame a la oficina de educación del condado: una navegadora lo corregirá.',
  },
}

const days = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }),
} as const

/** A day as people read it: November 22, 2026. */
export const dayText = (day: CalendarDate, language: Language): string =>
  days[language].format(new Date(`${day}T00:00:00Z`))

/** How far a listing can be relied on today. */
export function freshnessText(
  { lastTrueAt, lastTrueVia, source }: Pick<Listing, 'lastTrueAt' | 'lastTrueVia' | 'source'>,
  freshness: Freshness,
  language: Language,
): string {
  const words = listingWords[language]
  const day = lastTrueAt === null ? '' : dayText(dateIn(timeZone, lastTrueAt), language)
  const by = lastTrueVia === null ? '' : words.via[lastTrueVia]
  return freshness === 'not_called' ? words.notCalled[source] : words.fresh[freshness](day, by)
}

/** Hours of one row: Mon, Wed 9:00–17:00 (from June 8 until August 1). */
export function openingText({ days: on, opens, closes, from, until }: Opening, language: Language): string {
  const words = listingWords[language]
  const day = (one: string | undefined) => (one === undefined ? null : dayText(calendarDate(one), language))
  const season = words.season(day(from), day(until))
  const hours = `${on.map((one) => words.days[one]).join(', ')} ${opens}–${closes}`
  return season === '' ? hours : `${hours} (${season})`
}

/** The name of a language by its ISO 639 code, in the page's language, as it begins a line. */
export function spokenName(code: string, language: Language): string {
  const key = `${language} ${code}`
  const known = spokenNames.get(key)
  if (known !== undefined) return known
  const name = languageName(code, language)
  const made = name.charAt(0).toUpperCase() + name.slice(1)
  spokenNames.set(key, made)
  return made
}
// A page names every language of a directory, and a name takes longer to make than to keep.
const spokenNames = new Map<string, string>()

/** (916) 555-0123 */
export const phoneText = (digits: string): string =>
  `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`
