import type { Assumption } from '../assumption/assumption.ts'
import type { PlanCircuit, PlanDocument, PlanSchool, PlanYear } from '../document/plan-document.ts'
import type { EventResult } from '../packet/packet.ts'
import { planEventWords } from '../risk/plan-event.words.ts'
import type { WorldResult } from '../risk/plan-result.rules.ts'
import type { ColumnKind, ExportCell, ExportTable, ExportTableName } from './export-table.ts'
import {
  assumptionColumnWords,
  type ColumnWords,
  circuitColumnWords,
  districtColumnWords,
  eventColumnWords,
  firstRowNote,
  monthColumnWords,
  neverWord,
  opensWords,
  schoolColumnWords,
  standingNames,
  tableTitles,
  yearColumnWords,
} from './export-table.words.ts'

/** What the tables hold beside the document: what events do to it. */
export type TableExtras = {
  readonly base: WorldResult | null
  readonly events: readonly EventResult[]
}

/** Every table of a plan, as data. */
export function planTables(
  document: PlanDocument,
  extras: TableExtras = { base: null, events: [] },
): readonly ExportTable[] {
  return [
    tableOf('schools', schoolColumnWords, schoolTakes, document.schools),
    tableOf('districts', districtColumnWords, districtTakes, districtsOf(document)),
    tableOf('years', yearColumnWords, yearTakes, document.years),
    tableOf('months', monthColumnWords, monthTakes(document), document.money.months.keys()),
    tableOf('circuits', circuitColumnWords, circuitTakes(document), document.circuits),
    tableOf('assumptions', assumptionColumnWords, assumptionTakes, document.assumptions),
    tableOf('events', eventColumnWords, eventTakes, eventRows(extras)),
  ]
}

type Take<Row> = readonly [kind: ColumnKind, take: (row: Row) => ExportCell]
type Takes<Row, Name extends string> = Readonly<Record<Name, Take<Row>>>

function tableOf<Row, Name extends string>(
  name: ExportTableName,
  words: Readonly<Record<Name, ColumnWords>>,
  takes: Takes<Row, Name>,
  rows: Iterable<Row>,
): ExportTable {
  const [title, about] = tableTitles[name]
  const names = Object.keys(words) as Name[]
  return {
    name,
    title,
    about,
    columns: names.map((column) => {
      const [header, unit, description] = words[column]
      return { header, unit, description, kind: takes[column][0] }
    }),
    rows: [...rows].map((row) => names.map((column) => takes[column][1](row))),
  }
}

const schoolTakes: Takes<PlanSchool, keyof typeof schoolColumnWords> = {
  cds: ['text', ({ cds }) => cds],
  name: ['text', ({ name }) => name],
  districtCode: ['text', ({ districtCode }) => districtCode],
  districtName: ['text', ({ districtName }) => districtName],
  enrollment: ['whole', ({ enrollment }) => enrollment],
  need: ['number', ({ need }) => need],
  needUncertainty: ['number', ({ needUncertainty }) => needUncertainty],
  standing: ['text', ({ standing }) => standingNames[standing]],
  daysPerWeek: ['whole', ({ clinicianFte }) => Math.round(clinicianFte * 5)],
  clinicianFte: ['number', ({ clinicianFte }) => clinicianFte],
  circuit: ['text', ({ circuit }) => circuit],
  opens: [
    'text',
    ({ openNow, opensInYear }) =>
      openNow ? opensWords.now : opensInYear === null ? opensWords.never : String(opensInYear),
  ],
  visitsPerYear: ['number', ({ visitsPerYear }) => visitsPerYear],
  capacityVisitsPerYear: ['number', ({ capacityVisitsPerYear }) => capacityVisitsPerYear],
  medicalVisitShare: ['share', ({ medicalVisitShare }) => medicalVisitShare],
  revenueCents: ['cents', ({ revenueCents }) => revenueCents],
  costCents: ['cents', ({ costCents }) => costCents],
  netCents: ['cents', ({ netCents }) => netCents],
  breakEvenVisitsPerYear: ['whole', ({ breakEvenVisitsPerYear }) => breakEvenVisitsPerYear],
  note: ['text', ({ note }) => note],
}

type DistrictRow = { readonly code: string; readonly name: string; readonly schools: readonly PlanSchool[] }

function districtsOf({ schools }: PlanDocument): readonly DistrictRow[] {
  const byCode = Map.groupBy(schools, ({ districtCode }) => districtCode)
  return [...byCode]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, own]) => ({ code, name: own[0]!.districtName, schools: own }))
}

const sumOf = (schools: readonly PlanSchool[], of: (school: PlanSchool) => number): number =>
  schools.reduce((total, school) => total + of(school), 0)
const countOf = (schools: readonly PlanSchool[], is: (school: PlanSchool) => boolean): number =>
  schools.filter(is).length

