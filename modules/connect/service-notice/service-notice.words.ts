import type { Words } from '#platform/words.ts'
import type { ScheduleRefusal, SendingRefusal, TellingState } from './service-notice.rules.ts'
import type { Audience, Channel, Method } from './service-notice.ts'

type NoticeWords = {
  readonly title: string
  readonly lead: string
  readonly law: string
  readonly lawSource: string
  readonly lawConfirm: string
  readonly year: (year: string) => string
  readonly standing: string
  readonly telling: (number: number) => string
  readonly columns: {
    readonly telling: string
    readonly audience: string
    readonly by: string
    readonly ways: string
    readonly state: string
    readonly day: string
    readonly channel: string
    readonly language: string
    readonly count: string
    readonly where: string
    readonly counts: string
  }
  readonly audiences: Readonly<Record<Audience, string>>
  readonly methods: Readonly<Record<Method, string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly states: Readonly<Record<TellingState, string>>
  readonly noWays: string
  readonly notAWay: string
  readonly compose: string
  readonly composeWhy: string
  readonly composeButton: string
  readonly whichTelling: string
  readonly nothingConfirmed: string
  readonly composed: (telling: string, day: string) => string
  readonly ready: string
  readonly webPage: (audience: string) => string
  readonly poster: (audience: string) => string
  readonly textFor: (audience: string, language: string) => string
  readonly none: string
  readonly record: string
  readonly recordWhy: string
  readonly whichNotice: string
  readonly sentOn: string
  readonly reached: string
  readonly reachedHint: string
  readonly school: string
  readonly allSchools: string
  readonly chooseSchool: string
  readonly recordButton: string
  readonly sendings: string
  readonly noSendings: string
  readonly remove: string
  readonly saved: string
  readonly refusals: Readonly<Record<SendingRefusal | ScheduleRefusal, string>>
  readonly schedule: string
  readonly scheduleWhy: string
  readonly proposed: string
  readonly day: (day: string) => string
  readonly proposedDay: (day: string) => string
  readonly confirmedBy: (who: string, day: string) => string
  readonly firstBy: string
  readonly secondBy: string
  readonly byHint: string
  readonly who: string
  readonly on: string
  readonly scheduleButton: string
  readonly proof: string
  readonly proofTitle: (county: string, year: string) => string
  readonly proofLead: string
  readonly proofOf: string
  readonly show: string
  readonly csv: string
  readonly wordsSent: string
  readonly asComposed: (day: string) => string
  readonly notReviewed: string
  readonly living: string
  readonly print: string
  readonly noNotice: string
  readonly noNoticeWhy: string
  readonly otherAudience: Readonly<Record<Audience, string>>
  readonly waiting: (count: number) => string
}

