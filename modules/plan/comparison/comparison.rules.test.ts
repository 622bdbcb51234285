import { describe, expect, test } from 'vitest'
import { readAssumptions } from '../assumption/assumption.rules.ts'
import { differences, readSide, yearsOfBoth } from './comparison.rules.ts'

const scenario = '01a20000-0000-7000-8000-00000000abcd'
const asks = (query: string) => ({ kind: 'asks', query: new URLSearchParams(query) })

describe('readSide', () => {
  test.each([
    ['', asks('')],
    ['  ', asks('')],
    ['pps_rate=300&years=12', asks('pps_rate=300&years=12')],
    ['?pps_rate=300', asks('pps_rate=300')],
    ['shape=B', asks('shape=B')],
    ['/counties/34', asks('')],
    ['/counties/34/?pps_rate=300#years', asks('pps_rate=300')],
    ['https://wellness.example.org/counties/34/years?pps_rate=300&lang=es', asks('pps_rate=300&lang=es')],
    ['http://127.0.0.1:3000/counties/34/schools', asks('')],
    [`/counties/34/scenarios/${scenario}`, { kind: 'scenario', id: scenario }],
    [`https://wellness.example.org/counties/34/scenarios/${scenario}`, { kind: 'scenario', id: scenario }],
    ['/counties/33?pps_rate=300', 'other_county'],
    ['https://wellness.example.org/counties/19', 'other_county'],
    ['/about', 'not_a_plan'],
    ['our plan of last week', 'not_a_plan'],
    ['rate=300', 'not_a_plan'],
  ])('%j', (text, expected) => {
    expect(readSide(text, '34')).toEqual(expected)
  })
})

test('only what differs is listed, in the order of the list', () => {
  const plan = (given: Record<string, number>) => {
    const read = readAssumptions(given)
    if (!read.done) throw new Error('refused')
    return { assumptions: read.result }
  }
  const rows = differences(plan({ take_up: 0.7, pps_rate: 300 }), plan({ pps_rate: 280, take_up: 0.7 }))
  expect(rows.map(({ a, b }) => [a.name, a.value, b.value])).toEqual([['pps_rate', 300, 280]])
  expect(differences(plan({}), plan({}))).toEqual([])
})

test('plans of other years stand in one row of years', () => {
  const years = (...of: number[]) => of.map((year) => ({ year }))
  expect(yearsOfBoth(years(2026, 2027), years(2027, 2028))).toEqual([2026, 2027, 2028])
})
