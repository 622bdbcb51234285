import { type Policy, roles } from '#platform/viewer.ts'

export const noticePolicy = {
  /** Everyone says for herself whether she wants letters. */
  choose: roles,
  /** The job that writes them. */
  write: ['service'],
} as const satisfies Policy<'choose' | 'write'>
