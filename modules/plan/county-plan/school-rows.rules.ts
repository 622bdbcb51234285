import type { SchoolPlan } from '../money/school-plan.ts'
import type { CountyPlan } from './county-plan.ts'
import { type CountName, countNames } from './county-plan.words.ts'

/** A school as a list of the plan shows it. */
export type SchoolRow = Pick<
  SchoolPlan,
  | 'cds'
  | 'name'
  | 'districtCode'
  | 'districtName'
  | 'enrollment'
  | 'daysPerWeek'
  | 'visitsPerYear'
  | 'revenueCents'
  | 'costCents'
  | 'netCents'
  | 'breakEvenVisitsPerYear'
  | 'note'
>

export const sortKeys = [
  'name',
  'districtName',
  'enrollment',
  'daysPerWeek',
  'visitsPerYear',
  'revenueCents',
  'costCents',
  'netCents',
] as const
export type SortKey = (typeof sortKeys)[number]

export type SchoolFilter = {
  readonly show: CountName | null
  readonly district: string | null
  readonly search: string
  readonly sort: SortKey
  readonly descending: boolean
  readonly page: number
}

export const pageSize = 50

/** What the address of a list says; anything it does not know is left out. */
export function readFilter(query: URLSearchParams): SchoolFilter {
  const sort = query.get('sort') ?? ''
  const key = sort.replace(/^-/, '')
  return {
    show: countNames.find((name) => name === query.get('show')) ?? null,
    district: /^\d{7}$/.test(query.get('district') ?? '') ? query.get('district') : null,
    search: (query.get('name') ?? '').trim().slice(0, 80),
    sort: sortKeys.find((name) => name === key) ?? 'name',
    descending: sort.startsWith('-'),
    page: Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1),
  }
}

/** The schools a list shows, in its order, all pages of them. */
export function schoolRows(plan: CountyPlan, filter: SchoolFilter): readonly SchoolRow[] {
  const solved = new Map(plan.document?.schools.map((school) => [school.cds, school]))
  const listed =
    filter.show === null || plan.document === null ? null : new Set(plan.document.counts[filter.show])
  const wanted = filter.search.toLowerCase()
  return plan.quick.schools
    .filter(({ cds }) => listed?.has(cds) ?? true)
    .filter(({ districtCode }) => filter.district === null || districtCode === filter.district)
    .filter(({ name, districtName }) => `${name} ${districtName}`.toLowerCase().includes(wanted))
    .map((school): SchoolRow => withSolved(school, solved.get(school.cds)))
    .toSorted(bySort(filter))
}

type Solved = NonNullable<CountyPlan['document']>['schools'][number]

/** The plan's own row where there is one: it may have changed a school's days to fit a circuit. */
function withSolved(school: SchoolPlan, solved: Solved | undefined): SchoolRow {
  if (!solved) return school
  return { ...solved, daysPerWeek: Math.round(solved.clinicianFte * 5) }
}

const bySort =
  ({ sort, descending }: SchoolFilter) =>
  (one: SchoolRow, other: SchoolRow): number => {
    const [a, b] = descending ? [other[sort], one[sort]] : [one[sort], other[sort]]
    const order = typeof a === 'string' ? a.localeCompare(String(b), 'en') : Number(a) - Number(b)
    return order || one.cds.localeCompare(other.cds)
  }
