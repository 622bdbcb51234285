import { type Opening, openingSchema, type Weekday, weekdays } from '../listing/listing.ts'
import { mostOpenings } from '../listing/opening-form.rules.ts'
import type { HsdsService } from './hsds-service.ts'

/** A season that ends later than this is written for "never". */
const lastYear = 2040

type GivenHours = NonNullable<HsdsService['schedules']>[number]

/** The openings that a service keeps, and what in them cannot be used. */
export function scheduleOf(
  schedules: readonly GivenHours[],
  complain: (part: string, problem: string) => void,
): readonly Opening[] {
  const openings: Opening[] = []
  for (const [at, given] of schedules.entries()) {
    const { opening, problem } = hoursOf(given)
    if (problem !== null) complain(`schedules.${at}`, problem)
    if (opening !== null) openings.push(opening)
  }
  if (openings.length > mostOpenings) complain('schedules', `only the first ${mostOpenings} are taken`)
  return openings.slice(0, mostOpenings)
}

type HoursRead = { readonly opening: Opening | null; readonly problem: string | null }

/** Most services keep the hours that others keep, so that few have to be read. */
const hoursKnown = new Map<string, HoursRead>()
const mostHoursKnown = 2000

function hoursOf(given: GivenHours): HoursRead {
  const { byday, opens_at, closes_at, valid_from, valid_to, until } = given
  const mark = `${byday}|${opens_at}|${closes_at}|${valid_from}|${valid_to}|${until}`
  const known = hoursKnown.get(mark)
  if (known) return known
  const read = readHours(given)
  if (hoursKnown.size >= mostHoursKnown) hoursKnown.clear()
  hoursKnown.set(mark, read)
  return read
}

function readHours(given: GivenHours): HoursRead {
  const days = (given.byday ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one): one is Weekday => weekdays.some((known) => known === one))
  const from = given.valid_from?.trim()
  const until = (given.valid_to || given.until)?.trim()
  const parsed = openingSchema.safeParse({
    days,
    opens: clock(given.opens_at),
    closes: clock(given.closes_at),
    ...(from ? { from: from.slice(0, 10) } : {}),
    ...(until ? { until: until.slice(0, 10) } : {}),
  })
  const problem = whatIsWrong(given, until, parsed.success)
  return { opening: problem === null && parsed.success ? parsed.data : null, problem }
}

function whatIsWrong(
  given: GivenHours,
  until: string | null | undefined,
  understood: boolean,
): string | null {
  if (given.opens_at && !given.closes_at) return 'these hours never end'
  if (Number(until?.slice(0, 4)) > lastYear) return 'this season never ends'
  if (
    clock(given.opens_at) !== '' &&
    clock(given.closes_at) !== '' &&
    clock(given.closes_at) <= clock(given.opens_at)
  )
    return 'these hours end before they begin'
  if (given.valid_from && until && until < given.valid_from) return 'this season ends before it begins'
  return understood ? null : 'hours that begin and end on days of the week are wanted'
}

/** `08:00:00Z` and `08:00` are both written; a zone is left away, since hours are the place's own. */
const clock = (given: string | null | undefined): string => /^\s*(\d{2}:\d{2})/.exec(given ?? '')?.[1] ?? ''
