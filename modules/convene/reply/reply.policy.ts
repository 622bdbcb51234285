import { type Policy, roles, type StaffRole } from '#platform/viewer.ts'

/** Who works on the clinic's side has no way into the rows of convenings. */
const clinicSide: readonly StaffRole[] = [
  'clinician_1',
  'clinician_2',
  'associate',
  'graduate_intern',
  'billing_specialist',
  'health_center_partner',
]

/** Whoever of the school side was named to answer a question answers it. */
export const replyPolicy = {
  answer: roles.filter((role) => !clinicSide.includes(role)),
} satisfies Policy<'answer'>
