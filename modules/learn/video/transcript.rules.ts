import type { Cue } from './captions.ts'
import type { TimedScript } from './script.ts'
import type { TranscriptPart } from './shown-video.ts'

const line = ({ from, to, lines }: Cue) => ({ from, to, text: lines.join(' ') })

/** Chapter by chapter, with what stands on the screen as its heading. */
export const transcriptOfScript = ({ chapters }: TimedScript): readonly TranscriptPart[] =>
  chapters.flatMap(({ scenes }) =>
    scenes.map(({ headline, from, cues }) => ({ title: headline, from, lines: cues.map(line) })),
  )

/** A paragraph ends with a sentence after about this many letters. */
const paragraphLetters = 280

/** Captions of someone's own have no headings: they are read as paragraphs. */
export function transcriptOfCues(cues: readonly Cue[]): readonly TranscriptPart[] {
  const parts: { title: null; from: number; lines: ReturnType<typeof line>[] }[] = []
  let letters = Number.POSITIVE_INFINITY
  let ended = true
  for (const cue of cues) {
    const said = line(cue)
    if (ended && letters > paragraphLetters) {
      parts.push({ title: null, from: cue.from, lines: [] })
      letters = 0
    }
    parts.at(-1)?.lines.push(said)
    letters += said.text.length
    ended = /[.!?]["”’)]*$/.test(said.text)
  }
  return parts
}
