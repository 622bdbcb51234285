import { Alert } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { PlanFrame, tabPath } from '../county-plan/plan-frame.page.tsx'
import { Events } from './events.page.tsx'
import { GrantEnds } from './grants.page.tsx'
import { RandomRun } from './random-run.page.tsx'
import { risksWords } from './risks.words.ts'
import type { RisksShown } from './risks-shown.ts'
import { Tornadoes } from './tornado.page.tsx'

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
