import Papa from 'papaparse'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { Role } from '#platform/viewer.ts'
import { isCountyRole, mayGrant } from '../membership/membership.rules.ts'
import { isStaffRole } from '../membership/membership.ts'
import {
  type FileRefusal,
  mostRows,
  type Offer,
  type OfferRefusal,
  offerSchema,
  type TypedOffer,
} from './invitation.ts'

export type OfferContext = {
  readonly granter: readonly Role[]
  readonly today: CalendarDate
  /** Codes of the county's districts and open schools. */
  readonly places: ReadonlySet<string>
  /** `address role place` of the invitations that are still open. */
  readonly open: ReadonlySet<string>
}

export const offerKey = ({ email, role, place }: Pick<Offer, 'email' | 'role' | 'place'>): string =>
  `${email} ${role} ${place ?? ''}`

export type ReadOffer =
  | { readonly done: true; readonly offer: Offer }
  | { readonly done: false; readonly refusal: OfferRefusal; readonly field: keyof TypedOffer }

/** What was typed, as an offer; or the first thing that is wrong with it, and where. */
export function readOffer(typed: TypedOffer, context: OfferContext): ReadOffer {
  const no = (refusal: OfferRefusal, field: keyof TypedOffer): ReadOffer => ({ done: false, refusal, field })
  const { name, email, role, title, reason } = typed
  const place = typed.place === '' ? null : typed.place
  const startsOn = typed.starts_on === '' ? context.today : typed.starts_on
  const endsOn = typed.ends_on === '' ? null : typed.ends_on
  if (name === '') return no('name_missing', 'name')
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]{2,}$/.test(email)) return no('no_address', 'email')
  if (!isStaffRole(role)) return no('no_such_role', 'role')
  if (!mayGrant(context.granter, role)) return no('above_your_role', 'role')
  if (isCountyRole(role) && place !== null) return no('place_not_taken', 'place')
  if (!isCountyRole(role) && place === null) return no('place_needed', 'place')
  if (place !== null && !context.places.has(place)) return no('no_such_place', 'place')
  if (!isCalendarDate(startsOn)) return no('no_such_day', 'starts_on')
  if (endsOn !== null && !isCalendarDate(endsOn)) return no('no_such_day', 'ends_on')
  if (endsOn !== null && endsOn < startsOn) return no('ends_before_start', 'ends_on')
  if (reason === '') return no('reason_missing', 'reason')
  // A post that the county gives no name of its own is called by its role.
  const called = title === '' ? role.replaceAll('_', ' ') : title
  const offer = { name, email, role, title: called, place, startsOn, endsOn, reason }
  return context.open.has(offerKey(offer)) ? no('invited_already', 'email') : { done: true, offer }
}

export type ReadRow = ReadOffer & { readonly line: number; readonly typed: TypedOffer }
export type ReadFile =
  | { readonly done: true; readonly rows: readonly ReadRow[] }
  | { readonly done: false; readonly refusal: FileRefusal }

const needed = ['name', 'email', 'role', 'reason']

/** A file of people to invite, each row judged; `bytes` must be UTF-8 with a header line. */
export function readOffers(bytes: Uint8Array, context: OfferContext): ReadFile {
  const text = decode(bytes)
  if (text === null) return { done: false, refusal: 'not_utf8' }
  const parsed = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase().replaceAll(' ', '_'),
  })
  const columns = parsed.meta.fields ?? []
  if (needed.some((name) => !columns.includes(name))) return { done: false, refusal: 'columns_missing' }
  if (parsed.errors.length > 0) return { done: false, refusal: 'not_csv' }
  if (parsed.data.length === 0) return { done: false, refusal: 'no_rows' }
  if (parsed.data.length > mostRows) return { done: false, refusal: 'too_many_rows' }
  const seen = new Set<string>()
  return { done: true, rows: parsed.data.map((cells, index) => judge(cells, index + 2, seen, context)) }
}

function judge(
  cells: Record<string, string>,
  line: number,
  seen: Set<string>,
  context: OfferContext,
): ReadRow {
  const cut = Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [name, String(value).slice(0, 600)]),
  )
  const parsed = offerSchema.safeParse(cut)
  // A cell that is longer than any answer: its row is shown by what could be read of it.
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'name') as keyof TypedOffer
    const refusal = field === 'email' ? 'no_address' : field === 'role' ? 'no_such_role' : 'name_missing'
    return { done: false, refusal, field, line, typed: offerSchema.parse({}) }
  }
  const read = readOffer(parsed.data, context)
  if (!read.done) return { ...read, line, typed: parsed.data }
  const key = offerKey(read.offer)
  if (seen.has(key))
    return { done: false, refusal: 'twice_in_file', field: 'email', line, typed: parsed.data }
  seen.add(key)
  return { ...read, line, typed: parsed.data }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
