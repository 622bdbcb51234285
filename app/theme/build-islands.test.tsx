import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ComponentType } from 'preact'
import { render } from 'preact-render-to-string'
import { afterAll, expect, test } from 'vitest'
import { Island, installAssets, installedAssets } from '#packages/ui/index.ts'
import { buildIslands } from './build-islands.ts'
import { launchChromium } from './gallery/launch-chromium.ts'

// An island of this test's own, where the build that serves pages does not look.
const folder = `built/island-test-${process.pid}`
const source = `
import { useState } from 'preact/hooks'
import { Button, CountyMap, hydrateIsland, NumberInput } from '#packages/ui/index.ts'

export function Counter({ start, label }: { readonly start: number; readonly label: string }) {
  const [count, setCount] = useState(start)
  return (
    <>
      <NumberInput name="count" label={label} value={count} onInput={(value) => setCount(Number(value))} />
      <Button type="button" onClick={() => setCount(count + 1)}>Add one</Button>
    </>
  )
}

hydrateIsland('counter', Counter)
`
const before = installedAssets()
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  installAssets(before)
})

test('an island is whole on the server, comes alive in the browser, and leaves the server at home', async () => {
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, 'counter.island.tsx')
  writeFileSync(entry, source)
  const { files, addresses } = await buildIslands(resolve('.'), [entry])
  const scripts = new Map(files.map(({ name, bytes }) => [`/built/${name}`, Buffer.from(bytes)]))
  for (const script of scripts.values()) expect(script.toString()).not.toMatch(/getBuiltinModule|us-atlas/)
  expect(gzipSync(Buffer.concat([...scripts.values()])).length).toBeLessThan(9_000)

  installAssets({ ...before, islands: addresses })
  const { Counter } = (await import(/* @vite-ignore */ resolve(entry))) as {
    Counter: ComponentType<{ start: number; label: string }>
  }
  const label = `Steps </script><script>alert("1")</script> & 'more'`
  const html = render(
    <html lang="en">
      <body>
        <Island name="counter" component={Counter} props={{ start: 4, label }} />
      </body>
    </html>,
  )

  const browser = await launchChromium()
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', (route) => {
    const script = scripts.get(new URL(route.request().url()).pathname)
    return route.fulfill(
      script === undefined
        ? { contentType: 'text/html', body: `<!doctype html>${html}` }
        : { contentType: 'text/javascript', body: script },
    )
  })
  await page.goto('http://island.test/')
  expect(await page.getByLabel(label).inputValue()).toBe('4')
  await page.getByRole('button').click()
  expect(await page.getByLabel(label).inputValue()).toBe('5')
  expect(complaints).toEqual([])
  await browser.close()
})
