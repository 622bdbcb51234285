import { z } from 'zod'
import { calendarDate, isCalendarDate } from '#platform/time.ts'
import { conveningKinds, placeKinds } from './convening.ts'
import { timeZones } from './zone-time.rules.ts'

/** A line that may be left empty; empty is null. A message is a name of `conveningWords.problems`. */
export const told = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too_long')
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text))
export const day = z
  .string()
  .refine(isCalendarDate, 'day')
  .transform((text) => calendarDate(text))
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock')
export const title = z.string().trim().min(1, 'title').max(200, 'too_long')
export const places = z
  .string()
  .trim()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text === '') return null
    const count = Number(text)
    if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count
    context.issues.push({ code: 'custom', message: 'places', input: text })
    return null
  })
export const link = told(1000).refine((text) => text === null || /^https:\/\/\S+$/.test(text), 'link')
/** One box that was ticked comes as a text, several as a list. */
export const ticked = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.enum(values).transform((one) => [one]), z.array(z.enum(values))])
    .optional()
    .transform((list): Value[] => [...new Set(list ?? [])])

export const languageCodes = [
  'en',
  'es',
  'hmn',
  'zh',
  'ru',
  'uk',
  'vi',
  'pa',
  'fil',
  'hi',
  'fa',
  'ps',
  'ar',
] as const

/** What staff enter of a convening or of a school's event. Times are clocks of its zone. */
export const conveningSchema = z.object({
  kind: z.enum(conveningKinds, 'choose'),
  title,
  titleEs: told(200),
  summary: told(4000),
  summaryEs: told(4000),
  placeKind: z.enum(placeKinds, 'choose'),
  placeName: told(200),
  placeAddress: told(400),
  meetingLink: link,
  startsOn: day,
  startsClock: clock,
  endsOn: day,
  endsClock: clock,
  timeZone: z.enum(timeZones, 'choose'),
  capacity: places,
  registrationEndsOn: z
    .string()
    .optional()
    .refine((text) => text === undefined || text === '' || isCalendarDate(text), 'day')
    .transform((text) => (text === undefined || text === '' ? null : calendarDate(text))),
  contact: told(200),
  purpose: told(40).refine((text) => text === null || /^[a-z_]+$/.test(text), 'choose'),
  languages: ticked(languageCodes),
  interpretation: told(400),
  accessibility: told(400),
  childcare: told(400),
  food: told(400),
  transport: told(400),
  /** Of a date of a series: whether those that follow become the same. */
  reach: z.enum(['one', 'following']).optional(),
})
export type ConveningInput = z.infer<typeof conveningSchema>
