import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import { found, Malformed, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { atHome, lookingAt, may, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { calendarSentence, calendarWords } from '../calendar/calendar.words.ts'
import { gatherCalendars } from '../calendar/gather-calendars.ts'
import { parseCalendarCsv } from '../calendar/parse-calendar-csv.ts'
import { parseCalendarIcs } from '../calendar/parse-calendar-ics.ts'
import type { CalendarOutcome } from '../calendar/school-calendar.ts'
import { calendarCsv } from '../calendar/write-calendar.ts'
import { findCounty } from '../county/county.queries.ts'
import { countyTitle } from '../county/county.words.ts'
import {
  type CalendarField,
  calendarFieldNames,
  type FieldProblem,
  readCalendarForm,
} from './calendar-form.rules.ts'
import { CalendarListPage, type CalendarListProps } from './calendar-list.page.tsx'
import { CalendarPlacePage, type CalendarPlaceProps } from './calendar-place.page.tsx'
import { saveCalendars, withdrawCalendar } from './save-calendars.ts'
import type { CalendarSource, SaveOutcome } from './saved-calendar.ts'
import { schoolCalendarPolicy } from './school-calendar.policy.ts'
import { findCalendarYear, listCalendarPlaces, listCalendars } from './school-calendar.queries.ts'
import { schoolCalendarWords } from './school-calendar.words.ts'

/** A year of a large county's calendars is half of this. */
const mostBytes = 4 * 1024 * 1024
const keep = only(schoolCalendarPolicy, 'keep')
const read = only(schoolCalendarPolicy, 'read')

const yearSchema = z.string().regex(/^20\d\d-\d\d$/)
const sentFile = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })
const box = z.string().max(20_000).default('')
const calendarSchema = z.object({
  year: yearSchema,
  first_day: box,
  last_day: box,
  closed: box,
  opened: box,
  minimum: box,
  testing: box,
})

export const schoolCalendarRoutes: readonly Route[] = [
  page('/counties/:code{[0-9]{2}}/calendars', read, (asked) => listPage(asked)),

  page('/counties/:code{[0-9]{2}}/calendars.csv', read, (asked) =>
    inCounty(asked, async (tx) => {
      const year = yearSchema.safeParse(asked.query.get('year'))
      const calendars = await listCalendars(tx, year.success ? year.data : null)
      const name = `calendars-${asked.params.code}-${year.success ? year.data : 'all'}.csv`
      return file(calendarCsv(calendars), 'text/csv; charset=utf-8', name)
    }),
  ),

  form(
    '/counties/:code{[0-9]{2}}/calendars',
    keep,
    z.object({ file: sentFile }),
    async (asked) => {
      const viewer = ownCounty(asked)
      const { bytes } = asked.input.file
      if (bytes.length === 0)
        return listPage(asked, { problems: [schoolCalendarWords[asked.language].needsFile] }, 422)
      const parsed = parseCalendarCsv(new TextDecoder().decode(bytes))
      const problems = parsed.done ? [] : sentences(parsed, asked.language)
      if (!parsed.done) return listPage(asked, { problems }, 422)
      const outcome = await saveCalendars(asked.database, viewer, parsed.result, 'csv')
      if (outcome.done) return seeOther(`/counties/${asked.params.code}/calendars?done=${noteOf(outcome)}`)
      return listPage(asked, { problems: refusalSentences(outcome, asked.language) }, 409)
    },
    { mostBytes },
  ),

  page('/counties/:code{[0-9]{2}}/calendars/:place{[0-9]{14}}', read, (asked) => placePage(asked)),

  form('/counties/:code{[0-9]{2}}/calendars/:place{[0-9]{14}}', keep, calendarSchema, async (asked) => {
    ownCounty(asked)
    const { year, ...typed } = asked.input
    const place = { placeCds: asked.params.place, schoolYear: year }
    const { entries, problems } = readCalendarForm(place, typed)
    if (problems.length > 0)
      return placePage(asked, year, { typed, errors: errorsOf(problems, asked.language) }, 422)
    return saved(asked, year, gatherCalendars(entries, []), 'page', typed)
  }),

  form(
    '/counties/:code{[0-9]{2}}/calendars/:place{[0-9]{14}}/file',
    keep,
    z.object({ year: yearSchema, file: sentFile }),
    async (asked) => {
      ownCounty(asked)
      const { year, file: sent } = asked.input
      if (sent.bytes.length === 0)
        return placePage(asked, year, { problems: [schoolCalendarWords[asked.language].needsFile] }, 422)
      const place = { placeCds: asked.params.place, schoolYear: year }
      return saved(asked, year, parseCalendarIcs(new TextDecoder().decode(sent.bytes), place), 'icalendar')
    },
    { mostBytes },
  ),

  form(
    '/counties/:code{[0-9]{2}}/calendars/:place{[0-9]{14}}/withdrawal',
    keep,
    z.object({ year: yearSchema }),
    async (asked) => {
      const { place, code } = asked.params
      const { year } = asked.input
      if (!(await withdrawCalendar(asked.database, ownCounty(asked), place, year))) throw new NotFound()
      return seeOther(`/counties/${code}/calendars/${place}?year=${year}&done=withdrawn`)
    },
  ),
]

