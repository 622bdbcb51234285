import type { StaffRole } from '#platform/viewer.ts'
import type { Curriculum } from '../role/curriculum.ts'

/** Whoever may sign beside the learning roles: what a text calls them, and the access roles that may be it. */
const otherSigners: Readonly<Record<string, readonly StaffRole[]>> = {
  supervisor: ['clinician_2', 'county_coordinator', 'county_director'],
  'task-supervisor': ['clinician_1', 'clinician_2', 'school_counselor', 'school_social_worker'],
  'field-instructor': ['clinician_2', 'clinician_1'],
  sponsor: ['county_director', 'district_leader'],
}

/** Access roles whose people may sign a step: those of the learning role it names, or of the signer's list. */
export const signerRoles = (signer: string, curriculum: Curriculum): readonly string[] =>
  otherSigners[signer] ?? curriculum.role(signer, 'en')?.access ?? []

/** Access roles whose people a learner may name as her supervisor. */
export const supervisorRoles: readonly StaffRole[] = [
  'clinician_2',
  'clinician_1',
  'school_counselor',
  'school_social_worker',
  'county_coordinator',
  'county_director',
]
