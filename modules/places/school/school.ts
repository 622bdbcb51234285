import type { Id } from '#platform/ids.ts'

export type SchoolId = Id<'school'>

/** Why a school is no longer open: its list leaves it out, or the directory says so. */
export const closedReasons = ['not_listed', 'closed', 'merged'] as const
export type ClosedReason = (typeof closedReasons)[number]

/** What tells a school from others, as an enrollment file gives it. */
export type SchoolFacts = {
  readonly name: string
  readonly schoolType: string
  readonly schoolLevel: string
  readonly gradeSpan: string
  readonly charter: boolean
  readonly virtualCode: string
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}
export const schoolFactNames = [
  'name',
  'schoolType',
  'schoolLevel',
  'gradeSpan',
  'charter',
  'virtualCode',
  'street',
  'city',
  'zip',
  'latitude',
  'longitude',
] as const satisfies readonly (keyof SchoolFacts)[]

/** A school as it stands in the county, with every code it has been listed under. README.md tells its life. */
export type KnownSchool = {
  readonly id: SchoolId
  /** The code under which its newest enrollment file lists it. */
  readonly code: string
  readonly codes: readonly string[]
  readonly name: string
  /** School years of the oldest and the newest enrollment file that list it. */
  readonly listedFrom: string
  readonly listedIn: string
  readonly closedOn: string | null
  readonly closedReason: ClosedReason | null
  readonly facts: SchoolFacts
}
