import type { Language } from '#platform/words.ts'
import type { PlanCircuit, PlanDistrict, PlanDocument, PlanSchool } from '../document/plan-document.ts'
import type { Takes } from './export-table.ts'
import { exportTableWords } from './export-table.words.ts'
import { noteText } from './note-text.words.ts'
import type { circuitColumnWords, districtColumnWords, schoolColumnWords } from './place-column.words.ts'

export const schoolTakes = (
  language: Language,
): Takes<PlanSchool, keyof (typeof schoolColumnWords)['en']> => ({
  cds: ['text', ({ cds }) => cds],
  name: ['text', ({ name }) => name],
  districtCode: ['text', ({ districtCode }) => districtCode],
  districtName: ['text', ({ districtName }) => districtName],
  enrollment: ['whole', ({ enrollment }) => enrollment],
  need: ['number', ({ need }) => need],
  needUncertainty: ['number', ({ needUncertainty }) => needUncertainty],
  standing: ['text', ({ standing }) => exportTableWords[language].standings[standing]],
  daysPerWeek: ['whole', ({ clinicianFte }) => Math.round(clinicianFte * 5)],
  clinicianFte: ['number', ({ clinicianFte }) => clinicianFte],
  circuit: ['text', ({ circuit }) => circuit],
  opens: [
    'text',
    ({ openNow, opensInYear }) =>
      openNow
        ? exportTableWords[language].opens.now
        : opensInYear === null
          ? exportTableWords[language].opens.never
          : String(opensInYear),
  ],
  visitsPerYear: ['number', ({ visitsPerYear }) => visitsPerYear],
  capacityVisitsPerYear: ['number', ({ capacityVisitsPerYear }) => capacityVisitsPerYear],
  medicalVisitShare: ['share', ({ medicalVisitShare }) => medicalVisitShare],
  revenueCents: ['cents', ({ revenueCents }) => revenueCents],
  costCents: ['cents', ({ costCents }) => costCents],
  netCents: ['cents', ({ netCents }) => netCents],
  breakEvenVisitsPerYear: ['whole', ({ breakEvenVisitsPerYear }) => breakEvenVisitsPerYear],
  breakEvenVisitsPerWeek: ['number', ({ breakEvenVisitsPerWeek }) => breakEvenVisitsPerWeek ?? null],
  paidForWeek: ['whole', ({ teamStart }) => teamStart?.paidForWeek ?? null],
  lowestCashCents: ['cents', ({ teamStart }) => teamStart?.lowestCashCents ?? null],
  lowestCashMonth: ['whole', ({ teamStart }) => teamStart?.lowestCashMonth ?? null],
  note: ['text', ({ note }) => noteText(note, language)],
})

type DistrictRow = {
  readonly code: string
  readonly name: string
  readonly schools: readonly PlanSchool[]
  /** Its schools that are to have a team, together. */
  readonly teams: PlanDistrict | undefined
}

export function districtsOf({ schools, districts }: PlanDocument): readonly DistrictRow[] {
  const byCode = Map.groupBy(schools, ({ districtCode }) => districtCode)
  return [...byCode]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, own]) => ({
      code,
      name: own[0]!.districtName,
      schools: own,
      teams: districts?.find((district) => district.code === code),
    }))
}

const sumOf = (schools: readonly PlanSchool[], of: (school: PlanSchool) => number): number =>
  schools.reduce((total, school) => total + of(school), 0)
const countOf = (schools: readonly PlanSchool[], is: (school: PlanSchool) => boolean): number =>
  schools.filter(is).length

export const districtTakes: Takes<DistrictRow, keyof (typeof districtColumnWords)['en']> = {
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
  teams: ['whole', ({ teams }) => teams?.schools ?? null],
  breakEvenPerWeek: ['number', ({ teams }) => teams?.breakEvenVisitsPerClinicianWeek ?? null],
  paidForWeek: ['whole', ({ teams }) => teams?.teamStart.paidForWeek ?? null],
  lowestCashCents: ['cents', ({ teams }) => teams?.teamStart.lowestCashCents ?? null],
  lowestCashMonth: ['whole', ({ teams }) => teams?.teamStart.lowestCashMonth ?? null],
}

export function circuitTakes({
  schools,
}: PlanDocument): Takes<PlanCircuit, keyof (typeof circuitColumnWords)['en']> {
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
