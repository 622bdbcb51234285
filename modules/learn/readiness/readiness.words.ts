import type { Words } from '#platform/words.ts'
import type { Band, ReadinessAnswer, ReadinessForm, SaveRefusal, Score, SeenBy } from './readiness.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly doors: readonly {
    readonly href: string
    readonly title: (count: number) => string
    readonly text: string
    readonly key: 'principal' | 'school' | 'district'
  }[]
  readonly formTitle: Readonly<Record<ReadinessForm, string>>
  readonly formLead: string
  readonly kept: string
  readonly keptHere: string
  readonly forget: string
  readonly answerOf: Readonly<Record<ReadinessAnswer, string>>
  readonly knows: (who: string) => string
  readonly area: (name: string, blocks: boolean) => string
  readonly score: string
  readonly download: string
  readonly fileHeading: string
  readonly fileLead: string
  readonly fileLabel: string
  readonly fileLoad: string
  readonly fileMissing: string
  readonly fileRefused: (where: string, why: string) => string
  readonly fileUnknown: (ids: string) => string
  readonly fileLoaded: string
  readonly allItems: (count: number) => string
  readonly origin: string
}

export const readinessWords: Words<Shape> = {
  en: {
    title: 'Are we ready?',
    lead: 'A check for a school or a district, before it becomes a center of wellness. No account needed. You see at once what is ready, what comes first, and whom to ask.',
    description:
      'A readiness check for schools and districts, scored at once, with what to do first and whom to ask.',
    doors: [
      {
        key: 'principal',
        href: '/learn/readiness/school',
        title: (count) => `For a principal: ${count} questions`,
        text: 'What you can answer yourself, in ten minutes.',
      },
      {
        key: 'school',
        href: '/learn/readiness/school?who=all',
        title: (count) => `For a school’s team: ${count} questions`,
        text: 'All of it, with the people who know around the table.',
      },
      {
        key: 'district',
        href: '/learn/readiness/district',
        title: (count) => `For a district: ${count} questions`,
        text: 'Leadership, law, care, money, people and data.',
      },
    ],
    formTitle: { school: 'Is our school ready?', district: 'Is our district ready?' },
    formLead:
      'Answer what you know. “I don’t know” is a good answer: it becomes a question to the person who does.',
    kept: 'Your answers stay with you: in this browser and in the file you download. We keep none of them.',
    keptHere: 'These are your answers of earlier, kept in this browser.',
    forget: 'Forget them in this browser',
    answerOf: { 0: 'No', 1: 'Partly', 2: 'Yes', unknown: 'I don’t know' },
    knows: (who) => `Who can answer: ${who}.`,
    area: (name, blocks) => (blocks ? `${name} (a “no” here stops the launch)` : name),
    score: 'See where we stand',
    download: 'Download my answers',
    fileHeading: 'Go on with answers you downloaded',
    fileLead: 'Choose the file. It is read, shown to you, and not kept.',
    fileLabel: 'File of answers',
    fileLoad: 'Read the file',
    fileMissing: 'Choose a file first. It ends in .json.',
    fileRefused: (where, why) =>
      `This is not a file of readiness answers${where === '' ? '' : ` (at “${where}”)`}. Nothing was read. ${why}`,
    fileUnknown: (ids) =>
      `The file also answers items that this check does not have: ${ids}. They are left out.`,
    fileLoaded: 'These are the answers of your file.',
    allItems: (count) => `See all ${count} questions`,
    origin: 'The questions and the bands are this project’s own. They are no one’s official checklist.',
  },
  es: {
    title: '¿Estamos listos?',
    lead: 'Una revisión para una escuela o un distrito, antes de volverse un centro de bienestar. No hace falta cuenta. Verá enseguida qué está listo, qué va primero y a quién preguntar.',
    description:
      'Una revisión para escuelas y distritos, con resultado inmediato, qué hacer primero y a quién preguntar.',
    doors: [
      {
        key: 'principal',
        href: '/learn/readiness/school',
        title: (count) => `Para la dirección: ${count} preguntas`,
        text: 'Lo que usted puede responder, en diez minutos.',
      },
      {
        key: 'school',
        href: '/learn/readiness/school?who=all',
        title: (count) => `Para el equipo de la escuela: ${count} preguntas`,
        text: 'Todo, con quienes saben alrededor de la mesa.',
      },
      {
        key: 'district',
        href: '/learn/readiness/district',
        title: (count) => `Para un distrito: ${count} preguntas`,
        text: 'Liderazgo, ley, atención, dinero, personas y datos.',
      },
    ],
    formTitle: { school: '¿Está lista nuestra escuela?', district: '¿Está listo nuestro distrito?' },
    formLead: 'Responda lo que sabe. «No sé» es una buena respuesta: se vuelve una pregunta a quien sí sabe.',
    kept: 'Sus respuestas se quedan con usted: en este navegador y en el archivo que descargue. No guardamos ninguna.',
    keptHere: 'Estas son sus respuestas de antes, guardadas en este navegador.',
    forget: 'Olvidarlas en este navegador',
    answerOf: { 0: 'No', 1: 'En parte', 2: 'Sí', unknown: 'No sé' },
    knows: (who) => `Quién puede responder: ${who}.`,
    area: (name, blocks) => (blocks ? `${name} (un «no» aquí detiene el inicio)` : name),
    score: 'Ver cómo estamos',
    download: 'Descargar mis respuestas',
    fileHeading: 'Seguir con respuestas que descargó',
    fileLead: 'Elija el archivo. Se lee, se le muestra y no se guarda.',
    fileLabel: 'Archivo de respuestas',
    fileLoad: 'Leer el archivo',
    fileMissing: 'Primero elija un archivo. Termina en .json.',
    fileRefused: (where, why) =>
      `Este no es un archivo de respuestas${where === '' ? '' : ` (en «${where}»)`}. No se leyó nada. ${why}`,
    fileUnknown: (ids) =>
      `El archivo también responde a puntos que esta revisión no tiene: ${ids}. Se dejan fuera.`,
    fileLoaded: 'Estas son las respuestas de su archivo.',
    allItems: (count) => `Ver las ${count} preguntas`,
    origin: 'Las preguntas y los niveles son de este proyecto. No son la lista oficial de nadie.',
  },
}

