import type { Database } from '#platform/database.ts'
import type { FormRefusal } from '#platform/pdf-form/pdf-form.ts'
import { readForm } from '#platform/pdf-form/read-form.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { fieldsOf } from './book.rules.ts'
import { type Marker, readMarker } from './book-form.rules.ts'
import { type Review, reviewOf, writtenOf } from './upload.rules.ts'
import { workbookPolicy } from './workbook.policy.ts'
import { listNewest, listSeen } from './workbook.queries.ts'
import type { Book } from './workbook.ts'
import { findWorkbookSubject } from './write-workbook.ts'

export type UploadRefusal = {
  readonly why: FormRefusal['why'] | 'foreign_form' | 'other_workbook' | 'other_site'
  /** The place in the file, the other workbook's name or the other site's code. */
  readonly where: string
}

export type ReadUpload =
  | { readonly done: true; readonly review: Review }
  | { readonly done: false; readonly refusal: UploadRefusal }

const refused = (refusal: UploadRefusal): ReadUpload => ({ done: false, refusal })

/**
 * What a filled form would change in the viewer's workbook. Nothing is written: that is hers to say, with what stands
 * there now before her eyes.
 */
export async function readUpload(
  database: Database,
  viewer: Viewer,
  book: Book,
  bytes: Uint8Array,
): Promise<ReadUpload> {
  demand(viewer, workbookPolicy, 'write')
  const read = await readForm(bytes)
  if (!read.done) return refused(read.refusal)
  const marker = readMarker(read.marker)
  if (marker === null) return refused({ why: 'foreign_form', where: '' })
  if (marker.book !== book.slug) return refused({ why: 'other_workbook', where: marker.book })
  return database.asViewer(viewer, async (tx) => {
    const subject = await findWorkbookSubject(tx)
    if (isOfOtherSite(marker, subject.code)) return refused({ why: 'other_site', where: marker.site ?? '' })
    const fields = fieldsOf(book.chapters)
    const newest = await listNewest(tx, subject, book.slug)
    const ids = fields.flatMap(({ id }) => marker.seen[id] ?? [])
    const seen = await listSeen(tx, subject, book.slug, ids)
    return { done: true, review: reviewOf(writtenOf(fields, read.values, marker, seen), newest, seen) }
  })
}

const isOfOtherSite = ({ site }: Marker, own: string | null): boolean => site !== null && site !== own
