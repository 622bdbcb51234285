import type { CountyFigures, SchoolFigures } from '#modules/places/index.ts'
import { readAssumptions } from '../assumption/assumption.rules.ts'
import type { AssumptionOverrides } from '../assumption/assumption.ts'
import { aSchool } from '../need/need.factory.ts'
import type { PlanInput } from './plan-input.ts'

/** The figures of an invented county with these schools, and nothing else published. */
export function countyOf(
  schools: readonly SchoolFigures[],
  given: Partial<CountyFigures> = {},
): CountyFigures {
  const codes = [...new Set(schools.map(({ districtCode }) => districtCode))].sort()
  return {
    countyCode: '00',
    countyName: 'Practice',
    dataEdition: 'invented',
    enrollmentYear: '2025-26',
    districts: codes.map((code) => ({
      code,
      name: `District ${code}`,
      schoolCount: schools.filter(({ districtCode }) => districtCode === code).length,
    })),
    schools,
    healthSites: [],
    countyRates: { chronicAbsence: null, suspension: null },
    stateRates: { chronicAbsence: null, suspension: null },
    schoolDaysByMonth: null,
    sources: [],
    ...given,
  }
}

/** A health center site on the grounds of a school. */
export const siteAt = (schoolCds: string): CountyFigures['healthSites'][number] => ({
  siteId: `site-${schoolCds}`,
  name: 'School Health Center',
  street: null,
  city: null,
  latitude: null,
  longitude: null,
  kind: 'FQHC',
  schoolCds,
})

/**
 * Twenty-four schools of three districts, poor and rich, small and large, with one adult school, one court school, one
 * that is fully virtual and two sites that are open.
 */
export function smallCounty(): CountyFigures {
  const schools = Array.from({ length: 24 }, (_, index) => {
    const enrollment = 150 + ((index * 271) % 900)
    const district = index % 3
    return aSchool({
      cds: `${String(100 + district).padStart(7, '0')}${String(index).padStart(7, '0')}`,
      name: `School ${index}`,
      districtCode: String(100 + district).padStart(7, '0'),
      districtName: `District ${district}`,
      enrollment,
      disadvantaged: Math.round(enrollment * (0.2 + ((index * 37) % 75) / 100)),
      latitude: 38.5 + ((index * 7919) % 200) / 1000,
      longitude: -121.5 + ((index * 104729) % 200) / 1000,
      ...odd[index],
    })
  })
  return countyOf(schools, { healthSites: [siteAt(schools[4]!.cds), siteAt(schools[9]!.cds)] })
}

const odd: Readonly<Record<number, Partial<SchoolFigures>>> = {
  11: { gradeSpan: 'AD' },
  15: { schoolType: 'Juvenile Court' },
  19: { virtualCode: 'F' },
  21: { placeDisputed: true },
}

/** A plan of a county from which something can open: money enough, a good rate, the lead time run out. */
export function anInput(
  changed: AssumptionOverrides = {},
  given: Partial<Omit<PlanInput, 'assumptions'>> = {},
): PlanInput {
  const overrides = {
    plan_from: 20250101,
    cash_once: 1_000_000,
    pps_rate: 300,
    hires_per_year: 4,
    ...changed,
  }
  const read = readAssumptions(overrides)
  if (!read.done) throw new Error(read.refusals.map(({ sentence }) => sentence).join(' '))
  return { figures: smallCounty(), years: 5, ...given, assumptions: read.result }
}
