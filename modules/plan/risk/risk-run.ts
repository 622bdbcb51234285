import type { DrawSummary } from './draw.rules.ts'

/** A random run: which question, from which seed, how many draws, and whether the years it holds were worked out. */
export type RiskRunKey = {
  readonly questionId: string
  readonly seed: number
  readonly draws: number
  readonly withYears: boolean
}

export type RiskRun = { readonly summary: DrawSummary; readonly seconds: number; readonly runAt: Date }

export const drawsOfARun = 4000
export const mostSeed = 4_294_967_295
