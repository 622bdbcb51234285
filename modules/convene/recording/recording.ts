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
  /** Where the county keeps the video. */
  readonly link: string
  /** WebVTT. */
  readonly captions: string
  readonly chapters: readonly Chapter[]
}

/** What the form sends. A message is a name of `recordingWords.problems`. */
export const recordingSchema = z.object({
  title,
  language: z.enum(['en', 'es'], 'choose'),
  link: link.refine((text) => text !== null, 'link').transform((text) => text ?? ''),
  captions: z.string().trim().min(6, 'captions').max(300_000, 'captions'),
  chapters: z.string().max(20_000, 'chapters'),
  /** Set when the name check has asked and the writer says that no student is named. */
  sure: z.literal('yes').optional(),
})
export type RecordingTyped = z.infer<typeof recordingSchema>
