import type { Words } from '#platform/words.ts'
import type { TakePartRefusal } from './live.rules.ts'
import type { QuestionState } from './live.ts'

type LiveWords = {
  readonly live: string
  readonly pageTitle: (talk: string) => string
  readonly lead: string
  readonly back: string
  readonly notOpen: string
  readonly notOpenWhy: string
  readonly closed: string
  readonly toDesk: string
  readonly toRoom: string
  readonly refresh: string
  readonly connecting: string
  readonly connected: string
  readonly broken: string
  readonly links: string
  readonly video: (name: string) => string
  readonly document: string
  readonly captions: string
  readonly agenda: string
  readonly minutes: (count: number) => string
  readonly running: string
  readonly left: string
  readonly over: string
  readonly questions: string
  readonly noQuestions: string
  readonly ask: string
  readonly body: string
  readonly bodyHint: string
  readonly askedBy: string
  readonly askedByHint: string
  readonly send: string
  readonly sent: string
  readonly sentWaiting: string
  readonly by: (name: string) => string
  readonly vote: string
  readonly voted: string
  readonly votes: (count: number) => string
  readonly states: Readonly<Record<QuestionState, string>>
  readonly polls: string
  readonly pollOpen: string
  readonly pollClosed: string
  readonly answer: string
  readonly yourAnswer: string
  readonly answered: string
  readonly answerCount: (count: number) => string
  readonly answersFew: string
  readonly few: string
  readonly countOf: (count: number) => string
  readonly word: string
  readonly wordHint: string
  readonly noWords: string
  readonly scale: (low: string, high: string) => string
  readonly raise: string
  readonly raiseWords: string
  readonly raiseHint: string
  readonly raised: string
  readonly problems: Readonly<Record<string, string>>
  readonly takePart: Readonly<Record<TakePartRefusal, string>>
  readonly failed: string
  readonly tooLarge: string
  readonly problemTitle: string
}

