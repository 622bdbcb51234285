import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'

/** At which step the people of one role wait at one site. It names nobody and counts nobody. */
export type SiteStanding = {
  /** 14 digits of a school, 7 of a district, or 'county' for its office. */
  readonly placeCode: string
  readonly placeName: string
  /** Slug of the learning role. */
  readonly role: string
  readonly schoolId: string | null
  /** Null when every step whose time has come is done. */
  readonly waitingStepId: string | null
  /** The first day on which it was due for one of them; null where no day is known. */
  readonly dueOn: CalendarDate | null
  readonly lateCount: number
  /** Step → the day it is due while someone has it to do ('' when no day is known), or true once all have done it. */
  readonly steps: Readonly<Record<string, string | true>>
  /** The number of the phase that all have come to, 0 to 4; null where it was not counted yet. */
  readonly phase: number | null
  readonly countedAt: Date
}

/** A row of the page. */
export type WaitingSite = Omit<SiteStanding, 'steps' | 'schoolId' | 'phase'>
export type TeamCount = { readonly waiting: number; readonly late: number; readonly countedAt: Date | null }
export const sitesOnPage = 50

/** What the page asks for. */
export type TeamFilter = {
  readonly late: boolean
  readonly role: string | null
  /** Id of a group of colleagues. */
  readonly cohort: string | null
  readonly page: number
}

export type TeamRefusal = 'nothing_waits' | 'reminded_already' | 'nobody_to_write'

const placeCode = z.string().regex(/^(county|[0-9]{7}|[0-9]{14})$/)
export const reminderSchema = z.object({ place: placeCode, role: z.string().regex(/^[a-z0-9-]{1,60}$/) })
