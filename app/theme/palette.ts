/**
 * Every color of the product, by name, in the light and the dark theme. The style sheet is compiled with the
 * light values; the build then puts the name (`var(--forest)`) in place of each, so that the dark theme, print
 * and forced colors only have to give the names other values. No color may be in the style sheet but these.
 */
export type Shade = { readonly light: string; readonly dark: string }

export const palette = {
  // Grounds, from the page upwards.
  paper: { light: '#fffdf8', dark: '#1d2a23' },
  sand: { light: '#fbf7ef', dark: '#131c17' },
  'sand-deep': { light: '#f1eadb', dark: '#27362e' },
  // Lines and quiet text.
  'stone-light': { light: '#d8cfbd', dark: '#3d4c43' },
  stone: { light: '#77756a', dark: '#8f998f' },
  'stone-dark': { light: '#595d53', dark: '#b7bfb4' },
  'stone-darker': { light: '#3d4840', dark: '#d2d6ca' },
  'ink-soft': { light: '#27352d', dark: '#e4e4d8' },
  ink: { light: '#1b2a22', dark: '#f4f0e6' },
  // Forest: the main color.
  'forest-lightest': { light: '#e6f2ec', dark: '#1c3529' },
  'forest-lighter': { light: '#cde4d8', dark: '#27493a' },
  'forest-light': { light: '#93c2a9', dark: '#3f7258' },
  forest: { light: '#2f6b4f', dark: '#8fd0ae' },
  'forest-dark': { light: '#173a2a', dark: '#b5e3cb' },
  'forest-darker': { light: '#0f281d', dark: '#d3f0e1' },
  // Sun: the one call to action of a page, and warnings.
  'sun-lightest': { light: '#fdf2dc', dark: '#3a2e14' },
  'sun-light': { light: '#f8d89c', dark: '#5f4a18' },
  sun: { light: '#f0b34a', dark: '#f0b24b' },
  'sun-dark': { light: '#dd9a2c', dark: '#f7cc80' },
  'sun-darker': { light: '#7a4f00', dark: '#f4c87a' },
  // Clay: errors, and nothing else.
  'clay-lightest': { light: '#f9e8e2', dark: '#3e221b' },
  'clay-light': { light: '#e5a392', dark: '#7c402f' },
  clay: { light: '#b5482f', dark: '#f2a18b' },
  'clay-dark': { light: '#8e3722', dark: '#f7bdad' },
  'clay-darker': { light: '#6a2818', dark: '#fad6cc' },
  // Sky: links in text, and information.
  'sky-lightest': { light: '#e4eef5', dark: '#182e3d' },
  'sky-light': { light: '#a9c9df', dark: '#2f5977' },
  sky: { light: '#2f6690', dark: '#9ccbea' },
  'sky-dark': { light: '#234e6f', dark: '#bfdff4' },
  'sky-darker': { light: '#183850', dark: '#dceef9' },
} as const satisfies Readonly<Record<string, Shade>>

export type ColorName = keyof typeof palette

/** Colors that stand on a ground which is the same in both themes, or only in our own partials. */
export const fixedColors = {
  'on-sun': { light: '#1b2a22', dark: '#1b2a22' },
  'foot-ground': { light: '#173a2a', dark: '#0c130f' },
  'foot-text': { light: '#f4f0e6', dark: '#f4f0e6' },
  'foot-link': { light: '#f8d89c', dark: '#f8d89c' },
} as const satisfies Readonly<Record<string, Shade>>

/** On paper: black on white; patterns and line styles tell apart what colors did. */
export const printed: Readonly<Partial<Record<ColorName | keyof typeof fixedColors, string>>> = {
  paper: '#fff',
  sand: '#fff',
  'sand-deep': '#fff',
  'stone-light': '#999',
  stone: '#666',
  'stone-dark': '#333',
  'stone-darker': '#222',
  'ink-soft': '#000',
  ink: '#000',
  'forest-lightest': '#fff',
  'forest-lighter': '#ddd',
  'forest-light': '#888',
  forest: '#222',
  'forest-dark': '#000',
  'forest-darker': '#000',
  'sun-lightest': '#fff',
  'sun-light': '#fff',
  sun: '#bbb',
  'sun-dark': '#999',
  'sun-darker': '#000',
  'clay-lightest': '#fff',
  'clay-light': '#888',
  clay: '#000',
  'clay-dark': '#000',
  'clay-darker': '#000',
  'sky-lightest': '#fff',
  'sky-light': '#888',
  sky: '#000',
  'sky-dark': '#000',
  'sky-darker': '#000',
  'on-sun': '#000',
  'foot-ground': '#fff',
  'foot-text': '#000',
  'foot-link': '#000',
}

/** Where the visitor's system sets the colors, the names stand for its own: shapes then differ by pattern and line. */
export const forced: Readonly<Record<ColorName | keyof typeof fixedColors, string>> = {
  paper: 'Canvas',
  sand: 'Canvas',
  'sand-deep': 'Canvas',
  'stone-light': 'GrayText',
  stone: 'CanvasText',
  'stone-dark': 'CanvasText',
  'stone-darker': 'CanvasText',
  'ink-soft': 'CanvasText',
  ink: 'CanvasText',
  'forest-lightest': 'Canvas',
  'forest-lighter': 'Canvas',
  'forest-light': 'Canvas',
  forest: 'CanvasText',
  'forest-dark': 'CanvasText',
  'forest-darker': 'CanvasText',
  'sun-lightest': 'Canvas',
  'sun-light': 'Canvas',
  sun: 'Highlight',
  'sun-dark': 'Highlight',
  'sun-darker': 'CanvasText',
  'clay-lightest': 'Canvas',
  'clay-light': 'GrayText',
  clay: 'CanvasText',
  'clay-dark': 'CanvasText',
  'clay-darker': 'CanvasText',
  'sky-lightest': 'Canvas',
  'sky-light': 'GrayText',
  sky: 'LinkText',
  'sky-dark': 'VisitedText',
  'sky-darker': 'LinkText',
  'on-sun': 'HighlightText',
  'foot-ground': 'Canvas',
  'foot-text': 'CanvasText',
  'foot-link': 'LinkText',
}
