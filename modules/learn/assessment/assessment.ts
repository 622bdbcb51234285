import { z } from 'zod'
import type { Choice, Scenario, Statement } from '../content/content.ts'

/** How a person rates herself on a statement, from not yet to able to show others. */
export const ratings = ['1', '2', '3', '4'] as const
export type Rating = (typeof ratings)[number]

/** What was answered: the choice of each scene, the rating of each statement, by their permanent ids. */
export type Answers = {
  readonly choices: Readonly<Record<string, string>>
  readonly ratings: Readonly<Record<string, Rating>>
}

/** One scene as it was answered; no choice where the scene has changed since. */
export type AnsweredScenario = { readonly scenario: Scenario; readonly chosen: Choice | undefined }
export type RatedStatement = { readonly statement: Statement; readonly rating: Rating | undefined }

export type Result = {
  readonly scenarios: readonly AnsweredScenario[]
  readonly statements: readonly RatedStatement[]
  readonly rightCount: number
  readonly askedCount: number
  /** Null where there is nothing to pass: statements alone. */
  readonly passed: boolean | null
  /** Lessons to go back to, by slug: those on privacy and crisis first. */
  readonly lessons: readonly string[]
  /** True when a scene that must be right was not. */
  readonly missedMust: boolean
}

export type Attempt = Answers & {
  readonly id: string
  readonly assessmentId: string
  readonly rightCount: number
  readonly askedCount: number
  readonly passed: boolean
  readonly attemptedAt: Date
}

/** Any field may come; those that the assessment knows are read by its own rule. */
export const answersSchema = z.record(z.string(), z.unknown())
