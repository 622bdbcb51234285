import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'
import { isCalendarDate } from '#platform/time.ts'

/** A named group of colleagues who learn together. It knows who belongs, and never how far anyone is. */
export type Cohort = {
  readonly id: string
  readonly name: string
  readonly startsOn: CalendarDate
  readonly memberCount: number
}

/** A colleague as the office knows them: by name and post. */
export type CohortPerson = {
  readonly personId: string
  readonly displayName: string
  readonly title: string
  readonly placeName: string | null
}

export type CohortRefusal = 'name_taken' | 'nobody_chosen'

export const newCohortSchema = z.object({
  name: z.string().trim().min(1).max(80),
  starts: z.string().refine(isCalendarDate),
})

const oneOrMore = z.union([z.uuid().transform((one) => [one]), z.array(z.uuid()).max(100)])
export const choiceSchema = z.object({ people: oneOrMore.optional(), belongs: z.enum(['yes', 'no']) })

/** Who began so near to a group's first day is offered first. */
export const nearDays = 45
