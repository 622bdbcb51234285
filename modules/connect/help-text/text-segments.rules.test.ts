import { describe, expect, test } from 'vitest'
import { fitting, plainSigns, segmentsOf, smsLink } from './text-segments.rules.ts'

describe('segmentsOf', () => {
  test.each([
    ['nothing', '', 'gsm7', 0, 0],
    ['one segment, full', 'a'.repeat(160), 'gsm7', 160, 1],
    ['one letter more: each gives up room to be joined', 'a'.repeat(161), 'gsm7', 161, 2],
    ['two joined, full', 'a'.repeat(306), 'gsm7', 306, 2],
    ['three joined', 'a'.repeat(307), 'gsm7', 307, 3],
    ['é, ñ, ¿ and a new line cost one', 'é ñ ¿\n', 'gsm7', 6, 1],
    ['what stands in the extension costs two', '[€]', 'gsm7', 6, 1],
    ['80 euros are one segment', '€'.repeat(80), 'gsm7', 160, 1],
    ['81 euros: none is torn, so 76 go in each', '€'.repeat(81), 'gsm7', 162, 2],
    ['152 euros fill two that hold 153', '€'.repeat(152), 'gsm7', 304, 2],
    ['153 euros do not fit into two', '€'.repeat(153), 'gsm7', 306, 3],
    ['one í makes all of it dearer', `${'a'.repeat(69)}í`, 'ucs2', 70, 1],
    ['71 units', `${'a'.repeat(70)}í`, 'ucs2', 71, 2],
    ['134 units', `${'a'.repeat(133)}í`, 'ucs2', 134, 2],
    ['135 units', `${'a'.repeat(134)}í`, 'ucs2', 135, 3],
    ['what takes two units is not torn: 33 in each', '😀'.repeat(67), 'ucs2', 134, 3],
  ] as const)('%s', (_what, text, alphabet, units, count) => {
    expect(segmentsOf(text)).toEqual({ alphabet, units, count })
  })
})

test('signs that only look finer are sent plain; letters keep their accents', () => {
  expect(plainSigns(' Ana’s “House” – café\n· más… ')).toBe('Ana\'s "House" - café - más...')
})

describe('fitting', () => {
  const textWith = (places: readonly string[]) => ['988', ...places].join('\n')
  test.each([
    ['all', ['a'.repeat(100)], 2, 1],
    ['the last is left out', ['a'.repeat(150), 'b'.repeat(150), 'c'], 2, 2],
    ['only the first', ['a'.repeat(150), 'b'.repeat(150)], 1, 1],
    ['one stays even where it is too long', ['a'.repeat(400)], 1, 1],
  ])('%s', (_what, places, most, placed) => {
    expect(fitting(places, textWith, most).placed).toBe(placed)
  })
})

test('the link has no number, and its text comes back whole', () => {
  const text = '988 & más: 50 % ? #1\nhttps://wellness.example/?need=food&free=yes'
  const link = smsLink(text)
  expect(link).toMatch(/^sms:\?&body=[^&?#\s]+$/)
  expect(new URL(link).searchParams.get('body')).toBe(text)
})
