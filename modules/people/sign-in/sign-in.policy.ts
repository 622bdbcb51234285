import { allRoles, type Policy } from '#platform/viewer.ts'

/** The door itself: each of these asks the session who is here, and shows nothing but that person's own. */
export const signInPolicy = {
  signIn: allRoles,
  signOut: allRoles,
  own: allRoles,
} as const satisfies Policy<'signIn' | 'signOut' | 'own'>
