import type { RateFigure, SchoolFigures } from '#modules/places/index.ts'
import { ButtonLink, ButtonRow, DefinitionList, Section, Table } from '#packages/ui/index.ts'
import { count, decimal, dollars, percent } from '#platform/numbers.ts'
import { type ShownPart, shownPart } from '#platform/small-numbers.ts'
import type { Language } from '#platform/words.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { breakEvenPerWeek } from '../money/settled-year.rules.ts'
import { costLines, revenueRoutes } from '../money/settled-year.ts'
import { teamPosts } from '../money/team-post.rules.ts'
import type { NeedPiece } from '../need/need.ts'
import type { TeamPost } from '../team/team.ts'
import type { CountyPlan } from './county-plan.ts'
import { PlanFrame, planSource, withQuery } from './plan-frame.page.tsx'
import { schoolWords } from './school.words.ts'
import { type HiddenRates, shownPiece, shownRate } from './shown-part.rules.ts'
import { TeamMoneySection } from './team-money.page.tsx'

type Props = {
  readonly plan: CountyPlan
  readonly school: SchoolFigures
  readonly planned: SchoolPlan
  readonly hidden: HiddenRates
  readonly language: Language
}

/** One school in public: its figures beside the state's, its team and its money. Never a rank, a bare score or an opening year. */
export function SchoolPage(props: Props) {
  const { plan, school, planned, language } = props
  const words = schoolWords[language]
  return (
    <PlanFrame plan={plan} tab="schools" language={language}>
      <h1>{school.name}</h1>
      <p class="usa-intro">{words.lead(school.districtName, school.gradeSpan, school.schoolType)}</p>
      <p>{words.standing[planned.standing]}</p>
      <Figures {...props} />
      <Groups {...props} />
      <Need {...props} />
      <Team {...props} />
      <Money {...props} />
      <TeamMoneySection plan={plan} schools={[planned]} scope="school" language={language} />
    </PlanFrame>
  )
}

