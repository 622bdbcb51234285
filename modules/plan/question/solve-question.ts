import type { CountyFigures } from '#modules/places/index.ts'
import { needsFor, weekRefusalOf } from '../county-plan/quick-money.rules.ts'
import { planCounty } from '../document/plan-county.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { PlanInput, PlanWork } from '../document/plan-input.ts'
import { enteredOf } from '../entry/entry.rules.ts'
import { askedAssumptions } from './asked-assumptions.rules.ts'
import type { Question } from './question.ts'

/** A question and the public figures it is asked of: plain data that can be handed to another thread. */
export type SolveWork = { readonly question: Question; readonly figures: CountyFigures }

/** Why a question is refused before anything is worked out, in words a board can read; null when it is not. */
export function questionRefusal({ question, figures }: SolveWork): string | null {
  const { asks, planFrom, marks } = question
  const { countyCode, schoolDaysByMonth } = figures
  const a = askedAssumptions(asks, { countyCode, schoolDaysByMonth, planFrom }).values
  return weekRefusalOf(needsFor(figures, a), a, {
    promise: asks.promise,
    marks,
    schoolDaysByMonth,
    ...enteredOf(question.entries),
  })
}

/** The one way from a question to its plan: pages, files and the command line all take it. */
export async function solveQuestion(asked: SolveWork, work: PlanWork = {}): Promise<PlanDocument> {
  return planCounty(planInputOf(asked), work)
}

/** A question as the plan takes it: with the county's marks and what it entered, under the assumptions asked for. */
export function planInputOf({ question, figures }: SolveWork): PlanInput {
  const { asks, planFrom, marks } = question
  const { countyCode, schoolDaysByMonth } = figures
  return {
    figures,
    assumptions: askedAssumptions(asks, { countyCode, schoolDaysByMonth, planFrom }),
    years: asks.years,
    startYear: asks.startYear,
    promise: asks.promise,
    shape: asks.shape,
    marks,
    question: asks.ask,
    ...enteredOf(question.entries),
  }
}
