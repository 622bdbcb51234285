import type { Words } from '#platform/words.ts'
import type { StepRefusal } from './progress.ts'

type Shape = {
  readonly open: string
  readonly said: (day: string) => string
  readonly passed: (day: string) => string
  readonly signed: (who: string, day: string) => string
  readonly measuredOnce: (figure: string, day: string) => string
  readonly measuredNow: (figure: string) => string
  readonly measuredSoFar: (figure: string, mark: string) => string
  readonly atLeast: (mark: string) => string
  readonly atMost: (mark: string) => string
  readonly nobodyCanSay: string
  readonly asked: (who: string, day: string) => string
  readonly notYet: (who: string, note: string) => string
  readonly done: string
  readonly complete: string
  readonly reopen: string
  readonly ask: string
  readonly keep: string
  readonly keepWhy: string
  readonly choosePlace: string
  readonly answer: string
  readonly signIn: string
}

export const progressWords: Words<Shape> = {
  en: {
    open: 'Not done yet.',
    said: (day) => `Done. You said so on ${day}.`,
    passed: (day) => `Passed on ${day}.`,
    signed: (who, day) => `Signed by ${who} on ${day}.`,
    measuredOnce: (figure, day) => `Measured: ${figure} on ${day}.`,
    measuredNow: (figure) => `Measured today: ${figure}.`,
    measuredSoFar: (figure, mark) => `Measured today: ${figure}. The mark is ${mark}.`,
    atLeast: (mark) => `${mark} or more`,
    atMost: (mark) => `${mark} or fewer`,
    nobodyCanSay: 'Not measured for you yet: say where you work first.',
    asked: (who, day) => `Waiting for ${who}, whom you asked on ${day}.`,
    notYet: (who, note) => `${who} says not yet: ${note}`,
    done: 'Done',
    complete: 'I have done this',
    reopen: 'Take this back',
    ask: 'Ask for a signature',
    keep: 'Keep this figure',
    keepWhy: 'Then the step stays done when the figure changes.',
    choosePlace: 'Say where you work',
    answer: 'Answer the questions',
    signIn: 'Sign in, and what you do here is kept.',
  },
  es: {
    open: 'Todavía no está hecho.',
    said: (day) => `Hecho. Usted lo dijo el ${day}.`,
    passed: (day) => `Aprobado el ${day}.`,
    signed: (who, day) => `Lo firmó ${who} el ${day}.`,
    measuredOnce: (figure, day) => `Medido: ${figure} el ${day}.`,
    measuredNow: (figure) => `Medido hoy: ${figure}.`,
    measuredSoFar: (figure, mark) => `Medido hoy: ${figure}. La meta es ${mark}.`,
    atLeast: (mark) => `${mark} o más`,
    atMost: (mark) => `${mark} o menos`,
    nobodyCanSay: 'Aún no se mide para usted: primero diga dónde trabaja.',
    asked: (who, day) => `A la espera de ${who}. Usted se lo pidió el ${day}.`,
    notYet: (who, note) => `${who} dice que todavía no: ${note}`,
    done: 'Hecho',
    complete: 'Ya lo hice',
    reopen: 'Deshacer',
    ask: 'Pedir una firma',
    keep: 'Guardar esta cifra',
    keepWhy: 'Así el paso queda hecho aunque la cifra cambie.',
    choosePlace: 'Decir dónde trabajo',
    answer: 'Responder las preguntas',
    signIn: 'Inicie sesión y se guardará lo que haga aquí.',
  },
}

