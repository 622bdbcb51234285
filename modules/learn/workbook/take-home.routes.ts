import { found, TooBusy } from '#platform/errors.ts'
import { type Answer, type Asked, api, file, only, type Route } from '#platform/http.ts'
import { TypesetBusy } from '#platform/typeset/typeset.ts'
import { isLanguage, type Language } from '#platform/words.ts'
import { groupsOf, isPhaseGroup } from './book.rules.ts'
import { formName } from './form-name.rules.ts'
import { makeBookForm } from './make-book-form.ts'
import { makeFormsZip } from './make-forms-zip.ts'
import type { Books } from './open-books.ts'
import { readFilling } from './read-filling.ts'
import { workbookPolicy } from './workbook.policy.ts'
import type { Book, PhaseGroup } from './workbook.ts'

const read = only(workbookPolicy, 'read')

/** A workbook as files: blank for anyone, filled in for whoever writes in it, and all blank ones together. */
export const takeHomeRoutes = (books: Books): readonly Route[] => [
  api('/learn/workbooks/:role/form.pdf', read, async (asked) => {
    const book = found(await books.find(asked.params.role, languageFor(asked)))
    const group = groupFor(asked, book)
    return pdf(await makeBookForm(book, group).catch(orBusy), book, group)
  }),

  api('/learn/workbooks/:role/filled.pdf', only(workbookPolicy, 'write'), async (asked) => {
    const book = found(await books.find(asked.params.role, languageFor(asked)))
    const group = groupFor(asked, book)
    const filling = await readFilling(asked.database, asked.viewer, book)
    return pdf(await makeBookForm(book, group, filling).catch(orBusy), book, group)
  }),

  api('/learn/workbooks/:role/forms.zip', read, async ({ params }) => {
    const english = found(await books.find(params.role, 'en'))
    const spanish = found(await books.find(params.role, 'es'))
    return file(
      await formsZip(english, spanish).catch(orBusy),
      'application/zip',
      `workbook-${params.role}.zip`,
    )
  }),
]

const zips = new WeakMap<Book, Promise<Uint8Array<ArrayBuffer>>>()

/** Packed once, since anyone may ask for it; one that failed is packed at the next asking. */
function formsZip(english: Book, spanish: Book): Promise<Uint8Array<ArrayBuffer>> {
  const known = zips.get(english)
  if (known !== undefined) return known
  const making = makeFormsZip([english, spanish])
  zips.set(english, making)
  making.catch(() => zips.delete(english))
  return making
}

type FileAsked = Asked<'/learn/workbooks/:role/form.pdf'>

/** Named apart from `lang`, which would turn the pages to this language as well. */
function languageFor({ query, language }: FileAsked): Language {
  const asked = query.get('language') ?? ''
  return isLanguage(asked) ? asked : language
}

function groupFor({ query }: FileAsked, book: Book): PhaseGroup | null {
  const asked = query.get('phase')
  if (asked === null) return null
  return found(isPhaseGroup(asked) && groupsOf(book).includes(asked) ? asked : undefined)
}

const pdf = (bytes: Uint8Array<ArrayBuffer>, book: Book, group: PhaseGroup | null): Answer =>
  file(bytes, 'application/pdf', formName(book, group))

function orBusy(error: unknown): never {
  if (error instanceof TypesetBusy) throw new TooBusy()
  throw error
}
