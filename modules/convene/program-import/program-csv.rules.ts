import Papa from 'papaparse'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import type { Convening } from '../convening/convening.ts'
import { momentIn } from '../convening/zone-time.rules.ts'
import { type Audience, audiences, type Theme, themes } from '../talk/talk.ts'
import { clockOf, dayOf, folded, partsOf } from './cell.rules.ts'
import {
  type FaultReason,
  type FileTalk,
  mostTalks,
  neededColumns,
  type ProgramColumn,
  type ProgramFault,
  programColumns,
  type ReadProgram,
} from './program-import.ts'

/** What people call a column, in English and Spanish; `name` is how we write it ourselves. */
const headings: Readonly<Record<ProgramColumn, readonly string[]>> = {
  title: ['title', 'talk', 'session', 'titulo', 'charla'],
  titleEs: ['title es', 'title in spanish', 'spanish title', 'titulo en espanol'],
  day: ['day', 'date', 'on', 'dia', 'fecha'],
  from: ['from', 'start', 'starts', 'begins', 'start time', 'desde', 'inicio'],
  until: ['until', 'end', 'ends', 'to', 'end time', 'hasta', 'fin'],
  room: ['room', 'place', 'location', 'salon', 'sala', 'lugar'],
  speakers: ['speakers', 'speaker', 'presenter', 'presenters', 'ponentes', 'ponente'],
  roles: ['roles', 'role', 'for whom', 'audience', 'para quien'],
  themes: ['themes', 'theme', 'track', 'temas', 'tema'],
  capacity: ['capacity', 'places', 'cupo', 'lugares'],
  summary: ['summary', 'description', 'about', 'resumen', 'descripcion'],
  summaryEs: ['summary es', 'summary in spanish', 'resumen en espanol'],
  link: ['link', 'url', 'video', 'enlace'],
}

/** Names of roles and themes as the program calls them, in every language. */
export type ProgramNames = {
  readonly roles: readonly Readonly<Record<Audience, string>>[]
  readonly themes: readonly Readonly<Record<Theme, string>>[]
}

type Held = Pick<Convening, 'startsAt' | 'timeZone'>
type Row = {
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark is opened in it that nothing closes, so that it swallowed what follows. */
  readonly open: boolean
}
type Cells = (column: ProgramColumn) => string

/**
 * Reads talks from comma-, semicolon- or tab-separated text with a line of headings:
 *
 *     title,day,from,until,room,speakers,roles,themes
 *     Welcome,2027-03-04,09:00,10:00,Great hall,Amal Reed; Jo Park,Principals,Systems
 *
 * Without a day, or with an empty one, it is the convening's first. One wrong cell keeps the whole file out.
 */
export function readProgramCsv(text: string, held: Held, names: ProgramNames): ReadProgram {
  const [header, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''))
  const columns = (header?.cells ?? []).map(columnOf)
  const missing = neededColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0) return only('columns_missing', missing.join(', '), 1)
  const broken = rows.find(({ open }) => open)
  if (broken !== undefined) return only('open_quote', '', broken.line)
  if (rows.length === 0) return only('empty', '')
  if (rows.length > mostTalks) return only('too_many', String(rows.length))
  const faults: ProgramFault[] = []
  const talks = rows.flatMap((row) => {
    const talk = talkOf(row, columns, held, names, faults)
    return talk === null ? [] : [talk]
  })
  return { talks, faults }
}

const only = (reason: FaultReason, value: string, line: number | null = null): ReadProgram => ({
  talks: [],
  faults: [{ line, column: null, reason, value }],
})

function rowsOf(text: string): readonly Row[] {
  const [first = ''] = text.split('\n', 1)
  const delimiter = ['\t', ';'].find((one) => first.includes(one)) ?? ','
  const found: Row[] = []
  let line = 1
  let from = 0
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta, errors }) => {
      const cells = data.map((cell) => cell.trim())
      if (cells.some((cell) => cell !== ''))
        found.push({ line, cells, open: errors.some(({ code }) => code === 'MissingQuotes') })
      // A cell may hold line breaks: lines are counted as an editor shows them.
      line += text.slice(from, meta.cursor).split('\n').length - 1
      from = meta.cursor
    },
  })
  return found
}

