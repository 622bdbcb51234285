import { countyName } from '#modules/places/index.ts'
import type { Language } from '#platform/words.ts'
import type { ExportCell, ExportColumn, ExportTable } from '../table-export/export-table.ts'
import { californiaWords } from './california.words.ts'
import type { CountyAnswer } from './county-answer.ts'

type Cells = ExportColumn & { readonly cell: (answer: CountyAnswer) => ExportCell }

/** The table of all counties as a file, in order of the alphabet. */
export function californiaTable(
  answers: readonly CountyAnswer[],
  language: Language,
): Pick<ExportTable, 'columns' | 'rows'> {
  const columns = cellsOf(language)
  return { columns, rows: answers.map((answer) => columns.map(({ cell }) => cell(answer))) }
}

function cellsOf(language: Language): readonly Cells[] {
  const { columns, csvHeaders: more } = californiaWords[language]
  const column = (
    header: string,
    kind: ExportColumn['kind'],
    cell: (answer: CountyAnswer) => ExportCell,
    unit = '',
  ): Cells => ({ header, unit, kind, description: header, cell })
  const dollars = (rate: number | null | undefined) => (rate == null ? null : Math.round(rate * 100))
  return [
    column(more.county, 'text', ({ countyCode }) => countyName(countyCode) ?? countyCode),
    column(more.code, 'text', ({ countyCode }) => countyCode),
    column(columns.schools, 'whole', ({ figures }) => figures.schools),
    column(columns.students, 'whole', ({ figures }) => figures.students),
    column(more.asked, 'whole', ({ figures }) => figures.schoolsAsked),
    column(columns.cover, 'whole', ({ figures }) => figures.coverTheirTeam),
    column(columns.clinicians, 'number', ({ figures }) => figures.clinicianFte),
    column(columns.net, 'cents', ({ figures }) => figures.netCents, '$'),
    column(columns.rate, 'cents', ({ figures }) => dollars(figures.breakEvenRate), '$'),
    column(more.low, 'cents', ({ figures }) => dollars(figures.rateRange?.[0]), '$'),
    column(more.high, 'cents', ({ figures }) => dollars(figures.rateRange?.[1]), '$'),
    column(columns.hires, 'whole', ({ figures }) => figures.fewestHiresPerYear),
    column(more.openNow, 'whole', ({ figures }) => figures.openNow),
    column(columns.open, 'whole', ({ figures }) => figures.schoolsOpenAtEnd),
    column(columns.every, 'whole', ({ figures }) => figures.everySchoolIn),
    column(more.lastYear, 'whole', ({ figures }) => figures.lastYear),
    column(more.edition, 'text', ({ dataEdition }) => dataEdition),
    column(more.model, 'text', ({ modelVersion }) => modelVersion),
    column(more.planFrom, 'text', ({ figures }) =>
      String(figures.planFrom).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
    ),
  ]
}
