/** Fills that differ in black and white too. 0 is bare, 4 is solid; the ones between grow denser. */
export type PatternLevel = 0 | 1 | 2 | 3 | 4

const drawings: readonly string[] = ['', 'M-2 2L2 -2M0 8L8 0M6 10L10 6', 'M0 4H8M4 0V8', 'M0 2H8M0 6H8']

/** Defined once in each SVG that uses them, under the SVG's own id. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {drawings.map((drawing, level) => (
        <pattern key={drawing} id={patternId(id, level)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class={`pattern__ground pattern__ground--${level}`} width="8" height="8" />
          <path class="pattern__line" d={drawing} fill="none" />
        </pattern>
      ))}
    </defs>
  )
}

function patternId(id: string, level: number): string {
  return `${id}-pattern-${level}`
}

/** Class and fill of a shape at a level: solid by class, the rest by pattern. */
export function fillOf(id: string, level: PatternLevel): { readonly class: string; readonly fill?: string } {
  if (level === 4) return { class: 'shape shape--solid' }
  return { class: 'shape', fill: `url(#${patternId(id, level)})` }
}

/** A small square of the fill, for a key. */
export function Swatch({ id, level }: { readonly id: string; readonly level: PatternLevel }) {
  const own = `${id}-swatch-${level}`
  return (
    <svg class="swatch" width="24" height="16" aria-hidden="true" focusable="false">
      <Patterns id={own} />
      <rect x="0.5" y="0.5" width="23" height="15" {...fillOf(own, level)} />
    </svg>
  )
}
