import { z } from 'zod'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { clock, day, places, ticked, title, told } from '../convening/convening-form.ts'

/** A convening of a school or county for families, the neighborhood or staff: the same rows, another kind. */
export const eventKinds = ['family', 'awareness', 'workshop'] as const
export type EventKind = (typeof eventKinds)[number]

/** What an event is for, so that every language can say it. */
export const eventPurposes = [
  'meet_the_team',
  'talk_about_wellness',
  'coverage_help',
  'raising_children',
  'new_at_school',
  'staff_learning',
  'celebration',
] as const
export type EventPurpose = (typeof eventPurposes)[number]

/** Languages an event is held or interpreted in: those of the interpreter card, as BCP 47 tags. */
export const eventLanguages = [
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
] as const

export const foods = ['none', 'snack', 'meal'] as const
export const transports = ['none', 'bus_pass', 'school_bus', 'ride_on_request'] as const
/** What may be started for a family at an event: counted, never named. */
export const starts = ['coverage_help', 'registration', 'referral'] as const
export type EventStart = (typeof starts)[number]

export type EventPlan = {
  readonly interpretedIn: readonly string[]
  /** How many children can be looked after; 0 for none. */
  readonly childcarePlaces: number
  readonly food: (typeof foods)[number]
  readonly transport: (typeof transports)[number]
}

/** An event as families and staff read it. */
export type FamilyEvent = Omit<Convening, keyof EventPlan | 'interpretation' | 'childcare'> &
  EventPlan & {
    readonly kind: EventKind
    readonly schoolCode: string | null
    readonly schoolName: string | null
    /** What was published afterwards; null before. */
    readonly result: EventResult | null
  }

/** A count as the public reads it: `few` is hidden, since so few could be named. */
export type PublicCount = number | 'few'
export type EventResult = {
  readonly people: PublicCount
  readonly adults: PublicCount
  readonly children: PublicCount
  readonly languages: readonly { readonly language: string; readonly people: PublicCount }[]
  readonly started: Readonly<Record<EventStart, PublicCount>>
}

export type Attendance = {
  readonly language: string
  readonly adultCount: number
  readonly childCount: number
}
export type StartCount = { readonly what: EventStart; readonly familyCount: number }

const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, 'number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, 'number')

/** One shape for planning an event and changing it. A message is a name of `eventDeskWords.problems`. */
export const eventSchema = z
  .object({
    kind: z.enum(eventKinds, 'choose'),
    purpose: z.enum(eventPurposes, 'choose'),
    /** The school's id, or empty for the county office. */
    schoolId: z.string().max(40),
    title,
    titleEs: told(200),
    summary: told(4000),
    summaryEs: told(4000),
    day,
    from: clock,
    to: clock,
    placeName: title,
    placeAddress: told(400),
    capacity: places,
    languages: ticked(eventLanguages).refine((list) => list.length > 0, 'languages'),
    interpretedIn: ticked(eventLanguages),
    childcarePlaces: whole(0, 1000),
    food: z.enum(foods, 'choose'),
    transport: z.enum(transports, 'choose'),
    accessibility: told(400),
    contact: told(200),
    /** Set when the name check has asked and the writer says that no student is named. */
    sure: z.literal('yes').optional(),
    /** Of a date of a series: whether those that follow become the same. */
    reach: z.enum(['one', 'following']).optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'order' })
export type EventTyped = z.infer<typeof eventSchema>

export type EventId = ConveningId
