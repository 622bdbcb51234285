import { Alert, Button, ButtonRow, CheckboxGroup, Form, Sheet } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { AnswerPage } from '../county-plan/answer.page.tsx'
import { assumptionValue } from '../county-plan/assumption-text.words.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { tabPath } from '../county-plan/plan-frame.page.tsx'
import { assumptionLabel } from '../packet/assumption-label.words.ts'
import { type ConfirmRefusal, changedIn, type ShareRefusal } from './scenario.rules.ts'
import type { Scenario } from './scenario.ts'
import { scenarioWords } from './scenario.words.ts'
import { sharingText, stateText } from './scenarios.page.tsx'

type Props = {
  readonly plan: CountyPlan
  readonly scenario: Scenario
  /** Who would confirm it and on which day; null for a reader. */
  readonly confirmer: { readonly name: string; readonly day: string } | null
  readonly language: Language
  readonly refusal?: ConfirmRefusal | ShareRefusal
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
          {sharingText(scenario, words)}.{' '}
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
      <Sharing plan={plan} scenario={scenario} confirmer={confirmer} language={language} />
      <Form action={`${base}/withdrawal`} method="post" label={words.withdraw}>
        <p>{words.withdrawLead}</p>
        <ButtonRow>
          <Button kind="outline">{words.withdraw}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Sharing it outside, and taking it back in. What was changed and is money is ticked to stay inside, until one says otherwise. */
function Sharing({
  plan,
  scenario,
  confirmer,
  language,
}: Omit<Props, 'refusal' | 'confirmer'> & { readonly confirmer: NonNullable<Props['confirmer']> }) {
  const words = scenarioWords[language]
  const base = `/counties/${plan.figures.countyCode}/scenarios/${scenario.id}`
  if (scenario.shareId !== null)
    return (
      <Form action={`${base}/share-ending`} method="post" label={words.endSharing}>
        <p>{words.endSharingLead}</p>
        <ButtonRow>
          <Button kind="outline">{words.endSharing}</Button>
        </ButtonRow>
      </Form>
    )
  const names = changedIn(scenario.asks)
  const changed = plan.assumptions.list.filter(({ name }) => names.includes(name))
  return (
    <Form action={`${base}/share`} method="post" label={words.shareHeading}>
      <p>{words.shareLead}</p>
      {changed.length > 0 && (
        <CheckboxGroup
          name="held"
          label={words.held}
          hint={words.heldHint}
          values={changed.filter(({ unit }) => unit.startsWith('dollars')).map(({ name }) => name)}
          options={changed.map((item) => ({
            value: item.name,
            text: `${assumptionLabel(item, language)}: ${assumptionValue(item, language)}`,
          }))}
        />
      )}
      <ButtonRow>
        <Button kind="outline">{words.shareAs(confirmer.name, confirmer.day)}</Button>
      </ButtonRow>
    </Form>
  )
}
