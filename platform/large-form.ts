import { ClosedDoor, Malformed } from './errors.ts'
import type { Typed } from './http.ts'
import { joinedBytes } from './joined-bytes.ts'

const mostParts = 50
const longestHead = 8 * 1024
const longestText = 64 * 1024

type Head = { readonly name: string; readonly fileName: string | null }
type Part = Head & { readonly chunks: Buffer[]; length: number }

/**
 * A form with a large file in it (RFC 7578), read as it arrives: others are served between two pieces, and each byte
 * of the file is held at most twice. Reads the same as a small form does.
 */
export async function readLargeForm(body: ReadableStream<Uint8Array>, contentType: string): Promise<Typed> {
  const [, quoted, bare] = /boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) throw unreadable()
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const parts: Part[] = []
  // The first boundary stands without a line break before it.
  let waiting: Buffer = Buffer.from('\r\n')
  let inside = false
  for await (const piece of body) {
    waiting = Buffer.concat([waiting, piece])
    for (;;) {
      if (inside) {
        const at = waiting.indexOf(delimiter)
        take(parts, waiting.subarray(0, at >= 0 ? at : Math.max(0, waiting.length - delimiter.length)))
        if (at < 0) {
          waiting = waiting.subarray(Math.max(0, waiting.length - delimiter.length))
          break
        }
        waiting = waiting.subarray(at)
        inside = false
      }
      const begun = begin(waiting, delimiter)
      if (begun === 'more') break
      if (begun === 'end') return typedOf(parts)
      if (parts.length >= mostParts) throw new ClosedDoor(413, 'That is more than this form takes.')
      parts.push({ ...begun.head, chunks: [], length: 0 })
      waiting = waiting.subarray(begun.size)
      inside = true
    }
  }
  throw unreadable()
}

const unreadable = () => new Malformed('The form could not be read.')

type Begun = { readonly head: Head; readonly size: number } | 'end' | 'more'

/** The boundary and the head of a part, where all of it has come. */
function begin(waiting: Buffer, delimiter: Buffer): Begun {
  const after = delimiter.length
  if (waiting.length < after + 2) return 'more'
  if (!waiting.subarray(0, after).equals(delimiter)) throw unreadable()
  if (waiting.toString('latin1', after, after + 2) === '--') return 'end'
  const end = waiting.indexOf('\r\n\r\n', after)
  if (end < 0 && waiting.length < longestHead) return 'more'
  if (end < 0 || end > longestHead) throw unreadable()
  const head = waiting.toString('utf8', after, end)
  const [, name] = /^content-disposition:\s*form-data;[^\r\n]*\bname="([^"\r\n]*)"/im.exec(head) ?? []
  if (name === undefined) throw unreadable()
  const [, fileName] = /^content-disposition:[^\r\n]*\bfilename="([^"\r\n]*)"/im.exec(head) ?? []
  return { head: { name, fileName: fileName ?? null }, size: end + 4 }
}

function take(parts: readonly Part[], bytes: Buffer): void {
  const part = parts.at(-1)
  if (part === undefined || bytes.length === 0) return
  part.length += bytes.length
  if (part.fileName === null && part.length > longestText)
    throw new ClosedDoor(413, 'That is more than this form takes.')
  part.chunks.push(bytes)
}

function typedOf(parts: readonly Part[]): Typed {
  const names = [...new Set(parts.map(({ name }) => name))]
  return Object.fromEntries(
    names.map((name) => {
      const same = parts.filter((part) => part.name === name)
      const files = same.flatMap(({ fileName, chunks }) =>
        fileName === null ? [] : [{ name: fileName, bytes: joinedBytes(chunks) }],
      )
      const [file] = files
      if (file !== undefined) return [name, files.length === 1 ? file : files]
      const texts = same.map(({ chunks }) => Buffer.concat(chunks).toString('utf8'))
      return [name, texts.length === 1 ? (texts[0] ?? '') : texts]
    }),
  )
}