type CountyAsked = Asked<'/counties/:code'>
type PlaceAsked = Asked<'/counties/:code/calendars/:place'>

const ownCounty = ({ viewer, params }: CountyAsked): Viewer => atHome(viewer, Number(params.code))

const inCounty = <Result,>(asked: CountyAsked, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  asked.database.asViewer(lookingAt(asked.viewer, Number(asked.params.code)), work)

async function saved(
  asked: PlaceAsked,
  year: string,
  parsed: CalendarOutcome,
  source: CalendarSource,
  typed?: Readonly<Record<CalendarField, string>>,
): Promise<Answer> {
  if (!parsed.done) return placePage(asked, year, { typed, problems: sentences(parsed, asked.language) }, 422)
  const outcome = await saveCalendars(asked.database, ownCounty(asked), parsed.result, source)
  if (!outcome.done)
    return placePage(asked, year, { typed, problems: refusalSentences(outcome, asked.language) }, 409)
  const { code, place } = asked.params
  return seeOther(`/counties/${code}/calendars/${place}?year=${year}&done=${noteOf(outcome)}`)
}

const noteOf = (outcome: SaveOutcome): 'saved' | 'unchanged' =>
  outcome.done && outcome.saved > 0 ? 'saved' : 'unchanged'

const sentences = (outcome: CalendarOutcome, language: Language): readonly string[] =>
  outcome.done ? [] : outcome.problems.map((problem) => calendarSentence(problem, language))

function refusalSentences(outcome: SaveOutcome, language: Language): readonly string[] {
  const words = schoolCalendarWords[language]
  if (outcome.done) return []
  if (outcome.refusal === 'no_such_place') return [words.noPlace(outcome.codes.slice(0, 5).join(', '))]
  if (outcome.refusal === 'district_missing') return [words.noDistrict(outcome.codes.slice(0, 5).join(', '))]
  return outcome.problems.map((problem) => calendarSentence(problem, language))
}

/** The first wrong line of each box, beside the box. */
function errorsOf(
  problems: readonly FieldProblem[],
  language: Language,
): Readonly<Partial<Record<CalendarField, string>>> {
  const words = calendarWords[language]
  const errors = calendarFieldNames.flatMap((field) => {
    const first = problems.find((problem) => problem.field === field)
    return first === undefined
      ? []
      : [[field, `${words.line(first.line)}${words.reasons[first.reason](first.value)}`] as const]
  })
  return Object.fromEntries(errors)
}

const notes = ['saved', 'unchanged', 'withdrawn'] as const

/** What every page of calendars shows of the county. */
async function common(asked: CountyAsked, tx: Tx, wanted: string | undefined): Promise<CalendarListProps> {
  const county = found(await findCounty(tx, Number(asked.params.code)))
  const inQuery = wanted ?? asked.query.get('year')
  if (inQuery !== null && !yearSchema.safeParse(inQuery).success)
    throw new Malformed('A school year is written like 2026-27.')
  const newest = await findCalendarYear(tx)
  const next = followingYear(county.listing?.enrollmentYear ?? newest ?? '2025-26')
  const year = inQuery ?? newest ?? next
  const note = notes.find((one) => one === asked.query.get('done'))
  return {
    county,
    year,
    years: [...new Set([year, newest ?? next, next, followingYear(next)])].sort(),
    places: await listCalendarPlaces(tx),
    calendars: await listCalendars(tx, year),
    mayKeep: may(lookingAt(asked.viewer, county.id), schoolCalendarPolicy, 'keep'),
    language: asked.language,
    note,
  }
}

/** '2026-27' after '2025-26'. */
function followingYear(schoolYear: string): string {
  const start = Number(schoolYear.slice(0, 4)) + 1
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`
}

type Shown<Props> = Partial<Pick<Props, Extract<keyof Props, 'problems' | 'typed' | 'errors'>>>

function listPage(asked: CountyAsked, shown: Shown<CalendarListProps> = {}, status = 200): Promise<Answer> {
  return inCounty(asked, async (tx) => {
    const props = await common(asked, tx, undefined)
    const title = schoolCalendarWords[asked.language].title(countyTitle(props.county.name, asked.language))
    return html({ title, main: <CalendarListPage {...props} {...shown} />, wide: true }, status)
  })
}

function placePage(
  asked: PlaceAsked,
  year?: string,
  shown: Shown<CalendarPlaceProps> = {},
  status = 200,
): Promise<Answer> {
  return inCounty(asked, async (tx) => {
    const props = await common(asked, tx, year)
    const place = found(props.places.find(({ placeCds }) => placeCds === asked.params.place))
    const title = schoolCalendarWords[asked.language].placeTitle(place.name, props.year)
    return html(
      { title, main: <CalendarPlacePage {...props} place={place} {...shown} />, wide: true },
      status,
    )
  })
}
