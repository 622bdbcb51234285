import type { Registration } from '../registration/registration.ts'

/** Whose calendar it is: everything one person with an account comes to, or one registration. */
export type Owner = { readonly personId: string | null; readonly registrationId: string | null }

/** With an account a calendar holds everything they come to in the county; without, the one registration. */
export const ownerOf = ({ id: registrationId, personId }: Pick<Registration, 'id' | 'personId'>): Owner =>
  personId === null ? { personId: null, registrationId } : { personId, registrationId: null }
