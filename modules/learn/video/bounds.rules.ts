/** How much work one video may be: a lesson is short, and what was said before a full room is not. */
export type Bounds = {
  readonly longestTenths: number
  /** For one run of the converter. */
  readonly seconds: number
  readonly outputBytes: number
  /** A try that began longer ago than this was broken off with its process. */
  readonly attemptMinutes: number
  /** How sharp the picture is (x264: less is sharper), and its most bits a second. */
  readonly sharpness: string
  readonly rate: string
}

export const lessonBounds: Bounds = {
  longestTenths: 6000,
  seconds: 900,
  outputBytes: 250e6,
  attemptMinutes: 20,
  sharpness: '25',
  rate: '2500k',
}

/** Slides and a speaker for an hour and a half: fewer bits for each second than a lesson. */
const heldBounds: Bounds = {
  longestTenths: 54_000,
  seconds: 5400,
  outputBytes: 500e6,
  attemptMinutes: 200,
  sharpness: '28',
  rate: '700k',
}

const held = 'held-'
/** What a video of something that was held, as a talk, is kept under. */
export const heldSlug = (id: string): string => `${held}${id}`

export const boundsOf = (slug: string): Bounds => (slug.startsWith(held) ? heldBounds : lessonBounds)
