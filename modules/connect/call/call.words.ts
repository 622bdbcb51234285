import type { Doubt } from '#platform/doorstep.ts'
import type { Words } from '#platform/words.ts'
import type { ClosingRefusal, TryRefusal } from './call.rules.ts'
import type { bestTimes, CallRequest, channels, partsOfDay, reasons, tryOutcomes, ways } from './call.ts'

type Of<List extends readonly string[], Text = string> = Readonly<Record<List[number], Text>>
type Clock = { readonly due: (day: string) => string; readonly overdue: (day: string) => string }
type CallWords = {
  readonly title: string
  readonly lead: string
  readonly school: string
  readonly chooseSchool: string
  readonly firstName: string
  readonly firstNameHint: string
  readonly phone: string
  readonly way: string
  readonly ways: Of<typeof ways>
  readonly bestTime: string
  readonly bestTimes: Of<typeof bestTimes>
  readonly language: string
  readonly interpreter: string
  readonly interpreterHint: string
  readonly yes: string
  readonly no: string
  readonly reason: string
  readonly reasons: Of<typeof reasons>
  readonly noChild: string
  readonly site: string
  readonly ask: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly tooMany: string
  readonly tooManyLink: string
  readonly thanksTitle: string
  readonly thanks: string
  readonly thanksDays: string
  readonly findHelp: string
  readonly desk: string
  readonly deskTitle: (county: string) => string
  readonly deskLead: string
  readonly deskEmpty: string
  readonly deskEmptyWhy: string
  /** The clock before the first try, and the one after each. */
  readonly first: Clock
  readonly again: Clock
  readonly tried: (count: number) => string
  readonly wish: (call: Pick<CallRequest, 'way' | 'bestTime'>) => string
  readonly withInterpreter: string
  readonly tryHeading: string
  readonly channel: string
  readonly channels: Of<typeof channels>
  readonly partOfDay: string
  readonly partsOfDay: Of<typeof partsOfDay>
  readonly outcome: string
  readonly outcomes: Of<typeof tryOutcomes>
  readonly saveTry: string
  readonly close: string
  readonly closeJunk: string
  readonly owed: Readonly<Record<ClosingRefusal | TryRefusal, string>>
  readonly heldHeading: string
  readonly closeHeld: (count: string) => string
  readonly closeHeldWhy: string
  readonly held: Readonly<Record<Doubt, string>>
  readonly saved: string
}

