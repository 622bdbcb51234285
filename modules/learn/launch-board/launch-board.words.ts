import type { Words } from '#platform/words.ts'
import type { LaunchCount, LaunchProblem, LaunchState } from './launch-board.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly titleOf: (school: string) => string
  readonly visitor: string
  readonly blank: string
  readonly schools: string
  readonly schoolHeader: string
  readonly districtHeader: string
  readonly readyHeader: string
  readonly lateHeader: string
  readonly nextHeader: string
  readonly none: string
  readonly noneWhy: string
  readonly search: string
  readonly find: string
  readonly found: string
  readonly notFound: string
  readonly readyOf: (count: LaunchCount) => string
  readonly answer: (count: LaunchCount) => string
  readonly late: (count: number) => string
  readonly notBegun: string
  readonly next: string
  readonly stateOf: Readonly<Record<LaunchState, string>>
  readonly lateState: string
  readonly itemHeader: string
  readonly stateHeader: string
  readonly ownerHeader: string
  readonly dueHeader: string
  readonly detailHeader: string
  readonly nobody: string
  readonly noDate: string
  readonly own: string
  readonly ownEmpty: string
  readonly ownEmptyWhy: string
  readonly change: (group: string) => string
  readonly changeTitle: (group: string) => string
  readonly changeLead: string
  readonly save: string
  readonly saved: string
  readonly addHeading: string
  readonly addName: string
  readonly add: string
  readonly written: (who: string, day: string) => string
  readonly conflictHeading: string
  readonly conflict: (who: string, day: string) => string
  readonly yours: (said: string) => string
  readonly errorHeading: string
  readonly problem: Readonly<Record<LaunchProblem, string>>
  readonly firstMonday: string
  readonly origin: string
  readonly site: string
}

