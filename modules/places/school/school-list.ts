import type { ClosedReason, SchoolId } from './school.ts'

/** A line of a list of schools: who it is, and its newest enrollment. */
export type SchoolSummary = {
  readonly id: SchoolId
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly districtName: string
  readonly schoolType: string
  readonly schoolLevel: string
  readonly gradeSpan: string
  readonly charter: boolean
  readonly alternative: boolean
  readonly virtualCode: string
  readonly city: string | null
  readonly schoolYear: string
  readonly enrollment: number
  /** Students eligible for free or reduced-price meals; null is "not published". */
  readonly mealEligible: number | null
  readonly closedOn: string | null
  readonly closedReason: ClosedReason | null
}

export const schoolSorts = ['name', 'district', 'enrollment', 'meals'] as const
export type SchoolSort = (typeof schoolSorts)[number]

export type SchoolListFilter = {
  /** Part of a name or of a code. */
  readonly search?: string
  readonly districtCode?: string
  readonly schoolType?: string
  readonly charter?: boolean
  /** False, the default, leaves closed schools out. */
  readonly withClosed?: boolean
  readonly sort?: SchoolSort
  readonly descending?: boolean
  /** From 1. */
  readonly page?: number
  readonly pageSize?: number
}

export type SchoolList = { readonly rows: readonly SchoolSummary[]; readonly total: number }

/** A district with what its open schools add up to. */
export type DistrictSummary = {
  readonly code: string
  readonly name: string
  readonly schoolCount: number
  readonly enrollment: number
  readonly mealEligible: number | null
  readonly closedOn: string | null
}
