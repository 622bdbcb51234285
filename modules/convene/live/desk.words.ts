import type { Words } from '#platform/words.ts'
import type { HostRefusal } from './live.rules.ts'
import type { PollKind } from './poll-kind.ts'

type DeskWords = {
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
