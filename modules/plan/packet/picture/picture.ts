/** A drawing with the words that stand for it where it is not seen. */
export type Picture = { readonly svg: string; readonly alt: string }

/** Everything is told apart by shape, weight or pattern: ink and one green that prints as a dark gray. */
export const ink = '#1b2a22'
export const forest = '#2f6b4f'
export const stone = '#77756a'
export const paper = '#ffffff'

/** An attribute or a child; numbers are cut to a tenth, finer than print shows. */
export type Attributes = Readonly<Record<string, string | number>>

export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`)
  return `<${name}${written.join('')}>${children}</${name}>`
}

const attribute = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type TextLook = {
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly fill?: string
}

export const text = (x: number, y: number, content: string, { size, anchor, bold, fill }: TextLook): string =>
  element(
    'text',
    {
      x,
      y,
      'font-family': 'Atkinson Hyperlegible Next',
      'font-size': size,
      'text-anchor': anchor ?? 'start',
      'font-weight': bold ? 700 : 400,
      fill: fill ?? ink,
    },
    escaped(content),
  )

export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  look: Attributes,
): string => element('path', { d: `M${tenths(from)}L${tenths(to)}`, fill: 'none', ...look })

export const tenths = ([x, y]: readonly [number, number]): string =>
  `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

export const drawing = (width: number, height: number, parts: readonly string[]): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    parts.join(''),
  )

/** How wide text will be, about: wide enough for every letter of the house's typeface. */
export const textWidth = (content: string, size: number): number => content.length * size * 0.56

/** Lines of at most so many letters, broken between words. */
export function wrapped(content: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of content.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
