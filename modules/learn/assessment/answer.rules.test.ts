import { beforeAll, describe, expect, test } from 'vitest'
import type { Assessment } from '../content/content.ts'
import { openCurriculum } from '../role/open-curriculum.ts'
import { mixed, readAnswers, resultOf, statementText } from './answer.rules.ts'

const choice = (id: string, verdict: 'right' | 'partly' | 'not yet') => ({
  id,
  text: id,
  line: 1,
  verdict,
  feedback: `about ${id}`,
})
const scenario = (id: string, topic: 'role' | 'privacy', lesson: string, must = false) => ({
  id,
  title: id,
  topic,
  lesson,
  must,
  situation: [],
  choices: [choice(`${id}-a`, 'right'), choice(`${id}-b`, 'partly'), choice(`${id}-c`, 'not yet')],
  line: 1,
})
const five: Assessment = {
  id: 'check',
  passPercent: 80,
  statements: [
    { id: 's1', text: 'I know', line: 1, lesson: 'documentation' },
    { id: 's2', text: 'I can', line: 1, lesson: null },
  ],
  scenarios: [
    scenario('q1', 'role', 'mtss'),
    scenario('q2', 'role', 'cost'),
    scenario('q3', 'role', 'mtss'),
    scenario('q4', 'role', 'cost'),
    scenario('q5', 'privacy', 'hipaa-and-ferpa', true),
  ],
  line: 1,
}
const answered = (letters: string, rated = {}) =>
  resultOf(five, {
    choices: Object.fromEntries(
      [...letters].map((letter, index) => [`q${index + 1}`, `q${index + 1}-${letter}`]),
    ),
    ratings: rated,
  })

describe('resultOf', () => {
  test.each([
    ['all right', 'aaaaa', 5, true, []],
    ['four of five is 80 percent', 'aaaba', 4, true, ['cost']],
    ['three of five is not', 'aabba', 3, false, ['mtss', 'cost']],
    ['the one on privacy must be right', 'aaaab', 4, false, ['hipaa-and-ferpa']],
    ['its lesson comes first', 'bbaac', 2, false, ['hipaa-and-ferpa', 'mtss', 'cost']],
    ['unanswered is not right', 'aaaa', 4, false, ['hipaa-and-ferpa']],
  ] as const)('%s', (_, letters, right, passed, lessons) => {
    const result = answered(letters)
    expect([result.rightCount, result.passed, result.lessons]).toEqual([right, passed, lessons])
  })

  test('a low rating sends one to its lesson and fails nobody', () => {
    const result = answered('aaaaa', { s1: '2', s2: '1' })
    expect([result.passed, result.lessons]).toEqual([true, ['documentation']])
  })

  test('statements alone are neither passed nor failed', () => {
    const result = resultOf(
      { ...five, passPercent: null, scenarios: [] },
      { choices: {}, ratings: { s1: '4' } },
    )
    expect(result.passed).toBeNull()
  })
})

test('a choice of another scene is no answer, and an unknown rating is none', () => {
  const { answers, missing } = readAnswers(five, { q1: 'q2-a', q2: 'q2-a', s1: '9', s2: '3', more: 'x' })
  expect(answers).toEqual({ choices: { q2: 'q2-a' }, ratings: { s2: '3' } })
  expect(missing).toEqual(['q1', 'q3', 'q4', 'q5'])
})

describe('the choices as they are shown', () => {
  let scenes: readonly (readonly { verdict: string }[])[]
  beforeAll(async () => {
    const curriculum = await openCurriculum()()
    const pages = [
      ...curriculum.roles('en').flatMap(({ slug }) => curriculum.phases(slug, 'en')),
      ...curriculum.lessons('en'),
    ]
    scenes = pages
      .flatMap(({ assessment }) => assessment?.scenarios ?? [])
      .map(({ choices }) => mixed(choices))
  })

  test('are the same at every asking and lose none', () => {
    const { choices = [] } = five.scenarios[0] ?? {}
    expect(mixed(choices)).toEqual(mixed([...choices].reverse()))
    expect(mixed(choices)).toHaveLength(3)
  })

  test('do not give the right one away by its place', () => {
    expect(scenes.length).toBeGreaterThan(50)
    const threes = scenes.filter(({ length }) => length === 3)
    for (const place of [0, 1, 2]) {
      const share = threes.filter((choices) => choices[place]?.verdict === 'right').length / threes.length
      expect(share, `place ${place}`).toBeGreaterThan(0.2)
      expect(share, `place ${place}`).toBeLessThan(0.5)
    }
  })
})

test('a scene on privacy or crisis that was not right names its own lesson first, in every assessment there is', async () => {
  const curriculum = await openCurriculum()()
  const pages = [
    ...curriculum.roles('en').flatMap(({ slug }) => curriculum.phases(slug, 'en')),
    ...curriculum.lessons('en'),
    ...curriculum.paths('en'),
  ]
  const grave = pages.flatMap(({ assessment }) =>
    (assessment?.scenarios ?? [])
      .filter(({ topic }) => topic === 'privacy' || topic === 'crisis')
      .map((scenario) => ({ assessment: assessment as Assessment, scenario })),
  )
  expect(grave.length).toBeGreaterThan(20)
  for (const { assessment, scenario } of grave) {
    const choices = Object.fromEntries(
      assessment.scenarios.map(({ id, choices: offered }) => {
        const verdict = id === scenario.id ? 'not yet' : 'right'
        return [id, offered.find((choice) => choice.verdict === verdict)?.id ?? '']
      }),
    )
    const { lessons } = resultOf(assessment, { choices, ratings: {} })
    expect(lessons[0], scenario.id).toBe(scenario.lesson)
    expect(curriculum.lesson(scenario.lesson, 'en')?.title, scenario.id).toBeDefined()
  }
})

test.each([
  ['I know what to write. See [the lesson](lesson:documentation).', 'I know what to write.'],
  ['I know my own part and where it ends.', 'I know my own part and where it ends.'],
  ['[Crisis](lesson:crisis)', 'Crisis'],
])('%s reads %s', (text, shown) => {
  expect(statementText(text)).toBe(shown)
})
