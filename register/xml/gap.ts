import { behindProlog } from '#register/xml/prolog'

/** Name of the element that holds the records, where there is one. */
export function firstElement(gap: string): string | undefined {
  // The byte order mark of UTF-8, read as single bytes.
  const at = behindProlog(gap, gap.startsWith('ï»¿') ? 3 : 0)
  return /^<([A-Za-z_][\w:.-]{0,127})/.exec(gap.slice(at, at + 130))?.[1]
}

/** Whether what follows the last record shows that the file stops too early. */
export function tailIsCut(tail: string, container: string | undefined, gapCut: boolean): boolean {
  const text = tail.trim()
  if (container && !text.includes(`</${container}`)) return true
  if (text === '') return false
  if (!text.endsWith('>') || text.startsWith('<?xml ', text.lastIndexOf('<'))) return true
  const doctype = text.lastIndexOf('<!DOCTYPE')
  const name =
    doctype < 0 ? undefined : /^<!DOCTYPE\s+([\w:.-]+)/.exec(text.slice(doctype, doctype + 200))?.[1]
  return name !== undefined && !gapCut && !text.includes(`</${name}`, doctype)
}