function Figures({ plan, school, hidden, language }: Props) {
  const words = schoolWords[language]
  const rows = [
    {
      name: words.absence,
      here: school.chronicAbsence,
      shown: shownRate(school.chronicAbsence, 'chronic_absence', hidden),
      county: plan.figures.countyRates.chronicAbsence,
      state: plan.figures.stateRates.chronicAbsence,
    },
    {
      name: words.suspension,
      here: school.suspension,
      shown: shownRate(school.suspension, 'suspension', hidden),
      county: plan.figures.countyRates.suspension,
      state: plan.figures.stateRates.suspension,
    },
  ]
  return (
    <Section id="figures" heading={words.figuresHeading}>
      <DefinitionList
        items={[
          {
            term: words.students,
            detail: `${count(school.enrollment, language)} (${plan.figures.enrollmentYear})`,
          },
        ]}
      />
      <Table
        id="school-figures"
        caption={words.figuresCaption}
        columns={[
          { key: 'measure', header: words.measure, cell: ({ name }) => name },
          {
            key: 'here',
            header: words.here,
            numeric: true,
            cell: ({ here, shown }) =>
              shown === 'shown' ? <RateText rate={here} language={language} /> : withheld(shown, language),
          },
          {
            key: 'county',
            header: words.county,
            numeric: true,
            cell: ({ county }) => <RateText rate={county} language={language} />,
          },
          {
            key: 'state',
            header: words.state,
            numeric: true,
            cell: ({ state }) => <RateText rate={state} language={language} />,
          },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
      <p class="source-line">{planSource(plan, language).text}</p>
      <p>
        <a href={`/counties/${plan.figures.countyCode}/schools/${school.cds}/outcomes`}>{words.outcomes}</a>
      </p>
    </Section>
  )
}

/** A rate with numerator, denominator and year; unpublished says so. */
function RateText({ rate, language }: { readonly rate: RateFigure | null; readonly language: Language }) {
  const words = schoolWords[language]
  if (rate === null || rate.ratePct === null || rate.numerator === null || rate.denominator === null)
    return <>{words.notPublished}</>
  return (
    <>
      {decimal(rate.ratePct, language)}%
      <br />
      <small>
        {words.rateNote(count(rate.numerator, language), count(rate.denominator, language), rate.schoolYear)}
      </small>
    </>
  )
}

/** Why a figure does not stand here. */
function withheld(shown: Exclude<ShownPart, 'shown'>, language: Language): string {
  const { hidden, hiddenBeside, notPublished } = schoolWords[language]
  return { few: hidden, tells: hiddenBeside, not_published: notPublished }[shown]
}

function Groups({ school, language }: Props) {
  const words = schoolWords[language]
  const names = Object.keys(words.groups) as (keyof typeof words.groups)[]
  return (
    <Section id="groups" heading={words.groupsHeading}>
      <Table
        id="school-groups"
        caption={words.groupsNote}
        columns={[
          { key: 'group', header: words.group, cell: (name) => words.groups[name] },
          {
            key: 'students',
            header: words.students,
            numeric: true,
            cell: (name) => groupText(school.groups[name], school.enrollment, language),
          },
        ]}
        rows={names}
        rowKey={(name) => name}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

function groupText(value: number | null, enrollment: number, language: Language): string {
  const shown = shownPart(value, enrollment)
  return shown === 'shown' ? count(value ?? 0, language) : withheld(shown, language)
}

function Need({ planned, school, hidden, language }: Props) {
  const words = schoolWords[language]
  return (
    <Section id="need" heading={words.needHeading}>
      <p>{words.needLead}</p>
      <Table<NeedPiece>
        id="school-need"
        caption={words.needHeading}
        captionHidden
        columns={[
          { key: 'piece', header: words.needPiece, cell: ({ piece }) => words.pieces[piece] },
          {
            key: 'figure',
            header: words.needFigure,
            numeric: true,
            cell: (piece) => pieceText(piece, shownPiece(piece.piece, school, hidden), language),
          },
          {
            key: 'weight',
            header: words.needWeight,
            numeric: true,
            cell: ({ weight }) => percent(weight, language),
          },
        ]}
        rows={planned.needScore.pieces}
        rowKey={({ piece }) => piece}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

function pieceText({ piece, figure }: NeedPiece, shown: ShownPart, language: Language): string {
  if (figure === null) return schoolWords[language].needMiddle
  if (shown === 'few' || shown === 'tells') return withheld(shown, language)
  if (piece === 'support_staff') return decimal(figure * 1000, language)
  return percent(figure, language, 1)
}

function Team({ plan, planned, language }: Props) {
  const words = schoolWords[language]
  const { settled } = planned
  return (
    <Section id="team" heading={words.teamHeading}>
      <p>
        {words.teamLead(
          count(planned.daysPerWeek, language),
          count(settled.visits, language),
          count(settled.capacityVisits, language),
        )}
      </p>
      <Table<TeamPost>
        id="school-team"
        caption={words.teamHeading}
        captionHidden
        columns={[
          { key: 'post', header: words.post, cell: ({ post, name }) => name ?? words.posts[post] },
          { key: 'fte', header: words.fte, numeric: true, cell: ({ fte }) => decimal(fte, language, 2) },
          {
            key: 'cost',
            header: words.yearlyCost,
            numeric: true,
            cell: ({ costCents }) => dollars(costCents, language),
          },
        ]}
        rows={teamPosts(settled, plan.assumptions.values, []).filter(({ fte }) => fte > 0)}
        rowKey={({ post, name }) => name ?? post}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

function Money({ plan, school, planned, language }: Props) {
  const words = schoolWords[language]
  const { settled } = planned
  const lines = [
    ...revenueRoutes.map((route) => ({ name: words.routes[route], cents: settled.revenueByRoute[route] })),
    { name: words.revenueTotal, cents: settled.revenueCents },
    ...costLines
      .map((line) => ({ name: words.costs[line], cents: -settled.costByLine[line] }))
      .filter(({ cents }) => cents !== 0),
    { name: words.costTotal, cents: -settled.costCents },
  ]
  return (
    <Section id="money" heading={words.moneyHeading}>
      <p>
        {words.moneyLead(
          dollars(settled.revenueCents, language),
          dollars(settled.costCents, language),
          dollars(settled.netCents, language),
        )}
      </p>
      <p>
        {settled.breakEvenVisits === null
          ? words.breakEvenNever
          : words.breakEven(
              count(settled.breakEvenVisits, language),
              decimal(breakEvenPerWeek(settled.breakEvenVisits, plan.assumptions.values), language),
            )}{' '}
        {settled.breakEvenVisitsWithoutCoach !== null &&
          words.breakEvenWithout(count(settled.breakEvenVisitsWithoutCoach, language))}
      </p>
      <p>
        {words.mix(
          percent(settled.mix.mediCal, language, 1),
          percent(settled.mix.commercial, language, 1),
          percent(settled.mix.unpaid, language, 1),
        )}{' '}
        {settled.mix.basis === 'measured' ? words.mixMeasured : words.mixEstimate}
      </p>
      <Table
        id="school-money"
        caption={words.moneyHeading}
        captionHidden
        columns={[
          { key: 'line', header: words.line, cell: ({ name }) => name },
          {
            key: 'amount',
            header: words.amount,
            numeric: true,
            cell: ({ cents }) => dollars(cents, language, true),
            total: dollars(settled.netCents, language, true),
          },
        ]}
        rows={lines}
        rowKey={({ name }) => name}
        totalLabel={words.net}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
      <ButtonRow>
        <ButtonLink
          kind="outline"
          href={withQuery(`/counties/${plan.figures.countyCode}/schools/${school.cds}/money.xlsx`, plan)}
          download
        >
          {words.workbook}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}
