import type { CountyFigures, SchoolFigures } from '#modules/places/index.ts'
import { calendarDate } from '#platform/time.ts'
import { defaultAssumptions } from '../assumption/assumption.rules.ts'
import type { PlanDocument, PlanSchool, PlanYear } from '../document/plan-document.ts'
import { plannedSchools } from '../money/school-plan.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { aSchool } from '../need/need.factory.ts'
import type { WorldResult } from '../risk/plan-result.rules.ts'
import type { PacketInput } from './packet.ts'

export type CountySize = { readonly schools: number; readonly districts: number; readonly years?: number }

const firstYear = 2026

/** Names as long and as odd as the public list has them. */
const nameOf = (index: number): string =>
  [
    'Peña Adobe Elementary',
    'The Language Academy for Creative and Performing Arts at Isleton (Charter), Independent Study Campus',
    "D'Arcy & Sons Preparatory",
    '=Community Day',
    'Las Flores High (Continuation)',
  ][index % 5]!.concat(index < 5 ? '' : ` ${index}`)

const districtName = (district: number): string =>
  ['County Office of Education', 'Twin Rivers Unified', 'River Delta Joint Unified School District'][
    district
  ] ?? `District ${district + 1} Elementary`

/** Schools of an invented county around Sacramento's middle; the last district has one school alone. */
export function someSchools({ schools, districts }: CountySize): readonly SchoolFigures[] {
  return Array.from({ length: schools }, (_, index) => {
    const district = index === schools - 1 ? districts - 1 : index % Math.max(1, districts - 1)
    const districtCode = `34${String(10000 + district)}`
    return aSchool({
      cds: `${districtCode}${String(index + 1).padStart(7, '0')}`,
      name: nameOf(index),
      districtCode,
      districtName: districtName(district),
      enrollment: 40 + ((index * 137) % 1900),
      disadvantaged: Math.floor((40 + ((index * 137) % 1900)) * (0.05 + ((index * 61) % 90) / 100)),
      latitude: index % 40 === 7 ? null : 38.2 + ((index * 7919) % 500) / 1000,
      longitude: index % 40 === 7 ? null : -121.7 + ((index * 104729) % 550) / 1000,
      virtualCode: index % 60 === 11 ? 'F' : 'N',
      schoolType: index % 75 === 13 ? 'Juvenile Court' : 'Elementary',
    })
  })
}

/** A document such as planning gives, from the real money of invented schools; years open in order of need. */
export function aPlanDocument(
  size: CountySize = { schools: 12, districts: 3 },
  given: Partial<PlanDocument> = {},
): PlanDocument {
  const { values, list } = defaultAssumptions()
  const figures = someSchools(size)
  const openCds = new Set(figures.filter((_, index) => index % 9 === 4).map(({ cds }) => cds))
  const plans = plannedSchools({ schools: figures }, values, { openCds, promise: 'days_by_need', draws: 0 })
  const years = size.years ?? 8
  const schools = plans.map((plan, index) => schoolOf(plan, index, years))
  const listed = (keep: (school: PlanSchool) => boolean) => schools.filter(keep).map(({ cds }) => cds)
  const small = schools.filter(({ standing, clinicianFte }) => standing === 'served' && clinicianFte < 1)
  const money = moneyOf(schools, years)
  return {
    county: '34',
    countyName: 'Sacramento',
    dataEdition: '2025-26 · a1b2c3d4',
    modelVersion: '1',
    enrollmentYear: '2025-26',
    firstYear,
    lastYear: firstYear + years - 1,
    promise: 'days_by_need',
    shape: 'A',
    question: { kind: 'most_served' },
    assumptions: list,
    schools,
    years: yearsOf(schools, years, money),
    solver: {
      status: 'gap',
      objective: 181_234.5,
      bound: 182_400.1,
      gap: 0.0064,
      gapAnyCircuits: 0.031,
      seconds: 4.2,
      blockedBy: {
        asked: 'every_school',
        proven: true,
        alone: [
          { thing: 'aid_per_year', from: 0, to: 6_120_000, most: 1_000_000_000 },
          { thing: 'hires_per_year', from: 18, to: null, most: 500 },
          { thing: 'pps_rate', from: 250, to: 331, most: 2000 },
        ],
        together: [
          [
            { thing: 'hires_per_year', from: 18, to: 31, most: 500 },
            { thing: 'pps_rate', from: 250, to: 290, most: 2000 },
          ],
        ],
      },
    },
    circuits: pairs(small),
    counts: {
      schools: schools.length,
      students: schools.reduce((total, school) => total + school.enrollment, 0),
      fullTime: listed((school) => school.standing === 'served' && school.clinicianFte >= 1),
      shared: pairs(small).flatMap(({ cds }) => (cds.length > 1 ? cds : [])),
      partTime: pairs(small).flatMap(({ cds }) => (cds.length === 1 ? cds : [])),
      remote: listed((school) => school.standing === 'remote'),
      doesNotFit: listed((school) => school.standing === 'court' || school.standing === 'adult_serving'),
      servedByOther: [],
      notToBeServed: [],
      openNow: listed((school) => school.openNow),
      coverTheirTeam: schools.filter((school) => school.standing === 'served' && school.netCents >= 0).length,
      partTimePosts: pairs(small).length,
      fewestPartTimePosts: Math.max(0, pairs(small).length - 1),
    },
    marks: [],
    money,
    answer: {
      kind: 'some_schools',
      rateDollars: values.pps_rate,
      schoolsAsked: listed((school) => school.standing === 'served').length,
      schoolsOpenAtEnd: listed((school) => school.openNow || school.opensInYear !== null).length,
      coverTheirTeam: schools.filter((school) => school.standing === 'served' && school.netCents >= 0).length,
      everySchoolIn: null,
      everySchoolPossible: false,
      found: null,
    },
    ...given,
  }
}

