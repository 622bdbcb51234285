import type { Words } from '#platform/words.ts'
import type { Rating } from './assessment.ts'

type Shape = {
  readonly title: (page: string) => string
  readonly lead: (scenes: number) => string
  readonly passMark: (percent: number) => string
  readonly mustNote: string
  readonly mustHere: string
  readonly keptNote: string
  readonly notKeptNote: string
  readonly ratedHeading: string
  readonly ratedLead: string
  readonly ratingOf: Readonly<Record<Rating, string>>
  readonly scene: (number: number, title: string) => string
  readonly whatNow: (title: string) => string
  readonly send: string
  readonly missing: (title: string) => string
  readonly missingHere: string
  readonly errorHeading: string
  readonly earlier: string
  readonly earlierLine: (day: string, right: number, asked: number) => string
  readonly resultTitle: (page: string) => string
  readonly rightOf: (right: number, asked: number) => string
  readonly passed: string
  readonly notPassed: string
  readonly notPassedMust: string
  readonly noMark: string
  readonly goBack: string
  readonly goBackLead: string
  readonly youChose: string
  readonly verdict: Readonly<Record<'right' | 'partly' | 'not yet', string>>
  readonly others: string
  readonly changed: string
  readonly yourRatings: string
  readonly notRated: string
  readonly again: string
  readonly back: (page: string) => string
}

export const assessmentWords: Words<Shape> = {
  en: {
    title: (page) => `Check yourself: ${page}`,
    lead: (scenes) =>
      scenes === 0
        ? 'Say where you stand.'
        : `${scenes} scenes from a school day. Choose what you would do. Every choice gets an answer.`,
    passMark: (percent) => `To pass: ${percent}% right.`,
    mustNote: 'A scene that says so must be right, whatever the others are.',
    mustHere: 'This one must be right.',
    keptNote: 'Every try is kept, and only you see it.',
    notKeptNote: 'Nothing you choose here is kept.',
    ratedHeading: 'Where do I stand?',
    ratedLead: 'For you alone. It decides nothing; it shows you what to read next.',
    ratingOf: { 1: 'Not yet', 2: 'With help', 3: 'On my own', 4: 'I can show others' },
    scene: (number, title) => `${number}. ${title}`,
    whatNow: (title) => `What do you do? (${title})`,
    send: 'See how you did',
    missing: (title) => `Choose an answer: ${title}`,
    missingHere: 'Choose one of the answers.',
    errorHeading: 'Some scenes have no answer yet',
    earlier: 'Your earlier tries',
    earlierLine: (day, right, asked) => `${day}: ${right} of ${asked} right`,
    resultTitle: (page) => `How you did: ${page}`,
    rightOf: (right, asked) => `${right} of ${asked} right.`,
    passed: 'Passed.',
    notPassed: 'Not passed yet. Read what is named below and try again, as often as you like.',
    notPassedMust:
      'Not passed yet: a scene on which a student’s safety or privacy hangs was not right. Go back to its lesson first.',
    noMark: 'There is nothing to pass here. What you rated low has a lesson beside it.',
    goBack: 'Go back to',
    goBackLead: 'These lessons hold what was missing.',
    youChose: 'You chose',
    verdict: { right: 'This is it', partly: 'Partly', 'not yet': 'Not yet' },
    others: 'What the other choices would do',
    changed: 'This scene has changed since you answered it.',
    yourRatings: 'How you rated yourself',
    notRated: 'not rated',
    again: 'Try again',
    back: (page) => `Back to ${page}`,
  },
  es: {
    title: (page) => `Póngase a prueba: ${page}`,
    lead: (scenes) =>
      scenes === 0
        ? 'Diga en qué punto está.'
        : `${scenes} escenas de un día de escuela. Elija qué haría usted. Cada elección recibe una respuesta.`,
    passMark: (percent) => `Para aprobar: ${percent} % de aciertos.`,
    mustNote: 'Una escena que así lo indica debe acertarse, sean como sean las demás.',
    mustHere: 'Esta debe acertarse.',
    keptNote: 'Cada intento se guarda y solo usted lo ve.',
    notKeptNote: 'Nada de lo que elija aquí se guarda.',
    ratedHeading: '¿En qué punto estoy?',
    ratedLead: 'Es solo para usted. No decide nada: le muestra qué leer después.',
    ratingOf: { 1: 'Todavía no', 2: 'Con ayuda', 3: 'Por mi cuenta', 4: 'Puedo mostrarlo a otros' },
    scene: (number, title) => `${number}. ${title}`,
    whatNow: (title) => `¿Qué hace usted? (${title})`,
    send: 'Ver cómo le fue',
    missing: (title) => `Elija una respuesta: ${title}`,
    missingHere: 'Elija una de las respuestas.',
    errorHeading: 'Algunas escenas aún no tienen respuesta',
    earlier: 'Sus intentos anteriores',
    earlierLine: (day, right, asked) => `${day}: ${right} de ${asked} aciertos`,
    resultTitle: (page) => `Cómo le fue: ${page}`,
    rightOf: (right, asked) => `${right} de ${asked} aciertos.`,
    passed: 'Aprobado.',
    notPassed: 'Todavía no. Lea lo que se nombra abajo y pruebe otra vez, las veces que quiera.',
    notPassedMust:
      'Todavía no: no acertó una escena de la que depende la seguridad o la privacidad de un estudiante. Vuelva primero a su lección.',
    noMark: 'Aquí no hay nada que aprobar. Lo que marcó bajo tiene una lección al lado.',
    goBack: 'Vuelva a',
    goBackLead: 'En estas lecciones está lo que faltó.',
    youChose: 'Usted eligió',
    verdict: { right: 'Eso es', partly: 'En parte', 'not yet': 'Todavía no' },
    others: 'Qué harían las otras opciones',
    changed: 'Esta escena cambió desde que usted respondió.',
    yourRatings: 'Cómo se calificó usted',
    notRated: 'sin calificar',
    again: 'Probar otra vez',
    back: (page) => `Volver a ${page}`,
  },
}
