import type { PlanSchool } from '../document/plan-document.ts'
import { type TeamStartSummary, teamYears } from '../money/team-start.ts'
import { districtWords } from './district-section.words.ts'
import { noteRuns } from './note.words.ts'
import type { Block, TableColumn, Text } from './packet-block.ts'
import type { Section } from './section.ts'

export function paidForText({ paidForWeek }: TeamStartSummary, { language, format }: Section): string {
  const words = districtWords[language]
  return paidForWeek === null
    ? words.paidNever(format.count(teamYears))
    : words.paidIn(format.count(paidForWeek))
}

export const lowestText = (start: TeamStartSummary, { language, format }: Section): string =>
  districtWords[language].lowestIs(format.money(start.lowestCashCents), format.count(start.lowestCashMonth))

/** A district of one school: its figures as a list, since a table of one row compares nothing. */
export function oneSchool(school: PlanSchool, section: Section): readonly Block[] {
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

/** School, students, need, clinician, opens, visits, to break even. */
const schoolLook: readonly Omit<TableColumn, 'header'>[] = [
  { align: 'left', share: 2.6 },
  { align: 'right', share: 0.95 },
  { align: 'right', share: 1.2 },
  { align: 'left', share: 1.6 },
  { align: 'left', share: 1 },
  { align: 'right', share: 0.8 },
  { align: 'right', share: 0.8 },
]

/** The schools of a district and their teams, what stands in their notes, and the money of each. */
export function schoolTables(schools: readonly PlanSchool[], section: Section): readonly Block[] {
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
      ]),
    },
    ...[...notes].map(
      ([note, letter]): Block => ({
        kind: 'text',
        tone: 'quiet',
        text: [`(${letter}) `, ...noteRuns(note, language)],
      }),
    ),
    { kind: 'text', text: [{ strong: words.moneyLead }] },
    moneyTable(schools, section),
  ]
}

/** School, settled revenue, cost and net, week paid for, lowest cash since its team's start, the month of it. */
const moneyShares = [2.1, 1.35, 1.35, 1.45, 0.75, 1.45, 0.7] as const

function moneyTable(schools: readonly PlanSchool[], { language, format }: Section): Block {
  return {
    kind: 'table',
    small: true,
    columns: districtWords[language].moneyColumns.map((header, index) => ({
      header,
      align: index === 0 ? 'left' : 'right',
      share: moneyShares[index]!,
    })),
    rows: schools.map(({ name, revenueCents, costCents, netCents, teamStart: start }): Text[] => [
      name,
      format.money(revenueCents),
      format.money(costCents),
      format.money(netCents),
      start?.paidForWeek == null ? '–' : format.count(start.paidForWeek),
      start === undefined ? '–' : format.money(start.lowestCashCents),
      start === undefined ? '–' : format.count(start.lowestCashMonth),
    ]),
  }
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
