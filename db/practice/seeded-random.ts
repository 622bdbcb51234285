/** Numbers that look drawn and are the same each time: what comes of one seed is the same to the byte. */
export type SeededRandom = {
  /** 0 ≤ number < 1. */
  readonly share: () => number
  /** A whole number of the range, both ends included. */
  readonly whole: (from: number, to: number) => number
  readonly between: (from: number, to: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** Mulberry32, a public-domain generator by Tommy Ettinger: 32 bits of state, enough for an invented county. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    share,
    whole: (from, to) => from + Math.floor(share() * (to - from + 1)),
    between: (from, to) => from + share() * (to - from),
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(share() * items.length)] as Item,
  }
}
