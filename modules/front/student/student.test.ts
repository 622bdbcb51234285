import { expect, test } from 'vitest'
import { languages } from '#platform/words.ts'
import { addressWith, answersTo, readPicked } from './student.rules.ts'
import { ages, answerIds, answers, needs, questions } from './student.ts'
import { studentWords } from './student.words.ts'
import { studentParts } from './student-parts.ts'

test('whoever asks whatever gets an answer, and each answer has its limit in both languages', () => {
  for (const question of questions)
    for (const age of ages)
      for (const need of needs)
        expect(answersTo(question, { age, need }), `${question} ${age} ${need}`).toHaveLength(1)
  for (const language of languages)
    for (const id of answerIds) expect(studentWords[language].answers[id].limit, id).not.toBe('')
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answerIds.length)
})

test('whether parents know depends on age and need, and says what danger changes', () => {
  const of = (age: (typeof ages)[number]) =>
    answersTo('parents', { age, need: 'visits' }).map(({ id }) => studentWords.en.answers[id])
  expect(of('under-12')[0]?.text).toMatch(/^Yes\./)
  expect(of('12-to-17')[0]?.text).toMatch(/^Not always\./)
  for (const age of ages) expect(of(age)[0]?.limit).toContain('in danger, or someone hurts you')
})

test('every answer waits for counsel in each language', () => {
  expect(studentParts.filter(({ kind }) => kind === 'counsel')).toHaveLength(
    answerIds.length * languages.length,
  )
})

test('what is picked is pressed, and pressed again is taken back', () => {
  const picked = readPicked(new URLSearchParams('age=12-to-17&need=anything'))
  expect(picked).toEqual({ age: '12-to-17', need: null })
  expect(addressWith('/students', picked, { need: 'visits' })).toBe('/students?age=12-to-17&need=visits')
  expect(addressWith('/students', picked, { age: '12-to-17' })).toBe('/students')
})

test('a student of ten can read it', () => {
  const { answers: texts, ask, lead, now, answersLead, leaveHint } = studentWords.en
  const said = [
    lead,
    now,
    answersLead,
    leaveHint,
    ...ask,
    ...Object.values(texts).flatMap((one) => Object.values(one)),
  ]
  expect(schoolGrade(said.join(' '))).toBeLessThanOrEqual(5)
  for (const [id, { text, limit }] of Object.entries(texts))
    expect(schoolGrade(`${text} ${limit}`), id).toBeLessThanOrEqual(6.5)
})

test('in Spanish too: at least “easy” on the Fernández Huerta scale', () => {
  const { answers: texts, ask, lead, now } = studentWords.es
  const said = [lead, now, ...ask, ...Object.values(texts).flatMap((one) => Object.values(one))]
  expect(fernandezHuerta(said.join(' '))).toBeGreaterThanOrEqual(80)
})

/** Flesch and Kincaid's grade: syllables by groups of vowels, a silent e left out. */
function schoolGrade(text: string): number {
  const { sentences, words } = partsOf(text)
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length),
    0,
  )
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Higher is easier: 80 to 90 is read easily by a child of eleven. */
function fernandezHuerta(text: string): number {
  const { sentences, words } = partsOf(text)
  const syllables = words.reduce(
    (sum, word) => sum + (word.match(/[aeo]?[iuü][aeo]?|[aáeéoóíúy]/g) ?? ['']).length,
    0,
  )
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences)
}

function partsOf(text: string) {
  const words = text.toLowerCase().match(/[a-záéíóúüñ]+/g) ?? []
  return { words, sentences: (text.match(/[.!?:]+(?=["”\s]|$)/g) ?? []).length || 1 }
}
