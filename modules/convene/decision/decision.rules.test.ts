import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import {
  byPlace,
  letterDue,
  returnOf,
  whyNotAnswer,
  whyNotAsk,
  whyNotBringBack,
  whyNotMoveDue,
} from './decision.rules.ts'
import { type Decision, decisionSchema } from './decision.ts'
import { cell, decisionsCsv } from './decision-csv.rules.ts'

const due = calendarDate('2026-12-04')
const standing = { kind: 'students', withdrawnAt: null, dueOn: due, returned: null } as const

describe('whyNotAnswer', () => {
  test.each([
    ['2026-12-03', {}, null],
    ['2026-12-04', {}, null], // the last day still counts
    ['2026-12-05', {}, 'past_due'],
    ['2026-12-03', { withdrawnAt: new Date(0) }, 'withdrawn'],
    ['2026-12-03', { returned: {} }, 'already_returned'],
    ['2026-12-03', { dueOn: null }, 'no_question'],
  ] as const)('on %s, %o: %s', (today, more, expected) => {
    expect(whyNotAnswer({ ...standing, ...more }, calendarDate(today))).toBe(expected)
  })
})

describe('what comes back comes back once', () => {
  test.each([
    ['2026-12-04', 2, 'not_yet'],
    ['2026-12-04', 3, null], // all have answered
    ['2026-12-05', 0, null],
  ] as const)('on %s with %i of 3: %s', (today, answered, expected) => {
    expect(whyNotBringBack(standing, { asked: 3, answered }, calendarDate(today))).toBe(expected)
  })
  test('and not again', () => {
    const again = { ...standing, returned: {} }
    expect(whyNotBringBack(again, { asked: 3, answered: 3 }, due)).toBe('already_returned')
  })
})

test.each([
  ['2026-12-05', '2026-12-01', null],
  ['2026-12-04', '2026-12-01', 'not_later'],
  ['2026-12-09', '2026-12-05', 'past_due'],
] as const)('moving the last day to %s on %s: %s', (to, today, expected) => {
  expect(whyNotMoveDue(standing, calendarDate(to), calendarDate(today))).toBe(expected)
})

test.each([
  ['students', 'county', [], 3, null],
  ['students', 'county', [], 2, 'too_few_schools'],
  ['yes_no', 'county', [], 4, 'too_few_schools'],
  ['yes_no', 'county', [], 5, null],
  ['adults', 'schools', ['1', '2', '3', '3'], 3, null],
  ['adults', 'schools', ['1', '2', '3', '4'], 3, 'no_such_school'],
] as const)('asking %s of %s %o, %i found: %s', (kind, scope, school, found, expected) => {
  expect(whyNotAsk({ kind, scope, school: [...school] }, found, due, due)).toBe(expected)
})
test('a last day that has passed is not asked for', () => {
  const ask = { kind: 'students', scope: 'county', school: [] } as const
  expect(whyNotAsk({ ...ask, school: [] }, 9, due, calendarDate('2026-12-05'))).toBe('due_in_the_past')
})

test.each([
  ['2026-11-30', null],
  ['2026-12-01', 'soon'],
  ['2026-12-03', 'soon'],
  ['2026-12-04', 'last_day'],
  ['2026-12-05', null],
] as const)('the letter of %s: %s', (today, expected) => {
  expect(letterDue(due, calendarDate(today))).toBe(expected)
})

