import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import { link, title } from '../convening/convening-form.ts'

export type RecordingId = Id<'recording'>
/** A chapter begins at a second of the recording. */
export type Chapter = { readonly from: number; readonly title: string }

export type Recording = {
  readonly id: RecordingId
  readonly conveningId: Id<'convening'>
  readonly title: string
  /** The language it speaks. */
  readonly language: Language
  /** Where the county keeps the video; null when it was sent here. */
  readonly link: string | null
  readonly videoId: Id<'video'> | null
  /** WebVTT; null when they lie with the video. */
  readonly captions: string | null
  readonly chapters: readonly Chapter[]
  /** Of a video that was sent here: null until anyone may watch it. */
  readonly publishedAt: Date | null
}

const language = z.enum(['en', 'es'], 'choose')
const chapters = z.string().max(20_000, 'chapters')
/** Set when the name check has asked and the writer says that no student is named. */
const sure = z.literal('yes').optional()

/** What the form of a link sends. A message is a name of `recordingWords.problems`. */
export const recordingSchema = z.object({
  title,
  language,
  link: link.refine((text) => text !== null, 'link').transform((text) => text ?? ''),
  captions: z.string().trim().min(6, 'captions').max(300_000, 'captions'),
  chapters,
  sure,
})
export type RecordingTyped = z.infer<typeof recordingSchema>

const uploaded = z.object({ bytes: z.instanceof(Uint8Array) })

/** What the form of a video file sends. */
export const videoTypedSchema = z.object({
  title,
  language,
  chapters,
  video: uploaded,
  vtt: uploaded.optional(),
})
export const textTypedSchema = z.object({ chapters, vtt: uploaded.optional() })
export const publishTypedSchema = z.object({ sure })
