import { createReadStream, createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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

type Place = { waiting: string[]; length: number; spill: WriteStream | null }

/** Characters that wait in memory; what comes above them waits in files. */
const mostInMemory = 64_000_000
/** A shelf with less than this is not worth a file. */
const leastInFile = 16_000
/** Stands between the parts of a waiting row: JSON writes it otherwise, and no code or name holds it. */
const between = '\u001f'

/** Rows of statewide files, sorted by county and file while each file is read once; memory stays bounded. */
export class RowShelf {
  private readonly places = new Map<string, Place>()
  private inMemory = 0
  private folder: string | null = null

  put(county: string, file: number, { line, key, isFigure, json }: ShelfRow): void {
    const place = this.placeOf(county, file)
    const text = `${isFigure ? 'f' : 'g'}${between}${line}${between}${key}${between}${json}`
    place.waiting.push(text)
    place.length += text.length
    this.inMemory += text.length
    if (this.inMemory > mostInMemory) this.spillAll()
  }

  has(county: string, file: number): boolean {
    return this.places.has(placeKey(county, file))
  }

  /** The rows of a county in a file, in the order in which they were put. May be asked for again. */
  async rows(county: string, file: number): Promise<readonly ShelfRow[]> {
    const place = this.places.get(placeKey(county, file))
    if (place === undefined) return []
    const rows = place.spill === null ? [] : await this.spilled(county, file, place.spill)
    for (const text of place.waiting) rows.push(unpacked(text))
    return rows
  }

  close(): void {
    for (const place of this.places.values()) place.spill?.destroy()
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true })
    this.places.clear()
  }

  private async spilled(county: string, file: number, stream: WriteStream): Promise<ShelfRow[]> {
    await new Promise<void>((written, failed) =>
      stream.write('', (error) => (error ? failed(error) : written())),
    )
    const rows: ShelfRow[] = []
    const lines = createInterface({ input: createReadStream(this.pathOf(county, file)) })
    for await (const text of lines) rows.push(unpacked(text))
    return rows
  }

  private placeOf(county: string, file: number): Place {
    const key = placeKey(county, file)
    const known = this.places.get(key)
    if (known !== undefined) return known
    const place: Place = { waiting: [], length: 0, spill: null }
    this.places.set(key, place)
    return place
  }

  private spillAll(): void {
    for (const [key, place] of this.places) {
      if (place.length < leastInFile) continue
      const [county = '', file = ''] = key.split(' ')
      place.spill ??= createWriteStream(this.pathOf(county, Number(file)), { flags: 'a' })
      place.spill.write(`${place.waiting.join('\n')}\n`)
      this.inMemory -= place.length
      place.waiting = []
      place.length = 0
    }
  }

  private pathOf(county: string, file: number): string {
    this.folder ??= mkdtempSync(join(tmpdir(), 'wellness-import-'))
    return join(this.folder, `${county || 'none'}-${file}.jsonl`)
  }
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
