import { expect, test } from 'vitest'
import type { RateFigure } from '#modules/places/index.ts'
import { aSchool } from '../need/need.factory.ts'
import { shownPiece, shownRate } from './shown-part.rules.ts'

const rate = (numerator: number, denominator: number): RateFigure => ({
  numerator,
  denominator,
  ratePct: (100 * numerator) / denominator,
  reliability: 'reliable',
  schoolYear: '2024-25',
})

test('a rate that would give away another is hidden in its year alone', () => {
  const hidden = new Set(['chronic_absence 2024-25', 'suspension 2023-24'])
  expect(shownRate(rate(142, 1103), 'chronic_absence', hidden)).toBe('tells')
  expect(shownRate(rate(142, 1103), 'suspension', hidden)).toBe('shown')
  expect(shownRate(rate(4, 397), 'suspension', hidden)).toBe('few')
})

test('what stands behind a need says no more than the counts do', () => {
  const groups = { ...aSchool().groups, socioeconomically_disadvantaged: 2 }
  const school = { ...aSchool(), enrollment: 3, groups, suspension: rate(1, 7), chronicAbsence: rate(15, 23) }
  const said = (['disadvantage', 'suspension', 'chronic_absence', 'support_staff'] as const).map((piece) =>
    shownPiece(piece, school, new Set()),
  )
  expect(said).toEqual(['few', 'few', 'tells', 'shown'])
})
