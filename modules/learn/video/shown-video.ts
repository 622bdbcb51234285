import type { Language } from '#platform/words.ts'
import type { VideoId } from './video.ts'

/** A stretch of what is said, under a heading where there is one; seconds from the start. */
export type TranscriptPart = {
  readonly title: string | null
  readonly from: number
  readonly lines: readonly { readonly from: number; readonly to: number; readonly text: string }[]
}

/** A video as its page shows it: the starter, or the county's own in its place. */
export type ShownVideo = {
  readonly slug: string
  readonly title: string
  /** The language it speaks. */
  readonly language: Language
  /** What its watched seconds are kept under. */
  readonly key: string
  readonly own: { readonly id: VideoId; readonly by: string; readonly at: Date } | null
  /** Where its files are, or null while there are none: then only the transcript is shown. */
  readonly files: `/${string}` | null
  readonly seconds: number
  readonly chapters: readonly { readonly title: string; readonly from: number }[]
  readonly transcript: readonly TranscriptPart[]
}
