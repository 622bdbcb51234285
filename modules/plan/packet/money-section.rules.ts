import { countyMix } from '../money/school-plan.rules.ts'
import { breakEvenOfOneFte, perSchoolWeek } from '../money/settled-year.rules.ts'
import { visitsPerFte } from '../team/team.rules.ts'
import { valuesOf } from './assumption-value.rules.ts'
import { moneyWords } from './money-section.words.ts'
import type { Block, TableColumn } from './packet-block.ts'
import { cashPicture } from './picture/cash-picture.rules.ts'
import { lowestText } from './school-table.rules.ts'
import { isOpenAtEnd, moneySum, type Section } from './section.ts'

/** Cash month by month, what a settled year comes to, the two break-even lines, and the end of each grant. */
export function moneySection(section: Section): readonly Block[] {
  const words = moneyWords[section.language]
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.heading },
    { kind: 'text', text: words.lead },
    ...cashBlocks(section),
    { kind: 'definitions', items: definitions(section) },
    { kind: 'heading', level: 3, text: words.settledHeading },
    { kind: 'text', text: settledLead(section) },
    settledTable(section),
    ...everyTeamBlocks(section),
    { kind: 'heading', level: 3, text: words.grantHeading },
    ...grantBlocks(section),
  ]
}

function cashBlocks({ input: { document }, language, format }: Section): readonly Block[] {
  const words = moneyWords[language]
  const { months, cashCents, openingCashCents } = document.money
  if (cashCents.length === 0) return [{ kind: 'text', text: words.noMonths }]
  const lowest = lowestOf(cashCents, months)
  const floorCents = Math.round(valuesOf(document.assumptions).cash_floor * 100)
  const picture = cashPicture({
    alt: words.pictureAlt(
      format.money(openingCashCents),
      format.money(lowest.cents),
      format.month(lowest.month),
      format.money(cashCents.at(-1)!),
    ),
    months,
    cashCents,
    floorCents,
    floorText: words.floorText(format.roundMoney(floorCents)),
    lowestText: words.lowestText(format.roundMoney(lowest.cents), format.month(lowest.month)),
    money: format.roundMoney,
    schoolYear: format.schoolYear,
  })
  return [{ kind: 'picture', ...picture }]
}

function lowestOf(cashCents: readonly number[], months: readonly string[]) {
  const cents = Math.min(...cashCents)
  return { cents, month: months[cashCents.indexOf(cents)]! }
}

function definitions({ input, language, format }: Section) {
  const { document, addedPosts } = input
  const { terms, lowestIs, settledIs, visits, noVisits } = moneyWords[language]
  const { cashCents, months, openingCashCents, settledNetCents } = document.money
  const a = valuesOf(document.assumptions)
  const { breakEvenVisits, breakEvenVisitsWithoutCoach } = breakEvenOfOneFte(countyMix(a), a, addedPosts)
  const weekly = (count: number | null) =>
    count === null ? noVisits : visits(format.count(count), format.decimal(perSchoolWeek(count, a), 1))
  const lowest = cashCents.length === 0 ? null : lowestOf(cashCents, months)
  return [
    { term: terms.opening, text: format.money(openingCashCents) },
    ...(lowest === null
      ? []
      : [
          { term: terms.lowest, text: lowestIs(format.money(lowest.cents), format.month(lowest.month)) },
          { term: terms.last, text: format.money(cashCents.at(-1)!) },
        ]),
    { term: terms.settled, text: settledIs(format.money(settledNetCents)) },
    { term: terms.withCoach, text: weekly(breakEvenVisits) },
    { term: terms.withoutCoach, text: weekly(breakEvenVisitsWithoutCoach) },
    { term: terms.capacity, text: weekly(Math.floor(visitsPerFte(a) + 1e-9)) },
  ]
}