export const liveWords: Words<LiveWords> = {
  en: {
    live: 'Live room',
    pageTitle: (talk) => `Live: ${talk}`,
    lead: 'Ask, answer and follow along. Nobody is named here unless they write their own name.',
    back: 'Back to the program',
    notOpen: 'The live room is not open yet',
    notOpenWhy: 'It opens when the talk begins. Look again then.',
    closed: 'This room is closed. What was asked and answered stays here to be read.',
    toDesk: 'Moderate this room',
    toRoom: 'What everyone sees',
    refresh: 'Show what is new',
    connecting: 'Connecting …',
    connected: 'Live: new questions and results appear by themselves.',
    broken: 'The connection was lost. We try again by ourselves, and nothing is lost meanwhile.',
    links: 'Join in',
    video: (name) => `Open the video on ${name}`,
    document: 'Shared document',
    captions: 'Captions',
    agenda: 'Agenda',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    running: 'Now',
    left: 'left',
    over: 'over time',
    questions: 'Questions',
    noQuestions: 'No questions are shown yet. Yours can be the first.',
    ask: 'Ask a question',
    body: 'Your question',
    bodyHint: 'Up to 400 letters. Name no student.',
    askedBy: 'Your name, if you want it shown',
    askedByHint: 'Leave it empty to ask without a name.',
    send: 'Send the question',
    sent: 'Your question is there for everyone.',
    sentWaiting: 'Thank you. A moderator looks at your question before it is shown.',
    by: (name) => `Asked by ${name}`,
    vote: 'I ask this too',
    voted: 'You ask this too',
    votes: (count) => (count === 1 ? '1 asks this' : `${count} ask this`),
    states: { waiting: 'Waiting', shown: 'Open', answered: 'Answered', hidden: 'Hidden' },
    polls: 'Polls',
    pollOpen: 'Open now',
    pollClosed: 'Closed',
    answer: 'Send your answer',
    yourAnswer: 'Your answer',
    answered: 'You have answered.',
    answerCount: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    answersFew: 'Results show from five answers on, so that nobody can be picked out.',
    few: 'too few to show',
    countOf: (count) => String(count),
    word: 'Your word',
    wordHint: 'Up to 40 letters. A moderator looks at it before it is shown.',
    noWords: 'No word is shown yet.',
    scale: (low, high) => `1 is “${low}”, 5 is “${high}”.`,
    raise: 'Raise a decision',
    raiseWords: 'What is being decided?',
    raiseHint: 'The county office words it afterwards, says who answers by when, or sets it aside.',
    raised: 'The office has it among its decisions to word.',
    problems: {
      empty: 'Write something first.',
      too_long: 'That is too long. Nothing was sent; shorten it and send it again.',
      code: 'A code has eight letters and figures, as shown in the room.',
      link: 'A link begins with https:// and has no spaces.',
      minutes: 'Write whole minutes, from 1 to 480.',
      options: 'A choice needs two to eight answers, a scale its two ends: one on each line.',
      choose: 'Choose one.',
    },
    takePart: {
      closed: 'This room is closed: nothing was sent.',
      no_seat: 'You are not in this room any more. Come in again with its code.',
      too_fast: 'That was very many in a minute. Nothing was sent; wait a little and try again.',
      gone: 'That is no longer open. Nothing was sent.',
      voted_already: 'You asked this too already.',
      answered_already: 'You have answered this already.',
      no_answer: 'Choose an answer first.',
    },
    failed: 'It could not be sent. What you wrote is still here; try again.',
    tooLarge: 'That is more than this form takes. Nothing was sent.',
    problemTitle: 'Please look at this again',
  },
  es: {
    live: 'Sala en vivo',
    pageTitle: (talk) => `En vivo: ${talk}`,
    lead: 'Pregunte, responda y siga la charla. Aquí no aparece ningún nombre, salvo el que cada quien escriba.',
    back: 'Volver al programa',
    notOpen: 'La sala en vivo aún no está abierta',
    notOpenWhy: 'Se abre cuando empieza la charla. Vuelva a mirar entonces.',
    closed: 'Esta sala está cerrada. Lo que se preguntó y respondió queda aquí para leerlo.',
    toDesk: 'Moderar esta sala',
    toRoom: 'Lo que ven todos',
    refresh: 'Mostrar lo nuevo',
    connecting: 'Conectando …',
    connected: 'En vivo: las preguntas y los resultados nuevos aparecen solos.',
    broken: 'Se perdió la conexión. Lo intentamos de nuevo solos y mientras tanto no se pierde nada.',
    links: 'Participar',
    video: (name) => `Abrir el video en ${name}`,
    document: 'Documento compartido',
    captions: 'Subtítulos',
    agenda: 'Agenda',
    minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
    running: 'Ahora',
    left: 'quedan',
    over: 'de más',
    questions: 'Preguntas',
    noQuestions: 'Aún no se muestra ninguna pregunta. La suya puede ser la primera.',
    ask: 'Hacer una pregunta',
    body: 'Su pregunta',
    bodyHint: 'Hasta 400 letras. No nombre a ningún estudiante.',
    askedBy: 'Su nombre, si quiere que se vea',
    askedByHint: 'Déjelo vacío para preguntar sin nombre.',
    send: 'Enviar la pregunta',
    sent: 'Su pregunta ya la ven todos.',
    sentWaiting: 'Gracias. Una persona revisa su pregunta antes de mostrarla.',
    by: (name) => `Pregunta de ${name}`,
    vote: 'Yo también lo pregunto',
    voted: 'Usted también lo pregunta',
    votes: (count) => (count === 1 ? '1 lo pregunta' : `${count} lo preguntan`),
    states: { waiting: 'En espera', shown: 'Abierta', answered: 'Respondida', hidden: 'Oculta' },
    polls: 'Votaciones',
    pollOpen: 'Abierta ahora',
    pollClosed: 'Cerrada',
    answer: 'Enviar su respuesta',
    yourAnswer: 'Su respuesta',
    answered: 'Usted ya respondió.',
    answerCount: (count) => (count === 1 ? '1 respuesta' : `${count} respuestas`),
    answersFew: 'Los resultados se ven a partir de cinco respuestas, para que no se reconozca a nadie.',
    few: 'muy pocas para mostrar',
    countOf: (count) => String(count),
    word: 'Su palabra',
    wordHint: 'Hasta 40 letras. Una persona la revisa antes de mostrarla.',
    noWords: 'Aún no se muestra ninguna palabra.',
    scale: (low, high) => `1 es «${low}» y 5 es «${high}».`,
    raise: 'Proponer una decisión',
    raiseWords: '¿Qué se decide?',
    raiseHint: 'La oficina del condado la redacta después, dice quién responde y cuándo, o la deja de lado.',
    raised: 'La oficina la tiene entre las decisiones por redactar.',
    problems: {
      empty: 'Primero escriba algo.',
      too_long: 'Es demasiado largo. No se envió nada; acórtelo y envíelo de nuevo.',
      code: 'Un código tiene ocho letras y cifras, como se muestra en la sala.',
      link: 'Un enlace empieza con https:// y no tiene espacios.',
      minutes: 'Escriba minutos enteros, de 1 a 480.',
      options:
        'Una elección necesita de dos a ocho respuestas, una escala sus dos extremos: uno en cada línea.',
      choose: 'Elija uno.',
    },
    takePart: {
      closed: 'Esta sala está cerrada: no se envió nada.',
      no_seat: 'Usted ya no está en esta sala. Entre de nuevo con su código.',
      too_fast: 'Fueron muchísimas en un minuto. No se envió nada; espere un poco e inténtelo de nuevo.',
      gone: 'Eso ya no está abierto. No se envió nada.',
      voted_already: 'Usted ya lo preguntó también.',
      answered_already: 'Usted ya respondió a esto.',
      no_answer: 'Primero elija una respuesta.',
    },
    failed: 'No se pudo enviar. Lo que escribió sigue aquí; inténtelo de nuevo.',
    tooLarge: 'Es más de lo que acepta este formulario. No se envió nada.',
    problemTitle: 'Revise esto, por favor',
  },
}
