import { zipSync } from 'fflate'
import { groupsOf } from './book.rules.ts'
import { formName } from './form-name.rules.ts'
import { makeBookForm } from './make-book-form.ts'
import type { Book } from './workbook.ts'

/** Every blank form of a workbook, whole and by phase, in the languages it is given in. */
export async function makeFormsZip(books: readonly Book[]): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {}
  // One after the other: they wait in one queue, and a zip must not fill it.
  for (const book of books)
    for (const group of [null, ...groupsOf(book)])
      files[formName(book, group)] = await makeBookForm(book, group)
  return new Uint8Array(zipSync(files, { level: 6, mtime: '2026-11-22' }))
}
