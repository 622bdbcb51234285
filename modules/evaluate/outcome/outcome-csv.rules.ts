import type { Measure } from '../measure/measure.ts'
import { register } from '../measure/register.ts'
import { shareOf, wilson } from './interval.rules.ts'
import type { PlaceOutcomes, ShownRate } from './outcome.ts'
import { type OutcomeRow, outcomeRows } from './outcome-row.rules.ts'

const columns = [
  'measure',
  'level',
  'code',
  'place',
  'school_year',
  'student_group',
  'numerator',
  'denominator',
  'rate_percent',
  'wilson_95_low_percent',
  'wilson_95_high_percent',
  'hidden',
  'definition',
  'numerator_definition',
  'denominator_definition',
  'caution',
  'small_numbers',
  'source',
  'register_edition',
] as const

/** All rates of some places, each line with its definition, caution and source. Hidden cells are empty and say so. */
export function outcomesCsv(places: readonly PlaceOutcomes[]): string {
  const lines = Array.from(outcomeRows(places), line)
  // The mark keeps Excel on Windows from reading UTF-8 as Windows-1252.
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

const line = ({ measure, level, code, place, schoolYear, group, rate }: OutcomeRow): string =>
  [
    ...[measure.name, level, code, place, schoolYear, group, ...figures(rate)].map(csvCell),
    said.get(measure.name),
  ].join(',')

function figures(rate: ShownRate): readonly string[] {
  if (!rate.shown) return ['', '', '', '', '', 'yes']
  const { low, high } = wilson(rate)
  const percents = [shareOf(rate), low, high].map((share) => (100 * share).toFixed(1))
  return [String(rate.numerator), String(rate.denominator), ...percents, 'no']
}

const definitions = ({ definition, numerator, denominator, caution, source }: Measure): readonly string[] => [
  definition.en,
  numerator.en,
  denominator.en,
  caution.en,
  `Counts from 1 to ${register.smallest_shown - 1}, and what would give them away, are hidden. Hidden is not zero.`,
  source?.title ?? '',
  register.edition,
]

/** What ends each line of a measure, put together once: a county has tens of thousands of lines. */
const said = new Map(
  register.measures.map((measure) => [measure.name, definitions(measure).map(csvCell).join(',')]),
)

/** Quoted where needed; a cell that a spreadsheet would take for a formula is made text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
