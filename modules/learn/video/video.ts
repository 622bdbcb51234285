import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'

export type VideoId = Id<'video'>
export type Container = 'mp4' | 'webm'
/** As it was sent, as it is played, small for a slow line, and the picture shown before it plays. */
export type Rendition = 'sent' | 'full' | 'small' | 'poster'
/** From a caption file, from the starter's script laid over the video's length, or not there yet. */
export type CaptionsFrom = 'file' | 'script' | 'none'

/** Why a video was not taken, or could not be converted. */
export type ConversionRefusal =
  | 'not_video'
  | 'no_picture'
  | 'too_short'
  | 'too_long'
  | 'too_much_work'
  | 'could_not_convert'
  | 'sender_left'

export type SendRefusal =
  | 'no_file'
  | 'not_a_video_file'
  | 'too_large'
  | 'too_many_waiting'
  | 'too_many_in_county'
  | 'no_ffmpeg'
  | 'no_such_script'
  | 'captions_wrong'

export type PublishRefusal = 'not_ready' | 'no_captions' | 'captions_wrong' | 'shown_already'

/** A county's own video as it stands. `state` follows from the facts: it is stored nowhere. */
export type OwnVideo = {
  readonly id: VideoId
  readonly slug: string
  readonly language: Language
  readonly personId: string
  readonly personName: string
  readonly sentAt: Date
  readonly container: Container
  readonly byteCount: number
  readonly captionsFrom: CaptionsFrom
  readonly state: 'waiting' | 'ready' | 'refused'
  readonly reason: ConversionRefusal | null
  readonly tenths: number | null
  readonly fullBytes: number | null
  readonly smallBytes: number | null
  readonly posterBytes: number | null
  readonly attempts: number
  /** When the last try at converting it began. */
  readonly attemptAt: Date | null
  readonly hasCaptions: boolean
  /** True while it is shown in the place of the starter. */
  readonly shown: boolean
}
