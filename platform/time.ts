/** A day without a clock, as `YYYY-MM-DD`. Two of them compare as text. */
export type CalendarDate = string & { readonly calendarDate: unique symbol }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day as written. Throws a RangeError when the calendar has no such day. */
export function calendarDate(text: string): CalendarDate {
  const parts = shape.exec(text)
  const [year, month, day] = parts ? parts.slice(1).map(Number) : []
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`not a day: ${text}`)
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day)
    throw new RangeError(`no such day: ${text}`)
  return text as CalendarDate
}

export const isCalendarDate = (text: string): text is CalendarDate => {
  try {
    calendarDate(text)
    return true
  } catch {
    return false
  }
}

/** The day it is in a time zone at a moment: 23:30 in California is still that day. */
export const dateIn = (timeZone: string, moment: Date): CalendarDate =>
  dayFormat(timeZone).format(moment) as CalendarDate

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: making one takes longer than the transaction that asks for the day. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  dayFormats.set(timeZone, made)
  return made
}

/** A moment as it is read in a list: `2026-11-22 08:30:05` in the zone. */
export const momentText = (timeZone: string, moment: Date): string => momentFormat(timeZone).format(moment)

const momentFormats = new Map<string, Intl.DateTimeFormat>()

function momentFormat(timeZone: string): Intl.DateTimeFormat {
  const known = momentFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  momentFormats.set(timeZone, made)
  return made
}

/** Days from one day to another; negative when it lies before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export function addDays(day: CalendarDate, days: number): CalendarDate {
  const moment = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
  return moment.toISOString().slice(0, 10) as CalendarDate
}
