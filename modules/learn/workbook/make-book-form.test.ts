import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkedByQpdf, hasProgram, structureOf } from '#platform/pdf-form/pdf-form.factory.ts'
import { readForm } from '#platform/pdf-form/read-form.ts'
import { openLearning } from '../role/learning.ts'
import { chaptersIn, fieldsOf } from './book.rules.ts'
import { keptValue, readMarker, shownValue } from './book-form.rules.ts'
import { makeBookForm } from './make-book-form.ts'
import { makeFormsZip } from './make-forms-zip.ts'
import { openBooks } from './open-books.ts'
import { siteFigures } from './site-figures.rules.ts'
import type { SiteFacts } from './site-figures.ts'
import type { Book, Entry, Field } from './workbook.ts'

const books = openBooks(openLearning({ addresses: {} }))
const both = [...(await books.list('en')), ...(await books.list('es'))]
const answerTo = ({ kind, options }: Field, at: number): string => {
  if (options.length > 0) return options[at % options.length]?.value ?? ''
  if (kind === 'day') return '2027-09-15'
  return kind === 'number' ? '1,5' : kind === 'text' ? 'Señora Peña said:\n“Come in.”' : 'Room 12 (library)'
}
const entriesOf = (book: Book): readonly Entry[] =>
  fieldsOf(book.chapters).map((field, at) => ({
    id: `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    fieldId: field.id,
    value: answerTo(field, at),
    personName: 'Joon Field',
    writtenAt: new Date(0),
  }))

describe.each(both.map((book) => [book.slug, book.language, book] as const))('%s in %s', (_, __, book) => {
  let blankForm: Uint8Array
  let filledForm: Uint8Array
  const entries = entriesOf(book)
  beforeAll(async () => {
    blankForm = await makeBookForm(book, null)
    filledForm = await makeBookForm(book, null, { site: '00100010000001', figures: null, entries })
  })

  test('gives back every answer that it was filled in with', async () => {
    const read = await readForm(filledForm)
    if (!read.done) throw new Error(read.refusal.why)
    const marker = readMarker(read.marker)
    expect(marker).toMatchObject({ book: book.slug, language: book.language, site: '00100010000001' })
    for (const [at, field] of fieldsOf(book.chapters).entries()) {
      expect(keptValue(field, read.values[field.id] ?? ''), field.id).toBe(answerTo(field, at))
      expect(marker?.seen[field.id]).toBe(entries[at]?.id)
    }
  })

  test.skipIf(!hasProgram('qpdf'))('is sound to qpdf, blank and filled', () => {
    for (const bytes of [blankForm, filledForm])
      expect(checkedByQpdf(bytes)).toContain('No syntax or stream encoding errors')
  })

  test.skipIf(!hasProgram('pdfinfo'))('has each field in its tag tree, under its heading', () => {
    const tree = structureOf(filledForm)
    for (const { id, options } of fieldsOf(book.chapters))
      expect(tree).toContain(options.length > 0 ? `Form "${id}=0"` : `Form "${id}"`)
    expect(tree.match(/^ *H1 /gm)).toHaveLength(1)
    expect(tree.match(/^ *H2 /gm)).toHaveLength(book.chapters.length + 1)
    expect(tree.match(/^ *H3 /gm)).toHaveLength(book.chapters.flatMap(({ parts }) => parts).length)
    expect(tree).not.toContain('Figure')
  })
})

test('one group of phases holds its own questions and no others', async () => {
  const [book] = both
  if (!book) throw new Error('no workbook')
  const read = await readForm(await makeBookForm(book, '0-0.5'))
  const own = fieldsOf(chaptersIn(book, '0-0.5')).map(({ id }) => id)
  expect(read.done && Object.keys(read.values).filter((name) => !name.startsWith('figure-'))).toEqual(own)
})

test('all blank forms of a workbook come as one file, and the same every time', async () => {
  const own = both.filter(({ slug }) => slug === 'leader')
  const zip = await makeFormsZip(own)
  const names = Object.keys(unzipSync(zip))
  expect(names).toHaveLength(10)
  expect(names).toContain('workbook-leader-phase-0-0.5.es.pdf')
  expect(Buffer.from(await makeFormsZip(own)).equals(Buffer.from(zip))).toBe(true)
})

test('a school’s figures stand in it: few are hidden, none is made up', async () => {
  const facts: SiteFacts = {
    school: 'Willow Elementary',
    district: 'Meadow Unified',
    enrollment: 1512,
    schoolYear: '2025-26',
    disadvantaged: 756,
    absence: { schoolYear: '2024-25', numerator: 7, denominator: 1500 },
    suspension: null,
    plan: {
      standing: 'served',
      clinicianFte: 0.6,
      visitsPerYear: 1034.5,
      revenueCents: 20_000_000,
      costCents: 19_000_000,
      answeredAt: new Date('2026-11-02T20:00:00Z'),
    },
    hidden: new Set(),
  }
  const figures = siteFigures(facts, 'en')
  expect(figures).toMatchObject({
    enrollment: '1,512 (2025-26)',
    disadvantaged: '50.0%: 756 of 1,512 (2025-26)',
    absence: 'Hidden: 10 or fewer',
    suspension: 'Not published',
    days: '3 (plan of November 2, 2026)',
    money: '$200,000 earned, $190,000 spent (plan of November 2, 2026)',
  })
  const tells = 'Hidden: it would tell of a few students'
  expect(siteFigures({ ...facts, disadvantaged: 1505 }, 'en').disadvantaged).toBe(tells)
  const suspension = { schoolYear: '2024-25', numerator: 70, denominator: 1500 }
  expect(siteFigures({ ...facts, suspension }, 'en').suspension).toBe('4.7%: 70 of 1,500 (2024-25)')
  const hidden = new Set(['suspension 2024-25'])
  expect(siteFigures({ ...facts, suspension, hidden }, 'en').suspension).toBe(tells)
  expect(siteFigures({ ...facts, plan: null }, 'es').visits).toBe('Todavía no se ha calculado un plan')
  const [book] = both
  if (!book) throw new Error('no workbook')
  const read = await readForm(await makeBookForm(book, null, { site: null, figures, entries: [] }))
  expect(read.done && read.values['figure-enrollment']).toBe('1,512 (2025-26)')
})

describe('an answer on paper and in the workbook', () => {
  const field = (kind: Field['kind'], options: Field['options'] = []): Field => ({
    id: 'f',
    kind,
    label: 'f',
    hint: '',
    options,
  })
  const two = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ]

  test.each([
    [field('day'), '2027-09-05', '9/5/2027'],
    [field('choice', two), 'b', '1'],
    [field('line'), 'x', 'x'],
    [field('number'), '12.5', '12.5'],
  ] as const)('%#: %s goes out and comes back', (one, kept, shown) => {
    expect(shownValue(one, kept)).toBe(shown)
    expect(keptValue(one, shown)).toBe(kept)
  })

  test.each([
    [field('day'), ' 09-05-2027 ', '2027-09-05'],
    [field('day'), '2027-09-05', '2027-09-05'],
    [field('day'), '13/45/2027', '13/45/2027'],
    [field('day'), 'next Monday', 'next Monday'],
    [field('number'), '$1,200', '1200'],
    [field('number'), '1,234,567.5', '1234567.5'],
    [field('number'), '85 %', '85'],
    [field('text'), 'a\rb\r\nc ', 'a\nb\nc'],
    [field('line'), 'a\rb', 'a b'],
    [field('choice', two), '', ''],
    [field('choice', two), '7', ''],
  ] as const)('%#: what people write is understood', (one, written, kept) => {
    expect(keptValue(one, written)).toBe(kept)
  })

  test('an option that is gone is left open', () => {
    expect(shownValue(field('choice', two), 'gone')).toBe('')
  })
})
