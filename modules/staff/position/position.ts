import type { Id } from '#platform/ids.ts'
import type { StaffRole } from '#platform/viewer.ts'

export type PositionId = Id<'position'>

/** A post that serves schools; without a holder it is a vacancy. */
export type Position = {
  readonly id: PositionId
  readonly role: StaffRole
  /** What the county calls it. */
  readonly title: string
  readonly holder: string | null
}

/** Roles a student or family may be sent to. */
export const positionRoles = [
  'school_counselor',
  'school_psychologist',
  'school_social_worker',
  'clinician_1',
  'clinician_2',
  'associate',
  'graduate_intern',
  'family_navigator',
  'wellness_coach',
  'behavioral_health_coach',
  'peer_specialist',
] as const satisfies readonly StaffRole[]
