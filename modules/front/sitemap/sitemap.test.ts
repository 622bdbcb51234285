import { expect, test } from 'vitest'
import { allows, everyRoute } from '#tests/who-may.ts'
import { pageNames } from '../public-page/public-page.ts'
import { sitemapWords } from './sitemap.words.ts'

/** Addresses that begin so are open to anyone and no page to be found by itself, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  '/become': 'only in practice',
  '/sign-in': 'a door and its steps, not a page to read',
  '/account': 'one’s own',
  '/discussions/': 'what a link in a letter opens',
  '/learn/readiness/': 'a form that the page of readiness leads to',
  '/sitemap': 'the list itself',
}

test('every page that anyone may open at an address of its own is in the list of all pages', () => {
  const listed = new Set<string>([
    ...sitemapWords.en.links.map(({ href }) => href),
    ...pageNames.map((name) => `/${name}`),
  ])
  const open = everyRoute()
    .filter((route) => route.method === 'GET' && route.kind === 'page' && allows(route, 'anyone'))
    .map(({ path }) => path)
    .filter((path) => !path.includes(':') && !Object.keys(leftOut).some((begins) => path.startsWith(begins)))
  expect(open.filter((path) => !listed.has(path))).toEqual([])
  expect(sitemapWords.es.links.map(({ href }) => href)).toEqual(sitemapWords.en.links.map(({ href }) => href))
})
