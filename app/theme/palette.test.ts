import { expect, test } from 'vitest'
import { fixedColors, palette } from './palette.ts'

const colors = { ...palette, ...fixedColors }
type Name = keyof typeof colors

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const grounds: readonly Name[] = ['paper', 'sand', 'sand-deep']
const tints: readonly Name[] = [
  'forest-lightest',
  'sun-lightest',
  'clay-lightest',
  'sky-lightest',
  'sun-light',
]
const inks: readonly Name[] = ['ink', 'ink-soft', 'stone-darker', 'stone-dark']

/** Every pair that the style sheet puts text upon. */
const textPairs: readonly (readonly [Name, Name])[] = [
  ...grounds.flatMap((ground) =>
    [...inks, 'forest', 'forest-dark', 'sky', 'sky-dark', 'sky-darker', 'clay-dark', 'sun-darker'].map(
      (text) => [text as Name, ground] as const,
    ),
  ),
  ...tints.map((tint) => ['ink', tint] as const),
  ...tints.slice(0, 4).map((tint) => ['sky', tint] as const),
  ['forest-dark', 'forest-lightest'],
  ['clay', 'sand'],
  ['clay', 'paper'],
  // Buttons and chosen filters, at rest, under the pointer and pressed.
  ['paper', 'forest'],
  ['paper', 'forest-dark'],
  ['paper', 'forest-darker'],
  ['paper', 'clay'],
  ['paper', 'clay-dark'],
  ['on-sun', 'sun'],
  ['on-sun', 'sun-dark'],
  ['foot-text', 'foot-ground'],
  ['foot-link', 'foot-ground'],
]

/** Borders of controls, marks, lines and points: what must be seen but not read. */
const shapePairs: readonly (readonly [Name, Name])[] = [
  ...grounds.flatMap((ground) =>
    (['stone', 'forest', 'sky', 'clay', 'stone-darker', 'forest-dark'] as const).map(
      (shape) => [shape, ground] as const,
    ),
  ),
  ['forest', 'forest-lighter'],
  ['forest', 'forest-lightest'],
  ['foot-link', 'foot-ground'],
]

for (const theme of ['light', 'dark'] as const) {
  test.each(textPairs)(`${theme}: text in %s on %s has 4.5 to 1`, (text, ground) => {
    expect(contrast(colors[text][theme], colors[ground][theme])).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapePairs)(`${theme}: a shape in %s on %s has 3 to 1`, (shape, ground) => {
    expect(contrast(colors[shape][theme], colors[ground][theme])).toBeGreaterThanOrEqual(3)
  })
}

test('what the sun marks is edged where the sun alone would be too pale, and shines where it is dark', () => {
  expect(contrast(palette.ink.light, palette.sun.light)).toBeGreaterThanOrEqual(3)
  expect(contrast(palette.sun.dark, palette.sand.dark)).toBeGreaterThanOrEqual(3)
})

test('no two names share a light value, or the build could not tell them apart', () => {
  const values = Object.values(palette).map(({ light }) => light)
  expect(new Set(values).size).toBe(values.length)
})
