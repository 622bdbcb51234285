import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { PlanFrame } from '../county-plan/plan-frame.page.tsx'
import { asksQuery } from '../question/question.rules.ts'
import { changedIn, type KeepRefusal } from './scenario.rules.ts'
import type { Scenario } from './scenario.ts'
import { type ScenarioWords, scenarioWords } from './scenario.words.ts'

type Props = {
  readonly plan: CountyPlan
  readonly scenarios: readonly Scenario[]
  readonly mayKeep: boolean
  readonly language: Language
  /** What was typed, and why it was not taken. */
  readonly typed?: string
  readonly refusal?: KeepRefusal
}

/** The county office's plans by name, and for those who plan for it the form that keeps one more. */
export function ScenariosPage(props: Props) {
  const { plan, scenarios, mayKeep, language, refusal } = props
  const words = scenarioWords[language]
  return (
    <PlanFrame plan={plan} tab={null} language={language}>
      {refusal !== undefined && (
        <ErrorSummary title={words.problemTitle} errors={[{ name: 'name', text: words.refusals[refusal] }]} />
      )}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ScenarioTable plan={plan} scenarios={scenarios} language={language} />
      {mayKeep && <KeepForm {...props} />}
    </PlanFrame>
  )
}

function ScenarioTable({ plan, scenarios, language }: Pick<Props, 'plan' | 'scenarios' | 'language'>) {
  const words = scenarioWords[language]
  const [name, state, made, changes, compare] = words.columns
  const base = `/counties/${plan.figures.countyCode}`
  return (
    <Table<Scenario>
      id="scenarios"
      caption={words.caption}
      columns={[
        {
          key: 'name',
          header: name,
          cell: (scenario) => <a href={`${base}/scenarios/${scenario.id}`}>{scenario.name}</a>,
        },
        {
          key: 'state',
          header: state,
          cell: (scenario) => `${stateText(scenario, words)}. ${sharingText(scenario, words)}`,
        },
        { key: 'made', header: made, cell: ({ madeAt }) => dateIn(timeZone, madeAt) },
        {
          key: 'changes',
          header: changes,
          numeric: true,
          cell: ({ asks }) => words.changes(count(changedIn(asks).length, language)),
        },
        {
          key: 'compare',
          header: compare,
          cell: ({ asks }) => (
            <a href={`${base}/compare?${new URLSearchParams({ b: asksQuery(asks).toString() })}`}>
              {words.compare}
            </a>
          ),
        },
      ]}
      rows={scenarios}
      rowKey={({ id }) => id}
      empty={{ title: words.none, why: words.noneWhy }}
    />
  )
}

export function stateText(scenario: Scenario, words: ScenarioWords): string {
  const { state, confirmedName, confirmedOn, withdrawnOn } = scenario
  if (state === 'withdrawn' && withdrawnOn !== null) return words.withdrawnOn(withdrawnOn)
  if (confirmedName !== null && confirmedOn !== null) return words.confirmedBy(confirmedName, confirmedOn)
  return words.states[state]
}

/** Who shared it outside, and what they held back; or that nobody did. */
export function sharingText(
  { sharedName, sharedAt, heldBack }: Scenario,
  { inside, sharedBy, without }: ScenarioWords,
): string {
  if (sharedName === null || sharedAt === null) return inside
  const shared = sharedBy(sharedName, dateIn(timeZone, sharedAt))
  return heldBack === null || heldBack === 0 ? shared : `${shared}, ${without(heldBack)}`
}

function KeepForm({ plan, language, typed, refusal }: Props) {
  const words = scenarioWords[language]
  return (
    <Section id="keep" heading={words.keepHeading}>
      <p>{plan.query === '' ? words.keepPlain : words.keepLead}</p>
      <Sheet>
        <Form
          action={`/counties/${plan.figures.countyCode}/scenarios`}
          method="post"
          label={words.keepHeading}
          hidden={Object.fromEntries(new URLSearchParams(plan.query))}
        >
          <TextInput
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={typed}
            error={refusal === undefined ? undefined : words.refusals[refusal]}
          />
          <ButtonRow>
            <Button>{words.keep}</Button>
          </ButtonRow>
        </Form>
      </Sheet>
      <p>{words.keepHow}</p>
    </Section>
  )
}
