import { shownCount } from '#platform/small-numbers.ts'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import {
  type FieldProblem,
  type KindShape,
  type LeafEntry,
  type LeafField,
  type LeafName,
  leaves,
  type Says,
} from './leaf.ts'

const most = { line: 200, lines: 1000, day: 10, choice: 60, count: 7 } as const

export type ReadEntry = { readonly says: Says; readonly problems: Readonly<Record<string, FieldProblem>> }

/** An entry as its form sent it, field by field. */
export function readEntry(
  { fields }: Pick<KindShape, 'fields'>,
  typed: Readonly<Record<string, unknown>>,
): ReadEntry {
  const problems: Record<string, FieldProblem> = {}
  const says: Record<string, string> = {}
  for (const field of fields) {
    const text = typeof typed[field.name] === 'string' ? (typed[field.name] as string).trim() : ''
    const problem = problemOf(field, text)
    if (problem !== null) problems[field.name] = problem
    says[field.name] = text
  }
  const { startsOn, endsOn } = says
  if (startsOn && endsOn && !problems.endsOn && endsOn < startsOn) problems.endsOn = 'ends_before'
  return { says, problems }
}

function problemOf({ type, required, options = [] }: LeafField, text: string): FieldProblem | null {
  if (text === '') return required ? (type === 'choice' ? 'choose' : 'missing') : null
  if (text.length > most[type]) return 'too_long'
  if (type === 'day' && !isCalendarDate(text)) return 'not_a_day'
  if (type === 'choice' && !options.includes(text)) return 'choose'
  return type === 'count' && !/^\d+$/.test(text) ? 'not_a_count' : null
}

/** A number of adults that were reached, as a page may show it; null where it is not known. */
export const reachedCount = ({ count }: Says) => (count ? shownCount(Number(count), 0, 'adults') : null)

/** Bare without an entry; begun while something has no owner or is past its day; else full. */
export function leafState(entries: readonly LeafEntry[], today: CalendarDate): 'bare' | 'begun' | 'full' {
  if (entries.length === 0) return 'bare'
  const isOwed = ({ says }: LeafEntry) =>
    says.owner === '' ||
    (says.dueOn !== undefined && says.dueOn !== '' && says.dueOn < today && !isOver(says))
  return entries.some(isOwed) ? 'begun' : 'full'
}

const isOver = ({ state }: Says): boolean => ['done', 'reached', 'given_up'].includes(state ?? '')

/** Which state each of the five leaves is in, by the entries that belong to it. */
export function leafStates(
  shapes: readonly KindShape[],
  entries: readonly LeafEntry[],
  today: CalendarDate,
): Readonly<Record<LeafName, 'bare' | 'begun' | 'full'>> {
  const stateOf = (leaf: LeafName) => {
    const kinds = shapes.filter((shape) => shape.leaf === leaf).map(({ kind }) => kind as string)
    return leafState(
      entries.filter(({ kind }) => kinds.includes(kind)),
      today,
    )
  }
  const [agenda, measures, activities, communication, backbone] = leaves
  return {
    agenda: stateOf(agenda),
    measures: stateOf(measures),
    activities: stateOf(activities),
    communication: stateOf(communication),
    backbone: stateOf(backbone),
  }
}
