import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addressOf, figureOf, readPromiseGroups } from './promise.rules.ts'
import type { PromiseFigures } from './promise.ts'
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

const figures: PromiseFigures = {
  counties: 1,
  schools: 2,
  students: 3,
  districts: 4,
  confirmed: null,
  listings: null,
}

test('what nobody has measured is never a figure: no county, no count of its people', () => {
  const named = (number: string) => all.find((one) => one.number === number) ?? all[0]
  const [d9, a9] = [named('D9'), named('A9')]
  if (d9 === undefined || a9 === undefined) throw new Error('the document is empty')
  expect(figureOf(d9, figures)).toBeNull()
  expect(
    figureOf(d9, { ...figures, confirmed: { schools: 0, clinicians: 0, professionals: 0, newestOn: null } }),
  ).toBe('people_confirmed')
  expect(figureOf(a9, figures)).toBeNull()
  const b14 = named('B14') ?? a9
  expect(figureOf(b14, figures)).toBeNull()
  expect(figureOf(b14, { ...figures, listings: { all: 2, foundTrue: 1 } })).toBe('listings')
})
