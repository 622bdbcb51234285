import { countyHeading } from '#modules/places/index.ts'
import { count } from '#platform/numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { measureOf, register } from '../measure/register.ts'
import { difference, direction, wilson } from '../outcome/interval.rules.ts'
import { dashed, percentText, rateText } from '../outcome/outcome-text.rules.ts'
import { type OutcomeView, ownRate, similarRate, stateRate } from '../outcome/outcome-view.rules.ts'
import { letterWords } from './letter.words.ts'

/** A year in which a confirmed scenario opens the school, or null where it names none. */
export type PlannedOpening = {
  readonly scenarioName: string
  /** '2027-28'. */
  readonly schoolYear: string
}

export type LetterInput = {
  readonly countyName: string
  /** The school's page, asked once for each published measure. */
  readonly views: readonly OutcomeView[]
  readonly planned: readonly PlannedOpening[]
  /** Of the state's directory; null where it has none. */
  readonly phone: string | null
  readonly madeOn: CalendarDate
}

export type LetterContent = {
  readonly language: Language
  readonly title: string
  readonly author: string
  readonly from: string
  readonly day: string
  readonly madeOn: CalendarDate
  readonly opening: readonly string[]
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  readonly foot: string
}

/** What stands in a school's letter: where it stands, what is planned if that is confirmed, and whom to ask. */
export function letterContent(input: LetterInput, language: Language): LetterContent {
  const words = letterWords[language]
  const [view] = input.views
  const school = view?.place.name ?? ''
  const from = words.from(countyHeading(input.countyName, language))
  return {
    language,
    title: words.title(school),
    author: from,
    from,
    day: dayOf(input.madeOn, language),
    madeOn: input.madeOn,
    opening: [words.greeting, words.opening(school)],
    parts: [
      { heading: words.stands, lines: input.views.map((one) => standing(one, language)) },
      { heading: words.meaning, lines: [words.notWhy, words.noRank] },
      { heading: words.planned, lines: plannedLines(input.planned, language) },
      { heading: words.ask, lines: [words.askSchool(input.phone), words.askCounty, words.crisis] },
    ],
    foot: words.foot(
      [...new Set(input.views.map(({ asks }) => measureOf(asks.measure).source?.title ?? ''))].join('; '),
      register.edition,
    ),
  }
}

/** One measure in a paragraph: counted of how many, how sure, beside whom. */
function standing(view: OutcomeView, language: Language): string {
  const words = letterWords[language]
  const year = dashed(view.years.at(-1))
  const own = ownRate(view)
  const measure = words.measures[view.asks.measure]
  if (own === null) return view.place.rates.size === 0 ? words.none(measure) : words.hidden(measure, year)
  const { low, high } = wilson(own)
  const beside = [
    [words.similar, similarRate(view)] as const,
    [words.state, stateRate(view)] as const,
  ].flatMap(([whom, other]) =>
    other === null ? [] : [words.beside(whom, rateText(other, language), direction(difference(own, other)))],
  )
  return [
    words.counted(
      year,
      count(own.numerator, language),
      count(own.denominator, language),
      rateText(own, language),
      words.does[view.asks.measure],
    ),
    words.sure(percentText(low, language), percentText(high, language)),
    ...beside,
  ].join(' ')
}

/** Only what someone at the county office stands by; a draft is nobody's promise. */
function plannedLines(planned: readonly PlannedOpening[], language: Language): readonly string[] {
  const words = letterWords[language]
  if (planned.length === 0) return [words.nothingPlanned]
  return planned
    .slice(0, 2)
    .map(({ scenarioName, schoolYear }) => words.opens(dashed(schoolYear), scenarioName))
}

const dayOf = (day: CalendarDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
