import type { Policy } from '#platform/viewer.ts'

const leaders = ['county_director', 'county_coordinator', 'district_leader'] as const

/** Who leads a place reads what binds it; what is signed is recorded by county office and district. */
export const agreementPolicy = {
  read: [
    ...leaders,
    'principal',
    'assistant_principal',
    'clinician_2',
    'health_center_partner',
    'billing_specialist',
  ],
  record: leaders,
} as const satisfies Policy<'read' | 'record'>
