import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone may fill the page in and print it; county office and principal save it; only the school confirms it. */
export const whoDoesWhatPolicy = {
  fill: allRoles,
  save: ['county_director', 'county_coordinator', 'principal', 'assistant_principal'],
  confirm: ['principal', 'assistant_principal'],
} as const satisfies Policy<'fill' | 'save' | 'confirm'>
