import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import { type Position, positionRoles } from '../position/position.ts'
import {
  type Placement,
  type PlacementRefusal,
  type PublicationRefusal,
  type School,
  spokenLanguages,
  type TypedPlacement,
  type TypedPublication,
} from './placement.ts'

/** What a form is read against. */
export type PlacementContext = {
  readonly today: CalendarDate
  readonly schools: readonly School[]
  readonly positions: readonly Position[]
}

export type WrongField<Refusal> = { readonly field: string; readonly refusal: Refusal }

/** What is wrong with a typed placement, and at which field; null when all is well. */
export function whyNotPlace(
  typed: TypedPlacement,
  { today, schools, positions }: PlacementContext,
): WrongField<PlacementRefusal> | null {
  const wrong = (field: string, refusal: PlacementRefusal) => ({ field, refusal })
  if (typed.position === '') {
    if (!positionRoles.some((role) => role === typed.role)) return wrong('role', 'no_such_role')
    if (typed.title === '') return wrong('title', 'title_missing')
  } else if (!positions.some(({ id }) => id === typed.position)) return wrong('position', 'no_such_position')
  if (!schools.some(({ id }) => id === typed.school)) return wrong('school', 'no_such_school')
  if (typed.weekdays.length === 0 || !typed.weekdays.every((day) => /^[1-7]$/.test(day)))
    return wrong('weekdays', 'no_weekday')
  for (const field of ['from_time', 'until_time'] as const)
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(typed[field])) return wrong(field, 'no_such_time')
  if (typed.until_time <= typed.from_time) return wrong('until_time', 'ends_before_it_begins')
  const known: readonly string[] = spokenLanguages
  if (typed.languages.length === 0 || !typed.languages.every((one) => known.includes(one)))
    return wrong('languages', 'no_language')
  if (!isCalendarDate(typed.starts_on)) return wrong('starts_on', 'no_such_day')
  if (typed.ends_on !== '' && !isCalendarDate(typed.ends_on)) return wrong('ends_on', 'no_such_day')
  if (typed.ends_on !== '' && typed.ends_on < typed.starts_on)
    return wrong('ends_on', 'ends_before_it_begins')
  if (typed.agreed_by === '') return wrong('agreed_by', 'agreement_missing')
  if (!isCalendarDate(typed.agreed_on)) return wrong('agreed_on', 'no_such_day')
  return typed.agreed_on > today ? wrong('agreed_on', 'day_ahead') : null
}

/** Why a placement may not be shown to anyone yet. A name needs the consent of who bears it, with its day. */
export function whyNotPublish(
  typed: TypedPublication,
  placement: Placement | undefined,
  today: CalendarDate,
): PublicationRefusal | null {
  if (placement === undefined) return 'not_there'
  if (placement.publication !== null) return 'published_already'
  if (placement.position.holder === null) return 'vacancy'
  if (typed.confirmed_by === '') return 'confirmation_missing'
  if (!isCalendarDate(typed.confirmed_on)) return 'no_such_day'
  if (typed.confirmed_on > today) return 'day_ahead'
  if (typed.name_consented_on === '') return null
  if (!isCalendarDate(typed.name_consented_on)) return 'no_such_day'
  return typed.name_consented_on > today ? 'day_ahead' : null
}
