import { Zip, ZipDeflate } from 'fflate'
import { joinedBytes } from '#platform/joined-bytes.ts'
import type { Sheet } from './sheet.ts'
import { frameXml, SharedTexts, sheetXml } from './sheet-xml.rules.ts'

/** The same rows give the same bytes: a file in it bears no moment of its own. */
const writtenAt = '2026-01-01T12:00:00'
const pieceLength = 1 << 16

/**
 * One XLSX of these sheets, squeezed as its rows come: of a sheet of half a million cells only what is squeezed is kept.
 * It takes the processor while it runs, so large ones belong in a thread.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const squeezed: Uint8Array[] = []
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault
    squeezed.push(bytes)
  })
  const texts = new SharedTexts()
  for (const [path, xml] of frameXml(sheets.map(({ name }) => name))) addFile(zip, path, [xml])
  for (const [at, sheet] of sheets.entries())
    addFile(zip, `xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, texts))
  // Last, since only the sheets know their texts.
  addFile(zip, 'xl/sharedStrings.xml', texts.xml())
  zip.end()
  return joinedBytes(squeezed)
}

function addFile(zip: Zip, path: string, parts: Iterable<string>): void {
  const file = new ZipDeflate(path, { level: 6 })
  file.mtime = writtenAt
  zip.add(file)
  const encoder = new TextEncoder()
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < pieceLength) continue
    file.push(encoder.encode(piece))
    piece = ''
  }
  file.push(encoder.encode(piece), true)
}
