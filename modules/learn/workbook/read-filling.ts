import { findHiddenRates } from '#modules/evaluate/index.ts'
import type { Database } from '#platform/database.ts'
import { anyone, demand, service, type Viewer } from '#platform/viewer.ts'
import { findSchoolId } from '../readiness/readiness.queries.ts'
import type { BookFilling } from './make-book-form.ts'
import { findSiteFacts } from './site-figures.queries.ts'
import { siteFigures } from './site-figures.rules.ts'
import type { SiteFigures } from './site-figures.ts'
import { workbookPolicy } from './workbook.policy.ts'
import { listNewest } from './workbook.queries.ts'
import type { Book } from './workbook.ts'
import { findWorkbookSubject } from './write-workbook.ts'

/** What stands in the viewer's workbook, and the figures of her school. */
export async function readFilling(database: Database, viewer: Viewer, book: Book): Promise<BookFilling> {
  demand(viewer, workbookPolicy, 'write')
  const { subject, entries } = await database.asViewer(viewer, async (tx) => {
    const subject = await findWorkbookSubject(tx)
    return { subject, entries: await listNewest(tx, subject, book.slug) }
  })
  const figures = await figuresOf(database, viewer.county, subject.code, book)
  return { site: subject.code, figures, entries }
}

/** The same of any school of a county, for the county's own command line; undefined where it lists none of this code. */
export async function readSiteFilling(
  database: Database,
  county: number,
  code: string,
  book: Book,
): Promise<BookFilling | undefined> {
  const entries = await database.asViewer(service('workbook', county), async (tx) => {
    const id = await findSchoolId(tx, code)
    return id && listNewest(tx, { kind: 'school', id, name: code, code }, book.slug)
  })
  if (entries === undefined || entries === '') return undefined
  return { site: code, figures: await figuresOf(database, county, code, book), entries }
}

/** Read as a visitor: the figures are public, and not every side of the wall may ask the plan. */
async function figuresOf(
  database: Database,
  county: number | null,
  code: string | null,
  { language }: Book,
): Promise<SiteFigures | null> {
  if (county === null || code === null) return null
  return database.asViewer(anyone(county), async (tx) => {
    const facts = await findSiteFacts(tx, code)
    return facts === undefined
      ? null
      : siteFigures({ ...facts, hidden: await findHiddenRates(tx, code) }, language)
  })
}
