import type { RateFigure, SchoolFigures } from '#modules/places/index.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import { isAdultServing } from '../team/standing.rules.ts'
import { type NeedPiece, type NeedPieceName, type NeedScore, needPieces } from './need.ts'
import { missingPart, topTenthShares } from './top-tenth.rules.ts'

/** How often draws are made for the top-tenth share; 0 leaves the share at 0 and saves the time. */
export type NeedDraws = { readonly draws: number; readonly seed: number }

/**
 * The need of every school of a county, by CDS code. Ranks are among the county's own schools, so scores of two
 * counties cannot be compared.
 */
export function needScores(
  schools: readonly SchoolFigures[],
  a: Assumptions,
  draws: NeedDraws,
): ReadonlyMap<string, NeedScore> {
  const inOrder = [...schools].sort((one, other) => (one.cds < other.cds ? -1 : 1))
  const figures = inOrder.map((school) => needFigures(school, a))
  const ranks = needPieces.map((piece) => midRanks(figures.map((figure) => figure[piece].figure)))
  const weights = needWeights(a)
  const pieces = figures.map((figure, index) =>
    needPieces.map((piece, column) =>
      needPiece(piece, figure[piece], ranks[column]![index]!, weights[piece], a.need_shrink_students),
    ),
  )

  const adult = inOrder.map((school) => isAdultServing(school, a))
  const children = pieces.filter((_, index) => !adult[index])
  const shares = topTenthShares(children, a.need_shrink_students, draws)
  let child = 0
  return new Map(
    inOrder.map((school, index) => [
      school.cds,
      scoreOf(pieces[index]!, a.need_shrink_students, adult[index] ? null : shares[child++]!),
    ]),
  )
}

function scoreOf(pieces: readonly NeedPiece[], shrink: number, topTenthShare: number | null): NeedScore {
  let need = 0
  let variance = 0
  for (const piece of pieces) {
    need += piece.weight * piece.drawn
    variance += piece.weight ** 2 * (missingPart(piece, shrink) ** 2 / 12)
  }
  return { need, uncertainty: Math.sqrt(variance), pieces, topTenthShare }
}

type Figure = { readonly figure: number | null; readonly students: number; readonly partly: boolean }
const notPublished: Figure = { figure: null, students: 0, partly: false }

/** The four figures of a school. What is suppressed, absent or all empty is not published, never zero. */
export function needFigures(school: SchoolFigures, a: Assumptions): Readonly<Record<NeedPieceName, Figure>> {
  const adult = isAdultServing(school, a)
  return {
    disadvantage: disadvantageFigure(school),
    chronic_absence: adult ? notPublished : rateFigure(school.chronicAbsence, school.enrollment),
    suspension: rateFigure(school.suspension, school.enrollment),
    support_staff: adult ? notPublished : staffFigure(school),
  }
}

function disadvantageFigure(school: SchoolFigures): Figure {
  const share = disadvantagedShare(school)
  return share === null ? notPublished : { figure: share, students: school.enrollment, partly: false }
}

/** Share of students who are socioeconomically disadvantaged, or null when not published. */
export function disadvantagedShare(school: Pick<SchoolFigures, 'groups' | 'enrollment'>): number | null {
  const count = school.groups.socioeconomically_disadvantaged
  return count === null || school.enrollment <= 0 ? null : Math.min(1, count / school.enrollment)
}

/** The students behind a rate are those it was counted over, which is not the enrollment. */
function rateFigure(rate: RateFigure | null, enrollment: number): Figure {
  if (rate === null || rate.reliability === 'suppressed') return notPublished
  if (rate.numerator !== null && rate.denominator !== null && rate.denominator > 0)
    return { figure: rate.numerator / rate.denominator, students: rate.denominator, partly: false }
  if (rate.ratePct === null) return notPublished
  return { figure: rate.ratePct / 100, students: rate.denominator ?? enrollment, partly: false }
}

function staffFigure(school: SchoolFigures): Figure {
  const staff = school.supportStaff
  if (staff === null || school.enrollment <= 0) return notPublished
  const roles = [staff.counselor, staff.psychologist, staff.socialWorker]
  const reported = roles.filter((role) => role !== null)
  if (reported.length === 0) return notPublished
  const fte = reported.reduce((total, role) => total + role, 0)
  return {
    figure: fte / school.enrollment,
    students: school.enrollment,
    partly: reported.length < roles.length,
  }
}

/** Each value's place among the published ones, 0 lowest … 1 highest; ties share the middle of their places. */
export function midRanks(values: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort()
  const places = new Map<number, number>()
  for (let first = 0; first < sorted.length; ) {
    let last = first
    while (last + 1 < sorted.length && sorted[last + 1] === sorted[first]) last++
    places.set(sorted[first]!, sorted.length === 1 ? 0.5 : (first + last) / 2 / (sorted.length - 1))
    first = last + 1
  }
  return values.map((value) => (value === null ? null : places.get(value)!))
}

function needPiece(
  piece: NeedPieceName,
  figure: Figure,
  place: number | null,
  weight: number,
  shrink: number,
): NeedPiece {
  // Much staff is little need.
  const rank = place !== null && piece === 'support_staff' ? 1 - place : place
  const kept = figure.students / (figure.students + shrink)
  const drawn = rank === null ? 0.5 : 0.5 + kept * (rank - 0.5)
  return { piece, ...figure, rank, drawn, weight }
}

/** The four weights, made to add to 1. */
export function needWeights(a: Assumptions): Readonly<Record<NeedPieceName, number>> {
  const total =
    a.weight_disadvantage + a.weight_chronic_absence + a.weight_suspension + a.weight_support_staff
  return {
    disadvantage: a.weight_disadvantage / total,
    chronic_absence: a.weight_chronic_absence / total,
    suspension: a.weight_suspension / total,
    support_staff: a.weight_support_staff / total,
  }
}
