import { EmptyState, LineChart, Section, Table } from '#packages/ui/index.ts'
import { count, percent, schoolYear } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { answerWords } from '../document/document.words.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { CountyPlan } from './county-plan.ts'
import { partsWords } from './parts.words.ts'
import { PlanFrame, planSource, tabPath } from './plan-frame.page.tsx'
import { reachedGroups } from './reached-groups.rules.ts'
import { schoolWords } from './school.words.ts'
import { PaidForByYear, TeamMoneySection } from './team-money.page.tsx'
import { schoolsAsked } from './team-money.rules.ts'
import { CashOverYears, YearTable } from './years.page.tsx'

type Props = { readonly plan: CountyPlan; readonly language: Language }

export function YearsPage({ plan, language }: Props) {
  const words = partsWords[language]
  const document = plan.document ?? (plan.older?.sameQuestion ? plan.older.document : null)
  return (
    <PlanFrame plan={plan} tab="years" language={language}>
      <h1>{words.yearsTitle}</h1>
      {document === null ? (
        <EmptyState
          title={words.emptyTitle}
          why={words.notSolved}
          action={{ href: tabPath(plan, 'answer'), text: words.yearsTitle }}
        />
      ) : (
        <Solved plan={plan} document={document} language={language} />
      )}
    </PlanFrame>
  )
}

function Solved({ plan, document, language }: Props & { readonly document: PlanDocument }) {
  return (
    <>
      <p class="usa-intro">{answerWords(document, language).split('\n')[0]}</p>
      <YearTable document={document} language={language} />
      <SchoolsOpen plan={plan} document={document} language={language} />
      <CashOverYears document={document} source={planSource(plan, language)} language={language} />
      <TeamMoneySection plan={plan} schools={schoolsAsked(plan)} scope="county" language={language} />
      {document.money.everyTeam !== undefined && (
        <PaidForByYear {...document.money.everyTeam} language={language} />
      )}
      <Begins document={document} language={language} />
      <Reach plan={plan} document={document} language={language} />
      <Proof document={document} language={language} />
    </>
  )
}

function SchoolsOpen({ plan, document, language }: Props & { readonly document: PlanDocument }) {
  const words = partsWords[language]
  const last = document.years.at(-1)
  return (
    <LineChart
      id="schools-open"
      title={words.schools}
      description={`${schoolYear(last?.year ?? document.firstYear)}: ${count(last?.schoolsOpen ?? 0, language)}`}
      source={planSource(plan, language)}
      tableSummary={words.yearsTitle}
      labels={document.years.map(({ year }) => schoolYear(year))}
      labelHeader={words.opensYear}
      series={[{ name: words.schools, values: document.years.map(({ schoolsOpen }) => schoolsOpen) }]}
      format={(value) => count(value, language)}
      unknownText=""
    />
  )
}

/** What begins in each year, in numbers: a school's own page names no opening year. */
function Begins({ document, language }: { readonly document: PlanDocument; readonly language: Language }) {
  const words = partsWords[language]
  const rows = document.years.map(({ year }) => {
    const schools = document.schools.filter(({ opensInYear }) => opensInYear === year)
    return {
      year,
      schools: schools.length,
      students: schools.reduce((sum, { enrollment }) => sum + enrollment, 0),
    }
  })
  return (
    <Section id="opens" heading={words.opensHeading}>
      <Table
        id="opens-table"
        caption={words.opensCaption}
        columns={[
          { key: 'year', header: words.opensYear, cell: ({ year }) => schoolYear(year) },
          {
            key: 'schools',
            header: words.schools,
            numeric: true,
            cell: ({ schools }) => count(schools, language),
          },
          {
            key: 'students',
            header: words.students,
            numeric: true,
            cell: ({ students }) => count(students, language),
          },
        ]}
        rows={rows}
        rowKey={({ year }) => String(year)}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

function Reach({ plan, document, language }: Props & { readonly document: PlanDocument }) {
  const words = partsWords[language]
  const groups = schoolWords[language].groups
  const rows = reachedGroups(plan.figures, document)
  return (
    <Section id="reach" heading={words.reachHeading}>
      <p>{words.reachLead}</p>
      <Table
        id="reach-table"
        caption={words.reachHeading}
        captionHidden
        columns={[
          {
            key: 'group',
            header: words.group,
            cell: ({ group }) => (group === 'all' ? words.allStudents : groups[group]),
          },
          {
            key: 'county',
            header: words.ofCounty,
            numeric: true,
            cell: ({ countyShare }) => percent(countyShare, language, 1),
          },
          ...document.years.map(({ year }, index) => ({
            key: String(year),
            // A narrow column would break the year after its dash.
            header: schoolYear(year).replace('–', '–\u2060'),
            numeric: true,
            cell: ({ byYear }: (typeof rows)[number]) => percent(byYear[index] ?? 0, language, 1),
          })),
        ]}
        rows={rows}
        rowKey={({ group }) => group}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

function Proof({ document, language }: { readonly document: PlanDocument; readonly language: Language }) {
  const words = partsWords[language]
  const { gap, gapAnyCircuits } = document.solver
  return (
    <Section id="proof" heading={words.proofHeading}>
      <p>
        {gap === null
          ? words.noProof
          : words.proof(
              percent(gap, language, 2),
              gapAnyCircuits === null ? '–' : percent(gapAnyCircuits, language, 2),
            )}
      </p>
    </Section>
  )
}