export const callWords: Words<CallWords> = {
  en: {
    title: 'Ask for a call',
    lead: 'Someone who helps families at your school will call or text you. You can ask for an interpreter. It is free.',
    school: 'Your school',
    chooseSchool: 'Choose a school',
    firstName: 'Your first name',
    firstNameHint: 'The grown-up’s name. No child’s name, please.',
    phone: 'Your phone number',
    way: 'How should we reach you?',
    ways: { call: 'Call me', text: 'Text me' },
    bestTime: 'What is a good time?',
    bestTimes: { morning: 'Morning', midday: 'Midday', evening: 'Evening', any: 'Any time' },
    language: 'What language do you want to speak?',
    interpreter: 'Do you want an interpreter?',
    interpreterHint: 'It costs you nothing.',
    yes: 'Yes',
    no: 'No',
    reason: 'What is it about?',
    reasons: {
      coverage: 'Medi-Cal or health coverage',
      basic_needs: 'Food, clothes or bills',
      housing: 'Housing or rent',
      support: 'Someone to talk to for my child or family',
      school_life: 'How things go at school',
      not_sure: 'I am not sure where to begin',
    },
    noChild:
      'We ask for no child’s name and nothing about health. You can say that on the phone, to a person.',
    site: 'Leave this empty',
    ask: 'Ask for a call',
    problemTitle: 'Please look at this again',
    problems: {
      school: 'Choose your school from the list.',
      firstName: 'Write your first name: letters only, four words at most.',
      phone: 'Write a phone number with ten digits, area code first.',
      choose: 'Choose one answer.',
    },
    tooMany:
      'Very many requests came from your network in the last hour, so we could not take this one. What you wrote is still here. Try again later, or call your school.',
    tooManyLink: 'Find your school’s phone number',
    thanksTitle: 'We have it',
    thanks: 'Someone from your school will try to reach you within two business days.',
    thanksDays: 'Your name and number are erased 90 days after this is done.',
    findHelp: 'Find help nearby now',
    desk: 'Calls to make',
    deskTitle: (county) => `Calls to make in ${county}`,
    deskLead: 'Oldest first. A try is due within two business days, and again after each one.',
    deskEmpty: 'No one waits for a call.',
    deskEmptyWhy: 'When a caregiver asks for a call, it stands here until someone has reached them.',
    first: {
      due: (day) => `First try by ${day}`,
      overdue: (day) => `Late: the first try was due by ${day}`,
    },
    again: {
      due: (day) => `Next try by ${day}`,
      overdue: (day) => `Late: the next try was due by ${day}`,
    },
    tried: (count) => (count === 1 ? 'Tried once' : `Tried ${count} times`),
    wish: ({ way, bestTime }) =>
      `${way === 'call' ? 'Call' : 'Text'}, ${{ morning: 'in the morning', midday: 'at midday', evening: 'in the evening', any: 'any time' }[bestTime]}`,
    withInterpreter: 'with an interpreter',
    tryHeading: 'I tried',
    channel: 'How',
    channels: { call: 'Call', text: 'Text' },
    partOfDay: 'When',
    partsOfDay: { morning: 'Morning', midday: 'Midday', evening: 'Evening' },
    outcome: 'What happened?',
    outcomes: { reached: 'We talked', no_answer: 'No answer', left_word: 'I left word' },
    saveTry: 'Save this try',
    close: 'Close: not reached',
    closeJunk: 'Close: not a real request',
    owed: {
      already_closed: 'Someone has closed this already.',
      tries_owed: 'It takes three tries before a family counts as not reached.',
      channel_owed: 'Try another way too: a text if you called, a call if you texted.',
      time_owed: 'Try at another time of day too.',
      tried_just_now:
        'A try this way was written down less than ten minutes ago. Tries count when they lie apart.',
    },
    heldHeading: 'Held apart',
    closeHeld: (count) => `Close these ${count} together: not real requests`,
    closeHeldWhy:
      'Look through them first: a family can be among them. What comes in meanwhile stays, and so does what someone has tried to call.',
    held: {
      hidden_field: 'A field that people do not see was filled in.',
      no_seal: 'It was sent without opening the form here.',
      too_fast: 'It was sent faster than a person can read the form.',
      repeated: 'The same number came more than three times within an hour.',
      many_at_once: 'Very many came from one place within an hour.',
    },
    saved: 'Saved.',
  },
  es: {
    title: 'Pedir una llamada',
    lead: 'Alguien que ayuda a las familias de su escuela le llamará o le mandará un mensaje. Puede pedir intérprete. Es gratis.',
    school: 'Su escuela',
    chooseSchool: 'Elija una escuela',
    firstName: 'Su nombre',
    firstNameHint: 'El nombre del adulto. Ningún nombre de niño, por favor.',
    phone: 'Su número de teléfono',
    way: '¿Cómo le contactamos?',
    ways: { call: 'Llámeme', text: 'Mándeme un mensaje' },
    bestTime: '¿Cuál es una buena hora?',
    bestTimes: {
      morning: 'En la mañana',
      midday: 'Al mediodía',
      evening: 'En la tarde',
      any: 'A cualquier hora',
    },
    language: '¿Qué idioma quiere hablar?',
    interpreter: '¿Quiere un intérprete?',
    interpreterHint: 'No le cuesta nada.',
    yes: 'Sí',
    no: 'No',
    reason: '¿De qué se trata?',
    reasons: {
      coverage: 'Medi-Cal o seguro de salud',
      basic_needs: 'Comida, ropa o recibos',
      housing: 'Vivienda o renta',
      support: 'Con quién hablar, para mi hijo o mi familia',
      school_life: 'Cómo va todo en la escuela',
      not_sure: 'No sé por dónde empezar',
    },
    noChild:
      'No pedimos el nombre de ningún niño ni nada sobre su salud. Eso se lo puede decir a una persona por teléfono.',
    site: 'Deje esto vacío',
    ask: 'Pedir una llamada',
    problemTitle: 'Revise esto, por favor',
    problems: {
      school: 'Elija su escuela de la lista.',
      firstName: 'Escriba su nombre: solo letras, cuatro palabras como máximo.',
      phone: 'Escriba un número de diez cifras, con el código de área.',
      choose: 'Elija una respuesta.',
    },
    tooMany:
      'En la última hora llegaron muchísimas peticiones de su red y no pudimos recibir esta. Lo que escribió sigue aquí. Intente más tarde o llame a su escuela.',
    tooManyLink: 'Buscar el teléfono de su escuela',
    thanksTitle: 'Ya lo tenemos',
    thanks: 'Alguien de su escuela tratará de hablar con usted en dos días hábiles.',
    thanksDays: 'Su nombre y su número se borran 90 días después de terminar.',
    findHelp: 'Buscar ayuda cerca ahora',
    desk: 'Llamadas por hacer',
    deskTitle: (county) => `Llamadas por hacer en ${county}`,
    deskLead: 'Las más antiguas primero. Hay dos días hábiles para cada intento.',
    deskEmpty: 'Nadie espera una llamada.',
    deskEmptyWhy: 'Cuando una familia pide una llamada, está aquí hasta que alguien hable con ella.',
    first: {
      due: (day) => `Primer intento a más tardar el ${day}`,
      overdue: (day) => `Tarde: el primer intento tocaba a más tardar el ${day}`,
    },
    again: {
      due: (day) => `Siguiente intento a más tardar el ${day}`,
      overdue: (day) => `Tarde: el siguiente intento tocaba a más tardar el ${day}`,
    },
    tried: (count) => (count === 1 ? 'Un intento' : `${count} intentos`),
    wish: ({ way, bestTime }) =>
      `${way === 'call' ? 'Llamada' : 'Mensaje'}, ${{ morning: 'en la mañana', midday: 'al mediodía', evening: 'en la tarde', any: 'a cualquier hora' }[bestTime]}`,
    withInterpreter: 'con intérprete',
    tryHeading: 'Intenté',
    channel: 'Cómo',
    channels: { call: 'Llamada', text: 'Mensaje' },
    partOfDay: 'Cuándo',
    partsOfDay: { morning: 'Mañana', midday: 'Mediodía', evening: 'Tarde' },
    outcome: '¿Qué pasó?',
    outcomes: { reached: 'Hablamos', no_answer: 'No contestó', left_word: 'Dejé recado' },
    saveTry: 'Guardar este intento',
    close: 'Cerrar: sin contacto',
    closeJunk: 'Cerrar: no es una petición real',
    owed: {
      already_closed: 'Alguien ya lo cerró.',
      tries_owed: 'Hacen falta tres intentos antes de contar a una familia como no contactada.',
      channel_owed: 'Intente también de otra manera: mensaje si llamó, llamada si escribió.',
      time_owed: 'Intente también a otra hora del día.',
      tried_just_now:
        'Hace menos de diez minutos se anotó un intento igual. Los intentos cuentan cuando están separados.',
    },
    heldHeading: 'Apartadas',
    closeHeld: (count) => `Cerrar estas ${count} juntas: no son peticiones reales`,
    closeHeldWhy:
      'Mírelas antes: puede haber una familia entre ellas. Lo que llega mientras tanto se queda, y también lo que alguien ya intentó.',
    held: {
      hidden_field: 'Se llenó un campo que las personas no ven.',
      no_seal: 'Se mandó sin abrir aquí el formulario.',
      too_fast: 'Llegó más rápido de lo que se puede leer el formulario.',
      repeated: 'El mismo número llegó más de tres veces en una hora.',
      many_at_once: 'Llegaron muchísimas del mismo lugar en una hora.',
    },
    saved: 'Guardado.',
  },
}
