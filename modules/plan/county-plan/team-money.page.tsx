import { CashChart, DefinitionList, Section, Table } from '#packages/ui/index.ts'
import { count, decimal, dollars, shortDollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { teamMonths, teamYears } from '../money/team-start.ts'
import { GrantEndTable } from '../risk/grants.page.tsx'
import type { CountyPlan } from './county-plan.ts'
import { planSource, tabPath } from './plan-frame.page.tsx'
import { type TeamMoney, teamMoney } from './team-money.rules.ts'
import { type TeamScope, teamMoneyWords } from './team-money.words.ts'

type Props = {
  readonly plan: CountyPlan
  readonly schools: readonly SchoolPlan[]
  readonly scope: TeamScope
  readonly language: Language
}

/** Money by months since a team's start: it names no year, and so no school's opening. */
export function TeamMoneySection({ plan, schools, scope, language }: Props) {
  const words = teamMoneyWords[language]
  if (schools.length === 0)
    return (
      <Section id="team-money" heading={words.heading[scope]}>
        <p>{words.noTeams}</p>
      </Section>
    )
  const money = teamMoney(plan, schools)
  const startUp = dollars(
    schools.length * Math.round(plan.assumptions.values.start_up_per_school * 100),
    language,
  )
  return (
    <>
      <Section id="team-money" heading={words.heading[scope]}>
        <p>{words.lead[scope](startUp, words.calendar[money.start.beginsInMonth - 1] ?? '')}</p>
        {scope === 'district' && <p>{words.order}</p>}
        <Terms money={money} scope={scope} language={language} />
        <MonthlyCash plan={plan} money={money} language={language} />
      </Section>
      <Grants plan={plan} money={money} scope={scope} language={language} />
    </>
  )
}

type PartProps = { readonly money: TeamMoney; readonly language: Language }

function Terms({ money, scope, language }: PartProps & { readonly scope: TeamScope }) {
  const { terms, ...words } = teamMoneyWords[language]
  const { total, start } = money
  // One school's own visits stand with its settled year; together they are told for each clinician.
  const visits = (needed: number | null) =>
    needed === null ? words.noVisits : words.aClinicianWeek(decimal(needed, language))
  const together =
    scope === 'school'
      ? []
      : [
          { term: terms.breakEven, detail: visits(total.breakEvenPerClinicianWeek) },
          { term: terms.breakEvenWithout, detail: visits(total.breakEvenPerClinicianWeekWithoutCoach) },
          { term: terms.settledNet, detail: words.aYear(dollars(total.netCents, language)) },
        ]
  return (
    <DefinitionList
      items={[
        ...together,
        {
          term: terms.paidFor,
          detail:
            start.paidForWeek === null
              ? words.paidNever(count(teamYears, language))
              : words.paidIn(count(start.paidForWeek, language)),
        },
        { term: terms.lowest, detail: lowestText(money, language) },
      ]}
    />
  )
}

function lowestText({ start }: TeamMoney, language: Language): string {
  const words = teamMoneyWords[language]
  const say = start.lowestCashMonth === teamMonths ? words.stillFalling : words.lowestIn
  return say(dollars(start.lowestCashCents, language), count(start.lowestCashMonth, language))
}

function MonthlyCash({ plan, money, language }: PartProps & { readonly plan: CountyPlan }) {
  const words = teamMoneyWords[language]
  const { cashCents, beginsInMonth } = money.start
  return (
    <CashChart
      id="team-cash"
      title={words.chartTitle}
      description={lowestText(money, language)}
      source={planSource(plan, language)}
      tableSummary={words.tableSummary}
      months={cashCents.map((_, month) =>
        words.monthLabel(
          count(month + 1, language),
          (words.calendar[(beginsInMonth - 1 + month) % 12] ?? '').slice(0, 3),
        ),
      )}
      monthHeader={words.month}
      balanceHeader={words.cash}
      balances={cashCents}
      format={(cents) => dollars(cents, language)}
      formatTick={(cents) => shortDollars(cents, language)}
      lowestText={words.lowestKey(lowestText(money, language))}
    />
  )
}

function Grants({
  plan,
  money,
  scope,
  language,
}: PartProps & { readonly plan: CountyPlan; readonly scope: TeamScope }) {
  const words = teamMoneyWords[language]
  const { grantEnds } = money
  return (
    <Section id="grant-ends-here" heading={words.grantsHeading}>
      {grantEnds.length === 0 ? (
        <p>{words.grantsNone}</p>
      ) : (
        <>
          <p>{words.grantsHere[scope]}</p>
          <GrantEndTable ends={grantEnds} language={language} />
        </>
      )}
      <p>
        <a href={`${tabPath(plan, 'risks')}#grants`}>{words.grantsAll}</a>
      </p>
    </Section>
  )
}

/** How many schools' clinicians have paid for themselves by the end of each year since their start. */
export function PaidForByYear({
  paidForByYear,
  schools,
  language,
}: {
  readonly paidForByYear: readonly number[]
  readonly schools: number
  readonly language: Language
}) {
  const words = teamMoneyWords[language]
  const [when, header] = words.paidForColumns
  const never = schools - (paidForByYear.at(-1) ?? 0)
  const rows = [
    ...paidForByYear.map((value, year) => ({ name: words.byYear(count(year + 1, language)), value })),
    { name: words.notBy(count(paidForByYear.length, language)), value: never },
  ]
  return (
    <Section id="paid-for" heading={words.paidForHeading}>
      <p>{words.paidForLead(count(schools, language))}</p>
      <Table
        id="paid-for-table"
        caption={words.paidForHeading}
        captionHidden
        columns={[
          { key: 'when', header: when, cell: ({ name }: (typeof rows)[number]) => name },
          { key: 'schools', header, numeric: true, cell: ({ value }) => count(value, language) },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
        empty={{ title: words.noTeams, why: '' }}
      />
    </Section>
  )
}
