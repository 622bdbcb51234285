import { expect, test } from 'vitest'
import { compareRoom, readCounts } from './room.rules.ts'

const groups = ['principal', 'family', 'leader', 'school-staff']
const rows = (
  present: Readonly<Record<string, number>>,
  expected: Readonly<Record<string, number>>,
  limit = 0,
) =>
  compareRoom(
    groups,
    Object.entries(present).map(([group, count]) => ({ group, count })),
    new Map(Object.entries(expected)),
    limit,
  ).map(({ group, expected: wanted, present: seen, isShort }) => [
    group,
    wanted,
    seen.shown ? seen.value : null,
    isShort,
  ])

test('each group beside what was set, in the order given', () => {
  expect(rows({ principal: 12, family: 6 }, { family: 20, leader: 0 })).toEqual([
    ['principal', null, 12, null],
    ['family', 20, 6, true],
    ['leader', 0, 0, false],
  ])
})

test('few of a group are hidden with the next, and whether they are short with them', () => {
  expect(rows({ principal: 12, family: 3, leader: 30 }, { family: 20 })).toEqual([
    ['principal', null, null, null],
    ['family', 20, null, null],
    ['leader', null, 30, null],
  ])
})

test('a group that was meant to come and did not is seen', () => {
  expect(rows({ principal: 12 }, { family: 20 })).toContainEqual(['family', 20, 0, true])
})

test('where students may be among them, the limit is theirs', () => {
  expect(rows({ principal: 12, family: 10, leader: 30 }, {}, 11).map(([, , seen]) => seen)).toEqual([
    null,
    null,
    30,
  ])
})

test.each([
  [{ principal: '12', family: '' }, [['principal', 12]]],
  [{ principal: '0' }, [['principal', 0]]],
  [{ principal: 'many' }, null],
  [{ principal: '-1' }, null],
  [{}, []],
])('%o is read as %o', (typed, expected) => {
  const read = readCounts(groups, typed)
  expect(read && [...read]).toEqual(expected)
})
