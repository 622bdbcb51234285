import type { Words } from '#platform/words.ts'
import type { ChangeRefusal, TopicRefusal } from './discussion.rules.ts'
import type { ReportReason } from './discussion.ts'

type DiscussionWords = {
  readonly title: string
  readonly lead: string
  readonly rule: string
  readonly audience: string
  readonly all: string
  readonly everyTopic: string
  readonly showThese: string
  readonly none: string
  readonly noneWhy: string
  readonly begin: string
  readonly beginLead: string
  readonly topicTitle: string
  readonly body: string
  readonly bodyHint: string
  readonly post: string
  readonly posts: (count: number) => string
  readonly by: (name: string, role: string, when: string) => string
  readonly lastAt: (when: string) => string
  readonly edited: string
  readonly asked: string
  readonly withdrawn: string
  readonly hidden: (reason: string) => string
  readonly inReplyTo: (name: string) => string
  readonly reply: string
  readonly answer: string
  readonly answering: (name: string) => string
  readonly change: string
  readonly changeHint: (minutes: number) => string
  readonly saveChange: string
  readonly withdraw: string
  readonly report: string
  readonly reportLead: string
  readonly reason: string
  readonly reasons: Readonly<Record<ReportReason, string>>
  readonly sendReport: string
  readonly reported: string
  readonly moderate: string
  readonly hide: string
  readonly show: string
  readonly keep: string
  readonly history: string
  readonly acts: Readonly<Record<'hide' | 'show' | 'keep', string>>
  readonly closed: string
  readonly closedHeading: string
  readonly closedLead: (by: string, when: string) => string
  readonly closedWhy: (why: string) => string
  readonly notPosted: string
  readonly close: string
  readonly closeLead: string
  readonly closeIt: string
  readonly reopen: string
  readonly why: string
  readonly whyHint: string
  readonly waiting: string
  readonly waitingTitle: string
  readonly waitingCount: (count: number) => string
  readonly waitingLead: string
  readonly waitingNone: string
  readonly waitingNoneWhy: string
  readonly said: Readonly<
    Record<'posted' | 'changed' | 'withdrawn' | 'reported' | 'moderated' | 'close' | 'reopen', string>
  >
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<ChangeRefusal | TopicRefusal | 'reason', string>>
  readonly back: string
}

