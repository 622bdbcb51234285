import type { PublicRow } from '../public-file/public-file.ts'
import { keyOf } from '../public-file/row-of-layout.ts'
import type { FigureSource } from './county-figures.ts'
import { rowsHash } from './data-edition.ts'
import type { GatheredFile } from './gather-rows.ts'

/**
 * Where the figures of each county come from. A file counts as a source of a county only if it holds rows of it;
 * so a county without a source of kind health_sites has no list of health centers, which is not the same as none.
 * Two files with the same rows of a county, one of them cut from the other, are one source.
 */
export function sourcesByCounty(
  files: readonly GatheredFile[],
  countyOfUnnamed: (file: GatheredFile) => string | null,
): ReadonlyMap<string, readonly FigureSource[]> {
  const sources = new Map<string, FigureSource[]>()
  for (const file of files) {
    const unnamed = isSiteFile(file) ? countyOfUnnamed(file) : null
    for (const [county, rows] of rowsOfCounties(file.rows, unnamed)) {
      const source = sourceOf(file, rows)
      const own = sources.get(county) ?? []
      if (!own.some((other) => isSame(other, source))) sources.set(county, [...own, source])
    }
  }
  return new Map([...sources].map(([county, own]) => [county, own.toSorted(byKind)]))
}

const isSiteFile = ({ facts }: GatheredFile): boolean =>
  facts.kind === 'health_sites' || facts.kind === 'facilities'

function rowsOfCounties(
  rows: readonly PublicRow[],
  unnamed: string | null,
): ReadonlyMap<string, PublicRow[]> {
  const groups = new Map<string, PublicRow[]>()
  for (const row of rows) {
    const county = keyOf(row).county ?? unnamed
    if (county === null) continue
    const group = groups.get(county)
    if (group === undefined) groups.set(county, [row])
    else group.push(row)
  }
  return groups
}

function sourceOf({ facts }: GatheredFile, rows: readonly PublicRow[]): FigureSource {
  const ordered = rows
    .map((row) => ({ row, key: keyOf(row).key }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
  return {
    fileKind: facts.kind,
    publisher: facts.publisher,
    schoolYears: facts.schoolYears,
    retrievedOn: facts.retrievedOn,
    rowCount: rows.length,
    contentHash: rowsHash(ordered),
  }
}

const isSame = (a: FigureSource, b: FigureSource): boolean =>
  a.fileKind === b.fileKind && a.contentHash === b.contentHash

const byKind = (a: FigureSource, b: FigureSource): number =>
  a.fileKind === b.fileKind ? (a.contentHash < b.contentHash ? -1 : 1) : a.fileKind < b.fileKind ? -1 : 1
