import { leastOf } from '#platform/small-numbers.ts'
import type { MovementTyped } from './movement.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** JSON whose members stand in the order of their names, without a space: the text that is signed (as RFC 8785 has it). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonicalJson(one)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, of]) => `${JSON.stringify(name)}:${canonicalJson(of)}`).join(',')}}`
}

/** The quarter of a month such as 2026-08. */
export function quarterOf(month: string): { readonly from: string; readonly to: string } {
  const [year = '', number = '1'] = month.split('-')
  const first = Math.floor((Number(number) - 1) / 3) * 3 + 1
  const text = (of: number) => `${year}-${String(of).padStart(2, '0')}`
  return { from: text(first), to: text(first + 2) }
}

/** The two years that hold a year, the first of them odd; null without one. */
export function yearsOf(year: number | null): { readonly from: number; readonly to: number } | null {
  if (year === null) return null
  const from = year % 2 === 1 ? year : year - 1
  return { from, to: from + 1 }
}

/** In how many places one role's people have all come to a phase. */
type PhaseCount = { readonly phase: number; readonly places: number; readonly countedAt: Date }

/** What the county's own records say of its phases, and how recent they are. */
export type ProposedPhases = { readonly from: number; readonly to: number; readonly countedAt: Date }

/**
 * The lowest and the highest phase at which at least five roles at a site stand, each of one person or more: so that none
 * of what is proposed tells of one person. Null where no phase has so many.
 */
export function proposedPhases(counts: readonly PhaseCount[]): ProposedPhases | null {
  const told = counts.filter(({ places }) => places >= leastOf.adults)
  const phases = told.map(({ phase }) => phase)
  if (told.length === 0) return null
  const countedAt = new Date(Math.max(...told.map((one) => one.countedAt.getTime())))
  return { from: Math.min(...phases), to: Math.max(...phases), countedAt }
}

export type TellRefusal = 'no_address' | 'phases_turned' | 'ahead'

/** Why a county cannot tell this, or null. */
export function whyNotTell(
  { startMonth, phaseFrom, phaseTo }: MovementTyped,
  origin: string,
  today: string,
): TellRefusal | null {
  if (!origin.startsWith('https://')) return 'no_address'
  if (phaseFrom > phaseTo) return 'phases_turned'
  return startMonth > today.slice(0, 7) ? 'ahead' : null
}
