import { ln } from '#kernel/index/logarithm'

/** Numbers that look random and follow from a seed, the same on every machine. */
export interface Generator {
  /** A whole number below 2^32. */
  word(): number
  /** A number of [0, 1) with 53 bits. */
  uniform(): number
  /** A number of the standard normal distribution. */
  normal(): number
}

const WORD = 2 ** 32

/** The generator of a seed, and of a path below it where one seed serves several purposes. */
export function generatorOf(seed: number, ...path: readonly number[]): Generator {
  let mixed = 0
  const next = () => {
    mixed = (mixed + 0x9e3779b9) | 0
    return scattered(mixed)
  }
  for (const one of [seed, ...path]) {
    const whole = Math.floor(one)
    const parts = [whole % WORD, Math.floor(whole / WORD), (one - whole) * WORD]
    for (const part of parts) {
      mixed = (mixed ^ (part >>> 0)) | 0
      mixed = next()
    }
  }
  const state: [number, number, number, number] = [next(), next(), next(), next()]
  if (state.every(word => word === 0)) state[0] = 1
  return generatorFrom(state)
}

/** The finaliser of splitmix32, as in MurmurHash3. */
function scattered(word: number): number {
  let z = word
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return (z ^ (z >>> 16)) >>> 0
}

/** xoshiro128** 1.1 by D. Blackman and S. Vigna. */
export function generatorFrom(state: readonly [number, number, number, number]): Generator {
  let [a, b, c, d] = state
  let spare: number | undefined
  const word = () => {
    const scaled = Math.imul(b, 5)
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
  const uniform = () => ((word() >>> 5) * 0x4000000 + (word() >>> 6)) / 2 ** 53
  /** Marsaglia's polar method, which gives two at a time. */
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    let [x, y, square] = [0, 0, 0]
    do {
      x = 2 * uniform() - 1
      y = 2 * uniform() - 1
      square = x * x + y * y
    } while (square >= 1 || square === 0)
    const scale = Math.sqrt((-2 * ln(square)) / square)
    spare = y * scale
    return x * scale
  }
  return { word, uniform, normal }
}
