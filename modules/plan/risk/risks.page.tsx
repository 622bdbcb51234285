import { Alert } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Assumption } from '../assumption/assumption.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { PlanFrame, tabPath } from '../county-plan/plan-frame.page.tsx'
import type { GrantEnd } from '../grant/grant.ts'
import type { QueueState } from '../question/solver-queue.ts'
import { Events } from './events.page.tsx'
import { GrantEnds } from './grants.page.tsx'
import type { PlanEventName } from './plan-event.ts'
import type { WorldResult } from './plan-result.rules.ts'
import { RandomRun } from './random-run.page.tsx'
import type { RiskFigures } from './risk-figures.ts'
import type { RiskRun } from './risk-run.ts'
import { risksWords } from './risks.words.ts'
import { Tornadoes } from './tornado.page.tsx'

/** Everything the risks page shows. */
export type RisksShown = {
  readonly plan: CountyPlan
  readonly figures: RiskFigures
  readonly list: readonly Assumption[]
  /** Calendar year in which the plan's first school year begins. */
  readonly firstYear: number
  /** False while the years are not worked out: what is open and the lowest cash are then not known. */
  readonly hasYears: boolean
  readonly pressed: readonly PlanEventName[]
  /** The plan after all that is pressed; null when nothing is. */
  readonly afterPressed: WorldResult | null
  /** Assumptions that what is pressed changes, by name. */
  readonly changedByEvents: Readonly<Record<string, number>>
  readonly hasGrants: boolean
  readonly grantEnds: readonly GrantEnd[]
  /** What the ready example's posts cost under these assumptions. */
  readonly example: GrantEnd
  readonly seed: number
  readonly seedTyped: string
  readonly seedProblem: string | null
  readonly run: RiskRun | null
  readonly state: QueueState | null
  /** Why the run was not taken up, in words. */
  readonly refusal: string | null
}

export function RisksPage({ shown, language }: { readonly shown: RisksShown; readonly language: Language }) {
  const words = risksWords[language]
  return (
    <PlanFrame plan={shown.plan} tab="risks" language={language}>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {!shown.hasYears && (
        <Alert tone="info">
          <p>
            {words.notSolved} <a href={tabPath(shown.plan, 'answer')}>{words.solveFirst}</a>
          </p>
        </Alert>
      )}
      <Events shown={shown} language={language} />
      <GrantEnds shown={shown} language={language} />
      <Tornadoes shown={shown} language={language} />
      <RandomRun shown={shown} language={language} />
    </PlanFrame>
  )
}
