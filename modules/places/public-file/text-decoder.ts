import type { FileRefusalReason } from './public-file.ts'

export type Encoding = 'utf-8' | 'windows-1252'

export type Decoded =
  | { readonly text: string }
  | { readonly reason: FileRefusalReason; readonly lineOffset: number; readonly detail: string | null }

/** Letters of windows-1252 at 0x80 … 0x9f; a space stands where it has none. */
const letters1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
/** UTF-8 that some program read as windows-1252 and saved again ("PeÃ±a"), or a letter already lost. */
const garbled = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00ff™œ˜“”]|\ufffd/
const byteOrderMark = '\ufeff'

/**
 * Decodes whole lines, block by block. A file is UTF-8 until a byte says otherwise; from then on it is
 * windows-1252, unless letters of UTF-8 were already seen, for no file is both.
 */
export function lineDecoder() {
  let encoding: Encoding = 'utf-8'
  let sawUtf8 = false
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  const decode1252 = (bytes: Uint8Array): Decoded => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (letter) => {
        const known = letters1252[letter.charCodeAt(0) - 0x80]
        return known === undefined || known === ' ' ? '\ufffd' : known
      })
    return checked(text, 'encoding_broken')
  }

  return {
    encoding: (): Encoding => encoding,
    decode(bytes: Uint8Array): Decoded {
      if (encoding === 'windows-1252') return decode1252(bytes)
      try {
        const text = strict.decode(bytes)
        if (text.length === bytes.length && !text.includes('\0')) return { text }
        sawUtf8 = true
        return checked(text, 'letters_garbled')
      } catch {
        if (sawUtf8) return { reason: 'encoding_broken', ...firstBroken(bytes) }
        encoding = 'windows-1252'
        return decode1252(bytes)
      }
    },
  }
}

function checked(text: string, lostLetter: FileRefusalReason): Decoded {
  const plain = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const zero = plain.indexOf('\0')
  if (zero >= 0) return { reason: 'encoding_utf16', lineOffset: newlines(plain.slice(0, zero)), detail: null }
  const match = garbled.exec(plain)
  if (match) {
    const reason = match[0] === '\ufffd' ? lostLetter : 'letters_garbled'
    return { reason, lineOffset: newlines(plain.slice(0, match.index)), detail: around(plain, match.index) }
  }
  return { text: plain }
}

const newlines = (text: string): number => text.split('\n').length - 1
const around = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 12), at + 12)
    .replaceAll(/[\r\n\t]/g, ' ')
    .trim()

/** The first line of a block that is not UTF-8. */
function firstBroken(bytes: Uint8Array): { lineOffset: number; detail: string | null } {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let from = 0
  for (let line = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(10, from)
    const part = bytes.subarray(from, end < 0 ? bytes.length : end)
    try {
      strict.decode(part)
    } catch {
      return { lineOffset: line, detail: Buffer.from(part).toString('latin1').slice(0, 60) }
    }
    if (end < 0) break
    from = end + 1
  }
  return { lineOffset: 0, detail: null }
}
