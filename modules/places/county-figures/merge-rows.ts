import type { FileKind, PublicRow } from '../public-file/public-file.ts'
import { keyOf } from '../public-file/row-of-layout.ts'
import type { GatheredFile } from './gather-rows.ts'

/** One figure that two files give differently. */
export type Disagreement = {
  readonly kind: FileKind
  /** The code of the place, with year and group where there are any. */
  readonly key: string
  readonly figure: string
  readonly first: { readonly file: string; readonly line: number; readonly value: number }
  readonly second: { readonly file: string; readonly line: number; readonly value: number }
}

export type RowsOfKind<Kind extends FileKind> = readonly Extract<PublicRow, { readonly kind: Kind }>[]
export type MergedRows = {
  readonly rows: { readonly [Kind in FileKind]: RowsOfKind<Kind> }
  readonly disagreements: readonly Disagreement[]
}

/**
 * One row for each key of a kind, in order of key. Where two files hold the same key, the file cut to fewer rows
 * goes before, and both must publish the same figures. Of directories only the newest says where a school is.
 */
export function mergeRows(files: readonly GatheredFile[]): MergedRows {
  const disagreements: Disagreement[] = []
  const merged = <Kind extends FileKind>(kind: Kind) =>
    mergeKind(filesOf(files, kind), disagreements) as RowsOfKind<Kind>
  const rows = {
    schools: merged('schools'),
    chronic_absence: merged('chronic_absence'),
    suspension: merged('suspension'),
    academic_indicator: merged('academic_indicator'),
    support_staff: merged('support_staff'),
    directory: merged('directory'),
    unduplicated_count: merged('unduplicated_count'),
    health_sites: merged('health_sites'),
    facilities: merged('facilities'),
  }
  return { rows, disagreements }
}

function filesOf(files: readonly GatheredFile[], kind: FileKind): readonly GatheredFile[] {
  const own = files
    .filter((file) => file.facts.kind === kind)
    .toSorted((a, b) => a.facts.linesRead - b.facts.linesRead)
  if (kind !== 'directory') return own
  const newest = own
    .map(({ facts }) => facts.retrievedOn ?? '')
    .sort()
    .at(-1)
  return own.filter((file) => (file.facts.retrievedOn ?? '') === newest)
}

function mergeKind(files: readonly GatheredFile[], disagreements: Disagreement[]): readonly PublicRow[] {
  const kept = new Map<string, { row: PublicRow; file: string }>()
  for (const { facts, rows } of files)
    for (const row of rows) {
      const { key } = keyOf(row)
      const before = kept.get(key)
      if (before === undefined) kept.set(key, { row, file: facts.file })
      else disagreements.push(...differences(key, before, { row, file: facts.file }))
    }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { row }]) => row)
}

type Placed = { readonly row: PublicRow; readonly file: string }

/** Figures that both rows publish and that differ. Names and streets may differ, and "not published" differs from nothing. */
function differences(key: string, before: Placed, after: Placed): Disagreement[] {
  const [first, second] = [figuresOf(before.row), figuresOf(after.row)]
  return Object.entries(first).flatMap(([figure, value]) => {
    const other = second[figure] ?? null
    if (value === null || other === null || value === other) return []
    return [
      {
        kind: before.row.kind,
        key,
        figure,
        first: { file: before.file, line: before.row.line, value },
        second: { file: after.file, line: after.row.line, value: other },
      },
    ]
  })
}

function figuresOf(row: PublicRow): Readonly<Record<string, number | null>> {
  switch (row.kind) {
    case 'schools':
      return { enrollment: row.enrollment, ...row.groups }
    case 'chronic_absence':
    case 'suspension':
      return { numerator: row.numerator, denominator: row.denominator, ratePct: row.ratePct }
    case 'academic_indicator':
      return { students: row.students, points: row.points }
    case 'support_staff': {
      const { counselor, psychologist, socialWorker, nurse } = row
      return { counselor, psychologist, socialWorker, nurse }
    }
    case 'unduplicated_count':
      return { enrollment: row.enrollment, unduplicated: row.unduplicated }
    default:
      return {}
  }
}
