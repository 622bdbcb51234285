import type { Policy } from '#platform/viewer.ts'

export const secondFactorPolicy = {
  set: ['county_director'],
} as const satisfies Policy<'set'>
