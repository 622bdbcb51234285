import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { done, type Outcome, refused } from '#platform/outcome.ts'

export type ZipRefusal = 'not_zip' | 'zip_too_many' | 'zip_too_large' | 'zip_unsafe'
export type ZipLimits = {
  readonly mostFiles: number
  /** Bytes of all files together, unpacked. */
  readonly mostBytes: number
  /** Folders above a file. */
  readonly mostDepth: number
}

const inflated = promisify(inflateRaw)
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
/** The end record and the longest comment after it. */
const longestEnd = 22 + 0xffff

type Entry = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

/**
 * Files of a zip (PKWARE APPNOTE 6.3) by their whole name. Nothing is unpacked before count, depth and the sizes it
 * declares are looked at, and no file may give more than it declared. Encrypted and 64-bit zips are refused.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>, ZipRefusal>> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view, limits)
  if (typeof entries === 'string') return refused(entries)
  // All that comes out was held to the limit above, so that it may be unpacked side by side.
  const unpacked = await Promise.all(entries.map((entry) => unpack(view, entry)))
  const files = new Map<string, Uint8Array>()
  for (const [at, file] of unpacked.entries()) {
    if (file === null) return refused('not_zip')
    files.set(entries[at]?.name ?? '', file)
  }
  return done(files)
}

function entriesOf(view: Buffer, limits: ZipLimits): readonly Entry[] | ZipRefusal {
  const end = endOf(view)
  if (end === null) return 'not_zip'
  const count = view.readUInt16LE(end + 10)
  if (count > limits.mostFiles) return 'zip_too_many'
  const entries: Entry[] = []
  let at = view.readUInt32LE(end + 16)
  let unpacked = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== entrySignature) return 'not_zip'
    const name = view.toString('utf8', at + 46, at + 46 + view.readUInt16LE(at + 28))
    const flags = view.readUInt16LE(at + 8)
    const entry = {
      name,
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      unpacked: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    }
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
    if ((flags & 1) === 1 || whyUnsafe(name, limits)) return 'zip_unsafe'
    unpacked += entry.unpacked
    if (unpacked > limits.mostBytes) return 'zip_too_large'
    if (!name.endsWith('/')) entries.push(entry)
  }
  return entries
}

function endOf(view: Buffer): number | null {
  for (let at = view.length - 22; at >= Math.max(0, view.length - longestEnd); at -= 1)
    if (view.readUInt32LE(at) === endSignature) return at
  return null
}

/** A name that leads out of its folder, or too deep into it. */
function whyUnsafe(name: string, { mostDepth }: ZipLimits): boolean {
  const folders = name.split('/').filter(Boolean)
  return (
    name === '' ||
    name.startsWith('/') ||
    /[\\:\0]/.test(name) ||
    folders.includes('..') ||
    folders.length - (name.endsWith('/') ? 0 : 1) > mostDepth
  )
}

async function unpack(view: Buffer, entry: Entry): Promise<Uint8Array | null> {
  const { at, packed, unpacked, method, crc } = entry
  if (at + 30 > view.length || view.readUInt32LE(at) !== localSignature) return null
  const from = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28)
  if (from + packed > view.length) return null
  const body = view.subarray(from, from + packed)
  if (method !== 0 && method !== 8) return null
  try {
    // In one piece: by default it would come out in more than a thousand. Were it as large as what comes out, a second of the
    // same size would be made to see that nothing follows.
    const room = Math.max(64, unpacked)
    const file = method === 0 ? body : await inflated(body, { chunkSize: room + 1, maxOutputLength: room })
    return file.length === unpacked && crc32(file) === crc ? file : null
  } catch {
    // Broken, or more than it declared.
    return null
  }
}
