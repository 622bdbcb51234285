import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { FigureSource } from '../county-figures/county-figures.ts'
import type {
  DirectoryRow,
  FacilityRow,
  HealthSiteRow,
  RateRow,
  SchoolRow,
  SupportStaffRow,
} from '../public-file/public-file.ts'

// Rows come back as their files gave them. No line of a file is kept, so every row says line 0.

/** Schools of the newest enrollment file, each under its own code; those it no longer lists are left out. */
export async function listSchoolRows(tx: Tx): Promise<readonly SchoolRow[]> {
  return rows(
    tx,
    sql<SchoolRow>`
    select 'schools' as kind, 0 as line, figure.code as cds, figure.school_year, figure.name, figure.district_name,
      figure.site_county, figure.status, figure.school_type, figure.school_level, figure.grade_span, figure.grade_low,
      figure.grade_high, figure.charter, figure.magnet, figure.title_one, figure.alternative, figure.virtual_code,
      figure.street, figure.city, figure.zip, figure.latitude, figure.longitude, figure.enrollment, figure.staff,
      figure.groups
    from places.school_figure figure
    join places.school on school.county_id = figure.county_id and school.code = figure.code
    where figure.county_id = ${tx.viewer.county}
      and figure.school_year = (select max(school_year) from places.school_figure where county_id = ${tx.viewer.county})
      and school.closed_reason is distinct from 'not_listed'
    order by figure.code`,
  )
}

/** All-students rates of one measure in its newest year: schools, districts, the county, and the state beside it. */
export async function listRateRows(tx: Tx, measure: RateRow['kind']): Promise<readonly RateRow[]> {
  return rows(
    tx,
    sql<RateRow>`
    select measure as kind, 0 as line, level, code as cds, name, district_name, school_year, student_group as "group",
      group_category, numerator, denominator, rate_pct, reliability
    from places.rate_figure
    where county_id = ${tx.viewer.county} and measure = ${measure} and student_group = 'all'
      and school_year = (select max(school_year) from places.rate_figure
        where county_id = ${tx.viewer.county} and measure = ${measure} and student_group = 'all')`,
  )
}

export async function listSupportStaffRows(tx: Tx): Promise<readonly SupportStaffRow[]> {
  return rows(
    tx,
    sql<SupportStaffRow>`
    select 'support_staff' as kind, 0 as line, code as cds, school_year, counselor, psychologist, social_worker, nurse,
      speech_language_hearing, resource_specialist, library_teacher, library_staff, other
    from places.support_staff_figure
    where county_id = ${tx.viewer.county}
      and school_year = (select max(school_year) from places.support_staff_figure where county_id = ${tx.viewer.county})`,
  )
}

/** The newest directory: what an older one alone has is delisted. */
export async function listDirectoryRows(tx: Tx): Promise<readonly DirectoryRow[]> {
  return rows(
    tx,
    sql<DirectoryRow>`
    select 'directory' as kind, 0 as line, code as cds, name, district_name, county_name, status, school_type,
      district_type, charter, opened_on, closed_on, updated_on, grade_span, virtual_code, street, city, zip, phone,
      website, latitude, longitude
    from places.directory_entry
    where county_id = ${tx.viewer.county} and delisted_on is null
    order by code`,
  )
}

export async function listHealthSiteRows(tx: Tx): Promise<readonly HealthSiteRow[]> {
  return rows(
    tx,
    sql<HealthSiteRow>`
    select 'health_sites' as kind, 0 as line, site_id, name, organization, program, county_code, street, city, zip,
      phone, latitude, longitude, hours_per_week, nearest_school, named_after_school
    from places.health_site
    where county_id = ${tx.viewer.county} and delisted_on is null
    order by site_id`,
  )
}

export async function listFacilityRows(tx: Tx): Promise<readonly FacilityRow[]> {
  return rows(
    tx,
    sql<FacilityRow>`
    select 'facilities' as kind, 0 as line, facility_id, name, category, category_code, county_code, license_status,
      license_number, licensed_from, licensed_until, npi, business_name, street, city, zip, phone, latitude, longitude
    from places.licensed_facility
    where county_id = ${tx.viewer.county} and delisted_on is null
    order by facility_id`,
  )
}

/** Where the figures that stand come from: of each kind and years, what the newest import read. */
export async function listFigureSources(tx: Tx): Promise<readonly FigureSource[]> {
  return rows(
    tx,
    sql<FigureSource>`
    with standing as (
      select edition.*, rank() over (
        partition by edition.kind, edition.school_years order by import.number desc) as age
      from places.file_edition edition
      join places.county_import_now import
        on import.county_id = edition.county_id and import.id = edition.import_id
      where edition.county_id = ${tx.viewer.county} and import.state = 'applied' and edition.figure_count > 0
    )
    select distinct on (kind collate "C", content_hash collate "C") kind as file_kind, publisher, school_years, retrieved_on,
      figure_count as row_count, content_hash
    from standing where age = 1
    order by kind collate "C", content_hash collate "C", number`,
  )
}
