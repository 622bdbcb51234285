import { describe, expect, test } from 'vitest'
import { leafState, leavesOf } from './leaf.rules.ts'

const phase = (label: string, done: number, of: number) => ({ label, title: `Phase ${label}`, done, of })
const six = ['0', '0.5', '1', '2', '3', '4']

describe('leavesOf', () => {
  test('the first of six phases is the ground, the other five are the leaves', () => {
    const leaves = leavesOf(six.map((label) => phase(label, 1, 4)))
    expect(leaves?.map(({ names }) => names)).toEqual(six.slice(1).map((label) => [`Phase ${label}`]))
    expect(leaves?.[0]).toEqual({ names: ['Phase 0.5'], done: 1, of: 4 })
  })

  test('a phase that a county adds shares a leaf, and none is lost', () => {
    const leaves = leavesOf([...six, '5'].map((label) => phase(label, 1, 2)))
    expect(leaves).toHaveLength(5)
    expect(leaves?.flatMap(({ names }) => names)).toHaveLength(6)
    expect(leaves?.reduce((all, { of }) => all + of, 0)).toBe(12)
  })

  test('five phases are five leaves; four are no plant', () => {
    expect(leavesOf(six.slice(1).map((label) => phase(label, 0, 1)))).toHaveLength(5)
    expect(leavesOf(six.slice(2).map((label) => phase(label, 0, 1)))).toBeNull()
  })
})

test.each([
  [0, 0, 'bare'],
  [0, 5, 'bare'],
  [1, 5, 'begun'],
  [4, 5, 'begun'],
  [5, 5, 'full'],
] as const)('%i of %i steps: %s', (done, of, state) => {
  expect(leafState({ done, of })).toBe(state)
})
