import { isAscii } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { needs } from '../listing/need.ts'
import type { PackageText } from './csv-table.rules.ts'
import type { LookRefusal } from './directory-import.ts'
import { type HsdsListing, type HsdsRead, openHsdsReader, plainText } from './read-hsds.rules.ts'
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
  if (!isZip) return understood(() => directoryOfJson(decoded(bytes)), take)
  const files = await readZip(bytes, zipLimits)
  if (!files.done) return files
  const texts = new Map<string, PackageText>()
  for (const [name, file] of files.result) {
    const last = name.split('/').at(-1) ?? ''
    if (!/\.csv$|^datapackage\.json$/.test(last)) continue
    // Of two files of one name, nobody can say which is meant.
    if (texts.has(last)) return refused('zip_unsafe')
    const text = packageTextOf(file)
    if (text === null) return refused('not_hsds')
    texts.set(last, text)
  }
  return understood(() => servicesOfOhana(texts) ?? servicesOfTables(texts), take)
}

/** Services read before others are served. */
const atOnce = 250

async function understood(read: () => TablesRead, take: Take): Promise<Outcome<HsdsRead, LookRefusal>> {
  try {
    const { services, madeOf, problems, agencyNamed } = read()
    const reader = openHsdsReader(needs, madeOf)
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
/** Letters that take a byte each need no decoding. */
const decoded = (bytes: Uint8Array, isPlain = isAscii(bytes)): string =>
  isPlain
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    : decoder.decode(bytes)

/** The text of a file, null where its letters are of another encoding. Most tables have plain letters only. */
function packageTextOf(file: Uint8Array): PackageText | null {
  try {
    const isPlain = isAscii(file)
    const given = decoded(file, isPlain)
    const text = plainText(given)
    return { text, bytes: isPlain && text === given ? file : null }
  } catch {
    return null
  }
}
