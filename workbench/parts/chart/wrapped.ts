/** A sign of Chinese is as wide as the type is high; of Latin a little over half. */
const LATIN = 0.56
const isWide = (sign: string) => sign > '\u2e7f'

/** How wide a text will be drawn, in px, near enough to leave room for it. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (isWide(sign) ? size : size * LATIN), 0)

/** A text in lines of a width: Latin breaks between words, Chinese anywhere but before a closing sign. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    if (line.trim() && widthOf(line + word.trimEnd(), size) > width && !/^[、，。；：）」』”]/.test(word)) {
      lines.push(line.trim())
      line = ''
    }
    line += word
  }
  if (line.trim()) lines.push(line.trim())
  return lines
}

const wordsOf = (text: string): string[] => text.match(/[^\u2e80-\uffff\s]+\s*|[\u2e80-\uffff]\s*|\s+/g) ?? []
