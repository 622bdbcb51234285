import { expect, test } from 'vitest'
import { logical } from './logical.ts'

test.each([
  ['a { padding-left: 1rem; }', 'a { padding-inline-start: 1rem; }'],
  ['a{margin-right:0}', 'a{margin-inline-end:0}'],
  ['a { border-left: 1px solid; }', 'a { border-inline-start: 1px solid; }'],
  ['a { border-right-color: red; }', 'a { border-inline-end-color: red; }'],
  ['a { left: -999em; right: auto; }', 'a { inset-inline-start: -999em; inset-inline-end: auto; }'],
  ['a { text-align: left; float: right; }', 'a { text-align: start; float: inline-end; }'],
  ['a { border-top-left-radius: 1px; }', 'a { border-start-start-radius: 1px; }'],
  // Values, names and other properties that only sound like it.
  ['a { background-position: left 1px; }', 'a { background-position: left 1px; }'],
  ['.margin-left { object-position: left; }', '.margin-left { object-position: left; }'],
  ['a { padding: 1px 2px 3px 4px; }', 'a { padding: 1px 2px 3px 4px; }'],
])('%s', (given, expected) => {
  expect(logical(given)).toBe(expected)
})
