import { type AssumptionContext, readAssumptions } from '../assumption/assumption.rules.ts'
import { assumptionNames } from '../assumption/assumption.ts'
import { teamPromises } from '../team/team.ts'
import { type Asks, defaultYears, findable, mostYears, plainAsks, shapeNames } from './question.ts'
import { type AskRefusal, askRefusalWords } from './question.words.ts'

/** Field → a sentence that says what is wrong with it and how to mend it. */
export type AskProblems = Readonly<Record<string, string>>

export type ReadAsks =
  | { readonly done: true; readonly asks: Asks }
  | { readonly done: false; readonly problems: AskProblems }

type Fields = { get(name: string): string | null | undefined; keys(): Iterable<string> }

/** What a form or link asks. Names that are no part of a question (`lang`, `page`) are somebody else's. */
export function readAsks(fields: Fields, countyCode: string): ReadAsks {
  const problems: Record<string, string> = {}
  const say = (field: string, refusal: AskRefusal, given: string) => {
    problems[field] = askRefusalWords(refusal, given)
  }
  const years = whole(fields.get('years'), defaultYears)
  if (years === null || years < 1 || years > mostYears)
    say('years', 'years_outside', text(fields.get('years')))
  const startYear = whole(fields.get('start'), null)
  if (startYear !== null && (startYear < 2020 || startYear > 2060))
    say('start', 'start_outside', String(startYear))
  const promise = oneOf(teamPromises, fields.get('promise'), plainAsks.promise)
  if (promise === undefined) say('promise', 'promise_unknown', text(fields.get('promise')))
  const shape = oneOf(shapeNames, fields.get('shape'), null)
  if (shape === undefined) say('shape', 'shape_unknown', text(fields.get('shape')))
  const changed = readChanged(fields, { countyCode, shape: shape ?? null }, problems)
  const ask = readAsk(fields, say)
  if (Object.keys(problems).length > 0 || promise === undefined || shape === undefined)
    return { done: false, problems }
  return { done: true, asks: { years: years ?? defaultYears, startYear, promise, shape, changed, ask } }
}

/** The name given, the plain one when none is, undefined when it is none of them. */
function oneOf<Name extends string, Plain>(
  names: readonly Name[],
  given: string | null | undefined,
  plain: Plain,
): Name | Plain | undefined {
  const wanted = text(given).trim()
  return wanted === '' ? plain : names.find((name) => name === wanted)
}

function readChanged(
  fields: Fields,
  context: AssumptionContext,
  problems: Record<string, string>,
): Record<string, number> {
  const given: Record<string, string> = {}
  for (const name of assumptionNames) {
    const value = text(fields.get(name)).trim()
    if (value !== '') given[name] = value
  }
  const read = readAssumptions(given, context)
  if (!read.done) {
    for (const { name, sentence } of read.refusals) problems[name] ??= sentence
    return {}
  }
  const plain = readAssumptions({}, context)
  const base = plain.done ? plain.result.values : read.result.values
  return Object.fromEntries(
    assumptionNames
      .filter((name) => given[name] !== undefined && read.result.values[name] !== base[name])
      .map((name) => [name, read.result.values[name]]),
  )
}

function readAsk(
  fields: Fields,
  say: (field: string, refusal: AskRefusal, given: string) => void,
): Asks['ask'] {
  const looked = text(fields.get('find')).trim()
  const by = text(fields.get('serve_all_by')).trim()
  if (text(fields.get('earliest')) === '1' || looked === 'earliest') return { kind: 'earliest' }
  if (by === '' && looked === '') return { kind: 'most_served' }
  const serveAllBy = whole(by, null)
  const find = findable.find((name) => name === looked)
  if (serveAllBy === null || serveAllBy < 2020 || serveAllBy > 2090) say('serve_all_by', 'year_outside', by)
  if (find === undefined) say('find', 'find_missing', looked)
  return { kind: 'least', find: find ?? 'pps_rate', serveAllBy: serveAllBy ?? 0 }
}

/** The link of a question: only what differs from the plain one, in a fixed order. */
export function asksQuery(asks: Asks): URLSearchParams {
  const query = new URLSearchParams()
  if (asks.years !== defaultYears) query.set('years', String(asks.years))
  if (asks.startYear !== null) query.set('start', String(asks.startYear))
  if (asks.promise !== plainAsks.promise) query.set('promise', asks.promise)
  if (asks.shape !== null) query.set('shape', asks.shape)
  if (asks.ask.kind === 'earliest') query.set('earliest', '1')
  if (asks.ask.kind === 'least') {
    query.set('serve_all_by', String(asks.ask.serveAllBy))
    query.set('find', asks.ask.find)
  }
  for (const name of assumptionNames) {
    const value = asks.changed[name]
    if (value !== undefined) query.set(name, String(value))
  }
  return query
}

/** True when nothing differs from what the product itself asks. */
export const isPlain = (asks: Asks): boolean => asksQuery(asks).size === 0

const text = (value: string | null | undefined): string => value ?? ''

function whole<Otherwise>(value: string | null | undefined, otherwise: Otherwise): number | Otherwise | null {
  const given = text(value).trim()
  if (given === '') return otherwise
  return /^\d{1,4}$/.test(given) ? Number(given) : null
}
