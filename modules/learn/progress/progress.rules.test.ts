import { describe, expect, test } from 'vitest'
import type { Completion, Step } from '../content/content.ts'
import { nextStep, standingOf, whyNotAsk, whyNotComplete, whyNotReopen } from './progress.rules.ts'
import type { Progress, StepFact } from './progress.ts'

const stepOf = (completion: Completion, id = 'c1-1-x'): Step => ({
  id,
  title: id,
  completion,
  minutes: null,
  lessons: [],
  body: [],
  tasks: [],
  artefacts: [],
  fields: [],
  line: 1,
})
const said = stepOf({ by: 'learner' })
const signed = stepOf({ by: 'sign-off', signer: 'coordinator' })
const passed = stepOf({ by: 'assessment', assessment: 'c1-05-check' })
const evidence = stepOf({
  by: 'evidence',
  measure: 'billable-encounters-a-week',
  scope: 'person',
  comparison: '>=',
  threshold: 10,
  signer: 'clinician-2',
})
const at = (day: number) => new Date(Date.UTC(2027, 8, day))
const fact = (kind: StepFact['kind'], day: number, more: Partial<StepFact> = {}): StepFact => ({
  stepId: 'c1-1-x',
  kind,
  aboutId: 'a',
  happenedAt: at(day),
  byName: null,
  note: null,
  value: null,
  ...more,
})
const known = (more: Partial<Progress> = {}): Progress => ({ facts: [], passed: [], measured: [], ...more })
const measured = (value: number | null) => [
  { measure: 'billable-encounters-a-week', scope: 'person' as const, value },
]
const asked = fact('asked', 1, { byName: 'Devon Lark' })

describe('standingOf', () => {
  test.each([
    ['nothing happened', said, known(), { state: 'open' }],
    ['said', said, known({ facts: [fact('completed', 1)] }), { state: 'done', how: 'said', at: at(1) }],
    [
      'said and taken back',
      said,
      known({ facts: [fact('completed', 1), fact('reopened', 2)] }),
      { state: 'open' },
    ],
    [
      'said again after that',
      said,
      known({ facts: [fact('completed', 1), fact('reopened', 2), fact('completed', 3, { aboutId: 'b' })] }),
      { state: 'done', how: 'said', at: at(3) },
    ],
    [
      'said about another step',
      said,
      known({ facts: [fact('completed', 1, { stepId: 'c1-1-y' })] }),
      { state: 'open' },
    ],
    [
      'a learner cannot say what another signs',
      signed,
      known({ facts: [fact('completed', 1)] }),
      { state: 'open' },
    ],
    [
      'asked',
      signed,
      known({ facts: [asked] }),
      { state: 'asked', who: 'Devon Lark', at: at(1), requestId: 'a' },
    ],
    [
      'signed',
      signed,
      known({ facts: [asked, fact('signed', 2, { byName: 'Devon Lark' })] }),
      { state: 'done', how: 'signed', at: at(2), who: 'Devon Lark' },
    ],
    [
      'not yet',
      signed,
      known({ facts: [asked, fact('not_yet', 2, { byName: 'Devon Lark', note: 'The page is missing.' })] }),
      { state: 'not_yet', who: 'Devon Lark', at: at(2), note: 'The page is missing.' },
    ],
    [
      'asked again after not yet',
      signed,
      known({
        facts: [
          asked,
          fact('not_yet', 2, { note: 'x' }),
          fact('asked', 3, { aboutId: 'b', byName: 'Tomas' }),
        ],
      }),
      { state: 'asked', who: 'Tomas', at: at(3), requestId: 'b' },
    ],
    [
      'signed and withdrawn',
      signed,
      known({
        facts: [asked, fact('signed', 2), fact('withdrawn', 3, { byName: 'Devon Lark', note: 'Why' })],
      }),
      { state: 'not_yet', who: 'Devon Lark', at: at(3), note: 'Why' },
    ],
    [
      'passed',
      passed,
      known({ passed: [{ assessmentId: 'c1-05-check', passedAt: at(4) }] }),
      { state: 'done', how: 'passed', at: at(4) },
    ],
    [
      'passed another one',
      passed,
      known({ passed: [{ assessmentId: 'c2-05-check', passedAt: at(4) }] }),
      { state: 'open' },
    ],
    ['nine of ten', evidence, known({ measured: measured(9) }), { state: 'open' }],
    ['nobody can say', evidence, known({ measured: measured(null) }), { state: 'open' }],
    [
      'ten of ten',
      evidence,
      known({ measured: measured(10) }),
      { state: 'done', how: 'measured', at: null, value: 10 },
    ],
    [
      'ten once, fewer today',
      evidence,
      known({ facts: [fact('measured', 5, { value: 11 })], measured: measured(2) }),
      { state: 'done', how: 'measured', at: at(5), value: 11 },
    ],
    [
      'no floor measures it: a signature reads signed, never measured',
      evidence,
      known({ facts: [asked, fact('signed', 2, { byName: 'Lena Brook' })] }),
      { state: 'done', how: 'signed', at: at(2), who: 'Lena Brook' },
    ],
    [
      'a floor measures it now: what was signed before still reads signed',
      evidence,
      known({ facts: [asked, fact('signed', 2, { byName: 'Lena Brook' })], measured: measured(3) }),
      { state: 'done', how: 'signed', at: at(2), who: 'Lena Brook' },
    ],
    [
      'a floor measures it now: a request from before waits for the figure',
      evidence,
      known({ facts: [asked], measured: measured(3) }),
      { state: 'open' },
    ],
  ] as const)('%s', (_, step, progress, standing) => {
    expect(standingOf(step, progress)).toEqual(standing)
  })

  test('at most is met by fewer, not by more', () => {
    const few = stepOf({
      by: 'evidence',
      measure: 'reviews-overdue',
      scope: 'school',
      comparison: '<=',
      threshold: 0,
      signer: 'principal',
    })
    const now = (value: number) =>
      standingOf(few, known({ measured: [{ measure: 'reviews-overdue', scope: 'school', value }] })).state
    expect([now(0), now(1)]).toEqual(['done', 'open'])
  })
})