export const discussionWords: Words<DiscussionWords> = {
  en: {
    title: 'Discussion',
    lead: 'Ask, share what worked, and answer one another between convenings. Staff of this county read it, and nobody else.',
    rule: 'Never name a student: no name, birth date or initials. Before you post, a check asks when something looks like one.',
    audience: 'For whom',
    all: 'Everyone',
    everyTopic: 'All topics',
    showThese: 'Show these',
    none: 'No topic yet.',
    noneWhy: 'Begin one below: a question of your week is a good topic.',
    begin: 'Begin a topic',
    beginLead: 'One question or one thing that worked.',
    topicTitle: 'Topic',
    body: 'What do you want to say?',
    bodyHint: 'Leave out whatever could tell who a student is.',
    post: 'Post it',
    posts: (count) => (count === 1 ? 'one post' : `${count} posts`),
    by: (name, role, when) => `${name}, ${role}, ${when}`,
    lastAt: (when) => `last on ${when}`,
    edited: 'changed',
    asked: 'The check asked about this post; its writer said that no student is named.',
    withdrawn: 'Taken back by its writer.',
    hidden: (reason) => `Hidden by the county office: ${reason}`,
    inReplyTo: (name) => `An answer to ${name}`,
    reply: 'Write in this topic',
    answer: 'Answer this',
    answering: (name) => `You answer ${name}.`,
    change: 'Change it',
    changeHint: (minutes) =>
      `You can change it or take it back for ${minutes} minutes. What stood before is not kept.`,
    saveChange: 'Save the change',
    withdraw: 'Take it back',
    report: 'Report it',
    reportLead: 'The county office looks at it. Who reports is told to nobody else.',
    reason: 'Why?',
    reasons: {
      names_student: 'It may tell who a student is',
      unkind: 'It is unkind',
      off_topic: 'It does not belong here',
      other: 'Another reason',
    },
    sendReport: 'Ask the county office to look',
    reported: 'Someone asked the county office to look at this.',
    moderate: 'Keep order',
    hide: 'Hide it',
    show: 'Show it again',
    keep: 'Let it stand',
    history: 'What was done',
    acts: { hide: 'hidden', show: 'shown again', keep: 'looked at and left standing' },
    closed: 'closed',
    closedHeading: 'This topic is closed',
    closedLead: (by, when) =>
      `${by} of the county office closed it (${when}). What was written stays to be read; nobody can write here until it is opened again.`,
    closedWhy: (why) => `Why: ${why}`,
    notPosted: 'What you wrote',
    close: 'Close this topic',
    closeLead: 'Nobody can write in it then. What was written stays to be read, and you can open it again.',
    closeIt: 'Close it',
    reopen: 'Open this topic again',
    why: 'Why? One sentence that everyone reads here',
    whyHint: 'If you like. Please name nobody.',
    waiting: 'Posts that someone reported',
    waitingTitle: 'Reported posts',
    waitingCount: (count) => (count === 1 ? 'One post was reported' : `${count} posts were reported`),
    waitingLead: 'Hide a post with a reason, or let it stand. Either is kept, with your name.',
    waitingNone: 'No report waits.',
    waitingNoneWhy: 'When someone reports a post, it is here until you decide.',
    said: {
      posted: 'Posted.',
      changed: 'Changed.',
      withdrawn: 'Taken back.',
      reported: 'The county office will look at it. Thank you.',
      moderated: 'Done.',
      close: 'The topic is closed.',
      reopen: 'The topic is open again.',
    },
    problemTitle: 'Please look at this again',
    problems: {
      body: 'Write something.',
      title: 'Write a topic of at least three letters.',
      long: 'This is too long: up to 4,000 letters, a topic up to 160.',
      choose: 'Choose one.',
      why: 'This is too long: up to 300 letters.',
    },
    refusals: {
      not_yours: 'Only its writer can change a post.',
      too_late: 'A post can be changed for fifteen minutes. Report it if it names someone.',
      gone: 'This post is no longer there to be changed.',
      reason: 'Say why it is hidden.',
      closed:
        'Not posted: the county office has closed this topic. Your words stand below, so that you can keep them.',
      closed_already: 'It is closed already.',
      open_already: 'It is open already.',
    },
    back: 'All topics',
  },
  es: {
    title: 'Conversación',
    lead: 'Pregunte, cuente lo que funcionó y contesten entre ustedes entre una reunión y otra. Lo lee el personal de este condado, y nadie más.',
    rule: 'Nunca nombre a un estudiante: ni nombre, ni fecha de nacimiento, ni iniciales. Antes de publicar, una revisión pregunta cuando algo lo parece.',
    audience: 'Para quién',
    all: 'Todos',
    everyTopic: 'Todos los temas',
    showThese: 'Mostrar estos',
    none: 'Todavía no hay temas.',
    noneWhy: 'Empiece uno abajo: una pregunta de su semana es un buen tema.',
    begin: 'Empezar un tema',
    beginLead: 'Una pregunta o algo que funcionó.',
    topicTitle: 'Tema',
    body: '¿Qué quiere decir?',
    bodyHint: 'Quite todo lo que pueda decir quién es un estudiante.',
    post: 'Publicar',
    posts: (count) => (count === 1 ? 'un mensaje' : `${count} mensajes`),
    by: (name, role, when) => `${name}, ${role}, ${when}`,
    lastAt: (when) => `el último, ${when}`,
    edited: 'cambiado',
    asked: 'La revisión preguntó por este mensaje; quien lo escribió dijo que no nombra a ningún estudiante.',
    withdrawn: 'Lo retiró quien lo escribió.',
    hidden: (reason) => `Lo ocultó la oficina del condado: ${reason}`,
    inReplyTo: (name) => `Respuesta a ${name}`,
    reply: 'Escribir en este tema',
    answer: 'Contestar a esto',
    answering: (name) => `Contesta a ${name}.`,
    change: 'Cambiarlo',
    changeHint: (minutes) =>
      `Puede cambiarlo o retirarlo durante ${minutes} minutos. Lo de antes no se guarda.`,
    saveChange: 'Guardar el cambio',
    withdraw: 'Retirarlo',
    report: 'Avisar de esto',
    reportLead: 'La oficina del condado lo mira. A nadie más se le dice quién avisó.',
    reason: '¿Por qué?',
    reasons: {
      names_student: 'Puede decir quién es un estudiante',
      unkind: 'No es amable',
      off_topic: 'No es de aquí',
      other: 'Otra razón',
    },
    sendReport: 'Pedir que la oficina lo mire',
    reported: 'Alguien pidió que la oficina del condado mire esto.',
    moderate: 'Mantener el orden',
    hide: 'Ocultarlo',
    show: 'Mostrarlo otra vez',
    keep: 'Dejarlo',
    history: 'Lo que se hizo',
    acts: { hide: 'se ocultó', show: 'se mostró otra vez', keep: 'se miró y se dejó' },
    closed: 'cerrado',
    closedHeading: 'Este tema está cerrado',
    closedLead: (by, when) =>
      `Lo cerró ${by}, de la oficina del condado (${when}). Lo escrito se puede seguir leyendo; nadie puede escribir aquí hasta que se abra de nuevo.`,
    closedWhy: (why) => `Por qué: ${why}`,
    notPosted: 'Lo que usted escribió',
    close: 'Cerrar este tema',
    closeLead:
      'Después nadie puede escribir en él. Lo escrito se puede seguir leyendo, y usted puede abrirlo de nuevo.',
    closeIt: 'Cerrarlo',
    reopen: 'Abrir este tema de nuevo',
    why: '¿Por qué? Una frase que todos leen aquí',
    whyHint: 'Si quiere. Por favor, no nombre a nadie.',
    waiting: 'Mensajes de los que alguien avisó',
    waitingTitle: 'Mensajes con aviso',
    waitingCount: (count) => (count === 1 ? 'Hay aviso de un mensaje' : `Hay aviso de ${count} mensajes`),
    waitingLead: 'Oculte un mensaje con una razón, o déjelo. Las dos cosas se guardan con su nombre.',
    waitingNone: 'No hay avisos.',
    waitingNoneWhy: 'Cuando alguien avise de un mensaje, estará aquí hasta que usted decida.',
    said: {
      posted: 'Publicado.',
      changed: 'Cambiado.',
      withdrawn: 'Retirado.',
      reported: 'La oficina del condado lo mirará. Gracias.',
      moderated: 'Hecho.',
      close: 'El tema está cerrado.',
      reopen: 'El tema está abierto de nuevo.',
    },
    problemTitle: 'Revise esto, por favor',
    problems: {
      body: 'Escriba algo.',
      title: 'Escriba un tema de al menos tres letras.',
      long: 'Es demasiado largo: hasta 4,000 letras, un tema hasta 160.',
      choose: 'Elija una opción.',
      why: 'Es demasiado largo: hasta 300 letras.',
    },
    refusals: {
      not_yours: 'Solo quien escribió un mensaje puede cambiarlo.',
      too_late: 'Un mensaje se puede cambiar durante quince minutos. Avise si nombra a alguien.',
      gone: 'Este mensaje ya no está para cambiarlo.',
      reason: 'Diga por qué se oculta.',
      closed:
        'No se publicó: la oficina del condado cerró este tema. Sus palabras están abajo, para que pueda guardarlas.',
      closed_already: 'Ya está cerrado.',
      open_already: 'Ya está abierto.',
    },
    back: 'Todos los temas',
  },
}
