import type { RateFigure, SchoolFigures, SupportStaff } from '#modules/places/index.ts'
import { groupNames } from '#modules/places/index.ts'

let made = 0

/** An elementary school of 400 with everything published; what is given replaces what is not. */
export function aSchool(
  given: Partial<SchoolFigures> & { readonly disadvantaged?: number | null } = {},
): SchoolFigures {
  made += 1
  const { disadvantaged = 200, ...rest } = given
  const groups = Object.fromEntries(groupNames.map((name) => [name, null])) as SchoolFigures['groups']
  return {
    cds: String(made).padStart(14, '0'),
    name: `School ${made}`,
    districtCode: '0000001',
    districtName: 'First District',
    siteCounty: null,
    schoolType: 'Elementary',
    schoolLevel: 'Elementary',
    gradeSpan: 'K-6',
    charter: false,
    alternative: false,
    virtualCode: 'N',
    street: null,
    city: null,
    zip: null,
    latitude: 38.6,
    longitude: -121.4,
    placeDisputed: false,
    enrollment: 400,
    groups: { ...groups, socioeconomically_disadvantaged: disadvantaged },
    chronicAbsence: aRate(80, 400),
    suspension: aRate(12, 400),
    supportStaff: staffOf(1, 0.5, 0.2),
    ...rest,
  }
}

export const aRate = (numerator: number | null, denominator: number | null): RateFigure => ({
  schoolYear: '2024-25',
  numerator,
  denominator,
  ratePct:
    numerator === null || denominator === null ? null : Math.round((numerator / denominator) * 1000) / 10,
  reliability: numerator === null ? 'suppressed' : (denominator ?? 0) < 30 ? 'small-sample' : 'reliable',
})

export const staffOf = (
  counselor: number | null,
  psychologist: number | null,
  socialWorker: number | null,
): SupportStaff => ({ schoolYear: '2024-25', counselor, psychologist, socialWorker, nurse: null })