describe('why not', () => {
  test.each([
    [undefined, known(), 'step_gone'],
    [signed, known(), 'not_yours_to_say'],
    [evidence, known(), 'not_yours_to_say'],
    [passed, known(), 'not_yours_to_say'],
    [said, known({ facts: [fact('completed', 1)] }), 'already_done'],
    [said, known(), null],
  ] as const)('complete %#', (step, progress, refusal) => {
    expect(whyNotComplete(step, progress)).toBe(refusal)
  })

  test.each([
    [undefined, known(), 'step_gone'],
    [signed, known(), 'not_yours_to_say'],
    [said, known(), 'not_done'],
    [said, known({ facts: [fact('completed', 1)] }), null],
  ] as const)('reopen %#', (step, progress, refusal) => {
    expect(whyNotReopen(step, progress)).toBe(refusal)
  })

  test.each([
    [undefined, known(), 'step_gone'],
    [said, known(), 'not_to_sign'],
    [passed, known(), 'not_to_sign'],
    [evidence, known({ measured: measured(null) }), 'measured_instead'],
    [evidence, known(), null],
    [signed, known({ facts: [asked] }), 'already_asked'],
    [signed, known({ facts: [asked, fact('signed', 2)] }), 'already_done'],
    [signed, known({ facts: [asked, fact('not_yet', 2, { note: 'x' })] }), null],
    [signed, known(), null],
  ] as const)('ask %#', (step, progress, refusal) => {
    expect(whyNotAsk(step, progress)).toBe(refusal)
  })
})

test('the next step is the first that waits for the learner', () => {
  const first = { ...signed, id: 'a-1' }
  const second = { ...said, id: 'a-2' }
  const phase = { label: '1', steps: [first, second] } as never
  const facts = [fact('asked', 1, { stepId: 'a-1', byName: 'Devon' })]
  expect(nextStep([phase], known())?.step.id).toBe('a-1')
  expect(nextStep([phase], known({ facts }))?.step.id).toBe('a-2')
  const both = [...facts, fact('completed', 2, { stepId: 'a-2' })]
  expect(nextStep([phase], known({ facts: both }))).toBeNull()
})
