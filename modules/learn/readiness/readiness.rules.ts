import type { Viewer } from '#platform/viewer.ts'
import {
  type AnswersFile,
  type AreaScore,
  type AskedOf,
  answersFileSchema,
  answerValues,
  type Band,
  type FileRefusal,
  type Priority,
  type Readiness,
  type ReadinessAnswers,
  type ReadinessForm,
  type ReadinessItem,
  type SaveRefusal,
  type Score,
  type SeenBy,
} from './readiness.ts'

export const itemsOf = (readiness: Readiness, form: ReadinessForm): readonly ReadinessItem[] =>
  readiness.items.filter(({ forms }) => forms.includes(form))

/** A principal is asked what a principal knows: the items of the school that name her first. */
export const itemsFor = (
  readiness: Readiness,
  form: ReadinessForm,
  who: 'principal' | 'all',
): readonly ReadinessItem[] =>
  itemsOf(readiness, form).filter((item) => who === 'all' || form !== 'school' || item.who[0] === 'principal')

/** The answers to this form's items among what was sent; whatever else was sent is left alone. */
export function readReadinessAnswers(
  readiness: Readiness,
  form: ReadinessForm,
  typed: Readonly<Record<string, unknown>>,
): ReadinessAnswers {
  const read = itemsOf(readiness, form).flatMap(({ id }) => {
    const value = answerValues.find((known) => known === typed[id])
    return value === undefined ? [] : [[id, value] as const]
  })
  return Object.fromEntries(read)
}

/** Scored at once: what is answered counts, what is not is said to be missing and never counted as a no. */
export function scoreOf(readiness: Readiness, form: ReadinessForm, answers: ReadinessAnswers): Score {
  const items = itemsOf(readiness, form)
  const blocks = new Set(readiness.areas.filter((area) => area.blocks).map(({ id }) => id))
  const areas = readiness.areas
    .map((area) => scoreArea(area, items, answers))
    .filter((area) => area.items > 0)
  const points = sum(areas.map((area) => area.points))
  const answered = sum(areas.map((area) => area.answered))
  const percent = answered === 0 ? null : Math.floor((points * 100) / (answered * 2))
  const grave = items.filter(({ area }) => blocks.has(area))
  const blocking = grave.filter(({ id }) => answers[id] === '0')
  const unsure = grave.some(({ id }) => answers[id] === undefined || answers[id] === 'unknown')
  return {
    areas,
    points,
    most: answered * 2,
    answered,
    items: items.length,
    percent,
    // A few answers say nothing about the whole: a third of them must be there.
    band: percent === null || answered * 3 < items.length ? null : bandOf(readiness, percent),
    launch: blocking.length > 0 ? 'blocked' : unsure ? 'unknown' : 'clear',
    blocking,
    priorities: prioritiesOf(items, answers, blocks),
    questions: askedOf(
      readiness,
      form,
      items.filter(({ id }) => answers[id] === 'unknown'),
    ),
    open: askedOf(
      readiness,
      form,
      items.filter(({ id }) => answers[id] === undefined),
    ),
  }
}

function scoreArea(
  area: AreaScore['area'],
  items: readonly ReadinessItem[],
  answers: ReadinessAnswers,
): AreaScore {
  const own = items.filter((item) => item.area === area.id)
  const given = own
    .map(({ id }) => answers[id])
    .filter((answer) => answer !== undefined && answer !== 'unknown')
  return {
    area,
    points: sum(given.map(Number)),
    most: given.length * 2,
    answered: given.length,
    items: own.length,
  }
}

/** 79.9 percent is not 80: a share is cut, never rounded up into a band. */
function bandOf(readiness: Readiness, percent: number): Band | null {
  const reached = readiness.bands.filter(({ from }) => percent >= from)
  return reached.sort((a, b) => b.from - a.from)[0]?.id ?? null
}

/** A no that blocks, then any other no, then what is only partly there in an area that blocks, then the rest. */
function prioritiesOf(
  items: readonly ReadinessItem[],
  answers: ReadinessAnswers,
  blocks: ReadonlySet<string>,
): readonly Priority[] {
  const found = items.flatMap((item) => {
    const answer = answers[item.id]
    return answer === '0' || answer === '1' ? [{ item, answer, blocks: blocks.has(item.area) }] : []
  })
  const weight = ({ answer, blocks: grave }: Priority) => (answer === '0' ? 0 : 2) + (grave ? 0 : 1)
  return found
    .map((priority, index) => ({ priority, index }))
    .sort((a, b) => weight(a.priority) - weight(b.priority) || a.index - b.index)
    .map(({ priority }) => priority)
}

