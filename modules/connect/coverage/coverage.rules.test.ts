import { describe, expect, test } from 'vitest'
import { spokenLanguages } from '../call/call.ts'
import { interpreterCards } from '../interpreter-card/interpreter-card.ts'
import { adviceFor, incomeLineOf, readCoverageAsk } from './coverage.rules.ts'
import { mediCal, people, standings } from './coverage.ts'

describe('the next step', () => {
  test.each([
    ['child', 'none', 'likely', 'apply'],
    ['child', 'lost', 'likely', 'apply'],
    ['adult', 'denied', 'unsure', 'appeal'],
    ['pregnant', 'letter', 'ask', 'answer_letter'],
    ['older', 'have', 'ask', 'use_it'],
  ] as const)('of %s with %s is %s: %s', (who, now, likely, step) => {
    expect(adviceFor({ who, now })).toMatchObject({ likely, step })
  })

  test('a child is told that immigration status does not matter; a grown-up to ask', () => {
    expect(adviceFor({ who: 'child', now: 'none' }).rules).toContain('children-immigration')
    expect(adviceFor({ who: 'child', now: 'none' }).rules).not.toContain('adult-immigration')
    expect(adviceFor({ who: 'adult', now: 'none' }).rules).toContain('adult-immigration')
  })

  test('every rule it names is there, and each about grown-ups is marked to confirm', () => {
    const known = new Map(mediCal.rules.map((rule) => [rule.id, rule]))
    for (const who of people)
      for (const now of standings)
        for (const id of adviceFor({ who, now }).rules) expect(known.get(id), id).toBeDefined()
    for (const rule of mediCal.rules.filter(
      ({ id, confidence }) => id.startsWith('adult') || confidence !== 'seen',
    ))
      if (rule.id !== 'children-immigration') expect(rule.confirm, rule.id).toBe(true)
  })
})

test.each([
  ['', null],
  ['who=child', null],
  ['who=child&now=rich', null],
  ['who=child&now=none', { who: 'child', now: 'none', home: null }],
  ['who=child&now=none&home=', { who: 'child', now: 'none', home: null }],
  ['who=adult&now=lost&home=4', { who: 'adult', now: 'lost', home: 4 }],
  ['who=adult&now=lost&home=400', { who: 'adult', now: 'lost', home: null }],
])('"%s" asks %o', (query, ask) => {
  expect(readCoverageAsk(new URLSearchParams(query))).toEqual(ask)
})

// By hand, of the guideline of 2026: 33,000 dollars a year for four, 15,960 for one.
test.each([
  ['child', 4, 7320],
  ['adult', 4, 3800],
  ['adult', 1, 1840],
  ['child', null, null],
  ['pregnant', 4, null],
  ['older', 1, null],
] as const)('a month’s line for %s in a home of %o is %o', (who, home, dollars) => {
  expect(incomeLineOf({ who, now: 'none', home })).toBe(dollars)
})

test('there is a card for every language one can be called in, and each says what it is', () => {
  const cards = new Set(interpreterCards.languages.map(({ tag }) => tag))
  expect(spokenLanguages.filter((tag) => tag !== 'en' && !cards.has(tag))).toEqual([])
  for (const card of interpreterCards.languages)
    for (const text of [card.own, card.speak, card.ask, card.draft])
      expect(text.trim(), card.tag).not.toBe('')
})
