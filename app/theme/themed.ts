import { fixedColors, forced, palette, printed, type Shade } from './palette.ts'

const colors: Readonly<Record<string, Shade>> = { ...palette, ...fixedColors }

/** The palette as Sass variables, light. */
export function paletteModule(): string {
  return Object.entries(palette)
    .map(([name, { light }]) => `$${name}: ${light};`)
    .join('\n')
}

/** Color words and values that mean the same in every theme. */
const neutral = new Set(['transparent', 'currentcolor', 'inherit', 'none'])

/** What the packages write of their own accord, whatever their settings say. */
const otherwise: Readonly<Record<string, keyof typeof palette>> = {
  white: 'paper',
  '#fff': 'paper',
  black: 'ink',
  '#c9c9c9': 'stone-light',
  '#e6e6e6': 'stone-light',
  '#c3ebfa': 'sky-lightest',
  [`rgba(${parts(palette.sky.light)}, 0.1)`]: 'sky-lightest',
}

/**
 * Puts the palette's names in place of its values and gives the names their values for light, dark and print.
 * A color that is not of the palette stops the build: it would stay as it is in the dark.
 */
export function themed(css: string): string {
  const names = new Map<string, string>(Object.entries(palette).map(([name, { light }]) => [light, name]))
  const strangers = new Set<string>()
  const named = css.replaceAll(colorValue, (match, before: string, value: string) => {
    const lower = value.toLowerCase()
    const name = names.get(lower) ?? otherwise[lower]
    if (name !== undefined) return `${before}var(--${name})`
    if (!neutral.has(lower)) strangers.add(value)
    return match
  })
  if (strangers.size > 0) throw new Error(`Colors outside the palette: ${[...strangers].join(', ')}`)
  return `${named}\n${definitions()}`
}

function parts(hex: string): string {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')
}

/** A hex, rgb or hsl value, or a plain word for a color, where a value may stand. */
const colorValue =
  /([:\s,(])(#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|hsla?\([^)]*\)|\b(?:white|black|red|blue|gray)\b)(?=[\s,;)!}])/gi

function definitions(): string {
  const block = (value: (name: string, shade: Shade) => string | undefined) =>
    Object.entries(colors)
      .map(([name, shade]) => [name, value(name, shade)] as const)
      .flatMap(([name, color]) => (color === undefined ? [] : [`--${name}:${color};`]))
      .join('')
  return [
    `:root{color-scheme:light dark;${block((_, { light }) => light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${block((_, { dark }) => dark)}}}`,
    `@media (forced-colors:active){:root{${block((name) => forced[name as keyof typeof forced])}}}`,
    `@media print{:root{color-scheme:light;${block((name) => printed[name as keyof typeof printed])}}}`,
  ].join('\n')
}
