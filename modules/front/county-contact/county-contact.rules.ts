import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { CountyContactRefusal, TypedCountyContact } from './county-contact.ts'

export type WrongField = { readonly field: keyof TypedCountyContact; readonly refusal: CountyContactRefusal }

/** What is wrong with a typed contact, and at which field; null when all is well. */
export function whyNotKeep(typed: TypedCountyContact, today: CalendarDate): WrongField | null {
  if (!/^[0-9+() .-]{7,30}( ?(x|ext\.?) ?\d{1,6})?$/.test(typed.phone))
    return { field: 'phone', refusal: 'no_phone' }
  if (typed.hours === '') return { field: 'hours', refusal: 'hours_missing' }
  if (typed.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email))
    return { field: 'email', refusal: 'no_address' }
  if (typed.confirmed_by === '') return { field: 'confirmed_by', refusal: 'confirmation_missing' }
  if (!isCalendarDate(typed.confirmed_on)) return { field: 'confirmed_on', refusal: 'no_such_day' }
  return typed.confirmed_on > today ? { field: 'confirmed_on', refusal: 'day_ahead' } : null
}