export const launchBoardWords: Words<Shape> = {
  en: {
    title: 'Launch board',
    lead: 'What must be ready before a team arrives at a school: each thing with someone who sees to it, a date and a state.',
    description: 'What must be ready before a clinical team arrives at a school, with owner, date and state.',
    titleOf: (school) => `Launch board: ${school}`,
    visitor:
      'Sign in, and your school’s board is kept here. Without an account you can read and print it blank.',
    blank: 'What stands on a board',
    schools: 'Boards you may see',
    schoolHeader: 'School',
    districtHeader: 'District',
    readyHeader: 'Ready',
    lateHeader: 'Late',
    nextHeader: 'Next',
    none: 'No board has been begun',
    noneWhy: 'Find a school below and open its board.',
    search: 'Find a school by its name',
    find: 'Find',
    found: 'Schools found',
    notFound: 'No school of this county has that name.',
    readyOf: ({ ready, of }) => `${ready} of ${of}`,
    answer: ({ ready, of }) =>
      ready === of ? `Everything is ready: ${ready} of ${of}.` : `${ready} of ${of} things are ready.`,
    late: (count) => (count === 1 ? 'One is late.' : `${count} are late.`),
    notBegun: 'Nobody has begun this board yet. Begin with the room: it takes longest.',
    next: 'What comes first',
    stateOf: { open: 'Not begun', under_way: 'Under way', ready: 'Ready', not_needed: 'Not needed here' },
    lateState: 'Late',
    itemHeader: 'What',
    stateHeader: 'State',
    ownerHeader: 'Who sees to it',
    dueHeader: 'By when',
    detailHeader: 'What to know',
    nobody: 'nobody yet',
    noDate: 'no date',
    own: 'What only this school needs',
    ownEmpty: 'Nothing of its own yet',
    ownEmptyWhy: 'Add what your school needs beside the common things.',
    change: (group) => `Change: ${group}`,
    changeTitle: (group) => `Change: ${group}`,
    changeLead: 'One press saves whatever you changed. What you leave alone stays.',
    save: 'Save these',
    saved: 'Saved.',
    addHeading: 'Add something only this school needs',
    addName: 'What must be ready',
    add: 'Add it',
    written: (who, day) => `Last written by ${who} on ${day}.`,
    conflictHeading: 'Someone else wrote at the same time',
    conflict: (who, day) =>
      `${who} wrote this on ${day}. It stands as shown here; change it again if need be.`,
    yours: (said) => `You had written: ${said}.`,
    errorHeading: 'Nothing was saved yet. Please look at:',
    problem: {
      not_a_day: 'Write the day as year-month-day, such as 2027-08-11.',
      too_long: 'That is too long. Say it more shortly.',
      name_missing: 'Say what must be ready.',
      owner_missing: 'Name who sees to it, so that the date has someone to keep it.',
    },
    firstMonday: 'The first day',
    origin: 'The list is this project’s own. It is no one’s official checklist; your county decides.',
    site: 'All about this school’s launch',
  },
  es: {
    title: 'Tablero de inicio',
    lead: 'Lo que debe estar listo antes de que un equipo llegue a una escuela: cada cosa con quien la atiende, una fecha y un estado.',
    description:
      'Lo que debe estar listo antes de que llegue un equipo clínico a una escuela, con responsable, fecha y estado.',
    titleOf: (school) => `Tablero de inicio: ${school}`,
    visitor:
      'Inicie sesión y aquí se guarda el tablero de su escuela. Sin cuenta puede leerlo e imprimirlo en blanco.',
    blank: 'Qué hay en un tablero',
    schools: 'Tableros que usted puede ver',
    schoolHeader: 'Escuela',
    districtHeader: 'Distrito',
    readyHeader: 'Listo',
    lateHeader: 'Atrasado',
    nextHeader: 'Sigue',
    none: 'Ningún tablero ha empezado',
    noneWhy: 'Busque abajo una escuela y abra su tablero.',
    search: 'Busque una escuela por su nombre',
    find: 'Buscar',
    found: 'Escuelas encontradas',
    notFound: 'Ninguna escuela de este condado tiene ese nombre.',
    readyOf: ({ ready, of }) => `${ready} de ${of}`,
    answer: ({ ready, of }) =>
      ready === of ? `Todo está listo: ${ready} de ${of}.` : `${ready} de ${of} cosas están listas.`,
    late: (count) => (count === 1 ? 'Una está atrasada.' : `${count} están atrasadas.`),
    notBegun: 'Nadie ha empezado este tablero. Empiece por la sala: es lo que más tarda.',
    next: 'Qué va primero',
    stateOf: {
      open: 'Sin empezar',
      under_way: 'En marcha',
      ready: 'Listo',
      not_needed: 'No hace falta aquí',
    },
    lateState: 'Atrasado',
    itemHeader: 'Qué',
    stateHeader: 'Estado',
    ownerHeader: 'Quién lo atiende',
    dueHeader: 'Para cuándo',
    detailHeader: 'Qué saber',
    nobody: 'nadie todavía',
    noDate: 'sin fecha',
    own: 'Lo que solo esta escuela necesita',
    ownEmpty: 'Nada propio todavía',
    ownEmptyWhy: 'Agregue lo que su escuela necesita además de lo común.',
    change: (group) => `Cambiar: ${group}`,
    changeTitle: (group) => `Cambiar: ${group}`,
    changeLead: 'Un solo botón guarda lo que cambió. Lo que no toque queda igual.',
    save: 'Guardar',
    saved: 'Guardado.',
    addHeading: 'Agregar algo que solo esta escuela necesita',
    addName: 'Qué debe estar listo',
    add: 'Agregarlo',
    written: (who, day) => `Lo escribió por última vez ${who} el ${day}.`,
    conflictHeading: 'Otra persona escribió al mismo tiempo',
    conflict: (who, day) =>
      `${who} escribió esto el ${day}. Queda como se ve aquí; cámbielo de nuevo si hace falta.`,
    yours: (said) => `Usted había escrito: ${said}.`,
    errorHeading: 'Todavía no se guardó nada. Por favor revise:',
    problem: {
      not_a_day: 'Escriba el día como año-mes-día, por ejemplo 2027-08-11.',
      too_long: 'Es demasiado largo. Dígalo más corto.',
      name_missing: 'Diga qué debe estar listo.',
      owner_missing: 'Diga quién lo atiende, para que la fecha tenga responsable.',
    },
    firstMonday: 'El primer día',
    origin: 'La lista es de este proyecto. No es la lista oficial de nadie; su condado decide.',
    site: 'Todo sobre el inicio de esta escuela',
  },
}
