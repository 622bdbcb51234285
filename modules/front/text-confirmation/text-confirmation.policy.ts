import type { Policy } from '#platform/viewer.ts'

/** Editors see what is still unread; the county's office enters who has read it. */
export const textConfirmationPolicy = {
  list: ['county_director', 'county_coordinator', 'content_editor'],
  confirm: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'list' | 'confirm'>
