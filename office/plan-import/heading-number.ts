/** Numbers of headings in the order of official documents: 一、 （一） 1. （1）, then circled ones. */
const levels: readonly (readonly [depth: number, pattern: RegExp])[] = [
  [1, /^(?:第[一二三四五六七八九十百\d]+[章部篇编]分?[、：:]?|[一二三四五六七八九十百]+[、．.])\s*/],
  [2, /^[（(][一二三四五六七八九十百]+[）)][、．.]?\s*/],
  [3, /^\d{1,3}[.．、](?!\d)\s*/],
  [4, /^[（(]\d{1,3}[）)][、．.]?\s*/],
  [5, /^[①-⑳]\s*/],
]

export interface Numbered {
  /** From 1, the highest; 0 where there is no number. */
  readonly depth: number
  readonly number: string
  readonly rest: string
}

/** The number before a line, and what stands after it. */
export function numberedLine(text: string): Numbered {
  for (const [depth, pattern] of levels) {
    const [number] = pattern.exec(text) ?? []
    if (number !== undefined) return { depth, number: number.trim(), rest: text.slice(number.length).trim() }
  }
  return { depth: 0, number: '', rest: text }
}
