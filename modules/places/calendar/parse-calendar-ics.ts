import ICAL from 'ical.js'
import { addDays, type CalendarDate, dateIn } from '#platform/time.ts'
import { mostEvents } from './calendar-limits.ts'
import { kindOfEvent } from './event-kind.rules.ts'
import { gatherCalendars } from './gather-calendars.ts'
import { whyNotRun } from './parse-calendar-csv.ts'
import { yearBounds } from './school-calendar.rules.ts'
import type { CalendarEntry, CalendarOutcome, CalendarProblem } from './school-calendar.ts'

type Place = { readonly placeCds: string; readonly schoolYear: string }
type Run = { readonly from: CalendarDate; readonly to: CalendarDate }

/** Schools keep California's time, whatever zone a calendar program writes. */
const schoolTimeZone = 'America/Los_Angeles'

/**
 * Reads one place's calendar from iCalendar text (RFC 5545), such as districts publish. What an event means is
 * seen from its category where it is one of ours, else from its title; events of another year and titles that say
 * nothing about school days are passed over, and named.
 */
export function parseCalendarIcs(text: string, place: Place): CalendarOutcome {
  const component = read(text)
  if (component === null) return refused('not_a_calendar', null)
  const events = component.getAllSubcomponents('vevent')
  if (events.length > mostEvents) return refused('too_many_events', String(events.length))
  const problems: CalendarProblem[] = []
  const passedOver: string[] = []
  const entries: CalendarEntry[] = []
  for (const [index, event] of events.entries()) {
    const title = String(event.getFirstPropertyValue('summary') ?? '')
    const kind = kindOfEvent(title, categoriesOf(event))
    if (kind === null) passedOver.push(title)
    else
      for (const run of runsOf(event, place, problems, index + 1)) {
        const wrong = whyNotRun(kind, run.from, run.to)
        if (wrong !== null) problems.push({ line: index + 1, reason: wrong, value: title })
        else entries.push({ ...place, kind, ...run, name: title === '' ? null : title, line: index + 1 })
      }
    if (entries.length > mostEvents) return refused('too_many_events', String(entries.length))
  }
  return gatherCalendars(onlyOuterDays(entries), problems, [...new Set(passedOver)])
}

const refused = (reason: CalendarProblem['reason'], value: string | null): CalendarOutcome => ({
  done: false,
  problems: [{ line: null, reason, value }],
})

function read(text: string): InstanceType<typeof ICAL.Component> | null {
  try {
    const component = new ICAL.Component(ICAL.parse(text.replace(/^\ufeff/, '')))
    return component.name === 'vcalendar' ? component : null
  } catch {
    return null
  }
}

type Event = InstanceType<typeof ICAL.Component>

const categoriesOf = (event: Event): readonly string[] =>
  event.getAllProperties('categories').flatMap((property) => property.getValues().map(String))

/** The days an event holds within the school year, once for each repetition. */
function runsOf(component: Event, place: Place, problems: CalendarProblem[], line: number): readonly Run[] {
  const { from: yearFrom, to: yearTo } = yearBounds(place.schoolYear)
  const runs: Run[] = []
  try {
    const event = new ICAL.Event(component)
    const repetitions = event.iterator()
    for (let count = 0; count < mostEvents; count += 1) {
      const start = repetitions.next()
      if (!start) break
      const run = runOf(event, start)
      if (run.from > yearTo) break
      if (run.to >= yearFrom) runs.push(run)
      if (!event.isRecurring()) break
    }
  } catch {
    problems.push({
      line,
      reason: 'not_a_day',
      value: String(component.getFirstPropertyValue('summary') ?? ''),
    })
  }
  return runs
}

type Time = InstanceType<typeof ICAL.Time>

/** A whole-day event ends on the day before its end; one that ends at midnight as well. */
function runOf(event: InstanceType<typeof ICAL.Event>, start: Time): Run {
  const end = start.clone()
  end.addDuration(event.duration)
  const from = dayOf(start)
  const to = dayOf(end)
  const endsAtMidnight = end.isDate || (end.hour === 0 && end.minute === 0 && end.second === 0)
  return { from, to: to > from && endsAtMidnight ? addDays(to, -1) : to }
}

function dayOf(time: Time): CalendarDate {
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return dateIn(schoolTimeZone, time.toJSDate())
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}` as CalendarDate
}

/** A title such as "First day of school, second semester" stands twice: the year begins with the earliest. */
function onlyOuterDays(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const days = (kind: CalendarEntry['kind']) => entries.filter((entry) => entry.kind === kind)
  const first = days('first_day')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(0)
  const last = days('last_day')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)
  return entries.filter(
    (entry) =>
      (entry.kind !== 'first_day' || entry === first) && (entry.kind !== 'last_day' || entry === last),
  )
}