/** What makes a packet of that document, by a visitor on a fixed day. */
export function aPacketInput(size?: CountySize, given: Partial<PacketInput> = {}): PacketInput {
  const document = given.document ?? aPlanDocument(size)
  const figures = someSchools({ schools: document.schools.length, districts: 3 })
  const places = document.schools.map(({ cds }, index) => ({
    cds,
    latitude: figures[index]?.latitude ?? null,
    longitude: figures[index]?.longitude ?? null,
  }))
  return {
    document,
    whose: { by: 'visitor' },
    madeOn: calendarDate('2026-11-21'),
    places,
    sources,
    addedPosts: [],
    grantEnds: [
      {
        name: 'Six navigator posts for eighteen months',
        endsBefore: '2026-04',
        when: 'before_the_plan',
        stopsCentsPerYear: null,
        postsFte: 6,
        postsCentsPerYear: 49_151_520,
        visitsInItsPlace: null,
      },
    ],
    base: aResult({}),
    events: [
      {
        event: 'medi_cal_share_falls',
        result: aResult({
          netCents: -2_034_567_89,
          breakEvenRate: 371.5,
          lowestCashCents: -98_765_43,
          lowestCashMonth: '2027-10',
        }),
      },
      {
        event: 'third_leave_in_june',
        result: aResult({
          breakEvenRate: null,
          fullCoverageYear: Number.POSITIVE_INFINITY,
          lowestCashCents: 12_345_67,
          lowestCashMonth: '2028-09',
        }),
      },
    ],
    tornado: [],
    draws: null,
    ...given,
  }
}

const aResult = (given: Partial<WorldResult>): WorldResult => ({
  netCents: -1_234_567_89,
  breakEvenRate: 331.25,
  fullCoverageYear: 17,
  coverTheirTeam: 2,
  lowestCashCents: 45_678_90,
  lowestCashMonth: '2027-09',
  ...given,
})

const sources: CountyFigures['sources'] = [
  {
    fileKind: 'schools',
    publisher: 'California Department of Education',
    schoolYears: ['2025-26'],
    retrievedOn: '2026-11-02',
    rowCount: 385,
    contentHash: 'ab'.repeat(32),
  },
]

