/** What a declaration and a document type say of the records behind them. */
export interface Prolog {
  /** As declared; empty where nothing is declared, which means UTF-8. */
  readonly encoding: string
  /** General entities that the internal subset declares, without those for unparsed images. */
  readonly entities: readonly string[]
  /** The document type is not finished, expands a parameter entity, or declares beyond the bound. */
  readonly unsafe: boolean
}

export const emptyProlog: Prolog = { encoding: '', entities: [], unsafe: false }

const ENTITIES_MAX = 1000
const ENTITY = /<!ENTITY\s+(%\s+)?([^\s%"'<>]+)([^<>]*)/g

/** The last declaration and document type of a text; nothing where it has neither. */
export function readProlog(text: string): Prolog | undefined {
  const declared = text.lastIndexOf('<?xml ')
  const doctype = text.lastIndexOf('<!DOCTYPE')
  if (declared < 0 && doctype < 0) return undefined
  const declaration = declared < 0 ? '' : text.slice(declared, text.indexOf('?>', declared) + 1)
  const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1] ?? ''
  if (doctype < declared) return { encoding, entities: [], unsafe: false }
  const subset = text.slice(doctype)
  const entities: string[] = []
  let unsafe = behindDoctype(subset, 0) < 0
  for (const [, percent, name, rest] of subset.matchAll(ENTITY)) {
    if (percent) unsafe ||= subset.includes(`%${name};`)
    else if (!/\sNDATA\s/.test(rest ?? '')) entities.push(name as string)
    if (entities.length > ENTITIES_MAX || unsafe) return { encoding, entities: [], unsafe: true }
  }
  return { encoding, entities, unsafe }
}

/** Index behind the document type that begins at an index, or -1 where it does not end. */
function behindDoctype(text: string, from: number): number {
  let depth = 0
  for (let at = from; at >= 0 && at < text.length; at += 1) {
    const stop = behindAside(text, at)
    if (stop < 0) return -1
    if (stop > at) {
      at = stop - 1
      continue
    }
    const sign = text[at]
    if (sign === '<' || sign === '[') depth += 1
    else if (sign === '>' || sign === ']') depth -= 1
    if (depth === 0) return at + 1
  }
  return -1
}

/** Index behind a quoted text or a comment that begins here; the same index where neither does. */
function behindAside(text: string, at: number): number {
  const sign = text[at]
  if (sign === '"' || sign === "'") return text.indexOf(sign, at + 1) + 1 || -1
  if (sign !== '<' || !text.startsWith('<!--', at)) return at
  const end = text.indexOf('-->', at + 4)
  return end < 0 ? -1 : end + 3
}

/**
 * Index of the first thing that is neither blank, declaration, comment nor document type. Every sign is
 * looked at once, because what comes before a root may be built to be slow.
 */
export function behindProlog(text: string, from = 0): number {
  let at = from
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at += 1
    let stop = -1
    if (text.startsWith('<?', at)) stop = text.indexOf('?>', at) + 2
    else if (text.startsWith('<!--', at)) stop = text.indexOf('-->', at) + 3
    else if (text.startsWith('<!DOCTYPE', at)) stop = behindDoctype(text, at)
    if (stop <= at) return at
    at = stop
  }
}
