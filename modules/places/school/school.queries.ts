import { type RawBuilder, sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { SchoolRow, SupportStaffRow, UnduplicatedCountRow } from '../public-file/public-file.ts'
import type { SchoolId } from './school.ts'
import type { SchoolList, SchoolListFilter, SchoolSort, SchoolSummary } from './school-list.ts'

const summary = sql`
  select school.id, school.code, school.name, school.district_code, district.name as district_name, figure.school_type,
    figure.school_level, figure.grade_span, figure.charter, figure.alternative, figure.virtual_code, figure.city,
    figure.school_year, figure.enrollment, (figure.groups->>'free_reduced_meal_eligible')::int as meal_eligible,
    school.closed_on, school.closed_reason
  from places.school
  join places.district on district.county_id = school.county_id and district.code = school.district_code
  join places.school_figure figure
    on figure.county_id = school.county_id and figure.code = school.code and figure.school_year = school.listed_in`

const orders: Readonly<Record<SchoolSort, RawBuilder<unknown>>> = {
  name: sql`lower(listed.name)`,
  district: sql`lower(listed.district_name)`,
  enrollment: sql`listed.enrollment`,
  meals: sql`listed.meal_eligible`,
}

const mostRows = 500

/** A page of the county's schools, and how many there are on all pages. */
export async function listSchools(tx: Tx, filter: SchoolListFilter = {}): Promise<SchoolList> {
  const { search = '', districtCode = null, schoolType = null, charter = null, withClosed = false } = filter
  const size = Math.min(Math.max(filter.pageSize ?? 50, 1), mostRows)
  const offset = (Math.max(filter.page ?? 1, 1) - 1) * size
  const found = await rows(
    tx,
    sql<SchoolSummary & { total: number }>`
    select listed.*, count(*) over () as total
    from (${summary} where school.county_id = ${tx.viewer.county}) listed
    where (${withClosed} or listed.closed_on is null)
      and (${districtCode}::text is null or listed.district_code = ${districtCode})
      and (${schoolType}::text is null or listed.school_type = ${schoolType})
      and (${charter}::boolean is null or listed.charter = ${charter})
      and (${search} = '' or strpos(lower(listed.name), lower(${search})) > 0 or strpos(listed.code, ${search}) > 0)
    order by ${orders[filter.sort ?? 'name']} ${filter.descending ? sql`desc` : sql`asc`} nulls last, listed.code
    limit ${size} offset ${offset}`,
  )
  return { rows: found.map(({ total: _total, ...school }) => school), total: found[0]?.total ?? 0 }
}

/** Everything published about one school, under every code it has been listed under. */
export type SchoolDetail = SchoolSummary & {
  readonly codes: readonly string[]
  /** Enrollment files that list it, the newest year first. */
  readonly years: readonly Omit<SchoolRow, 'kind' | 'line'>[]
  readonly supportStaff: readonly Omit<SupportStaffRow, 'kind' | 'line'>[]
  readonly unduplicated: readonly Omit<UnduplicatedCountRow, 'kind' | 'line'>[]
}

/** A school by any code it has been listed under; undefined when there is none in the viewer's county. */
export async function findSchool(tx: Tx, code: string): Promise<SchoolDetail | undefined> {
  const school = await row(
    tx,
    sql<SchoolSummary>`${summary}
    where school.county_id = ${tx.viewer.county} and school.id = (
      select school_id from places.school_code where county_id = ${tx.viewer.county} and code = ${code})`,
  )
  if (school === undefined) return undefined
  const codes = await listCodes(tx, school.id)
  return {
    ...school,
    codes,
    years: await rows(
      tx,
      sql<SchoolDetail['years'][number]>`
      select code as cds, school_year, name, district_name, site_county, status, school_type, school_level, grade_span,
        grade_low, grade_high, charter, magnet, title_one, alternative, virtual_code, street, city, zip, latitude,
        longitude, enrollment, staff, groups
      from places.school_figure where county_id = ${tx.viewer.county} and code = any(${codes})
      order by school_year desc limit 50`,
    ),
    supportStaff: await rows(
      tx,
      sql<SchoolDetail['supportStaff'][number]>`
      select code as cds, school_year, counselor, psychologist, social_worker, nurse, speech_language_hearing,
        resource_specialist, library_teacher, library_staff, other
      from places.support_staff_figure where county_id = ${tx.viewer.county} and code = any(${codes})
      order by school_year desc limit 50`,
    ),
    unduplicated: await rows(
      tx,
      sql<SchoolDetail['unduplicated'][number]>`
      select code as cds, school_year, name, enrollment, unduplicated, meal_program, meal_eligible, foster, homeless,
        migrant, direct_certification, english_learner
      from places.unduplicated_count_figure where county_id = ${tx.viewer.county} and code = any(${codes})
      order by school_year desc limit 50`,
    ),
  }
}

async function listCodes(tx: Tx, id: SchoolId): Promise<readonly string[]> {
  const codes = await rows(
    tx,
    sql<{ code: string }>`select code from places.school_code
    where county_id = ${tx.viewer.county} and school_id = ${id} order by listed_in desc, code`,
  )
  return codes.map(({ code }) => code)
}
