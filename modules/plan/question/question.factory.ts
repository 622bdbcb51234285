import type { CountyFigures, SchoolFigures } from '#modules/places/index.ts'
import { aSchool } from '../need/need.factory.ts'

/** The public figures of an invented county of a few schools a kilometer or two apart. */
export function aCounty(given: Partial<CountyFigures> = {}): CountyFigures {
  const schools = given.schools ?? aFewSchools(6)
  const rates = { chronicAbsence: null, suspension: null }
  return {
    countyCode: '34',
    countyName: 'Sacramento',
    dataEdition: '2025-26 · 00000000',
    enrollmentYear: '2025-26',
    districts: [{ code: '3400001', name: 'First District', schoolCount: schools.length }],
    healthSites: [],
    countyRates: rates,
    stateRates: rates,
    schoolDaysByMonth: null,
    sources: [],
    ...given,
    schools,
  }
}

/** Schools of one district, each a little larger and a little farther north than the one before. */
export const aFewSchools = (count: number): readonly SchoolFigures[] =>
  Array.from({ length: count }, (_, index) =>
    aSchool({
      cds: `3400001${String(index + 1).padStart(7, '0')}`,
      name: `School ${index + 1}`,
      districtCode: '3400001',
      enrollment: 400 + index * 200,
      disadvantaged: 100 + index * 150,
      latitude: 38.5 + index / 100,
    }),
  )
