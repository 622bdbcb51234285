import type { Words } from '#platform/words.ts'
import type { FieldProblem } from './workbook.ts'

type Shape = {
  readonly title: (role: string) => string
  readonly lead: string
  readonly ofSchool: (name: string) => string
  readonly own: string
  readonly visitor: string
  readonly save: string
  readonly saved: (count: number) => string
  readonly yes: string
  readonly no: string
  readonly choose: string
  readonly by: (who: string, day: string) => string
  readonly history: string
  readonly historyLink: string
  readonly historyEmpty: string
  readonly emptied: string
  readonly errorHeading: string
  readonly problem: Readonly<Record<FieldProblem, string>>
  readonly conflictHeading: string
  readonly conflictLead: string
  readonly conflict: (who: string, day: string, theirs: string) => string
  readonly phase: (label: string, title: string) => string
  readonly paperOnly: string
  readonly notOnPaper: string
  readonly all: string
  readonly allTitle: string
  readonly ofRoles: string
  readonly ofTopics: string
  readonly autosaving: string
  readonly autosaved: string
  readonly autosaveConflict: string
  readonly autosaveProblem: string
  readonly autosaveFailed: string
  readonly ready: Readonly<Record<'0' | '1' | '2' | 'unknown', string>>
  readonly readyBlocks: string
  readonly readyWho: (people: string) => string
  readonly readyNext: string
}

export const workbookWords: Words<Shape> = {
  en: {
    title: (role) => `Workbook: ${role}`,
    lead: 'Questions to think with, on the web or on paper. Answers are saved as you go; what was written before stays in the history.',
    ofSchool: (name) =>
      `This is the workbook of ${name}. Everyone who works there writes in it and reads it.`,
    own: 'This workbook is yours alone. Once your county office has entered your school, you share one there.',
    visitor: 'You can print this page and write on paper. Sign in, and what you write here is kept.',
    save: 'Save',
    saved: (count) =>
      count === 0
        ? 'Nothing had changed.'
        : count === 1
          ? 'One answer was saved.'
          : `${count} answers were saved.`,
    yes: 'Yes',
    no: 'No',
    choose: 'not answered',
    by: (who, day) => `Last written by ${who} on ${day}.`,
    history: 'What was written',
    historyLink: 'See what was written, by whom and when',
    historyEmpty: 'Nothing has been written yet.',
    emptied: '(emptied)',
    errorHeading: 'Some answers cannot be saved yet. Nothing was saved.',
    problem: {
      not_a_day: 'Write a day that the calendar has.',
      not_a_number: 'Write a number.',
      not_an_option: 'Choose one of the answers.',
      too_long: 'That is more than fits here.',
    },
    conflictHeading: 'Someone else wrote here too',
    conflictLead:
      'Your text is still in the box and theirs is above it. Save again to put yours in its place.',
    conflict: (who, day, theirs) => `${who} wrote on ${day}: “${theirs}”`,
    phase: (label, title) => `Phase ${label}: ${title}`,
    paperOnly: 'This page is for a family’s own hands. Take the blank form (PDF) and print it.',
    notOnPaper:
      'Kept as you wrote it. Our PDFs have no letters for Amharic, Bengali, Burmese, Tamil and some more, for rare Chinese signs or for emoji. They show as question marks there: write them by hand.',
    all: 'All workbooks',
    allTitle: 'Workbooks',
    ofRoles: 'One for each role',
    ofTopics: 'For a school, a district or a county together',
    autosaving: 'Saving …',
    autosaved: 'Saved.',
    autosaveConflict:
      'Someone else wrote in this box too. Press Save to see both texts; nothing was written over.',
    autosaveProblem: 'The last answer cannot be saved as it is. Press Save to see why.',
    autosaveFailed: 'The last answer was not saved yet. Press Save when you are connected again.',
    ready: { '2': 'Yes', '1': 'Partly', '0': 'No', unknown: 'We do not know' },
    readyBlocks: 'A “no” here means: do not open yet.',
    readyWho: (people) => `Can answer: ${people}.`,
    readyNext: 'What we do next, who does it and by when',
  },
  es: {
    title: (role) => `Cuaderno: ${role}`,
    lead: 'Preguntas para pensar, en la web o en papel. Se guarda lo que escribe; lo escrito antes queda en la historia.',
    ofSchool: (name) => `Este es el cuaderno de ${name}. Quienes trabajan ahí lo escriben y lo leen.`,
    own: 'Este cuaderno es solo suyo. Cuando la oficina del condado anote su escuela, compartirá uno allí.',
    visitor:
      'Puede imprimir esta página y escribir en papel. Inicie sesión y se guardará lo que escriba aquí.',
    save: 'Guardar',
    saved: (count) =>
      count === 0
        ? 'Nada había cambiado.'
        : count === 1
          ? 'Se guardó una respuesta.'
          : `Se guardaron ${count} respuestas.`,
    yes: 'Sí',
    no: 'No',
    choose: 'sin respuesta',
    by: (who, day) => `Lo escribió ${who} el ${day}.`,
    history: 'Lo que se escribió',
    historyLink: 'Ver qué se escribió, quién y cuándo',
    historyEmpty: 'Todavía no se ha escrito nada.',
    emptied: '(se vació)',
    errorHeading: 'Algunas respuestas no se pueden guardar todavía. No se guardó nada.',
    problem: {
      not_a_day: 'Escriba un día que exista en el calendario.',
      not_a_number: 'Escriba un número.',
      not_an_option: 'Elija una de las respuestas.',
      too_long: 'Es más de lo que cabe aquí.',
    },
    conflictHeading: 'Otra persona también escribió aquí',
    conflictLead:
      'Su texto sigue en el cuadro y el de la otra persona está arriba. Guarde otra vez para poner el suyo.',
    conflict: (who, day, theirs) => `${who} escribió el ${day}: «${theirs}»`,
    phase: (label, title) => `Fase ${label}: ${title}`,
    paperOnly: 'Esta hoja es para las manos de la familia. Tome la hoja en blanco (PDF) e imprímala.',
    notOnPaper:
      'Se guarda tal como lo escribió. Nuestros PDF no tienen letras para el amárico, bengalí, birmano, tamil y algunos más, ni para signos chinos raros o emoji. Salen como signos de pregunta: escríbalas a mano.',
    all: 'Todos los cuadernos',
    allTitle: 'Cuadernos',
    ofRoles: 'Uno para cada función',
    ofTopics: 'Para una escuela, un distrito o un condado juntos',
    autosaving: 'Guardando …',
    autosaved: 'Guardado.',
    autosaveConflict:
      'Otra persona también escribió en este cuadro. Presione Guardar para ver los dos textos; no se cambió nada.',
    autosaveProblem: 'La última respuesta no se puede guardar así. Presione Guardar para ver por qué.',
    autosaveFailed: 'La última respuesta todavía no se guardó. Presione Guardar cuando tenga conexión.',
    ready: { '2': 'Sí', '1': 'En parte', '0': 'No', unknown: 'No sabemos' },
    readyBlocks: 'Un «no» aquí quiere decir: no abra todavía.',
    readyWho: (people) => `Puede contestar: ${people}.`,
    readyNext: 'Qué hacemos, quién lo hace y para cuándo',
  },
}
