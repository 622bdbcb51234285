import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import {
  type DutyEntry,
  type DutyFile,
  type DutyProblem,
  type DutyWriting,
  dutyStates,
  type HeldDuty,
} from './duty.ts'

/** The duties of a place as they stand: a district's by its seven digits, a school's by fourteen. */
export function dutiesOf(
  file: DutyFile,
  placeCode: string,
  entries: readonly DutyEntry[],
): readonly HeldDuty[] {
  const whose = placeCode.length === 7 ? 'district' : 'school'
  const newest = new Map(entries.map((entry) => [entry.dutyId, entry]))
  return file.duties
    .filter(({ of }) => of === whose)
    .map((duty) => ({ duty, entry: newest.get(duty.id) ?? null }))
}

/** Its next date has passed, whether it was met once or not. */
export const isOverdue = ({ entry }: HeldDuty, today: CalendarDate): boolean =>
  entry !== null && entry.state !== 'not_ours' && entry.nextOn !== null && entry.nextOn < today

export const isMet = (held: HeldDuty, today: CalendarDate): boolean =>
  held.entry?.state === 'met' && !isOverdue(held, today)

/** Met, and how many are this place's to keep. */
export function countDuties(held: readonly HeldDuty[], today: CalendarDate) {
  const own = held.filter(({ entry }) => entry?.state !== 'not_ours')
  return { met: own.filter((one) => isMet(one, today)).length, of: own.length }
}

export type ReadDuty = {
  readonly writing: DutyWriting
  readonly problems: Readonly<Record<string, DutyProblem>>
}

export function readDuty(dutyId: string, typed: Readonly<Record<string, unknown>>): ReadDuty {
  const problems: Record<string, DutyProblem> = {}
  const text = (field: string, most: number): string | null => {
    const value = typed[field]
    const said = typeof value === 'string' ? value.trim() : ''
    if (said.length > most) problems[field] = 'too_long'
    return said === '' ? null : said
  }
  const state = dutyStates.find((known) => known === typed.state) ?? 'open'
  const ownerName = text('owner', 120)
  const evidence = text('evidence', 1000)
  const said = text('next', 10)
  if (said !== null && !isCalendarDate(said)) problems.next = 'not_a_day'
  const nextOn = said !== null && isCalendarDate(said) ? said : null
  if (state === 'met' && evidence === null) problems.evidence = 'evidence_missing'
  // A date without anyone to keep it is no plan.
  if (nextOn !== null && ownerName === null) problems.owner = 'owner_missing'
  return { writing: { dutyId, state, ownerName, evidence, nextOn, seen: text('seen', 36) }, problems }
}

export function whyNotDuties(file: DutyFile): readonly string[] {
  const ids = file.duties.map(({ id }) => id)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...file.duties
      .filter(({ confidence, doubt }) => confidence === 'confirm' && doubt === undefined)
      .map(({ id }) => `${id}: to be confirmed, and does not say what`),
  ]
}