/** Every team since its start, and how many schools' clinicians have paid for themselves by when. */
function everyTeamBlocks(section: Section): readonly Block[] {
  const { input, language, format } = section
  const every = input.document.money.everyTeam
  if (every === undefined || every.schools === 0) return []
  const words = moneyWords[language]
  const visits = every.breakEvenVisitsPerClinicianWeek
  return [
    { kind: 'heading', level: 3, text: words.teamHeading },
    {
      kind: 'text',
      text: words.everyTeam(
        format.count(every.schools),
        visits === null ? null : format.decimal(visits, 1),
        lowestText(every.teamStart, section),
      ),
    },
    {
      kind: 'text',
      text: words.paidForBy(
        format.list(every.paidForByYear.slice(0, 5).map((schools) => format.count(schools))),
        format.count(every.schools - (every.paidForByYear.at(-1) ?? 0)),
        format.count(every.paidForByYear.length),
      ),
    },
  ]
}

function settledLead({ input: { document }, language, format }: Section): string {
  const words = moneyWords[language]
  const netCents = document.apart?.money.netCents
  return netCents === undefined
    ? words.settledLead
    : `${words.settledLead} ${words.settledLived(format.money(netCents))}`
}

const right = (header: string): TableColumn => ({ header, align: 'right', share: 1 })

function settledTable({ input: { document }, language, format }: Section): Block {
  const words = moneyWords[language]
  const { counts, schools } = document
  const asked = new Set([...counts.fullTime, ...counts.shared, ...counts.partTime])
  const groups = [schools.filter(isOpenAtEnd), schools.filter(({ cds }) => asked.has(cds)), schools]
  const [first, ...rest] = words.settledColumns
  return {
    kind: 'table',
    columns: [{ header: first, align: 'left', share: 1.4 }, ...rest.map(right)],
    rows: groups.map((group, index) => {
      const { revenueCents, costCents, netCents } = moneySum(group)
      return [
        words.settledRows[index]!,
        format.count(group.length),
        format.money(revenueCents),
        format.money(costCents),
        format.money(netCents),
      ]
    }),
  }
}

function grantBlocks({ input: { grantEnds }, language, format }: Section): readonly Block[] {
  const words = moneyWords[language]
  if (grantEnds.length === 0) return [{ kind: 'text', text: words.noGrants }]
  const [grant, ends, ...rest] = words.grantColumns
  const money = (cents: number | null) => (cents === null ? words.notEntered : format.money(cents))
  return [
    {
      kind: 'table',
      columns: [
        { header: grant, align: 'left', share: 1.4 },
        { header: ends, align: 'left', share: 1.2 },
        ...rest.map(right),
      ],
      rows: grantEnds.map((one) => [
        one.name,
        words.endsBefore[one.when](format.month(one.endsBefore)),
        money(one.stopsCentsPerYear),
        format.money(one.postsCentsPerYear),
        one.visitsInItsPlace === null ? words.notEntered : format.count(one.visitsInItsPlace),
      ]),
    },
  ]
}

/** Every month of the plan, for whoever does not see the chart or wants the figures. */
export function monthSection({ input: { document }, language, format }: Section): readonly Block[] {
  const words = moneyWords[language]
  const { money } = document
  const heading: Block = { kind: 'heading', level: 2, text: words.monthsHeading }
  if (money.months.length === 0)
    return [{ kind: 'page_break' }, heading, { kind: 'text', text: words.noMonths }]
  const [first, ...rest] = words.monthColumns
  const cell = (cents: readonly number[], index: number) => format.money(cents[index] ?? 0)
  return [
    { kind: 'page_break' },
    heading,
    { kind: 'text', text: words.monthsLead },
    {
      kind: 'table',
      columns: [{ header: first, align: 'left', share: 1 }, ...rest.map(right)],
      rows: money.months.map((month, index) => [
        format.shortMonth(month),
        cell(money.earnedCents, index),
        cell(money.receivedCents, index),
        cell(money.supportCents, index),
        cell(money.costCents, index),
        cell(money.cashCents, index),
      ]),
    },
  ]
}
