import { parentPort, workerData } from 'node:worker_threads'
import writeXlsxFile, { type Sheet } from 'write-excel-file/node'
import type { SheetOfCells } from './write-sheets.ts'

const look = { fontFamily: 'Calibri', fontSize: 11 }
const sheets = workerData as readonly SheetOfCells[]
const bytes = new Uint8Array(await writeXlsxFile(sheets as unknown as Sheet<never>[], look).toBuffer())
parentPort?.postMessage(bytes, [bytes.buffer])
