import { createHash } from 'node:crypto'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { FileRefusalReason } from './public-file.ts'
import { type Encoding, lineDecoder } from './text-decoder.ts'

/** Thrown inside the reader and caught once, in parsePublicFile, where it becomes a refusal. */
export class CannotRead extends Error {
  readonly reason: FileRefusalReason
  readonly line: number | null
  readonly detail: string | null
  constructor(reason: FileRefusalReason, line: number | null, detail: string | null = null) {
    super(reason)
    this.reason = reason
    this.line = line
    this.detail = detail
  }
}

export type LineBlock = {
  readonly firstLine: number
  readonly lines: readonly string[]
  readonly isLast: boolean
}

export type LineReader = {
  readonly blocks: AsyncIterable<LineBlock>
  readonly encoding: () => Encoding
  /** True once the end was reached and the last byte was a line feed. */
  readonly endsWithNewline: () => boolean
  readonly sha256: () => string
  readonly byteCount: () => number
}

/** A line longer than this is not a line of a table. */
const longestLine = 1_000_000
/** No file read here is a quarter as long; a packed file that unpacks to more is a trap. */
const mostBytes = 2_000_000_000

/** Lines of a file, plain or gzipped, decoded, with the hash of the bytes as they came. */
export function readLines(source: AsyncIterable<Uint8Array>): LineReader {
  const hash = createHash('sha256')
  const decoder = lineDecoder()
  const state = { bytes: 0, newline: false, digest: '' }

  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of readable(source)) {
      state.bytes += chunk.byteLength
      hash.update(chunk)
      yield chunk
    }
    state.digest = hash.digest('hex')
  }

  async function* blocks(): AsyncGenerator<LineBlock> {
    let carry = new Uint8Array(0)
    let line = 1
    for await (const chunk of unpacked(hashed())) {
      const cut = chunk.lastIndexOf(10) + 1
      if (cut === 0) {
        carry = joined(carry, chunk)
        if (carry.length > longestLine) throw new CannotRead('not_a_table', line)
        continue
      }
      const block = decoded(joined(carry, chunk.subarray(0, cut)), line)
      yield { firstLine: line, lines: block.slice(0, -1), isLast: false }
      line += block.length - 1
      carry = chunk.slice(cut)
    }
    state.newline = carry.length === 0
    yield { firstLine: line, lines: carry.length > 0 ? decoded(carry, line) : [], isLast: true }
  }

  const decoded = (bytes: Uint8Array, line: number): string[] => {
    const result = decoder.decode(bytes)
    if ('reason' in result) throw new CannotRead(result.reason, line + result.lineOffset, result.detail)
    return result.text.split('\n')
  }

  return {
    blocks: blocks(),
    encoding: decoder.encoding,
    endsWithNewline: () => state.newline,
    sha256: () => state.digest,
    byteCount: () => state.bytes,
  }
}

/** A file that is gone or may not be read is the county's to mend, not a fault of ours. */
async function* readable(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch (error) {
    throw new CannotRead('unreadable', null, error instanceof Error ? error.message : null)
  }
}

/** Unpacks gzip, known by its first two bytes; refuses what is plainly something else. */
async function* unpacked(source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await firstBytes(source)
  if (first.length === 0) throw new CannotRead('empty', null)
  refuseOtherKinds(first)
  const whole = prefixed(first, source)
  if (first[0] !== 0x1f || first[1] !== 0x8b) return yield* whole
  const gunzip = createGunzip()
  const fed = pipeline(Readable.from(whole, { objectMode: false }), gunzip).catch(() => undefined)
  yield* gunzipped(gunzip)
  await fed
}

async function* gunzipped(gunzip: Transform): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      if (bytes === 0) refuseOtherKinds(chunk)
      bytes += chunk.byteLength
      if (bytes > mostBytes) throw new CannotRead('too_large', null)
      yield chunk
    }
  } catch (error) {
    if (error instanceof CannotRead) throw error
    const isCut = error instanceof Error && /unexpected end/.test(error.message)
    throw new CannotRead(isCut ? 'archive_cut' : 'archive_broken', null)
  }
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const mark = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (mark.startsWith('\xff\xfe') || mark.startsWith('\xfe\xff')) throw new CannotRead('encoding_utf16', 1)
  if (mark.startsWith('PK\x03\x04')) throw new CannotRead('not_a_table', 1, 'zip')
  if (mark.startsWith('%PDF')) throw new CannotRead('not_a_table', 1, 'pdf')
  if (/^\s*(<!doctype|<html|<\?xml)/i.test(mark)) throw new CannotRead('not_a_table', 1, 'web page')
  if (/^\s*[{[]/.test(mark)) throw new CannotRead('not_a_table', 1, 'json')
}

async function firstBytes(source: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array(0)
  while (first.length < 64) {
    const next = await source.next()
    if (next.done) break
    first = joined(first, next.value)
  }
  return first
}

async function* prefixed(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(left.length + right.length)
  whole.set(left)
  whole.set(right, left.length)
  return whole
}
