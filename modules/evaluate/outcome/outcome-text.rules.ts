import { count, decimal, percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { difference, direction, shareOf, wilson } from './interval.rules.ts'
import { pooledYears, type Rate } from './outcome.ts'
import { groupNames, outcomeWords } from './outcome.words.ts'
import {
  apartInDistrict,
  type OutcomeView,
  ownRate,
  shownYear,
  similarRate,
  stateRate,
} from './outcome-view.rules.ts'

export const rateText = (rate: Rate | null, language: Language): string =>
  rate === null ? outcomeWords[language].hidden : percent(shareOf(rate), language, 1)

/** A share with one decimal, as every rate here has it. */
export const percentText = (share: number, language: Language): string => percent(share, language, 1)

/** A difference of shares in points: 0.041 → '4.1'. */
export const points = (share: number, language: Language): string => decimal(100 * share, language)

export const groupName = (group: string, language: Language): string => groupNames[language][group] ?? group

/** '2022-23' as a reader writes it; three years by their first and last. */
export const yearText = (view: OutcomeView, year: string, language: Language): string =>
  year === pooledYears
    ? outcomeWords[language].threeYears(dashed(view.years[0]), dashed(view.years.at(-1)))
    : dashed(year)

export const dashed = (year = ''): string => year.replace('-', '–')

/** The answer first, then how sure, then beside whom, then since when. */
export function sentences(view: OutcomeView, language: Language): readonly string[] {
  const words = outcomeWords[language]
  const year = shownYear(view)
  const own = ownRate(view)
  if (own === null && view.place.rates.size === 0) return [words.noFigures]
  if (own === null) return [view.asks.pooled ? words.noPooled : words.notShown(dashed(year))]
  const { low, high } = wilson(own)
  const beside = (whom: string, other: Rate | null) =>
    other === null ? [] : [words.against(whom, rateText(other, language), direction(difference(own, other)))]
  return [
    words.sentence(
      count(own.numerator, language),
      count(own.denominator, language),
      rateText(own, language),
      yearText(view, year, language),
      words.does[view.asks.measure],
    ),
    words.sure(percent(low, language, 1), percent(high, language, 1)),
    ...beside(words.similar.toLocaleLowerCase(language), similarRate(view)),
    ...(view.place.level === 'state' ? [] : beside(words.state, stateRate(view))),
    ...sinceFirst(view, own, language),
    ...apartInDistrict(view).map(({ name, rate, without }) =>
      words.apart(name, count(rate.denominator, language), rateText(without, language)),
    ),
  ]
}

function sinceFirst(view: OutcomeView, own: Rate, language: Language): readonly string[] {
  const first = view.years[0]
  const before = first === undefined || view.asks.pooled ? null : ownRate(view, first)
  if (before === null || view.years.length < 2) return []
  const { value, low, high } = difference(own, before)
  const compared = direction({ low, high })
  const ends = compared === 'lower' ? [-high, -low] : [low, high]
  const size = compared === 'same' ? value : Math.abs(value)
  return [
    outcomeWords[language].changeSince(
      dashed(first),
      points(size, language),
      points(ends[0]!, language),
      points(ends[1]!, language),
      compared,
    ),
  ]
}
