import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Asks } from '../question/question.ts'

export type ScenarioId = Id<'scenario'>
export type ScenarioShareId = Id<'scenario_share'>
export type ScenarioState = 'draft' | 'confirmed' | 'withdrawn'

/** A plan the county office keeps by name: its draft, until someone confirms it or takes it back. */
export type Scenario = {
  readonly id: ScenarioId
  readonly name: string
  /** It names its own first day, so that it stays the same plan. */
  readonly asks: Asks
  readonly madeAt: Date
  readonly dataEdition: string
  readonly modelVersion: string
  readonly state: ScenarioState
  readonly confirmedName: string | null
  readonly confirmedOn: CalendarDate | null
  /** The figures it was confirmed on, which may have changed since. */
  readonly confirmedEdition: string | null
  readonly withdrawnOn: CalendarDate | null
  /** How it stands outside; null while it is the county's own. */
  readonly shareId: ScenarioShareId | null
  readonly sharedName: string | null
  readonly sharedAt: Date | null
  /** Figures of the county that the copy outside lacks. */
  readonly heldBack: number | null
}

export const scenarioSchema = z.looseObject({ name: z.string().trim().max(200).default('') })

/** Names of the assumptions whose values stay inside. */
export const shareSchema = z.looseObject({
  held: z.union([z.string(), z.array(z.string())]).default([]),
})

export const longestName = 120
