import { leafPath, leafPlaces, stemPath } from '#packages/ui/mark/leaf-shape.ts'
import type { TimedChapter, TimedScene, TimedScript } from './script.ts'
import { closingSeconds, titleSeconds } from './timing.rules.ts'

/** The picture's own measure, in pixels; a smaller video is the same picture made smaller. */
export const picture = { width: 1280, height: 720, ground: '#fbf7ef' } as const

/** The product's colors in the light. */
const color = {
  ink: '#1b2a22',
  forest: '#2f6b4f',
  forestDark: '#173a2a',
  forestLightest: '#e6f2ec',
  stoneDark: '#595d53',
} as const

/** What the first and the last picture say in a language. */
export type FrameWords = {
  readonly starter: string
  readonly closing: readonly string[]
  readonly name: string
}

const left = 96
const headlineTop = 208
const headlineStep = 102
const itemStep = 66
/** Letters of the headline's size that fit beside the leaves. */
const headlineLetters = 19
const titleLetters = 17

/**
 * A video's picture as an Advanced SubStation script, which ffmpeg draws: headlines that come in softly, and a leaf
 * that fills with each chapter. The lowest fifth stays free, because players put captions there.
 */
export function pictureOf(timed: TimedScript, words: FrameWords): string {
  const events = [
    ...mark(timed),
    ...titleCard(timed, words),
    ...timed.chapters.flatMap((chapter) => chapterEvents(chapter, words)),
    ...closingCard(timed, words),
  ]
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${picture.width}`,
    `PlayResY: ${picture.height}`,
    'WrapStyle: 2',
    'ScaledBorderAndShadow: yes',
    '',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, Bold, Alignment, Outline, Shadow',
    style('headline', 'Fraunces SemiBold', 100, color.forestDark),
    style('title', 'Fraunces SemiBold', 112, color.forestDark),
    style('name', 'Fraunces SemiBold', 40, color.forestDark),
    style('chapter', 'Atkinson Hyperlegible Next SemiBold', 44, color.forest),
    style('item', 'Atkinson Hyperlegible Next Medium', 54, color.ink),
    style('small', 'Atkinson Hyperlegible Next Medium', 32, color.stoneDark),
    `Style: drawn,Fraunces SemiBold,20,${ass(color.forestLightest)},${ass(color.forest)},0,7,2.5,0`,
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Text',
    ...events,
    '',
  ].join('\n')
}

const style = (name: string, font: string, size: number, ink: string) =>
  `Style: ${name},${font},${size},${ass(ink)},${ass(ink)},0,7,0,0`

/** `#rrggbb` as this format writes a color: blue first. */
const ass = (hex: string): string =>
  `&H00${hex.slice(5, 7)}${hex.slice(3, 5)}${hex.slice(1, 3)}`.toUpperCase()

const event = (layer: number, from: number, to: number, name: string, text: string) =>
  `Dialogue: ${layer},${clock(from)},${clock(to)},${name},${text}`

function clock(seconds: number): string {
  const hundredths = Math.round(seconds * 100)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(hundredths / 360_000)}:${pad(Math.floor(hundredths / 6000) % 60)}:${pad(Math.floor(hundredths / 100) % 60)}.${pad(hundredths % 100)}`
}

/** Comes in from a little below, and goes without a sign. */
const rising = (x: number, y: number, late = 0) =>
  `{\\move(${x},${y + 22},${x},${y},${late},${late + 450})\\fad(${450 + late},200)}`
const still = (x: number, y: number) => `{\\pos(${x},${y})}`

/** Braces and backslashes would be orders here. */
const plain = (text: string): string => text.replaceAll(/[{}\\]/g, '')

/** Words in as few lines as a width allows, and those about equally long. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines = filled(text, letters)
  const narrower = filled(text, letters - 1)
  const longest = Math.max(...text.split(/\s+/).map((word) => word.length))
  return letters > longest && narrower.length === lines.length ? wrapped(text, letters - 1) : lines
}

function filled(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of plain(text).split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function stacked(text: string, letters: number, name: string, top: number, from: number, to: number) {
  return wrapped(text, letters).map((line, at) =>
    event(2, from, to, name, `${rising(left, top + at * headlineStep, at * 90)}${line}`),
  )
}

function titleCard({ script }: TimedScript, words: FrameWords): readonly string[] {
  const lines = wrapped(script.title, titleLetters).length
  return [
    event(2, 0, titleSeconds, 'name', `${still(left, 88)}${plain(words.name)}`),
    ...stacked(script.title, titleLetters, 'title', 270 - lines * 24, 0, titleSeconds),
    event(2, 0, titleSeconds, 'small', `${still(left, 560)}${plain(words.starter)}`),
  ]
}

function closingCard({ seconds }: TimedScript, words: FrameWords): readonly string[] {
  const from = seconds - closingSeconds
  return [
    event(2, from, seconds, 'name', `${still(left, 88)}${plain(words.name)}`),
    ...words.closing.map((line, at) =>
      event(2, from, seconds, 'item', `${rising(left, 260 + at * itemStep, at * 120)}${plain(line)}`),
    ),
  ]
}

function chapterEvents(chapter: TimedChapter, words: FrameWords): readonly string[] {
  return [
    event(2, chapter.from, chapter.to, 'chapter', `{\\fad(300,0)\\pos(${left},140)}${plain(chapter.title)}`),
    event(2, chapter.from, chapter.to, 'small', `${still(left, 56)}${plain(words.starter)}`),
    ...chapter.scenes.flatMap(sceneEvents),
  ]
}

/** Short lines below the headline come one after the other while their scene is spoken. */
function sceneEvents({ headline, items, from, to }: TimedScene): readonly string[] {
  const below = headlineTop + wrapped(headline, headlineLetters).length * headlineStep + 24
  const pause = (to - from) / (items.length + 1)
  return [
    ...stacked(headline, headlineLetters, 'headline', headlineTop, from, to),
    ...items.map((item, at) =>
      event(2, from + pause * (at + 0.5), to, 'item', `${rising(left, below + at * itemStep)}${plain(item)}`),
    ),
  ]
}

const markScale = 4.6
const markLeft = 806
const markTop = 84

/** The five leaves, empty at first; each fills when its chapter begins. */
function mark({ chapters, seconds }: TimedScript): readonly string[] {
  const drawn = (from: number, fill: string, soft: boolean, path: string) =>
    event(
      soft ? 1 : 0,
      from,
      seconds,
      'drawn',
      `{\\pos(0,0)${soft ? `\\fad(700,0)\\3c${ass(picture.ground)}&` : ''}\\1c${ass(fill)}&\\p1}${path}`,
    )
  const stem = shaped(stemPath, ({ x, y }) => onPage(x, y))
  return [
    event(0, 0, seconds, 'drawn', `{\\pos(0,0)\\bord3\\p1}${stem}`),
    ...leafPlaces.map((place) => drawn(0, color.forestLightest, false, leafAt(place))),
    ...chapters.flatMap(({ from }, at) => {
      const place = leafPlaces[at]
      return place === undefined ? [] : [drawn(from, color.forest, true, leafAt(place))]
    }),
  ]
}

const onPage = (x: number, y: number) => ({ x: markLeft + x * markScale, y: markTop + y * markScale })

function leafAt(place: (typeof leafPlaces)[number]): string {
  const angle = (place.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return shaped(leafPath, ({ x, y }) => onPage(place.x + x * cos - y * sin, place.y + x * sin + y * cos))
}

type Point = { readonly x: number; readonly y: number }

/** A path of moves, lines and curves in this format's letters, each of its points put where it belongs. */
function shaped(path: string, put: (point: Point) => Point): string {
  let at: Point = { x: 0, y: 0 }
  const parts = [...path.matchAll(/([MCVZ])([^MCVZ]*)/g)].map(([, letter, rest = '']) => {
    const numbers = [...rest.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text))
    if (letter === 'Z') return ''
    const points = letter === 'V' ? [{ x: at.x, y: numbers[0] ?? 0 }] : pairs(numbers)
    at = points.at(-1) ?? at
    const placed = points.map(put).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
    return `${letter === 'M' ? 'm' : letter === 'C' ? 'b' : 'l'} ${placed.join(' ')}`
  })
  // Two corners of the page, so that the drawing is as large as the page and lies where it was put.
  return ['m 0 0', `m ${picture.width} ${picture.height}`, ...parts].join(' ').trim()
}

const pairs = (numbers: readonly number[]): readonly Point[] =>
  numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []))
