import { countyTitle } from '#modules/places/index.ts'
import {
  Button,
  ButtonRow,
  type Column,
  FilterLinks,
  Form,
  Pager,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { count, dollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { CountyPlan } from './county-plan.ts'
import { countNames, planWords } from './county-plan.words.ts'
import { PlanFrame, tabPath, withQuery } from './plan-frame.page.tsx'
import { pageSize, type SchoolFilter, type SchoolRow, type SortKey, schoolRows } from './school-rows.rules.ts'
import { schoolsWords } from './schools.words.ts'

type Props = { readonly plan: CountyPlan; readonly filter: SchoolFilter; readonly language: Language }

export function SchoolsPage({ plan, filter, language }: Props) {
  const words = schoolsWords[language]
  const rows = schoolRows(plan, filter)
  const shown = rows.slice((filter.page - 1) * pageSize, filter.page * pageSize)
  return (
    <PlanFrame plan={plan} tab="schools" language={language}>
      <h1>{words.title(countyTitle(plan.figures.countyName, language))}</h1>
      <p>{words.settledNote}</p>
      <Filters plan={plan} filter={filter} language={language} />
      <Table
        id="schools"
        caption={words.caption}
        columns={columns({ plan, filter, language }, rows)}
        rows={shown}
        rowKey={({ cds }) => cds}
        totalLabel={`${words.total}: ${count(rows.length, language)}`}
        empty={{
          title: words.emptyTitle,
          why: words.emptyWhy,
          action: { href: tabPath(plan, 'schools'), text: words.emptyAll },
        }}
      />
      <Pages plan={plan} filter={filter} language={language} total={rows.length} />
    </PlanFrame>
  )
}

function Filters({ plan, filter, language }: Props) {
  const words = schoolsWords[language]
  const { document } = plan
  const names = document === null ? [] : countNames.filter((name) => document.counts[name].length > 0)
  const hidden = Object.fromEntries([
    ...new URLSearchParams(plan.query),
    ...Object.entries(kept({ ...filter, search: '' })),
  ])
  return (
    <>
      <FilterLinks
        label={words.filterLabel}
        items={[
          { text: words.all, href: tabPath(plan, 'schools'), current: filter.show === null },
          ...names.map((name) => ({
            text: planWords[language].counts[name],
            href: tabPath(plan, 'schools', { show: name }),
            current: filter.show === name,
            count: count(document?.counts[name].length ?? 0, language),
          })),
        ]}
      />
      <Form action={`/counties/${plan.figures.countyCode}/schools`} method="get" hidden={hidden}>
        <TextInput name="name" type="search" label={words.searchLabel} value={filter.search} width="medium" />
        <ButtonRow>
          <Button kind="outline">{words.search}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function columns(
  { plan, filter, language }: Props,
  rows: readonly SchoolRow[],
): readonly Column<SchoolRow>[] {
  const words = schoolsWords[language]
  const sum = (key: 'enrollment' | 'visitsPerYear' | 'revenueCents' | 'costCents' | 'netCents') =>
    rows.reduce((total, row) => total + row[key], 0)
  const sortable = (key: SortKey) => ({
    key,
    sortHref: tabPath(
      plan,
      'schools',
      kept({ ...filter, page: 1, sort: key, descending: filter.sort === key && !filter.descending }),
    ),
    ...(filter.sort === key
      ? { sorted: filter.descending ? ('descending' as const) : ('ascending' as const) }
      : {}),
  })
  const money = (key: 'revenueCents' | 'costCents' | 'netCents', header: string): Column<SchoolRow> => ({
    ...sortable(key),
    header,
    numeric: true,
    cell: (row) => dollars(row[key], language),
    total: dollars(sum(key), language),
  })
  return [
    {
      ...sortable('name'),
      header: words.school,
      cell: ({ cds, name }) => (
        <a href={withQuery(`/counties/${plan.figures.countyCode}/schools/${cds}`, plan)}>{name}</a>
      ),
    },
    { ...sortable('districtName'), header: words.district, cell: ({ districtName }) => districtName },
    {
      ...sortable('enrollment'),
      header: words.students,
      numeric: true,
      cell: (row) => count(row.enrollment, language),
      total: count(sum('enrollment'), language),
    },
    {
      ...sortable('daysPerWeek'),
      header: words.days,
      numeric: true,
      cell: (row) => count(row.daysPerWeek, language),
    },
    {
      ...sortable('visitsPerYear'),
      header: words.visits,
      numeric: true,
      cell: (row) => count(row.visitsPerYear, language),
      total: count(sum('visitsPerYear'), language),
    },
    {
      key: 'breakEven',
      header: words.breakEven,
      numeric: true,
      cell: (row) =>
        row.breakEvenVisitsPerYear === null ? words.none : count(row.breakEvenVisitsPerYear, language),
    },
    money('revenueCents', words.revenue),
    money('costCents', words.cost),
    money('netCents', words.net),
  ]
}

function Pages({ plan, filter, language, total }: Props & { readonly total: number }) {
  const words = schoolsWords[language]
  if (total <= pageSize) return null
  const from = (filter.page - 1) * pageSize
  const link = (page: number) => tabPath(plan, 'schools', kept({ ...filter, page }))
  const range = (start: number) =>
    `${count(start + 1, language)}–${count(Math.min(start + pageSize, total), language)}`
  return (
    <Pager
      label={words.pagerLabel}
      summary={`${range(from)} / ${count(total, language)}`}
      {...(filter.page > 1
        ? { previous: { href: link(filter.page - 1), text: `← ${range(from - pageSize)}` } }
        : {})}
      {...(from + pageSize < total
        ? { next: { href: link(filter.page + 1), text: `${range(from + pageSize)} →` } }
        : {})}
    />
  )
}

/** The filter as it stands in an address: only what differs from the plain list. */
function kept({ show, district, search, sort, descending, page }: SchoolFilter): Record<string, string> {
  return {
    ...(show === null ? {} : { show }),
    ...(district === null ? {} : { district }),
    ...(search === '' ? {} : { name: search }),
    ...(sort === 'name' && !descending ? {} : { sort: `${descending ? '-' : ''}${sort}` }),
    ...(page === 1 ? {} : { page: String(page) }),
  }
}
