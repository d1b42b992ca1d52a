/** A qualified name as it stands in tags, with its local part and the start of its end tag. */
export interface Name {
  readonly qualified: string
  readonly local: string
  readonly end: string
}

/** Stands below the outermost element: no end tag fits it. */
export const NO_NAME: Name = { qualified: '', local: '', end: '</ ' }

const VALID = /^[^\s<>&"'=/!?.\d-][^\s<>&"'=/!?]*$/
const LONGEST = 128
const SLOTS = 4096
/** Names met before. A format has few, so that nearly every tag finds its own without making a string. */
const met: (Name | undefined)[] = new Array(SLOTS)

/** The name that begins at an index; nothing where none does. */
export function nameAt(source: string, from: number): Name | undefined {
  let hash = 0
  let to = from
  for (const stop = Math.min(source.length, from + LONGEST); to < stop; to += 1) {
    const code = source.charCodeAt(to)
    if (code <= 32 || code === 62 || code === 47) break
    hash = (hash * 31 + code) | 0
  }
  const slot = hash & (SLOTS - 1)
  const known = met[slot]
  if (known && known.qualified.length === to - from && source.startsWith(known.qualified, from)) return known
  // A slice would hold on to the whole source for as long as the name is remembered.
  const qualified = Buffer.from(source.slice(from, to)).toString()
  if (!VALID.test(qualified)) return undefined
  const name = { qualified, local: qualified.slice(qualified.indexOf(':') + 1), end: `</${qualified}` }
  met[slot] = name
  return name
}
