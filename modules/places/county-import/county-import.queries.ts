import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { District } from '../district/district.ts'
import type { KnownSchool } from '../school/school.ts'
import type { CountyFile } from './county-bundle.ts'
import type { CountyImport, ImportId, ImportReport } from './county-import.ts'
import type { NamedSchool } from './school-changes.rules.ts'
import type { StandingFile } from './standing-file.ts'

/** Waits for whoever is importing into the same county, until the transaction ends. */
export async function holdCounty(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('county import'), ${tx.viewer.county})`.execute(tx)
}

/** Every school that is known, open or closed, with its codes and what its newest list said of it. */
export async function listKnownSchools(tx: Tx): Promise<readonly KnownSchool[]> {
  return rows(
    tx,
    sql<KnownSchool>`
    select school.id, school.code, school.name, school.listed_from, school.listed_in, school.closed_on,
      school.closed_reason,
      array(select code from places.school_code
        where school_code.county_id = school.county_id and school_id = school.id order by code) as codes,
      json_build_object('name', figure.name, 'schoolType', figure.school_type, 'schoolLevel', figure.school_level,
        'gradeSpan', figure.grade_span, 'charter', figure.charter, 'virtualCode', figure.virtual_code,
        'street', figure.street, 'city', figure.city, 'zip', figure.zip, 'latitude', figure.latitude,
        'longitude', figure.longitude) as facts
    from places.school
    join places.school_figure figure
      on figure.county_id = school.county_id and figure.code = school.code and figure.school_year = school.listed_in
    where school.county_id = ${tx.viewer.county}
    order by school.code`,
  )
}

export async function listKnownDistricts(tx: Tx): Promise<readonly District[]> {
  return rows(
    tx,
    sql<District>`select code, name, closed_on, closed_reason from places.district
    where county_id = ${tx.viewer.county} order by code`,
  )
}

/** Organizations by name. */
export async function listOrganizationIds(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const known = await rows(
    tx,
    sql<{ id: string; name: string }>`select id, name from places.organization
    where county_id = ${tx.viewer.county}`,
  )
  return new Map(known.map(({ id, name }) => [name, id]))
}

/** The day of the newest directory that stands; null when there is none. */
export async function findDirectoryDay(tx: Tx): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ day: string | null }>`
    select max(edition.retrieved_on) as day
    from places.file_edition edition
    join places.county_import_now import on import.county_id = edition.county_id and import.id = edition.import_id
    where edition.county_id = ${tx.viewer.county} and edition.kind = 'directory' and import.state = 'applied'`,
  )
  return found?.day ?? null
}

/** Schools of the directory that stands, active and listed. */
export async function listDirectorySchools(tx: Tx): Promise<readonly NamedSchool[]> {
  return rows(
    tx,
    sql<NamedSchool>`select code, coalesce(name, '') as name from places.directory_entry
    where county_id = ${tx.viewer.county} and delisted_on is null and status = 'active' and right(code, 7) <> '0000000'
    order by code`,
  )
}

export async function listDirectoryCodes(tx: Tx): Promise<readonly string[]> {
  const entries = await rows(
    tx,
    sql<{ code: string }>`select code from places.directory_entry where county_id = ${tx.viewer.county}`,
  )
  return entries.map(({ code }) => code)
}

export async function insertImport(
  tx: Tx,
  id: ImportId,
  followsId: ImportId | null,
  report: ImportReport | null,
): Promise<void> {
  await sql`
    insert into places.county_import (county_id, id, follows_id, staged_at, staged_by, person_id, report)
    values (${tx.viewer.county}, ${id}, ${followsId}, ${tx.now},
      ${tx.viewer.personId === null ? tx.viewer.label : 'staff'}, ${tx.viewer.personId},
      ${report === null ? null : JSON.stringify(report)})`.execute(tx)
}

/** False when it has been applied already: the key settles the race. */
export async function insertApplication(tx: Tx, id: ImportId, report: ImportReport): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into places.county_import_application (county_id, import_id, number, applied_at, person_id, report)
    select ${tx.viewer.county}::int, ${id}::uuid, coalesce(max(number), 0) + 1, ${tx.now}::timestamptz,
      ${tx.viewer.personId}::uuid, ${JSON.stringify(report)}::jsonb
    from places.county_import_application where county_id = ${tx.viewer.county}
    on conflict do nothing returning import_id`,
  )
  return inserted.length === 1
}

