import type { PlannedSchool } from './planned-school.ts'

let made = 0

/** A school of 400 with a two-day team in the middle of a county; what is given replaces what is not. */
export function aPlannedSchool(given: Partial<PlannedSchool> = {}): PlannedSchool {
  made += 1
  return {
    cds: String(made).padStart(14, '0'),
    name: `School ${made}`,
    districtCode: '0000001',
    latitude: 38.6,
    longitude: -121.4,
    enrollment: 400,
    need: 0.5,
    needUncertainty: 0.1,
    standing: 'served',
    openNow: false,
    daysPerWeek: 2,
    visitsPerYear: 300,
    medicalVisitShare: 0.75,
    revenueCents: 6_000_000,
    costCents: 6_000_000,
    netCents: 0,
    breakEvenVisitsPerYear: 300,
    capacityVisitsPerYear: 367,
    note: null,
    ...given,
  }
}
