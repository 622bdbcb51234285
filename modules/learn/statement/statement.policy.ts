import { type Policy, roles } from '#platform/viewer.ts'

/** Every member of staff takes along, and has deleted, what learning keeps of her; nobody does it for her. */
export const statementPolicy = { own: roles } as const satisfies Policy<'own'>
