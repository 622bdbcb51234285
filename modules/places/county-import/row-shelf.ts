import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileFacts, PublicRow } from '../public-file/public-file.ts'

/** A row that waits: where it stood, what makes it the only one of its kind, and its content as canonical JSON. */
export type ShelfRow = {
  readonly line: number
  readonly key: string
  /** Whether county figures are made of it; rates of single groups are for the database alone. */
  readonly isFigure: boolean
  readonly json: string
}

/** A file that has been read, by its place among those read with it. */
export type ReadFile = { readonly number: number; readonly facts: FileFacts }

/** Files that have been read for some counties, with their rows. */
export type ShelvedFiles = {
  readonly counties: readonly string[]
  readonly files: readonly ReadFile[]
  readonly shelf: RowShelf
}

/** Where rows wait that do not name their county. */
export const noCounty = ''

/** Bytes that gather before they go to the file. */
const pieceBytes = 16_384
/** Stands between the parts of a waiting row: JSON writes it otherwise, and no code or name holds it. */
const between = '\u001f'

/** What one file holds of one county: stretches of the shelf's file, and what has not gone there yet. */
type Place = {
  readonly stretches: { readonly at: number; readonly length: number }[]
  piece: Buffer
  filled: number
}

/** Rows of statewide files, sorted by county and file while each file is read once. They wait in a file of their own. */
export class RowShelf {
  private readonly places = new Map<string, Place>()
  private readonly folder = mkdtempSync(join(tmpdir(), 'wellness-import-'))
  private readonly descriptor = openUnlisted(this.folder)
  private length = 0

  put(county: string, file: number, { line, key, isFigure, json }: ShelfRow): void {
    const text = `${isFigure ? 'f' : 'g'}${between}${line}${between}${key}${between}${json}\n`
    const place = this.placeOf(county, file)
    // Three bytes are the most a letter takes.
    if (place.piece.length - place.filled < text.length * 3) this.empty(place, text.length * 3)
    place.filled += place.piece.write(text, place.filled)
  }

  has(county: string, file: number): boolean {
    return this.places.has(placeKey(county, file))
  }

  /** The rows of a county in a file, in the order in which they were put. May be asked for again. */
  rows(county: string, file: number): readonly ShelfRow[] {
    const place = this.places.get(placeKey(county, file))
    if (place === undefined) return []
    const bytes = Buffer.concat([
      ...place.stretches.map((stretch) => this.stretch(stretch)),
      place.piece.subarray(0, place.filled),
    ])
    const lines = bytes.toString().split('\n')
    lines.pop()
    return lines.map(unpacked)
  }

  close(): void {
    closeSync(this.descriptor)
    rmSync(this.folder, { recursive: true, force: true })
    this.places.clear()
  }

  private placeOf(county: string, file: number): Place {
    const key = placeKey(county, file)
    const known = this.places.get(key)
    if (known !== undefined) return known
    const place: Place = { stretches: [], piece: Buffer.allocUnsafeSlow(pieceBytes), filled: 0 }
    this.places.set(key, place)
    return place
  }

  /** Sends what has gathered to the file, and makes room for the next row. */
  private empty(place: Place, room: number): void {
    if (place.filled > 0) {
      writeSync(this.descriptor, place.piece, 0, place.filled, this.length)
      place.stretches.push({ at: this.length, length: place.filled })
      this.length += place.filled
      place.filled = 0
    }
    if (place.piece.length < room) place.piece = Buffer.allocUnsafeSlow(room)
  }

  private stretch({ at, length }: Place['stretches'][number]): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length)
    readSync(this.descriptor, bytes, 0, length, at)
    return bytes
  }
}

/** An open file without a name, where the system allows that: a process that is killed leaves no rows behind. */
function openUnlisted(folder: string): number {
  const descriptor = openSync(join(folder, 'rows'), 'w+')
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Windows keeps the name until the file is closed.
  }
  return descriptor
}

const placeKey = (county: string, file: number): string => `${county} ${file}`

function unpacked(text: string): ShelfRow {
  const afterLine = text.indexOf(between, 2)
  const afterKey = text.indexOf(between, afterLine + 1)
  return {
    isFigure: text.startsWith('f'),
    line: Number(text.slice(2, afterLine)),
    key: text.slice(afterLine + 1, afterKey),
    json: text.slice(afterKey + 1),
  }
}

/** The typed row that waits as JSON. */
export const rowOf = ({ json, line }: ShelfRow): PublicRow => ({ ...JSON.parse(json), line }) as PublicRow
