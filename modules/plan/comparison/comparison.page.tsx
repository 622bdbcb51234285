import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Sheet,
  Split,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { count, decimal, monthName, schoolYear, shortDollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { assumptionValue } from '../county-plan/assumption-text.words.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { planWords } from '../county-plan/county-plan.words.ts'
import { tabPath, whoseText } from '../county-plan/plan-frame.page.tsx'
import { shownDocument } from '../county-plan/shown-document.rules.ts'
import { answerWords } from '../document/document.words.ts'
import type { PlanYear } from '../document/plan-document.ts'
import { rateText } from '../money/rate.words.ts'
import { assumptionLabel } from '../packet/assumption-label.words.ts'
import { differences, yearsOfBoth } from './comparison.rules.ts'
import { type SideName, sideNames } from './comparison.ts'
import { type ComparisonWords, comparisonWords } from './comparison.words.ts'

type Plans = Readonly<Record<SideName, CountyPlan>>
export type ComparisonShown = {
  /** Null when one of them could not be read. */
  readonly plans: Plans | null
  readonly countyCode: string
  readonly typed: Readonly<Record<SideName, string>>
  readonly problems: Readonly<Partial<Record<SideName, string>>>
}
type Props = { readonly plans: Plans; readonly language: Language }

export function ComparisonPage(props: { readonly shown: ComparisonShown; readonly language: Language }) {
  const { shown, language } = props
  const words = comparisonWords[language]
  const errors = sideNames.flatMap((name) => {
    const text = shown.problems[name]
    return text === undefined ? [] : [{ name, text }]
  })
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={words.problemTitle} errors={errors} />}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {shown.plans !== null && (
        <>
          <Answers plans={shown.plans} language={language} />
          <Differences plans={shown.plans} language={language} />
          <Money plans={shown.plans} language={language} />
          <Years plans={shown.plans} language={language} />
        </>
      )}
      <CompareForm shown={shown} language={language} />
    </>
  )
}

function Answers({ plans, language }: Props) {
  const words = comparisonWords[language]
  return (
    <Section id="answers" heading={words.answerHeading}>
      <Split>
        {sideNames.map((name) => (
          <Answer key={name} name={name} plan={plans[name]} language={language} />
        ))}
      </Split>
    </Section>
  )
}

