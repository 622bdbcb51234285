import { expect, test } from 'vitest'
import { asksQuery, isPlain, readAsks } from './question.rules.ts'
import { plainAsks } from './question.ts'

const read = (query: string) => readAsks(new URLSearchParams(query), '34')

test('an empty link asks the plain question', () => {
  expect(read('lang=es&page=2')).toEqual({ done: true, asks: plainAsks })
})

test.each([
  'pps_rate=300',
  'years=12&pps_rate=300&hires_per_year=24',
  'start=2028&promise=full_time_everywhere&shape=B',
  'earliest=1',
  'serve_all_by=2034&find=hires_per_year',
])('%s is read and written back the same', (query) => {
  const first = read(query)
  if (!first.done) throw new Error(JSON.stringify(first.problems))
  expect(isPlain(first.asks)).toBe(false)
  expect(readAsks(asksQuery(first.asks), '34')).toEqual(first)
})

test('a value equal to the default is no change', () => {
  const same = read('pps_rate=250')
  expect(same.done && isPlain(same.asks)).toBe(true)
})

test.each([
  ['years=0', 'years'],
  ['years=99', 'years'],
  ['years=x', 'years'],
  ['start=1999', 'start'],
  ['pps_rate=0', 'pps_rate'],
  ['pps_rate=abc', 'pps_rate'],
  ['school_days=400', 'school_days'],
  ['serve_all_by=2034', 'find'],
  ['find=pps_rate', 'serve_all_by'],
  ['find=luck&serve_all_by=2034', 'find'],
  ['promise=all', 'promise'],
  ['shape=Z', 'shape'],
])('%s is refused beside its field %s', (query, field) => {
  const outcome = read(query)
  expect(outcome.done).toBe(false)
  if (!outcome.done) expect(outcome.problems[field]).toMatch(/\w/)
})
