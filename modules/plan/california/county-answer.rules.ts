import type { CountyFigures } from '#modules/places/index.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { RiskFigures } from '../risk/risk-figures.ts'
import type { CountyAnswer, CountyAnswerFigures, StateRange } from './county-answer.ts'

/** A county's row, from its plan and what moves it. */
export function countyAnswerFigures(
  figures: Pick<CountyFigures, 'enrollmentYear'>,
  document: PlanDocument,
  { base, tornado }: Pick<RiskFigures, 'base' | 'tornado'>,
  asked: { readonly assumptions: string; readonly planFrom: number },
): CountyAnswerFigures {
  const { answer, counts } = document
  const askedCds = new Set([...counts.fullTime, ...counts.shared, ...counts.partTime])
  const days = document.schools.reduce(
    (sum, { cds, clinicianFte }) => (askedCds.has(cds) ? sum + Math.round(clinicianFte * 5) : sum),
    0,
  )
  return {
    enrollmentYear: figures.enrollmentYear,
    ...asked,
    firstYear: document.firstYear,
    lastYear: document.lastYear,
    schools: counts.schools,
    students: counts.students,
    schoolsAsked: answer.schoolsAsked,
    coverTheirTeam: answer.coverTheirTeam,
    clinicianFte: days / 5,
    netCents: base.netCents,
    breakEvenRate: base.breakEvenRate,
    rateRange: rangeOf(base.breakEvenRate, tornado),
    openNow: counts.openNow.length,
    schoolsOpenAtEnd: answer.schoolsOpenAtEnd,
    everySchoolIn: answer.everySchoolIn,
    fewestHiresPerYear: document.apart?.people.fewestHiresPerYear ?? null,
    gap: document.solver.gap,
  }
}

function rangeOf(base: number | null, tornado: RiskFigures['tornado']): CountyAnswerFigures['rateRange'] {
  if (base === null) return null
  const rates = tornado.flatMap(({ low, high }) => [low.result.breakEvenRate, high.result.breakEvenRate])
  const known = [base, ...rates.filter((rate) => rate !== null)]
  return [Math.min(...known), Math.max(...known)]
}

/** Nearest-rank quarters of the counties that have the figure; null when none has. */
export function stateRange(values: readonly (number | null)[]): StateRange | null {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other)
  if (sorted.length === 0) return null
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
  return {
    lowest: sorted[0]!,
    lowerQuarter: at(0.25),
    middle: at(0.5),
    upperQuarter: at(0.75),
    highest: sorted.at(-1)!,
  }
}

/** Upper ends of the map's first four classes, in dollars a visit; the fifth is all above. */
export const rateClasses = [325, 350, 400, 500] as const

/** Which class a rate falls in, 0 the lowest; null without a rate. */
export function rateClass(rate: number | null): number | null {
  if (rate === null) return null
  const at = rateClasses.findIndex((upTo) => rate <= upTo)
  return at === -1 ? rateClasses.length : at
}

/** Rows that were worked out by one model under one list of assumptions from one day: those that may stand together. */
export function sameRun(answers: readonly CountyAnswer[]): readonly CountyAnswer[] {
  const key = ({ modelVersion, figures }: CountyAnswer) =>
    `${modelVersion} ${figures.assumptions} ${figures.planFrom}`
  const counts = new Map<string, number>()
  for (const answer of answers) counts.set(key(answer), (counts.get(key(answer)) ?? 0) + 1)
  const [largest] = [...counts].sort(
    ([oneKey, one], [otherKey, other]) => other - one || (oneKey < otherKey ? 1 : -1),
  )
  return answers.filter((answer) => key(answer) === largest?.[0])
}
