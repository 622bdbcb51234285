import { type CalendarDate, dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

/** Zones a county's convening is held in or looked at from; the first is proposed. */
export const timeZones = [
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Anchorage',
  'Pacific/Honolulu',
] as const

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The time a clock in the zone shows at a moment, as `09:30`. */
export function clockIn(timeZone: string, moment: Date): string {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  clocks.set(timeZone, known)
  return known.format(moment)
}

/**
 * The moment at which clocks in the zone show this time on this day. A time that a change to summer time leaves out is
 * the moment an hour on; of a time that comes twice in autumn it is the first.
 */
export function momentIn(timeZone: string, day: CalendarDate, clock: string): Date {
  const wall = Date.parse(`${day}T${clock}:00Z`)
  const ahead = (at: number) => wallOf(timeZone, new Date(at)) - at
  const before = ahead(wall - 86_400_000)
  const after = ahead(wall + 86_400_000)
  const early = wall - Math.max(before, after)
  const late = wall - Math.min(before, after)
  if (wallOf(timeZone, new Date(early)) === wall) return new Date(early)
  return wallOf(timeZone, new Date(late)) === wall ? new Date(late) : new Date(wall - before)
}

const wallOf = (timeZone: string, moment: Date): number =>
  Date.parse(`${dateIn(timeZone, moment)}T${clockIn(timeZone, moment)}:00Z`)

const locale = (language: Language) => (language === 'es' ? 'es-US' : 'en-US')
const shapes = {
  day: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  shortDay: { weekday: 'short', month: 'short', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  zone: { timeZoneName: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

function format(shape: keyof typeof shapes, timeZone: string, language: Language): Intl.DateTimeFormat {
  const key = `${shape} ${timeZone} ${language}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale(language), { timeZone, ...shapes[shape] })
  formats.set(key, made)
  return made
}

/** `Thursday, March 4, 2027` in the zone. */
export const longDay = (timeZone: string, moment: Date, language: Language): string =>
  format('day', timeZone, language).format(moment)

/** `Thu, Mar 4` in the zone. */
export const shortDay = (timeZone: string, moment: Date, language: Language): string =>
  format('shortDay', timeZone, language).format(moment)

/** `9:30 AM` in the zone. */
export const timeOfDay = (timeZone: string, moment: Date, language: Language): string =>
  format('time', timeZone, language).format(moment)

/** `9:30 AM to 4:00 PM`; over more than one day with the days. */
export function timeSpan(timeZone: string, from: Date, until: Date, language: Language): string {
  const to = language === 'es' ? 'a' : 'to'
  const time = (moment: Date) => timeOfDay(timeZone, moment, language)
  return `${time(from)} ${to} ${time(until)}`
}

/** The zone by name, as clocks there are called at that moment: `Pacific Daylight Time`. Arizona's, which is called as
 * Denver's in winter, with its state. */
export function zoneName(timeZone: string, moment: Date, language: Language): string {
  const parts = format('zone', timeZone, language).formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  return timeZone === 'America/Phoenix' ? `${name} (Arizona)` : name
}
