import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  NumberInput,
  RadioGroup,
  Section,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { Assumption } from '../assumption/assumption.ts'
import { assumptionMeaning, meaningsNotReviewed } from '../assumption/assumption-meaning.words.ts'
import { assumptionLabel, unitInFull } from '../packet/assumption-label.words.ts'
import type { AskProblems } from '../question/question.rules.ts'
import { teamPromises } from '../team/team.ts'
import { assumptionRange, assumptionValue } from './assumption-text.words.ts'
import type { CountyPlan } from './county-plan.ts'
import { planWords } from './county-plan.words.ts'
import { partsWords } from './parts.words.ts'
import { InEnglish, PlanFrame } from './plan-frame.page.tsx'

type Props = {
  readonly plan: CountyPlan
  readonly language: Language
  /** What was typed and what is wrong with it, when a form came back. */
  readonly typed?: URLSearchParams
  readonly problems?: AskProblems
}

export function AssumptionsPage(props: Props) {
  const { plan, language, problems = {} } = props
  const words = partsWords[language]
  const fields = Object.entries(problems).map(([name, text]) => ({ name, text }))
  return (
    <PlanFrame plan={plan} tab="assumptions" language={language}>
      {fields.length > 0 && <ErrorSummary title={words.problemsTitle} errors={fields} />}
      <h1>{words.assumptionsTitle}</h1>
      <p>{words.assumptionsLead(count(Object.keys(plan.asks.changed).length, language))}</p>
      <NotReviewed language={language} />
      <AllAssumptions plan={plan} language={language} />
      <Section id="change" heading={words.formHeading}>
        <p>{words.formLead}</p>
        <ChangeForm {...props} />
      </Section>
    </PlanFrame>
  )
}

function AllAssumptions({ plan, language }: Props) {
  const words = partsWords[language]
  const terms = planWords[language]
  return (
    <Table<Assumption>
      id="assumptions"
      caption={words.assumptionsTitle}
      captionHidden
      columns={[
        {
          key: 'label',
          header: words.assumption,
          cell: (item) => (
            <>
              <a href={`#field-${item.name}`}>{assumptionLabel(item, language)}</a>
              <br />
              <small>{assumptionMeaning(item, language)}</small>
            </>
          ),
        },
        { key: 'value', header: words.value, numeric: true, cell: (item) => assumptionValue(item, language) },
        {
          key: 'range',
          header: words.range,
          numeric: true,
          cell: (item) => assumptionRange(item, language),
        },
        {
          key: 'confidence',
          header: words.confidence,
          cell: ({ confidence }) => terms.confidence[confidence],
        },
        {
          key: 'source',
          header: words.source,
          cell: ({ source }) => <InEnglish text={source} language={language} />,
        },
        { key: 'asOf', header: words.asOf, cell: ({ asOf }) => asOf },
      ]}
      rows={plan.assumptions.list}
      rowKey={({ name }) => name}
      empty={{ title: words.emptyTitle, why: words.emptyWhy }}
    />
  )
}

function NotReviewed({ language }: { readonly language: Language }) {
  const text = meaningsNotReviewed[language]
  return text === null ? null : <p class="source-line">{text}</p>
}

/** A plain form that makes a link. What is wrong stands beside its field, with what was typed still there. */
function ChangeForm({ plan, language, typed, problems = {} }: Props) {
  const words = partsWords[language]
  const terms = planWords[language]
  const value = (name: string, otherwise: number | string) => typed?.get(name) ?? String(otherwise)
  return (
    <Sheet>
      <Form
        action={`/counties/${plan.figures.countyCode}`}
        method="get"
        label={words.formHeading}
        hidden={elsewhereAsked(plan)}
      >
        <RadioGroup
          name="promise"
          label={terms.promiseLegend}
          value={value('promise', plan.asks.promise)}
          error={problems.promise}
          options={teamPromises.map((name) => ({
            value: name,
            text: terms.promises[name],
            hint: terms.promiseHints[name],
          }))}
        />
        <NumberInput
          name="years"
          label={terms.yearsField}
          value={value('years', plan.asks.years)}
          error={problems.years}
        />
        <NumberInput
          name="start"
          label={words.startField}
          hint={words.startHint}
          value={value('start', plan.asks.startYear ?? '')}
          error={problems.start}
        />
        {problems.shape !== undefined && (
          <TextInput
            name="shape"
            label={words.shapeField}
            value={value('shape', '')}
            error={problems.shape}
          />
        )}
        <AskFields
          plan={plan}
          language={language}
          {...(typed === undefined ? {} : { typed })}
          problems={problems}
        />
        {plan.assumptions.list.map((item) => (
          <NumberInput
            key={item.name}
            name={item.name}
            label={assumptionLabel(item, language)}
            unit={unitInFull(item.unit, language)}
            step="any"
            {...(followsCounty.has(item.name)
              ? {
                  hint: words.emptyKeeps(assumptionValue(item, language)),
                  value: value(item.name, plan.asks.changed[item.name] ?? ''),
                }
              : { value: value(item.name, item.value) })}
            error={problems[item.name]}
          />
        ))}
        <ButtonRow>
          <Button>{words.apply}</Button>
        </ButtonRow>
      </Form>
    </Sheet>
  )
}

/** What comes from the county's calendar or from today, and is no change while nobody changes it. */
const followsCounty = new Set<string>(['school_days', 'plan_from'])

/** What the link asks and no field here shows, kept as it is. */
const elsewhereAsked = ({ query }: CountyPlan): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(query)].filter(([name]) => name === 'shape'))

function AskFields({ plan, language, typed, problems = {} }: Props) {
  const words = partsWords[language]
  const { ask } = plan.asks
  const find = typed?.get('find') ?? (ask.kind === 'least' ? ask.find : '')
  return (
    <>
      <RadioGroup
        name="find"
        label={words.askHeading}
        hint={words.askHints}
        value={find}
        error={problems.find}
        options={[
          { value: '', text: words.askMost },
          { value: 'earliest', text: words.askEarliest },
          { value: 'hires_per_year', text: words.askLeastHires },
          { value: 'pps_rate', text: words.askLowestRate },
        ]}
      />
      <NumberInput
        name="serve_all_by"
        label={words.askYear}
        value={typed?.get('serve_all_by') ?? (ask.kind === 'least' ? ask.serveAllBy : '')}
        error={problems.serve_all_by}
      />
    </>
  )
}
