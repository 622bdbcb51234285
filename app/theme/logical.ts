/**
 * Turns left and right into start and end, so that the same style sheet serves a page in Arabic or Farsi. The
 * packages are written for one direction; what is written in four values at once stays as it is.
 */
export function logical(css: string): string {
  return css
    .replaceAll(sided, (_, before: string, property: string, side: Side, rest = '') => {
      return `${before}${property}-inline-${ends[side]}${rest}:`
    })
    .replaceAll(placed, (_, before: string, side: Side) => `${before}inset-inline-${ends[side]}:`)
    .replaceAll(aligned, (_, property: string, side: Side) =>
      property === 'float' ? `float: inline-${ends[side]}` : `text-align: ${ends[side]}`,
    )
    .replaceAll(cornered, (_, vertical: string, side: Side) => {
      return `border-${vertical === 'top' ? 'start' : 'end'}-${ends[side]}-radius:`
    })
}

type Side = 'left' | 'right'
const ends: Readonly<Record<Side, string>> = { left: 'start', right: 'end' }
const sided = /([;{\s])(padding|margin|border)-(left|right)(-width|-color|-style)?:/g
const placed = /([;{\s])(left|right):/g
const aligned = /(?<=[;{\s])(text-align|float):\s*(left|right)/g
const cornered = /(?<=[;{\s])border-(top|bottom)-(left|right)-radius:/g
