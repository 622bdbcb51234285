import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { settableText } from './settable-text.ts'
import type { TypesetJob, TypesetReply } from './typeset.ts'

/**
 * Static TTF files of the house's two typefaces. The compiler reads neither woff2 nor variable fonts, and falls back
 * to a serif of its own without failing, so a warning below makes an unknown family a fault.
 */
const fontFiles = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
]

const workspace = '/document'

const settable = (_: string, value: unknown) => (typeof value === 'string' ? settableText(value) : value)

function setDocument({ template, data, label }: TypesetJob): TypesetReply {
  const { resolve } = createRequire(import.meta.url)
  const fontBlobs = fontFiles.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
  compiler.addSource(`${workspace}/main.typ`, template)
  compiler.mapShadow(`${workspace}/data.json`, Buffer.from(JSON.stringify(data, settable)))

  const tell = (error: NodeError | null) =>
    error === null ? [] : compiler.fetchDiagnostics(error).map((one) => JSON.stringify(one))
  const compiled = compiler.compile({ mainFilePath: `${workspace}/main.typ` })
  const complaints = [...tell(compiled.takeError()), ...tell(compiled.takeWarnings())]
  if (compiled.result === null || complaints.length > 0) return { kind: 'fault', text: complaints.join('\n') }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', pdfTags: true })
  const told = label === undefined ? [] : compiler.query(compiled.result, { selector: `<${label}>` })
  return {
    kind: 'document',
    bytes: new Uint8Array(pdf),
    told: (told as { value: unknown }[]).map(({ value }) => value),
  }
}

function answer(): TypesetReply {
  try {
    return setDocument(workerData as TypesetJob)
  } catch (fault) {
    return { kind: 'fault', text: fault instanceof Error ? fault.message : JSON.stringify(fault) }
  }
}

const reply = answer()
parentPort?.postMessage(reply, reply.kind === 'document' ? [reply.bytes.buffer] : [])
