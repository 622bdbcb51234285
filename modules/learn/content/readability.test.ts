import { expect, test } from 'vitest'
import { count, fernandezHuerta, fleschKincaid, plainWords } from './readability.rules.ts'
import { syllablesInEnglish, syllablesInSpanish } from './syllables.rules.ts'

const none = { words: [], names: [] }
const english = plainWords(none, 'en')

test.each(
  Object.entries({
    ...{ school: 1, asked: 1, needed: 2, tables: 2, role: 1, changes: 2, sources: 2, leaves: 1, breathe: 1 },
    ...{
      student: 2,
      counselor: 3,
      clinician: 3,
      wellness: 2,
      referral: 3,
      family: 3,
      agreement: 3,
      statement: 2,
    },
    ...{
      associate: 4,
      evaluate: 4,
      material: 4,
      coordinate: 4,
      situation: 4,
      behavior: 3,
      experience: 4,
      video: 3,
    },
    ...{
      social: 2,
      previous: 3,
      patient: 2,
      science: 2,
      being: 2,
      people: 2,
      everyone: 3,
      please: 1,
      '2015': 1,
    },
  }),
)('%s has %i beats in English', (word, beats) => expect(syllablesInEnglish(word)).toBe(beats))

test.each(
  Object.entries({
    ...{
      escuela: 3,
      familia: 3,
      día: 2,
      bien: 1,
      guía: 2,
      que: 1,
      vergüenza: 3,
      muy: 1,
      país: 2,
      también: 2,
    },
    ...{ leer: 2, ciudad: 2, oír: 2, aéreo: 4, estudiante: 4, mayo: 2, ley: 1, quién: 1 },
  }),
)('%s has %i beats in Spanish', (word, beats) => expect(syllablesInSpanish(word)).toBe(beats))

test('words and sentences are counted as read', () => {
  expect(count('Stay. Do not leave her!', english)).toEqual({ words: 5, sentences: 2, syllables: 5 })
  expect(count('An item without a stop', english).sentences).toBe(1)
  expect(count('Phase 0.5 is short. It ends.', english).sentences).toBe(2)
})

test('the two formulas give what their authors print', () => {
  expect(fleschKincaid({ words: 100, sentences: 5, syllables: 150 })).toBeCloseTo(9.91, 2)
  expect(fernandezHuerta({ words: 100, sentences: 10, syllables: 200 })).toBeCloseTo(76.64, 2)
})

test('a word of the glossary, in the plural or at the start, counts as plain', () => {
  const plain = plainWords({ words: ['coordinator'], names: ['Kohut'] }, 'en')
  expect(count('Coordinators read Kohut.', plain).syllables).toBe(3)
  expect(count('Coordinators read Kohut.', english).syllables).toBeGreaterThan(5)
  expect(count('uncoordinatored', plain).syllables).toBeGreaterThan(3)
})