describe('what comes back', () => {
  const none = { students: 0, adults: 0 }
  const amounts = (...list: number[]) =>
    list.map((amount, at) => ({ schoolId: String(at), amount, choice: null }))
  const choices = (...list: number[]) =>
    list.map((choice, at) => ({ schoolId: String(at), amount: null, choice }))
  test('of numbers is a total and a range', () => {
    expect(returnOf({ kind: 'students', choices: [] }, amounts(40, 52, 33), none)).toEqual({
      shown: { kind: 'students', total: { low: 121, high: 130 }, range: { low: 26, high: 100 } },
      least: 11,
    })
  })
  test('of choices is how many schools, small ones hidden in pairs', () => {
    const back = returnOf({ kind: 'yes_no', choices: [] }, choices(0, 0, 0, 0, 0, 1), none)
    expect(back?.shown).toEqual({
      kind: 'yes_no',
      counts: [
        { shown: false, why: 'small' },
        { shown: false, why: 'small' },
      ],
    })
  })
  test('is nothing where an earlier question went to nearly the same schools', () => {
    const earlier = [byPlace(amounts(40, 52, 33))]
    const back = (...list: number[]) =>
      returnOf({ kind: 'students', choices: [] }, amounts(...list), none, earlier)?.shown
    expect(back(40, 52, 33, 12)).toEqual({ kind: 'students', total: null, range: null, near: true })
    expect(back(40, 52, 33)).toMatchObject({ total: { low: 121, high: 130 } })
    expect(back(41, 55, 33, 12)).toMatchObject({ total: { low: 141, high: 150 } })
    const said = choices(0, 0, 0, 0, 0, 1, 1, 1, 1, 1)
    const shown = returnOf({ kind: 'yes_no', choices: [] }, said, none, [byPlace(said.slice(1))])?.shown
    expect(shown).toMatchObject({ near: true, counts: [{ shown: false }, { shown: false }] })
  })
  test('under a raised limit is less', () => {
    const back = returnOf({ kind: 'students', choices: [] }, amounts(12, 13, 14), { students: 50, adults: 0 })
    expect(back).toMatchObject({ shown: { total: null }, least: 50 })
  })
})

describe('the form', () => {
  const typed = {
    words: 'We count first visits',
    takenBy: 'Fall convening',
    takenOn: '2026-11-20',
    kind: 'students',
    question: 'How many students?',
    role: 'principal',
    scope: 'county',
    dueOn: '2026-12-04',
  }
  const problems = (more: Record<string, unknown>) =>
    Object.fromEntries(
      (decisionSchema.safeParse({ ...typed, ...more }).error?.issues ?? []).map(({ path, message }) => [
        path.join('.'),
        message,
      ]),
    )
  test.each([
    [{}, {}],
    [{ words: ' ' }, { words: 'missing' }],
    [{ takenOn: '2026-02-30' }, { takenOn: 'not_a_day' }],
    [{ question: '' }, { question: 'missing' }],
    [{ kind: 'none', question: '', role: '', scope: '', dueOn: '' }, {}],
    [{ kind: 'choice', choices: 'Only one' }, { choices: 'choices' }],
    [{ kind: 'choice', choices: 'One\r\nTwo\r\n' }, {}],
    [{ role: 'clinician_1' }, {}],
    [{ role: 'billing_specialist' }, { role: 'choose' }],
    [{ scope: 'district' }, { district: 'choose' }],
    [{ scope: 'schools' }, { school: 'no_school' }],
    [{ convening: "x' or 1=1" }, { convening: 'choose' }],
  ])('%o: %o', (more, expected) => {
    expect(problems(more)).toEqual(expected)
  })
})

test('a file of decisions keeps formulas as texts and says what is hidden', () => {
  expect(cell('=SUM(A1)')).toBe("'=SUM(A1)")
  expect(cell('a "b", c')).toBe('"a ""b"", c"')
  const decision: Decision = {
    id: 'd' as Decision['id'],
    conveningId: null,
    talkId: null,
    words: '@everyone',
    takenBy: 'Team',
    takenOn: due,
    withdrawnAt: null,
    publishedAt: null,
    kind: 'yes_no',
    question: 'Ready?',
    choices: [],
    role: 'principal',
    scope: 'county',
    districtCode: null,
    dueOn: due,
    returned: {
      returnedAt: new Date(0),
      askedCount: 9,
      answeredCount: 9,
      least: 5,
      shown: {
        kind: 'yes_no',
        counts: [
          { shown: true, value: 9 },
          { shown: false, why: 'small' },
        ],
      },
    },
  }
  const lines = decisionsCsv([decision]).split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain("'@everyone,Team")
  expect(lines[2]).toContain(',no,hidden,hidden,')
})
