import type { Policy } from '#platform/viewer.ts'

/** Whoever both calls families back and keeps the directory true begins here. */
export const navigatorDayPolicy = {
  begin: ['family_navigator', 'wellness_coach', 'county_coordinator', 'county_director'],
} as const satisfies Policy<'begin'>
