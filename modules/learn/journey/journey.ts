import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/)
const spoken = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const state = z.enum(['draft', 'machine', 'reviewed'])

/**
 * `content/journey.json`: the steps from the first meeting to the first review. Weeks are planning estimates for a
 * first site, synthesized by this project and no one's rule; so is what waits for what.
 */
export const journeyFileSchema = z.strictObject({
  edition: z.int().positive(),
  state: z.strictObject({ en: state, es: state }),
  owners: z.array(z.strictObject({ id: name, name: spoken })).min(1),
  /** The step whose gate is the launch. */
  last: name,
  steps: z
    .array(
      z.strictObject({
        id: name.startsWith('jn-'),
        owners: z.array(name).min(1),
        weeks: z.strictObject({ low: z.int().positive(), high: z.int().positive() }),
        /** Steps that must be through before this one begins. */
        needs: z.array(name),
        /** Steps that may run beside it and must be through before it ends. */
        endsAfter: z.array(name),
        name: spoken,
        gate: spoken,
        documents: z.array(z.strictObject({ id: name, name: spoken })),
      }),
    )
    .min(2),
})
export type JourneyFile = z.infer<typeof journeyFileSchema>
export type JourneyStep = JourneyFile['steps'][number]

/** One writing of one step; the newest holds. */
export type JourneyEntry = {
  readonly id: string
  readonly schoolId: string
  readonly stepId: string
  readonly ownerName: string | null
  /** How long it takes here; null leaves it at the middle of the estimate. */
  readonly weeks: number | null
  readonly startedOn: CalendarDate | null
  /** The day its gate was passed. */
  readonly passedOn: CalendarDate | null
  /** Papers that are there, by id. */
  readonly documents: readonly string[]
  readonly note: string | null
  readonly personName: string
  readonly writtenAt: Date
}

/** A step with its place in time. Days are whole; a step ends on its last day. */
export type PlannedStep = {
  readonly step: JourneyStep
  readonly number: number
  readonly entry: JourneyEntry | null
  readonly weeks: number
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly state: 'open' | 'under_way' | 'passed'
  /** Days it may slip before the launch does; null after its gate, and for what comes after the launch. */
  readonly slackDays: number | null
  /** True where any day lost here is a day lost at the launch. */
  readonly critical: boolean
}

export type JourneyPlan = {
  readonly startsOn: CalendarDate
  readonly steps: readonly PlannedStep[]
  readonly launchOn: CalendarDate
  /** The launch with every open step at its shortest, and at its longest. */
  readonly earliestOn: CalendarDate
  readonly latestOn: CalendarDate
  readonly launched: boolean
}

export type JourneyWriting = Pick<
  JourneyEntry,
  'stepId' | 'ownerName' | 'weeks' | 'startedOn' | 'passedOn' | 'documents' | 'note'
> & { readonly seen: string | null }

export type JourneyProblem =
  | 'not_a_day'
  | 'not_weeks'
  | 'too_long'
  | 'day_ahead'
  | 'passed_before_start'
  | 'owner_missing'
export type JourneyRefusal = 'written_meanwhile'
