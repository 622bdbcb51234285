import type { SheetCell, SheetOfCells } from '#modules/plan/index.ts'
import type { Measure, MeasureRegister } from '../measure/measure.ts'
import { measureOf } from '../measure/register.ts'
import { shareOf, wilson } from './interval.rules.ts'
import { type PlaceOutcomes, pooledYears, type ShownRate } from './outcome.ts'

const formats = { text: '@', whole: '#,##0', share: '0.0%' } as const
const headers = [
  'Measure',
  'Level',
  'Code',
  'Place',
  'School year',
  'Student group',
  'Numerator',
  'Denominator',
  'Rate',
  '95% range, low',
  '95% range, high',
  'Hidden',
] as const

/** Rates of some places and, on a sheet before them, what every figure means. Hidden cells are empty and say so. */
export function outcomeSheets(
  places: readonly PlaceOutcomes[],
  register: MeasureRegister,
): readonly SheetOfCells[] {
  const lines = places.flatMap((place) =>
    [...place.rates]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, rate]) => line(place, key.split(' '), rate)),
  )
  return [
    definitionSheet(register),
    {
      sheet: 'Figures',
      stickyRowsCount: 1,
      columns: [18, 10, 18, 40, 22, 30, 12, 12, 10, 14, 14, 10].map((width) => ({ width })),
      data: [headers.map(bold), ...lines],
    },
  ]
}

function line(place: PlaceOutcomes, [figure = '', year = '', group = '']: string[], rate: ShownRate) {
  const measure = measureOf(figure === 'suspension' ? 'suspension' : 'chronic_absence')
  const years = year === pooledYears ? 'three years together' : year
  return [...[measure.name, place.level, place.code, place.name, years, group].map(text), ...figures(rate)]
}

function figures(rate: ShownRate): readonly SheetCell[] {
  if (!rate.shown) return [null, null, null, null, null, text('yes')]
  const { low, high } = wilson(rate)
  return [
    { value: rate.numerator, format: formats.whole },
    { value: rate.denominator, format: formats.whole },
    ...[shareOf(rate), low, high].map((value) => ({ value, format: formats.share })),
    text('no'),
  ]
}

function definitionSheet({ edition, smallest_shown, measures }: MeasureRegister): SheetOfCells {
  const published = measures.filter(({ standing }) => standing === 'published')
  const small = `Counts from 1 to ${smallest_shown - 1}, and what would give them away, are hidden. Hidden is not zero.`
  return {
    sheet: 'Definitions',
    columns: [{ width: 26 }, { width: 110 }],
    data: [
      [bold('What these figures are')],
      pair('Register', edition),
      pair('Small numbers', small),
      pair('Range', 'Wilson score interval, 95%: how much chance alone moves a rate.'),
      pair('No ranking', 'Places stand in the order of their codes, which is no order of merit.'),
      ...published.flatMap((measure) => [[], [bold(measure.title.en)], ...definitions(measure)]),
    ],
  }
}

const definitions = (measure: Measure): readonly (readonly SheetCell[])[] => [
  pair('Name in this file', measure.name),
  pair('Definition', measure.definition.en),
  pair('Numerator', measure.numerator.en),
  pair('Denominator', measure.denominator.en),
  pair('Caution', measure.caution.en),
  ...measure.changes.map(({ school_year, text: change, confirmed }) =>
    pair(`Rule change ${school_year}`, confirmed ? change.en : `${change.en} (not confirmed)`),
  ),
  pair('Source', measure.source === null ? '' : `${measure.source.title}, ${measure.source.href}`),
]

const pair = (term: string, detail: string): readonly SheetCell[] => [
  bold(term),
  { value: detail, format: formats.text, wrap: true },
]
/** A place's name is text to a spreadsheet, whatever it begins with: the cell says so, and a mark stands before it. */
const text = (value: string): SheetCell =>
  value === '' ? null : { value: /^[\s]*[=+\-@]/.test(value) ? `'${value}` : value, format: formats.text }
const bold = (value: string): SheetCell => ({ value, format: formats.text, fontWeight: 'bold' })
