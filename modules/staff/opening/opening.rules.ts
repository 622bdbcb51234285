import { addDays, type CalendarDate, isCalendarDate } from '#platform/time.ts'
import { spokenLanguages } from '../placement/placement.ts'
import { positionRoles } from '../position/position.ts'
import { type Opening, type OpeningRefusal, payPeriods, type TypedOpening } from './opening.ts'

/** The longest time an opening stands before someone must look at it again. */
export const mostDaysOpen = 180

export type WrongOpening = { readonly field: keyof TypedOpening; readonly refusal: OpeningRefusal }

/** What is wrong with a typed opening, and at which field; null when all is well. */
export function whyNotOpen(typed: TypedOpening, today: CalendarDate): WrongOpening | null {
  const wrong = (field: keyof TypedOpening, refusal: OpeningRefusal) => ({ field, refusal })
  if (!positionRoles.some((role) => role === typed.role)) return wrong('role', 'no_such_role')
  if (typed.title === '') return wrong('title', 'title_missing')
  if (typed.place === '') return wrong('place', 'place_missing')
  if (!/^([1-9]|[123]\d|40)$/.test(typed.weekly_hours)) return wrong('weekly_hours', 'no_hours')
  const [low, high] = [centsOf(typed.pay_low), centsOf(typed.pay_high)]
  if (low === null) return wrong('pay_low', 'no_pay')
  if (high === null) return wrong('pay_high', 'no_pay')
  if (high < low) return wrong('pay_high', 'pay_upside_down')
  if (!payPeriods.some((period) => period === typed.pay_per)) return wrong('pay_per', 'no_period')
  const known: readonly string[] = spokenLanguages
  if (!typed.languages.every((one) => known.includes(one))) return wrong('languages', 'no_such_language')
  if (typed.supervision !== 'offered' && typed.supervision !== 'not_offered')
    return wrong('supervision', 'supervision_missing')
  if (typed.apply_address !== '' && !isAddress(typed.apply_address))
    return wrong('apply_address', 'no_address')
  if (!isCalendarDate(typed.ends_on)) return wrong('ends_on', 'no_such_day')
  if (typed.ends_on < today) return wrong('ends_on', 'day_over')
  return typed.ends_on > addDays(today, mostDaysOpen) ? wrong('ends_on', 'day_too_far') : null
}

/** '38.50', '$92,000' → whole cents; null where it is no amount above zero. */
export function centsOf(typed: string): number | null {
  const plain = typed.replaceAll(/[$,\s]/g, '')
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return null
  const cents = Math.round(Number(plain) * 100)
  return cents > 0 ? cents : null
}

const isAddress = (typed: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/.test(typed)

/** Whether anyone reads it today. */
export const isShown = ({ endsOn, closedAt }: Pick<Opening, 'endsOn' | 'closedAt'>, today: CalendarDate) =>
  closedAt === null && endsOn >= today
