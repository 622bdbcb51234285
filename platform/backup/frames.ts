import { DatabaseTrouble } from '../postgres/trouble.ts'

/** The content of a backup: statements about it as JSON, and between them blocks of rows as COPY writes them. */
export type Frame<Said> =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'rows'; readonly rows: Buffer }

const saidMark = 1
const rowsMark = 2
const headSize = 5

export function encodeFrame(frame: Frame<object>): Buffer {
  const body = frame.kind === 'said' ? Buffer.from(JSON.stringify(frame.said)) : frame.rows
  const framed = Buffer.allocUnsafe(headSize + body.length)
  framed[0] = frame.kind === 'said' ? saidMark : rowsMark
  framed.writeUInt32BE(body.length, 1)
  body.copy(framed, headSize)
  return framed
}

/** The frames of a stream of bytes, however it was cut into pieces. */
export async function* decodeFrames<Said>(content: AsyncIterable<Buffer>): AsyncGenerator<Frame<Said>> {
  let waiting: Buffer = Buffer.alloc(0)
  for await (const piece of content) {
    waiting = waiting.length === 0 ? piece : Buffer.concat([waiting, piece])
    while (waiting.length >= headSize && waiting.length >= headSize + waiting.readUInt32BE(1)) {
      const body = waiting.subarray(headSize, headSize + waiting.readUInt32BE(1))
      yield waiting[0] === saidMark
        ? { kind: 'said', said: JSON.parse(body.toString()) as Said }
        : { kind: 'rows', rows: body }
      waiting = waiting.subarray(headSize + body.length)
    }
  }
  if (waiting.length > 0) throw new DatabaseTrouble('The backup ends in the middle of a table.')
}
