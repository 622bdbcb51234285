import type { Socket } from 'node:net'
import type pg from 'pg'
import { RowHash } from './row-hash.ts'

/** The part of the driver's connection that speaks COPY; its type declarations leave it out. */
type CopyConnection = {
  readonly stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  sendCopyFail(reason: string): void
  endCopyFrom(): void
}

const blockSize = 65_536

/**
 * Runs a `copy … to stdout` and gives its rows in blocks of about 64 KiB, whole rows each. The hash has counted
 * every row when the last block has been given.
 */
export async function* copyOut(
  client: pg.Client,
  command: string,
  hash = new RowHash(),
): AsyncGenerator<Buffer> {
  const copy = new CopyOut(command, hash)
  client.query(copy)
  yield* copy.blocks()
}

/** Runs a `copy … from stdin` with the blocks that `blocks` gives. */
export async function copyIn(
  client: pg.Client,
  command: string,
  blocks: AsyncIterable<Buffer>,
): Promise<void> {
  const copy = new CopyIn(command, blocks)
  client.query(copy)
  await copy.finished
}

class CopyOut {
  readonly #command: string
  readonly #hash: RowHash
  readonly #ready: Buffer[] = []
  #block: Buffer[] = []
  #size = 0
  #ended = false
  #error: Error | null = null
  #wake: () => void = () => {}
  #stream: Socket | null = null

  constructor(command: string, hash: RowHash) {
    this.#command = command
    this.#hash = hash
  }

  async *blocks(): AsyncGenerator<Buffer> {
    for (;;) {
      const block = this.#ready.shift()
      if (block) {
        yield block
      } else if (this.#error) {
        throw this.#error
      } else if (this.#ended) {
        return
      } else {
        this.#stream?.resume()
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }

  submit(connection: unknown): void {
    const { stream, query } = connection as CopyConnection
    this.#stream = stream
    query.call(connection, this.#command)
  }

  /** PostgreSQL sends each row as one message. Its bytes lie in the driver's buffer and are copied at once. */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.#hash.add(chunk)
    this.#block.push(Buffer.from(chunk))
    this.#size += chunk.length
    if (this.#size < blockSize) return
    this.#flush()
    // Rows that nobody has taken yet must not fill the memory.
    if (this.#ready.length > 16) this.#stream?.pause()
  }

  handleCommandComplete(): void {
    this.#flush()
  }

  handleReadyForQuery(): void {
    this.#ended = true
    this.#wake()
  }

  handleError(error: Error): void {
    this.#error = error
    this.#ended = true
    this.#wake()
  }

  #flush(): void {
    if (this.#size > 0) this.#ready.push(Buffer.concat(this.#block))
    this.#block = []
    this.#size = 0
    this.#wake()
  }
}

class CopyIn {
  readonly finished: Promise<void>
  readonly #command: string
  readonly #blocks: AsyncIterable<Buffer>
  #resolve: () => void = () => {}
  #reject: (error: Error) => void = () => {}
  #error: Error | null = null

  constructor(command: string, blocks: AsyncIterable<Buffer>) {
    this.#command = command
    this.#blocks = blocks
    this.finished = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  submit(connection: unknown): void {
    ;(connection as CopyConnection).query(this.#command)
  }

  handleCopyInResponse(connection: unknown): void {
    this.#send(connection as CopyConnection).catch((error: Error) => {
      this.#error = error
      ;(connection as CopyConnection).sendCopyFail('the rows could not be read')
    })
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#resolve()
  }

  /** What the reading of the rows threw says more than the server's refusal that it led to. */
  handleError(error: Error): void {
    this.#error ??= error
    this.#reject(this.#error)
  }

  async #send(connection: CopyConnection): Promise<void> {
    for await (const block of this.#blocks) {
      if (this.#error) return
      connection.sendCopyFromChunk(block)
      if (connection.stream.writableNeedDrain) await drained(connection.stream)
    }
    if (!this.#error) connection.endCopyFrom()
  }
}

/** Until the socket takes more, or has closed and never will. */
function drained(stream: Socket): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off('drain', go).off('close', go)
      resolve()
    }
    stream.once('drain', go).once('close', go)
  })
}
