import { expect, test } from 'vitest'
import { parentsFirst } from './table-order.ts'

test.each([
  ['by name where nothing refers', ['b', 'a'], [], ['a', 'b']],
  ['a parent before its child', ['a', 'b'], [['a', 'b']], ['b', 'a']],
  [
    'a chain',
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['c', 'b', 'a'],
  ],
  [
    'two parents',
    ['a', 'b', 'c'],
    [
      ['a', 'c'],
      ['a', 'b'],
    ],
    ['c', 'b', 'a'],
  ],
  [
    'a circle still ends',
    ['a', 'b'],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['b', 'a'],
  ],
  ['a parent that is not written is passed over', ['a'], [['a', 'x']], ['a']],
])('%s', (_, names, references, order) => {
  const pairs = references.map(([child = '', parent = '']) => ({ child, parent }))
  expect(parentsFirst(names, pairs)).toEqual(order)
})
