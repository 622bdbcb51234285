import { countyTitle } from '#modules/places/index.ts'
import { Section, Table } from '#packages/ui/index.ts'
import { count, decimal, dollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import type { CountyPlan } from './county-plan.ts'
import { partsWords } from './parts.words.ts'
import { PlanFrame, withQuery } from './plan-frame.page.tsx'
import { TeamMoneySection } from './team-money.page.tsx'
import { schoolsAsked } from './team-money.rules.ts'

type Props = { readonly plan: CountyPlan; readonly language: Language }
type DistrictRow = { readonly code: string; readonly name: string; readonly schools: readonly SchoolPlan[] }

/** Districts in name order, each with its schools. */
export function districtRows(plan: CountyPlan): readonly DistrictRow[] {
  return plan.figures.districts
    .map(({ code, name }) => ({
      code,
      name,
      schools: plan.quick.schools.filter(({ districtCode }) => districtCode === code),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

export function DistrictsPage({ plan, language }: Props) {
  const words = partsWords[language]
  return (
    <PlanFrame plan={plan} tab="districts" language={language}>
      <h1>{words.districtsTitle(countyTitle(plan.figures.countyName, language))}</h1>
      <p>
        <a href={`/counties/${plan.figures.countyCode}/outcomes`}>{words.outcomes}</a>
      </p>
      <DistrictTable plan={plan} rows={districtRows(plan)} language={language} />
    </PlanFrame>
  )
}

/** Every district with the county's total, or one by itself. */
function DistrictTable({ plan, rows, language }: Props & { readonly rows: readonly DistrictRow[] }) {
  const words = partsWords[language]
  const every = rows.flatMap(({ schools }) => schools)
  const column = (key: string, header: string, text: (schools: readonly SchoolPlan[]) => string) => ({
    key,
    header,
    numeric: true,
    cell: ({ schools }: DistrictRow) => text(schools),
    ...(rows.length < plan.figures.districts.length ? {} : { total: text(every) }),
  })
  return (
    <Table<DistrictRow>
      id="districts"
      caption={rows.length === 1 ? words.districtCaption : words.districtsCaption}
      totalLabel={words.total}
      columns={[
        {
          key: 'name',
          header: words.district,
          cell: ({ code, name }) => (
            <a href={withQuery(`/counties/${plan.figures.countyCode}/districts/${code}`, plan)}>{name}</a>
          ),
        },
        column('schools', words.schools, (schools) => count(schools.length, language)),
        column('students', words.students, (schools) => count(sum(schools, 'enrollment'), language)),
        column('clinicians', words.clinicians, (schools) =>
          decimal(sum(schools, 'daysPerWeek') / 5, language),
        ),
        column('revenue', words.revenue, (schools) => dollars(sum(schools, 'revenueCents'), language)),
        column('cost', words.cost, (schools) => dollars(sum(schools, 'costCents'), language)),
        column('net', words.net, (schools) => dollars(sum(schools, 'netCents'), language)),
        column('covers', words.covers, (schools) =>
          count(
            schools.filter(({ standing, netCents }) => standing === 'served' && netCents >= 0).length,
            language,
          ),
        ),
      ]}
      rows={rows}
      rowKey={({ code }) => code}
      empty={{ title: words.emptyTitle, why: words.emptyWhy }}
    />
  )
}

export function DistrictPage({ plan, district, language }: Props & { readonly district: DistrictRow }) {
  const words = partsWords[language]
  const { schools } = district
  return (
    <PlanFrame plan={plan} tab="districts" language={language}>
      <h1>{district.name}</h1>
      <p class="usa-intro">
        {words.districtLead(count(schools.length, language), count(sum(schools, 'enrollment'), language))}
      </p>
      <p>
        <a href={`/counties/${plan.figures.countyCode}/districts/${district.code}/outcomes`}>
          {words.outcomes}
        </a>
      </p>
      <DistrictTable plan={plan} rows={[district]} language={language} />
      <Section id="schools" heading={words.districtSchools}>
        <Table<SchoolPlan>
          id="district-schools"
          caption={words.districtSchools}
          captionHidden
          totalLabel={words.total}
          columns={[
            {
              key: 'name',
              header: words.schools,
              cell: ({ cds, name }) => (
                <a href={withQuery(`/counties/${plan.figures.countyCode}/schools/${cds}`, plan)}>{name}</a>
              ),
            },
            {
              key: 'students',
              header: words.students,
              numeric: true,
              cell: (school) => count(school.enrollment, language),
            },
            {
              key: 'clinicians',
              header: words.clinicians,
              numeric: true,
              cell: (school) => decimal(school.daysPerWeek / 5, language),
            },
            {
              key: 'revenue',
              header: words.revenue,
              numeric: true,
              cell: (school) => dollars(school.revenueCents, language),
            },
            {
              key: 'cost',
              header: words.cost,
              numeric: true,
              cell: (school) => dollars(school.costCents, language),
            },
            {
              key: 'net',
              header: words.net,
              numeric: true,
              cell: (school) => dollars(school.netCents, language),
            },
          ]}
          rows={schools}
          rowKey={({ cds }) => cds}
          empty={{ title: words.emptyTitle, why: words.emptyWhy }}
        />
      </Section>
      <TeamMoneySection
        plan={plan}
        schools={schoolsAsked(plan).filter(({ districtCode }) => districtCode === district.code)}
        scope="district"
        language={language}
      />
    </PlanFrame>
  )
}

const sum = (
  schools: readonly SchoolPlan[],
  key: 'enrollment' | 'daysPerWeek' | 'revenueCents' | 'costCents' | 'netCents',
): number => schools.reduce((total, school) => total + school[key], 0)
