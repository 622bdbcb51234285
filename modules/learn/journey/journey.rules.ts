import { addDays, type CalendarDate, daysBetween, isCalendarDate } from '#platform/time.ts'
import type {
  JourneyEntry,
  JourneyFile,
  JourneyPlan,
  JourneyProblem,
  JourneyStep,
  JourneyWriting,
  PlannedStep,
} from './journey.ts'

type Weeks = (step: JourneyStep, entry: JourneyEntry | null) => number

const middle: Weeks = ({ weeks }, entry) => entry?.weeks ?? Math.round((weeks.low + weeks.high) / 2)
const shortest: Weeks = ({ weeks }, entry) => entry?.weeks ?? weeks.low
const longest: Weeks = ({ weeks }, entry) => entry?.weeks ?? weeks.high

/**
 * A school's way in time. What has happened stands as it happened; what is open begins when all it needs is through,
 * and never in the past. The critical path is every open step whose slip moves the launch.
 */
export function planJourney(
  file: JourneyFile,
  entries: readonly JourneyEntry[],
  startsOn: CalendarDate,
  today: CalendarDate,
): JourneyPlan {
  const newest = new Map(entries.map((entry) => [entry.stepId, entry]))
  const place = (weeks: Weeks) => placeSteps(file, newest, startsOn, today, weeks)
  const placed = place(middle)
  const latest = latestEnds(file, placed)
  const steps = file.steps.map((step, index): PlannedStep => {
    const { start, end } = spanOf(placed, step.id)
    const entry = newest.get(step.id) ?? null
    const state = entry?.passedOn ? 'passed' : entry?.startedOn ? 'under_way' : 'open'
    const last = latest.get(step.id)
    const slackDays = state === 'passed' || last === undefined ? null : last - end
    return {
      step,
      number: index + 1,
      entry,
      weeks: middle(step, entry),
      startsOn: addDays(startsOn, start),
      endsOn: addDays(startsOn, end),
      state,
      slackDays,
      critical: slackDays === 0,
    }
  })
  const launch = (of: Spans) => addDays(startsOn, spanOf(of, file.last).end)
  return {
    startsOn,
    steps,
    launchOn: launch(placed),
    earliestOn: launch(place(shortest)),
    latestOn: launch(place(longest)),
    launched: newest.get(file.last)?.passedOn != null,
  }
}

/** Days from the beginning of the plan; the length only while a step has not begun and so can still be moved. */
type Span = { readonly start: number; readonly end: number; readonly length: number | null }
type Spans = ReadonlyMap<string, Span>

function spanOf(spans: Spans, id: string): Span {
  const span = spans.get(id)
  if (span === undefined) throw new Error(`no step ${id}`)
  return span
}

function placeSteps(
  file: JourneyFile,
  newest: ReadonlyMap<string, JourneyEntry>,
  startsOn: CalendarDate,
  today: CalendarDate,
  weeks: Weeks,
): Spans {
  const spans = new Map<string, Span>()
  const now = daysBetween(startsOn, today)
  const latestEnd = (ids: readonly string[]) => Math.max(0, ...ids.map((id) => spanOf(spans, id).end))
  for (const step of inOrder(file)) {
    const entry = newest.get(step.id) ?? null
    const begun = entry?.startedOn ? daysBetween(startsOn, entry.startedOn) : null
    const passed = entry?.passedOn ? daysBetween(startsOn, entry.passedOn) : null
    const length = weeks(step, entry) * 7
    const free = latestEnd(step.needs)
    const start = begun ?? (passed === null ? Math.max(free, now) : Math.min(free, passed))
    const end = passed ?? Math.max(start + length, latestEnd(step.endsAfter), now)
    spans.set(step.id, { start, end, length: begun === null && passed === null ? length : null })
  }
  return spans
}

/** The last day on which each step may end without moving the launch; what comes after it has none. */
function latestEnds(file: JourneyFile, placed: Spans): ReadonlyMap<string, number> {
  const latest = new Map<string, number>([[file.last, spanOf(placed, file.last).end]])
  const lower = (id: string, day: number) => latest.set(id, Math.min(latest.get(id) ?? day, day))
  for (const step of [...inOrder(file)].reverse()) {
    const end = latest.get(step.id)
    if (end === undefined) continue
    const { length } = spanOf(placed, step.id)
    // What has begun no longer waits for what it needed.
    if (length !== null) for (const id of step.needs) lower(id, end - length)
    for (const id of step.endsAfter) lower(id, end)
  }
  return latest
}