export const stepRefusalWords: Words<Readonly<Record<StepRefusal, string>>> = {
  en: {
    step_gone: 'This step is no longer part of the path. Nothing was changed.',
    not_yours_to_say: 'This step is not done by saying so: someone signs it, or it is measured.',
    already_done: 'This step is done already.',
    not_done: 'There is nothing to take back: this step is not done.',
    not_to_sign: 'Nobody signs this step.',
    measured_instead: 'This step is measured. It turns green when the figure gets there.',
    already_asked: 'You have asked already. The answer is still to come.',
    not_a_signer: 'That person cannot sign this step. Choose someone from the list.',
    not_asked: 'You were not asked to sign this.',
    already_decided: 'You have answered this request already.',
    not_signed: 'There is no signature of yours to take back.',
    reason_missing: 'Say in a sentence what is missing or why. The learner will read it.',
    place_unknown: 'No school or district of your county has this code.',
  },
  es: {
    step_gone: 'Este paso ya no es parte del camino. No se cambió nada.',
    not_yours_to_say: 'Este paso no se cumple con decirlo: alguien lo firma o se mide.',
    already_done: 'Este paso ya está hecho.',
    not_done: 'No hay nada que deshacer: este paso no está hecho.',
    not_to_sign: 'Este paso no lo firma nadie.',
    measured_instead: 'Este paso se mide. Se pone verde cuando la cifra llega a la meta.',
    already_asked: 'Ya lo pidió. Falta la respuesta.',
    not_a_signer: 'Esa persona no puede firmar este paso. Elija a alguien de la lista.',
    not_asked: 'A usted no se le pidió firmar esto.',
    already_decided: 'Usted ya respondió a esta petición.',
    not_signed: 'No hay ninguna firma suya que retirar.',
    reason_missing: 'Diga en una frase qué falta o por qué. La persona que aprende lo leerá.',
    place_unknown: 'Ninguna escuela ni distrito de su condado tiene ese código.',
  },
}

type SignOffShape = {
  readonly title: string
  readonly lead: string
  readonly waiting: string
  readonly none: string
  readonly noneWhy: string
  readonly asks: (who: string, day: string) => string
  readonly noteLabel: string
  readonly noteHint: string
  readonly sign: string
  readonly notYet: string
  readonly answered: string
  readonly signedOn: (day: string) => string
  readonly notYetOn: (day: string) => string
  readonly withdrawn: (day: string) => string
  readonly withdraw: string
  readonly withdrawSummary: string
  readonly reasonLabel: string
  readonly askHeading: string
  readonly askLead: (signer: string) => string
  readonly whom: string
  readonly chooseOne: string
  readonly askNote: string
  readonly askNoteHint: string
  readonly send: string
  readonly nobody: (signer: string) => string
  readonly history: string
  readonly historyOf: Readonly<
    Record<
      'completed' | 'reopened' | 'asked' | 'signed' | 'not_yet' | 'withdrawn' | 'measured',
      (day: string, who: string, note: string) => string
    >
  >
  readonly placeTitle: string
  readonly placeLead: string
  readonly placeNow: (name: string) => string
  readonly placeFixed: string
  readonly placeSearch: string
  readonly placeFind: string
  readonly placeNone: string
  readonly placeChoose: (name: string) => string
}