function schoolOf(plan: SchoolPlan, index: number, years: number): PlanSchool {
  const waits = plan.openNow || plan.standing !== 'served' || index % 4 === 3
  return {
    cds: plan.cds,
    name: plan.name,
    districtCode: plan.districtCode,
    districtName: plan.districtName,
    enrollment: plan.enrollment,
    need: plan.need,
    needUncertainty: plan.needUncertainty,
    standing: plan.standing,
    clinicianFte: plan.daysPerWeek / 5,
    circuit: null,
    openNow: plan.openNow,
    opensInYear: waits ? null : firstYear + (index % years),
    visitsPerYear: plan.visitsPerYear,
    capacityVisitsPerYear: plan.capacityVisitsPerYear,
    medicalVisitShare: plan.medicalVisitShare,
    revenueCents: plan.revenueCents,
    costCents: plan.costCents,
    netCents: plan.netCents,
    breakEvenVisitsPerYear: plan.breakEvenVisitsPerYear,
    teamStart: {
      paidForWeek: plan.netCents > 0 ? 40 + index : null,
      lowestCashCents: -3_456_789 - 1_001 * index,
      lowestCashMonth: 1 + (index % 36),
    },
    note: plan.note,
  }
}

const pairs = (small: readonly PlanSchool[]): PlanDocument['circuits'] =>
  small.flatMap((school, index) => {
    if (index % 2 === 1) return []
    const cds = small.slice(index, index + 2).map((one) => one.cds)
    return [
      { id: `c-${school.cds}`, cds, daysPerWeek: cds.length * 2, longestKm: cds.length === 1 ? 0 : 4.891 },
    ]
  })

const isOpenBy = (school: PlanSchool, year: number): boolean =>
  school.openNow || (school.opensInYear !== null && school.opensInYear <= year)

function yearsOf(
  schools: readonly PlanSchool[],
  count: number,
  { cashCents, months }: PlanDocument['money'],
): readonly PlanYear[] {
  return Array.from({ length: count }, (_, index) => {
    const open = schools.filter((school) => isOpenBy(school, firstYear + index))
    const sum = (of: (school: PlanSchool) => number) => open.reduce((total, school) => total + of(school), 0)
    const cash = cashCents.slice(index * 12, index * 12 + 12)
    const lowestCashCents = Math.min(...cash)
    return {
      year: firstYear + index,
      schoolsOpen: open.length,
      studentsCovered: sum(({ enrollment }) => enrollment),
      clinicianFte: sum(({ clinicianFte }) => clinicianFte),
      hires: 4 + index,
      leavers: index,
      revenueCents: sum(({ revenueCents }) => revenueCents),
      costCents: sum(({ costCents }) => costCents),
      supportCents: 0,
      lowestCashCents,
      lowestCashMonth: months[index * 12 + cash.indexOf(lowestCashCents)]!,
      note: null,
    }
  })
}

function moneyOf(schools: readonly PlanSchool[], years: number): PlanDocument['money'] {
  const month = (index: number) => firstYear * 12 + 6 + index
  const count = years * 12
  const yearly = (index: number, of: (school: PlanSchool) => number) =>
    schools
      .filter((school) => isOpenBy(school, firstYear + Math.floor(index / 12)))
      .reduce((total, school) => total + of(school), 0)
  const rows = Array.from({ length: count }, (_, index) => ({
    earned: Math.round(
      (yearly(index, ({ revenueCents }) => revenueCents) / 12) * (index % 12 === 0 ? 0 : 1.09),
    ),
    cost: Math.round(yearly(index, ({ costCents }) => costCents) / 12),
  }))
  const openingCashCents = 320_000_000
  let cash = openingCashCents
  return {
    months: rows.map(
      (_, index) => `${Math.floor(month(index) / 12)}-${String((month(index) % 12) + 1).padStart(2, '0')}`,
    ),
    earnedCents: rows.map(({ earned }) => earned),
    receivedCents: rows.map((_, index) => rows[index - 2]?.earned ?? 0),
    costCents: rows.map(({ cost }) => cost),
    supportCents: rows.map(() => 0),
    cashCents: rows.map(({ cost }, index) => {
      cash += (rows[index - 2]?.earned ?? 0) - cost
      return cash
    }),
    openingCashCents,
    settledNetCents: yearly(count - 1, ({ netCents }) => netCents),
  }
}