function Answer(props: { readonly name: SideName; readonly plan: CountyPlan; readonly language: Language }) {
  const { name, plan, language } = props
  const words = comparisonWords[language]
  const document = shownDocument(plan)
  return (
    <div>
      <h3>{words.sides[name]}</h3>
      <p class="source-line">{whoseText(plan, language)}</p>
      {document === null ? (
        <p>
          {words.notWorkedOut} <a href={`${tabPath(plan, 'answer')}#solve`}>{words.workOut}</a>
        </p>
      ) : (
        answerWords(document, language)
          .split('\n')
          .map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      <p>
        <a href={tabPath(plan, 'answer')}>{words.open}</a>
      </p>
    </div>
  )
}

type Row = { readonly name: string; readonly a: string; readonly b: string; readonly change?: string }

function SideTable(props: {
  readonly id: string
  readonly caption: string
  readonly rows: readonly Row[]
  readonly language: Language
  readonly empty: string
}) {
  const words = comparisonWords[props.language]
  return (
    <Table<Row>
      id={props.id}
      caption={props.caption}
      captionHidden
      columns={[
        { key: 'name', header: words.what, cell: ({ name }) => name },
        { key: 'a', header: words.sides.a, numeric: true, cell: ({ a }) => a },
        { key: 'b', header: words.sides.b, numeric: true, cell: ({ b }) => b },
        ...(props.rows.some(({ change }) => change !== undefined)
          ? [
              {
                key: 'change',
                header: words.difference,
                numeric: true,
                cell: ({ change }: Row) => change ?? '',
              },
            ]
          : []),
      ]}
      rows={props.rows}
      rowKey={({ name }) => name}
      empty={{ title: props.empty, why: words.lead }}
    />
  )
}

function Differences({ plans, language }: Props) {
  const words = comparisonWords[language]
  const rows = [
    ...askRows(plans, language).filter(({ a, b }) => a !== b),
    ...differences(plans.a, plans.b).map(
      ({ a, b }): Row => ({
        name: assumptionLabel(a, language),
        a: assumptionValue(a, language),
        b: assumptionValue(b, language),
      }),
    ),
  ]
  return (
    <Section id="differences" heading={words.asksHeading}>
      <SideTable
        id="differing"
        caption={words.asksHeading}
        rows={rows}
        language={language}
        empty={words.asksSame}
      />
    </Section>
  )
}

function askRows(plans: Plans, language: Language): readonly Row[] {
  const words = comparisonWords[language]
  const row = (name: string, of: (plan: CountyPlan) => string): Row => ({
    name,
    a: of(plans.a),
    b: of(plans.b),
  })
  return [
    row(words.promise, ({ asks }) => planWords[language].promises[asks.promise]),
    row(words.shape, ({ asks }) => asks.shape ?? words.noShape),
    row(words.years, ({ asks }) => count(asks.years, language)),
    row(words.question, ({ asks }) => questionText(asks.ask, words)),
  ]
}

function questionText(ask: CountyPlan['asks']['ask'], { questions }: ComparisonWords): string {
  return ask.kind === 'least'
    ? questions.least(questions.finds[ask.find], schoolYear(ask.serveAllBy))
    : questions[ask.kind]
}

function Money({ plans, language }: Props) {
  const words = comparisonWords[language]
  return (
    <Section id="money" heading={words.moneyHeading}>
      <SideTable
        id="money-table"
        caption={words.moneyHeading}
        rows={moneyRows(plans, language)}
        language={language}
        empty={words.asksSame}
      />
    </Section>
  )
}

function moneyRows({ a, b }: Plans, language: Language): readonly Row[] {
  const words = comparisonWords[language]
  const names = words.moneyRows
  const amounts = (name: string, of: (plan: CountyPlan) => number, say: (value: number) => string): Row => ({
    name,
    a: say(of(a)),
    b: say(of(b)),
    change: signed(of(b) - of(a), say, words.same),
  })
  const texts = (name: string, of: (plan: CountyPlan) => string): Row => ({ name, a: of(a), b: of(b) })
  const money = (cents: number) => shortDollars(cents, language)
  return [
    amounts(
      names.cover,
      ({ quick }) => quick.coverTheirTeam,
      (value) => count(value, language),
    ),
    amounts(names.revenue, ({ quick }) => quick.revenueCents, money),
    amounts(names.cost, ({ quick }) => quick.costCents, money),
    amounts(names.net, ({ quick }) => quick.netCents, money),
    texts(names.rate, ({ quick }) =>
      quick.breakEvenRate === null ? words.noRate : rateText(quick.breakEvenRate, language),
    ),
    amounts(
      names.fte,
      ({ quick }) => quick.clinicianFte,
      (value) => decimal(value, language),
    ),
    texts(names.everySchool, (plan) => {
      const year = shownDocument(plan)?.answer.everySchoolIn ?? null
      return shownDocument(plan) === null ? '–' : year === null ? words.notYet : schoolYear(year)
    }),
    texts(names.openAtEnd, (plan) => {
      const last = shownDocument(plan)?.years.at(-1)
      return last === undefined ? '–' : count(last.schoolsOpen, language)
    }),
    texts(names.lowest, (plan) => {
      const document = shownDocument(plan)
      if (document === null) return '–'
      const { cashCents, months } = document.money
      const lowest = Math.min(...cashCents)
      return `${money(lowest)}, ${monthName(months[cashCents.indexOf(lowest)] ?? '', language)}`
    }),
  ]
}

function signed(change: number, say: (amount: number) => string, same: string): string {
  if (Math.abs(change) < 1e-9) return same
  return `${change > 0 ? '+' : '−'}${say(Math.abs(change))}`
}

function Years({ plans, language }: Props) {
  const words = comparisonWords[language]
  const columns = words.yearColumns
  const years = { a: shownDocument(plans.a)?.years ?? [], b: shownDocument(plans.b)?.years ?? [] }
  const both = yearsOfBoth(years.a, years.b)
  if (both.length === 0) return null
  const column = (
    name: SideName,
    key: 'schools' | 'clinicians' | 'net' | 'lowest',
    say: (year: PlanYear) => string,
  ) => ({
    key: `${key}-${name}`,
    header: words.side(columns[key], words.sides[name].toLowerCase()),
    numeric: true,
    cell: (year: number) => {
      const found = years[name].find((one) => one.year === year)
      return found === undefined ? '–' : say(found)
    },
  })
  const money = (cents: number) => shortDollars(cents, language)
  const sayings = {
    schools: (year: PlanYear) => count(year.schoolsOpen, language),
    clinicians: (year: PlanYear) => decimal(year.clinicianFte, language),
    net: (year: PlanYear) => money(year.revenueCents - year.costCents),
    lowest: (year: PlanYear) => money(year.lowestCashCents),
  }
  return (
    <Section id="years" heading={words.yearsHeading}>
      <Table<number>
        id="years-of-both"
        caption={words.yearsCaption}
        captionHidden
        columns={[
          { key: 'year', header: columns.year, cell: (year) => schoolYear(year) },
          ...(['schools', 'clinicians', 'net', 'lowest'] as const).flatMap((key) =>
            sideNames.map((name) => column(name, key, sayings[key])),
          ),
        ]}
        rows={both}
        rowKey={String}
        empty={{ title: words.notWorkedOut, why: '' }}
      />
    </Section>
  )
}

function CompareForm(props: { readonly shown: ComparisonShown; readonly language: Language }) {
  const { shown, language } = props
  const words = comparisonWords[language]
  return (
    <Section id="compare" heading={words.formHeading}>
      <p>{words.formLead}</p>
      <Sheet>
        <Form action={`/counties/${shown.countyCode}/compare`} method="get" label={words.formHeading}>
          {sideNames.map((name) => (
            <TextInput
              key={name}
              name={name}
              label={words.sides[name]}
              hint={words.fieldHint}
              value={shown.typed[name]}
              error={shown.problems[name]}
            />
          ))}
          <ButtonRow>
            <Button>{words.compare}</Button>
          </ButtonRow>
        </Form>
      </Sheet>
    </Section>
  )
}
