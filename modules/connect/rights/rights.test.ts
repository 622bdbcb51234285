import { describe, expect, test } from 'vitest'
import {
  count,
  fernandezHuerta,
  fleschKincaid,
  plainWords,
} from '#modules/learn/content/readability.rules.ts'
import { hardestGrade, lowestEase } from '#modules/learn/content/reading.rules.ts'
import { languages } from '#platform/words.ts'
import { textOf } from './rights.rules.ts'
import { rights } from './rights.ts'
import { rightsWords } from './rights.words.ts'
import { rightsParts } from './rights-parts.ts'

const names = { words: [], names: ['Medi-Cal', 'CalFresh', 'Homeland Security', 'Seguridad Nacional'] }

describe.each(rights.topics.map((topic) => [topic.id, topic] as const))('%s', (id, topic) => {
  test('reads at grade five in English, and as easily in Spanish', () => {
    const english = fleschKincaid(count(textOf(topic, 'en'), plainWords(names, 'en')))
    expect(english, id).toBeLessThanOrEqual(hardestGrade.family)
    const spanish = fernandezHuerta(count(textOf(topic, 'es'), plainWords(names, 'es')))
    expect(spanish, id).toBeGreaterThanOrEqual(lowestEase)
  })

  test('states nothing as fact that nobody read: it asks, or it says to ask', () => {
    for (const { statements } of topic.parts)
      for (const one of statements) {
        if (one.confidence === 'secondary' || one.confidence === 'partly' || one.confidence === 'unsure')
          expect(one.confirm, one.id).toBe(true)
        if (one.confidence === 'seen' || one.confidence === 'partly')
          expect(one.source, one.id).not.toBeNull()
      }
  })

  test('waits for counsel in each language and for a reader of the Spanish', () => {
    const parts = rightsParts.filter(({ part }) => part === `rights.${id}`)
    expect(parts.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
      ...languages.map((language) => `counsel ${language}`),
      'reviewer es',
    ])
    for (const { text } of parts) expect(text.split('\n').length).toBeGreaterThan(5)
  })
})

test('there are the four topics, each sentence with a name of its own', () => {
  expect(rights.topics.map(({ id }) => id)).toEqual([
    'school-meals',
    'minor-consent',
    'interpreter',
    'language-help',
  ])
  const ids = rights.topics.flatMap(({ parts }) =>
    parts.flatMap(({ statements }) => statements.map(({ id }) => id)),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test('what a student of 12 can do, what a parent can do and where it ends stand apart', () => {
  const topic = rights.topics.find(({ id }) => id === 'minor-consent')
  expect(topic?.parts.map(({ id }) => id)).toEqual(['student', 'parent', 'limits'])
})

test('the frame is as plain', () => {
  const { title, lead, notConfirmed, ask, print, notAdvice } = rightsWords.en
  const said = [title, lead, notConfirmed, ask, print, notAdvice].join('\n')
  expect(fleschKincaid(count(said, plainWords(names, 'en')))).toBeLessThanOrEqual(hardestGrade.family + 1)
})
