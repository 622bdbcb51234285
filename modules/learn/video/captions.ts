/** One caption: when it is shown, in seconds from the start, and its one or two lines. */
export type Cue = { readonly from: number; readonly to: number; readonly lines: readonly string[] }

/** What is wrong in a caption file, and in which line of it, counted from 1. */
export type CaptionFault =
  | 'no_header'
  | 'no_cues'
  | 'not_a_timing'
  | 'ends_before_start'
  | 'out_of_order'
  | 'overlaps'
  | 'empty_cue'
  | 'stray_text'
  | 'too_many'
  | 'after_end'
/** What a reader may trip over, and which is no reason to refuse. */
export type CaptionWarning = 'long_line' | 'many_lines' | 'too_short'

export type Placed<What extends string> = { readonly line: number; readonly what: What }

export type ReadCaptions = {
  readonly cues: readonly Cue[]
  readonly faults: readonly Placed<CaptionFault>[]
  readonly warnings: readonly Placed<CaptionWarning>[]
}
