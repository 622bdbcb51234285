import { boundsOf } from './bounds.rules.ts'
import type { Container, OwnVideo, PublishRefusal, SendRefusal } from './video.ts'

export const mostBytes = 200 * 1024 * 1024
/** Videos of one person that nobody has decided on yet, and of one county in all. */
export const mostWaiting = 4
export const mostInCounty = 120
/** Tenths of a second. */
export const shortestTenths = 10
export const mostAttempts = 3

/**
 * What the first bytes are: an ISO media file (ISO/IEC 14496-12 begins with an `ftyp` box), as phones make, or a
 * Matroska file (RFC 9559), as browsers record; null for anything else, whatever its name says.
 */
export function containerOf(bytes: Uint8Array): Container | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(4, 8) === 'ftyp') return 'mp4'
  // Old QuickTime files may begin with their index or their pictures.
  if (['moov', 'mdat', 'wide'].includes(text(4, 8))) return 'mp4'
  const [a, b, c, d] = bytes
  return a === 0x1a && b === 0x45 && c === 0xdf && d === 0xa3 ? 'webm' : null
}

export type Stock = { readonly own: number; readonly county: number }

/** Why one more video is not taken from this person, or null. */
export function whyNotSend(bytes: Uint8Array, stock: Stock): SendRefusal | null {
  if (bytes.length === 0) return 'no_file'
  if (bytes.length > mostBytes) return 'too_large'
  if (containerOf(bytes) === null) return 'not_a_video_file'
  if (stock.own >= mostWaiting) return 'too_many_waiting'
  if (stock.county >= mostInCounty) return 'too_many_in_county'
  return null
}

/** Without captions nothing is published. */
export function whyNotPublish(
  video: Pick<OwnVideo, 'state' | 'hasCaptions' | 'shown'>,
): PublishRefusal | null {
  if (video.state !== 'ready') return 'not_ready'
  if (!video.hasCaptions) return 'no_captions'
  return video.shown ? 'shown_already' : null
}

/** A waiting video may be begun when nobody is at it and not all tries are used up. */
export const isFree = ({ slug, state, attempts, attemptAt }: OwnVideo, now: Date): boolean =>
  state === 'waiting' &&
  (attemptAt === null || now.getTime() - attemptAt.getTime() > boundsOf(slug).attemptMinutes * 60_000) &&
  attempts < mostAttempts

export type Span = { readonly from: number; readonly to: number }

/**
 * `0-125,300-310` as spans in tenths of a second, cut to the video's length; null when it reads otherwise. Some two
 * hundred spans are more than a person makes by jumping about.
 */
export function readSpans(text: string, tenths: number): readonly Span[] | null {
  if (text.length > 4000 || !/^\d{1,6}-\d{1,6}(?:,\d{1,6}-\d{1,6})*$/.test(text)) return null
  const spans = text.split(',').map((part) => {
    const [from = 0, to = 0] = part.split('-').map(Number)
    return { from: Math.min(from, tenths), to: Math.min(to, tenths) }
  })
  return spans.length > 200 ? null : spans.filter(({ from, to }) => to > from)
}