type ResultShape = {
  readonly heading: string
  readonly band: Readonly<Record<Band, string>>
  readonly tooFew: string
  readonly points: (points: number, most: number) => string
  readonly answered: (answered: number, items: number) => string
  readonly launch: Readonly<Record<Score['launch'], string>>
  readonly blockingLead: string
  readonly first: string
  readonly firstNone: string
  readonly firstLine: (question: string, answer: string) => string
  readonly questions: string
  readonly questionsLead: string
  readonly askOf: (who: string) => string
  readonly open: (count: number) => string
  readonly byArea: string
  readonly areaHeader: string
  readonly scoreHeader: string
  readonly answeredHeader: string
  readonly of: (part: number, whole: number) => string
  readonly total: string
  readonly saveHeading: string
  readonly saveLead: (place: string) => string
  readonly savePlace: string
  readonly seenByLegend: string
  readonly seenByOf: Readonly<Record<SeenBy, string>>
  readonly save: string
  readonly savedTitle: string
  readonly savedLine: (who: string, day: string, place: string) => string
  readonly seenLine: Readonly<Record<SeenBy, string>>
  readonly earlier: string
  readonly again: string
  readonly editionNote: string
  readonly refusal: Readonly<Record<SaveRefusal, string>>
}

export const readinessResultWords: Words<ResultShape> = {
  en: {
    heading: 'Where you stand',
    band: {
      explore: 'Explore more: less than half is in place.',
      plan: 'Go on with a plan: half or more is in place.',
      ready: 'Ready: four fifths or more is in place.',
    },
    tooFew: 'Too few answers to say how far you are.',
    points: (points, most) => `${points} of ${most} points`,
    answered: (answered, items) => `${answered} of ${items} questions answered with no, partly or yes`,
    launch: {
      blocked: 'Do not launch yet. These are answered with “no”, and each of them alone stops a launch:',
      unknown: 'It cannot be said yet whether you may launch: a question on law or care has no answer.',
      clear: 'Nothing in law or care stops the launch.',
    },
    blockingLead: 'What stops the launch',
    first: 'What comes first',
    firstNone: 'Nothing answered so far needs work.',
    firstLine: (question, answer) => `${question} (${answer})`,
    questions: 'Whom to ask',
    questionsLead: 'You said “I don’t know”. Send or read these to the person who can answer.',
    askOf: (who) => `To: ${who}`,
    open: (count) =>
      count === 1
        ? 'One question has no answer yet. Who can answer it:'
        : `${count} questions have no answer yet. Who can answer them:`,
    byArea: 'Score by area',
    areaHeader: 'Area',
    scoreHeader: 'Points',
    answeredHeader: 'Answered',
    of: (part, whole) => `${part} of ${whole}`,
    total: 'All areas',
    saveHeading: 'Save it',
    saveLead: (place) => `For ${place}. Earlier saves stay.`,
    savePlace: 'Say first where you work; then you can save this.',
    seenByLegend: 'Who may see it?',
    seenByOf: {
      me: 'Only me',
      district: 'My school and its district',
      county: 'My school, its district and the county office',
    },
    save: 'Save this check',
    savedTitle: 'A saved readiness check',
    savedLine: (who, day, place) => `Saved by ${who} on ${day} for ${place}.`,
    seenLine: {
      me: 'Only the person who saved it sees it.',
      district: 'The school and its district see it.',
      county: 'The school, its district and the county office see it.',
    },
    earlier: 'Saved checks',
    again: 'Answer again from here',
    editionNote: 'It was answered in an earlier edition of the questions. Those that have gone are left out.',
    refusal: {
      nothing_answered: 'Answer at least one question before you save.',
      place_missing: 'Say first at which school or district you work.',
      place_of_other_kind:
        'You work for a district. Choose a school first, or save the check for a district.',
      not_your_school: 'You may keep this for yourself. To show it to others you must belong to this school.',
    },
  },
  es: {
    heading: 'Cómo están',
    band: {
      explore: 'Explore más: está listo menos de la mitad.',
      plan: 'Siga con un plan: está lista la mitad o más.',
      ready: 'Listo: están listas cuatro quintas partes o más.',
    },
    tooFew: 'Hay muy pocas respuestas para decir cómo van.',
    points: (points, most) => `${points} de ${most} puntos`,
    answered: (answered, items) => `${answered} de ${items} preguntas respondidas con no, en parte o sí`,
    launch: {
      blocked: 'No empiece todavía. Esto se respondió con «no», y cada punto por sí solo detiene el inicio:',
      unknown:
        'Aún no se puede decir si puede empezar: falta la respuesta a una pregunta de ley o de atención.',
      clear: 'Nada en la ley ni en la atención detiene el inicio.',
    },
    blockingLead: 'Qué detiene el inicio',
    first: 'Qué va primero',
    firstNone: 'Nada de lo respondido necesita trabajo.',
    firstLine: (question, answer) => `${question} (${answer})`,
    questions: 'A quién preguntar',
    questionsLead: 'Usted dijo «No sé». Envíe o lea estas preguntas a quien puede responder.',
    askOf: (who) => `Para: ${who}`,
    open: (count) =>
      count === 1
        ? 'Una pregunta no tiene respuesta aún. Quién puede darla:'
        : `${count} preguntas no tienen respuesta aún. Quién puede darla:`,
    byArea: 'Resultado por área',
    areaHeader: 'Área',
    scoreHeader: 'Puntos',
    answeredHeader: 'Respondidas',
    of: (part, whole) => `${part} de ${whole}`,
    total: 'Todas las áreas',
    saveHeading: 'Guardarlo',
    saveLead: (place) => `Para ${place}. Lo guardado antes se conserva.`,
    savePlace: 'Diga primero dónde trabaja; entonces podrá guardarlo.',
    seenByLegend: '¿Quién puede verlo?',
    seenByOf: {
      me: 'Solo yo',
      district: 'Mi escuela y su distrito',
      county: 'Mi escuela, su distrito y la oficina del condado',
    },
    save: 'Guardar esta revisión',
    savedTitle: 'Una revisión guardada',
    savedLine: (who, day, place) => `La guardó ${who} el ${day} para ${place}.`,
    seenLine: {
      me: 'Solo la ve quien la guardó.',
      district: 'La ven la escuela y su distrito.',
      county: 'La ven la escuela, su distrito y la oficina del condado.',
    },
    earlier: 'Revisiones guardadas',
    again: 'Responder de nuevo desde aquí',
    editionNote:
      'Se respondió con una edición anterior de las preguntas. Las que ya no están se dejan fuera.',
    refusal: {
      nothing_answered: 'Responda al menos una pregunta antes de guardar.',
      place_missing: 'Diga primero en qué escuela o distrito trabaja.',
      place_of_other_kind:
        'Usted trabaja para un distrito. Elija primero una escuela, o guarde la revisión del distrito.',
      not_your_school: 'Puede guardarla para usted. Para mostrarla a otros debe pertenecer a esta escuela.',
    },
  },
}
