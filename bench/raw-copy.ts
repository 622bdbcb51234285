import type pg from 'pg'

type Wire = {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** COPY … FROM STDIN by the driver's own messages: the fastest way in, and the yardstick of imports. */
class CopyIn {
  private readonly text: string
  private readonly chunks: readonly Buffer[]
  private readonly done: (error: Error | null) => void
  constructor(text: string, chunks: readonly Buffer[], done: (error: Error | null) => void) {
    this.text = text
    this.chunks = chunks
    this.done = done
  }
  submit(connection: Wire): void {
    connection.query(this.text)
  }
  handleCopyInResponse(connection: Wire): void {
    for (const chunk of this.chunks) connection.sendCopyFromChunk(chunk)
    connection.endCopyFrom()
  }
  handleCommandComplete(): void {}
  handleReadyForQuery(): void {
    this.done(null)
  }
  handleError(error: Error): void {
    this.done(error)
  }
}

/** Copies rows, each a line of COPY's text format, into a table. */
export function copyRows(client: pg.Client, table: string, lines: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const chunks = [Buffer.from(lines.join(''))]
    client.query(
      new CopyIn(`copy ${table} from stdin`, chunks, (error) =>
        error === null ? resolve() : reject(error),
      ) as unknown as pg.Submittable,
    )
  })
}

/** One row in COPY's text format; objects as JSON. */
export const copyLine = (values: readonly unknown[]): string => `${values.map(copyCell).join('\t')}\n`

function copyCell(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text
}
