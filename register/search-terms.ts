const TERMS_MAX = 8
const TERM_LENGTH_MAX = 60

/** Upper-case ASCII made lower, as the index has it; other letters stay, so that both sides agree. */
export const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, part => part.toLowerCase())

/** The words of a query: all of them must occur. Spaces and the marks of a list part them. */
export function termsOf(text: string): string[] {
  const parts = asciiLower(text)
    .split(/[\s\u3000,，、;；+]+/)
    .filter(Boolean)
    .map(part => [...part].slice(0, TERM_LENGTH_MAX).join(''))
  return [...new Set(parts)].slice(0, TERMS_MAX)
}

/** Every two characters that follow each other, as the text index cuts them. */
export function pairsOf(terms: readonly string[]): string[] {
  const pairs = new Set<string>()
  for (const term of terms) {
    const characters = [...term]
    for (let i = 0; i + 1 < characters.length; i++) pairs.add(`${characters[i]}${characters[i + 1]}`)
  }
  return [...pairs]
}

/** Whether the pairs alone decide: a term of two characters occurs where its pair does. */
export const pairsDecide = (terms: readonly string[]): boolean => terms.every(term => [...term].length === 2)
