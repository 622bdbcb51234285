import type { PlanSchool } from '../document/plan-document.ts'
import { type TeamStartSummary, teamYears } from '../money/team-start.ts'
import { districtWords } from './district-section.words.ts'
import { noteRuns } from './note.words.ts'
import type { Block, TableColumn, Text } from './packet-block.ts'
import { isOpenAtEnd, moneySum, type PacketDistrict, type Section } from './section.ts'

/** A table of the districts, then a page for each with its schools. */
export function districtSection(section: Section): readonly Block[] {
  const words = districtWords[section.language]
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.heading },
    { kind: 'text', text: words.lead },
    districtTable(section),
    { kind: 'list', items: words.howToRead },
    ...section.districts.flatMap((district) => districtPage(district, section)),
  ]
}

const pageName = ({ code }: PacketDistrict): string => `district-${code}`

function districtTable({ language, format, districts, input }: Section): Block {
  const words = districtWords[language]
  const [number, district, ...rest] = words.columns
  const row = (schools: readonly PlanSchool[]) => [
    format.count(schools.length),
    format.count(schools.filter(isOpenAtEnd).length),
    format.money(moneySum(schools).netCents),
  ]
  return {
    kind: 'table',
    total: true,
    columns: [
      { header: number, align: 'right' },
      { header: district, align: 'left', share: 1 },
      ...rest.map((header): TableColumn => ({ header, align: 'right' })),
    ],
    rows: [
      ...districts.map((one): Text[] => [
        format.count(one.number),
        one.name,
        ...row(one.schools),
        [{ pageOf: pageName(one) }],
      ]),
      ['', words.total, ...row(input.document.schools), ''],
    ],
  }
}

function districtPage(district: PacketDistrict, section: Section): readonly Block[] {
  const { language, format } = section
  const words = districtWords[language]
  const { schools } = district
  const money = moneySum(schools)
  const figures = [
    schools.length,
    schools.reduce((total, { enrollment }) => total + enrollment, 0),
    Math.round(schools.reduce((total, { clinicianFte }) => total + clinicianFte * 5, 0)) / 5,
    schools.filter(({ openNow }) => openNow).length,
    schools.filter(isOpenAtEnd).length,
  ]
  return [
    { kind: 'page_break' },
    {
      kind: 'heading',
      level: 3,
      text: `${format.count(district.number)}. ${district.name}`,
      name: pageName(district),
    },
    {
      kind: 'table',
      large: true,
      columns: words.figures.map((header) => ({ header, align: 'left', share: 1 })),
      rows: [figures.map((value) => format.decimal(value, 1))],
    },
    {
      kind: 'text',
      text: words.settled(
        format.money(money.revenueCents),
        format.money(money.costCents),
        format.money(money.netCents),
      ),
    },
    ...teamsBlocks(district, section),
    ...(schools.length === 1 ? oneSchool(schools[0]!, section) : schoolTable(schools, section)),
  ]
}

/** What its teams come to together, since their start: it names no year. */
function teamsBlocks({ code }: PacketDistrict, section: Section): readonly Block[] {
  const { input, language, format } = section
  const teams = input.document.districts?.find((district) => district.code === code)
  // One school's own figures say the same.
  if (teams === undefined || teams.schools < 2) return []
  const visits = teams.breakEvenVisitsPerClinicianWeek
  const text = districtWords[language].teams(
    format.count(teams.schools),
    visits === null ? null : format.decimal(visits, 1),
    paidForText(teams.teamStart, section),
    lowestText(teams.teamStart, section),
  )
  return [{ kind: 'text', text }]
}

function paidForText({ paidForWeek }: TeamStartSummary, { language, format }: Section): string {
  const words = districtWords[language]
  return paidForWeek === null
    ? words.paidNever(format.count(teamYears))
    : words.paidIn(format.count(paidForWeek))
}

export const lowestText = (start: TeamStartSummary, { language, format }: Section): string =>
  districtWords[language].lowestIs(format.money(start.lowestCashCents), format.count(start.lowestCashMonth))

