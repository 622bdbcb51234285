import { CashChart, type Column, type SourceNote, Table } from '#packages/ui/index.ts'
import { count, decimal, dollars, monthName, schoolYear, shortDollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { PlanDocument, PlanYear } from '../document/plan-document.ts'
import { yearWords } from './years.words.ts'

type Props = { readonly document: PlanDocument; readonly language: Language }

export function YearTable({ document, language }: Props) {
  const words = yearWords[language]
  const money = (key: keyof PlanYear & `${string}Cents`, header: string): Column<PlanYear> => ({
    key,
    header,
    numeric: true,
    cell: (year) => dollars(year[key], language),
  })
  const whole = (key: 'schoolsOpen' | 'studentsCovered' | 'hires', header: string): Column<PlanYear> => ({
    key,
    header,
    numeric: true,
    cell: (year) => count(year[key], language),
  })
  const columns: readonly Column<PlanYear>[] = [
    { key: 'year', header: words.year, cell: ({ year }) => schoolYear(year) },
    whole('schoolsOpen', words.schools),
    whole('studentsCovered', words.students),
    {
      key: 'fte',
      header: words.clinicians,
      numeric: true,
      cell: ({ clinicianFte }) => decimal(clinicianFte, language),
    },
    whole('hires', words.hires),
    {
      key: 'leavers',
      header: words.leavers,
      numeric: true,
      cell: ({ leavers }) => decimal(leavers, language),
    },
    money('revenueCents', words.revenue),
    money('costCents', words.cost),
    {
      key: 'net',
      header: words.net,
      numeric: true,
      cell: (year) => dollars(year.revenueCents - year.costCents, language),
    },
    money('supportCents', words.support),
    {
      key: 'lowest',
      header: words.lowest,
      numeric: true,
      cell: (year) => (
        <>
          {dollars(year.lowestCashCents, language)}
          <br />
          <small>{monthName(year.lowestCashMonth, language, 'short')}</small>
        </>
      ),
    },
  ]
  return (
    <Table
      id="plan-years"
      caption={words.caption}
      columns={columns}
      rows={document.years}
      rowKey={({ year }) => String(year)}
      empty={{ title: words.emptyTitle, why: words.emptyWhy }}
    />
  )
}

export function CashOverYears({ document, source, language }: Props & { readonly source: SourceNote }) {
  const words = yearWords[language]
  const { months, cashCents } = document.money
  const lowest = Math.min(...cashCents)
  const month = monthName(months[cashCents.indexOf(lowest)] ?? months[0] ?? '', language)
  return (
    <CashChart
      id="plan-cash"
      title={words.cashTitle}
      description={words.cashDescription(dollars(lowest, language), month)}
      source={source}
      tableSummary={words.cashTable}
      months={months.map((name) => monthName(name, language, 'short'))}
      monthHeader={words.month}
      balanceHeader={words.balance}
      balances={cashCents}
      format={(cents) => dollars(cents, language)}
      formatTick={(cents) => shortDollars(cents, language)}
      lowestText={words.lowestText(dollars(lowest, language), month)}
    />
  )
}
