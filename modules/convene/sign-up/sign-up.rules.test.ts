import { describe, expect, test } from 'vitest'
import { inChildcare, seated, whyNotSignUp } from './sign-up.rules.ts'
import { type SignUpId, signUpSchema } from './sign-up.ts'

type Given = { readonly out?: boolean; readonly held?: boolean; readonly childcare?: number }
const party = (id: string, people: number, { out = false, held = false, childcare = 0 }: Given = {}) => ({
  id: id as SignUpId,
  adultCount: 1,
  childCount: people - 1,
  childcareCount: childcare,
  cancelledAt: out ? new Date(0) : null,
  heldBecause: held ? ('too_fast' as const) : null,
})
const names = (given: ReadonlySet<string>) => [...given].join('')

describe('who has a place', () => {
  test.each([
    ['all where there is no bound', [party('a', 9), party('b', 9)], null, 'ab'],
    ['as long as the whole party fits', [party('a', 4), party('b', 4), party('c', 4)], 8, 'ab'],
    [
      'none after one who waits, though they would fit',
      [party('a', 6), party('b', 5), party('c', 1)],
      10,
      'a',
    ],
    [
      'who moves up when another cannot come',
      [party('a', 6, { out: true }), party('b', 5), party('c', 5)],
      10,
      'bc',
    ],
    ['not who was set apart', [party('a', 6, { held: true }), party('b', 5)], 6, 'b'],
    ['none where nobody signed up', [], 10, ''],
  ] as const)('%s', (_what, parties, capacity, expected) => {
    expect(names(seated(parties, capacity))).toBe(expected)
  })

  test('nobody loses a place when someone before them goes', () => {
    const sizes = [5, 6, 5, 1, 3, 2, 7, 1]
    for (let capacity = 1; capacity <= 30; capacity += 1)
      for (let gone = 0; gone < sizes.length; gone += 1) {
        const parties = sizes.map((size, at) => party(String(at), size))
        const before = seated(parties, capacity)
        const after = seated(
          parties.map((one, at) => (at === gone ? { ...one, cancelledAt: new Date(0) } : one)),
          capacity,
        )
        for (const id of before) if (id !== String(gone)) expect(after.has(id)).toBe(true)
      }
  })
})

test('places for children go to who has a place, in the same order', () => {
  const parties = [
    party('a', 3, { childcare: 2 }),
    party('b', 2),
    party('c', 4, { childcare: 2 }),
    party('d', 9, { childcare: 1 }),
  ]
  expect(names(inChildcare(parties, 9, 3))).toBe('a')
  expect(names(inChildcare(parties, 9, 4))).toBe('ac')
  expect(names(inChildcare(parties, 18, 9))).toBe('acd')
})

describe('whyNotSignUp', () => {
  const now = new Date('2027-03-04T20:00:00Z')
  const event = (given: object = {}) => ({
    state: 'announced',
    endsAt: new Date('2027-03-05T03:30:00Z'),
    registrationEndsAt: null,
    ...given,
  })
  test.each([
    [event(), null],
    [event({ state: 'draft' }), 'not_open'],
    [event({ state: 'cancelled' }), 'cancelled'],
    [event({ endsAt: now }), 'over'],
    [event({ registrationEndsAt: new Date('2027-03-04T19:59:00Z') }), 'over'],
  ] as const)('%o: %s', (given, expected) => {
    expect(whyNotSignUp(given, now)).toBe(expected)
  })
})

describe('the form', () => {
  const form = { firstName: '', adultCount: '2', childCount: '3', language: 'es', email: '' }
  const wrong = (given: object) =>
    signUpSchema
      .safeParse({ ...form, ...given })
      .error?.issues.map(({ path, message }) => `${path}: ${message}`)
  test('takes how many are coming and nothing else', () => {
    expect(signUpSchema.parse(form)).toMatchObject({
      firstName: null,
      adultCount: 2,
      childCount: 3,
      email: null,
    })
  })
  test.each([
    [{ adultCount: '0' }, ['adultCount: count']],
    [{ adultCount: '11' }, ['adultCount: count']],
    [{ childCount: '-1' }, ['childCount: count', 'childcareCount: childcare']],
    [{ childCount: '2.5' }, ['childCount: count']],
    [{ childcareCount: '4' }, ['childcareCount: childcare']],
    [{ firstName: 'call 5595550188' }, ['firstName: firstName']],
    [{ firstName: '<script>'.repeat(9) }, ['firstName: firstName']],
    [{ email: 'not an address' }, ['email: email']],
    [{ language: 'xx' }, ['language: choose']],
  ])('%o is refused by name', (given, expected) => {
    expect(wrong(given)).toEqual(expected)
  })
  test('one tick and several are both a list', () => {
    expect(signUpSchema.parse({ ...form, foodNeeds: 'halal' }).foodNeeds).toEqual(['halal'])
    expect(signUpSchema.parse({ ...form, foodNeeds: ['halal', 'no_nuts'] }).foodNeeds).toEqual([
      'halal',
      'no_nuts',
    ])
  })
})
