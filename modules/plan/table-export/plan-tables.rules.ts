import type { Language, Words } from '#platform/words.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { ColumnWords, ExportTable, ExportTableName, Takes } from './export-table.ts'
import { exportTableWords } from './export-table.words.ts'
import { circuitColumnWords, districtColumnWords, schoolColumnWords } from './place-column.words.ts'
import { circuitTakes, districtsOf, districtTakes, schoolTakes } from './place-row.rules.ts'
import {
  assumptionColumnWords,
  eventColumnWords,
  monthColumnWords,
  yearColumnWords,
} from './year-column.words.ts'
import {
  assumptionTakes,
  eventRows,
  eventTakes,
  monthTakes,
  type TableExtras,
  yearTakes,
} from './year-row.rules.ts'

/** Every table of a plan, as data; its words in the reader's language, its figures and sources as they are. */
export function planTables(
  document: PlanDocument,
  extras: TableExtras = { base: null, events: [] },
  language: Language = 'en',
): readonly ExportTable[] {
  const table = <Row, Name extends string>(
    name: ExportTableName,
    words: Words<Readonly<Record<Name, ColumnWords>>>,
    takes: Takes<Row, Name>,
    rows: Iterable<Row>,
  ) => tableOf({ name, about: exportTableWords[language].titles[name], words: words[language], takes }, rows)
  return [
    table('schools', schoolColumnWords, schoolTakes(language), document.schools),
    table('districts', districtColumnWords, districtTakes, districtsOf(document)),
    table('years', yearColumnWords, yearTakes(language), document.years),
    table('months', monthColumnWords, monthTakes(document), document.money.months.keys()),
    table('circuits', circuitColumnWords, circuitTakes(document), document.circuits),
    table('assumptions', assumptionColumnWords, assumptionTakes(language), document.assumptions),
    table('events', eventColumnWords, eventTakes(language), eventRows(extras, language)),
  ]
}

type TableWords<Row, Name extends string> = {
  readonly name: ExportTableName
  readonly about: readonly [title: string, about: string]
  readonly words: Readonly<Record<Name, ColumnWords>>
  readonly takes: Takes<Row, Name>
}

function tableOf<Row, Name extends string>(
  { name, about: [title, about], words, takes }: TableWords<Row, Name>,
  rows: Iterable<Row>,
): ExportTable {
  const names = Object.keys(words) as Name[]
  return {
    name,
    title,
    about,
    columns: names.map((column) => {
      const [header, unit, description] = words[column]
      return { header, unit, description, kind: takes[column][0] }
    }),
    rows: [...rows].map((row) => names.map((column) => takes[column][1](row))),
  }
}
