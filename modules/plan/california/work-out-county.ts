import type { CountyFigures } from '#modules/places/index.ts'
import { modelVersion } from '../document/plan-document.ts'
import { plainAsks } from '../question/question.ts'
import { planInputOf, solveQuestion } from '../question/solve-question.ts'
import { riskFigures } from '../risk/risk-figures.ts'
import { riskSetting } from '../risk/risk-plan.rules.ts'
import { countyAnswerFigures } from './county-answer.rules.ts'
import type { CountyAnswer } from './county-answer.ts'

/**
 * The plain question of a county worked out from public figures alone: without its marks and what it entered, so that
 * every county is asked the same.
 */
export async function workOutCounty(
  figures: CountyFigures,
  planFrom: number,
): Promise<Pick<CountyAnswer, 'dataEdition' | 'modelVersion' | 'figures'>> {
  const { dataEdition } = figures
  const question = { asks: plainAsks, dataEdition, modelVersion, planFrom, marks: [], entries: [] }
  const input = planInputOf({ question, figures })
  const document = await solveQuestion({ question, figures }, { planOnly: true })
  const risks = await riskFigures(riskSetting(input, document))
  const asked = { assumptions: input.assumptions.edition, planFrom }
  return { dataEdition, modelVersion, figures: countyAnswerFigures(figures, document, risks, asked) }
}
