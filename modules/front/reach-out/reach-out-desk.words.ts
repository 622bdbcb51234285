import type { Words } from '#platform/words.ts'
import type { QuarantineReason, Shelf, StepKind, StepRefusal } from './reach-out.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  /** Said while no form of the county's takes a message. */
  readonly notOpen: string
  readonly openIt: string
  readonly shelves: Readonly<Record<Shelf, string>>
  readonly empty: Readonly<Record<Shelf, { readonly title: string; readonly why: string }>>
  readonly asker: string
  readonly arrived: string
  readonly owner: string
  readonly nobody: string
  readonly due: string
  readonly dueText: (day: string, late: boolean) => string
  readonly replied: string
  readonly restricted: string
  readonly why: string
  readonly reasons: Readonly<Record<QuarantineReason, string>>
  readonly emptyQuarantine: string
  readonly emptyQuarantineLead: string
  readonly keepingHeading: string
  readonly keepingLead: (days: number) => string
  readonly keeping: string
  readonly keepingButton: string
  readonly caseTitle: (asker: string) => string
  readonly words: string
  readonly erased: string
  readonly notYours: string
  readonly restrictedLead: string
  readonly reportHeading: string
  readonly report: readonly string[]
  readonly history: string
  readonly steps: Readonly<Record<StepKind, string>>
  readonly buttons: Readonly<Record<StepKind, string>>
  readonly reply: string
  readonly replyHint: (mail: boolean) => string
  readonly note: string
  readonly back: string
  readonly problems: string
  readonly refusals: Readonly<Record<StepRefusal, string>>
  readonly waiting: (count: number) => string
}

