/** So many of a list, drawn by a seed: the same whoever draws, and in whatever order the list came. */
export function drawn(from: readonly string[], size: number, seed: number): string[] {
  const left = [...new Set(from)].sort()
  const next = numbersOf(seed)
  const found: string[] = []
  while (found.length < size && left.length > 0)
    found.push(...left.splice(Math.floor(next() * left.length), 1))
  return found.sort()
}

/** Numbers from 0 up to 1 by a seed (mulberry32, Tommy Ettinger, public domain). */
function numbersOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
