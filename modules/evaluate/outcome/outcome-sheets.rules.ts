import type { PlaceAchievement } from '../achievement/achievement.ts'
import { scoreSheet } from '../achievement/achievement-sheet.rules.ts'
import type { Measure, MeasureRegister } from '../measure/measure.ts'
import type { Cell, Sheet } from '../sheet/sheet.ts'
import { shareOf, wilson } from './interval.rules.ts'
import type { PlaceOutcomes, ShownRate } from './outcome.ts'
import { outcomeWords } from './outcome.words.ts'
import { type OutcomeRow, outcomeRows } from './outcome-row.rules.ts'

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
const widths = [18, 10, 18, 40, 22, 30, 12, 12, 10, 14, 14, 10] as const

/** Which places a workbook holds, how their students score where that is known, and whether schools' groups stand apart. */
export type OutcomeBook = {
  readonly places: readonly PlaceOutcomes[]
  readonly scores: readonly PlaceAchievement[]
  /** Groups of schools on a sheet of their own, as in a whole county's. */
  readonly groupsApart: boolean
}

/** Rates of some places and, on a sheet before them, what every figure means. Hidden cells are empty and say so. */
export function outcomeSheets(
  { places, scores, groupsApart }: OutcomeBook,
  register: MeasureRegister,
): readonly Sheet[] {
  const isApart = ({ level, group }: OutcomeRow) => groupsApart && level === 'school' && group !== 'all'
  const groups = figureSheet('Schools by group', places, isApart)
  return [
    definitionSheet(register, groupsApart, scores.length > 0),
    figureSheet('Figures', places, (row) => !isApart(row)),
    ...(groupsApart ? [groups] : []),
    ...(scores.length > 0 ? [scoreSheet(scores)] : []),
  ]
}

const figureSheet = (
  name: string,
  places: readonly PlaceOutcomes[],
  wanted: (row: OutcomeRow) => boolean,
): Sheet => ({ name, widths, hasHead: true, rows: figureRows(places, wanted) })

function* figureRows(
  places: readonly PlaceOutcomes[],
  wanted: (row: OutcomeRow) => boolean,
): Generator<readonly Cell[]> {
  yield headers.map(bold)
  for (const row of outcomeRows(places)) if (wanted(row)) yield line(row)
}

const line = ({ measure, level, code, place, schoolYear, group, rate }: OutcomeRow): readonly Cell[] => [
  ...[measure.name, level, code, place, schoolYear, group].map(text),
  ...figures(rate),
]

function figures(rate: ShownRate): readonly Cell[] {
  if (!rate.shown) return [null, null, null, null, null, ['yes', 'text']]
  const { low, high } = wilson(rate)
  return [
    [rate.numerator, 'whole'],
    [rate.denominator, 'whole'],
    [shareOf(rate), 'share'],
    [low, 'share'],
    [high, 'share'],
    ['no', 'text'],
  ]
}

function definitionSheet(
  { edition, smallest_shown, measures }: MeasureRegister,
  groupsApart: boolean,
  hasScores: boolean,
): Sheet {
  const said = measures.filter(
    ({ name, standing }) => standing === 'published' || (hasScores && name === 'distance-from-standard'),
  )
  const { chance, groupsIntro, hiddenWhy } = outcomeWords.en
  const small = `Counts from 1 to ${smallest_shown - 1}, and what would give them away, are hidden. ${hiddenWhy}`
  const apart = 'All students of every place, and groups of the state, the county and its districts.'
  return {
    name: 'Definitions',
    widths: [26, 110],
    hasHead: false,
    rows: [
      [bold('What these figures are')],
      pair('Register', edition),
      pair('Small numbers', small),
      pair('Range', `Wilson score interval, 95%. ${chance}`),
      pair('Groups', groupsIntro),
      pair('No ranking', 'Places stand in the order of their codes, which is no order of merit.'),
      ...(groupsApart
        ? [
            pair('Sheet Figures', apart),
            pair(
              'Sheet Schools by group',
              'Groups of each school, by the same rules: what is hidden there is hidden here.',
            ),
          ]
        : []),
      ...said.flatMap((measure) => [[], [bold(measure.title.en)], ...definitions(measure)]),
    ],
  }
}

const definitions = (measure: Measure): readonly (readonly Cell[])[] => [
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

const pair = (term: string, detail: string): readonly Cell[] => [bold(term), [detail, 'wrapped']]
const text = (value: string): Cell => (value === '' ? null : [value, 'text'])
const bold = (value: string): Cell => [value, 'bold']
