import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { type GuestFace, guestsOf, houseFiles } from './faces.ts'
import { settableText } from './settable-text.ts'
import type { TypesetJob, TypesetReply } from './typeset.ts'

const workspace = '/document'

const settable = (_: string, value: unknown) => (typeof value === 'string' ? settableText(value) : value)

/** Letters that the text's typeface would put together from a letter and a mark: searched for, they would be found twice. */
const composed = '(name: "Noto Sans", covers: regex("[\\u{1e00}-\\u{1eff}]"))'

/** What templates name as their font: the house's typeface, then those that have what it lacks. */
const facesFile = (guests: readonly GuestFace[]): string => {
  const names = guests.map(({ family }) => `"${family}"`)
  const list = (faces: readonly string[]) => `(${faces.map((face) => `${face},`).join(' ')})`
  const first = names.includes('"Noto Sans"') ? [composed] : []
  return `#let text-faces = ${list([...first, '"Atkinson Hyperlegible Next"', ...names])}
#let head-faces = ${list(['"Fraunces"', ...names])}
`
}

function setDocument({ template, data, label }: TypesetJob): TypesetReply {
  const { resolve } = createRequire(import.meta.url)
  const text = JSON.stringify(data, settable)
  const guests = guestsOf(text)
  const files = [...houseFiles, ...guests.flatMap(({ regular, bold }) => [regular, bold])]
  const fontBlobs = files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
  compiler.addSource(`${workspace}/main.typ`, template)
  compiler.addSource(`${workspace}/faces.typ`, facesFile(guests))
  compiler.mapShadow(`${workspace}/data.json`, Buffer.from(text))

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
