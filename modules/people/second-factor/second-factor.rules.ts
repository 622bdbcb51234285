import { roles, type StaffRole } from '#platform/viewer.ts'
import type { SecondFactorRefusal } from './second-factor.ts'

/** A teacher who only refers reads no record but her own receipts; whatever a county asks beyond is its own. */
const owingNone: readonly StaffRole[] = ['school_staff']

/** Roles of which a county may ask a second factor that they would not owe. */
export const askableRoles: readonly StaffRole[] = owingNone

export const owingRoles: readonly StaffRole[] = roles.filter((role) => !owingNone.includes(role))

/** Every role owes one but those that read no record, and these where their county asks it. A county only adds. */
export const owesSecondFactor = (role: StaffRole, askedByCounty: boolean): boolean =>
  !owingNone.includes(role) || askedByCounty

/** Why a county cannot set this of a role, or null. */
export const whyNotSet = (role: string): SecondFactorRefusal | null =>
  askableRoles.some((one) => one === role) ? null : 'owed_by_all'
