import { expect, it } from 'vitest'
import { contentHash, rowsHash } from './data-edition.ts'

it('the order of keys does not change a hash, the order of rows does', () => {
  expect(contentHash({ b: [1, { d: null, c: 2 }], a: 'x' })).toBe(
    contentHash({ a: 'x', b: [1, { c: 2, d: null }] }),
  )
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]))
})

it('rows have the hash of their list without lines', () => {
  const rows = [
    { line: 7, name: 'b', groups: { z: 1, a: null } },
    { line: 2, name: 'a', groups: { a: 3, z: 0 } },
  ]
  expect(rowsHash(rows)).toBe(contentHash(rows.map(({ name, groups }) => ({ name, groups }))))
  expect(rowsHash([])).toBe(contentHash([]))
})
