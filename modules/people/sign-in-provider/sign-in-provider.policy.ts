import { allRoles, type Policy } from '#platform/viewer.ts'

/** Where people sign in is the director's to say; who comes from there is anyone until they are known. */
export const signInProviderPolicy = {
  list: ['county_director'],
  keep: ['county_director'],
  arrive: allRoles,
} as const satisfies Policy<'list' | 'keep' | 'arrive'>
