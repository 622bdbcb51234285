import { hash } from 'node:crypto'

/**
 * What a table holds, in 32 bytes that do not depend on the order of its rows: the sum of the rows' SHA-256.
 * Two servers may give the same rows in another order. It guards against loss and error; whether somebody
 * changed a backup on purpose is settled by its encryption.
 */
export class RowHash {
  readonly #sums = new Uint32Array(8)
  count = 0

  /** One row as COPY writes it, line end included. */
  add(row: Uint8Array): void {
    const digest = hash('sha256', row, 'buffer')
    for (let lane = 0; lane < 8; lane++) {
      this.#sums[lane] = ((this.#sums[lane] ?? 0) + digest.readUInt32LE(lane * 4)) >>> 0
    }
    this.count++
  }

  text(): string {
    return Buffer.from(this.#sums.buffer).toString('hex')
  }
}
