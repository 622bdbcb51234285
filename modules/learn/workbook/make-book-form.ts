import { readFileSync } from 'node:fs'
import { buildForm } from '#platform/pdf-form/build-form.ts'
import { fillForm } from '#platform/pdf-form/fill-form.ts'
import type { BuiltForm, FieldPlace } from '#platform/pdf-form/pdf-form.ts'
import { calendarDate } from '#platform/time.ts'
import { typesetTelling } from '#platform/typeset/typeset.ts'
import { chaptersIn, fieldsOf } from './book.rules.ts'
import { figureValues, formContent, formFields, shownValue, writeMarker } from './book-form.rules.ts'
import type { SiteFigures } from './site-figures.ts'
import type { Book, Entry, PhaseGroup } from './workbook.ts'

/** What a form is filled in with: a site's figures and the entries that hold. */
export type BookFilling = {
  /** The school's CDS code; null for a blank one or a person's own. */
  readonly site: string | null
  readonly figures: SiteFigures | null
  readonly entries: readonly Entry[]
}

export const blank: BookFilling = { site: null, figures: null, entries: [] }

/**
 * A workbook, or one group of its phases, as a tagged PDF with real fields. The form is set once in the life of the
 * process and then only filled. Throws TypesetBusy when too many documents wait.
 */
export async function makeBookForm(
  book: Book,
  group: PhaseGroup | null,
  { site, figures, entries }: BookFilling = blank,
): Promise<Uint8Array<ArrayBuffer>> {
  const built = await builtForm(book, group)
  const fields = new Map(fieldsOf(chaptersIn(book, group)).map((field) => [field.id, field]))
  const own = entries.filter(({ fieldId }) => fields.has(fieldId))
  const answers = own.map(({ fieldId, value }) => {
    const field = fields.get(fieldId)
    return [fieldId, field === undefined ? '' : shownValue(field, value)] as const
  })
  return fillForm(built, {
    marker: writeMarker({
      kind: 'workbook',
      book: book.slug,
      edition: book.edition,
      language: book.language,
      site,
      seen: Object.fromEntries(own.map(({ fieldId, id }) => [fieldId, id])),
    }),
    values: { ...Object.fromEntries(answers), ...figureValues(figures ?? {}) },
  })
}

const kept = new WeakMap<Book, Map<string, Promise<BuiltForm>>>()

/** One that failed is tried again at the next asking. */
function builtForm(book: Book, group: PhaseGroup | null): Promise<BuiltForm> {
  const forms = kept.get(book) ?? new Map<string, Promise<BuiltForm>>()
  kept.set(book, forms)
  const key = group ?? 'all'
  const known = forms.get(key)
  if (known !== undefined) return known
  const making = makeForm(book, group)
  forms.set(key, making)
  making.catch(() => forms.delete(key))
  return making
}

async function makeForm(book: Book, group: PhaseGroup | null): Promise<BuiltForm> {
  template ??= readFileSync(new URL('./workbook.typ', import.meta.url), 'utf8')
  const data = formContent(book, group, editionDay)
  const { bytes, told } = await typesetTelling({ template, data, label: 'field' })
  return buildForm(bytes, formFields(book, group), told as readonly FieldPlace[])
}

let template: string | undefined

/** A file bears the day of its edition, so that the same edition gives the same form. */
const editionDay = calendarDate('2026-11-22')
