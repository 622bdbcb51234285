import { allRoles, type Policy } from '#platform/viewer.ts'

/** The county office makes and ends keys; a program is let in by its key alone, whoever else is at that browser. */
export const recordStorePolicy = {
  keep: ['county_director', 'county_coordinator'],
  exchange: allRoles,
} as const satisfies Policy<'keep' | 'exchange'>
