import { createHash } from 'node:crypto'
import { countyFigures } from '../county-figures/county-figures.rules.ts'
import type { CountyFigures } from '../county-figures/county-figures.ts'
import { type Disagreement, mergeRows } from '../county-figures/merge-rows.ts'
import type {
  DirectoryRow,
  FacilityRow,
  FileFacts,
  FileKind,
  HealthSiteRow,
  PublicRow,
  RateRow,
  SchoolRow,
  SupportStaffRow,
} from '../public-file/public-file.ts'
import { noCounty, type ReadFile, rowOf, type ShelfRow, type ShelvedFiles } from './row-shelf.ts'

/** What one file holds of one county. */
export type CountyFile = {
  readonly number: number
  readonly facts: FileFacts
  readonly rowCount: number
  readonly figureCount: number
  /** SHA-256 over the county's own figures in order of key: the content_hash of a figure's source. */
  readonly contentHash: string
}

/** All that a set of public files holds of one county, one row for each key. */
export type CountyBundle = {
  readonly countyCode: string
  readonly files: readonly CountyFile[]
  readonly schools: readonly SchoolRow[]
  /** Newest first; only the newest says where a school is now. */
  readonly directories: readonly {
    readonly file: string
    readonly listedOn: string | null
    readonly rows: readonly DirectoryRow[]
  }[]
  readonly healthSites: readonly HealthSiteRow[]
  readonly facilities: readonly FacilityRow[]
  /** Rows that go to the database as they are, their content as canonical JSON. */
  readonly waiting: Readonly<Record<PassedOn, readonly ShelfRow[]>>
  readonly disagreements: readonly Disagreement[]
}
type PassedOn = 'chronicAbsence' | 'suspension' | 'academicIndicator' | 'supportStaff' | 'unduplicatedCount'

/** Gathers a county from the shelf; `unnamed` says whose the rows are that do not name a county. */
export function bundleOf(
  read: ShelvedFiles,
  countyCode: string,
  unnamed: ReadonlyMap<number, string | null>,
): CountyBundle {
  const files: Opened[] = []
  for (const file of read.files) {
    const own = read.shelf.rows(countyCode, file.number)
    const lent = unnamed.get(file.number) === countyCode ? read.shelf.rows(noCounty, file.number) : []
    const rows = lent.length === 0 ? own : [...own, ...lent]
    if (rows.length > 0) files.push({ ...file, rows })
  }
  const ofKind = (kind: FileKind) => merged(files.filter(({ facts }) => facts.kind === kind))
  const typed = <Row extends PublicRow>(kind: FileKind) =>
    ofKind(kind).map(rowOf) as unknown as readonly Row[]
  return {
    countyCode,
    files: files.map(countyFile),
    schools: typed<SchoolRow>('schools'),
    directories: directoriesOf(files),
    healthSites: typed<HealthSiteRow>('health_sites'),
    facilities: typed<FacilityRow>('facilities'),
    waiting: {
      chronicAbsence: ofKind('chronic_absence'),
      suspension: ofKind('suspension'),
      academicIndicator: ofKind('academic_indicator'),
      supportStaff: ofKind('support_staff'),
      unduplicatedCount: ofKind('unduplicated_count'),
    },
    disagreements: disagreementsOf(files),
  }
}

/** A file with the rows it has of the county; let go of once they are sorted. */
type Opened = ReadFile & { readonly rows: readonly ShelfRow[] }

function countyFile({ number, facts, rows }: Opened): CountyFile {
  // The state's own rates are lent to each county and are no figures of its own.
  const figures = rows.filter((row) => row.isFigure && !row.key.startsWith('00000000000000 state '))
  const ordered = figures.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ json }) => json)
  const contentHash = createHash('sha256')
    .update(`[${ordered.join(',')}]`)
    .digest('hex')
  return { number, facts, rowCount: rows.length, figureCount: figures.length, contentHash }
}

/** One row for each key; where two files hold one, the file cut to fewer rows goes before. */
function merged(files: readonly Opened[]): readonly ShelfRow[] {
  const [only] = files
  if (files.length === 1 && only !== undefined) return only.rows
  const byKey = new Map<string, ShelfRow>()
  for (const { rows } of files.toSorted((a, b) => a.facts.linesRead - b.facts.linesRead))
    for (const row of rows) if (!byKey.has(row.key)) byKey.set(row.key, row)
  return [...byKey.values()]
}

function directoriesOf(files: readonly Opened[]): CountyBundle['directories'] {
  const directories = files.filter(({ facts }) => facts.kind === 'directory')
  const days = [...new Set(directories.map(({ facts }) => facts.retrievedOn ?? ''))].sort().reverse()
  return days.map((day) => {
    const ofDay = directories.filter(({ facts }) => (facts.retrievedOn ?? '') === day)
    return {
      file: ofDay[0]?.facts.file ?? '',
      listedOn: day === '' ? null : day,
      rows: merged(ofDay).map(rowOf) as unknown as readonly DirectoryRow[],
    }
  })
}

/** Figures that two files give differently; only rows whose key stands in both are looked at. */
function disagreementsOf(files: readonly Opened[]): readonly Disagreement[] {
  const seen = new Map<string, Set<string>>()
  const again = new Set<string>()
  for (const { facts, rows } of files) {
    const keys = seen.get(facts.kind) ?? new Set()
    seen.set(facts.kind, keys)
    for (const { key } of rows) if (keys.size === keys.add(key).size) again.add(key)
  }
  if (again.size === 0) return []
  const twice = files.map(({ facts, rows }) => ({
    facts,
    rows: rows.filter(({ key }) => again.has(key)).map(rowOf),
  }))
  return mergeRows(twice).disagreements
}

/** The figures of a county that has nothing but this; the same that the database gives once it is written. */
export function figuresOfBundle(bundle: CountyBundle): CountyFigures {
  const { countyCode, schools, directories, healthSites, facilities, waiting } = bundle
  const typed = <Row extends PublicRow>(rows: readonly ShelfRow[]) =>
    rows.filter(({ isFigure }) => isFigure).map(rowOf) as unknown as readonly Row[]
  const rows = {
    countyCode,
    schools,
    chronicAbsence: typed<RateRow>(waiting.chronicAbsence),
    suspension: typed<RateRow>(waiting.suspension),
    supportStaff: typed<SupportStaffRow>(waiting.supportStaff),
    directory: directories[0]?.rows ?? [],
    healthSites,
    facilities,
    schoolDaysByMonth: null,
  }
  return countyFigures(rows, [])
}
