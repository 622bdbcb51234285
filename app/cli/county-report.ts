import {
  type FactCount,
  type ImportReport,
  importProblemSentence,
  type Listed,
} from '#modules/places/index.ts'

const number = (value: number): string => value.toLocaleString('en-US')

const tables: Readonly<Record<FactCount['table'], string>> = {
  district: 'districts',
  school: 'schools',
  schoolCode: 'school codes',
  schoolFigure: 'enrollment figures',
  rateFigure: 'rates',
  distanceFigure: 'distances from the standard',
  supportStaffFigure: 'support staff figures',
  unduplicatedCountFigure: 'unduplicated counts',
  directoryEntry: 'directory entries',
  organization: 'organizations',
  healthSite: 'health sites',
  licensedFacility: 'licensed facilities',
}

/** What an import brings, for a terminal: files, schools, figures, rows that cannot be used. */
export function reportText(report: ImportReport): string {
  const lines = [
    'Files',
    ...report.files.map(
      ({ file, title, schoolYears, retrievedOn, rowCount }) =>
        `  ${file}: ${title}, ${schoolYears.join(', ') || 'no school year'}, retrieved ${retrievedOn ?? 'on an unknown day'}, ${number(rowCount)} rows`,
    ),
    `Schools: ${number(report.schoolsListed)} listed`,
    ...section('new', report.added, ({ code, name }) => `${code} ${name}`),
    ...section('changed', report.changed, ({ code, name, fields }) => {
      const said = fields.map(({ field, from, to }) => `${field} ${from ?? 'empty'} → ${to ?? 'empty'}`)
      return `${code} ${name}: ${said.join(', ')}`
    }),
    ...section(
      'closed',
      report.closed,
      ({ code, name, closedOn, closedReason }) => `${code} ${name}: ${closedOn}, ${reasons[closedReason]}`,
    ),
    ...section('open again', report.reopened, ({ code, name }) => `${code} ${name}`),
    ...section(
      'moved to another code',
      report.moved,
      ({ code, toCode, name, by }) =>
        `${code} → ${toCode} ${name}${by === 'directory' ? ' (by the directory; the enrollment list still has the old code)' : ''}`,
    ),
    ...section(
      'listed, but not in the newest directory',
      report.notInDirectory,
      ({ code, name }) => `${code} ${name}`,
    ),
    ...(report.facts.length === 0 ? [] : ['Rows', ...report.facts.map(factLine)]),
    ...section('cells and rows to look at', report.problems, (problem) => importProblemSentence(problem)),
  ]
  return `${lines.join('\n')}\n`
}

const reasons = {
  not_listed: 'no longer listed',
  closed: 'closed, says its list or the directory',
  merged: 'merged, says its list or the directory',
} as const

/** Shown in full up to here; the rest is counted. */
const mostShown = 20

function section<Item>(title: string, list: Listed<Item>, say: (item: Item) => string): readonly string[] {
  if (list.count === 0) return []
  const shown = list.first.slice(0, mostShown).map((item) => `    ${say(item)}`)
  const more = list.count - shown.length
  return [
    `  ${title}: ${number(list.count)}`,
    ...shown,
    ...(more > 0 ? [`    and ${number(more)} more`] : []),
  ]
}

function factLine({ table, added, changed, delisted }: FactCount): string {
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [delisted, 'no longer listed'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`)
  return `  ${tables[table]}: ${said.join(', ')}`
}

/** 'Sacramento (34): 385 schools in 14 districts, 247,467 students in 2025-26, edition 2025-26 · 6ec9d40f' */
export const totalsText = (report: ImportReport): string =>
  `${report.countyName} (${report.countyCode}): ${number(report.schoolCount)} schools in ${number(report.districtCount)} districts, ${number(report.studentCount)} students in ${report.enrollmentYear}, edition ${report.dataEdition}`
