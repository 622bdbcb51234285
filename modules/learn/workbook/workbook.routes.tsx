import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { isLearner } from '../progress/progress.policy.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { WorkbookHistoryPage, WorkbookPage } from './workbook.page.tsx'
import { workbookPolicy } from './workbook.policy.ts'
import { listEntries, listNewest } from './workbook.queries.ts'
import { chaptersOf, fieldsOf, readWritten } from './workbook.rules.ts'
import { workbookWords } from './workbook.words.ts'
import { findWorkbookSubject, type Saved, writeWorkbook } from './write-workbook.ts'

const write = only(workbookPolicy, 'write')

export const workbookRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/workbooks/:role', only(workbookPolicy, 'read'), (asked) => bookAnswer(learning, asked)),

  form(
    '/learn/workbooks/:role',
    write,
    z.record(z.string(), z.unknown()),
    async (asked) => {
      const { role, fields } = await bookOf(learning, asked)
      const written = readWritten(fields, asked.typed)
      const saved = await writeWorkbook(asked.database, asked.viewer, role.slug, written)
      const clean = saved.conflicts.length + Object.keys(saved.problems).length === 0
      if (clean) return seeOther(`/learn/workbooks/${role.slug}?saved=${saved.written}`)
      const typed = Object.fromEntries(written.map(({ field, value }) => [field.id, value]))
      const seen = Object.fromEntries(written.map(({ field, seen }) => [field.id, seen ?? '']))
      return bookAnswer(learning, asked, { saved, typed, seen })
    },
    { mostBytes: 512 * 1024 },
  ),

  page('/learn/workbooks/:role/history', write, async (asked) => {
    const { role, fields } = await bookOf(learning, asked)
    const { database, viewer, language } = asked
    const entries = await database.asViewer(viewer, async (tx) =>
      listEntries(tx, await findWorkbookSubject(tx), role.slug),
    )
    const title = workbookWords[language].history
    return html({
      title,
      main: <WorkbookHistoryPage role={role} fields={fields} entries={entries} language={language} />,
      noindex: true,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: `/learn/workbooks/${role.slug}`, text: workbookWords[language].title(role.title) },
        { href: '', text: title },
      ],
    })
  }),
]

type BookAsked = Asked<'/learn/workbooks/:role'>

async function bookOf(learning: Learning, { params, language }: BookAsked) {
  const curriculum = await learning.curriculum()
  const role = found(curriculum.role(params.role, language))
  const chapters = chaptersOf(curriculum.phases(role.slug, language))
  return { role, chapters, fields: fieldsOf(chapters) }
}

type Texts = Readonly<Record<string, string>>
type Tried = { readonly saved: Saved; readonly typed: Texts; readonly seen: Texts }

async function bookAnswer(learning: Learning, asked: BookAsked, tried?: Tried): Promise<Answer> {
  const { role, chapters } = await bookOf(learning, asked)
  const { database, viewer, language, query } = asked
  const own = isLearner(viewer)
    ? await database.asViewer(viewer, async (tx) => {
        const subject = await findWorkbookSubject(tx)
        return { subject, entries: await listNewest(tx, subject, role.slug) }
      })
    : null
  const count = /^\d{1,4}$/.exec(query.get('saved') ?? '')?.[0]
  const problems = tried?.saved.problems ?? {}
  const unsaved = Object.keys(problems).length > 0
  const title = workbookWords[language].title(role.title)
  return html(
    {
      title,
      description: role.summary,
      main: (
        <WorkbookPage
          role={role}
          chapters={chapters}
          subject={own?.subject ?? null}
          entries={new Map(own?.entries.map((entry) => [entry.fieldId, entry]) ?? [])}
          language={language}
          saved={tried === undefined && count !== undefined ? Number(count) : null}
          {...(tried === undefined ? {} : { typed: tried.typed, problems, conflicts: tried.saved.conflicts })}
          {...(unsaved && tried ? { seen: tried.seen } : {})}
        />
      ),
      noindex: own !== null,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: `/learn/${role.slug}`, text: role.title },
        { href: '', text: title },
      ],
    },
    tried === undefined ? 200 : unsaved ? 422 : 409,
  )
}
