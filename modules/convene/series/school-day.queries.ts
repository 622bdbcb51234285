import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { CalendarRun } from './series.rules.ts'
import type { CalendarPlace } from './series.ts'

/** Districts and schools of the county that have a calendar, by name. */
export const listCalendarPlaces = (tx: Tx): Promise<readonly CalendarPlace[]> =>
  rows(
    tx,
    sql<CalendarPlace>`select distinct calendar.place_code as code,
        coalesce(school.name, district.district_name, calendar.place_code) as name
      from places.public_calendar calendar
      left join places.public_school school on school.county_id = calendar.county_id and school.code = calendar.place_code
      left join places.public_school district on district.county_id = calendar.county_id
        and district.district_code || '0000000' = calendar.place_code
      where calendar.county_id = ${tx.viewer.county} order by name, code limit 2000`,
  )

/** The calendar a school lives by: its own, else its district's; null where neither has one. */
export async function findCalendarOf(tx: Tx, schoolId: string): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ code: string }>`select calendar.place_code as code from places.public_school school
      join places.public_calendar calendar on calendar.county_id = school.county_id
        and calendar.place_code in (school.code, school.district_code || '0000000')
      where school.county_id = ${tx.viewer.county} and school.id = ${schoolId}
      order by calendar.place_code = school.code desc limit 1`,
  )
  return found?.code ?? null
}

/** What a place's calendar closes and opens, its district's days among them. */
export const listRuns = (tx: Tx, code: string): Promise<readonly CalendarRun[]> =>
  rows(
    tx,
    sql<CalendarRun>`select kind, from_on as "from", to_on as "to", name from places.public_calendar_day
      where county_id = ${tx.viewer.county}
        and place_code = any(${[code, `${code.slice(0, 7)}0000000`]}::text[])
      order by from_on, to_on limit 5000`,
  )
