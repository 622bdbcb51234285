import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { spokenLanguages } from '../call/call.ts'

export type NoticeId = Id<'service_notice'>
export type SendingId = Id<'notice_sending'>

export const audiences = ['families', 'students'] as const
export type Audience = (typeof audiences)[number]
export const tellings = [1, 2] as const
export type Telling = (typeof tellings)[number]

/**
 * How a notice goes out, and which of the law's methods that is. Education Code 49428, read November 2026 in a copy of the
 * code (https://instalawyer.io/laws/california-code/section-49428): for parents a letter on paper or by electronic means,
 * the handbook at the beginning of the year, or the school's website or social media page; for pupils a document or school
 * publication, orientation materials or a handbook, or the website or social media page. What it does not name counts as
 * no method here, however well it works.
 */
export const methodOf: Readonly<Record<Audience, Readonly<Record<Channel, Method | null>>>> = {
  families: {
    letter: 'document',
    email: 'document',
    newsletter: null,
    handbook: 'handbook',
    website: 'website',
    social_media: 'website',
    text_message: null,
    poster: null,
    meeting: null,
  },
  students: {
    letter: 'document',
    email: 'document',
    newsletter: 'document',
    handbook: 'handbook',
    website: 'website',
    social_media: 'website',
    text_message: null,
    poster: null,
    meeting: null,
  },
}
export const channels = [
  'letter',
  'email',
  'newsletter',
  'handbook',
  'website',
  'social_media',
  'text_message',
  'poster',
  'meeting',
] as const
export type Channel = (typeof channels)[number]
export type Method = 'document' | 'handbook' | 'website'
export const lawSource = 'https://instalawyer.io/laws/california-code/section-49428'

/** The words of a notice: a title and paragraphs, for each audience in each language. */
const textSchema = z.object({ title: z.string(), paragraphs: z.array(z.string()) })
export type NoticeText = z.infer<typeof textSchema>
const inLanguages = z.object({ en: textSchema, es: textSchema })
export const textsSchema = z.object({ families: inLanguages, students: inLanguages })
export type NoticeTexts = z.infer<typeof textsSchema>

export type ServiceNotice = {
  readonly id: NoticeId
  /** 2026 is the school year 2026–27. */
  readonly schoolYear: number
  readonly telling: Telling
  readonly texts: NoticeTexts
  readonly composedAt: Date
}

/** One time that a notice went out; `schoolId` is null where it went to all schools. */
export type NoticeSending = {
  readonly id: SendingId
  readonly noticeId: NoticeId
  readonly schoolYear: number
  readonly telling: Telling
  readonly audience: Audience
  readonly channel: Channel
  readonly language: string
  readonly sentOn: CalendarDate
  readonly reachedCount: number
  readonly schoolId: string | null
  readonly schoolCode: string | null
  readonly schoolName: string | null
}

export const sendingSchema = z.object({
  audience: z.enum(audiences),
  channel: z.enum(channels),
  language: z.enum(spokenLanguages),
  sent_on: z.string().trim().max(10).default(''),
  reached_count: z.string().trim().max(12).default(''),
  school: z.string().trim().max(14).default(''),
})
export type TypedSending = z.infer<typeof sendingSchema>

/** By which month and day each telling goes out, as `MM-DD`; nobody has confirmed the days that are shipped. */
export type NoticeSchedule = {
  readonly firstBy: string
  readonly secondBy: string
  readonly confirmedBy: string | null
  readonly confirmedOn: CalendarDate | null
}
/** Our proposal: the law, as far as we read it, names no day. */
export const proposedSchedule: NoticeSchedule = {
  firstBy: '10-31',
  secondBy: '03-31',
  confirmedBy: null,
  confirmedOn: null,
}
export const scheduleSchema = z.object({
  first_by: z.string().trim().max(10).default(''),
  second_by: z.string().trim().max(10).default(''),
  confirmed_by: z.string().trim().max(200).default(''),
  confirmed_on: z.string().trim().max(10).default(''),
})
export type TypedSchedule = z.infer<typeof scheduleSchema>

/** What is confirmed, by name or by a call, and so may stand in a notice. */
export type ConfirmedFacts = {
  /** `https://…/counties/34`. */
  readonly at: string
  readonly title: Readonly<Record<Language, string>>
  readonly contact: CountyPhone | null
  /** Schools where someone is confirmed today whom one can ask. */
  readonly schoolCount: number
  readonly places: readonly {
    readonly name: string
    readonly phone: string | null
    readonly on: CalendarDate
  }[]
}
export type CountyPhone = {
  readonly phone: string
  readonly hours: string
  readonly confirmedOn: CalendarDate
}
/** Read by a floor above and handed in by `app`. */
export type ReadConfirmedContacts = (
  tx: Tx,
) => Promise<{ readonly contact: CountyPhone | null; readonly schoolCount: number }>
