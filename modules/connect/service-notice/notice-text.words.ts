import type { CalendarDate } from '#platform/time.ts'
import { type Language, languages, type Words } from '#platform/words.ts'
import { dayText, phoneText } from '../listing/listing.words.ts'
import type { Audience, ConfirmedFacts, NoticeText, NoticeTexts } from './service-notice.ts'

type Sentences = {
  readonly titles: Readonly<Record<Audience, (county: string) => string>>
  readonly families: {
    readonly first: string
    readonly school: (count: number, address: string) => string
    readonly callMe: (address: string) => string
    readonly interpreter: string
  }
  readonly students: {
    readonly first: string
    readonly ask: string
    readonly school: (count: number, address: string) => string
    readonly answers: (address: string) => string
  }
  readonly contact: (phone: string, hours: string, day: string) => string
  readonly places: string
  readonly place: (name: string, phone: string | null, day: string) => string
  readonly more: (address: string) => string
  readonly crisis: string
}

/** Written for a reader of ten. What a notice says beyond these sentences is what someone has confirmed. */
const sentences: Words<Sentences> = {
  en: {
    titles: {
      families: (county) => `How to get help at school and nearby: ${county}`,
      students: () => 'Need to talk to someone?',
    },
    families: {
      first:
        'Your child does not have to be in a crisis to get help. You can ask for someone to talk to, for your child or for you.',
      school: (count, address) =>
        count === 1
          ? `At 1 school there is someone you can ask by name. See who is there for your child: ${address}`
          : `At ${count} schools there is someone you can ask by name. See who is there for your child: ${address}`,
      callMe: (address) =>
        `Leave your first name and number, and someone from your school will call you: ${address}`,
      interpreter: 'You can ask for an interpreter. It costs you nothing.',
    },
    students: {
      first: 'You do not have to be in trouble. You do not have to know the right words.',
      ask: 'Tell any adult at school: “I need to talk to someone.” You do not have to say more.',
      school: (_count, address) => `See who is there for you at your school: ${address}`,
      answers: (address) => `Will my parents know? Is it free? Honest answers: ${address}`,
    },
    contact: (phone, hours, day) => `The county office answers at ${phone}, ${hours} (confirmed on ${day}).`,
    places: 'Places near you that help with how you feel, and when we last found each true:',
    place: (name, phone, day) => `• ${[name, phone].filter(Boolean).join(', ')} (${day})`,
    more: (address) => `Food, housing, doctors and more: ${address}`,
    crisis: 'Any time, day or night: call or text 988. If someone may get hurt, call 911. Both are free.',
  },
  es: {
    titles: {
      families: (county) => `Cómo recibir ayuda en la escuela y cerca: ${county}`,
      students: () => '¿Necesitas hablar con alguien?',
    },
    families: {
      first:
        'Su hijo no tiene que estar en crisis para recibir ayuda. Usted puede pedir con quién hablar, para su hijo o para usted.',
      school: (count, address) =>
        count === 1
          ? `En 1 escuela hay alguien a quien puede preguntar por su nombre. Vea quién está para su hijo: ${address}`
          : `En ${count} escuelas hay alguien a quien puede preguntar por su nombre. Vea quién está para su hijo: ${address}`,
      callMe: (address) => `Deje su nombre y su número, y alguien de su escuela le llamará: ${address}`,
      interpreter: 'Puede pedir un intérprete. No le cuesta nada.',
    },
    students: {
      first: 'No tienes que estar en problemas. No tienes que saber las palabras exactas.',
      ask: 'Dile a cualquier adulto de la escuela: “Necesito hablar con alguien.” No tienes que decir más.',
      school: (_count, address) => `Mira quién está para ti en tu escuela: ${address}`,
      answers: (address) => `¿Se enteran mis padres? ¿Es gratis? Respuestas honestas: ${address}`,
    },
    contact: (phone, hours, day) =>
      `La oficina del condado contesta en el ${phone}, ${hours} (confirmado el ${day}).`,
    places: 'Lugares cerca que ayudan con lo que uno siente, y cuándo confirmamos cada uno:',
    place: (name, phone, day) => `• ${[name, phone].filter(Boolean).join(', ')} (${day})`,
    more: (address) => `Comida, vivienda, doctores y más: ${address}`,
    crisis:
      'A cualquier hora, de día o de noche: llame o mande un mensaje al 988. Si alguien puede salir lastimado, llame al 911. Es gratis.',
  },
}

/** The notice for both audiences in both languages, out of what is confirmed and nothing else. */
export function composeTexts(facts: ConfirmedFacts): NoticeTexts {
  const of = (audience: Audience) =>
    Object.fromEntries(
      languages.map((language) => [language, textFor(facts, audience, language)]),
    ) as NoticeTexts[Audience]
  return { families: of('families'), students: of('students') }
}

function textFor(facts: ConfirmedFacts, audience: Audience, language: Language): NoticeText {
  const words = sentences[language]
  const { at, contact, schoolCount, places } = facts
  const day = (on: CalendarDate) => dayText(on, language)
  const finder = `${at}/find-my-school`
  const own =
    audience === 'families'
      ? [
          words.families.first,
          ...(schoolCount > 0 ? [words.families.school(schoolCount, finder)] : []),
          words.families.callMe(`${at}/call-me`),
          words.families.interpreter,
        ]
      : [
          words.students.first,
          words.students.ask,
          ...(schoolCount > 0 ? [words.students.school(schoolCount, finder)] : []),
          words.students.answers(`${at}/students`),
        ]
  return {
    title: words.titles[audience](facts.title[language]),
    paragraphs: [
      ...own,
      ...(contact === null ? [] : [words.contact(contact.phone, contact.hours, day(contact.confirmedOn))]),
      ...(places.length === 0 ? [] : [words.places]),
      ...places.map((place) =>
        words.place(place.name, place.phone === null ? null : phoneText(place.phone), day(place.on)),
      ),
      words.more(`${at}/find-help`),
      words.crisis,
    ],
  }
}
