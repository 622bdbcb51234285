/** A stream of numbers in [0, 1) that is the same for the same seed, in every browser and on every server. */
export type SeededRandom = () => number

/** The seed of every draw the plan shows, unless a page asks for another and says so. */
export const defaultSeed = 20_261_101

/** Mulberry32: 32 bits of state and whole-number arithmetic only, so that no engine can differ in a last digit. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
