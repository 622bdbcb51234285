import type { Language } from '#platform/words.ts'
import type { Cue } from './captions.ts'

/** A headline on the screen, short lines below it, and what is said meanwhile. */
export type Scene = {
  readonly line: number
  readonly headline: string
  readonly items: readonly string[]
  readonly said: string
}

export type Chapter = { readonly line: number; readonly title: string; readonly scenes: readonly Scene[] }

/** What a video says, written once: picture, captions, chapters and transcript are all made from it. */
export type Script = {
  readonly file: string
  /** A learning role's slug, or `overview`. */
  readonly slug: string
  readonly title: string
  readonly language: Language
  readonly state: 'draft' | 'reviewed'
  readonly chapters: readonly Chapter[]
}

export type TimedScene = Scene & { readonly from: number; readonly to: number; readonly cues: readonly Cue[] }
export type TimedChapter = {
  readonly title: string
  readonly from: number
  readonly to: number
  readonly scenes: readonly TimedScene[]
}

/** A script laid on a clock, in seconds. */
export type TimedScript = {
  readonly script: Script
  readonly chapters: readonly TimedChapter[]
  readonly seconds: number
}
