import type pg from 'pg'
import { copyLine, copyRows } from './raw-copy.ts'

type Row = {
  readonly county_id: number
  readonly code: string
  readonly level: 'county' | 'district' | 'school'
  readonly measure: string
  readonly school_year: string
  readonly name: string
  readonly numerator: number
  readonly denominator: number
  readonly import_id: string
}
type Counts = readonly [counted: number, others: number]
type Group = { readonly name: string; readonly kind: string; readonly part: number }

const columns =
  'county_id, code, measure, school_year, student_group, group_category, level, name, district_name, numerator, denominator, rate_pct, reliability, import_id'

/** Kinds that divide all students among them; a program stands by itself. */
const dividing = ['race_ethnicity', 'gender', 'grade_span']

/**
 * Groups of students for every place whose cut file holds none, by the shares that a real county's groups have, so
 * that a whole state can be asked. Groups add up to their place and schools to their district wherever the published
 * totals do; 10 or fewer are suppressed. Invented: good for time, for nothing else.
 */
export async function inventGroups(owner: pg.Client): Promise<number> {
  const groups = await sharesOf(owner)
  const { rows } = await owner.query<Row>(`
    select county_id, code, level, measure, school_year, name, numerator, denominator, import_id
    from places.rate_figure where county_id not in (0, 34) and student_group = 'all' and level <> 'state'
      and denominator is not null`)
  let written = 0
  // Rows are copied beside the table first: COPY does not go through row security.
  await owner.query('create temp table invented (like places.rate_figure)')
  for (const list of Map.groupBy(
    rows,
    ({ county_id, measure, school_year }) => `${county_id} ${measure} ${school_year}`,
  ).values()) {
    const lines = linesOf(list, groups.get(`${list[0]!.measure} ${list[0]!.school_year}`) ?? [])
    await copyRows(owner, `invented (${columns})`, lines)
    written += lines.length
  }
  await owner.query(`insert into places.rate_figure (${columns}) select ${columns} from invented`)
  await owner.query('drop table invented')
  return written
}

async function sharesOf(owner: pg.Client): Promise<ReadonlyMap<string, readonly Group[]>> {
  const { rows } = await owner.query<{ key: string; name: string; kind: string; part: number }>(`
    select measure || ' ' || school_year as key, student_group as name, group_category as kind,
      denominator::float / max(denominator) over (partition by measure, school_year) as part
    from places.rate_figure where county_id = 34 and level = 'county' and denominator is not null
      and student_group not in ('all', 'grades_tk_8')`)
  return Map.groupBy(rows, ({ key }) => key)
}

function linesOf(rows: readonly Row[], groups: readonly Group[]): string[] {
  const made = new Map<Row, ReadonlyMap<string, Counts>>()
  const of = (level: Row['level']) => rows.filter((row) => row.level === level)
  for (const school of of('school')) made.set(school, split(school, groups))
  for (const [level, below, digits] of [
    ['district', 'school', 7],
    ['county', 'district', 2],
  ] as const) {
    const parts = Map.groupBy(of(below), ({ code }) => code.slice(0, digits))
    for (const whole of of(level)) {
      const own = parts.get(whole.code.slice(0, digits)) ?? []
      const exact = own.reduce((sum, { denominator }) => sum + denominator, 0) === whole.denominator
      const sum = (group: string, at: 0 | 1) =>
        own.reduce((total, part) => total + (made.get(part)!.get(group)?.[at] ?? 0), 0)
      made.set(
        whole,
        exact
          ? new Map(groups.map(({ name }) => [name, [sum(name, 0), sum(name, 1)]]))
          : split(whole, groups),
      )
    }
  }
  const kinds = new Map(groups.map(({ name, kind }) => [name, kind]))
  return [...made].flatMap(([row, counts]) =>
    [...counts].map(([group, [counted, others]]) => {
      const denominator = counted + others
      const open = denominator > 10
      return copyLine([
        row.county_id,
        row.code,
        row.measure,
        row.school_year,
        group,
        kinds.get(group),
        row.level,
        row.name,
        null,
        open ? counted : null,
        open ? denominator : null,
        open ? ((100 * counted) / denominator).toFixed(1) : null,
        open ? 'reliable' : 'suppressed',
        row.import_id,
      ])
    }),
  )
}

function split({ code, numerator, denominator }: Row, groups: readonly Group[]): ReadonlyMap<string, Counts> {
  const lean = 0.6 + (Number(code.slice(-4)) % 80) / 100
  const counts = new Map<string, Counts>()
  for (const kind of new Set(groups.map((group) => group.kind))) {
    const own = groups.filter((group) => group.kind === kind)
    const weights = own.map(({ part }, at) => (at === 0 ? part * lean : part))
    const total = dividing.includes(kind) ? weights.reduce((sum, weight) => sum + weight, 0) : 1
    const shared = (count: number) => {
      let left = count
      return own.map((_, at) => {
        const wanted = Math.round((count * weights[at]!) / total)
        if (!dividing.includes(kind)) return Math.min(count, wanted)
        const given = at === own.length - 1 ? left : Math.min(left, wanted)
        left -= given
        return given
      })
    }
    const [counted, others] = [shared(numerator), shared(denominator - numerator)]
    for (const [at, { name }] of own.entries()) counts.set(name, [counted[at]!, others[at]!])
  }
  return counts
}
