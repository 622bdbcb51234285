import { keptValue, type Marker, shownValue } from './book-form.rules.ts'
import { sortWritten, whyNotValue } from './workbook.rules.ts'
import type { Conflict, Entry, Field, FieldProblem, Written } from './workbook.ts'

/** What an uploaded form brings, sorted by what its reader must do with it. */
export type Review = {
  /** New where nobody else wrote since. `now` is what stands there; null where nothing does. */
  readonly changed: readonly { readonly field: Field; readonly value: string; readonly now: Entry | null }[]
  /** Written by both: the reader chooses. */
  readonly conflicts: readonly { readonly field: Field; readonly value: string; readonly theirs: Entry }[]
  /** Cannot stand in its field as it is written. */
  readonly unreadable: readonly {
    readonly field: Field
    readonly value: string
    readonly problem: FieldProblem
    readonly now: Entry | null
  }[]
}

/** The answers of a form to the questions there are now. A question that the form does not hold is not touched. */
export const writtenOf = (
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
  { seen }: Marker,
  entries: readonly Entry[],
): readonly Written[] =>
  fields.flatMap((field) => {
    const shown = values[field.id]
    if (shown === undefined) return []
    const value = keptValue(field, shown)
    const before = entries.find(({ id }) => id === seen[field.id])?.value
    // What was not touched stays as it was typed on the web, where a number may hold a comma.
    const same = before !== undefined && keptValue(field, shownValue(field, before)) === value
    return [{ field, value: same ? before : value, seen: seen[field.id] ?? null }]
  })

export function reviewOf(
  written: readonly Written[],
  newest: readonly Entry[],
  seen: readonly Entry[],
): Review {
  const now = new Map(newest.map((entry) => [entry.fieldId, entry]))
  const before = new Map(seen.map(({ id, value }) => [id, value]))
  const bad = written.flatMap((each) => {
    const problem = whyNotValue(each.field, each.value)
    return problem === null ? [] : [{ ...each, problem, now: now.get(each.field.id) ?? null }]
  })
  const good = written.filter(({ field, value }) => whyNotValue(field, value) === null)
  const { changed, conflicts } = sortWritten(good, now, before)
  return {
    changed: changed.map((each) => ({ ...each, now: now.get(each.field.id) ?? null })),
    conflicts: conflicts.flatMap((each) => conflictOf(each, good)),
    unreadable: bad,
  }
}

function conflictOf({ fieldId, typed, theirs }: Conflict, written: readonly Written[]) {
  const field = written.find((each) => each.field.id === fieldId)?.field
  return field === undefined ? [] : [{ field, value: typed, theirs }]
}
