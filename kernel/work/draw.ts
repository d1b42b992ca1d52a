/** So many of a list, drawn by a seed: the same whoever draws, and in whatever order the list came. */
export const drawn = (from: readonly string[], size: number, seed: number): string[] =>
  drawnInTurn(from, seed).slice(0, size).sort()

/** A list in the order in which it is drawn: its beginning is the sample of every size. */
export function drawnInTurn(from: readonly string[], seed: number): string[] {
  const left = [...new Set(from)].sort()
  const next = numbersOf(seed)
  const found: string[] = []
  while (left.length > 0) found.push(...left.splice(Math.floor(next() * left.length), 1))
  return found
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