/** Who can answer an item, the likeliest first. About a whole district nobody of one school is asked. */
export function whoAnswers(
  readiness: Readiness,
  form: ReadinessForm,
  item: ReadinessItem,
): readonly string[] {
  const beyond = new Set(readiness.people.filter(({ at }) => at === 'beyond').map(({ id }) => id))
  const asked = form === 'school' ? item.who : item.who.filter((id) => beyond.has(id))
  return asked.length === 0 ? item.who : asked
}

function askedOf(
  readiness: Readiness,
  form: ReadinessForm,
  items: readonly ReadinessItem[],
): readonly AskedOf[] {
  return readiness.people.flatMap(({ id }) => {
    const own = items.filter((item) => whoAnswers(readiness, form, item)[0] === id)
    return own.length === 0 ? [] : [{ person: id, items: own }]
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

type ToSave = {
  readonly form: ReadinessForm
  readonly answers: ReadinessAnswers
  readonly seenBy: SeenBy
  readonly placeCode: string | null
  /** Null for a district, and for a school that the county does not list. */
  readonly schoolId: string | null
  readonly districtCode: string | null
}

/** Why a check cannot be saved. Whoever is bound to schools shows others only what is about one of them. */
export function whyNotSave(
  viewer: Pick<Viewer, 'databaseRole' | 'schools'>,
  { form, answers, seenBy, placeCode, schoolId, districtCode }: ToSave,
): SaveRefusal | null {
  if (Object.keys(answers).length === 0) return 'nothing_answered'
  if (placeCode === null) return districtCode === null ? 'place_missing' : 'place_of_other_kind'
  if (form === 'district') return null
  if (schoolId === null) return 'place_missing'
  const wide = viewer.databaseRole === 'app_school_wide'
  return wide || seenBy === 'me' || viewer.schools.includes(schoolId) ? null : 'not_your_school'
}

/** What is counted of a check, so that it can be measured without being read. */
export function countsOf(score: Score, answers: ReadinessAnswers) {
  const grave = new Set(score.areas.filter(({ area }) => area.blocks).map(({ area }) => area.id))
  const openGrave = [...score.questions, ...score.open]
    .flatMap(({ items }) => items)
    .filter(({ area }) => grave.has(area))
  return {
    itemCount: score.items,
    answeredCount: score.answered,
    askedCount: Object.values(answers).filter((answer) => answer === 'unknown').length,
    blockingOpenCount: openGrave.length,
    blockingZeroCount: score.blocking.length,
  }
}

export const writeAnswersFile = (
  readiness: Readiness,
  form: ReadinessForm,
  answers: ReadinessAnswers,
): string => `${JSON.stringify({ kind: 'readiness', form, edition: readiness.edition, answers }, null, 2)}\n`

export type ReadFile =
  | { readonly done: true; readonly file: AnswersFile; readonly unknownIds: readonly string[] }
  | { readonly done: false; readonly refusal: FileRefusal }

/** A file of answers, or where and why it is none. Items that this edition no longer has are named, not lost quietly. */
export function readAnswersFile(readiness: Readiness, text: string): ReadFile {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    return { done: false, refusal: { where: '', why: error instanceof Error ? error.message : 'not JSON' } }
  }
  const read = answersFileSchema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    return { done: false, refusal: { where: issue?.path.join('.') ?? '', why: issue?.message ?? '' } }
  }
  const known = new Set(itemsOf(readiness, read.data.form).map(({ id }) => id))
  const unknownIds = Object.keys(read.data.answers).filter((id) => !known.has(id))
  return { done: true, file: read.data, unknownIds }
}

/** What is wrong with `content/readiness.json` beyond its shape: names that lead nowhere, or stand twice. */
export function whyNotReadiness(readiness: Readiness): readonly string[] {
  const areas = new Set(readiness.areas.map(({ id }) => id))
  const people = new Set(readiness.people.map(({ id }) => id))
  const ids = readiness.items.map(({ id }) => id)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...readiness.items.filter(({ area }) => !areas.has(area)).map(({ id, area }) => `${id}: no area ${area}`),
    ...readiness.items.flatMap(({ id, who }) =>
      who.filter((person) => !people.has(person)).map((person) => `${id}: nobody is called ${person}`),
    ),
    ...(readiness.bands.some(({ from }) => from === 0) ? [] : ['no band begins at 0']),
  ]
}
