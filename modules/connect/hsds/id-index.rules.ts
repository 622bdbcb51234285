const quote = 34
/** Places that are looked at for one id: with half of them free, only ids that were made for it stand that close. */
const mostSteps = 1000

/**
 * Rows of a table by their ids, which stay where they stand in its file: of a large directory hundreds of thousands are looked
 * up, and to make each a string first takes several times as long. A hash with open places (Knuth, vol. 3, 6.4, algorithm L).
 */
export class IdIndex {
  private readonly bytes: Uint8Array
  private count = 0
  /** What was found last: rows of one table mostly name those of another in their order, or in its reverse. */
  private last = 0
  /** For each place the row and one, 0 where it is free. */
  private slots = new Int32Array(1024)
  private hashes = new Int32Array(512)
  private starts = new Int32Array(512)
  private ends = new Int32Array(512)
  private rows = new Int32Array(512)

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** Adds the id that stands between two places. False where it is there already. */
  add(from: number, until: number, row: number): boolean {
    const hash = hashOf(this.bytes, from, until)
    const slot = this.slotOf(hash, this.bytes, from, until)
    if (this.slots[slot] !== 0) return false
    const entry = this.count
    this.hashes[entry] = hash
    this.starts[entry] = from
    this.ends[entry] = until
    this.rows[entry] = row
    this.count += 1
    this.slots[slot] = this.count
    if (this.count === this.rows.length) this.grow()
    return true
  }

  /** The row of an id as it stands between two places of some file; -1 where none has it. */
  find(bytes: Uint8Array, from: number, until: number): number {
    if (from >= until || this.count === 0) return -1
    const near = this.nearLast(bytes, from, until)
    if (near >= 0) return this.rows[near] ?? -1
    const entry = (this.slots[this.slotOf(hashOf(bytes, from, until), bytes, from, until)] ?? 0) - 1
    if (entry < 0) return -1
    this.last = entry
    return this.rows[entry] ?? -1
  }

  private nearLast(bytes: Uint8Array, from: number, until: number): number {
    for (let entry = this.last - 1; entry <= this.last + 1; entry += 1) {
      if (entry < 0 || entry >= this.count) continue
      const start = this.starts[entry] ?? 0
      const end = this.ends[entry] ?? 0
      // Ids differ most often at their ends.
      if (this.bytes[end - 1] !== bytes[until - 1] && this.bytes[start] !== quote && bytes[from] !== quote)
        continue
      if (!areSame(this.bytes, start, end, bytes, from, until)) continue
      this.last = entry
      return entry
    }
    return -1
  }

  /** The place of an id, or the free one where it would stand. @throws SyntaxError for ids made to stand in one place. */
  private slotOf(hash: number, bytes: Uint8Array, from: number, until: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = spread(hash) & mask
    for (let steps = 0; steps < mostSteps; steps += 1, slot = (slot + 1) & mask) {
      const entry = (slots[slot] ?? 0) - 1
      if (entry < 0) return slot
      if (this.hashes[entry] !== hash) continue
      if (areSame(this.bytes, this.starts[entry] ?? 0, this.ends[entry] ?? 0, bytes, from, until)) return slot
    }
    throw new SyntaxError('ids made alike')
  }

  /** Half of the places stay free. */
  private grow(): void {
    const size = this.count * 2
    this.hashes = larger(this.hashes, size)
    this.starts = larger(this.starts, size)
    this.ends = larger(this.ends, size)
    this.rows = larger(this.rows, size)
    this.slots = new Int32Array(size * 2)
    const mask = this.slots.length - 1
    for (let entry = 0; entry < this.count; entry += 1) {
      let slot = spread(this.hashes[entry] ?? 0) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = entry + 1
    }
  }
}

const larger = (given: Int32Array, size: number): Int32Array<ArrayBuffer> => {
  const made = new Int32Array(size)
  made.set(given)
  return made
}

const spread = (hash: number): number => hash ^ (hash >>> 15)

/** FNV-1a over the bytes of a cell, without the quotation marks it stands in. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  const isQuoted = bytes[start] === quote && end - start > 1
  const until = isQuoted ? end - 1 : end
  let hash = 0x811c9dc5 | 0
  for (let at = isQuoted ? start + 1 : start; at < until; at += 1) {
    const byte = bytes[at] ?? 0
    hash = Math.imul(hash ^ byte, 0x01000193)
    // A mark written twice is one.
    if (isQuoted && byte === quote && bytes[at + 1] === quote && at + 1 < until) at += 1
  }
  return hash
}

/** True where two cells say the same, however each is written. */
function areSame(
  one: Uint8Array,
  oneStart: number,
  oneEnd: number,
  other: Uint8Array,
  otherStart: number,
  otherEnd: number,
): boolean {
  const oneQuoted = one[oneStart] === quote && oneEnd - oneStart > 1
  const otherQuoted = other[otherStart] === quote && otherEnd - otherStart > 1
  const oneUntil = oneQuoted ? oneEnd - 1 : oneEnd
  const otherUntil = otherQuoted ? otherEnd - 1 : otherEnd
  let a = oneQuoted ? oneStart + 1 : oneStart
  let b = otherQuoted ? otherStart + 1 : otherStart
  for (; a < oneUntil && b < otherUntil; a += 1, b += 1) {
    if (one[a] !== other[b]) return false
    if (one[a] !== quote) continue
    if (oneQuoted && one[a + 1] === quote && a + 1 < oneUntil) a += 1
    if (otherQuoted && other[b + 1] === quote && b + 1 < otherUntil) b += 1
  }
  return a === oneUntil && b === otherUntil
}
