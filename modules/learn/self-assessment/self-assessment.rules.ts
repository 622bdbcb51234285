import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type {
  Instrument,
  InstrumentFile,
  NewSelfAssessment,
  ScoredLine,
  SelfAssessment,
  SelfAssessmentProblem,
} from './self-assessment.ts'

/** The lines of an instrument in its own order. */
export const linesOf = ({ domains }: Instrument): readonly ScoredLine[] =>
  domains.flatMap(({ id, name, features }) =>
    features.length === 0
      ? [{ id, domain: id, name }]
      : features.map((feature) => ({ ...feature, domain: id })),
  )

/** The mean of what was scored in a domain; null where nothing was. */
export function meanOf(
  instrument: Instrument,
  domain: string,
  scores: SelfAssessment['scores'],
): number | null {
  const given = linesOf(instrument)
    .filter((line) => line.domain === domain)
    .flatMap(({ id }) => scores[id] ?? [])
  return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length
}

export type ReadSelfAssessment = {
  readonly assessment: NewSelfAssessment | null
  readonly problems: Readonly<Record<string, SelfAssessmentProblem>>
}

export function readSelfAssessment(
  instrument: Instrument,
  typed: Readonly<Record<string, unknown>>,
  today: CalendarDate,
): ReadSelfAssessment {
  const problems: Record<string, SelfAssessmentProblem> = {}
  const said = (field: string) => (typeof typed[field] === 'string' ? typed[field].trim() : '')
  const scores = linesOf(instrument).flatMap(({ id }) => {
    const text = said(id).replace(',', '.')
    if (text === '') return []
    if (isOnScale(instrument, text)) return [[id, Number(text)] as const]
    problems[id] = 'not_on_scale'
    return []
  })
  const day = said('taken')
  const note = said('note')
  if (!isCalendarDate(day)) problems.taken = 'not_a_day'
  else if (day > today) problems.taken = 'day_ahead'
  if (note.length > 1000) problems.note = 'too_long'
  const [first] = linesOf(instrument)
  if (scores.length === 0 && Object.keys(problems).length === 0 && first)
    problems[first.id] = 'nothing_scored'
  if (Object.keys(problems).length > 0 || !isCalendarDate(day)) return { assessment: null, problems }
  const { id: instrumentId } = instrument
  const assessment = { instrumentId, takenOn: day, scores: Object.fromEntries(scores), note: note || null }
  return { assessment, problems }
}

/** A number within the scale, with no more digits behind the point than the instrument gives. */
function isOnScale({ low, high, digits }: Instrument, text: string): boolean {
  const match = /^\d{1,3}(?:\.(\d+))?$/.exec(text)
  if (match === null || (match[1] ?? '').length > digits) return false
  return Number(text) >= low && Number(text) <= high
}

export function whyNotInstruments(file: InstrumentFile): readonly string[] {
  return file.instruments.flatMap((instrument) => {
    const ids = linesOf(instrument).map(({ id }) => id)
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${instrument.id}: ${id} stands twice`)
  })
}
