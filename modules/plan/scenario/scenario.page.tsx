import { Alert, Button, ButtonRow, Form, Sheet } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { AnswerPage } from '../county-plan/answer.page.tsx'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { tabPath } from '../county-plan/plan-frame.page.tsx'
import type { ConfirmRefusal } from './scenario.rules.ts'
import type { Scenario } from './scenario.ts'
import { scenarioWords } from './scenario.words.ts'
import { stateText } from './scenarios.page.tsx'

type Props = {
  readonly plan: CountyPlan
  readonly scenario: Scenario
  /** Who would confirm it and on which day; null for a reader. */
  readonly confirmer: { readonly name: string; readonly day: string } | null
  readonly language: Language
  readonly refusal?: ConfirmRefusal
}

/** A plan of the county office, read as any plan is, below who stands by it. */
export function ScenarioPage({ plan, scenario, confirmer, language, refusal }: Props) {
  const words = scenarioWords[language]
  const changedSince = scenario.dataEdition !== plan.figures.dataEdition
  return (
    <>
      {refusal !== undefined && (
        <Alert tone="error" heading={words.problemTitle} announced>
          <p>{words.refusals[refusal]}</p>
        </Alert>
      )}
      <Sheet>
        <p>
          <strong>{words.draftOf(scenario.name)}</strong>. {stateText(scenario, words)}.{' '}
          {words.keptOn(dateIn(timeZone, scenario.madeAt), scenario.dataEdition)}{' '}
          <a href={`/counties/${plan.figures.countyCode}/scenarios`}>{words.all}</a>
        </p>
        {changedSince && <p>{words.figuresChanged(scenario.confirmedEdition ?? scenario.dataEdition)}</p>}
        {confirmer !== null && scenario.state !== 'withdrawn' && (
          <Hand plan={plan} scenario={scenario} confirmer={confirmer} language={language} />
        )}
      </Sheet>
      <AnswerPage plan={plan} language={language} />
    </>
  )
}

/** What those who plan for the county may do with it. */
function Hand({
  plan,
  scenario,
  confirmer,
  language,
}: Omit<Props, 'refusal' | 'confirmer'> & { readonly confirmer: NonNullable<Props['confirmer']> }) {
  const words = scenarioWords[language]
  const base = `/counties/${plan.figures.countyCode}/scenarios/${scenario.id}`
  return (
    <>
      {scenario.state === 'draft' && plan.document === null && (
        <p>
          <a href={tabPath(plan, 'answer')}>{words.workOutFirst}</a>
        </p>
      )}
      {scenario.state === 'draft' && plan.document !== null && (
        <Form action={`${base}/confirmation`} method="post" label={words.confirmLead}>
          <p>{words.confirmLead}</p>
          <ButtonRow>
            <Button>{words.confirmAs(confirmer.name, confirmer.day)}</Button>
          </ButtonRow>
        </Form>
      )}
      <Form action={`${base}/withdrawal`} method="post" label={words.withdraw}>
        <p>{words.withdrawLead}</p>
        <ButtonRow>
          <Button kind="outline">{words.withdraw}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
