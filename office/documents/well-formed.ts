/** Deeper than any document; a file that goes deeper was not made by a word processor. */
const DEPTH_MAX = 1_000
const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Whether every element that begins also ends within the one around it, and one is around all. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  let roots = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const aside = skipped.find(([begin]) => xml.startsWith(begin, at))
    const end = aside ? xml.indexOf(aside[1], at) : endOfTag(xml, at)
    if (end < 0) return false
    if (!aside) {
      const tag = xml.slice(at + 1, end)
      const name = /^\/?([^\s/]*)/.exec(tag)?.[1] ?? ''
      if (tag.startsWith('/')) {
        if (open.pop() !== name) return false
      } else {
        if (open.length === 0) roots += 1
        if (!tag.endsWith('/')) open.push(name)
        if (name === '' || open.length > DEPTH_MAX) return false
      }
    }
    at = end + 1
  }
  return open.length === 0 && roots === 1
}

/** Where a tag ends that begins at a place; before it no other begins, and what is quoted does not end it. */
function endOfTag(xml: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < xml.length; at++) {
    const letter = xml[at] as string
    if (letter === '<') return -1
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return -1
}
