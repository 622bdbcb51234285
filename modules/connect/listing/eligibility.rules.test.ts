import { describe, expect, test } from 'vitest'
import { asksOf, familyOf, stillToAsk } from './eligibility.rules.ts'
import type { Conditions, FamilyAnswers } from './eligibility.ts'
import { questionText } from './eligibility.words.ts'

const silent: FamilyAnswers = {
  age: null,
  zip: null,
  district: null,
  insurance: null,
  households: null,
  lowIncome: null,
}

describe('what a family said', () => {
  test.each<[Conditions, Partial<FamilyAnswers>, readonly string[] | null]>([
    [{}, {}, []],
    [{ leastAge: 5, mostAge: 18 }, {}, ['ages']],
    [{ leastAge: 5, mostAge: 18 }, { age: 5 }, []],
    [{ leastAge: 5, mostAge: 18 }, { age: 18 }, []],
    [{ leastAge: 5, mostAge: 18 }, { age: 19 }, null],
    [{ leastAge: 18 }, { age: 4 }, null],
    [{ zips: ['95820'] }, { zip: '95820' }, []],
    [{ zips: ['95820'] }, { zip: '95821' }, null],
    [{ inSchool: true }, { district: '3467314' }, []],
    [{ inSchool: true }, { district: 'none' }, null],
    [{ districts: ['3467314'] }, { district: '3467439' }, null],
    [{ insurances: ['medi_cal', 'none'] }, { insurance: 'none' }, []],
    [{ insurances: ['medi_cal'] }, { insurance: 'other' }, null],
    [{ households: ['foster', 'kinship'] }, { households: ['kinship'] }, []],
    [{ households: ['foster'] }, { households: [] }, null],
    [{ lowIncome: true }, { lowIncome: false }, null],
    [{ lowIncome: true, papers: ['photo_id'] }, { lowIncome: true }, ['papers']],
    // What was not answered excludes nothing.
    [{ leastAge: 5, zips: ['95820'], lowIncome: true }, { age: 7 }, ['zips', 'lowIncome']],
  ])('against %o: %o leaves %o', (conditions, said, expected) => {
    expect(stillToAsk(conditions, { ...silent, ...said })).toEqual(expected)
  })
  test('is read from the form; what cannot be understood was not said', () => {
    const districts = new Set(['3467314'])
    expect(familyOf({}, districts)).toBeNull()
    expect(
      familyOf({ age: 'seven', zip: '9', district: 'x', insurance: 'x', lowIncome: '' }, districts),
    ).toBeNull()
    expect(familyOf({ age: '7', households: 'none' }, districts)).toEqual({
      ...silent,
      age: 7,
      households: [],
    })
  })
})

describe('questions', () => {
  const conditions: Conditions = {
    leastAge: 5,
    mostAge: 18,
    zips: ['95820', '95823'],
    districts: ['3467314'],
    insurances: ['medi_cal', 'none'],
    households: ['foster'],
    lowIncome: true,
    papers: ['photo_id', 'address_proof'],
  }
  test.each(['en', 'es'] as const)('are whole sentences, in %s', (language) => {
    const texts = asksOf(conditions).map((about) =>
      questionText(about, conditions, () => 'Elk Grove Unified', language),
    )
    expect(texts).toHaveLength(7)
    for (const text of texts) expect(text).toMatch(/\?/)
    expect(texts[2]).toContain('Elk Grove Unified')
  })
  test('say ages as people do', () => {
    const ages = (given: Conditions) => questionText('ages', given, String, 'en')
    expect(ages({ leastAge: 18 })).toBe('Is the person who needs help 18 years old or older?')
    expect(ages({ mostAge: 5 })).toBe('Is the person who needs help 5 years old or younger?')
  })
})
