import type { Policy } from '#platform/viewer.ts'

/** The county's office enters who is where and what of it is public; a school's leaders see their own. */
export const placementPolicy = {
  list: ['county_director', 'county_coordinator', 'principal', 'assistant_principal'],
  enter: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'list' | 'enter'>
