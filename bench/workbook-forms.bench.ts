import { openLearning } from '#modules/learn/index.ts'
import { fieldsOf } from '#modules/learn/workbook/book.rules.ts'
import { makeBookForm } from '#modules/learn/workbook/make-book-form.ts'
import { openBooks } from '#modules/learn/workbook/open-books.ts'
import type { Book, Entry } from '#modules/learn/workbook/workbook.ts'
import { type Bench, median, timed } from './bench.ts'

const goal = 10
const text = 'We meet every Tuesday at eight in the library, and everyone who helps a student is there. '

/** Every question answered, the long ones at length. */
const entriesOf = (book: Book): readonly Entry[] =>
  fieldsOf(book.chapters).map(({ id, kind, options }, at) => ({
    id: `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    fieldId: id,
    value: options[0]?.value ?? (kind === 'day' ? '2027-09-15' : kind === 'text' ? text.repeat(6) : '120'),
    personName: 'Joon Field',
    writtenAt: new Date(0),
  }))

/** All workbooks in turn, in both languages, each full to the last question; and what the first of each costs. */
export const workbookForms: Bench = {
  name: 'workbook-forms',
  about: 'filled workbook PDFs ≥ 10 a second on one core',
  run: async () => {
    const books = openBooks(openLearning({ addresses: {} }))
    const all = [...(await books.list('en')), ...(await books.list('es'))]
    const filling = (book: Book) => ({ site: '00100010000001', figures: null, entries: entriesOf(book) })
    const first: number[] = []
    for (const book of all) first.push(await timed(() => makeBookForm(book, null, filling(book))))
    const samples: number[] = []
    for (let run = 0; run < 5; run++)
      for (const book of all) samples.push(await timed(() => makeBookForm(book, null, filling(book))))
    const seconds = samples.reduce((total, one) => total + one, 0) / 1000
    const perSecond = samples.length / seconds
    return [
      {
        name: 'workbook-forms, filled',
        measured: `${perSecond.toFixed(0)} a second`,
        goal: `≥ ${goal} a second`,
        met: perSecond >= goal,
        detail: `${all.length} workbooks, every answer given; the first of each took ${median(first).toFixed(0)} ms`,
        samples,
      },
    ]
  },
}
