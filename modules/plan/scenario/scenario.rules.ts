import type { AssumptionName } from '../assumption/assumption.ts'
import type { Whose } from '../county-plan/county-plan.ts'
import type { Asks } from '../question/question.ts'
import { longestName, type Scenario } from './scenario.ts'

export type KeepRefusal = 'name_missing' | 'name_long' | 'name_taken'
export type ConfirmRefusal = 'not_worked_out' | 'already_confirmed' | 'withdrawn'
export type WithdrawRefusal = 'withdrawn'
export type ShareRefusal = 'already_shared' | 'withdrawn'

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

/** Why a scenario cannot be shared outside now. */
export function whyNotShare({ state, shareId }: Pick<Scenario, 'state' | 'shareId'>): ShareRefusal | null {
  if (state === 'withdrawn') return 'withdrawn'
  return shareId === null ? null : 'already_shared'
}

/** The assumptions a scenario changes, its own first day not counted: that every one of them has. */
export const changedIn = ({ changed }: Asks): readonly AssumptionName[] =>
  (Object.keys(changed) as AssumptionName[]).filter((name) => name !== 'plan_from')

/** What is asked outside: without the figures held back, in whose place the product's own hold. */
export function askedOutside(
  asks: Asks,
  held: readonly string[],
): { readonly asks: Asks; readonly heldBack: number } {
  const out = changedIn(asks).filter((name) => held.includes(name))
  const changed = Object.entries(asks.changed).filter(([name]) => !out.some((one) => one === name))
  return { asks: { ...asks, changed: Object.fromEntries(changed) }, heldBack: out.length }
}

/** Whose a plan is that asks what this scenario asks; a withdrawn one is nobody's. */
export function whoseOf(scenario: Scenario | undefined): Whose {
  if (scenario === undefined || scenario.state === 'withdrawn') return { by: 'visitor' }
  const { name, confirmedName, confirmedOn } = scenario
  return confirmedName === null || confirmedOn === null
    ? { by: 'draft', name }
    : { by: 'confirmed', name, person: confirmedName, on: confirmedOn }
}
