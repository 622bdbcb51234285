import { publisherLayouts } from '#modules/places/public-file/publisher-layouts.ts'
import { round } from './practice-county.ts'
import type { PracticeFigures, PracticeFile } from './practice-figures.ts'
import type { Measure, PracticeRate } from './practice-rates.ts'
import { publisherHeaders } from './publisher-headers.ts'
import { type Cells, tsvText, utf8Marked, windows1252 } from './table-text.ts'

const rateLevels = { state: 'T', county: 'C', district: 'D', school: 'S' } as const
const rateLayout = publisherLayouts.find(({ kind }) => kind === 'suspension')
const groupCodes = new Map(
  Object.entries((rateLayout?.codes as { group?: Record<string, string> } | undefined)?.group ?? {}).map(
    ([code, group]) => [group, code],
  ),
)

/** One year's file; the middle year comes as UTF-8 with a byte order mark, the others as windows-1252. */
export function publisherRateFile(
  { rates }: PracticeFigures,
  measure: Measure,
  year: string,
  isUtf8: boolean,
): PracticeFile {
  const own = rates[measure].filter((rate) => rate.schoolYear === year)
  const rows = [...own.flatMap((rate) => [rate, ...partsOf(rate)]), ...oddRows(own)]
  const isAbsence = measure === 'chronic_absence'
  const text = tsvText(
    isAbsence ? publisherHeaders.chronicAbsence : publisherHeaders.suspension,
    rows.map(isAbsence ? absenceCells : suspensionCells),
  )
  const name = `practice-${isAbsence ? 'chronicabsenteeism' : 'suspension'}${year.slice(5)}-2026-03-13.txt`
  return { name, bytes: isUtf8 ? utf8Marked(text) : windows1252(text) }
}

type Part = PracticeRate & { readonly part?: 'Yes' | 'No' }

/** Beside each whole stand its charter schools, here a fifth of it, and its other schools. */
function partsOf(rate: PracticeRate): readonly Part[] {
  if (rate.level === 'school' || rate.numerator === null || rate.denominator === null) return []
  const charters = {
    numerator: Math.floor(rate.numerator / 5),
    denominator: Math.floor(rate.denominator / 5),
  }
  const others = {
    numerator: rate.numerator - charters.numerator,
    denominator: rate.denominator - charters.denominator,
  }
  const part = (counts: typeof charters, own: 'Yes' | 'No'): Part => ({
    ...rate,
    ...counts,
    ratePct: round((100 * counts.numerator) / Math.max(1, counts.denominator), 1),
    part: own,
  })
  return [part(charters, 'Yes'), part(others, 'No')]
}

/** Students in private schools stand under 0000001, and one school stands there again, with the same figures. */
function oddRows(rates: readonly PracticeRate[]): readonly Part[] {
  const school = rates.find((rate) => rate.level === 'school' && rate.group === 'all')
  if (school === undefined) return []
  const name = 'Nonpublic, Nonsectarian Schools'
  return [{ ...school, cds: `${school.cds.slice(0, 7)}0000001`, name }, school]
}

const star = (value: number | null): string | number => value ?? '*'
const charterOf = (rate: Part): string =>
  rate.part ?? (rate.school === null ? 'All' : rate.school.kind.charter ? 'Yes' : 'No')

const absenceCells = (rate: Part): Cells => ({
  'Academic Year': rate.schoolYear,
  'Aggregate Level': rateLevels[rate.level],
  'County Code': rate.level === 'state' ? '' : '00',
  'District Code': ['district', 'school'].includes(rate.level) ? rate.cds.slice(2, 7) : '',
  'School Code': rate.level === 'school' ? rate.cds.slice(7) : '',
  'County Name': rate.level === 'state' ? '' : 'Practice County',
  'District Name': rate.districtName,
  'School Name': rate.level === 'school' ? rate.name : '',
  'Charter School': charterOf(rate),
  DASS: rate.school === null ? 'All' : rate.school.kind.alternative ? 'Yes' : 'No ',
  'Reporting Category': groupCodes.get(rate.group) ?? '',
  ChronicAbsenteeismEligibleCumulativeEnrollment: star(rate.denominator),
  ChronicAbsenteeismCount: star(rate.numerator),
  ChronicAbsenteeismRate: star(rate.ratePct),
})

const suspensionCells = (rate: Part): Cells => ({
  AcademicYear: rate.schoolYear,
  AggregateLevel: rateLevels[rate.level],
  CountyCode: rate.level === 'state' ? '' : '00',
  DistrictCode: ['district', 'school'].includes(rate.level) ? rate.cds.slice(2, 7) : '',
  SchoolCode: rate.level === 'school' ? rate.cds.slice(7) : '',
  CountyName: rate.level === 'state' ? '' : 'Practice County',
  DistrictName: rate.districtName,
  SchoolName: rate.level === 'school' ? rate.name : '',
  CharterYN: charterOf(rate),
  ReportingCategory: groupCodes.get(rate.group) ?? '',
  CumulativeEnrollment: star(rate.denominator),
  'Total Suspensions': star(rate.numerator),
  'Unduplicated Count of Students Suspended (Total)': star(rate.numerator),
  'Unduplicated Count of Students Suspended (Defiance-Only)': star(null),
  'Suspension Rate (Total)': star(rate.ratePct),
})