/** A district of one school: its figures as a list, since a table of one row compares nothing. */
function oneSchool(school: PlanSchool, section: Section): readonly Block[] {
  const { language, format } = section
  const { terms, oneSchool: lead } = districtWords[language]
  const note = school.note === null ? [] : [{ term: terms.note, text: noteRuns(school.note, language) }]
  return [
    { kind: 'text', text: [lead, ' ', { strong: school.name }] },
    {
      kind: 'definitions',
      items: [
        { term: terms.enrollment, text: format.count(school.enrollment) },
        { term: terms.need, text: needText(school, section) },
        { term: terms.team, text: teamText(school, section) },
        { term: terms.opens, text: opensText(school, section) },
        { term: terms.visits, text: format.count(school.visitsPerYear) },
        { term: terms.breakEven, text: breakEvenText(school, section) },
        ...(school.teamStart === undefined
          ? []
          : [
              { term: terms.paidFor, text: paidForText(school.teamStart, section) },
              { term: terms.lowest, text: lowestText(school.teamStart, section) },
            ]),
        { term: terms.revenue, text: format.money(school.revenueCents) },
        { term: terms.cost, text: format.money(school.costCents) },
        { term: terms.net, text: format.money(school.netCents) },
        ...note,
      ],
    },
  ]
}

/** School, students, need, clinician, opens, visits, to break even, paid for, settled net. */
const schoolLook: readonly Omit<TableColumn, 'header'>[] = [
  { align: 'left', share: 1.9 },
  { align: 'right', share: 0.95 },
  { align: 'right', share: 1.35 },
  { align: 'left', share: 1.5 },
  { align: 'left', share: 1 },
  { align: 'right', share: 0.8 },
  { align: 'right', share: 0.8 },
  { align: 'right', share: 0.75 },
  { align: 'right', share: 1.4 },
]

function schoolTable(schools: readonly PlanSchool[], section: Section): readonly Block[] {
  const { language, format } = section
  const words = districtWords[language]
  const notes = noteLetters(schools)
  return [
    {
      kind: 'table',
      small: true,
      columns: words.schoolColumns.map((header, index) => ({ header, ...schoolLook[index]! })),
      rows: schools.map((school): Text[] => [
        school.note === null ? school.name : [school.name, `\u00a0(${notes.get(school.note)})`],
        format.count(school.enrollment),
        needText(school, section),
        teamText(school, section),
        opensText(school, section),
        format.count(school.visitsPerYear),
        breakEvenText(school, section),
        school.teamStart?.paidForWeek == null ? '–' : format.count(school.teamStart.paidForWeek),
        format.money(school.netCents),
      ]),
    },
    ...[...notes].map(
      ([note, letter]): Block => ({
        kind: 'text',
        tone: 'quiet',
        text: [`(${letter}) `, ...noteRuns(note, language)],
      }),
    ),
  ]
}

/** Schools share most of their notes, so each note stands once: a, b … z, aa, ab. */
function noteLetters(schools: readonly PlanSchool[]): ReadonlyMap<string, string> {
  const notes = [...new Set(schools.flatMap(({ note }) => note ?? []))]
  return new Map(notes.map((note, index) => [note, letterOf(index)]))
}

export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26))

const needText = ({ need, needUncertainty }: PlanSchool, { format }: Section): string =>
  `${format.fixed(need, 2)} ± ${format.fixed(Math.ceil(needUncertainty * 100 - 1e-9) / 100, 2)}`

function teamText(school: PlanSchool, { input, language, format }: Section): string {
  const words = districtWords[language]
  const { counts } = input.document
  const days = words.days(format.count(Math.round(school.clinicianFte * 5)))
  if (counts.fullTime.includes(school.cds)) return words.team.own(days)
  if (counts.shared.includes(school.cds)) return words.team.shared(days)
  if (counts.partTime.includes(school.cds)) return words.team.alone(days)
  return counts.remote.includes(school.cds) ? words.team.remote(days) : words.team.apart(days)
}

function opensText({ openNow, opensInYear }: PlanSchool, { language, format }: Section): string {
  const words = districtWords[language]
  if (openNow) return words.openNow
  return opensInYear === null ? words.never : format.schoolYear(opensInYear)
}

const breakEvenText = ({ breakEvenVisitsPerYear }: PlanSchool, { language, format }: Section): string =>
  breakEvenVisitsPerYear === null ? districtWords[language].noBreakEven : format.count(breakEvenVisitsPerYear)
