import { type Policy, roles } from '#platform/viewer.ts'

/** Who signed in sees what they themselves come to. */
export const minePolicy = { see: roles } as const satisfies Policy<'see'>
