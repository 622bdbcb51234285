import type { RateFigure, SchoolFigures } from '#modules/places/index.ts'
import { type ShownPart, shownPart } from '#platform/small-numbers.ts'
import type { NeedPieceName } from '../need/need.ts'

/**
 * Rates of one school that the county may not show, '<measure> <school year>', since they would give away others. They
 * are found further up, where all figures of a county are looked at together.
 */
export type HiddenRates = ReadonlySet<string>

export function shownRate(
  rate: RateFigure | null,
  measure: 'chronic_absence' | 'suspension',
  hidden: HiddenRates,
): ShownPart {
  if (rate === null || rate.ratePct === null) return 'not_published'
  const shown = shownPart(rate.numerator, rate.denominator)
  return shown === 'shown' && hidden.has(`${measure} ${rate.schoolYear}`) ? 'tells' : shown
}

/** A share says how many as well as the count does: beside the enrollment it is the count. */
export function shownPiece(piece: NeedPieceName, school: SchoolFigures, hidden: HiddenRates): ShownPart {
  if (piece === 'chronic_absence') return shownRate(school.chronicAbsence, piece, hidden)
  if (piece === 'suspension') return shownRate(school.suspension, piece, hidden)
  if (piece === 'disadvantage')
    return shownPart(school.groups.socioeconomically_disadvantaged, school.enrollment)
  return 'shown'
}
