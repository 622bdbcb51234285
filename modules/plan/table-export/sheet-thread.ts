import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import { parentPort, workerData } from 'node:worker_threads'
import writeXlsxFile, { type Feature, type Sheet } from 'write-excel-file/node'
import type { SheetOfCells } from './write-sheets.ts'

/** As the writer declares it and does not export. */
type Content = Stream | Buffer | Blob

const sheets = workerData as readonly SheetOfCells[]

/** The writer knows no shown value of a formula, so it is put behind each formula of the finished sheet, in order. */
const shownValues: Feature<Content> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const formulas = sheets[sheetIndex]!.data.flat().filter((cell) => cell?.type === 'Formula')
          let next = 0
          return xml.replace(/<c ([^>]*)>(<f>.*?<\/f>)/g, (_, attributes: string, formula: string) => {
            const shown = formulas[next++]?.shown
            if (shown === undefined) return `<c ${attributes}>${formula}`
            const kind = typeof shown === 'string' ? ' t="str"' : ''
            return `<c ${attributes}${kind}>${formula}<v>${shown}</v>`
          })
        },
      },
    },
  },
}

const look = { fontFamily: 'Calibri', fontSize: 11, features: [shownValues] }
const bytes = new Uint8Array(await writeXlsxFile(sheets as unknown as Sheet<Content>[], look).toBuffer())
parentPort?.postMessage(bytes, [bytes.buffer])
