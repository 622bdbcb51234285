import { describe, expect, test } from 'vitest'
import { readWritten, sortWritten, whyNotValue } from './workbook.rules.ts'
import type { Entry, Field } from './workbook.ts'

const field = (kind: Field['kind'], id = 'f', options: readonly string[] = []): Field => ({
  id,
  kind,
  options: (kind === 'yes-no' ? ['yes', 'no'] : options).map((value) => ({ value, text: value })),
  label: id,
  hint: '',
})
const entry = (id: string, value: string): Entry => ({
  id,
  fieldId: 'f',
  value,
  personName: 'Devon Lark',
  writtenAt: new Date(0),
})

describe('whyNotValue', () => {
  test.each([
    ['day', '2027-02-28', null],
    ['day', '2027-02-29', 'not_a_day'],
    ['day', 'Monday', 'not_a_day'],
    ['day', '', null],
    ['number', '12', null],
    ['number', '-1.5', null],
    ['number', '1,5', null],
    ['number', 'twelve', 'not_a_number'],
    ['yes-no', 'yes', null],
    ['yes-no', 'perhaps', 'not_an_option'],
    ['line', 'x'.repeat(300), null],
    ['line', 'x'.repeat(301), 'too_long'],
    ['text', 'x'.repeat(4000), null],
    ['text', 'x'.repeat(4001), 'too_long'],
  ] as const)('%s %s', (kind, value, problem) => {
    expect(whyNotValue(field(kind), value)).toBe(problem)
  })

  test('a choice is one of its answers', () => {
    expect(whyNotValue(field('choice', 'f', ['A', 'B']), 'A')).toBeNull()
    expect(whyNotValue(field('choice', 'f', ['A', 'B']), 'C')).toBe('not_an_option')
  })
})

describe('sortWritten', () => {
  const sorted = (value: string, seen: string | null, now: Entry | null, before = '') => {
    const newest = new Map(now === null ? [] : [['f', now]])
    const { changed, conflicts } = sortWritten(
      [{ field: field('line'), value, seen }],
      newest,
      new Map(seen === null ? [] : [[seen, before]]),
    )
    return changed.length > 0 ? 'changed' : conflicts.length > 0 ? 'conflict' : 'nothing'
  }

  test.each([
    ['a first answer', 'mine', null, null, '', 'changed'],
    ['an empty field left empty', '', null, null, '', 'nothing'],
    ['left as it was seen', 'old', 'a', entry('a', 'old'), 'old', 'nothing'],
    ['left as it was seen, though another wrote since', 'old', 'a', entry('b', 'theirs'), 'old', 'nothing'],
    ['changed after what was seen', 'mine', 'a', entry('a', 'old'), 'old', 'changed'],
    ['emptied', '', 'a', entry('a', 'old'), 'old', 'changed'],
    ['changed by both', 'mine', 'a', entry('b', 'theirs'), 'old', 'conflict'],
    ['changed by both to the same', 'same', 'a', entry('b', 'same'), 'old', 'nothing'],
    ['another wrote first in an empty field', 'mine', null, entry('b', 'theirs'), '', 'conflict'],
  ] as const)('%s', (_, value, seen, now, before, outcome) => {
    expect(sorted(value, seen, now, before)).toBe(outcome)
  })
})

test('only fields of the workbook are read, without stray spaces', () => {
  const read = readWritten([field('text', 'a'), field('line', 'b')], { a: ' x\r\ny ', 'seen.a': '', c: 'z' })
  expect(read).toMatchObject([{ value: 'x\ny', seen: null }])
  expect(read).toHaveLength(1)
})
