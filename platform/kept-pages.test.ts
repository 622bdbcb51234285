import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Changes } from './changes.ts'
import { keepPages } from './kept-pages.ts'

function world() {
  let now = 0
  let newest: number | null = 1
  const last = new Map<number | null, number>()
  const changes: Changes = {
    newest: () => newest,
    lastOf: (county) => (county === null ? (newest ?? 0) : (last.get(county) ?? 0)),
    close: async () => {},
  }
  const change = (county: number) => {
    newest = (newest ?? 0) + 1
    last.set(county, newest)
  }
  const deaf = () => {
    newest = null
  }
  const pages = keepPages(changes, () => now)
  const keep = (key: string, county: number | null = 34, body = 'a page') =>
    pages.keep(key, { begun: pages.begin() ?? -1, county, body, noindex: false })
  return { pages, keep, change, deaf, pass: (ms: number) => (now += ms) }
}
const text = (bytes?: Uint8Array) => (bytes === undefined ? undefined : new TextDecoder().decode(bytes))

describe('a kept page', () => {
  test('is given again, plain and gzipped, byte for byte', () => {
    const { pages, keep } = world()
    keep('en /', 34, 'señal')
    expect(text(pages.find('en /')?.body)).toBe('señal')
    expect(text(gunzipSync(pages.find('en /')?.gzipped() ?? new Uint8Array()))).toBe('señal')
    expect(pages.find('es /')).toBeUndefined()
  })

  test('goes when its county changes, and stays when another does', () => {
    const { pages, keep, change } = world()
    keep('en /counties/34')
    change(19)
    expect(pages.find('en /counties/34')).toBeDefined()
    change(34)
    expect(pages.find('en /counties/34')).toBeUndefined()
  })

  test('of all counties goes when any changes', () => {
    const { pages, keep, change } = world()
    keep('en /counties', null)
    change(19)
    expect(pages.find('en /counties')).toBeUndefined()
  })

  test('is not kept when its county changed while it was made', () => {
    const { pages, change } = world()
    const begun = pages.begin() ?? -1
    change(34)
    pages.keep('en /counties/34', { begun, county: 34, body: 'old', noindex: false })
    expect(pages.find('en /counties/34')).toBeUndefined()
  })

  test('is not given while nothing is heard of the database', () => {
    const { pages, keep, deaf } = world()
    keep('en /')
    deaf()
    expect(pages.find('en /')).toBeUndefined()
    expect(pages.begin()).toBeNull()
  })

  test('is made anew after a minute', () => {
    const { pages, keep, pass } = world()
    keep('en /')
    pass(59_999)
    expect(pages.find('en /')).toBeDefined()
    pass(1)
    expect(pages.find('en /')).toBeUndefined()
  })

  test('makes room for others, the longest unused first', () => {
    const { pages, keep } = world()
    const megabytes = 'x'.repeat(16 * 1024 * 1024)
    for (const key of ['a', 'b', 'c', 'd']) keep(key, 34, megabytes)
    expect(pages.find('a')).toBeDefined()
    keep('e', 34, megabytes)
    expect(pages.find('b')).toBeUndefined()
    expect(pages.find('a')).toBeDefined()
    expect(pages.find('e')).toBeDefined()
  })
})
