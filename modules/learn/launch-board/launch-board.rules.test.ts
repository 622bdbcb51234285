import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import {
  boardOf,
  countBoard,
  isLate,
  nextItems,
  readWritings,
  sortWritings,
  whyNotLaunchFile,
} from './launch-board.rules.ts'
import type { LaunchEntry, LaunchWriting } from './launch-board.ts'
import { openLaunchBoard } from './read-launch-board.ts'

const file = await openLaunchBoard()()
const today = calendarDate('2027-08-11')
let made = 0
const entry = (itemId: string, more: Partial<LaunchEntry> = {}): LaunchEntry => ({
  id: `entry ${made++}`,
  schoolId: 'school',
  itemId,
  name: null,
  state: 'open',
  ownerName: null,
  dueOn: null,
  detail: null,
  personName: 'Devon Lark',
  writtenAt: new Date(0),
  ...more,
})
const writing = (itemId: string, more: Partial<LaunchWriting> = {}): LaunchWriting => ({
  itemId,
  name: null,
  state: 'open',
  ownerName: null,
  dueOn: null,
  detail: null,
  seen: null,
  ...more,
})

describe('the file', () => {
  test('holds what the first page of a new hire needs', () => {
    const ids = file.items.map(({ id }) => id)
    for (const id of ['lb-keys', 'lb-room', 'lb-bells', 'lb-crisis', 'lb-first-day'])
      expect(ids).toContain(id)
    expect(ids.filter((id) => id.startsWith('lb-person-'))).toHaveLength(5)
  })

  test('a name twice, or a group that is not there, is found', () => {
    const [first, second] = file.items
    if (!first || !second) throw new Error('no items')
    expect(whyNotLaunchFile({ ...file, items: [first, first] })).toEqual([`${first.id} stands twice`])
    expect(whyNotLaunchFile({ ...file, items: [{ ...second, group: 'cellar' }] })).toEqual([
      `${second.id}: no group cellar`,
    ])
  })
})

describe('countBoard', () => {
  const all = file.items.length
  const count = (entries: readonly LaunchEntry[]) => countBoard(boardOf(file, entries), today)

  test('nothing written says nothing', () => {
    expect(count([])).toEqual({ ready: 0, of: all, late: 0, percent: null })
  })

  test('what is not needed here counts neither way; an item of its own counts', () => {
    const entries = [
      entry('lb-room', { state: 'ready' }),
      entry('lb-badge', { state: 'not_needed' }),
      entry('own-1', { name: 'A ramp', state: 'under_way' }),
    ]
    expect(count(entries)).toMatchObject({ ready: 1, of: all, percent: Math.floor(100 / all) })
  })

  test.each([
    ['the day before', '2027-08-10', 'open', 1],
    ['on the very day', '2027-08-11', 'open', 0],
    ['ready in time or not', '2027-08-01', 'ready', 0],
    ['not needed', '2027-08-01', 'not_needed', 0],
    ['under way', '2027-08-01', 'under_way', 1],
  ] as const)('late: %s', (_, due, state, late) => {
    expect(count([entry('lb-keys', { dueOn: calendarDate(due), state })]).late).toBe(late)
  })

  test('every item ready is all of it', () => {
    const done = file.items.map(({ id }) => entry(id, { state: 'ready' }))
    expect(count(done)).toEqual({ ready: all, of: all, late: 0, percent: 100 })
  })
})

test('what comes next: the earliest date first, what has none last', () => {
  const board = boardOf(file, [
    entry('lb-bells', { dueOn: calendarDate('2027-08-20') }),
    entry('lb-keys', { dueOn: calendarDate('2027-08-01') }),
    entry('lb-room', { state: 'ready', dueOn: calendarDate('2027-07-01') }),
  ])
  const ids = nextItems(board).map(({ id }) => id)
  expect(ids.slice(0, 2)).toEqual(['lb-keys', 'lb-bells'])
  expect(ids).not.toContain('lb-room')
  expect(board.filter((item) => isLate(item, today)).map(({ id }) => id)).toEqual(['lb-keys'])
})

describe('what a form says', () => {
  const items = boardOf(file, []).filter(({ id }) => id === 'lb-keys')

  test('is read, with blanks as nothing', () => {
    const typed = {
      'lb-keys.state': 'ready',
      'lb-keys.owner': ' Ms. Ruiz ',
      'lb-keys.due': '',
      'lb-keys.detail': '',
    }
    expect(readWritings(items, typed)).toEqual({
      problems: {},
      writings: [writing('lb-keys', { state: 'ready', ownerName: 'Ms. Ruiz' })],
    })
  })

  test.each([
    ['no such day', { 'lb-keys.due': '2027-02-30' }, 'lb-keys.due', 'not_a_day'],
    ['a date without an owner', { 'lb-keys.due': '2027-08-20' }, 'lb-keys.owner', 'owner_missing'],
    ['too long', { 'lb-keys.detail': 'x'.repeat(1001) }, 'lb-keys.detail', 'too_long'],
  ])('%s is refused beside its field', (_, typed, field, problem) => {
    expect(readWritings(items, { 'lb-keys.state': 'open', ...typed }).problems).toEqual({ [field]: problem })
  })

  test('an item the form does not hold, or with a strange state, is left alone', () => {
    expect(readWritings(items, { 'lb-keys.state': 'lost' }).writings).toEqual([])
    expect(readWritings(items, { 'lb-room.state': 'ready' }).writings).toEqual([])
  })
})

describe('two who write at once', () => {
  const first = entry('lb-keys', { detail: 'At the office' })
  const second = entry('lb-keys', { detail: 'At the gate' })

  test('what was not changed is not written', () => {
    expect(sortWritings([writing('lb-room')], [], [])).toEqual({ changed: [], conflicts: [] })
    const same = writing('lb-keys', { detail: 'At the office', seen: first.id })
    expect(sortWritings([same], [first], [first])).toEqual({ changed: [], conflicts: [] })
  })

  test('the second is shown what the first wrote', () => {
    const late = writing('lb-keys', { detail: 'With Rosa', seen: first.id })
    expect(sortWritings([late], [second, first], [second])).toEqual({
      changed: [],
      conflicts: [{ itemId: 'lb-keys', theirs: second, typed: late }],
    })
  })

  test('who left an item alone takes nothing back', () => {
    const idle = writing('lb-keys', { detail: 'At the office', seen: first.id })
    expect(sortWritings([idle], [second, first], [second])).toEqual({ changed: [], conflicts: [] })
  })

  test('who says the same says nothing new', () => {
    const same = writing('lb-keys', { detail: 'At the gate', seen: first.id })
    expect(sortWritings([same], [second, first], [second])).toEqual({ changed: [], conflicts: [] })
  })
})
