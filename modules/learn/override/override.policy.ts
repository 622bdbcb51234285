import { type Policy, roles } from '#platform/viewer.ts'

/** The county's people read in its words; its office and its editors choose them. */
export const overridePolicy = {
  read: roles,
  write: ['county_director', 'county_coordinator', 'content_editor'],
} as const satisfies Policy<'read' | 'write'>
