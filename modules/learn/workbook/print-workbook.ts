import type { Database } from '#platform/database.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Language } from '#platform/words.ts'
import { openLearning } from '../role/learning.ts'
import { groupsOf } from './book.rules.ts'
import { blank, makeBookForm } from './make-book-form.ts'
import { openBooks } from './open-books.ts'
import { readSiteFilling } from './read-filling.ts'
import type { PhaseGroup } from './workbook.ts'

const books = openBooks(openLearning({ addresses: {} }))

export const workbookSlugs = async (): Promise<readonly string[]> =>
  (await books.list('en')).map(({ slug }) => slug)

export type PrintAsked = {
  readonly slug: string
  readonly phase: PhaseGroup | null
  readonly language: Language
  /** A school and where its answers are; null for a blank form, which needs no database. */
  readonly site: { readonly database: Database; readonly code: string } | null
}
export type PrintRefusal = 'no_such_workbook' | 'no_such_phase' | 'no_such_site'

/** A workbook as a PDF for the command line: blank, or with a school's answers and figures. */
export async function printWorkbook(
  asked: PrintAsked,
): Promise<Outcome<Uint8Array<ArrayBuffer>, PrintRefusal>> {
  const { slug, phase, language, site } = asked
  const book = await books.find(slug, language)
  if (book === undefined) return refused('no_such_workbook')
  if (phase !== null && !groupsOf(book).includes(phase)) return refused('no_such_phase')
  if (site === null) return done(await makeBookForm(book, phase, blank))
  const filling = await readSiteFilling(site.database, Number(site.code.slice(0, 2)), site.code, book)
  return filling === undefined ? refused('no_such_site') : done(await makeBookForm(book, phase, filling))
}
