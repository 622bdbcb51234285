import type { Font, Glyph, GlyphPosition } from '@pdf-lib/fontkit'

/** Letters of one typeface as they are drawn from left to right, and where the pen goes, in units of the font. */
export type Run = { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] }

/** Scripts in which what is drawn first may be read later: such a run says its text as a whole. */
export const changesPlaces =
  /[\p{Script=Devanagari}\p{Script=Gurmukhi}\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}]/u

/**
 * The typeface's own shaping of a text in one script: letters joined, marks in their place. What it cannot put together,
 * which no word of a language is known to be, is drawn letter by letter: one bad text costs nobody a whole workbook.
 */
export function shapeRun(font: Font, text: string): Run {
  letGeneratorsRun()
  mend(font)
  try {
    return font.layout(withMarksInOrder(text))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const glyphs = font.glyphsForString(text)
    return { glyphs, positions: glyphs.map(({ advanceWidth }) => ({ ...still, xAdvance: advanceWidth })) }
  }
}

const still = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }

/**
 * A vowel am is a ring above the consonant and a stroke after it, and a tone mark stands above the ring: so they are
 * written before they are set, as the standard has it for Thai and Lao (OpenType, “Thai and Lao script development”).
 */
const withMarksInOrder = (text: string): string =>
  text
    .replace(/([\u0e31\u0e34-\u0e37\u0e47-\u0e4e]*)\u0e33/g, '\u0e4d$1\u0e32')
    .replace(/([\u0eb1\u0eb4-\u0eb7\u0ebb\u0ec8-\u0ecd]*)\u0eb3/g, '\u0ecd$1\u0eb2')

type Step = { prev: number; next: number; ended: boolean; stop(): void }

/**
 * The package was translated for browsers without generators and expects a helper that it does not bring: the one
 * generator in it finds syllables. Each call of its body runs to the next thing it yields.
 */
function letGeneratorsRun(): void {
  const global = globalThis as { regeneratorRuntime?: unknown }
  global.regeneratorRuntime ??= { mark: <Body>(body: Body): Body => body, wrap: generated }
}

function generated<Value>(body: (step: Step) => Value): IterableIterator<Value> {
  const step: Step = {
    prev: 0,
    next: 0,
    ended: false,
    stop: () => {
      step.ended = true
    },
  }
  return {
    next: () => {
      const value = body(step)
      return step.ended ? { value: undefined, done: true } : { value, done: false }
    },
    [Symbol.iterator]() {
      return this
    },
  }
}

type GlyphInside = { readonly id: number; readonly isMark: boolean }
type LookupFlags = {
  readonly flags?: { readonly useMarkFilteringSet: boolean }
  /** Ours: the only marks that the rule looks at. */
  marks?: ReadonlySet<number> | undefined
}
type Lookup = { readonly flags: LookupFlags; readonly markFilteringSet?: number }
type GlyphIterator = { readonly options: LookupFlags; shouldIgnore(glyph: GlyphInside): boolean }
type Processor = {
  readonly glyphIterator?: GlyphIterator
  readonly table: { readonly lookupList: { toArray(): readonly Lookup[] } }
}
type Positioner = Processor & {
  applyLookup(type: number, table: unknown): boolean
}
type Engine = {
  readonly GSUBProcessor?: Processor | null
  readonly GPOSProcessor?: Positioner | null
}
type Coverage = {
  readonly glyphs?: readonly number[]
  readonly rangeRecords?: readonly { readonly start: number; readonly end: number }[]
}
type Inside = {
  readonly GDEF?: { readonly markGlyphSetsDef?: { readonly coverage: readonly Coverage[] } | null }
  readonly _layoutEngine?: { readonly engine?: Engine | null }
}

const mended = new WeakSet<Font>()

/** Two faults of the package in how marks are placed, mended once for each typeface. */
function mend(font: Font): void {
  if (mended.has(font)) return
  mended.add(font)
  // Its parts are there only after it has set something.
  font.layout('a')
  const { GDEF, _layoutEngine } = font as Inside
  const engine = _layoutEngine?.engine
  if (!engine?.GPOSProcessor) return
  passWhatIsMissing(engine.GPOSProcessor)
  const sets = GDEF?.markGlyphSetsDef?.coverage ?? []
  if (sets.length > 0)
    for (const processor of [engine.GPOSProcessor, engine.GSUBProcessor])
      if (processor) lookAtMarksOf(sets.map(glyphsIn), processor)
}

const glyphsIn = ({ glyphs = [], rangeRecords = [] }: Coverage): ReadonlySet<number> =>
  new Set([
    ...glyphs,
    ...rangeRecords.flatMap(({ start, end }) =>
      Array.from({ length: end - start + 1 }, (_, at) => start + at),
    ),
  ])

const iterators = new WeakSet<object>()

/** A rule may look at some marks alone, as if the others were not there (OpenType, GDEF mark glyph sets). */
function lookAtMarksOf(sets: readonly ReadonlySet<number>[], { table, glyphIterator }: Processor): void {
  for (const { flags, markFilteringSet } of table.lookupList.toArray())
    if (flags.flags?.useMarkFilteringSet) flags.marks = sets[markFilteringSet ?? -1]
  const iterator = glyphIterator && (Object.getPrototypeOf(glyphIterator) as GlyphIterator)
  if (!iterator || iterators.has(iterator)) return
  iterators.add(iterator)
  const { shouldIgnore } = iterator
  iterator.shouldIgnore = function (this: GlyphIterator, glyph) {
    const { marks } = this.options
    return (marks !== undefined && glyph.isMark && !marks.has(glyph.id)) || shouldIgnore.call(this, glyph)
  }
}

/** A rule that asks for what the typeface does not have is passed over (OpenType, GPOS: no anchor); the package breaks. */
function passWhatIsMissing(positioner: Positioner): void {
  const { applyLookup } = positioner
  positioner.applyLookup = (type, table) => {
    try {
      return applyLookup.call(positioner, type, table)
    } catch (error) {
      if (error instanceof TypeError) return false
      throw error
    }
  }
}
