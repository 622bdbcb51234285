import type { CaptionFault, CaptionWarning, Cue, Placed, ReadCaptions } from './captions.ts'

/** Two lines of this length fit a phone held upright. */
export const longestLine = 42
const mostCues = 2000
const shortestCue = 0.7

type Block = { readonly line: number; readonly lines: readonly string[] }

/**
 * A caption file as text, read strictly by the WebVTT grammar (W3C, Candidate Recommendation of 4 April 2019), and by
 * our own rule that captions follow one another: a player shows two at once as a heap. `seconds` is how long the video
 * lasts, where that is known.
 */
export function readCaptions(text: string, seconds: number | null = null): ReadCaptions {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const faults: Placed<CaptionFault>[] = []
  const warnings: Placed<CaptionWarning>[] = []
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) faults.push({ line: 1, what: 'no_header' })
  const cues: Cue[] = []
  // Lines straight below the header are remarks of the program that wrote it.
  const start = faults.length > 0 ? 1 : Math.max(1, lines.indexOf(''))
  for (const block of blocksOf(lines.slice(start), start + 1)) {
    const read = readBlock(block)
    if (read === null) continue
    if (typeof read === 'string') faults.push({ line: block.line, what: read })
    else {
      faults.push(...whyNotCue(read.cue, cues.at(-1), seconds).map((what) => ({ line: read.line, what })))
      warnings.push(...warningsOf(read.cue, read.line))
      cues.push(read.cue)
    }
    if (cues.length > mostCues)
      return { cues: [], faults: [{ line: block.line, what: 'too_many' }], warnings }
  }
  if (cues.length === 0 && faults.length === 0) faults.push({ line: lines.length, what: 'no_cues' })
  return { cues, faults, warnings }
}

function blocksOf(lines: readonly string[], first: number): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = []
  let open = false
  lines.forEach((text, at) => {
    if (text.trim() === '') open = false
    else if (open) blocks.at(-1)?.lines.push(text)
    else {
      blocks.push({ line: first + at, lines: [text] })
      open = true
    }
  })
  return blocks
}

/** A cue with the line of its timing, a fault, or null for a note or a style, which say nothing. */
function readBlock({
  line,
  lines,
}: Block): { readonly cue: Cue; readonly line: number } | CaptionFault | null {
  const [first = ''] = lines
  if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(first)) return null
  const at = first.includes('-->') ? 0 : 1
  const timing = lines[at]
  if (timing === undefined || !timing.includes('-->')) return 'stray_text'
  const [from, to] = readTiming(timing)
  if (from === undefined || to === undefined) return 'not_a_timing'
  const below = lines.slice(at + 1)
  if (below.some((text) => text.includes('-->'))) return 'stray_text'
  const said = below.map(plain)
  return { cue: { from, to, lines: said.filter((text) => text !== '') }, line: line + at }
}

const moment = String.raw`((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})`
const timingShape = new RegExp(String.raw`^[ \t]*${moment}[ \t]+-->[ \t]+${moment}(?:[ \t]+\S.*)?[ \t]*$`)

function readTiming(text: string): readonly (number | undefined)[] {
  const [, from, to] = timingShape.exec(text) ?? []
  return [from, to].map((part) =>
    part === undefined
      ? undefined
      : Math.round(part.split(':').reduce((sum, each) => sum * 60 + Number(each), 0) * 1000) / 1000,
  )
}

/** What is read: voices, classes and emphasis fall away, and a marked letter stands for itself. */
const plain = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(?:lrm|rlm);/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim()

function whyNotCue(cue: Cue, before: Cue | undefined, seconds: number | null): readonly CaptionFault[] {
  if (cue.to <= cue.from) return ['ends_before_start']
  if (cue.lines.length === 0) return ['empty_cue']
  if (before !== undefined && cue.from < before.from) return ['out_of_order']
  if (before !== undefined && cue.from < before.to) return ['overlaps']
  // A recorder and a player count the last picture differently.
  if (seconds !== null && cue.from >= seconds + 0.5) return ['after_end']
  return []
}

function warningsOf({ from, to, lines }: Cue, line: number): readonly Placed<CaptionWarning>[] {
  const long = lines.findIndex((text) => [...text].length > longestLine)
  return [
    ...(long >= 0 ? [{ line: line + 1 + long, what: 'long_line' as const }] : []),
    ...(lines.length > 2 ? [{ line, what: 'many_lines' as const }] : []),
    ...(to - from < shortestCue ? [{ line, what: 'too_short' as const }] : []),
  ]
}

/** The captions as a file that `readCaptions` reads back. */
export const writeCaptions = (cues: readonly Cue[]): string =>
  `WEBVTT\n${cues
    .map(
      ({ from, to, lines }) => `\n${momentOf(from)} --> ${momentOf(to)}\n${lines.map(escaped).join('\n')}\n`,
    )
    .join('')}`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function momentOf(seconds: number): string {
  const thousandths = Math.round(seconds * 1000)
  const pad = (value: number, places: number) => String(value).padStart(places, '0')
  const [hours, minutes] = [Math.floor(thousandths / 3_600_000), Math.floor(thousandths / 60_000) % 60]
  return `${pad(hours, 2)}:${pad(minutes, 2)}:${pad(Math.floor(thousandths / 1000) % 60, 2)}.${pad(thousandths % 1000, 3)}`
}

/** Captions moved onto a length of their own: the words of a script laid over a reading of it. */
export function stretchCues(cues: readonly Cue[], seconds: number): readonly Cue[] {
  const [start, end] = [cues[0]?.from ?? 0, cues.at(-1)?.to ?? 0]
  if (end <= start) return cues
  const rate = seconds / (end - start)
  const moved = (at: number) => Math.round((at - start) * rate * 1000) / 1000
  return cues.map(({ from, to, lines }) => ({ from: moved(from), to: moved(to), lines }))
}
