/** What stands between two records of a file: declarations, document types, the container's tags. */
export interface Prolog {
  /** As declared; empty where nothing is declared, which means UTF-8. */
  readonly encoding: string
  /** General entities that the internal subset declares, without those for unparsed images. */
  readonly entities: readonly string[]
  /** The document type is not finished, or expands a parameter entity. */
  readonly unsafe: boolean
}

export const emptyProlog: Prolog = { encoding: '', entities: [], unsafe: false }

const ENTITY = /<!ENTITY\s+(%\s+)?([^\s%"'<>]+)([^<>]*)/g

/** The last declaration and document type of a gap; nothing where it has neither. */
export function readProlog(gap: string): Prolog | undefined {
  const declared = gap.lastIndexOf('<?xml ')
  const doctype = gap.lastIndexOf('<!DOCTYPE')
  if (declared < 0 && doctype < 0) return undefined
  const declaration = declared < 0 ? '' : gap.slice(declared, gap.indexOf('?>', declared) + 1)
  const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1] ?? ''
  if (doctype < declared) return { encoding, entities: [], unsafe: false }
  const subset = gap.slice(doctype)
  const entities: string[] = []
  let unsafe = !isFinished(subset)
  for (const [, percent, name, rest] of subset.matchAll(ENTITY)) {
    if (percent) unsafe ||= subset.includes(`%${name};`)
    else if (!/\sNDATA\s/.test(rest ?? '')) entities.push(name as string)
  }
  return { encoding, entities, unsafe }
}

/** Whether a document type ends before the text does; quotes may hold its brackets. */
function isFinished(subset: string): boolean {
  const mark = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|[[\]<>]/g
  let depth = 0
  for (const [token] of subset.matchAll(mark)) {
    if (token === '[' || token === '<') depth += 1
    else if (token === ']' || token === '>') depth -= 1
    if (depth === 0) return true
  }
  return false
}

/** Name of the element that holds the records, where there is one. */
export function firstElement(gap: string): string | undefined {
  const plain = gap.replace(/<!--[\s\S]*?-->/g, '').replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/, '')
  return /<([A-Za-z_][\w:.-]*)/.exec(plain)?.[1]
}

/** Whether what follows the last record shows that the file stops too early. */
export function tailIsCut(tail: string, container: string | undefined, gapCut: boolean): boolean {
  const text = tail.trim()
  if (container && !text.includes(`</${container}`)) return true
  if (text === '') return false
  if (!text.endsWith('>') || /<\?xml [^>]*\?>$/.test(text)) return true
  const other = text.slice(text.lastIndexOf('<!DOCTYPE'))
  const name = /^<!DOCTYPE\s+([\w:.-]+)/.exec(other)?.[1]
  return name !== undefined && !gapCut && !other.includes(`</${name}`)
}
