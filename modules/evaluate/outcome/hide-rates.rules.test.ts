import { expect, test } from 'vitest'
import { hideRates, pooledRate } from './hide-rates.rules.ts'
import type { PublishedRate } from './outcome.ts'

type Count = readonly [numerator: number | null, denominator: number | null]

const rate = (
  group: string,
  category: string,
  [numerator, denominator]: Count,
  code = school,
): PublishedRate => ({
  code,
  level: code.endsWith('0000000') ? 'district' : 'school',
  measure: 'suspension',
  schoolYear: '2024-25',
  group,
  groupCategory: category,
  name: 'A place',
  numerator,
  denominator,
})
const school = '34111110000010'
const hidden = (rates: readonly PublishedRate[]) =>
  hideRates(rates).flatMap(({ shown }, at) => (shown ? [] : [rates[at]!.group]))

test('what the state hid stays hidden, and takes a neighbor with it', () => {
  const rates = [
    rate('all', 'total', [60, 300]),
    rate('female', 'gender', [20, 140]),
    rate('male', 'gender', [38, 154]),
    rate('non_binary', 'gender', [null, null]),
  ]
  expect(hidden(rates)).toEqual(['female', 'non_binary'])
})

test('a program whose outside is few is hidden; one that leaves many is shown', () => {
  const rates = [
    rate('all', 'total', [60, 300]),
    rate('socioeconomically_disadvantaged', 'program', [55, 260]),
    rate('students_with_disabilities', 'program', [30, 90]),
  ]
  expect(hidden(rates)).toEqual(['socioeconomically_disadvantaged'])
})

test('grades are judged within kindergarten to 8 and beside 9 to 12', () => {
  const rates = [
    rate('all', 'total', [80, 400]),
    rate('grades_tk_8', 'grade_span', [40, 200]),
    rate('grades_4_6', 'grade_span', [5, 100]),
    rate('grades_7_8', 'grade_span', [35, 100]),
    rate('grades_9_12', 'grade_span', [40, 200]),
  ]
  expect(hidden(rates)).toEqual(['grades_4_6', 'grades_7_8'])
})

test('schools that add up to their district are guarded beside it, those that do not are not', () => {
  const [one, other, third] = ['34111110000010', '34111110000020', '34111110000030']
  const schools = [
    rate('all', 'total', [5, 200], one),
    rate('all', 'total', [40, 300], other),
    rate('all', 'total', [50, 300], third),
  ]
  const shown = (district: Count) =>
    hideRates([rate('all', 'total', district, '34111110000000'), ...schools]).map(({ shown }) => shown)
  expect(shown([95, 800])).toEqual([true, false, false, true])
  // Fifty students were at two of them: subtracting gives nobody away.
  expect(shown([90, 750])).toEqual([true, false, true, true])
})

test('three years together tell no single hidden year', () => {
  const years = (...counts: Count[]) => {
    const list = counts.map((count) => rate('all', 'total', count))
    return pooledRate(list, eachAlone(list))
  }
  expect(years([20, 200], [30, 200], [40, 200])).toEqual({ shown: true, numerator: 90, denominator: 600 })
  expect(years([20, 200], [30, 200], [5, 200])).toEqual({ shown: false })
  expect(years([20, 200], [8, 200], [7, 200])).toMatchObject({ shown: true, numerator: 35 })
  expect(years([20, 200], [3, 200], [4, 200])).toEqual({ shown: false })
  expect(years([20, 200], [null, null], [40, 200])).toEqual({ shown: false })
  expect(years([20, 200], [40, 200])).toEqual({ shown: false })
})

test('a year hidden for its neighbors’ sake is no more told than a small one', () => {
  const list = [20, 30, 40].map((count) => rate('all', 'total', [count, 200]))
  const [first, second] = eachAlone(list)
  expect(pooledRate(list, [first!, second!, { shown: false }])).toEqual({ shown: false })
})

/** Each year by itself. */
const eachAlone = (list: readonly PublishedRate[]) => list.flatMap((one) => hideRates([one]))