const districtTakes: Takes<DistrictRow, keyof typeof districtColumnWords> = {
  districtCode: ['text', ({ code }) => code],
  districtName: ['text', ({ name }) => name],
  schools: ['whole', ({ schools }) => schools.length],
  students: ['whole', ({ schools }) => sumOf(schools, ({ enrollment }) => enrollment)],
  openNow: ['whole', ({ schools }) => countOf(schools, ({ openNow }) => openNow)],
  openAtEnd: [
    'whole',
    ({ schools }) => countOf(schools, ({ openNow, opensInYear }) => openNow || opensInYear !== null),
  ],
  // Days are whole, so fifths add up without a last digit lost.
  clinicianFte: ['number', ({ schools }) => Math.round(sumOf(schools, (one) => one.clinicianFte * 5)) / 5],
  coverTheirTeam: [
    'whole',
    ({ schools }) => countOf(schools, ({ standing, netCents }) => standing === 'served' && netCents >= 0),
  ],
  revenueCents: ['cents', ({ schools }) => sumOf(schools, ({ revenueCents }) => revenueCents)],
  costCents: ['cents', ({ schools }) => sumOf(schools, ({ costCents }) => costCents)],
  netCents: ['cents', ({ schools }) => sumOf(schools, ({ netCents }) => netCents)],
}

const yearTakes: Takes<PlanYear, keyof typeof yearColumnWords> = {
  year: ['whole', ({ year }) => year],
  schoolsOpen: ['whole', ({ schoolsOpen }) => schoolsOpen],
  studentsCovered: ['whole', ({ studentsCovered }) => studentsCovered],
  clinicianFte: ['number', ({ clinicianFte }) => clinicianFte],
  hires: ['number', ({ hires }) => hires],
  leavers: ['number', ({ leavers }) => leavers],
  revenueCents: ['cents', ({ revenueCents }) => revenueCents],
  costCents: ['cents', ({ costCents }) => costCents],
  supportCents: ['cents', ({ supportCents }) => supportCents],
  netCents: ['cents', ({ revenueCents, costCents, supportCents }) => revenueCents + supportCents - costCents],
  lowestCashCents: ['cents', ({ lowestCashCents }) => lowestCashCents],
  lowestCashMonth: ['text', ({ lowestCashMonth }) => lowestCashMonth],
  note: ['text', ({ note }) => note],
}

const monthTakes = ({ money }: PlanDocument): Takes<number, keyof typeof monthColumnWords> => ({
  month: ['text', (index) => money.months[index] ?? null],
  earnedCents: ['cents', (index) => money.earnedCents[index] ?? null],
  receivedCents: ['cents', (index) => money.receivedCents[index] ?? null],
  costCents: ['cents', (index) => money.costCents[index] ?? null],
  supportCents: ['cents', (index) => money.supportCents[index] ?? null],
  cashCents: ['cents', (index) => money.cashCents[index] ?? null],
})

function circuitTakes({ schools }: PlanDocument): Takes<PlanCircuit, keyof typeof circuitColumnWords> {
  const names = new Map(schools.map(({ cds, name }) => [cds, name]))
  return {
    id: ['text', ({ id }) => id],
    schools: ['whole', ({ cds }) => cds.length],
    names: ['text', ({ cds }) => cds.map((one) => names.get(one) ?? one).join('; ')],
    cds: ['text', ({ cds }) => cds.join('; ')],
    daysPerWeek: ['whole', ({ daysPerWeek }) => daysPerWeek],
    longestKm: ['number', ({ longestKm }) => Math.round(longestKm * 100) / 100],
  }
}

const assumptionTakes: Takes<Assumption, keyof typeof assumptionColumnWords> = {
  name: ['text', ({ name }) => name],
  label: ['text', ({ label }) => label],
  value: ['number', ({ value }) => value],
  unit: ['text', ({ unit }) => unit],
  low: ['number', ({ low }) => low],
  high: ['number', ({ high }) => high],
  confidence: ['text', ({ confidence }) => confidence],
  source: ['text', ({ source }) => source],
  asOf: ['text', ({ asOf }) => asOf],
  meaning: ['text', ({ meaning }) => meaning],
}

type EventRow = { readonly label: string; readonly meaning: string | null; readonly result: WorldResult }

function eventRows({ base, events }: TableExtras): readonly EventRow[] {
  const first = base === null ? [] : [{ label: firstRowNote.plan, meaning: null, result: base }]
  return [...first, ...events.map(({ event, result }) => ({ ...planEventWords.en[event], result }))]
}

const eventTakes: Takes<EventRow, keyof typeof eventColumnWords> = {
  event: ['text', ({ label }) => label],
  meaning: ['text', ({ meaning }) => meaning],
  netCents: ['cents', ({ result }) => result.netCents],
  coverTheirTeam: ['whole', ({ result }) => result.coverTheirTeam],
  breakEvenRate: ['number', ({ result }) => result.breakEvenRate],
  fullCoverageYear: [
    'number',
    ({ result }) => (Number.isFinite(result.fullCoverageYear) ? result.fullCoverageYear : neverWord),
  ],
  lowestCashCents: ['cents', ({ result }) => result.lowestCashCents],
  lowestCashMonth: ['text', ({ result }) => result.lowestCashMonth],
}
