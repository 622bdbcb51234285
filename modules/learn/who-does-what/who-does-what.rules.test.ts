import { describe, expect, test } from 'vitest'
import { openWhoDoesWhat } from './read-who-does-what.ts'
import {
  analysisOf,
  readDivision,
  whyNotConfirm,
  whyNotSaveDivision,
  whyNotWhoDoesWhat,
} from './who-does-what.rules.ts'
import { type Part, whoDoesWhatFileSchema } from './who-does-what.ts'

const file = await openWhoDoesWhat()()
const people = ['counselor', 'clinician', 'navigator', 'nurse']
const said = (parts: Readonly<Record<string, Part>>) => ({ people, parts, note: null })

describe('analysisOf', () => {
  test('what nobody leads is a gap, what two lead is an overlap', () => {
    const { gaps, overlaps } = analysisOf(
      file,
      said({ 'ww-skills.counselor': 'lead', 'ww-skills.clinician': 'lead', 'ww-linkage.navigator': 'lead' }),
    )
    expect(gaps).toHaveLength(file.activities.length - 2)
    expect(overlaps.map(({ activity, leads }) => [activity.id, leads.map(({ id }) => id)])).toEqual([
      ['ww-skills', ['counselor', 'clinician']],
    ])
  })

  test.each([
    ['ww-therapy.clinician', 'lead', null],
    ['ww-therapy.counselor', 'lead', [true, 'no']],
    ['ww-risk.navigator', 'share', [true, 'alert']],
    ['ww-risk.counselor', 'lead', [false, 'trained']],
    ['ww-lessons.clinician', 'share', null],
    ['ww-lessons.clinician', 'lead', [false, 'co']],
    ['ww-risk.nurse', 'lead', [false, null]],
  ] as const)('%s %s', (key, part, concern) => {
    const found = analysisOf(file, said({ [key]: part })).concerns.map(({ outside, scope }) => [
      outside,
      scope,
    ])
    expect(found).toEqual(concern === null ? [] : [concern])
  })

  test('who leads in one tier hands over to who leads in the next, and nobody to herself', () => {
    const parts = {
      'ww-lessons.counselor': 'lead',
      'ww-skills.counselor': 'lead',
      'ww-therapy.clinician': 'lead',
    } as const
    const { handOvers } = analysisOf(file, said(parts))
    expect(handOvers.map(({ from, to, after, into }) => [from.id, after, to.id, into])).toEqual([
      ['counselor', '2', 'clinician', '3'],
    ])
  })
})

test('a form’s strange posts, parts and activities are left alone', () => {
  const typed = {
    people: ['counselor', 'wizard'],
    'ww-skills.counselor': 'lead',
    'ww-skills.clinician': 'lead',
    'ww-risk.counselor': 'owns',
    note: '  On Mondays.  ',
  }
  expect(readDivision(file, typed)).toEqual({
    people: ['counselor'],
    parts: { 'ww-skills.counselor': 'lead' },
    note: 'On Mondays.',
  })
})

test.each([
  ['nobody named', said({}), 'a', ['a'], 'nobody_named'],
  ['no school', said({ 'ww-skills.counselor': 'lead' }), undefined, [], 'place_missing'],
  ['another school', said({ 'ww-skills.counselor': 'lead' }), 'a', ['b'], 'not_your_school'],
  ['her own', said({ 'ww-skills.counselor': 'lead' }), 'a', ['a'], null],
] as const)('saving: %s', (_, division, school, schools, refusal) => {
  expect(whyNotSaveDivision({ databaseRole: 'app_school_listed', schools }, division, school)).toBe(refusal)
})

test('a page that puts a post outside of its scope is not confirmed', () => {
  const page = (key: string) => ({ ...said({ [key]: 'lead' }), confirmedAt: null })
  expect(whyNotConfirm(file, page('ww-therapy.counselor'))).toBe('outside_scope')
  expect(whyNotConfirm(file, page('ww-therapy.clinician'))).toBeNull()
  expect(whyNotConfirm(file, { ...page('ww-therapy.clinician'), confirmedAt: new Date(0) })).toBe(
    'already_confirmed',
  )
})

test('a file with a name that leads nowhere, or a key it should not have, is found', () => {
  const [first, ...others] = file.activities
  const broken = { ...file, activities: [{ ...first, scope: { ghost: 'yes' } }, ...others] } as typeof file
  expect(whyNotWhoDoesWhat(broken)).toEqual(['ww-lessons: nobody is called ghost'])
  expect(whoDoesWhatFileSchema.safeParse({ ...file, more: 1 }).success).toBe(false)
})
