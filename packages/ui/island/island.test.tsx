import { render } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { installAssets, installedAssets } from '../assets.ts'
import { Island } from './island.tsx'

const before = installedAssets()
afterEach(() => installAssets(before))

const Greeting = ({ name }: { readonly name: string }) => <p>{name}</p>
const island = (name: string) => render(<Island name="greeting" component={Greeting} props={{ name }} />)

test('the page holds the whole island, and its props come back as they went', () => {
  const name = `</script><script>"'&amp;\u2028`
  const html = island(name)
  expect(html).not.toContain('<script')
  const attribute = /data-props="([^"]*)"/.exec(html)?.[1] ?? ''
  const read = attribute.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  expect(JSON.parse(read)).toEqual({ name })
})

test('its script is loaded where it was built, and only on its page', () => {
  installAssets({ ...before, islands: { greeting: '/built/greeting-ABC.js' } })
  expect(island('Ana')).toContain('<script type="module" src="/built/greeting-ABC.js"></script>')
})
