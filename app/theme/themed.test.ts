import { expect, test } from 'vitest'
import { forced, palette, printed } from './palette.ts'
import { themed } from './themed.ts'

test('a color of the palette becomes its name, and the name has a value for light, dark, print and forced colors', () => {
  const css = themed(`a { color: ${palette.forest.light}; background: WHITE; }`)
  expect(css).toContain('a { color: var(--forest); background: var(--paper); }')
  expect(css).toContain(`--forest:${palette.forest.dark};`)
  expect(css).toContain(`--forest:${printed.forest};`)
  expect(css).toContain(`--forest:${forced.forest};`)
})

test.each(['#00bde3', 'rgba(0, 0, 0, 0.5)', 'rgb(1 2 3)', 'hsl(1 2% 3%)', 'red'])(
  'a color outside the palette, %s, stops the build',
  (color) => {
    expect(() => themed(`a { color: ${color}; }`)).toThrow('outside the palette')
  },
)

test('words that mean the same in every theme are left alone', () => {
  expect(themed('a { color: currentcolor; fill: transparent; mask: url(#00bde3-shape) }')).toContain(
    'currentcolor',
  )
})
