import type { ComponentChildren } from 'preact'
import type { Column } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../decision/day.words.ts'
import { measureText } from '../shared-measure/shared-measure.ts'
import type { KindShape, LeafEntry, LeafField } from './leaf.ts'
import { leafWords } from './leaf.words.ts'
import { reachedCount } from './leaf-entry.rules.ts'

/** A field as a sentence of a page or a cell of a file says it; empty where nothing was told. */
export function fieldText(
  { words }: Pick<KindShape, 'words'>,
  { name, type }: LeafField,
  { says }: Pick<LeafEntry, 'says'>,
  language: Language,
): string {
  const text = says[name] ?? ''
  if (text === '') return ''
  if (type === 'day') return isCalendarDate(text) ? dayText(text as CalendarDate, language) : text
  if (type === 'choice') return words[language].options[name]?.[text] ?? text
  if (type !== 'count') return text
  const reached = reachedCount(says)
  return reached?.shown ? count(reached.value, language) : leafWords[language].few
}

/** What names an entry: its first field. */
export const entryName = (shape: KindShape, entry: Pick<LeafEntry, 'says'>, language: Language): string => {
  const [first] = shape.fields
  return first === undefined ? '' : fieldText(shape, first, entry, language)
}

/** A column for each field. */
export function entryColumns(
  shape: KindShape,
  language: Language,
  naming: (entry: LeafEntry, text: string) => ComponentChildren = (_entry, text) => text,
): readonly Column<LeafEntry>[] {
  const words = shape.words[language]
  return shape.fields.map((field, at) => ({
    key: field.name,
    header: words.fields[field.name]?.label ?? field.name,
    numeric: field.type === 'count',
    cell: (entry: LeafEntry) => {
      const text = fieldText(shape, field, entry, language) || leafWords[language].unknown
      return at === 0 ? naming(entry, text) : text
    },
  }))
}

/** What each measure that is named counts, and its caution, below the list that names it. */
export function MeasureNotes(props: { readonly entries: readonly LeafEntry[]; readonly language: Language }) {
  const { entries, language } = props
  const words = leafWords[language]
  const named = [
    ...new Set(entries.flatMap(({ kind, says }) => (kind === 'shared_measure' ? [says.measure ?? ''] : []))),
  ]
  return (
    <>
      {named.map((name) => {
        const measure = measureText(name, language)
        return (
          measure && (
            <p key={name}>
              <strong>
                <a href={`/measures#${name}`}>{measure.title}</a>
              </strong>
              . {measure.definition} <strong>{words.caution}:</strong> {measure.caution}
            </p>
          )
        )
      })}
    </>
  )
}
