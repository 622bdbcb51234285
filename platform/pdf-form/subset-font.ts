/** Tables that a TrueType font inside a PDF needs; `cvt `, `fpgm` and `prep` hold what makes letters sharp on a screen. */
const neededTables = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

type Table = { readonly name: string; readonly bytes: Buffer }

/**
 * A TrueType font with the outlines of these glyphs alone and of those they are put together from. Every glyph keeps its
 * number (OpenType 1.9: `glyf`, `loca`, `head`), so that nothing else in the file has to be counted anew.
 */
export function subsetFont(font: Uint8Array, glyphs: Iterable<number>): Buffer {
  const tables = tablesOf(Buffer.from(font.buffer, font.byteOffset, font.byteLength))
  const outlines = outlinesOf(tables)
  const kept = new Set<number>([0])
  for (const glyph of glyphs) keep(glyph, outlines, kept)
  const parts: Buffer[] = []
  const loca = Buffer.alloc((outlines.length + 1) * 4)
  let at = 0
  outlines.forEach((outline, glyph) => {
    loca.writeUInt32BE(at, glyph * 4)
    if (!kept.has(glyph)) return
    const padded = Buffer.alloc((outline.length + 3) & ~3)
    outline.copy(padded)
    parts.push(padded)
    at += padded.length
  })
  loca.writeUInt32BE(at, outlines.length * 4)
  const head = Buffer.from(tables.get('head') ?? [])
  head.writeInt16BE(longOffsets, indexToLocFormat)
  const changed = { glyf: Buffer.concat(parts), loca, head, hmtx: widthsOf(tables, kept) } as Readonly<
    Record<string, Buffer>
  >
  return fontOf(
    neededTables.flatMap((name) => {
      const bytes = changed[name] ?? tables.get(name)
      return bytes === undefined ? [] : [{ name, bytes }]
    }),
  )
}

const longOffsets = 1
/** Where `head` says how offsets are written. */
const indexToLocFormat = 50
/** Where `hhea` says how many glyphs have a width of their own. */
const countOfWidths = 34

function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
  const count = font.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const entry = 12 + at * 16
      const from = font.readUInt32BE(entry + 8)
      return [
        font.toString('latin1', entry, entry + 4),
        font.subarray(from, from + font.readUInt32BE(entry + 12)),
      ] as const
    }),
  )
}

function outlinesOf(tables: ReadonlyMap<string, Buffer>): readonly Buffer[] {
  const [glyf, loca, head, maxp] = ['glyf', 'loca', 'head', 'maxp'].map((name) => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`the font has no table ${name}`)
    return table
  }) as [Buffer, Buffer, Buffer, Buffer]
  const long = head.readInt16BE(indexToLocFormat) === longOffsets
  const offset = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, glyph) =>
    glyf.subarray(offset(glyph), offset(glyph + 1)),
  )
}

/** How wide the kept glyphs are; the others' places are zero, which packs to nothing. */
function widthsOf(tables: ReadonlyMap<string, Buffer>, kept: ReadonlySet<number>): Buffer {
  const widths = Buffer.from(tables.get('hmtx') ?? [])
  // The last of these holds for every glyph after it.
  const count = tables.get('hhea')?.readUInt16BE(countOfWidths) ?? 0
  for (let glyph = 0; glyph < count - 1; glyph += 1)
    if (!kept.has(glyph)) widths.fill(0, glyph * 4, glyph * 4 + 4)
  return widths
}

function keep(glyph: number, outlines: readonly Buffer[], kept: Set<number>): void {
  if (kept.has(glyph)) return
  kept.add(glyph)
  for (const part of partsOf(outlines[glyph] ?? Buffer.alloc(0))) keep(part, outlines, kept)
}

// What a composite glyph says of each of its parts.
const [wordArguments, oneScale, moreParts, twoScales, fourScales] = [0x1, 0x8, 0x20, 0x40, 0x80]

/** The glyphs that a composite one is put together from. */
function partsOf(outline: Buffer): readonly number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  for (let flags = moreParts; (flags & moreParts) !== 0; ) {
    flags = outline.readUInt16BE(at)
    parts.push(outline.readUInt16BE(at + 2))
    const scale = flags & oneScale ? 2 : flags & twoScales ? 4 : flags & fourScales ? 8 : 0
    at += 4 + (flags & wordArguments ? 4 : 2) + scale
  }
  return parts
}

function fontOf(tables: readonly Table[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + tables.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(tables.length * 16 - power * 16, 10)
  let at = head.length
  const bodies = tables.map(({ name, bytes }, index) => {
    const padded = Buffer.alloc((bytes.length + 3) & ~3)
    bytes.copy(padded)
    const entry = 12 + index * 16
    head.write(name, entry, 'latin1')
    head.writeUInt32BE(sumOf(padded), entry + 4)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(bytes.length, entry + 12)
    at += padded.length
    return padded
  })
  return Buffer.concat([head, ...bodies])
}

function sumOf(bytes: Buffer): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
