import type { Words } from '#platform/words.ts'
import type { HostRefusal, TakePartRefusal } from './live.rules.ts'
import type { PollKind, QuestionState } from './live.ts'

export type LiveWords = {
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

export type DoorWords = {
  readonly title: string
  readonly lead: string
  readonly code: string
  readonly codeHint: string
  readonly comeIn: string
  readonly unknown: string
  readonly staffLead: string
  readonly privacy: string
  readonly otherWay: string
}

export type DeskWords = {
  readonly title: (talk: string) => string
  readonly lead: string
  readonly open: string
  readonly save: string
  readonly close: string
  readonly settings: string
  readonly change: string
  readonly documentLink: string
  readonly captionsLink: string
  readonly linkHint: string
  readonly held: string
  readonly heldHint: string
  readonly join: string
  readonly joinLead: (address: string) => string
  readonly joinCode: string
  readonly qr: string
  readonly videoUnknown: string
  readonly waiting: (count: number) => string
  readonly noneWaiting: string
  readonly onScreen: string
  readonly hidden: string
  readonly show: string
  readonly answered: string
  readonly hide: string
  readonly removeAsker: string
  readonly newPoll: string
  readonly kind: string
  readonly kinds: Readonly<Record<PollKind, string>>
  readonly prompt: string
  readonly options: string
  readonly optionsHint: string
  readonly makePoll: string
  readonly openPoll: string
  readonly closePoll: string
  readonly draft: string
  readonly wordsWaiting: string
  readonly showWord: (word: string) => string
  readonly hideWord: (word: string) => string
  readonly segmentTitle: string
  readonly segmentMinutes: string
  readonly addSegment: string
  readonly begin: string
  readonly beginAgain: string
  readonly remove: string
  readonly refusals: Readonly<Record<HostRefusal, string>>
  readonly saved: string
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
    noQuestions: 'No questions yet. Yours can be the first.',
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
    noQuestions: 'Aún no hay preguntas. La suya puede ser la primera.',
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

export const doorWords: Words<DoorWords> = {
  en: {
    title: 'Come into the live room',
    lead: 'Type the code that is shown in the room. You need no account.',
    code: 'Code of the room',
    codeHint: 'Eight letters and figures.',
    comeIn: 'Come in',
    unknown: 'No open room has this code. Look at it again, or ask who leads the talk.',
    staffLead: 'You are signed in and need no code.',
    privacy:
      'Your browser keeps a number for twelve hours so that you vote once. Nobody can tell from it who you are.',
    otherWay: 'Come in with a code',
  },
  es: {
    title: 'Entrar a la sala en vivo',
    lead: 'Escriba el código que se muestra en la sala. No necesita cuenta.',
    code: 'Código de la sala',
    codeHint: 'Ocho letras y cifras.',
    comeIn: 'Entrar',
    unknown: 'Ninguna sala abierta tiene este código. Revíselo o pregunte a quien dirige la charla.',
    staffLead: 'Usted ya inició sesión y no necesita código.',
    privacy:
      'Su navegador guarda un número por doce horas para que vote una sola vez. Nadie puede saber por él quién es usted.',
    otherWay: 'Entrar con un código',
  },
}

export const deskWords: Words<DeskWords> = {
  en: {
    title: (talk) => `Moderate: ${talk}`,
    lead: 'What you hide here leaves everyone’s page at once.',
    open: 'Open the live room',
    save: 'Save these settings',
    close: 'Close the room',
    settings: 'Room and links',
    change: 'Change the links, or whether questions wait',
    documentLink: 'Link to the shared document',
    captionsLink: 'Link to the captions',
    linkHint: 'Begins with https://. Leave it empty for none.',
    held: 'Look at each question before it is shown',
    heldHint: 'A question that seems to name a student always waits.',
    join: 'How people come in',
    joinLead: (address) => `At ${address}, with this code:`,
    joinCode: 'Code',
    qr: 'Code to scan that leads into this room',
    videoUnknown:
      'The talk’s video link leads to no host that we know, so it is not shown in the room. Known are Zoom, Teams and Meet.',
    waiting: (count) => (count === 1 ? '1 question waits' : `${count} questions wait`),
    noneWaiting: 'No question waits.',
    onScreen: 'Everyone sees these',
    hidden: 'Hidden',
    show: 'Show',
    answered: 'Answered',
    hide: 'Hide',
    removeAsker: 'Hide, and send away who asked',
    newPoll: 'New poll',
    kind: 'What kind?',
    kinds: { choice: 'One of several answers', scale: 'A step from 1 to 5', word: 'A word' },
    prompt: 'What do you ask?',
    options: 'Answers, one on each line',
    optionsHint: 'For a scale its two ends, the lower first. For a word leave it empty.',
    makePoll: 'Prepare the poll',
    openPoll: 'Open the poll',
    closePoll: 'Close the poll',
    draft: 'Prepared; only you see it',
    wordsWaiting: 'Words that wait',
    showWord: (word) => `Show “${word}”`,
    hideWord: (word) => `Keep “${word}” hidden`,
    segmentTitle: 'Part of the agenda',
    segmentMinutes: 'Minutes',
    addSegment: 'Add this part',
    begin: 'Begin',
    beginAgain: 'Begin again',
    remove: 'Take off',
    refusals: {
      not_yours: 'This convening is held by someone else. Nothing was changed.',
      not_announced: 'Announce the convening first: a draft has no live room.',
      cancelled: 'This talk was cancelled, so its room stays shut.',
      gone: 'That is no longer there. Nothing was changed.',
    },
    saved: 'Saved.',
  },
  es: {
    title: (talk) => `Moderar: ${talk}`,
    lead: 'Lo que oculte aquí desaparece enseguida de la página de todos.',
    open: 'Abrir la sala en vivo',
    save: 'Guardar estos ajustes',
    close: 'Cerrar la sala',
    settings: 'Sala y enlaces',
    change: 'Cambiar los enlaces o si las preguntas esperan',
    documentLink: 'Enlace al documento compartido',
    captionsLink: 'Enlace a los subtítulos',
    linkHint: 'Empieza con https://. Déjelo vacío si no hay.',
    held: 'Revisar cada pregunta antes de mostrarla',
    heldHint: 'Una pregunta que parece nombrar a un estudiante siempre espera.',
    join: 'Cómo entra la gente',
    joinLead: (address) => `En ${address}, con este código:`,
    joinCode: 'Código',
    qr: 'Código para escanear que lleva a esta sala',
    videoUnknown:
      'El enlace de video de la charla no lleva a ningún servicio que conozcamos, así que no se muestra. Conocemos Zoom, Teams y Meet.',
    waiting: (count) => (count === 1 ? '1 pregunta espera' : `${count} preguntas esperan`),
    noneWaiting: 'Ninguna pregunta espera.',
    onScreen: 'Todos ven estas',
    hidden: 'Ocultas',
    show: 'Mostrar',
    answered: 'Respondida',
    hide: 'Ocultar',
    removeAsker: 'Ocultar y sacar a quien preguntó',
    newPoll: 'Votación nueva',
    kind: '¿De qué tipo?',
    kinds: { choice: 'Una de varias respuestas', scale: 'Un paso del 1 al 5', word: 'Una palabra' },
    prompt: '¿Qué pregunta?',
    options: 'Respuestas, una en cada línea',
    optionsHint: 'Para una escala sus dos extremos, primero el menor. Para una palabra déjelo vacío.',
    makePoll: 'Preparar la votación',
    openPoll: 'Abrir la votación',
    closePoll: 'Cerrar la votación',
    draft: 'Preparada; solo usted la ve',
    wordsWaiting: 'Palabras en espera',
    showWord: (word) => `Mostrar «${word}»`,
    hideWord: (word) => `Dejar oculta «${word}»`,
    segmentTitle: 'Parte de la agenda',
    segmentMinutes: 'Minutos',
    addSegment: 'Añadir esta parte',
    begin: 'Empezar',
    beginAgain: 'Empezar de nuevo',
    remove: 'Quitar',
    refusals: {
      not_yours: 'Esta reunión la organiza otra persona. No se cambió nada.',
      not_announced: 'Primero anuncie la reunión: un borrador no tiene sala en vivo.',
      cancelled: 'Esta charla se canceló, así que su sala queda cerrada.',
      gone: 'Eso ya no está. No se cambió nada.',
    },
    saved: 'Guardado.',
  },
}