export const reachOutDeskWords: Words<Shape> = {
  en: {
    title: 'Messages to the county',
    lead: 'Each has one owner and a day by which someone answers. Two working days is the product’s own aim.',
    notOpen: 'Nobody can write to you here yet. The forms open once you say how to reach your office.',
    openIt: 'Say how to reach your office',
    shelves: { open: 'Open', quarantine: 'Quarantine', closed: 'Closed' },
    empty: {
      open: { title: 'Nothing is waiting', why: 'Every message has been closed.' },
      quarantine: { title: 'Nothing looks like junk', why: 'What does is kept here until you look.' },
      closed: { title: 'Nothing has been closed yet', why: 'Closed cases keep their words for a while.' },
    },
    asker: 'Who asks',
    arrived: 'Arrived',
    owner: 'Owner',
    nobody: 'Nobody yet',
    due: 'Answer by',
    dueText: (day, late) => (late ? `${day}, late` : day),
    replied: 'Answered',
    restricted: 'restricted',
    why: 'Why it lies here',
    reasons: {
      hidden_field: 'It filled in a field nobody sees',
      too_fast: 'It came faster than anyone types',
      no_seal: 'It did not come from our form',
      links: 'It holds several links',
      repeated: 'The same words came again and again',
      many_at_once: 'Very many came from one place',
    },
    emptyQuarantine: 'Erase everything in quarantine',
    emptyQuarantineLead: 'Look first: what is honest you open and keep. The rest loses its words for good.',
    keepingHeading: 'How long words are kept',
    keepingLead: (days) => `Words are erased ${days} days after a case is closed.`,
    keeping: 'Days after closing',
    keepingButton: 'Keep words this long',
    caseTitle: (asker) => `Message: ${asker}`,
    words: 'What was written',
    erased: 'The words have been erased.',
    notYours: 'This message is restricted: the director reads it, and who took it.',
    restrictedLead:
      'A family wrote this, so it may tell of harm. Read it now. When it does not, release it, and coordinators can work on it.',
    reportHeading: 'If it tells of abuse, neglect or danger',
    report: [
      'Danger now: call 911. A crisis: the county’s mobile crisis team or 988.',
      'You suspect abuse or neglect: you yourself call child protective services or the police at once. Nobody may stop or delay you, and telling a supervisor is not reporting.',
      'A written report follows the call. Your county’s protocol says on which form and by when; the state’s is SS 8572.',
      'Do not investigate, do not ask the child again, and do not tell the person who is suspected.',
      'No report is written or kept here. Note only that the protocol was used.',
    ],
    history: 'What was done',
    steps: {
      taken: 'Took it',
      noted: 'Note',
      replied: 'Answered',
      restricted: 'Restricted it',
      released: 'Released it',
      kept: 'Kept it from quarantine',
      closed: 'Closed it',
      reopened: 'Opened it again',
    },
    buttons: {
      taken: 'Take this case',
      noted: 'Add a note',
      replied: 'Answer',
      restricted: 'Restrict it',
      released: 'Release it: it tells of no harm',
      kept: 'This is honest: keep it',
      closed: 'Close the case',
      reopened: 'Open it again',
    },
    reply: 'Your answer',
    replyHint: (mail) =>
      mail
        ? 'They get a letter that says only that there is an answer, with a link good for fourteen days.'
        : 'Call, text or write as they asked, then note here what you answered. Nothing is sent from here.',
    note: 'A note for your colleagues',
    back: 'All messages',
    problems: 'Nothing was changed',
    refusals: {
      not_owner: 'Take the case first.',
      words_missing: 'Write something.',
      closed_already: 'This case is closed. Open it again first.',
      not_closed: 'This case is open.',
      erased: 'The words of this case have been erased; nothing more can be done with it.',
      not_yours_to_read: 'This message is restricted: the director reads it, and who took it.',
      not_in_quarantine: 'This message is not in quarantine.',
    },
    waiting: (count) => (count === 1 ? '1 message has no owner yet' : `${count} messages have no owner yet`),
  },
  es: {
    title: 'Mensajes para el condado',
    lead: 'Cada uno tiene una persona a cargo y un día para contestar. Dos días de trabajo es la meta del propio producto.',
    notOpen:
      'Todavía nadie puede escribirle aquí. Los formularios se abren cuando usted dice cómo contactar su oficina.',
    openIt: 'Decir cómo contactar su oficina',
    shelves: { open: 'Abiertos', quarantine: 'Cuarentena', closed: 'Cerrados' },
    empty: {
      open: { title: 'No hay nada pendiente', why: 'Todos los mensajes se han cerrado.' },
      quarantine: {
        title: 'Nada parece basura',
        why: 'Lo que lo parezca queda aquí hasta que usted lo vea.',
      },
      closed: { title: 'Aún no se cierra nada', why: 'Los casos cerrados conservan su texto un tiempo.' },
    },
    asker: 'Quién pregunta',
    arrived: 'Llegó',
    owner: 'A cargo',
    nobody: 'Nadie todavía',
    due: 'Contestar a más tardar',
    dueText: (day, late) => (late ? `${day}, atrasado` : day),
    replied: 'Contestado',
    restricted: 'restringido',
    why: 'Por qué está aquí',
    reasons: {
      hidden_field: 'Llenó un campo que nadie ve',
      too_fast: 'Llegó más rápido de lo que alguien escribe',
      no_seal: 'No vino de nuestro formulario',
      links: 'Trae varios enlaces',
      repeated: 'Las mismas palabras llegaron una y otra vez',
      many_at_once: 'Llegaron muchísimos de un solo lugar',
    },
    emptyQuarantine: 'Borrar todo lo que está en cuarentena',
    emptyQuarantineLead:
      'Mire primero: lo honesto se abre y se conserva. Lo demás pierde su texto para siempre.',
    keepingHeading: 'Cuánto tiempo se guarda el texto',
    keepingLead: (days) => `El texto se borra ${days} días después de cerrar el caso.`,
    keeping: 'Días después de cerrar',
    keepingButton: 'Guardar el texto este tiempo',
    caseTitle: (asker) => `Mensaje: ${asker}`,
    words: 'Lo que se escribió',
    erased: 'El texto se ha borrado.',
    notYours: 'Este mensaje está restringido: lo lee la dirección y quien lo tomó.',
    restrictedLead:
      'Lo escribió una familia y puede contar algún daño. Léalo ahora. Si no es así, libérelo para que lo atienda la coordinación.',
    reportHeading: 'Si cuenta abuso, negligencia o peligro',
    report: [
      'Peligro ahora: llame al 911. Una crisis: el equipo móvil del condado o el 988.',
      'Si sospecha abuso o negligencia: usted llama de inmediato a protección de menores o a la policía. Nadie puede impedirlo ni retrasarlo, y decirlo a su jefe no es reportar.',
      'Después de la llamada sigue un reporte escrito. El protocolo de su condado dice en qué formato y cuándo; el del estado es el SS 8572.',
      'No investigue, no vuelva a preguntar al niño y no avise a la persona sospechosa.',
      'Aquí no se escribe ni se guarda ningún reporte. Anote solo que se usó el protocolo.',
    ],
    history: 'Lo que se hizo',
    steps: {
      taken: 'Lo tomó',
      noted: 'Nota',
      replied: 'Contestó',
      restricted: 'Lo restringió',
      released: 'Lo liberó',
      kept: 'Lo sacó de la cuarentena',
      closed: 'Lo cerró',
      reopened: 'Lo abrió otra vez',
    },
    buttons: {
      taken: 'Tomar este caso',
      noted: 'Agregar una nota',
      replied: 'Contestar',
      restricted: 'Restringirlo',
      released: 'Liberarlo: no cuenta ningún daño',
      kept: 'Es honesto: conservarlo',
      closed: 'Cerrar el caso',
      reopened: 'Abrirlo otra vez',
    },
    reply: 'Su respuesta',
    replyHint: (mail) =>
      mail
        ? 'Recibe una carta que solo dice que hay una respuesta, con un enlace que sirve catorce días.'
        : 'Llame o escriba como lo pidió y anote aquí qué contestó. Desde aquí no se envía nada.',
    note: 'Una nota para sus colegas',
    back: 'Todos los mensajes',
    problems: 'No se cambió nada',
    refusals: {
      not_owner: 'Tome el caso primero.',
      words_missing: 'Escriba algo.',
      closed_already: 'Este caso está cerrado. Ábralo otra vez.',
      not_closed: 'Este caso está abierto.',
      erased: 'El texto de este caso se ha borrado; ya no se puede hacer nada con él.',
      not_yours_to_read: 'Este mensaje está restringido: lo lee la dirección y quien lo tomó.',
      not_in_quarantine: 'Este mensaje no está en cuarentena.',
    },
    waiting: (count) => (count === 1 ? '1 mensaje sin nadie a cargo' : `${count} mensajes sin nadie a cargo`),
  },
}
