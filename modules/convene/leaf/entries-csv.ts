import type { Language } from '#platform/words.ts'
import { cell } from '../decision/decision-csv.rules.ts'
import { measureText } from '../shared-measure/shared-measure.ts'
import { fieldText } from './entry-text.page.tsx'
import type { KindShape, LeafEntry } from './leaf.ts'

/** Entries of one kind as a table; a measure takes its definition and its caution along. */
export function entriesCsv(shape: KindShape, entries: readonly LeafEntry[], language: Language): string {
  const ofMeasure = shape.kind === 'shared_measure'
  const head = [
    ...shape.fields.map(({ name }) => name),
    'shown',
    ...(ofMeasure ? ['definition', 'caution'] : []),
  ]
  const lines = entries.map((entry) => {
    const measure = ofMeasure ? measureText(entry.says.measure ?? '', language) : null
    return [
      ...shape.fields.map((field) =>
        field.type === 'day' ? (entry.says[field.name] ?? '') : fieldText(shape, field, entry, language),
      ),
      entry.shown ? 'everyone' : 'staff',
      ...(ofMeasure ? [measure?.definition ?? '', measure?.caution ?? ''] : []),
    ]
      .map(cell)
      .join(',')
  })
  return `\ufeff${[head.join(','), ...lines].join('\r\n')}\r\n`
}