export const signOffWords: Words<SignOffShape> = {
  en: {
    title: 'Steps to sign',
    lead: 'Colleagues asked you, and only you, to say that you have seen these done.',
    waiting: 'Waiting for you',
    none: 'Nothing waits for you',
    noneWhy: 'When a colleague asks you to sign a step, it stands here.',
    asks: (who, day) => `${who} asked on ${day}.`,
    noteLabel: 'What did you see, or what is missing?',
    noteHint: 'Your colleague reads it. Write no student’s name.',
    sign: 'Sign: I have seen it done',
    notYet: 'Not yet',
    answered: 'What you answered',
    signedOn: (day) => `You signed on ${day}.`,
    notYetOn: (day) => `You said not yet on ${day}.`,
    withdrawn: (day) => `You took your signature back on ${day}.`,
    withdraw: 'Take my signature back',
    withdrawSummary: 'Take this signature back',
    reasonLabel: 'Why?',
    askHeading: 'Ask for a signature',
    askLead: (signer) => `Ask one person who has seen it done: ${signer}. Only the one you ask is told.`,
    whom: 'Whom do you ask?',
    chooseOne: 'Choose a person',
    askNote: 'Anything they should know',
    askNoteHint: 'Write no student’s name.',
    send: 'Send the request',
    nobody: (signer) => `Nobody in your county is entered as ${signer} yet. Ask your county office.`,
    history: 'What happened',
    historyOf: {
      completed: (day) => `${day}: you said it was done.`,
      reopened: (day) => `${day}: you took it back.`,
      asked: (day, who, note) => `${day}: you asked ${who}.${note === '' ? '' : ` “${note}”`}`,
      signed: (day, who, note) => `${day}: ${who} signed.${note === '' ? '' : ` “${note}”`}`,
      not_yet: (day, who, note) => `${day}: ${who} said not yet. “${note}”`,
      withdrawn: (day, who, note) => `${day}: ${who} took the signature back. “${note}”`,
      measured: (day, _who, note) => `${day}: measured (${note}).`,
    },
    placeTitle: 'Where do you work?',
    placeLead: 'Some steps turn green from what happens at your school or district. Say which one it is.',
    placeNow: (name) => `Now: ${name}.`,
    placeFixed: 'Your county office has entered this. Ask them to change it.',
    placeSearch: 'Name of the school or district',
    placeFind: 'Find it',
    placeNone: 'No school or district of your county has these words in its name.',
    placeChoose: (name) => `Choose ${name}`,
  },
  es: {
    title: 'Pasos por firmar',
    lead: 'Sus colegas le pidieron a usted, y a nadie más, que diga que los vio hechos.',
    waiting: 'Esperan su respuesta',
    none: 'Nada espera su firma',
    noneWhy: 'Cuando un colega le pida firmar un paso, aparecerá aquí.',
    asks: (who, day) => `${who} lo pidió el ${day}.`,
    noteLabel: '¿Qué vio, o qué falta?',
    noteHint: 'Su colega lo leerá. No escriba el nombre de ningún estudiante.',
    sign: 'Firmar: lo vi hecho',
    notYet: 'Todavía no',
    answered: 'Lo que usted respondió',
    signedOn: (day) => `Usted firmó el ${day}.`,
    notYetOn: (day) => `Usted dijo que todavía no el ${day}.`,
    withdrawn: (day) => `Usted retiró su firma el ${day}.`,
    withdraw: 'Retirar mi firma',
    withdrawSummary: 'Retirar esta firma',
    reasonLabel: '¿Por qué?',
    askHeading: 'Pedir una firma',
    askLead: (signer) => `Pídala a una persona que lo haya visto hecho: ${signer}. Solo se le avisa a ella.`,
    whom: '¿A quién se la pide?',
    chooseOne: 'Elija a una persona',
    askNote: 'Algo que deba saber',
    askNoteHint: 'No escriba el nombre de ningún estudiante.',
    send: 'Enviar la petición',
    nobody: (signer) =>
      `En su condado nadie figura todavía como: ${signer}. Pregunte en la oficina del condado.`,
    history: 'Lo que pasó',
    historyOf: {
      completed: (day) => `${day}: usted dijo que estaba hecho.`,
      reopened: (day) => `${day}: usted lo deshizo.`,
      asked: (day, who, note) => `${day}: usted se lo pidió a ${who}.${note === '' ? '' : ` «${note}»`}`,
      signed: (day, who, note) => `${day}: ${who} firmó.${note === '' ? '' : ` «${note}»`}`,
      not_yet: (day, who, note) => `${day}: ${who} dijo que todavía no. «${note}»`,
      withdrawn: (day, who, note) => `${day}: ${who} retiró la firma. «${note}»`,
      measured: (day, _who, note) => `${day}: medido (${note}).`,
    },
    placeTitle: '¿Dónde trabaja usted?',
    placeLead: 'Algunos pasos se ponen verdes por lo que pasa en su escuela o distrito. Diga cuál es.',
    placeNow: (name) => `Ahora: ${name}.`,
    placeFixed: 'Lo anotó la oficina del condado. Pídale a ella el cambio.',
    placeSearch: 'Nombre de la escuela o del distrito',
    placeFind: 'Buscar',
    placeNone: 'Ninguna escuela ni distrito de su condado tiene esas palabras en su nombre.',
    placeChoose: (name) => `Elegir ${name}`,
  },
}
