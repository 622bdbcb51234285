import { describe, expect, test } from 'vitest'
import {
  applyChange,
  clockText,
  inOrder,
  plainWord,
  runningSegment,
  secondsLeft,
  videoHost,
  whyNotAnswer,
} from './live.rules.ts'
import type { LiveQuestion, LiveSegment, LiveState, QuestionId, SegmentId } from './live.ts'

const question = (id: string, given: Partial<LiveQuestion> = {}): LiveQuestion => ({
  id: id as QuestionId,
  body: id,
  askedBy: null,
  state: 'shown',
  votes: 0,
  askedAt: `2027-03-02T10:0${id.length}:00Z`,
  ...given,
})
const segment = (id: string, startedAt: string | null): LiveSegment => ({
  id: id as SegmentId,
  position: 1,
  title: id,
  minutes: 5,
  startedAt,
})
const state: LiveState = {
  number: 4,
  at: '2027-03-02T10:00:00Z',
  room: { open: true, questionsHeld: false, documentLink: null, captionsLink: null },
  questions: [question('a'), question('bb')],
  polls: [],
  agenda: [],
}
const at = '2027-03-02T10:01:00Z'

describe('a change', () => {
  test('replaces what it tells, adds what is new and takes away what is gone', () => {
    const after = applyChange(state, {
      number: 7,
      at,
      questions: [question('bb', { votes: 3 }), question('ccc')],
      gone: ['a'],
    })
    expect(after.questions.map(({ id, votes }) => [id, votes])).toEqual([
      ['bb', 3],
      ['ccc', 0],
    ])
    expect(after.number).toBe(7)
  })
  test('told twice, or late, does no harm', () => {
    const change = { number: 6, at, questions: [question('ccc')] }
    const once = applyChange(state, change)
    expect(applyChange(once, change)).toEqual(once)
    expect(applyChange({ ...once, number: 9 }, change).number).toBe(9)
  })
})

test('the most shared stand first, the answered last', () => {
  const list = [question('a', { state: 'answered', votes: 9 }), question('bb'), question('ccc', { votes: 2 })]
  expect(inOrder(list).map(({ id }) => id)).toEqual(['ccc', 'bb', 'a'])
})

describe('the timer', () => {
  const begun = segment('Opening', '2027-03-02T10:00:00Z')
  test.each([
    ['2027-03-02T10:00:00Z', '5:00'],
    ['2027-03-02T10:03:55Z', '1:05'],
    ['2027-03-02T10:05:00Z', '0:00'],
    ['2027-03-02T10:06:05Z', '-1:05'],
  ])('at %s says %s', (moment, said) => {
    expect(clockText(secondsLeft(begun, Date.parse(moment)))).toBe(said)
  })
  test('runs for the part that was begun last, and for none before', () => {
    const later = segment('Later', '2027-03-02T10:09:00Z')
    expect(runningSegment([later, begun, segment('Never', null)])?.id).toBe('Later')
    expect(runningSegment([segment('Never', null)])).toBeUndefined()
  })
})

describe('an answer', () => {
  const choice = { kind: 'choice', options: ['A', 'B'], state: 'open' } as const
  test.each([
    [choice, { choice: 2 }, null],
    [choice, { choice: 3 }, 'no_answer'],
    [choice, { word: 'A' }, 'no_answer'],
    [{ ...choice, state: 'closed' }, { choice: 1 }, 'gone'],
    [{ kind: 'scale', options: ['low', 'high'], state: 'open' }, { choice: 5 }, null],
    [{ kind: 'scale', options: ['low', 'high'], state: 'open' }, { choice: 6 }, 'no_answer'],
    [{ kind: 'word', options: [], state: 'open' }, { word: '  ' }, 'no_answer'],
    [{ kind: 'word', options: [], state: 'open' }, { word: 'hope' }, null],
  ] as const)('%o with %o: %s', (poll, answer, refusal) => {
    expect(whyNotAnswer(poll, answer)).toBe(refusal)
  })
  test('of a word is counted with the same word however it was typed', () => {
    expect(plainWord('  Hope\u00a0 IS ')).toBe('hope is')
  })
})

describe('a video link', () => {
  const hosts = ['zoom.us', 'meet.google.com']
  test.each([
    ['https://zoom.us/j/1', 'zoom.us'],
    ['https://scoe.zoom.us/j/1?pwd=x', 'scoe.zoom.us'],
    ['https://meet.google.com/abc', 'meet.google.com'],
    ['http://zoom.us/j/1', null],
    ['https://zoom.us.example.org/j/1', null],
    ['https://evilzoom.us/j/1', null],
    ['https://zoom.us@example.org/', null],
    ['javascript:alert(1)', null],
    ['not a link', null],
    [null, null],
  ])('%s leads to %s', (link, host) => {
    expect(videoHost(link, hosts)).toBe(host)
  })
})
