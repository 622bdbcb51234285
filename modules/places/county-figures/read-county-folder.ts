import { countyName, practiceCounty } from '../public-file/california-county.ts'
import type { FileFacts, FileKind, FileRefusal, PublicRow, RowProblem } from '../public-file/public-file.ts'
import { keyOf } from '../public-file/row-of-layout.ts'
import { type CountyRows, countyFigures } from './county-figures.rules.ts'
import type { CountyFigures, FigureSource } from './county-figures.ts'
import { contentHash } from './data-edition.ts'
import { type Gathered, gatherRows, rowsOfKind } from './gather-rows.ts'

export type CountyFolder = {
  readonly figures: CountyFigures
  readonly problems: readonly RowProblem[]
  readonly files: readonly FileFacts[]
}
export type CountyFolderRefusal =
  | { readonly refusal: 'no_such_county'; readonly countyCode: string }
  | { readonly refusal: 'file_refused'; readonly files: readonly FileRefusal[] }
  | { readonly refusal: 'no_schools'; readonly countyCode: string }
export type CountyFolderOutcome =
  | { readonly done: true; readonly result: CountyFolder }
  | ({ readonly done: false } & CountyFolderRefusal)

/** The figures of one county from a folder of public files, in the folder's own layouts or the publishers'. */
export async function readCountyFolder(folder: string, countyCode: string): Promise<CountyFolderOutcome> {
  if (countyName(countyCode) === null) return { done: false, refusal: 'no_such_county', countyCode }
  const practice = countyCode === practiceCounty.code
  const gathered = await gatherRows(folder, { counties: new Set([countyCode]), practice })
  if (gathered.refusals.length > 0) return { done: false, refusal: 'file_refused', files: gathered.refusals }
  const rows = rowsOfCounty(gathered, countyCode)
  if (rows.schools.length === 0) return { done: false, refusal: 'no_schools', countyCode }
  const figures = countyFigures(rows, sourcesOf(gathered, countyCode))
  return {
    done: true,
    result: { figures, problems: gathered.problems, files: gathered.files.map((file) => file.facts) },
  }
}

function rowsOfCounty(gathered: Gathered, countyCode: string): CountyRows {
  const merged = <Kind extends FileKind>(kind: Kind) =>
    merge(rowsOfKind(gathered, kind).map((file) => ({ ...file, rows: file.rows.filter(isOf(countyCode)) })))
  const newestDirectory = newestDay(rowsOfKind(gathered, 'directory'))
  return {
    countyCode,
    schools: merged('schools'),
    chronicAbsence: merged('chronic_absence'),
    suspension: merged('suspension'),
    supportStaff: merged('support_staff'),
    directory: merge(
      rowsOfKind(gathered, 'directory')
        .filter((file) => file.facts.retrievedOn === newestDirectory)
        .map((file) => ({ ...file, rows: file.rows.filter(isOf(countyCode)) })),
    ),
    healthSites: merged('health_sites'),
    facilities: merged('facilities'),
    schoolDaysByMonth: null,
  }
}

/** An older directory tells what changed, never where a school is now. */
const newestDay = (files: readonly { readonly facts: FileFacts }[]): string | null =>
  files.reduce<string | null>(
    (latest, { facts }) => ((facts.retrievedOn ?? '') > (latest ?? '') ? facts.retrievedOn : latest),
    null,
  )

/** Rows without a county belong to the one that was asked for. */
const isOf = (countyCode: string) => (row: PublicRow) => {
  const { county } = keyOf(row)
  return county === null || county === countyCode
}

/** One row for each key, of the file that holds the fewest counties first, the newer before the older. */
function merge<Row extends PublicRow>(
  files: readonly { readonly facts: FileFacts; readonly rows: readonly Row[] }[],
) {
  const ordered = files.toSorted(
    (a, b) =>
      (b.facts.retrievedOn ?? '').localeCompare(a.facts.retrievedOn ?? '') ||
      a.facts.linesRead - b.facts.linesRead,
  )
  const byKey = new Map<string, Row>()
  for (const { rows } of ordered)
    for (const row of rows) if (!byKey.has(keyOf(row).key)) byKey.set(keyOf(row).key, row)
  return [...byKey.values()]
}

function sourcesOf(gathered: Gathered, countyCode: string): FigureSource[] {
  return gathered.files.map(({ facts, rows }) => {
    const own = rows.filter(isOf(countyCode))
    return {
      fileKind: facts.kind,
      publisher: facts.publisher,
      schoolYears: facts.schoolYears,
      retrievedOn: facts.retrievedOn,
      rowCount: own.length,
      contentHash: contentHash(own.map(({ line: _line, ...content }) => content)),
    }
  })
}
