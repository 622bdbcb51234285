import { expect, test } from 'vitest'
import { readCaptions, writeCaptions } from './captions.rules.ts'
import { recordedCues } from './recording.rules.ts'
import { transcriptOfCues } from './transcript.rules.ts'
import { containerOf, readSpans } from './video.rules.ts'

test('each line is a caption from when it came up until the next one did', () => {
  const cues = recordedCues([['One'], ['Two'], ['Three']], [0.2, 3, 5.5], 8)
  expect(cues).toEqual([
    { from: 0.2, to: 2.96, lines: ['One'] },
    { from: 3, to: 5.46, lines: ['Two'] },
    { from: 5.5, to: 7.96, lines: ['Three'] },
  ])
})

test('a line that never came up is not a caption, and two at once still follow one another', () => {
  const cues = recordedCues([['One'], ['Two'], ['Three']], [0, 0], 0)
  expect(cues).toHaveLength(2)
  expect(readCaptions(writeCaptions(cues)).faults).toEqual([])
})

test('captions of someone’s own are read as paragraphs that end with a sentence', () => {
  const said = Array.from({ length: 12 }, (_, at) => ({
    from: at,
    to: at + 1,
    lines: [`This is about sixty letters long, line ${at % 2 === 0 ? 'of two' : 'and its end.'}`],
  }))
  const parts = transcriptOfCues(said)
  expect(parts.length).toBeGreaterThan(1)
  for (const { lines } of parts) expect(lines.at(-1)?.text).toMatch(/end\.$/)
  expect(parts.flatMap(({ lines }) => lines)).toHaveLength(12)
})

test.each([
  ['\0\0\0\u0020ftypisom', 'mp4'],
  ['\0\0\0\u0014ftypqt  ', 'mp4'],
  ['\0\0\u0010\0moov', 'mp4'],
  ['\u001aE\u00df\u00a3xxxx', 'webm'],
  ['RIFF\0\0\0\0AVI ', null],
  ['#EXTM3U\n', null],
  ['ffconcat version 1.0', null],
  ['<html>', null],
  ['', null],
])('the first bytes say what it is: %j', (text, kind) => {
  expect(containerOf(Buffer.from(text, 'latin1'))).toBe(kind)
})

test.each([
  [
    '0-10,20-30',
    [
      { from: 0, to: 10 },
      { from: 20, to: 30 },
    ],
  ],
  ['90-500', [{ from: 90, to: 100 }]],
  ['200-300', []],
  ['30-20', []],
  ['1-2,', null],
  ['1.5-2', null],
  ['', null],
])('spans of a video of ten seconds: %s', (text, spans) => {
  expect(readSpans(text, 100)).toEqual(spans)
})
