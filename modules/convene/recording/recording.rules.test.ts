import { describe, expect, test } from 'vitest'
import { clockOf, readChapters } from './recording.rules.ts'

describe('readChapters', () => {
  test('reads times and titles, and leaves out empty lines', () => {
    expect(readChapters('0:00 Welcome\n\n12:30 What works\r\n1:02:30 Questions')).toEqual({
      chapters: [
        { from: 0, title: 'Welcome' },
        { from: 750, title: 'What works' },
        { from: 3750, title: 'Questions' },
      ],
    })
    expect(readChapters('')).toEqual({ chapters: [] })
  })
  test.each([
    ['Welcome', 1],
    ['0:00 Welcome\n0:75 Too many seconds', 2],
    ['5:00 Later\n1:00 Earlier', 2],
    ['1:00 One\n1:00 Again', 2],
    [`0:00 ${'x'.repeat(201)}`, 1],
  ])('names the line that cannot be read: %s', (text, wrongLine) => {
    expect(readChapters(text)).toEqual({ wrongLine })
  })
})

test('a second as a clock', () => {
  expect([0, 59.9, 750, 3750].map(clockOf)).toEqual(['0:00', '0:59', '12:30', '1:02:30'])
})
