import type { OrganizationId } from './organization.ts'

/** An agency as the list of all of them shows it. */
export type AgencyLine = {
  readonly id: OrganizationId
  readonly name: string
  readonly parentId: OrganizationId | null
  readonly parentName: string | null
  /** Services in the directory, those hidden from families too. */
  readonly serviceCount: number
  /** When somebody there last answered for one of its services, by a call or by its link. */
  readonly lastContactAt: Date | null
}
