import { type Policy, roles } from '#platform/viewer.ts'

/** Everyone of the place may know who sees what; only the school's own leaders decide it. */
export const sightPolicy = {
  read: roles,
  decide: ['principal', 'assistant_principal'],
} as const satisfies Policy<'read' | 'decide'>
