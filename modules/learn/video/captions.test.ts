import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCaptions, stretchCues, writeCaptions } from './captions.rules.ts'

const file = (...lines: readonly string[]) => ['WEBVTT', '', ...lines].join('\n')
const faults = (text: string, seconds?: number) =>
  readCaptions(text, seconds).faults.map(({ line, what }) => `${line} ${what}`)

describe('a caption file', () => {
  test('is read with voices, names of cues, settings and notes', () => {
    const read = readCaptions(
      '\uFEFFWEBVTT our own\r\nKind: captions\r\n\r\nNOTE\r\nnot shown --> here\r\n\r\none\r\n00:01.000 --> 00:02.500 align:start\r\n<v Ana>Fish &amp; <i>chips</i>\r\nand more\r\n\r\n01:00:03.000 --> 01:00:04.000\r\nLate\r\n',
    )
    expect(read.faults).toEqual([])
    expect(read.cues).toEqual([
      { from: 1, to: 2.5, lines: ['Fish & chips', 'and more'] },
      { from: 3603, to: 3604, lines: ['Late'] },
    ])
  })

  test.each([
    ['nothing', '', ['1 no_header']],
    ['a page', '<!doctype html>\n\n<p>Hello', ['1 no_header', '3 stray_text']],
    ['another kind of captions', '1\n\n00:00:01,000 --> 00:00:02,000\nHi', ['1 no_header', '3 not_a_timing']],
    ['a header alone', 'WEBVTT\n', ['2 no_cues']],
    ['a comma for a point', file('00:01,000 --> 00:02,000', 'Hi'), ['3 not_a_timing']],
    ['sixty seconds', file('00:60.000 --> 01:02.000', 'Hi'), ['3 not_a_timing']],
    ['a missing end', file('00:01.000 -->', 'Hi'), ['3 not_a_timing']],
    ['an end before its start', file('00:02.000 --> 00:01.000', 'Hi'), ['3 ends_before_start']],
    ['an empty cue', file('00:01.000 --> 00:02.000', '', 'Hi there'), ['3 empty_cue', '5 stray_text']],
    [
      'an overlap',
      file('00:01.000 --> 00:03.000', 'Hi', '', 'two', '00:02.000 --> 00:04.000', 'Ho'),
      ['7 overlaps'],
    ],
    [
      'cues out of order',
      file('00:05.000 --> 00:06.000', 'Hi', '', '00:02.000 --> 00:03.000', 'Ho'),
      ['6 out_of_order'],
    ],
    [
      'two cues without a line between',
      file('00:01.000 --> 00:02.000', 'Hi', '00:02.000 --> 00:03.000'),
      ['3 stray_text'],
    ],
  ])('with %s is refused, and the line is named', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  test('that goes on after the video ends is refused, and a last word half a second late is not', () => {
    const text = file('00:10.400 --> 00:12.000', 'Bye')
    expect(faults(text, 10)).toEqual([])
    expect(faults(text, 9)).toEqual(['3 after_end'])
  })

  test('with long lines is taken with a warning', () => {
    const { faults, warnings } = readCaptions(
      file('00:01.000 --> 00:01.500', 'short', 'x'.repeat(43), 'a third'),
    )
    expect(faults).toEqual([])
    expect(warnings).toEqual([
      { line: 5, what: 'long_line' },
      { line: 3, what: 'many_lines' },
      { line: 3, what: 'too_short' },
    ])
  })

  test('of a million cues ends the reading', () => {
    const many = file(...Array.from({ length: 3000 }, () => '00:01.000 --> 00:02.000\nHi\n'))
    expect(readCaptions(many)).toMatchObject({ cues: [], faults: [{ what: 'too_many' }] })
  })
})

test('whatever is written is read back, and anything at all is answered', () => {
  const cues = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', 'ñ', '-') }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(cues, (texts) => {
      const given = texts.map((text, at) => ({ from: at, to: at + 0.9, lines: [`x${text.trimEnd()}x`] }))
      const { cues, faults } = readCaptions(writeCaptions(given))
      expect(faults).toEqual([])
      expect(cues).toEqual(given)
    }),
  )
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void readCaptions(text)))
})

test('captions are laid over a reading of another length', () => {
  const cues = [
    { from: 3, to: 5, lines: ['a'] },
    { from: 5, to: 7, lines: ['b'] },
  ]
  expect(stretchCues(cues, 8)).toEqual([
    { from: 0, to: 4, lines: ['a'] },
    { from: 4, to: 8, lines: ['b'] },
  ])
})
