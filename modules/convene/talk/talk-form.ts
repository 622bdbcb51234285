import { z } from 'zod'
import { clock, day, link, places, ticked, title, told } from '../convening/convening-form.ts'
import { audiences, themes } from './talk.ts'

const someId = z.string().regex(/^[0-9a-f-]{36}$/)

/** What staff enter of a talk. Its times are clocks of the convening's zone, on one day of it. */
export const talkSchema = z.object({
  title,
  titleEs: told(200),
  summary: told(4000),
  summaryEs: told(4000),
  on: day,
  from: clock,
  until: clock,
  room: z
    .union([z.literal(''), someId])
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text)),
  capacity: places,
  roles: ticked(audiences),
  themes: ticked(themes),
  speakers: z
    .union([someId.transform((one) => [one]), z.array(someId).max(50)])
    .optional()
    .transform((list) => [...new Set(list ?? [])]),
  meetingLink: link,
  /** Of a date of a series: whether those that follow become the same. */
  reach: z.enum(['one', 'following']).optional(),
})
export type TalkInput = z.infer<typeof talkSchema>

export const roomSchema = z.object({
  name: z.string().trim().min(1, 'name').max(120, 'too_long'),
  capacity: places,
  access: told(400),
})
export type RoomInput = z.infer<typeof roomSchema>

export const speakerSchema = z.object({
  name: z.string().trim().min(1, 'name').max(120, 'too_long'),
  post: told(200),
  about: told(2000),
  aboutEs: told(2000),
})
export type SpeakerInput = z.infer<typeof speakerSchema>
