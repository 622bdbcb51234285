import { render } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { installAssets, installedAssets } from '../assets.ts'
import { Page, type PageProps } from './page.tsx'

const before = installedAssets()
afterEach(() => installAssets(before))

const props: PageProps = {
  lang: 'es',
  title: 'Plan <1>',
  description: 'Una "frase".',
  indexed: true,
  words: {
    siteName: 'Site',
    skipToContent: 'Skip',
    bannerLabel: 'Practice',
    breadcrumbLabel: 'Here',
    navigationLabel: 'Main',
    languageLabel: 'Language',
    crisisLink: 'Help now',
    crisisLine: 'Call 988.',
    independence: 'Independent.',
    footerLinks: [],
    footerLabel: 'About',
  },
  navigation: [],
  children: <h1>Plan</h1>,
}
const page = (more: Partial<PageProps> = {}) => render(<Page {...props} {...more} />)

test('crisis help is one press away at the top and at the end, as a plain link', () => {
  expect(page().match(/<a class="crisis-link" href="\/help-now">/g)).toHaveLength(2)
})

test('the head says what the page is, escaped', () => {
  const html = page()
  expect(html).toContain('<html lang="es" dir="ltr">')
  expect(html).toContain('<title>Plan &lt;1> · Site</title>')
  expect(html).toContain('content="Una &quot;frase&quot;."')
})

test('what may not be found is marked, what may is not', () => {
  expect(page({ indexed: false })).toContain('<meta name="robots" content="noindex"/>')
  expect(page()).not.toContain('robots')
})

test('nothing is fetched ahead of the style sheet, and nothing from elsewhere', () => {
  installAssets({
    stylesheet: '/built/t.css',
    icon: '/built/i.svg',
    islands: {},
  })
  const html = page()
  expect(html.match(/href="\/built\/[^"]+"/g)).toEqual(['href="/built/t.css"', 'href="/built/i.svg"'])
  expect(html).not.toContain('rel="preload"')
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect(html).not.toContain('<script')
})

test('no page reloads itself by a timer, which takes it away from who reads slowly', () => {
  expect(page()).not.toContain('http-equiv')
})
