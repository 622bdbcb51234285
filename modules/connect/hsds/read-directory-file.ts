import { isUtf8 } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { needs } from '../listing/need.ts'
import type { LookRefusal } from './directory-import.ts'
import { type HsdsListing, type HsdsRead, neverWritten, openHsdsReader } from './read-hsds.rules.ts'
import { directoryOfJson } from './read-hsds-json.rules.ts'
import { servicesOfTables, type TablesRead } from './read-hsds-tables.rules.ts'
import { servicesOfOhana } from './read-ohana.rules.ts'
import { readZip } from './read-zip.ts'

/** A package has two dozen tables, in a folder at most; the largest real ones unpack to a tenth of this. */
const zipLimits = { mostFiles: 64, mostBytes: 150 * 1024 * 1024, mostDepth: 1 } as const

type Take = (listing: HsdsListing) => void

/**
 * Reads a directory from elsewhere: HSDS 3.0 as JSON, or its tables as CSV in a zip, or the tables of the Ohana API. Known by
 * what it begins with, and a zip by the columns of its tables. `take` is given each listing as it is read, so that it can be on its way while others are read; a refusal may come after some of them.
 */
export async function readDirectoryFile(
  bytes: Uint8Array,
  take: Take,
): Promise<Outcome<HsdsRead, LookRefusal>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip) return understood(() => directoryOfJson(decoder.decode(bytes)), take)
  const files = await readZip(bytes, zipLimits)
  if (!files.done) return files
  const tables = new Map<string, Uint8Array>()
  for (const [name, file] of files.result) {
    const last = name.split('/').at(-1) ?? ''
    if (!/\.csv$|^datapackage\.json$/.test(last)) continue
    // Of two files of one name, nobody can say which is meant.
    if (tables.has(last)) return refused('zip_unsafe')
    if (!isUtf8(file)) return refused('not_hsds')
    tables.set(last, plain(file))
  }
  return understood(() => servicesOfOhana(tables) ?? servicesOfTables(tables), take)
}

/** Services read before others are served. */
const atOnce = 250

async function understood(read: () => TablesRead, take: Take): Promise<Outcome<HsdsRead, LookRefusal>> {
  try {
    const { services, madeOf, areKeysApart, problems, agencyNamed } = read()
    const reader = openHsdsReader(needs, { madeOf, areKeysApart })
    let count = 0
    for (const service of services) {
      for (const listing of reader.take(service)) take(listing)
      count += 1
      if (count % atOnce === 0) await setImmediate()
    }
    const inServices = reader.result(agencyNamed)
    return done({ ...inServices, problems: [...problems, ...inServices.problems] })
  } catch {
    // No JSON, letters of another encoding, no list of services, or far too many of them.
    return refused('not_hsds')
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** A file with a blank for each sign that is never written; there, most often, is none. */
function plain(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const signs = neverWritten.filter((sign) => bytes.includes(sign))
  return signs.length === 0 ? file : file.map((byte) => (signs.some((sign) => sign === byte) ? 0x20 : byte))
}
