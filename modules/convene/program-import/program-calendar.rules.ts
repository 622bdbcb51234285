import ICAL from 'ical.js'
import { calendarDate } from '#platform/time.ts'
import type { Convening } from '../convening/convening.ts'
import { momentIn } from '../convening/zone-time.rules.ts'
import {
  type FaultReason,
  type FileTalk,
  mostTalks,
  type ProgramFault,
  type ReadProgram,
} from './program-import.ts'

/** Whether a text is iCalendar, whatever its file is called. */
export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)

type Held = Pick<Convening, 'timeZone'>
type Event = InstanceType<typeof ICAL.Component>

/**
 * Reads talks from iCalendar text (RFC 5545): title, hours, place as the room, and the description. Events that were
 * called off are passed over; one that lasts whole days, or repeats, is no talk and is named.
 */
export function readProgramCalendar(text: string, held: Held): ReadProgram {
  const events = eventsOf(text)
  if (events === null) return only('not_a_calendar', '')
  if (events.length === 0) return only('empty', '')
  if (events.length > mostTalks) return only('too_many', String(events.length))
  const faults: ProgramFault[] = []
  const talks = events.flatMap((event, index) => {
    const read = talkOf(event, index + 1, held)
    if (read === null) return []
    if ('reason' in read) {
      faults.push({
        line: index + 1,
        column: null,
        reason: read.reason,
        value: textOf(event, 'summary').slice(0, 80),
      })
      return []
    }
    return [read]
  })
  return { talks, faults }
}

const only = (reason: FaultReason, value: string): ReadProgram => ({
  talks: [],
  faults: [{ line: null, column: null, reason, value }],
})

function eventsOf(text: string): readonly Event[] | null {
  try {
    const component = new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, '')))
    return component.name === 'vcalendar' ? component.getAllSubcomponents('vevent') : null
  } catch {
    return null
  }
}

const textOf = (event: Event, name: string): string => String(event.getFirstPropertyValue(name) ?? '').trim()

function talkOf(event: Event, line: number, held: Held): FileTalk | { readonly reason: FaultReason } | null {
  if (textOf(event, 'status').toUpperCase() === 'CANCELLED') return null
  if (event.getFirstProperty('rrule') || event.getFirstProperty('rdate')) return { reason: 'repeats' }
  const title = textOf(event, 'summary')
  if (title === '') return { reason: 'missing' }
  const room = textOf(event, 'location')
  if (title.length > 200 || room.length > 120) return { reason: 'too_long' }
  const startsAt = momentOf(event, 'dtstart', held)
  const endsAt = momentOf(event, 'dtend', held) ?? afterwards(event, startsAt)
  if (startsAt === 'whole_day' || endsAt === 'whole_day') return { reason: 'whole_day' }
  if (startsAt === null || endsAt === null) return { reason: 'not_a_clock' }
  const summary = textOf(event, 'description').slice(0, 4000)
  return {
    line,
    title,
    titleEs: null,
    summary: summary === '' ? null : summary,
    summaryEs: null,
    startsAt,
    endsAt,
    room: room === '' ? null : room,
    speakers: [],
    roles: [],
    themes: [],
    capacity: null,
    meetingLink: null,
  }
}

type Moment = Date | 'whole_day' | null

/** A clock without a zone, or of a zone nobody knows, is one of the convening's own. */
function momentOf(event: Event, name: 'dtstart' | 'dtend', { timeZone }: Held): Moment {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue()
  if (property === null || property === undefined || !(time instanceof ICAL.Time)) return null
  if (time.isDate) return 'whole_day'
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate()
  const two = (value: number) => String(value).padStart(2, '0')
  try {
    const day = calendarDate(`${time.year}-${two(time.month)}-${two(time.day)}`)
    const clock = `${two(time.hour)}:${two(time.minute)}`
    return momentIn(zoneOf(String(property.getParameter('tzid') ?? ''), timeZone), day, clock)
  } catch {
    return null
  }
}

function zoneOf(tzid: string, own: string): string {
  try {
    return tzid === '' ? own : new Intl.DateTimeFormat('en', { timeZone: tzid }).resolvedOptions().timeZone
  } catch {
    return own
  }
}

/** Where no end is told, a duration may be. */
function afterwards(event: Event, startsAt: Moment): Moment {
  const duration = event.getFirstPropertyValue('duration')
  if (!(startsAt instanceof Date) || !(duration instanceof ICAL.Duration))
    return startsAt === null ? null : startsAt
  return new Date(startsAt.getTime() + duration.toSeconds() * 1000)
}