export async function insertUndoing(tx: Tx, id: ImportId): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into places.county_import_undoing (county_id, import_id, undone_at, person_id)
    values (${tx.viewer.county}, ${id}, ${tx.now}, ${tx.viewer.personId})
    on conflict do nothing returning import_id`,
  )
  return inserted.length === 1
}

export async function insertEditions(tx: Tx, id: ImportId, files: readonly CountyFile[]): Promise<void> {
  const given = files.map(({ facts, ...file }) => ({
    ...facts,
    number: file.number,
    rowCount: file.rowCount,
    figureCount: file.figureCount,
    contentHash: file.contentHash,
  }))
  await sql`
    insert into places.file_edition (county_id, import_id, number, file, kind, layout, publisher, title, landing_page,
      school_years, retrieved_on, row_count, figure_count, unusable_count, content_hash, sha256, byte_count)
    select ${tx.viewer.county}, ${id}::uuid, number, file, kind, layout, publisher, title, "landingPage",
      "schoolYears", "retrievedOn", "rowCount", "figureCount", "unusableCount", "contentHash", sha256, "byteCount"
    from json_to_recordset(${JSON.stringify(given)}::json) as given(number int, file text, kind text, layout text,
      publisher text, title text, "landingPage" text, "schoolYears" text[], "retrievedOn" date, "rowCount" int,
      "figureCount" int, "unusableCount" int, "contentHash" text, sha256 text, "byteCount" bigint)`.execute(
    tx,
  )
}

type LastImport = { readonly id: ImportId; readonly appliedAt: Date; readonly report: ImportReport }

/** The import that stands last: applied and not undone. */
export async function findLastImport(tx: Tx): Promise<LastImport | undefined> {
  return row(
    tx,
    sql<LastImport>`select id, applied_at, report from places.county_import_now
    where county_id = ${tx.viewer.county} and state = 'applied'
    order by number desc limit 1`,
  )
}

export async function findImport(
  tx: Tx,
  id: ImportId,
): Promise<(CountyImport & { followsId: ImportId | null }) | undefined> {
  return row(
    tx,
    sql<CountyImport & { followsId: ImportId | null }>`
    select id, follows_id, state, staged_at, staged_by, applied_at, undone_at, report
    from places.county_import_now where county_id = ${tx.viewer.county} and id = ${id}`,
  )
}

/** The newest imports first. */
export async function listImports(tx: Tx): Promise<readonly CountyImport[]> {
  return rows(
    tx,
    sql<CountyImport>`
    select id, state, staged_at, staged_by, applied_at, undone_at, report
    from places.county_import_now where county_id = ${tx.viewer.county}
    order by number desc nulls first, staged_at desc limit 50`,
  )
}

type Counts = {
  readonly dataEdition: string
  readonly enrollmentYear: string
  readonly districtCount: number
  readonly schoolCount: number
  readonly studentCount: number
}

/** What the list of counties says of this one. */
export async function publishListing(
  tx: Tx,
  importId: ImportId,
  importedAt: Date,
  counts: Counts,
): Promise<void> {
  const { dataEdition, enrollmentYear, districtCount, schoolCount, studentCount } = counts
  await sql`
    insert into places.county_listing (county_id, import_id, data_edition, enrollment_year, district_count,
      school_count, student_count, imported_at)
    values (${tx.viewer.county}, ${importId}, ${dataEdition}, ${enrollmentYear}, ${districtCount}, ${schoolCount},
      ${studentCount}, ${importedAt})
    on conflict (county_id) do update set import_id = excluded.import_id, data_edition = excluded.data_edition,
      enrollment_year = excluded.enrollment_year, district_count = excluded.district_count,
      school_count = excluded.school_count, student_count = excluded.student_count,
      imported_at = excluded.imported_at`.execute(tx)
}

export async function deleteListing(tx: Tx): Promise<void> {
  await sql`delete from places.county_listing where county_id = ${tx.viewer.county}`.execute(tx)
}

/**
 * Codes of the districts (7 digits) and schools (14), and ids of the health sites and licensed facilities, that an import
 * added and that go when it is taken back.
 */
export async function listAddedPlaces(tx: Tx, importId: ImportId): Promise<readonly string[]> {
  const added = await rows(
    tx,
    sql<{ code: string }>`
    select code from places.district
    where county_id = ${tx.viewer.county} and import_id = ${importId} and not exists (
      select from places.import_change change
      where change.county_id = district.county_id and change.import_id = district.import_id
        and change.table_name = 'district' and change.row_key = jsonb_build_array(district.code)::text)
    union all
    select code from places.school
    where county_id = ${tx.viewer.county} and import_id = ${importId} and not exists (
      select from places.import_change change
      where change.county_id = school.county_id and change.import_id = school.import_id
        and change.table_name = 'school' and change.row_key = jsonb_build_array(school.id)::text)
    union all
    select site_id from places.health_site
    where county_id = ${tx.viewer.county} and import_id = ${importId} and not exists (
      select from places.import_change change
      where change.county_id = health_site.county_id and change.import_id = health_site.import_id
        and change.table_name = 'health_site' and change.row_key = jsonb_build_array(health_site.site_id)::text)
    union all
    select facility_id from places.licensed_facility
    where county_id = ${tx.viewer.county} and import_id = ${importId} and not exists (
      select from places.import_change change
      where change.county_id = licensed_facility.county_id and change.import_id = licensed_facility.import_id
        and change.table_name = 'licensed_facility'
        and change.row_key = jsonb_build_array(licensed_facility.facility_id)::text)`,
  )
  return added.map(({ code }) => code)
}

/** Of each kind of file and its school years, what the newest import read; by kind, the newest years first. */
export async function listStandingFiles(tx: Tx): Promise<readonly StandingFile[]> {
  return rows(
    tx,
    sql<StandingFile>`
    select import_id, number, applied_at, file, kind, layout, publisher, title, landing_page, school_years, retrieved_on,
      row_count, unusable_count, content_hash
    from (
      select edition.*, import.applied_at, rank() over (
        partition by edition.kind, edition.school_years order by import.number desc) as age
      from places.file_edition edition
      join places.county_import_now import on import.county_id = edition.county_id and import.id = edition.import_id
      where edition.county_id = ${tx.viewer.county} and import.state = 'applied'
    ) standing
    where age = 1
    order by kind, school_years desc, file limit 200`,
  )
}
