import { expect, test } from 'vitest'
import { drawnOrder, isLeftward, mirrored } from './line-order.rules.ts'

const drawn = (line: string, leftward = isLeftward(line)) =>
  drawnOrder(line, leftward).map((stretch) => `${stretch.leftward ? '<' : '>'}${stretch.text}`)

test.each([
  ['Ana Vale', ['>Ana Vale']],
  ['', []],
  ['مریم العلي', ['<مریم العلي']],
  ['Ms. علي, room 4', ['>Ms. ', '<علي', '>, room 4']],
  ['علي (Room)', ['<)', '>Room', '<علي (']],
  ['علي 12 مریم', ['< مریم', '>12', '<علي ']],
  ['علي 916-555-0100', ['>916-555-0100', '<علي ']],
  ['علي 3/4/2026.', ['<.', '>3/4/2026', '<علي ']],
  ['Tel. ٠١٢', ['>Tel. ٠١٢']],
  ['علي Ana Vale', ['>Ana Vale', '<علي ']],
  ['عُلا', ['<عُلا']],
])('%j is drawn as %j', (line, order) => {
  expect(drawn(line)).toEqual(order)
})

test.each([
  ['Ana علي', false],
  ['12 علي', true],
  ['…', false],
])('%j reads leftward: %s', (text, leftward) => {
  expect(isLeftward(text)).toBe(leftward)
})

test('what opens to the right opens to the left where text runs leftward', () => {
  expect([...'(a)»'].map(mirrored).join('')).toBe(')a(«')
})
