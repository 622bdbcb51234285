import { describe, expect, test } from 'vitest'
import { publicResult, readAttendance, wholeNumber, whyNotCount } from './family-event.rules.ts'

const came = (language: string, adultCount: number, childCount: number) => ({
  language,
  adultCount,
  childCount,
})
const nothing = { coverage_help: 0, registration: 0, referral: 0 }

describe('publicResult', () => {
  test('shows counts of more than ten', () => {
    expect(publicResult([came('es', 20, 15), came('en', 12, 14)], [])).toEqual({
      people: 61,
      adults: 32,
      children: 29,
      languages: [
        { language: 'es', people: 35 },
        { language: 'en', people: 26 },
      ],
      started: nothing,
    })
  })

  test('hides a small one, and a second that would give it away', () => {
    const { people, languages } = publicResult(
      [came('es', 20, 15), came('en', 12, 14), came('hmn', 2, 2)],
      [],
    )
    expect(people).toBe(65)
    expect(languages.map((one) => one.people)).toEqual([35, 'few', 'few'])
  })

  test('hides both where few children came', () => {
    const { people, adults, children } = publicResult([came('es', 30, 4)], [])
    expect([people, adults, children].filter((one) => one === 'few').length).toBeGreaterThanOrEqual(2)
  })

  test('says nothing of an evening of ten', () => {
    const { people, adults, children, languages } = publicResult([came('es', 6, 4)], [])
    expect([people, adults, children, languages[0]?.people]).toEqual(['few', 'few', 'few', 'few'])
  })

  test('no hidden count follows from the shown ones, whatever came', () => {
    for (let adults = 0; adults < 26; adults += 1)
      for (let children = 0; children < 26; children += 1) {
        const shown = publicResult([came('es', adults, children), came('en', 11, 0)], [])
        const [whole, big, small] = [shown.people, shown.adults, shown.children]
        for (const one of [whole, big, small]) if (one !== 'few') expect(one === 0 || one > 10).toBe(true)
        if (whole !== 'few') expect([big, small].filter((one) => one === 'few').length).not.toBe(1)
      }
  })

  test('what was started stands by itself', () => {
    const started = [
      { what: 'coverage_help', familyCount: 14 },
      { what: 'registration', familyCount: 3 },
    ] as const
    expect(publicResult([], started).started).toEqual({ coverage_help: 14, registration: 'few', referral: 0 })
  })
})

describe('counts from a form', () => {
  test('an empty box is nobody', () => {
    expect(readAttendance({ 'adults-es': '12', 'children-es': '' }, ['es', 'other'])).toEqual([
      came('es', 12, 0),
      came('other', 0, 0),
    ])
  })
  test.each(['-1', '1.5', 'many', '99999', ['1', '2']])('%o is no count', (typed) => {
    expect(wholeNumber(typed)).toBeNull()
    expect(readAttendance({ 'adults-es': typed }, ['es'])).toBeNull()
  })
})

test('an event is counted once it was announced and has begun', () => {
  const at = (iso: string) => new Date(iso)
  const event = { startsAt: at('2027-03-05T02:00:00Z'), announcedAt: at('2027-02-01T00:00:00Z') }
  expect(whyNotCount(event, at('2027-03-05T01:59:00Z'))).toBe('not_begun')
  expect(whyNotCount(event, at('2027-03-05T02:00:00Z'))).toBeNull()
  expect(whyNotCount({ ...event, announcedAt: null }, at('2027-03-06T02:00:00Z'))).toBe('not_announced')
})
