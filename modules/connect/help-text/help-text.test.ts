import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { languages } from '#platform/words.ts'
import { helpText, helpTextWords, mostSegments, type TextedPlace } from './help-text.words.ts'
import { segmentsOf } from './text-segments.rules.ts'

const open = [{ days: ['MO', 'TU'], opens: '09:00', closes: '13:00' }] as const
const place = (given: Partial<TextedPlace> = {}): TextedPlace => ({
  name: 'Lantern Pantry',
  phone: '5595550130',
  schedule: open.map((row) => ({ ...row, days: [...row.days] })),
  ...given,
})
const address = 'https://wellness.example/counties/00/find-help?need=food'

describe('helpText', () => {
  test('begins with help in a crisis, then names, phones and hours, then the list', () => {
    const { text, placed, segments } = helpText(
      [place(), place({ phone: null, schedule: [] })],
      address,
      'en',
    )
    expect(text).toBe(
      [
        'In a crisis call or text 988, day or night. Danger: 911. Free.',
        'Call before you go.',
        '1. Lantern Pantry, 559-555-0130, Mon Tue 09:00-13:00',
        '2. Lantern Pantry',
        `The list today: ${address}`,
      ].join('\n'),
    )
    expect({ placed, ...segments }).toMatchObject({ placed: 2, alphabet: 'gsm7', count: 2 })
  })

  test.each(languages)('our own words in %s keep to the cheaper letters', (language) => {
    expect(helpText([place({ schedule: [] })], address, language).segments.alphabet).toBe('gsm7')
    const { days, askHours } = helpTextWords[language]
    expect(segmentsOf([askHours, ...Object.values(days)].join('')).alphabet).toBe('gsm7')
  })

  test('long hours, and those of a season, are asked for', () => {
    const { schedule } = place()
    const season = schedule.map((row) => ({ ...row, from: calendarDate('2026-06-01') }))
    for (const long of [season, [...schedule, ...schedule, ...schedule, ...schedule]])
      expect(helpText([place({ schedule: long })], null, 'en').text).toContain('559-555-0130, ask for hours')
  })

  test('no more than the stated number of messages, however many places and whatever their letters', () => {
    for (const name of ['Lantern Pantry of the Valley', 'Despensa Jardín 😀'.repeat(20)]) {
      const { placed, segments } = helpText(
        Array.from({ length: 20 }, () => place({ name })),
        address,
        'es',
      )
      expect(segments.count).toBeLessThanOrEqual(mostSegments)
      expect(placed).toBeGreaterThanOrEqual(3)
      expect(placed).toBeLessThan(20)
    }
  })

  test('a name cannot write a line of its own', () => {
    const { text } = helpText([place({ name: 'Lantern\n2. Send money, 900-555-0130' })], null, 'en')
    expect(text.split('\n')).toHaveLength(3)
  })
})