const columnOf = (heading: string): ProgramColumn | null =>
  programColumns.find((column) => headings[column].includes(folded(heading))) ?? null

function talkOf(
  { line, cells }: Row,
  columns: readonly (ProgramColumn | null)[],
  held: Held,
  names: ProgramNames,
  faults: ProgramFault[],
): FileTalk | null {
  const before = faults.length
  const fail = (column: ProgramColumn | null, reason: FaultReason, value: string) =>
    faults.push({ line, column, reason, value: value.slice(0, 80) })
  if (cells.length > columns.length) fail(null, 'column_count', String(cells.length))
  const cell: Cells = (column) => cells[columns.indexOf(column)] ?? ''
  checkTexts(cell, fail)
  const moments = momentsOf(cell, held, fail)
  const roles = listed(cell('roles'), audiences, names.roles, (value) => fail('roles', 'unknown_role', value))
  const ofThemes = listed(cell('themes'), themes, names.themes, (value) =>
    fail('themes', 'unknown_theme', value),
  )
  if (faults.length > before || moments === null) return null
  const orNull = (column: ProgramColumn) => (cell(column) === '' ? null : cell(column))
  return {
    line,
    ...moments,
    title: cell('title'),
    titleEs: orNull('titleEs'),
    summary: orNull('summary'),
    summaryEs: orNull('summaryEs'),
    room: orNull('room'),
    speakers: partsOf(cell('speakers')),
    roles,
    themes: ofThemes,
    capacity: cell('capacity') === '' ? null : Number(cell('capacity')),
    meetingLink: orNull('link'),
  }
}

type Fail = (column: ProgramColumn, reason: FaultReason, value: string) => void
const longest = {
  title: 200,
  titleEs: 200,
  summary: 4000,
  summaryEs: 4000,
  room: 120,
  link: 1000,
} as const satisfies Partial<Record<ProgramColumn, number>>

function checkTexts(cell: Cells, fail: Fail): void {
  if (cell('title') === '') fail('title', 'missing', '')
  for (const [column, most] of Object.entries(longest) as [keyof typeof longest, number][])
    if (cell(column).length > most) fail(column, 'too_long', cell(column))
  const speakers = partsOf(cell('speakers'))
  if (speakers.length > 50 || speakers.some((name) => name.length > 120))
    fail('speakers', 'too_long', cell('speakers'))
  const capacity = cell('capacity')
  if (capacity !== '' && !/^[1-9]\d{0,4}$/.test(capacity)) fail('capacity', 'not_a_number', capacity)
  const link = cell('link')
  if (link !== '' && !/^https:\/\/\S+$/.test(link)) fail('link', 'not_a_link', link)
}

function momentsOf(
  cell: Cells,
  { startsAt, timeZone }: Held,
  fail: Fail,
): Pick<FileTalk, 'startsAt' | 'endsAt'> | null {
  const day: CalendarDate | null = cell('day') === '' ? dateIn(timeZone, startsAt) : dayOf(cell('day'))
  const from = clockOf(cell('from'))
  const until = clockOf(cell('until'))
  if (day === null) fail('day', 'not_a_day', cell('day'))
  if (from === null) fail('from', cell('from') === '' ? 'missing' : 'not_a_clock', cell('from'))
  if (until === null) fail('until', cell('until') === '' ? 'missing' : 'not_a_clock', cell('until'))
  if (day === null || from === null || until === null) return null
  return { startsAt: momentIn(timeZone, day, from), endsAt: momentIn(timeZone, day, until) }
}

function listed<Value extends string>(
  text: string,
  values: readonly Value[],
  names: readonly Readonly<Record<Value, string>>[],
  unknown: (value: string) => void,
): readonly Value[] {
  const known = (part: string) =>
    values.find((one) =>
      [one, ...names.map((each) => each[one])].some((name) => folded(name) === folded(part)),
    )
  return partsOf(text).flatMap((part) => {
    const value = known(part)
    if (value === undefined) unknown(part)
    return value === undefined ? [] : [value]
  })
}
