import type { Language, Words } from '#platform/words.ts'
import type { CalendarProblem, CalendarReason } from './school-calendar.ts'

type Shape = {
  readonly line: (line: number) => string
  readonly reasons: Readonly<Record<CalendarReason, (value: string) => string>>
}

export const calendarWords: Words<Shape> = {
  en: {
    line: (line) => `Line ${line}: `,
    reasons: {
      not_a_table: () => 'This is not a table of text. Save it as CSV.',
      not_a_calendar: () => 'This is not an iCalendar file. Export it from your calendar program as .ics.',
      columns_missing: (value) =>
        `The header lacks these columns: ${value}. They are cds_code, school_year, kind, from, to, name.`,
      column_count: () => 'This line has more or fewer cells than the header has columns.',
      empty: () => 'There are no days in this file. Add the first and the last day of school.',
      bad_cds: (value) => `"${value}" is not a code of 14 digits. A district's ends in 0000000.`,
      unknown_year: (value) => `"${value}" is not a school year such as 2026-27.`,
      unknown_kind: (value) =>
        `"${value}" is not known. Write first_day, last_day, holiday, minimum_day, testing_day or school_day.`,
      not_a_day: (value) => `"${value}" is not a day. Write it as 2026-08-13.`,
      range_backwards: (value) => `${value}: the last day comes before the first.`,
      range_too_long: (value) => `${value} is longer than 100 days. Check the year of its last day.`,
      not_one_day: (value) => `${value}: a first or last day of school is one day.`,
      said_twice: (value) => `${value}: this place already has such a day in this year. Keep one.`,
      day_outside_year: (value) => `${value} lies outside the school year, July 1 to June 30.`,
      first_missing: (value) => `The calendar of ${value} has no first day of school.`,
      last_missing: (value) => `The calendar of ${value} has no last day of school.`,
      last_before_first: (value) => `The last day of school, ${value}, comes before the first.`,
      too_many_days: (value) =>
        `This makes ${value} school days; a school year has at most 250. Check first day, last day and holidays.`,
      no_school_days: (value) => `The calendar of ${value} has no school day left.`,
      day_without_school: (value) => `${value} is a minimum or testing day, but there is no school that day.`,
      too_many_events: (value) =>
        `This calendar has ${value} events; 5,000 at most are read. Export one school year.`,
    },
  },
  es: {
    line: (line) => `Línea ${line}: `,
    reasons: {
      not_a_table: () => 'Esto no es una tabla de texto. Guárdela como CSV.',
      not_a_calendar: () =>
        'Esto no es un archivo iCalendar. Expórtelo de su programa de calendario como .ics.',
      columns_missing: (value) =>
        `Al encabezado le faltan estas columnas: ${value}. Son cds_code, school_year, kind, from, to, name.`,
      column_count: () => 'Esta línea tiene más o menos celdas que columnas el encabezado.',
      empty: () => 'No hay días en este archivo. Añada el primer y el último día de clases.',
      bad_cds: (value) => `"${value}" no es un código de 14 dígitos. El de un distrito termina en 0000000.`,
      unknown_year: (value) => `"${value}" no es un año escolar como 2026-27.`,
      unknown_kind: (value) =>
        `"${value}" no se conoce. Escriba first_day, last_day, holiday, minimum_day, testing_day o school_day.`,
      not_a_day: (value) => `"${value}" no es una fecha. Escríbala como 2026-08-13.`,
      range_backwards: (value) => `${value}: el último día es anterior al primero.`,
      range_too_long: (value) => `${value} dura más de 100 días. Revise el año del último día.`,
      not_one_day: (value) => `${value}: el primer o último día de clases es un solo día.`,
      said_twice: (value) => `${value}: este lugar ya tiene ese día en este año. Deje uno.`,
      day_outside_year: (value) => `${value} queda fuera del año escolar, del 1 de julio al 30 de junio.`,
      first_missing: (value) => `El calendario de ${value} no tiene primer día de clases.`,
      last_missing: (value) => `El calendario de ${value} no tiene último día de clases.`,
      last_before_first: (value) => `El último día de clases, ${value}, es anterior al primero.`,
      too_many_days: (value) =>
        `Resultan ${value} días de clases; un año tiene como mucho 250. Revise el primer día, el último y los feriados.`,
      no_school_days: (value) => `Al calendario de ${value} no le queda ningún día de clases.`,
      day_without_school: (value) => `${value} es día mínimo o de exámenes, pero ese día no hay clases.`,
      too_many_events: (value) =>
        `Este calendario tiene ${value} eventos; se leen 5,000 como mucho. Exporte un año escolar.`,
    },
  },
}

/** 'Line 7: "2026-13-01" is not a day. Write it as 2026-08-13.' */
export function calendarSentence(problem: CalendarProblem, language: Language = 'en'): string {
  const words = calendarWords[language]
  const where = problem.line === null ? '' : words.line(problem.line)
  return `${where}${words.reasons[problem.reason](problem.value ?? '')}`
}
