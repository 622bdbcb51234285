import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { languages } from '#platform/words.ts'
import { addressOf, figureKinds, figureOf, measuredNumbers, readPromiseGroups } from './promise.rules.ts'
import type { CountyToday, PromiseFigures } from './promise.ts'
import { figureMeaning, figureText } from './promise-figure.words.ts'
import { promiseGroups, sentenceOf } from './read-promises.ts'

const all = promiseGroups().flatMap(({ promises }) => promises)

test('every promise of the document is read, once', () => {
  const lines = readFileSync('docs/promises.md', 'utf8').match(/^\| [A-E][\d–]+ \|/gm) ?? []
  expect(all).toHaveLength(lines.length)
  expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
})

test('every promise has its words in Spanish, and no Spanish words hang loose', () => {
  const spanish = JSON.parse(readFileSync('content/pages/promises.json', 'utf8')) as Record<string, string>
  expect(Object.keys(spanish).sort()).toEqual(all.map(({ number }) => number).sort())
  for (const promised of all) expect(sentenceOf(promised, 'es'), promised.number).not.toBe('')
})

test('a row that says no state is no promise', () => {
  expect(readPromiseGroups('## One\n\n| A1 | Words | `/x` | seen | someday |\n')).toEqual([])
})

test.each([
  ['/counties/:code', '34', '/counties/34'],
  ['/counties/:code/schools/:cds', '34', '/counties/34/schools'],
  ['/counties/:code/schools/:cds', null, '/counties'],
  ['/learn/lessons/:lesson', null, '/learn'],
  ['/learn/:role/:phase', '34', '/learn'],
  ['/california', null, '/california'],
])('%s in county %s is opened at %s', (path, code, address) => {
  expect(addressOf(path, code)).toBe(address)
})

const sum = { counties: 1, schools: 20, students: 3000, districts: 4 }
const zero: CountyToday = {
  today: calendarDate('2026-11-22'),
  confirmed: {
    schools: 0,
    clinicians: 0,
    professionals: 0,
    navigators: 0,
    supervisors: 0,
    speaking: 0,
    newestOn: null,
  },
  listings: { all: 2, foundTrue: 1 },
  sites: 3,
  openings: 0,
  plan: { asked: 20, covering: 5, rate: 260, breakEvenRate: 312.5 },
  rates: [],
  calls: { askedCount: 0, reachedCount: 0 },
  learning: { peopleCount: 0, certificateCount: 0, launchCount: 0, checkCount: 0 },
  convened: {
    conveningCount: 0,
    thereCount: 0,
    eventCount: 0,
    cameCount: 0,
    startedCount: 0,
    returnedCount: 0,
    partnerCount: 0,
    goalCount: 0,
  },
  answered: { receivedCount: 0, answeredCount: 0 },
}
const nowhere: PromiseFigures = { all: sum, county: null }
const here = (more: Partial<CountyToday> = {}): PromiseFigures => ({
  all: sum,
  county: { ...zero, ...more },
})
const named = (number: string) => {
  const one = all.find((promised) => promised.number === number)
  if (one === undefined) throw new Error(`no promise ${number}`)
  return one
}

test('every figure is named for a promise that the document holds', () => {
  for (const number of measuredNumbers) expect(named(number).number).toBe(number)
})

test('what nobody has measured is never a figure: no county, no count of its people', () => {
  expect(figureOf(named('D9'), nowhere)).toBeNull()
  expect(figureOf(named('D9'), here())).toBe('people_confirmed')
  expect(figureOf(named('D3'), nowhere)).toBe('places')
  for (const number of ['A9', 'C10', 'C24', 'C25']) expect(figureOf(named(number), here())).toBeNull()
})

test('a rate that the state did not publish is not measured, and no zero', () => {
  expect(figureOf(named('C21–22'), here())).toBeNull()
  const rates = [{ measure: 'suspension', schoolYear: '2023-24', numerator: 31, denominator: 1000 }] as const
  expect(figureText('absence', here({ rates }), 'en')).toBe('3.1% of 1,000 students suspended in 2023-24')
})

test.each([
  [
    'calls',
    { calls: { askedCount: 40, reachedCount: 10 } },
    '40 calls asked for in twelve months, fewer than 11',
  ],
  ['calls', { calls: { askedCount: 40, reachedCount: 11 } }, '11 families reached'],
  ['learning', { learning: { ...zero.learning, peopleCount: 4 } }, 'fewer than 5 people have done a step, 0'],
  ['learning', { learning: { ...zero.learning, peopleCount: 5 } }, '5 people have done a step'],
  [
    'events',
    { convened: { ...zero.convened, eventCount: 1, cameCount: 9 } },
    '1 events for families held, fewer',
  ],
  ['answered', { answered: { receivedCount: 3, answeredCount: 1 } }, 'fewer than 11 messages'],
] as const)('small counts are left out: %s', (kind, more, text) => {
  expect(figureText(kind, here(more), 'en')).toContain(text)
})

test('every kind of figure has a line and says what it counts, in both languages', () => {
  for (const language of languages)
    for (const kind of figureKinds) {
      expect(figureText(kind, here(), language), kind).not.toBeNull()
      expect(figureMeaning(kind, language).length, kind).toBeGreaterThan(20)
    }
  expect(figureText('rate', here({ plan: { ...zero.plan, breakEvenRate: null } }), 'en')).toContain(
    'no visit rate',
  )
})
