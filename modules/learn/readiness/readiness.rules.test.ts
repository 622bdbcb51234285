import { describe, expect, test } from 'vitest'
import { openReadiness } from './read-readiness.ts'
import {
  itemsFor,
  itemsOf,
  readAnswersFile,
  readReadinessAnswers,
  scoreOf,
  whyNotReadiness,
  writeAnswersFile,
} from './readiness.rules.ts'
import { type ReadinessAnswers, type ReadinessForm, readinessFileSchema } from './readiness.ts'

const readiness = await openReadiness()()
const all = (form: ReadinessForm, value: '0' | '1' | '2' | 'unknown'): ReadinessAnswers =>
  Object.fromEntries(itemsOf(readiness, form).map(({ id }) => [id, value]))
const grave = itemsOf(readiness, 'school').find(({ area }) => area === 'clinical')?.id ?? ''
const light = itemsOf(readiness, 'school').find(({ area }) => area === 'space')?.id ?? ''

describe('the items', () => {
  test('a principal is asked twelve, a school 28, a district 25', () => {
    expect(itemsFor(readiness, 'school', 'principal')).toHaveLength(12)
    expect(itemsFor(readiness, 'school', 'all')).toHaveLength(28)
    expect(itemsFor(readiness, 'district', 'principal')).toHaveLength(25)
  })

  test('ten areas, of which Legal and Clinical block, and each form has both', () => {
    expect(readiness.areas).toHaveLength(10)
    expect(readiness.areas.filter(({ blocks }) => blocks).map(({ id }) => id)).toEqual(['legal', 'clinical'])
    for (const form of ['school', 'district'] as const)
      for (const area of ['legal', 'clinical'])
        expect(itemsOf(readiness, form).some((item) => item.area === area)).toBe(true)
  })

  test.each([
    ['an item of no area', { area: 'nowhere' }, 'no area nowhere'],
    ['a person nobody is', { who: ['ghost'] }, 'nobody is called ghost'],
    ['an id twice', { id: readiness.items[1]?.id }, 'stands twice'],
  ])('%s is found', (_, wrong, why) => {
    const [first, ...others] = readiness.items
    const broken = { ...readiness, items: [{ ...first, ...wrong }, ...others] } as typeof readiness
    expect(whyNotReadiness(broken).join()).toContain(why)
  })

  test('a key the schema does not know is refused', () => {
    expect(readinessFileSchema.safeParse({ ...readiness, more: 1 }).success).toBe(false)
  })
})

describe('scoreOf', () => {
  test.each([
    ['nothing answered', {}, null, null, 'unknown'],
    ['all yes', all('school', '2'), 100, 'ready', 'clear'],
    ['all partly', all('school', '1'), 50, 'plan', 'clear'],
    ['all no', all('school', '0'), 0, 'explore', 'blocked'],
    ['nobody knows', all('school', 'unknown'), null, null, 'unknown'],
    ['all yes but one no in Clinical', { ...all('school', '2'), [grave]: '0' }, 96, 'ready', 'blocked'],
    [
      'all yes but one unknown in Clinical',
      { ...all('school', '2'), [grave]: 'unknown' },
      100,
      'ready',
      'unknown',
    ],
    ['all yes but one no elsewhere', { ...all('school', '2'), [light]: '0' }, 96, 'ready', 'clear'],
    ['one partly in Clinical does not block', { ...all('school', '2'), [grave]: '1' }, 98, 'ready', 'clear'],
  ] as const)('%s', (_, answers, percent, band, launch) => {
    const score = scoreOf(readiness, 'school', answers as ReadinessAnswers)
    expect([score.percent, score.band, score.launch]).toEqual([percent, band, launch])
  })

  test.each([
    [4, 1, 80, 'ready'],
    [3, 1, 75, 'plan'],
    [79, 21, 79, 'plan'],
    [1, 1, 50, 'plan'],
    [49, 51, 49, 'explore'],
  ])('%i yes and %i no are %i percent: %s', (yes, no, percent, band) => {
    const items = Array.from({ length: yes + no }, (_, index) => ({
      ...readiness.items[0],
      id: `item-${index}`,
      forms: ['school'],
    }))
    const made = { ...readiness, items } as unknown as typeof readiness
    const answers = Object.fromEntries(
      items.map(({ id }, index) => [id, index < yes ? '2' : '0']),
    ) as ReadinessAnswers
    const score = scoreOf(made, 'school', answers)
    expect([score.percent, score.band]).toEqual([percent, band])
  })

  test('what blocks comes first, then a no, then partly; yes needs nothing', () => {
    const score = scoreOf(readiness, 'school', {
      [light]: '0',
      [grave]: '0',
      'rd-staff': '1',
      'rd-minor': '1',
      'rd-cost': '2',
    })
    expect(score.priorities.map(({ item }) => item.id)).toEqual([grave, light, 'rd-minor', 'rd-staff'])
  })

  test('nine of 28 answers give no band, ten do', () => {
    const ids = itemsOf(readiness, 'school').map(({ id }) => id)
    const first = (count: number) => Object.fromEntries(ids.slice(0, count).map((id) => [id, '2' as const]))
    expect(scoreOf(readiness, 'school', first(9)).band).toBeNull()
    expect(scoreOf(readiness, 'school', first(10)).band).toBe('ready')
  })

  test('about a district nobody of one school is asked', () => {
    const { open } = scoreOf(readiness, 'district', {})
    const people = open.map(({ person }) => person)
    for (const person of ['principal', 'school-counselor', 'office-manager'])
      expect(people).not.toContain(person)
    expect(open.flatMap(({ items }) => items)).toHaveLength(25)
  })

  test('"I don’t know" becomes a question to the one who can answer', () => {
    const score = scoreOf(readiness, 'school', { 'rd-record': 'unknown', 'rd-cost': '2' })
    expect(score.questions.map(({ person, items }) => [person, items.map(({ id }) => id)])).toEqual([
      ['counsel', ['rd-record']],
    ])
    expect(score.open.flatMap(({ items }) => items)).toHaveLength(26)
  })
})

describe('a file of answers', () => {
  const answers: ReadinessAnswers = { 'rd-cost': '2', 'rd-record': 'unknown' }

  test('comes back as it was written', () => {
    const read = readAnswersFile(readiness, writeAnswersFile(readiness, 'school', answers))
    expect(read).toMatchObject({ done: true, file: { form: 'school', answers }, unknownIds: [] })
  })

  test.each([
    ['no JSON', '{', ''],
    ['another kind of file', '{"kind":"plan"}', 'kind'],
    [
      'a wrong answer',
      '{"kind":"readiness","form":"school","edition":1,"answers":{"rd-cost":"3"}}',
      'answers.rd-cost',
    ],
    ['more than it should hold', '{"kind":"readiness","form":"school","edition":1,"answers":{},"x":1}', ''],
    ['a list', '[]', ''],
  ])('%s is refused, with its place', (_, text, where) => {
    expect(readAnswersFile(readiness, text)).toMatchObject({ done: false, refusal: { where } })
  })

  test('an item of another edition is named', () => {
    const text = '{"kind":"readiness","form":"school","edition":1,"answers":{"rd-old":"1"}}'
    expect(readAnswersFile(readiness, text)).toMatchObject({ done: true, unknownIds: ['rd-old'] })
  })
})

test('a form’s strange fields and values are left alone', () => {
  expect(
    readReadinessAnswers(readiness, 'school', { 'rd-cost': '2', 'rd-union': '2', 'rd-room': '7', x: '1' }),
  ).toEqual({
    'rd-cost': '2',
  })
})
