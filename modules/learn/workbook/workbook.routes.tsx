import { z } from 'zod'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  form,
  html,
  json,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { isLearner } from '../progress/progress.policy.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { fieldsOf } from './book.rules.ts'
import { type Books, openBooks } from './open-books.ts'
import { readUpload } from './read-upload.ts'
import { takeHomeRoutes } from './take-home.routes.ts'
import { takeHomeWords } from './take-home.words.ts'
import { UploadPage } from './upload.page.tsx'
import { WorkbookHistoryPage, WorkbookPage } from './workbook.page.tsx'
import { workbookPolicy } from './workbook.policy.ts'
import { listEntries, listNewest } from './workbook.queries.ts'
import { readWritten } from './workbook.rules.ts'
import type { Book } from './workbook.ts'
import { workbookWords } from './workbook.words.ts'
import { WorkbooksPage } from './workbooks.page.tsx'
import { findWorkbookSubject, type Saved, writeWorkbook } from './write-workbook.ts'

const write = only(workbookPolicy, 'write')
const anything = z.record(z.string(), z.unknown())

export function workbookRoutes(learning: Learning): readonly Route[] {
  const books = openBooks(learning)
  return [
    page('/learn/workbooks', only(workbookPolicy, 'read'), async ({ language }) => {
      const title = workbookWords[language].allTitle
      return html({
        title,
        description: workbookWords[language].lead,
        main: <WorkbooksPage books={await books.list(language)} language={language} />,
        breadcrumbs: [
          { href: '/learn', text: roleWords[language].home },
          { href: '', text: title },
        ],
      })
    }),
    ...takeHomeRoutes(books),
    ...writingRoutes(books),
  ]
}

const writingRoutes = (books: Books): readonly Route[] => [
  page('/learn/workbooks/:role', only(workbookPolicy, 'read'), (asked) => bookAnswer(books, asked)),

  form(
    '/learn/workbooks/:role',
    write,
    anything,
    async (asked) => {
      const book = await bookFor(books, asked)
      const written = readWritten(fieldsOf(book.chapters), asked.typed)
      const saved = await writeWorkbook(asked.database, asked.viewer, book.slug, written)
      const clean = saved.conflicts.length + Object.keys(saved.problems).length === 0
      if (clean) return seeOther(`/learn/workbooks/${book.slug}?saved=${saved.written}`)
      const typed = Object.fromEntries(written.map(({ field, value }) => [field.id, value]))
      const seen = Object.fromEntries(written.map(({ field, seen }) => [field.id, seen ?? '']))
      return bookAnswer(books, asked, { saved, typed, seen })
    },
    { mostBytes: 512 * 1024 },
  ),

  form('/learn/workbooks/:role/autosave', write, anything, async (asked) => {
    const book = await bookFor(books, asked)
    const written = readWritten(fieldsOf(book.chapters), asked.typed)
    const { ids, conflicts, problems } = await writeWorkbook(asked.database, asked.viewer, book.slug, written)
    return json({ ids, conflicts: conflicts.map(({ fieldId }) => fieldId), problems })
  }),

  form(
    '/learn/workbooks/:role/upload',
    write,
    anything,
    async (asked) => {
      const book = await bookFor(books, asked)
      const { language } = asked
      const words = takeHomeWords[language]
      const given = asked.typed.file
      const refuse = (uploadProblem: string) => bookAnswer(books, asked, undefined, uploadProblem)
      if (given === undefined || typeof given === 'string' || !('bytes' in given) || given.bytes.length === 0)
        return refuse(words.missing)
      const read = await readUpload(asked.database, asked.viewer, book, given.bytes)
      if (!read.done) return refuse(words.refusal(read.refusal))
      return html({
        title: words.reviewTitle,
        main: <UploadPage book={book} review={read.review} language={language} />,
        noindex: true,
        breadcrumbs: crumbs(book, asked, words.reviewTitle),
      })
    },
    // More than a form may hold, so that one a little too large is told so in its own words.
    { mostBytes: 8 * 1024 * 1024 },
  ),

  page('/learn/workbooks/:role/history', write, async (asked) => {
    const book = await bookFor(books, asked)
    const { database, viewer, language } = asked
    const entries = await database.asViewer(viewer, async (tx) =>
      listEntries(tx, await findWorkbookSubject(tx), book.slug),
    )
    const title = workbookWords[language].history
    const fields = fieldsOf(book.chapters)
    return html({
      title,
      main: <WorkbookHistoryPage book={book} fields={fields} entries={entries} language={language} />,
      noindex: true,
      breadcrumbs: crumbs(book, asked, title),
    })
  }),
]

type BookAsked = Asked<'/learn/workbooks/:role'>

const bookFor = async (books: Books, { params, language }: BookAsked): Promise<Book> =>
  found(await books.find(params.role, language))

const crumbs = ({ slug, title }: Book, { language }: BookAsked, text: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: `/learn/workbooks/${slug}`, text: workbookWords[language].title(title) },
  { href: '', text },
]

type Texts = Readonly<Record<string, string>>
type Tried = { readonly saved: Saved; readonly typed: Texts; readonly seen: Texts }

async function bookAnswer(
  books: Books,
  asked: BookAsked,
  tried?: Tried,
  uploadProblem?: string,
): Promise<Answer> {
  const book = await bookFor(books, asked)
  const { database, viewer, language, query } = asked
  const own = isLearner(viewer)
    ? await database.asViewer(viewer, async (tx) => {
        const subject = await findWorkbookSubject(tx)
        const entries = await listNewest(tx, subject, book.slug)
        return { subject, entries, asked: (await books.askedOf?.(tx, language)) ?? [] }
      })
    : null
  const count = /^\d{1,4}$/.exec(query.get('saved') ?? '')?.[0]
  const problems = tried?.saved.problems ?? {}
  const unsaved = Object.keys(problems).length > 0
  const title = workbookWords[language].title(book.title)
  const above =
    book.kind === 'role'
      ? { href: `/learn/${book.slug}`, text: book.title }
      : { href: '/learn/workbooks', text: workbookWords[language].allTitle }
  return html(
    {
      title,
      description: book.lead,
      main: (
        <WorkbookPage
          book={book}
          subject={own?.subject ?? null}
          asked={own?.asked ?? []}
          entries={new Map(own?.entries.map((entry) => [entry.fieldId, entry]) ?? [])}
          language={language}
          saved={tried === undefined && count !== undefined ? Number(count) : null}
          uploadProblem={uploadProblem}
          {...(tried === undefined ? {} : { typed: tried.typed, problems, conflicts: tried.saved.conflicts })}
          {...(unsaved && tried ? { seen: tried.seen } : {})}
        />
      ),
      noindex: own !== null,
      breadcrumbs: [{ href: '/learn', text: roleWords[language].home }, above, { href: '', text: title }],
    },
    uploadProblem !== undefined || unsaved ? 422 : tried === undefined ? 200 : 409,
  )
}
