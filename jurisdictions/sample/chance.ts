/** Chance from a seed (mulberry32): the same seed gives the same city on every machine. */
export interface Chance {
  /** From 0 up to, and not including, 1. */
  next(): number
  /** A whole number from 0 up to, and not including, n. */
  below(n: number): number
  pick<T>(list: readonly T[]): T
  /** True once in so many. */
  oneIn(n: number): boolean
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return { next, below, pick: list => list[below(list.length)] as never, oneIn: n => below(n) === 0 }
}
