import { deflateSync } from 'node:zlib'
import { type Guest, hexOf } from './form-font.ts'
import type { Placed } from './line-shape.ts'
import { subsetFont } from './subset-font.ts'

/** An object of a PDF, by its number. Its text is latin1: one character for each byte. */
export type NewObject = { readonly number: number; readonly text: string }

type Used = {
  readonly guest: Guest
  readonly number: number
  /** By number: how wide it is, and what it says. */
  readonly glyphs: Map<number, Pick<Placed, 'width' | 'codePoints'>>
}

/** The guests of one filled form. Of each, only the glyphs that are drawn go into the file. */
export class GuestFonts {
  private readonly used = new Map<string, Used>()
  private readonly newNumber: () => number

  constructor(newNumber: () => number) {
    this.newNumber = newNumber
  }

  /** The glyph's number, as hexadecimal. */
  draw(guest: Guest, { glyph, width, codePoints }: Placed): string {
    const { glyphs } = this.use(guest)
    if (!glyphs.has(glyph)) glyphs.set(glyph, { width, codePoints })
    return hexOf(glyph)
  }

  /** `/NotoSans 12 0 R` of each guest met so far. */
  resources(): string {
    return [...this.used].map(([name, { number }]) => `/${name} ${number} 0 R`).join(' ')
  }

  objects(): readonly NewObject[] {
    return [...this.used.values()].flatMap((used) => this.objectsOf(used))
  }

  private use(guest: Guest): Used {
    const known = this.used.get(guest.name)
    if (known) return known
    const used = {
      guest,
      number: this.newNumber(),
      glyphs: new Map(),
    }
    this.used.set(guest.name, used)
    return used
  }

  private objectsOf({ guest, number, glyphs }: Used): readonly NewObject[] {
    const { font } = guest
    const [below, descriptor, file, meaning] = [1, 2, 3, 4].map(() => this.newNumber())
    const name = `WELLNS+${guest.name}`
    const scale = 1000 / font.unitsPerEm
    const { minX, minY, maxX, maxY } = font.bbox
    const box = [minX, minY, maxX, maxY].map((one) => Math.round(one * scale)).join(' ')
    const [ascent, descent, cap] = [font.ascent, font.descent, font.capHeight].map((one) =>
      Math.round(one * scale),
    )
    const widths = [...glyphs].map(([at, { width }]) => `${at} [${Math.round(width * 100) / 100}]`).join(' ')
    return [
      {
        number,
        text: `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${below} 0 R] /ToUnicode ${meaning} 0 R >>`,
      },
      {
        number: below ?? 0,
        text: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 0 /W [${widths}] >>`,
      },
      {
        number: descriptor ?? 0,
        text: `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 /Ascent ${ascent} /Descent ${descent} /CapHeight ${cap} /StemV 80 /FontFile2 ${file} 0 R >>`,
      },
      stream(file ?? 0, subsetFont(guest.bytes, glyphs.keys()), true),
      stream(meaning ?? 0, Buffer.from(meaningOf(glyphs)), false),
    ]
  }
}

function stream(number: number, bytes: Buffer, isFont: boolean): NewObject {
  const packed = deflateSync(bytes)
  const whole = isFont ? ` /Length1 ${bytes.length}` : ''
  return {
    number,
    text: `<< /Filter /FlateDecode /Length ${packed.length}${whole} >>\nstream\n${packed.toString('latin1')}\nendstream`,
  }
}

/** What each glyph says, so that the text can be searched, copied and read aloud. */
function meaningOf(glyphs: Used['glyphs']): string {
  const lines = [...glyphs].flatMap(([number, { codePoints }]) =>
    codePoints.length === 0 ? [] : [`<${hexOf(number)}> <${utf16(codePoints)}>`],
  )
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => {
    const some = lines.slice(at * 100, at * 100 + 100)
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

const utf16 = (codePoints: readonly number[]): string => {
  const text = String.fromCodePoint(...codePoints)
  return Array.from({ length: text.length }, (_, at) => hexOf(text.charCodeAt(at))).join('')
}
