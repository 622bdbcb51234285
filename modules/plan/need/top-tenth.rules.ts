import { seededRandom } from '../risk/seeded-random.rules.ts'
import type { NeedPiece } from './need.ts'

/**
 * How often each school is among the neediest tenth when what is not known about each figure is drawn anew. A piece
 * is its rank as far as students stand behind it, and an even draw for the rest, which has the mean and the variance
 * of the score. Only sums and products are used, so every engine draws alike.
 */
export function topTenthShares(
  schools: readonly (readonly NeedPiece[])[],
  shrink: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly number[] {
  const count = schools.length
  const pieceCount = schools[0]?.length ?? 0
  const certain = new Float64Array(count)
  const open = new Float64Array(count * pieceCount)
  schools.forEach((pieces, school) => {
    pieces.forEach((piece, column) => {
      const missing = missingPart(piece, shrink)
      certain[school]! += piece.weight * (piece.rank ?? 0) * (1 - missing)
      open[school * pieceCount + column] = piece.weight * missing
    })
  })

  const random = seededRandom(seed)
  const drawn = new Float64Array(count)
  const times = new Float64Array(count)
  const tenth = Math.ceil(count / 10)
  for (let draw = 0; draw < draws; draw++) {
    for (let school = 0, at = 0; school < count; school++) {
      let value = certain[school]!
      for (let column = 0; column < pieceCount; column++) value += open[at++]! * random()
      drawn[school] = value
    }
    const least = Float64Array.from(drawn).sort()[count - tenth]!
    for (let school = 0; school < count; school++) if (drawn[school]! >= least) times[school]!++
  }
  return Array.from(times, (value) => (draws === 0 ? 0 : value / draws))
}

/** The part of a piece that is not known: 1 when nothing is published, near 0 with many students behind it. */
export const missingPart = (piece: Pick<NeedPiece, 'rank' | 'students'>, shrink: number): number =>
  piece.rank === null ? 1 : shrink / (piece.students + shrink)
