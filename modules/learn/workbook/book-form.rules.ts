import { z } from 'zod'
import type { FormField } from '#platform/pdf-form/pdf-form.ts'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import { chaptersIn, printedFieldsOf } from './book.rules.ts'
import { bookFormWords } from './book-form.words.ts'
import { figureNames } from './site-figures.ts'
import { siteFigureWords } from './site-figures.words.ts'
import { longest } from './workbook.rules.ts'
import type { Book, Field, Part, PhaseGroup } from './workbook.ts'

const figureField = (name: string) => `figure-${name}`

/** The fields of a workbook's form, in reading order. Figures are shown and not asked. */
export function formFields(book: Book, group: PhaseGroup | null): readonly FormField[] {
  const { label } = siteFigureWords[book.language]
  return [
    ...figureNames.map((name) => ({
      name: figureField(name),
      tooltip: label[name],
      kind: 'line' as const,
      options: [],
      readOnly: true,
    })),
    ...printedFieldsOf(chaptersIn(book, group)).map((field) => formField(book, field)),
  ]
}

function formField({ language }: Book, { id, kind, label, hint, options }: Field): FormField {
  // The hint stands beside the question on paper; said with each of its circles it would only be in the way.
  const beside = options.length > 0 ? '' : hint
  const asked = [label, beside, kind === 'day' ? bookFormWords[language].day : ''].filter(
    (text) => text !== '',
  )
  return {
    name: id,
    tooltip: asked.join(' '),
    kind: options.length > 0 ? 'choice' : kind === 'text' ? 'text' : 'line',
    options: options.map(({ text }) => text),
    ...(options.length > 0 ? {} : { longest: kind === 'text' ? longest.text : longest.line }),
  }
}

/** What the template is told: texts and the order of things, no looks. */
export function formContent(book: Book, group: PhaseGroup | null, madeOn: CalendarDate) {
  const { language, title, edition } = book
  const words = bookFormWords[language]
  const figures = siteFigureWords[language]
  const chapters = chaptersIn(book, group)
  const only =
    group === null ? '' : chapters.map((chapter) => words.phase(chapter.label, chapter.title)).join(' · ')
  return {
    title: [words.title(title), only].filter((text) => text !== '').join(', '),
    heading: words.title(title),
    only,
    lead: book.lead,
    language,
    madeOn,
    author: words.product,
    description: book.lead,
    howTo: words.howTo,
    pageHead: words.title(title),
    pageFoot: words.foot(edition, book.state !== 'reviewed'),
    pageNumber: words.pageNumber,
    figures: {
      heading: figures.heading,
      note: figures.note,
      source: figures.source,
      rows: figureNames.map((name) => ({ id: figureField(name), label: figures.label[name] })),
    },
    chapters: chapters.map((chapter) => ({
      title: words.phase(chapter.label, chapter.title),
      parts: chapter.parts.map((part) => partContent(book, part)),
    })),
  }
}

const partContent = ({ language }: Book, { title, text, columns, fields }: Part) => ({
  title,
  text,
  columns,
  fields: fields.map(({ id, kind, label, hint, options }) => ({
    id,
    kind: options.length > 0 ? 'choice' : kind,
    label,
    hint: kind === 'day' ? [hint, bookFormWords[language].day].filter((one) => one !== '').join(' ') : hint,
    options: options.map((option) => option.text),
  })),
})

/** A kept answer as its form shows it: a day as people write it, an option by its place. */
export function shownValue({ kind, options }: Field, value: string): string {
  if (options.length > 0) {
    const at = options.findIndex((option) => option.value === value)
    return at < 0 ? '' : String(at)
  }
  if (kind !== 'day' || !isCalendarDate(value)) return value
  const [year, month, day] = value.split('-').map(Number)
  return `${month}/${day}/${year}`
}

/** What a form gave back, as it is kept. What cannot be read stays as it was written, for the reader to mend. */
export function keptValue({ kind, options }: Field, shown: string): string {
  const text = shown.replaceAll(/\r\n?/g, '\n').trim()
  if (options.length > 0) return options[Number(text === '' ? Number.NaN : text)]?.value ?? ''
  if (kind === 'day') return keptDay(text)
  if (kind === 'number')
    return text
      .replace(/^\$\s*/, '')
      .replace(/\s*%$/, '')
      .replaceAll(/,(?=\d{3}(\D|$))/g, '')
  return kind === 'line' ? text.replaceAll('\n', ' ') : text
}

function keptDay(text: string): string {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(iso) ? iso : text
}

/** Figures by the names of their fields. */
export const figureValues = (figures: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [figureField(name), value]))

const markerSchema = z.strictObject({
  kind: z.literal('workbook'),
  book: z.string(),
  edition: z.int(),
  language: z.enum(['en', 'es']),
  /** The school it was filled in for; null for a blank one and for a person's own. */
  site: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
  /** The entry that stood in each field when it was made. */
  seen: z.record(z.string(), z.uuid()),
})
export type Marker = z.infer<typeof markerSchema>

export const writeMarker = (marker: Marker): string => JSON.stringify(marker)

/** What a form says of itself; null when it is none of ours. */
export function readMarker(text: string | null): Marker | null {
  try {
    return markerSchema.safeParse(JSON.parse(text ?? '')).data ?? null
  } catch {
    return null
  }
}
