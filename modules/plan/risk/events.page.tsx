import { ButtonLink, ButtonRow, Details, Section, Table } from '#packages/ui/index.ts'
import { count, dollars, monthName, schoolYear, shortDollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { withQuery } from '../county-plan/plan-frame.page.tsx'
import { rateText } from '../money/rate.words.ts'
import { type PlanEventName, planEventNames } from './plan-event.ts'
import { planEventWords } from './plan-event.words.ts'
import type { WorldResult } from './plan-result.rules.ts'
import { type RisksWords, risksWords } from './risks.words.ts'
import type { RisksShown } from './risks-shown.ts'

type Props = { readonly shown: RisksShown; readonly language: Language }

/** One press each, by links that work without script; several pressed apply one after the other. */
export function Events({ shown, language }: Props) {
  const words = risksWords[language]
  const names = planEventWords[language]
  const { pressed, afterPressed, figures } = shown
  return (
    <Section id="events" heading={words.eventsHeading}>
      <p>{words.eventsLead}</p>
      <ButtonRow>
        {planEventNames.map((event) => (
          <ButtonLink
            key={event}
            kind={pressed.includes(event) ? 'primary' : 'outline'}
            href={`${eventPath(shown, event)}#events`}
          >
            {pressed.includes(event) ? `✓ ${names[event].label}` : names[event].label}
          </ButtonLink>
        ))}
      </ButtonRow>
      {pressed.map((event) => (
        <p key={event}>
          <strong>{names[event].label}.</strong> {names[event].meaning}
          {event === 'grant_ends_early' && !shown.hasGrants && ` ${words.noGrants}`}
        </p>
      ))}
      {afterPressed !== null && (
        <>
          <BeforeAfter shown={shown} after={afterPressed} language={language} />
          <TryPlan shown={shown} language={language} />
        </>
      )}
      <Details summary={words.allEvents} open={afterPressed === null}>
        <AllEvents shown={shown} base={figures.base} language={language} />
      </Details>
      <p class="source-line">{words.netNote}</p>
    </Section>
  )
}

/** This page with an event pressed, or let go when it was. */
function eventPath({ plan, pressed }: RisksShown, event: PlanEventName): `/${string}` {
  const next = pressed.includes(event) ? pressed.filter((one) => one !== event) : [...pressed, event]
  const path = withQuery(`/counties/${plan.figures.countyCode}/risks`, plan)
  const more = next.map((one) => `event=${one}`).join('&')
  return more === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${more}`
}

type Row = {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly change: string
}

function BeforeAfter({ shown, after, language }: Props & { readonly after: WorldResult }) {
  const words = risksWords[language]
  const names = shown.pressed.map((event) => planEventWords[language][event].label)
  return (
    <Table<Row>
      id="before-after"
      caption={words.beforeAfter(names.join(' + '))}
      columns={[
        { key: 'name', header: words.figure, cell: ({ name }) => name },
        { key: 'before', header: words.asAssumed, numeric: true, cell: ({ before }) => before },
        { key: 'after', header: words.after, numeric: true, cell: (row) => row.after },
        { key: 'change', header: words.change, numeric: true, cell: ({ change }) => change },
      ]}
      rows={changes(shown, after, language)}
      rowKey={({ name }) => name}
      empty={{ title: words.same, why: words.same }}
    />
  )
}

function changes(shown: RisksShown, after: WorldResult, language: Language): readonly Row[] {
  const words = risksWords[language]
  const { base } = shown.figures
  const [was, is] = [textOf(base, shown, language), textOf(after, shown, language)]
  const money = (cents: number) => signed(cents, (value) => amount(value, language), words.same)
  return [
    {
      name: `${words.figures.net}, ${words.aYear}`,
      before: was.net,
      after: is.net,
      change: money(after.netCents - base.netCents),
    },
    {
      name: words.figures.rate,
      before: was.rate,
      after: is.rate,
      change:
        base.breakEvenRate === null || after.breakEvenRate === null
          ? ''
          : signed(
              after.breakEvenRate - base.breakEvenRate,
              (value) => rateText(value, language),
              words.same,
            ),
    },
    {
      name: words.figures.cover,
      before: was.cover,
      after: is.cover,
      change: signed(
        after.coverTheirTeam - base.coverTheirTeam,
        (value) => count(value, language),
        words.same,
      ),
    },
    {
      name: words.figures.lowest,
      before: was.lowest,
      after: is.lowest,
      change: shown.hasYears ? money(after.lowestCashCents - base.lowestCashCents) : '',
    },
    {
      name: words.figures.people,
      before: was.people,
      after: is.people,
      change: yearChange(base.fullCoverageYear, after.fullCoverageYear, words, language),
    },
  ]
}

function signed(change: number, say: (amount: number) => string, same: string): string {
  if (change === 0) return same
  return `${change > 0 ? '+' : '−'}${say(Math.abs(change))}`
}

function yearChange(before: number, after: number, words: RisksWords, language: Language): string {
  if (before === after) return words.same
  if (!Number.isFinite(before) || !Number.isFinite(after)) return ''
  const years = count(Math.abs(after - before), language)
  return after > before ? words.later(years) : words.sooner(years)
}

function AllEvents({ shown, base, language }: Props & { readonly base: WorldResult }) {
  const words = risksWords[language]
  const names = planEventWords[language]
  const rows = [
    { name: words.asAssumed, ...textOf(base, shown, language) },
    ...shown.figures.events.map(({ event, result }) => ({
      name: names[event].label,
      ...textOf(result, shown, language),
    })),
  ]
  const column = (key: 'net' | 'rate' | 'cover' | 'lowest' | 'people') => ({
    key,
    header: words.figures[key],
    numeric: true,
    cell: (row: (typeof rows)[number]) => row[key],
  })
  return (
    <Table
      id="all-events"
      caption={words.allCaption}
      columns={[
        { key: 'name', header: words.event, cell: ({ name }) => name },
        column('net'),
        column('rate'),
        column('cover'),
        column('lowest'),
        column('people'),
      ]}
      rows={rows}
      rowKey={({ name }) => name}
      empty={{ title: words.same, why: words.same }}
    />
  )
}

/** Short, but for amounts under a thousand dollars, which stand as they are. */
const amount = (cents: number, language: Language): string =>
  Math.abs(cents) < 1000_00 ? dollars(cents, language) : shortDollars(cents, language)

/** A result in words, figure by figure. */
function textOf(result: WorldResult, { plan, hasYears, firstYear }: RisksShown, language: Language) {
  const words = risksWords[language]
  const { breakEvenRate: rate, fullCoverageYear } = result
  return {
    net: shortDollars(result.netCents, language),
    rate: rate === null ? words.noRate : rateText(rate, language),
    cover: `${count(result.coverTheirTeam, language)} ${words.ofSchools(count(plan.quick.asked, language))}`,
    lowest: hasYears
      ? words.cashIn(amount(result.lowestCashCents, language), monthName(result.lowestCashMonth, language))
      : words.notWorkedOut,
    people: Number.isFinite(fullCoverageYear) ? schoolYear(firstYear + fullCoverageYear - 1) : words.never,
  }
}

/** Where events change assumptions, the whole plan can be worked out under them. */
function TryPlan({ shown, language }: Props) {
  const words = risksWords[language]
  if (Object.keys(shown.changedByEvents).length === 0) return null
  return (
    <p>
      <a href={triedPath(shown.plan, shown.changedByEvents)}>{words.tryPlan}</a>. {words.tryPlanWhy}
    </p>
  )
}

function triedPath(plan: CountyPlan, changed: Readonly<Record<string, number>>): `/${string}` {
  const query = new URLSearchParams(plan.query)
  for (const [name, value] of Object.entries(changed)) query.set(name, String(value))
  return `/counties/${plan.figures.countyCode}?${query}`
}
