import { round } from '../chart/axis.ts'

export type PlacedLabel = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

type Anchor = { readonly text: string; readonly x: number; readonly y: number }
type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * Names beside their points, first come first placed; one that would lie on another or outside is left out.
 * `size` is that of the letters, in the units of the drawing.
 */
export function placeLabels(anchors: readonly Anchor[], width: number, size: number): readonly PlacedLabel[] {
  const gap = size * 0.6
  const taken: Box[] = []
  return anchors.flatMap(({ text, x, y }) => {
    // Bold letters of our typeface are a little over half as wide as they are high.
    const length = text.length * size * 0.58
    const sides: readonly { anchor: 'start' | 'end'; box: Box }[] = [
      { anchor: 'start', box: [x + gap, y - size * 0.7, x + gap + length, y + size * 0.5] },
      { anchor: 'end', box: [x - gap - length, y - size * 0.7, x - gap, y + size * 0.5] },
    ]
    const free = sides.find(({ box }) => box[0] > 0 && box[2] < width && !taken.some((one) => meet(one, box)))
    if (free === undefined) return []
    taken.push(free.box)
    const { anchor } = free
    return [{ text, x: round(anchor === 'start' ? x + gap : x - gap), y: round(y + size * 0.33), anchor }]
  })
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
