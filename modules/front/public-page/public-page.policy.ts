import { allRoles, type Policy } from '#platform/viewer.ts'

export const publicPagePolicy = {
  read: allRoles,
  edit: ['county_director', 'county_coordinator', 'content_editor'],
} as const satisfies Policy<'read' | 'edit'>
