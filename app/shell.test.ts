import { expect, test } from 'vitest'
import { isWithin } from './shell.tsx'

const parts = ['/counties', '/learn', '/students', '/find-my-school', '/find-help', '/california']

test.each([
  ['/counties', '/counties'],
  ['/counties/34', '/counties'],
  ['/counties/34/money', '/counties'],
  ['/counties/34/schools/34674393430261', '/counties'],
  ['/counties/34/find-help', '/find-help'],
  ['/counties/34/students/questions', '/students'],
  ['/learn/roles/principal', '/learn'],
  ['/counties/34/we-need-you/school', undefined],
  ['/learners', undefined],
  ['/', undefined],
])('%s is marked as a page of %s', (path, part) => {
  expect(parts.filter((one) => isWithin(path, one))).toEqual(part === undefined ? [] : [part])
})
