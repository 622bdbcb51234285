import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import type { Talk } from '../talk/talk.ts'

/** One entry of a calendar. Its moments are written in UTC, so that every calendar shows them in its reader's zone. */
export type Entry = {
  /** The same for ever: a calendar that has it takes the newer one over (RFC 5545, 3.8.4.7). */
  readonly uid: string
  /** Never smaller than before (RFC 5545, 3.8.7.4). */
  readonly sequence: number
  readonly startsAt: Date
  readonly endsAt: Date
  readonly changedAt: Date
  readonly title: string
  readonly text: string
  readonly place: string
  readonly url: string | null
  readonly isCancelled: boolean
}

const later = (one: Date, other: Date): Date => (one > other ? one : other)
const placeOf = ({ placeName, placeAddress }: Convening): string =>
  [placeName, placeAddress].filter((text) => text !== null).join(', ')

/** The convening as a whole, from its first hour to its last. */
export const conveningEntry = (convening: Convening, url: string | null, language: Language): Entry => ({
  uid: `convening-${convening.id}@centers-of-wellness`,
  sequence: convening.sequence,
  startsAt: convening.startsAt,
  endsAt: convening.endsAt,
  changedAt: convening.changedAt,
  title: inLanguage(convening.title, convening.titleEs, language),
  text: convening.summary === null ? '' : inLanguage(convening.summary, convening.summaryEs, language),
  place: placeOf(convening),
  url,
  isCancelled: convening.state === 'cancelled',
})

/** A talk. What changes for the convening, as its place, changes for the talk as well, and so does its sequence. */
export const talkEntry = (
  talk: Talk,
  convening: Convening,
  url: string | null,
  language: Language,
): Entry => ({
  uid: `talk-${talk.id}@centers-of-wellness`,
  sequence: talk.sequence + convening.sequence,
  startsAt: talk.startsAt,
  endsAt: talk.endsAt,
  changedAt: later(talk.changedAt, convening.changedAt),
  title: inLanguage(talk.title, talk.titleEs, language),
  text: [
    talk.speakers.map(({ name }) => name).join(', '),
    talk.summary === null ? '' : inLanguage(talk.summary, talk.summaryEs, language),
  ]
    .filter((text) => text !== '')
    .join('\n\n'),
  place: [talk.roomName, placeOf(convening)].filter((text) => text !== null && text !== '').join(', '),
  url: url === null ? null : `${url}#talk-${talk.id}`,
  isCancelled: talk.cancelledAt !== null || convening.state === 'cancelled',
})

/** The text of a calendar, as RFC 5545 writes it. */
export function calendarText(name: string, entries: readonly Entry[], language: Language): string {
  const calendar = ical({
    name,
    prodId: { company: 'Centers of Wellness', product: 'Convenings', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      start: entry.startsAt,
      end: entry.endsAt,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      summary: plain(entry.title),
      description: plain(entry.text),
      location: plain(entry.place),
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(entry.url === null ? {} : { url: entry.url }),
    })
  return calendar.toString()
}

/** Without what no calendar shows and some parsers stumble over. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
