import type { Cue } from './captions.ts'

const shortest = 0.1
const gap = 0.04

/**
 * Captions from when each line came up to be read, in seconds since the recording began; `end` is when it stopped.
 * A line that never came up was not said.
 */
export function recordedCues(
  lines: readonly (readonly string[])[],
  shownAt: readonly number[],
  end: number,
): readonly Cue[] {
  let free = 0
  return shownAt.slice(0, lines.length).map((moment, at) => {
    const from = Math.max(moment, free)
    const to = Math.max((shownAt[at + 1] ?? end) - gap, from + shortest)
    free = to
    return { from, to, lines: lines[at] ?? [] }
  })
}
