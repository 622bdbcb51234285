import type { Whose } from '../county-plan/county-plan.ts'
import { longestName, type Scenario } from './scenario.ts'

export type KeepRefusal = 'name_missing' | 'name_long' | 'name_taken'
export type ConfirmRefusal = 'not_worked_out' | 'already_confirmed' | 'withdrawn'
export type WithdrawRefusal = 'withdrawn'

/** Why a plan cannot be kept under this name, or null when it can. */
export function whyNotKeep(name: string, taken: readonly string[]): KeepRefusal | null {
  const wanted = name.trim()
  if (wanted === '') return 'name_missing'
  if (wanted.length > longestName) return 'name_long'
  return taken.some((other) => other.toLowerCase() === wanted.toLowerCase()) ? 'name_taken' : null
}

/** Why a scenario cannot be confirmed now: nobody stands by years they have not seen. */
export function whyNotConfirm(
  { state }: Pick<Scenario, 'state'>,
  yearsWorkedOut: boolean,
): ConfirmRefusal | null {
  if (state === 'withdrawn') return 'withdrawn'
  if (state === 'confirmed') return 'already_confirmed'
  return yearsWorkedOut ? null : 'not_worked_out'
}

export const whyNotWithdraw = ({ state }: Pick<Scenario, 'state'>): WithdrawRefusal | null =>
  state === 'withdrawn' ? 'withdrawn' : null

/** Whose a plan is that asks what this scenario asks; a withdrawn one is nobody's. */
export function whoseOf(scenario: Scenario | undefined): Whose {
  if (scenario === undefined || scenario.state === 'withdrawn') return { by: 'visitor' }
  const { name, confirmedName, confirmedOn } = scenario
  return confirmedName === null || confirmedOn === null
    ? { by: 'draft', name }
    : { by: 'confirmed', name, person: confirmedName, on: confirmedOn }
}