/** Every step after all it waits for. A circle is found when the file is read. */
function inOrder(file: JourneyFile): readonly JourneyStep[] {
  const done = new Set<string>()
  const ordered: JourneyStep[] = []
  while (ordered.length < file.steps.length) {
    const ready = file.steps.filter(
      ({ id, needs, endsAfter }) => !done.has(id) && [...needs, ...endsAfter].every((one) => done.has(one)),
    )
    if (ready.length === 0) throw new Error('the steps of the journey wait for each other')
    for (const step of ready) {
      done.add(step.id)
      ordered.push(step)
    }
  }
  return ordered
}

/** Which steps could be worked on today: begun, or open with all they need through; the critical ones first. */
export function currentSteps(plan: JourneyPlan): readonly PlannedStep[] {
  const passed = new Set(plan.steps.filter(({ state }) => state === 'passed').map(({ step }) => step.id))
  return plan.steps
    .filter(
      ({ state, step }) =>
        state === 'under_way' || (state === 'open' && step.needs.every((id) => passed.has(id))),
    )
    .sort((a, b) => Number(b.critical) - Number(a.critical) || a.number - b.number)
}

export type ReadJourney = {
  readonly writing: JourneyWriting
  readonly problems: Readonly<Record<string, JourneyProblem>>
}

export function readWriting(
  step: JourneyStep,
  typed: Readonly<Record<string, unknown>>,
  today: CalendarDate,
): ReadJourney {
  const problems: Record<string, JourneyProblem> = {}
  const text = (field: string, most: number): string | null => {
    const value = typed[field]
    const said = typeof value === 'string' ? value.trim() : ''
    if (said.length > most) problems[field] = 'too_long'
    return said === '' ? null : said
  }
  const day = (field: string): CalendarDate | null => {
    const said = text(field, 10)
    if (said === null) return null
    if (!isCalendarDate(said)) problems[field] = 'not_a_day'
    else if (said > today) problems[field] = 'day_ahead'
    return isCalendarDate(said) ? said : null
  }
  const ownerName = text('owner', 120)
  const said = text('weeks', 3)
  const weeks = said === null ? null : Number(said)
  if (weeks !== null && !(Number.isInteger(weeks) && weeks >= 1 && weeks <= 104)) problems.weeks = 'not_weeks'
  const [startedOn, passedOn] = [day('started'), day('passed')]
  if (startedOn !== null && passedOn !== null && passedOn < startedOn) problems.passed = 'passed_before_start'
  if ((startedOn !== null || passedOn !== null) && ownerName === null) problems.owner = 'owner_missing'
  const sent = typed.documents
  const ticked = new Set(typeof sent === 'string' ? [sent] : Array.isArray(sent) ? sent : [])
  const documents = step.documents.map(({ id }) => id).filter((id) => ticked.has(id))
  const note = text('note', 1000)
  const seen = text('seen', 36)
  return {
    writing: { stepId: step.id, ownerName, weeks, startedOn, passedOn, documents, note, seen },
    problems,
  }
}

/** What is wrong with the file beyond its shape. */
export function whyNotJourney(file: JourneyFile): readonly string[] {
  const ids = file.steps.map(({ id }) => id)
  const owners = new Set(file.owners.map(({ id }) => id))
  const lost = file.steps.flatMap(({ id, needs, endsAfter, owners: own, weeks }) => [
    ...[...needs, ...endsAfter].filter((one) => !ids.includes(one)).map((one) => `${id}: no step ${one}`),
    ...own.filter((one) => !owners.has(one)).map((one) => `${id}: no owner ${one}`),
    ...(weeks.low > weeks.high ? [`${id}: weeks run backwards`] : []),
  ])
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`)
  if (!ids.includes(file.last)) return [...lost, ...twice, `no step ${file.last}`]
  if (lost.length + twice.length > 0) return [...lost, ...twice]
  try {
    inOrder(file)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : 'the steps have no order']
  }
}
