import type { SchoolFigures } from '#modules/places/index.ts'
import type { NeedScore } from '../need/need.ts'
import type { Standing } from '../team/team.ts'
import type { SettledYear } from './settled-year.ts'

const standingWords: Readonly<Record<Standing, string | null>> = {
  served: null,
  remote: 'All instruction is virtual: the team works remotely and no clinician stands on a campus.',
  adult_serving: 'Its figures are those of a school for adults: it counts apart and opens last.',
  court: 'A juvenile court school: care there is arranged with the court and Medi-Cal may not pay for it.',
}

/** What a reader must know beside a school's figures, or null. */
export function schoolNote(
  school: Pick<SchoolFigures, 'placeDisputed'>,
  standing: Standing,
  need: NeedScore,
  year: Pick<SettledYear, 'breakEvenVisits' | 'capacityVisits'>,
): string | null {
  const notes = [standingWords[standing], breakEvenNote(year), ...needNotes(need)]
  if (school.placeDisputed) notes.push('Two public files place it more than two kilometers apart.')
  return notes.filter((note) => note !== null).join(' ') || null
}

function breakEvenNote({
  breakEvenVisits,
  capacityVisits,
}: Pick<SettledYear, 'breakEvenVisits' | 'capacityVisits'>) {
  if (breakEvenVisits === null)
    return 'A visit brings no money here, so no number of visits pays for the team.'
  if (breakEvenVisits > capacityVisits)
    return 'Visits cannot pay for this team at any demand: its clinician days do not hold enough of them.'
  return null
}

const pieceWords = {
  disadvantage: 'disadvantage',
  chronic_absence: 'chronic absence',
  suspension: 'suspension',
  support_staff: 'support staff',
} as const

function needNotes(need: NeedScore): readonly string[] {
  const missing = need.pieces.filter((piece) => piece.figure === null).map((piece) => pieceWords[piece.piece])
  const notes: string[] = []
  if (missing.length > 0) notes.push(`Not published: ${missing.join(', ')}.`)
  if (need.pieces.some((piece) => piece.partly))
    notes.push('Some support staff roles were left empty in its report and count as none.')
  return notes
}
