import { type CoverageAsk, homeSizes, mediCal, people, standings } from './coverage.ts'

export type Likely = 'likely' | 'unsure' | 'ask'
export type Step = 'apply' | 'answer_letter' | 'appeal' | 'use_it'
export type CoverageAdvice = {
  readonly likely: Likely
  readonly step: Step
  /** Ids of the rules in `content/medi-cal.json` that matter for this asker. */
  readonly rules: readonly string[]
}

/** What an address asks, or null when it does not say enough. */
export function readCoverageAsk(query: URLSearchParams): CoverageAsk | null {
  const who = people.find((one) => one === query.get('who'))
  const now = standings.find((one) => one === query.get('now'))
  const home = homeSizes.find((one) => String(one) === query.get('home')) ?? null
  return who === undefined || now === undefined ? null : { who, now, home }
}

/**
 * About how many dollars a month may come into a home, before taxes, for a child or an adult to qualify; null where the home
 * was not told, or other ways than this one count.
 */
export function incomeLineOf({ who, home }: CoverageAsk): number | null {
  if (home === null || (who !== 'child' && who !== 'adult')) return null
  const { firstPersonDollars, eachMoreDollars, percents } = mediCal.incomeLine
  const year = firstPersonDollars + (home - 1) * eachMoreDollars
  return Math.round((year * percents[who]) / 100 / 12 / 10) * 10
}

/** The next step, and how likely it leads there. Only what is known of children is called likely. */
export function adviceFor({ who, now }: Pick<CoverageAsk, 'who' | 'now'>): CoverageAdvice {
  const rules = [
    ...(who === 'child' ? ['children-immigration', 'children-income'] : []),
    ...(who === 'adult' ? ['children-income', 'adult-immigration', 'adult-renewal'] : []),
    ...(who === 'older' || who === 'pregnant' ? ['adult-immigration'] : []),
    'one-application',
    'papers',
    'how-long',
    'school',
  ]
  return { likely: likelyFor(who), step: stepFor(now), rules }
}

const likelyFor = (who: CoverageAsk['who']): Likely =>
  who === 'child' ? 'likely' : who === 'adult' ? 'unsure' : 'ask'

function stepFor(now: CoverageAsk['now']): Step {
  if (now === 'letter') return 'answer_letter'
  if (now === 'denied') return 'appeal'
  if (now === 'have') return 'use_it'
  return 'apply'
}
