import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { SchoolCalendar } from '../calendar/school-calendar.ts'
import type { CalendarId, CalendarPlace, CalendarSource, SavedCalendar } from './saved-calendar.ts'

/** The calendars that hold, of one school year or of all; districts before their schools. */
export async function listCalendars(
  tx: Tx,
  schoolYear: string | null = null,
): Promise<readonly SavedCalendar[]> {
  return rows(
    tx,
    sql<SavedCalendar>`
    select id, place_code as place_cds, school_year, first_day, last_day, source, made_at,
      (select coalesce(json_agg(json_build_object('from', from_on, 'to', to_on, 'name', name) order by from_on, to_on), '[]')
        from places.school_calendar_day
        where county_id = calendar.county_id and calendar_id = calendar.id and kind = 'holiday') as closed,
      ${daysOf('school_day')} as opened, ${daysOf('minimum_day')} as minimum_days, ${daysOf('testing_day')} as testing_days
    from places.school_calendar_now calendar
    where county_id = ${tx.viewer.county} and (${schoolYear}::text is null or school_year = ${schoolYear})
    order by school_year, left(place_code, 7), right(place_code, 7) limit 5000`,
  )
}

const daysOf = (kind: string) => sql`
  (select coalesce(json_agg(from_on order by from_on), '[]') from places.school_calendar_day
    where county_id = calendar.county_id and calendar_id = calendar.id and kind = ${kind})`

/** The newest school year that has a calendar; undefined when none is loaded. */
export async function findCalendarYear(tx: Tx): Promise<string | undefined> {
  const [newest] = await rows(
    tx,
    sql<{ schoolYear: string }>`select school_year from places.school_calendar_now
    where county_id = ${tx.viewer.county} order by school_year desc limit 1`,
  )
  return newest?.schoolYear
}

/** Every open district and school, by the code a calendar names it with. */
export async function listCalendarPlaces(tx: Tx): Promise<readonly CalendarPlace[]> {
  return rows(
    tx,
    sql<CalendarPlace>`
    select code || '0000000' as place_cds, name, name as district_name from places.district
    where county_id = ${tx.viewer.county} and closed_on is null
    union all
    select school.code, school.name, district.name from places.school
    join places.district on district.county_id = school.county_id and district.code = school.district_code
    where school.county_id = ${tx.viewer.county} and school.closed_on is null
    order by place_cds limit 5000`,
  )
}

export async function insertCalendar(
  tx: Tx,
  id: CalendarId,
  calendar: SchoolCalendar,
  source: CalendarSource,
  withdrawn: boolean,
): Promise<void> {
  const { placeCds, schoolYear, firstDay, lastDay } = calendar
  await sql`
    insert into places.school_calendar (county_id, id, place_code, school_year, first_day, last_day, source, withdrawn,
      made_at, person_id)
    values (${tx.viewer.county}, ${id}, ${placeCds}, ${schoolYear}, ${firstDay}, ${lastDay}, ${source}, ${withdrawn},
      ${tx.now}, ${tx.viewer.personId})`.execute(tx)
  const days = [
    ...calendar.closed.map((closed) => ({ kind: 'holiday', ...closed })),
    ...calendar.opened.map((day) => ({ kind: 'school_day', from: day, to: day, name: null })),
    ...calendar.minimumDays.map((day) => ({ kind: 'minimum_day', from: day, to: day, name: null })),
    ...calendar.testingDays.map((day) => ({ kind: 'testing_day', from: day, to: day, name: null })),
  ]
  await sql`
    insert into places.school_calendar_day (county_id, calendar_id, kind, from_on, to_on, name)
    select ${tx.viewer.county}, ${id}::uuid, kind, "from", "to", left(name, 200)
    from json_to_recordset(${JSON.stringify(days)}::json) as given(kind text, "from" date, "to" date, name text)
    on conflict do nothing`.execute(tx)
}

/** Names of the places with these codes (7 or 14 digits) whose calendars hold. */
export async function listCalendarsOf(tx: Tx, codes: readonly string[]): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ name: string }>`
    select distinct coalesce(school.name, district.name, calendar.place_code) as name
    from places.school_calendar_now calendar
    left join places.district on district.county_id = calendar.county_id
      and district.code || '0000000' = calendar.place_code
    left join places.school on school.county_id = calendar.county_id and school.code = calendar.place_code
    where calendar.county_id = ${tx.viewer.county}
      and (calendar.place_code = any(${codes}) or left(calendar.place_code, 7) = any(${codes}))
    order by name limit 100`,
  )
  return found.map(({ name }) => name)
}
