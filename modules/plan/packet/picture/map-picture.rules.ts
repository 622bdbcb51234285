import { countyDrawing, type PlacedPoint } from '#packages/ui/map/projection.ts'
import { drawing, element, forest, ink, type Picture, paper, stone, tenths, text } from './picture.ts'

/** Told apart by shape, so that the map prints in black and white. */
export const mapKinds = ['open_now', 'opens', 'not_within', 'apart'] as const
export type MapKind = (typeof mapKinds)[number]

export type MapSchool = PlacedPoint & { readonly kind: MapKind; readonly district: string }

export type MapPicture = {
  readonly alt: string
  readonly countyCode: string
  readonly schools: readonly MapSchool[]
  /** The number of each district in the list beside the map. */
  readonly districtNumbers: ReadonlyMap<string, number>
  /** 'Open now (27)'. */
  readonly keyTexts: Readonly<Record<MapKind, string>>
}

const keyLine = 34

/** The schools inside the county's outline, each district's number in their midst, and the key. Null without a place. */
export function mapPicture(given: MapPicture): (Picture & { readonly drawn: number }) | null {
  const { schools, countyCode } = given
  if (schools.length === 0) return null
  const { width, height, project, outline } = countyDrawing(countyCode, schools)
  const placed = schools.flatMap((school) => {
    const at = project(school)
    const inside = at !== null && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height
    return inside ? [{ ...school, x: at[0], y: at[1] }] : []
  })
  // Two thousand marks of full size would be one blot.
  const scale = placed.length > 800 ? 0.6 : 1
  const frame = { fill: 'none', stroke: stone, 'stroke-width': 2 }
  const parts = [
    outline === null
      ? element('rect', { x: 1, y: 1, width: width - 2, height: height - 2, ...frame })
      : element('path', { d: outline, ...frame, 'stroke-width': 3 }),
    ...mapKinds
      .toReversed()
      .flatMap((kind) =>
        placed.filter((one) => one.kind === kind).map(({ x, y }) => mark(kind, x, y, scale)),
      ),
    ...numbers(placed, given.districtNumbers, width, height),
    ...mapKinds.map((kind, index) => keyEntry(kind, given.keyTexts[kind], height + 30 + index * keyLine)),
  ]
  return {
    svg: drawing(width, height + 20 + keyLine * mapKinds.length, parts),
    alt: given.alt,
    drawn: placed.length,
  }
}

function mark(kind: MapKind, x: number, y: number, scale: number): string {
  const wide = (width: number) => ({ 'stroke-width': Math.max(1.2, width * scale) })
  const point = (dx: number, dy: number) => tenths([x + dx * scale, y + dy * scale])
  if (kind === 'open_now') return element('circle', { cx: x, cy: y, r: 8 * scale, fill: ink })
  if (kind === 'opens')
    return element('circle', { cx: x, cy: y, r: 7 * scale, fill: paper, stroke: forest, ...wide(4) })
  if (kind === 'not_within') {
    const d = `M${point(-4, -4)}L${point(4, 4)}M${point(-4, 4)}L${point(4, -4)}`
    return element('path', { d, fill: 'none', stroke: stone, ...wide(2) })
  }
  const d = `M${point(0, -8)}L${point(8, 6)}L${point(-8, 6)}Z`
  return element('path', { d, fill: paper, stroke: ink, ...wide(2) })
}

const keyEntry = (kind: MapKind, words: string, y: number): string =>
  mark(kind, 24, y, 1) + text(46, y + 8, words, { size: 23 })

type Spot = { x: number; y: number; readonly number: number }
type Placed = { readonly x: number; readonly y: number; readonly district: string }
const radius = 17

/** A district's number just above the middle of its schools, moved aside where two would lie on one another. */
function numbers(
  placed: readonly Placed[],
  districtNumbers: ReadonlyMap<string, number>,
  width: number,
  height: number,
): readonly string[] {
  const spots = [...districtNumbers].flatMap(([district, number]): Spot[] => {
    const own = placed.filter((one) => one.district === district)
    if (own.length === 0) return []
    return [{ x: middle(own.map(({ x }) => x)), y: middle(own.map(({ y }) => y)) - 26, number }]
  })
  moveApart(spots, width, height)
  for (const spot of spots) keepInside(spot, width, height)
  return spots.map(
    ({ x, y, number }) =>
      element('circle', { cx: x, cy: y, r: radius, fill: paper, stroke: ink, 'stroke-width': 1.6 }) +
      text(x, y + 7.5, String(number), { size: 21, anchor: 'middle', bold: true }),
  )
}

function moveApart(spots: Spot[], width: number, height: number): void {
  const apart = radius * 2 + 2
  for (let round = 0; round < 60; round++)
    for (const [index, one] of spots.entries())
      for (const other of spots.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= apart) continue
        // Two on the same spot part sideways.
        const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance]
        const push = (apart - distance) / 2
        for (const [spot, sign] of [
          [one, -1],
          [other, 1],
        ] as const) {
          spot.x += sign * ux * push
          spot.y += sign * uy * push
          keepInside(spot, width, height)
        }
      }
}

function keepInside(spot: Spot, width: number, height: number): void {
  spot.x = Math.min(width - radius - 1, Math.max(radius + 1, spot.x))
  spot.y = Math.min(height - radius - 1, Math.max(radius + 1, spot.y))
}

/** The middle value: one school far off does not pull the number away from the rest. */
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
