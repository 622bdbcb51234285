import type { Viewer } from '#platform/viewer.ts'
import {
  mostHours,
  mostRows,
  type SeenAs,
  seenAs,
  type TypedVisit,
  type VendorVisit,
  type VisitRefusal,
} from './vendor-visit.ts'

export type WrongField = { readonly refusal: VisitRefusal; readonly field: keyof TypedVisit }

export const isSeenAs = (text: string): text is SeenAs => seenAs.some((role) => role === text)

/** The first thing that keeps this leave from being given, and its field; or null. */
export function whyNotGrantVisit(typed: TypedVisit): WrongField | null {
  if (typed.name === '') return { refusal: 'name_missing', field: 'name' }
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]{2,}$/.test(typed.email))
    return { refusal: 'no_address', field: 'email' }
  if (!isSeenAs(typed.seen_as)) return { refusal: 'role_missing', field: 'seen_as' }
  if (typed.reason === '') return { refusal: 'reason_missing', field: 'reason' }
  if (!(typed.hours >= 1 && typed.hours <= mostHours))
    return { refusal: 'hours_out_of_range', field: 'hours' }
  if (!(typed.rows >= 1 && typed.rows <= mostRows)) return { refusal: 'rows_out_of_range', field: 'rows' }
  return null
}

export type VisitState = 'offered' | 'open' | 'late' | 'ended' | 'halted'

/** Where a visit stands at a moment; only an open one opens anything. */
export function visitState(
  visit: Pick<VendorVisit, 'cause' | 'endsAt' | 'acceptedAt'>,
  now: Date,
): VisitState {
  if (visit.cause === 'budget') return 'halted'
  if (visit.cause === 'county') return 'ended'
  if (visit.endsAt <= now) return 'late'
  return visit.acceptedAt === null ? 'offered' : 'open'
}

/** The viewer an open visit makes: it reads the county as a role would, writes nothing, and its rows are counted. */
export const visitorOf = (visit: VendorVisit, label: string): Viewer => ({
  personId: visit.personId,
  label,
  roles: [visit.seenAs],
  databaseRole: 'app_school_wide',
  county: visit.countyId,
  schools: [],
  guest: { leave: visit.id, rowsLeft: Math.max(0, visit.rowBudget - visit.rowsUsed) },
})
