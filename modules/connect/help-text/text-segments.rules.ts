/**
 * How a text message is counted and sent. GSM 7-bit default alphabet and its extension table: 3GPP TS 23.038, 6.2.1;
 * a message of several parts gives up six octets of each to the header that joins them: 3GPP TS 23.040, 9.2.3.24.1.
 */

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extension = new Set('\f^{}\\[~]|€')

export type Segments = {
  readonly alphabet: 'gsm7' | 'ucs2'
  /** Septets, or UTF-16 units. */
  readonly units: number
  readonly count: number
}

const sizes = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const

/** In how many segments a message goes: one letter outside the 7-bit alphabet makes all of it dearer. */
export function segmentsOf(text: string): Segments {
  const letters = [...text]
  const alphabet = letters.every((one) => basic.has(one) || extension.has(one)) ? 'gsm7' : 'ucs2'
  const costs = letters.map((one) => (alphabet === 'ucs2' ? one.length : extension.has(one) ? 2 : 1))
  const units = costs.reduce((sum, cost) => sum + cost, 0)
  const { alone, joined } = sizes[alphabet]
  return { alphabet, units, count: units <= alone ? Math.min(units, 1) : partsOf(costs, joined) }
}

/** Parts of at most `most` units; what takes two units is never torn. */
function partsOf(costs: readonly number[], most: number): number {
  let [parts, used] = [1, 0]
  for (const cost of costs) {
    if (used + cost > most) {
      parts += 1
      used = 0
    }
    used += cost
  }
  return parts
}

/** Signs that only look finer, as the 7-bit alphabet has them. Letters stay: an accent is spelling. */
export const plainSigns = (text: string): string =>
  text
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/[·•]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** As many of the places, from the first, as fit with all else into `most` segments. At least one stays. */
export function fitting(
  places: readonly string[],
  textWith: (places: readonly string[]) => string,
  most: number,
): { readonly text: string; readonly placed: number; readonly segments: Segments } {
  for (let placed = places.length; ; placed -= 1) {
    const text = textWith(places.slice(0, placed))
    const segments = segmentsOf(text)
    if (segments.count <= most || placed <= 1) return { text, placed, segments }
  }
}

/**
 * Opens the messaging app of whoever presses it, with the text and without a number: RFC 5724, but that it has one to be
 * sent to. Android reads the fields after `?`, iOS what stands after `&`; so written, both find the body.
 */
export const smsLink = (text: string): string => `sms:?&body=${encodeURIComponent(text)}`
