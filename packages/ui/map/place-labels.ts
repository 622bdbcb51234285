export type PlacedLabel = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

type Anchor = { readonly text: string; readonly x: number; readonly y: number }
type Box = readonly [left: number, top: number, right: number, bottom: number]

const letter = 8.4
const lineHeight = 20

/** Names beside their points, first come first placed; one that would lie on another is left out. */
export function placeLabels(anchors: readonly Anchor[], width: number): readonly PlacedLabel[] {
  const taken: Box[] = []
  return anchors.flatMap(({ text, x, y }) => {
    const length = text.length * letter
    const candidates = [
      { anchor: 'start' as const, box: [x + 8, y - 12, x + 12 + length, y + 8] as Box },
      { anchor: 'end' as const, box: [x - 12 - length, y - 12, x - 8, y + 8] as Box },
    ]
    const free = candidates.find(
      ({ box }) => box[0] > 0 && box[2] < width && !taken.some((one) => meet(one, box)),
    )
    if (free === undefined) return []
    taken.push(free.box)
    return [
      { text, x: free.anchor === 'start' ? x + 10 : x - 10, y: y + lineHeight / 4, anchor: free.anchor },
    ]
  })
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
