import { connect } from './database.ts'

/**
 * The login that keeps accounts and seals the audit trail. It reaches those tables and none of a county's records, and
 * no viewer ever acts under it.
 */
export type Keeper = ReturnType<typeof connect>

export const openKeeper = (url: string): Keeper => connect(url, 4)
