import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Position } from '../position/position.ts'

export type PlacementId = Id<'placement'>

/** A position at a school, as the county's staff entered it. README.md of the module tells its life. */
export type Placement = {
  readonly id: PlacementId
  readonly position: Position
  readonly schoolId: string
  readonly schoolName: string
  /** 1 is Monday. */
  readonly weekdays: readonly number[]
  /** '08:30'. */
  readonly fromTime: string
  readonly untilTime: string
  /** BCP 47: 'es', 'hmn'. */
  readonly languages: readonly string[]
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly agreedBy: string
  readonly agreedOn: CalendarDate
  /** What anyone may read of it today; null while nobody has confirmed it. */
  readonly publication: Publication | null
}

export type Publication = {
  readonly id: Id<'publication'>
  readonly shownName: string | null
  readonly confirmedBy: string
  readonly confirmedOn: CalendarDate
}

export type School = { readonly id: string; readonly name: string; readonly districtName: string }

export const spokenLanguages = [
  'en',
  'es',
  'hmn',
  'zh-Hant',
  'zh-Hans',
  'ru',
  'uk',
  'vi',
  'pa',
  'fil',
  'hi',
  'fa',
  'fa-AF',
  'ps',
  'ar',
  'ase',
] as const

/** One or many of a name, as a form sends it. */
const some = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat())
const text = (most: number) => z.string().trim().max(most).default('')

export const placementSchema = z.object({
  position: text(40),
  role: text(60),
  title: text(200),
  holder: text(200),
  school: text(40),
  weekdays: some,
  from_time: text(5),
  until_time: text(5),
  languages: some,
  starts_on: text(10),
  ends_on: text(10),
  agreed_by: text(200),
  agreed_on: text(10),
})
export type TypedPlacement = z.infer<typeof placementSchema>

export const publicationSchema = z.object({
  confirmed_by: text(200),
  confirmed_on: text(10),
  name_consented_on: text(10),
})
export type TypedPublication = z.infer<typeof publicationSchema>

export type PlacementRefusal =
  | 'no_such_position'
  | 'no_such_role'
  | 'title_missing'
  | 'no_such_school'
  | 'no_weekday'
  | 'no_such_time'
  | 'ends_before_it_begins'
  | 'no_language'
  | 'no_such_day'
  | 'agreement_missing'
  | 'day_ahead'

export type PublicationRefusal =
  | 'not_there'
  | 'published_already'
  | 'confirmation_missing'
  | 'no_such_day'
  | 'day_ahead'
  | 'vacancy'
