import type { Words } from '#platform/words.ts'
import type { UndoRefusal } from '../talk/program-refusal.ts'
import { type FaultReason, neededColumns, type ProgramColumn, type ProgramFault } from './program-import.ts'

type Shape = {
  readonly open: string
  readonly title: string
  readonly lead: string
  readonly file: string
  readonly fileHint: string
  readonly columnsTitle: string
  readonly columnsLead: string
  readonly columns: Readonly<Record<ProgramColumn, string>>
  readonly sample: string
  readonly look: string
  readonly noFile: string
  readonly line: string
  readonly column: string
  readonly why: string
  readonly whole: string
  readonly faultsTitle: (count: number) => string
  readonly faultsLead: string
  readonly reasons: Readonly<Record<FaultReason, (value: string) => string>>
  readonly foundTitle: string
  readonly foundLead: (talks: number) => string
  readonly newRooms: (names: string) => string
  readonly newSpeakers: (names: string) => string
  readonly when: string
  readonly what: string
  readonly where: string
  readonly bringIn: (talks: number) => string
  readonly earlier: (talks: number, when: string) => string
  readonly takeBack: string
  readonly refusals: Readonly<Record<UndoRefusal | 'faults', string>>
  readonly taken: string
}

export const programImportWords: Words<Shape> = {
  en: {
    open: 'Bring a program in from a file',
    title: 'Bring a program in',
    lead: 'From a spreadsheet saved as CSV, or from a calendar file. You see every talk first; nothing is written before you say so.',
    file: 'CSV or iCalendar file',
    fileHint: 'Up to 300 talks and 400 KB.',
    columnsTitle: 'The columns of a CSV',
    columnsLead: 'The first line names them, in any order. Only title, start and end are needed.',
    columns: {
      title: 'title',
      titleEs: 'title in Spanish',
      day: 'day',
      from: 'start',
      until: 'end',
      room: 'room',
      speakers: 'speakers',
      roles: 'for whom',
      themes: 'themes',
      capacity: 'capacity',
      summary: 'summary',
      summaryEs: 'summary in Spanish',
      link: 'link',
    },
    sample: 'Several speakers, roles or themes stand in one cell, with semicolons between them:',
    look: 'Look at it first',
    noFile: 'Choose a file.',
    line: 'Line',
    column: 'Column',
    why: 'What is wrong',
    whole: 'the file',
    faultsTitle: (count) => `Nothing was brought in: ${count} ${count === 1 ? 'problem' : 'problems'}`,
    faultsLead: 'Mend the file and send it again. Of a calendar file the line is the number of the event.',
    reasons: {
      empty: () => 'There is no talk in this file.',
      not_a_calendar: () => 'This is not an iCalendar file that can be read.',
      columns_missing: (value) => `The first line lacks these columns: ${value}.`,
      open_quote: () => 'A quotation mark is opened here and never closed.',
      column_count: () => 'This line has more cells than there are columns.',
      missing: () => 'Nothing stands here.',
      too_long: (value) => `“${value}…” is too long.`,
      not_a_day: (value) => `“${value}” is not a day. Write it as 2027-03-04 or 3/4/2027.`,
      not_a_clock: (value) => `“${value}” is not a time. Write it as 14:30 or 2:30 PM.`,
      not_a_number: (value) => `“${value}” is not a whole number of people.`,
      not_a_link: (value) => `“${value}” is no link that begins with https://.`,
      unknown_role: (value) => `“${value}” is no role of the program.`,
      unknown_theme: (value) => `“${value}” is no theme of the program.`,
      whole_day: (value) => `“${value}” lasts whole days. A talk has hours.`,
      repeats: (value) => `“${value}” repeats. Write each talk by itself.`,
      too_many: (value) => `${value} talks are more than a program takes at once.`,
      ends_first: (value) => `“${value}” would end before it begins.`,
      outside: (value) => `“${value}” lies outside of the hours of the convening.`,
      there_already: (value) => `“${value}” is in the program already at that time.`,
      room_clash: (value) => `The room is taken at that time. ${value}`,
      speaker_clash: (value) => `The speaker is taken at that time. ${value}`,
    },
    foundTitle: 'This would be brought in',
    foundLead: (talks) => `${talks} ${talks === 1 ? 'talk' : 'talks'}. Nothing is written yet.`,
    newRooms: (names) => `New rooms: ${names}`,
    newSpeakers: (names) => `New speakers: ${names}`,
    when: 'When',
    what: 'Talk',
    where: 'Room and speakers',
    bringIn: (talks) => `Bring in ${talks} ${talks === 1 ? 'talk' : 'talks'}`,
    earlier: (talks, when) => `Brought in on ${when}: ${talks} ${talks === 1 ? 'talk' : 'talks'}`,
    takeBack: 'Take all of it back',
    refusals: {
      faults: 'The program has changed since you looked. Nothing was brought in.',
      changed_since: 'A part of it was changed since. Take those changes back first. Nothing was taken back.',
      in_use: 'Another talk has one of its rooms or speakers by now. Nothing was taken back.',
      nothing_before: 'There is nothing to take back.',
      people_registered: 'People have registered by now. Nothing was taken back.',
      clash: 'A room or a speaker is taken by now. Nothing was taken back.',
      outside: 'A talk would lie outside of the hours. Nothing was taken back.',
      room_gone: 'A room or a speaker is no longer there. Nothing was taken back.',
      not_yours: 'This is planned by someone else.',
    },
    taken: 'Done.',
  },
  es: {
    open: 'Traer un programa de un archivo',
    title: 'Traer un programa',
    lead: 'De una hoja de cálculo guardada como CSV o de un archivo de calendario. Primero ve cada charla; nada se escribe antes de que usted lo diga.',
    file: 'Archivo CSV o iCalendar',
    fileHint: 'Hasta 300 charlas y 400 KB.',
    columnsTitle: 'Las columnas de un CSV',
    columnsLead:
      'La primera línea las nombra, en cualquier orden. Solo hacen falta el título, el inicio y el fin.',
    columns: {
      title: 'título',
      titleEs: 'título en español',
      day: 'día',
      from: 'inicio',
      until: 'fin',
      room: 'salón',
      speakers: 'ponentes',
      roles: 'para quién',
      themes: 'temas',
      capacity: 'cupo',
      summary: 'resumen',
      summaryEs: 'resumen en español',
      link: 'enlace',
    },
    sample: 'Varios ponentes, papeles o temas van en una celda, con punto y coma entre ellos:',
    look: 'Verlo primero',
    noFile: 'Elija un archivo.',
    line: 'Línea',
    column: 'Columna',
    why: 'Qué está mal',
    whole: 'el archivo',
    faultsTitle: (count) => `No se trajo nada: ${count} ${count === 1 ? 'problema' : 'problemas'}`,
    faultsLead: 'Corrija el archivo y envíelo otra vez. De un calendario la línea es el número del evento.',
    reasons: {
      empty: () => 'No hay ninguna charla en este archivo.',
      not_a_calendar: () => 'Este no es un archivo iCalendar que se pueda leer.',
      columns_missing: (value) => `A la primera línea le faltan estas columnas: ${value}.`,
      open_quote: () => 'Aquí se abren comillas que nunca se cierran.',
      column_count: () => 'Esta línea tiene más celdas que columnas hay.',
      missing: () => 'Aquí no hay nada.',
      too_long: (value) => `«${value}…» es demasiado largo.`,
      not_a_day: (value) => `«${value}» no es un día. Escríbalo como 2027-03-04 o 3/4/2027.`,
      not_a_clock: (value) => `«${value}» no es una hora. Escríbala como 14:30 o 2:30 PM.`,
      not_a_number: (value) => `«${value}» no es un número entero de personas.`,
      not_a_link: (value) => `«${value}» no es un enlace que empiece con https://.`,
      unknown_role: (value) => `«${value}» no es un papel del programa.`,
      unknown_theme: (value) => `«${value}» no es un tema del programa.`,
      whole_day: (value) => `«${value}» dura días enteros. Una charla tiene horas.`,
      repeats: (value) => `«${value}» se repite. Escriba cada charla por separado.`,
      too_many: (value) => `${value} charlas son más de las que caben a la vez.`,
      ends_first: (value) => `«${value}» terminaría antes de empezar.`,
      outside: (value) => `«${value}» queda fuera de las horas del encuentro.`,
      there_already: (value) => `«${value}» ya está en el programa a esa hora.`,
      room_clash: (value) => `El salón está ocupado a esa hora. ${value}`,
      speaker_clash: (value) => `El ponente está ocupado a esa hora. ${value}`,
    },
    foundTitle: 'Esto se traería',
    foundLead: (talks) => `${talks} ${talks === 1 ? 'charla' : 'charlas'}. Todavía no se escribió nada.`,
    newRooms: (names) => `Salones nuevos: ${names}`,
    newSpeakers: (names) => `Ponentes nuevos: ${names}`,
    when: 'Cuándo',
    what: 'Charla',
    where: 'Salón y ponentes',
    bringIn: (talks) => `Traer ${talks} ${talks === 1 ? 'charla' : 'charlas'}`,
    earlier: (talks, when) => `Traído el ${when}: ${talks} ${talks === 1 ? 'charla' : 'charlas'}`,
    takeBack: 'Deshacer todo',
    refusals: {
      faults: 'El programa cambió desde que lo vio. No se trajo nada.',
      changed_since: 'Una parte cambió después. Deshaga primero esos cambios. No se deshizo nada.',
      in_use: 'Otra charla ya usa uno de sus salones o ponentes. No se deshizo nada.',
      nothing_before: 'No hay nada que deshacer.',
      people_registered: 'Ya hay personas inscritas. No se deshizo nada.',
      clash: 'Un salón o una persona ya está ocupada. No se deshizo nada.',
      outside: 'Una charla quedaría fuera de las horas. No se deshizo nada.',
      room_gone: 'Un salón o una persona ya no está. No se deshizo nada.',
      not_yours: 'Esto lo planea otra persona.',
    },
    taken: 'Hecho.',
  },
}

/** Why a file stays out, as its reader says it; columns it lacks are called as the page calls them. */
export function faultText(language: 'en' | 'es', { reason, value }: ProgramFault): string {
  const { reasons, columns } = programImportWords[language]
  if (reason !== 'columns_missing') return reasons[reason](value)
  const lacking = neededColumns.filter((column) => value.split(', ').includes(column))
  return reasons.columns_missing(lacking.map((column) => columns[column]).join(', '))
}
