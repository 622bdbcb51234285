import { isCalendarDate } from '#platform/time.ts'
import type { Conflict, Entry, Field, FieldProblem, Written } from './workbook.ts'

export const longest = { line: 300, text: 4000 } as const

/** What a form sent for the fields that there are; whatever else it sent is left alone. */
export function readWritten(
  fields: readonly Field[],
  typed: Readonly<Record<string, unknown>>,
): readonly Written[] {
  return fields.flatMap((field) => {
    const value = typed[field.id]
    const seen = typed[`seen.${field.id}`]
    if (typeof value !== 'string') return []
    const text = value.replaceAll('\r\n', '\n').trim()
    return [{ field, value: text, seen: typeof seen === 'string' && seen !== '' ? seen : null }]
  })
}

/** Why a value cannot stand in its field, or null. An empty field is always allowed: it is not known yet. */
export function whyNotValue({ kind, options }: Field, value: string): FieldProblem | null {
  if (value === '') return null
  if (kind === 'day') return isCalendarDate(value) ? null : 'not_a_day'
  if (kind === 'number') return /^-?\d{1,12}([.,]\d{1,4})?$/.test(value) ? null : 'not_a_number'
  if (options.length > 0) return options.some((option) => option.value === value) ? null : 'not_an_option'
  return value.length <= (kind === 'line' ? longest.line : longest.text) ? null : 'too_long'
}

export type Sorted = { readonly changed: readonly Written[]; readonly conflicts: readonly Conflict[] }

/**
 * What is new among what was sent. A field left as its sender saw it is no change, even when another wrote it since;
 * a field both changed is a conflict unless both wrote the same.
 */
export function sortWritten(
  written: readonly Written[],
  newest: ReadonlyMap<string, Entry>,
  seenValues: ReadonlyMap<string, string>,
): Sorted {
  const changed: Written[] = []
  const conflicts: Conflict[] = []
  for (const each of written) {
    const now = newest.get(each.field.id)
    const before = each.seen === null ? '' : (seenValues.get(each.seen) ?? '')
    if (each.value === before || each.value === (now?.value ?? '')) continue
    if ((now?.id ?? null) === each.seen || now === undefined) changed.push({ ...each, seen: now?.id ?? null })
    else conflicts.push({ fieldId: each.field.id, typed: each.value, theirs: now })
  }
  return { changed, conflicts }
}
