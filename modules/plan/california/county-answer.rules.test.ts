import { describe, expect, test } from 'vitest'
import { rateClass, sameRun, stateRange } from './county-answer.rules.ts'
import type { CountyAnswer } from './county-answer.ts'

describe('stateRange', () => {
  test.each([
    [[], null],
    [[null, null], null],
    [[7], { lowest: 7, lowerQuarter: 7, middle: 7, upperQuarter: 7, highest: 7 }],
    [[4, null, 1, 3, 2], { lowest: 1, lowerQuarter: 1, middle: 2, upperQuarter: 3, highest: 4 }],
    [
      [80, 10, 70, 20, 60, 30, 50, 40],
      { lowest: 10, lowerQuarter: 20, middle: 40, upperQuarter: 60, highest: 80 },
    ],
  ])('%j: %j', (values, expected) => {
    expect(stateRange(values)).toEqual(expected)
  })
})

test.each([
  [null, null],
  [0, 0],
  [325, 0],
  [325.01, 1],
  [350, 1],
  [400, 2],
  [500, 3],
  [500.01, 4],
  [9999, 4],
])('a rate of %s stands in class %s', (rate, expected) => {
  expect(rateClass(rate)).toBe(expected)
})

test('only rows of one model, one list and one day stand together: the run with the most counties', () => {
  const row = (countyCode: string, modelVersion: string, planFrom: number) =>
    ({ countyCode, modelVersion, figures: { assumptions: '2026-11', planFrom } }) as CountyAnswer
  const rows = [
    row('01', 'new', 20261121),
    row('02', 'old', 20261121),
    row('03', 'new', 20261121),
    row('04', 'new', 20261120),
  ]
  expect(sameRun(rows).map(({ countyCode }) => countyCode)).toEqual(['01', '03'])
  expect(sameRun([])).toEqual([])
})
