import { gzipSync } from 'node:zlib'
import type { Changes } from './changes.ts'

export type KeptPage = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly noindex: boolean
  /** The same bytes gzipped, made when the first browser asks for them so. */
  gzipped(): Uint8Array<ArrayBuffer>
}

/** Pages that look the same to every visitor, kept in memory until something they show may have changed. */
export type KeptPages = {
  /** The number to give back to `keep`; taken before the page is made, null when nothing is kept now. */
  begin(): number | null
  find(key: string): KeptPage | undefined
  keep(key: string, made: { begun: number; county: number | null; body: string; noindex: boolean }): void
}

type Entry = {
  readonly page: KeptPage
  readonly begun: number
  readonly county: number | null
  readonly keptAt: number
}

/** However quiet the database is, a page is made anew after this long: days pass, and a listener can be deaf. */
const mostAgeMs = 60_000
const mostBytes = 64 * 1024 * 1024

/** Keeps up to 64 MB of pages, the longest unused going first. */
export function keepPages(changes: Changes, clock: () => number = Date.now): KeptPages {
  const entries = new Map<string, Entry>()
  let bytes = 0
  const drop = (key: string, { page }: Entry) => {
    entries.delete(key)
    bytes -= page.body.byteLength
  }
  return {
    begin: () => changes.newest(),
    find: (key) => {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      entries.delete(key)
      entries.set(key, entry)
      const stands =
        changes.newest() !== null &&
        changes.lastOf(entry.county) <= entry.begun &&
        clock() - entry.keptAt < mostAgeMs
      if (stands) return entry.page
      drop(key, entry)
      return undefined
    },
    keep: (key, { begun, county, body, noindex }) => {
      // What changed while the page was made may be missing from it.
      if (changes.newest() === null || changes.lastOf(county) > begun) return
      const old = entries.get(key)
      if (old) drop(key, old)
      const page = keptPage(body, noindex)
      entries.set(key, { page, begun, county, keptAt: clock() })
      bytes += page.body.byteLength
      for (const [oldest, entry] of entries) {
        if (bytes <= mostBytes) break
        drop(oldest, entry)
      }
    },
  }
}

function keptPage(text: string, noindex: boolean): KeptPage {
  const body = new TextEncoder().encode(text)
  let gzip: Uint8Array<ArrayBuffer> | undefined
  return {
    body,
    noindex,
    gzipped: () => {
      gzip ??= new Uint8Array(gzipSync(body))
      return gzip
    },
  }
}
