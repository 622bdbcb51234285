import type { CalendarDate } from '#platform/time.ts'
import { dateIn } from '#platform/time.ts'
import type { Convening } from '../convening/convening.ts'
import { type Audience, audiences, type Talk, type Theme, themes } from './talk.ts'

/** What part of a program is asked for; null asks for all. */
export type ProgramAsk = {
  readonly day: CalendarDate | null
  readonly role: Audience | null
  readonly theme: Theme | null
}

export type ProgramDay = { readonly day: CalendarDate; readonly talks: readonly Talk[] }

/** What an address asks; what it cannot mean is left out rather than refused. */
export function askOf(query: URLSearchParams, days: readonly CalendarDate[]): ProgramAsk {
  return {
    day: days.find((one) => one === query.get('day')) ?? null,
    role: audiences.find((one) => one === query.get('role')) ?? null,
    theme: themes.find((one) => one === query.get('theme')) ?? null,
  }
}

/** Talks the public reads: a talk taken off before anyone could read it is not there at all. */
export const shownTalks = (
  talks: readonly Talk[],
  { announcedAt }: Pick<Convening, 'announcedAt'>,
): readonly Talk[] =>
  talks.filter(
    ({ cancelledAt }) => cancelledAt === null || (announcedAt !== null && cancelledAt > announcedAt),
  )

/** The days of a program, as clocks at its place count them. */
export const daysOf = (talks: readonly Talk[], timeZone: string): readonly CalendarDate[] => [
  ...new Set(talks.map(({ startsAt }) => dateIn(timeZone, startsAt))),
]

/** A talk without roles is for everyone, whichever role is asked for. */
export const fits = (talk: Talk, { day, role, theme }: ProgramAsk, timeZone: string): boolean =>
  (day === null || dateIn(timeZone, talk.startsAt) === day) &&
  (role === null || talk.roles.length === 0 || talk.roles.includes(role)) &&
  (theme === null || talk.themes.includes(theme))

/** Day by day, each in the order of its hours. */
export const byDay = (talks: readonly Talk[], timeZone: string): readonly ProgramDay[] =>
  daysOf(talks, timeZone).map((day) => ({
    day,
    talks: talks.filter(({ startsAt }) => dateIn(timeZone, startsAt) === day),
  }))

/** The address of the same program with one part of the question changed. */
export function askPath(path: string, ask: ProgramAsk, change: Partial<ProgramAsk>): string {
  const entries = Object.entries({ ...ask, ...change }).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  )
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}