export const noticeWords: Words<NoticeWords> = {
  en: {
    title: 'Tell families and students twice a year',
    lead: 'Compose a notice out of what is confirmed, send it in two ways to each, and keep the proof.',
    law: 'Education Code 49428 asks each school to tell parents and students at least twice a school year how to reach mental health help, each in at least two of the ways it names.',
    lawSource: 'The section, in a copy of the code',
    lawConfirm: 'We read a copy in November 2026. Have counsel confirm it, and which of your ways count.',
    year: (year) => `School year ${year}`,
    standing: 'Where it stands',
    telling: (number) => (number === 1 ? 'First telling' : 'Second telling'),
    columns: {
      telling: 'Telling',
      audience: 'To',
      by: 'Out by',
      ways: 'Ways the law names',
      state: 'State',
      day: 'Day',
      channel: 'How',
      language: 'Language',
      count: 'Sent to',
      where: 'Where',
      counts: 'Way the law names',
    },
    audiences: { families: 'Families', students: 'Students' },
    methods: {
      document: 'letter or publication',
      handbook: 'handbook or orientation',
      website: 'website or social media',
    },
    channels: {
      letter: 'Letter on paper',
      email: 'Letter by email or school mail',
      newsletter: 'School newsletter',
      handbook: 'Handbook or orientation at the beginning of the year',
      website: 'School website',
      social_media: 'School social media page',
      text_message: 'Text message',
      poster: 'Poster',
      meeting: 'Meeting or assembly',
    },
    states: { done: 'Told in two ways', late: 'Late', due: 'Due soon', later: 'Not due yet' },
    noWays: 'none yet',
    notAWay: 'not one the law names',
    compose: 'Compose the notice',
    composeWhy:
      'It says only what someone has confirmed: the county’s phone number, schools with someone to ask by name, and places for mental health that were found true in the last 180 days. What you compose stays word for word.',
    composeButton: 'Compose it now',
    whichTelling: 'Which telling is it for?',
    nothingConfirmed:
      'Nothing is confirmed yet, so there is nothing to tell. Confirm the county’s phone number, a placement or a listing first.',
    composed: (telling, day) => `${telling}, composed on ${day}`,
    ready: 'Ready to send',
    webPage: (audience) => `Web page to link to: ${audience}`,
    poster: (audience) => `Poster and handout in two languages: ${audience}`,
    textFor: (audience, language) => `Text for mail and newsletters: ${audience}, ${language}`,
    none: 'No notice was composed yet.',
    record: 'Write down that it went out',
    recordWhy: 'Day, way, language and count are the proof. No name of a family or student.',
    whichNotice: 'Which notice?',
    sentOn: 'On which day?',
    reached: 'To how many?',
    reachedHint: 'Letters, mails or handbooks given out; for a page, families or students of the schools.',
    school: 'At which school?',
    allSchools: 'All schools of the county',
    chooseSchool: 'Choose a school',
    recordButton: 'Write it down',
    sendings: 'What went out',
    noSendings: 'Nothing is written down for this school year.',
    remove: 'Take out: entered by mistake',
    saved: 'Saved.',
    refusals: {
      no_such_day: 'Write a day of the calendar.',
      day_ahead: 'That day is still to come.',
      no_count: 'Write a whole number.',
      no_school: 'Choose a school you may speak for.',
      not_composed_then: 'This notice was composed after that day.',
      not_in_order: 'The first day comes before the second in a school year.',
      name_missing: 'Write who decided it.',
    },
    schedule: 'By when',
    scheduleWhy: 'The law, as far as we read it, names no day. These are reminders, and yours to set.',
    day: (day) => day,
    proposedDay: (day) => `${day} (our proposal)`,
    proposed: 'Our proposal. Nobody in this county has confirmed these days.',
    confirmedBy: (who, day) => `Decided by ${who} on ${day}.`,
    firstBy: 'First telling out by',
    secondBy: 'Second telling out by',
    byHint: 'Day and month count; they hold for every school year.',
    who: 'Who decided it?',
    on: 'On which day?',
    scheduleButton: 'Keep these days',
    proof: 'The proof, to print',
    proofTitle: (county, year) => `Notices on services, ${county}, ${year}`,
    proofLead:
      'What went out to families and students: the day, the way, the language, the count, and the very words.',
    proofOf: 'For',
    show: 'Show',
    csv: 'As a table (CSV)',
    wordsSent: 'The words that went out',
    asComposed: (day) => `As confirmed on ${day}.`,
    notReviewed: 'No named person has read this text yet.',
    living: 'Point a phone’s camera here for the page as it stands today.',
    print: 'To print it in two languages',
    noNotice: 'No notice yet',
    noNoticeWhy: 'The county has not composed one. Until then, find help here.',
    otherAudience: { families: 'For families', students: 'For students' },
    waiting: (count) =>
      count === 1
        ? '1 notice on services is due to families or students'
        : `${count} notices on services are due to families and students`,
  },
  es: {
    title: 'Avisar a familias y estudiantes dos veces al año',
    lead: 'Componga un aviso con lo confirmado, mándelo de dos maneras a cada quien y guarde la prueba.',
    law: 'El Código de Educación 49428 pide que cada escuela diga a padres y estudiantes, al menos dos veces por año escolar, cómo llegar a la ayuda de salud mental, cada vez de al menos dos de las maneras que nombra.',
    lawSource: 'La sección, en una copia del código',
    lawConfirm:
      'Leímos una copia en noviembre de 2026. Que un abogado lo confirme, y cuáles de sus maneras cuentan.',
    year: (year) => `Año escolar ${year}`,
    standing: 'Cómo va',
    telling: (number) => (number === 1 ? 'Primer aviso' : 'Segundo aviso'),
    columns: {
      telling: 'Aviso',
      audience: 'Para',
      by: 'A más tardar',
      ways: 'Maneras que la ley nombra',
      state: 'Estado',
      day: 'Día',
      channel: 'Cómo',
      language: 'Idioma',
      count: 'Mandado a',
      where: 'Dónde',
      counts: 'Manera que la ley nombra',
    },
    audiences: { families: 'Familias', students: 'Estudiantes' },
    methods: {
      document: 'carta o publicación',
      handbook: 'manual u orientación',
      website: 'sitio web o redes sociales',
    },
    channels: {
      letter: 'Carta en papel',
      email: 'Carta por correo electrónico o correo escolar',
      newsletter: 'Boletín de la escuela',
      handbook: 'Manual u orientación al principio del año',
      website: 'Sitio web de la escuela',
      social_media: 'Página de la escuela en redes sociales',
      text_message: 'Mensaje de texto',
      poster: 'Cartel',
      meeting: 'Reunión o asamblea',
    },
    states: { done: 'Avisado de dos maneras', late: 'Atrasado', due: 'Toca pronto', later: 'Aún no toca' },
    noWays: 'ninguna todavía',
    notAWay: 'no es una que la ley nombre',
    compose: 'Componer el aviso',
    composeWhy:
      'Dice solo lo que alguien confirmó: el teléfono del condado, las escuelas con alguien a quien preguntar por su nombre y los lugares de salud mental confirmados en los últimos 180 días. Lo que componga queda palabra por palabra.',
    composeButton: 'Componerlo ahora',
    whichTelling: '¿Para cuál aviso es?',
    nothingConfirmed:
      'Todavía no hay nada confirmado, así que no hay nada que decir. Confirme antes el teléfono del condado, una asignación o un lugar.',
    composed: (telling, day) => `${telling}, compuesto el ${day}`,
    ready: 'Listo para mandar',
    webPage: (audience) => `Página web para enlazar: ${audience}`,
    poster: (audience) => `Cartel y hoja en dos idiomas: ${audience}`,
    textFor: (audience, language) => `Texto para correo y boletines: ${audience}, ${language}`,
    none: 'Todavía no se ha compuesto ningún aviso.',
    record: 'Anotar que salió',
    recordWhy:
      'El día, la manera, el idioma y la cantidad son la prueba. Ningún nombre de familia o estudiante.',
    whichNotice: '¿Cuál aviso?',
    sentOn: '¿Qué día?',
    reached: '¿A cuántos?',
    reachedHint: 'Cartas, correos o manuales; para una página, las familias o estudiantes de las escuelas.',
    school: '¿En qué escuela?',
    allSchools: 'Todas las escuelas del condado',
    chooseSchool: 'Elija una escuela',
    recordButton: 'Anotarlo',
    sendings: 'Lo que salió',
    noSendings: 'No hay nada anotado para este año escolar.',
    remove: 'Quitar: se anotó por error',
    saved: 'Guardado.',
    refusals: {
      no_such_day: 'Escriba un día del calendario.',
      day_ahead: 'Ese día aún no llega.',
      no_count: 'Escriba un número entero.',
      no_school: 'Elija una escuela por la que usted pueda hablar.',
      not_composed_then: 'Este aviso se compuso después de ese día.',
      not_in_order: 'El primer día va antes del segundo en un año escolar.',
      name_missing: 'Escriba quién lo decidió.',
    },
    schedule: 'Para cuándo',
    scheduleWhy:
      'La ley, hasta donde la leímos, no nombra un día. Estos son recordatorios, y usted los decide.',
    day: (day) => day,
    proposedDay: (day) => `${day} (nuestra propuesta)`,
    proposed: 'Es nuestra propuesta. Nadie en este condado ha confirmado estos días.',
    confirmedBy: (who, day) => `Lo decidió ${who} el ${day}.`,
    firstBy: 'Primer aviso, a más tardar',
    secondBy: 'Segundo aviso, a más tardar',
    byHint: 'Cuentan el día y el mes; valen para cada año escolar.',
    who: '¿Quién lo decidió?',
    on: '¿Qué día?',
    scheduleButton: 'Guardar estos días',
    proof: 'La prueba, para imprimir',
    proofTitle: (county, year) => `Avisos sobre servicios, ${county}, ${year}`,
    proofLead:
      'Lo que salió a familias y estudiantes: el día, la manera, el idioma, la cantidad y las palabras mismas.',
    proofOf: 'Para',
    show: 'Mostrar',
    csv: 'Como tabla (CSV)',
    wordsSent: 'Las palabras que salieron',
    asComposed: (day) => `Como se confirmó el ${day}.`,
    notReviewed:
      'Ninguna persona con nombre ha revisado todavía esta traducción. El texto en inglés es el que vale.',
    living: 'Apunte aquí con la cámara del teléfono para ver la página de hoy.',
    print: 'Para imprimirlo en dos idiomas',
    noNotice: 'Todavía no hay aviso',
    noNoticeWhy: 'El condado no ha compuesto uno. Mientras tanto, busque ayuda aquí.',
    otherAudience: { families: 'Para familias', students: 'Para estudiantes' },
    waiting: (count) =>
      count === 1
        ? 'Toca 1 aviso sobre servicios a familias o estudiantes'
        : `Tocan ${count} avisos sobre servicios a familias y estudiantes`,
  },
}
