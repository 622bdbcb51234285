import { longestLine, writeCaptions } from './captions.rules.ts'
import type { Cue } from './captions.ts'
import type { Scene, Script, TimedChapter, TimedScene, TimedScript } from './script.ts'

/** Words a second: slower than speech, because who watches a silent video reads every word. */
export const pace = 2.3
/** Seconds of the first and the last picture, which say the title and what this is. */
export const titleSeconds = 3
export const closingSeconds = 3.5
const breath = 0.35
const shortest = 1.6

/** Chapters, scenes and captions on the clock. The first caption comes after the title. */
export function timeScript(script: Script): TimedScript {
  let at = titleSeconds
  const chapters = script.chapters.map(({ title, scenes }): TimedChapter => {
    const from = at
    const timed = scenes.map((scene) => {
      const placed = timeScene(scene, at)
      at = placed.to
      return placed
    })
    return { title, from, to: at, scenes: timed }
  })
  return { script, chapters, seconds: round(at + closingSeconds) }
}

function timeScene(scene: Scene, from: number): TimedScene {
  let at = from
  const cues = piecesOf(scene.said).map((lines): Cue => {
    const start = at
    const words = lines.join(' ').split(/\s+/).length
    at = round(at + Math.max(shortest, words / pace) + breath)
    return { from: start, to: round(at - 0.05), lines }
  })
  return { ...scene, from, to: at, cues }
}

/** To a thousandth, as caption files count. */
const round = (seconds: number): number => Math.round(seconds * 1000) / 1000

/** What is said, cut at the ends of sentences and, where one is long, into pieces of two lines at most. */
export function piecesOf(said: string): readonly (readonly string[])[] {
  const sentences = said.match(/[^.!?]+[.!?]+["”’)]*|[^.!?]+$/gu) ?? []
  return sentences.flatMap((sentence) => evenPieces(sentence.trim()).map(twoLines))
}

/** As few pieces as fit, of about the same length; a comma is a better place to cut than the next word. */
function evenPieces(sentence: string): readonly string[] {
  const most = longestLine * 2 - 6
  const count = Math.ceil(sentence.length / most)
  if (count <= 1) return sentence === '' ? [] : [sentence]
  const cut = cutNear(sentence, sentence.length / count)
  return [sentence.slice(0, cut).trim(), ...evenPieces(sentence.slice(cut).trim())]
}

function twoLines(text: string): readonly string[] {
  if (text.length <= longestLine) return [text]
  const cut = cutNear(text, text.length / 2, longestLine)
  return [text.slice(0, cut).trim(), text.slice(cut).trim()]
}

/** The space nearest to where a text should break; one after a comma counts as twelve letters nearer. */
function cutNear(text: string, wish: number, most = longestLine * 2): number {
  const spaces = [...text.matchAll(/\s/g)].map(({ index }) => index).filter((at) => at <= most)
  const cost = (at: number) => Math.abs(at - wish) - (/[,;:]/.test(text[at - 1] ?? '') ? 12 : 0)
  const fitting = spaces.filter((at) => text.length - at - 1 <= most)
  return (fitting.length > 0 ? fitting : spaces).sort((a, b) => cost(a) - cost(b))[0] ?? text.length
}

export const cuesOf = ({ chapters }: TimedScript): readonly Cue[] =>
  chapters.flatMap(({ scenes }) => scenes.flatMap(({ cues }) => cues))

export const captionsOf = (timed: TimedScript): string => writeCaptions(cuesOf(timed))

/** Chapters in the form players take: a caption file whose texts are titles. */
export const chapterTrackOf = ({ chapters }: TimedScript): string =>
  writeCaptions(chapters.map(({ title, from, to }) => ({ from, to, lines: [title] })))
