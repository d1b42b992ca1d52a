import type { ReadFile } from '#kernel/record'
import { wideEncoding } from '#register/xml/encoding'
import { behindProlog } from '#register/xml/prolog'

/** The first element of an XML file, and the start of its text. */
export interface XmlRoot {
  /** Local name, without the namespace prefix. */
  readonly name: string
  readonly tag: string
  /** Text of the head from the root on. */
  readonly text: string
}

/** The head as text; letters other than ASCII may be wrong in it. */
export function headText(file: ReadFile): string {
  const { head } = file
  const wide = wideEncoding(head)
  if (wide && wide !== 'utf-32') return new TextDecoder(wide).decode(head)
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1').replace(/^ï»¿/, '')
}

/** The root element, judged from the head alone; nothing where the file is not XML. */
export function xmlRoot(file: ReadFile): XmlRoot | undefined {
  const text = headText(file)
  const at = behindProlog(text)
  const found = /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)(?=[\s/>])[^>]*/.exec(text.slice(at, at + 8192))
  return found ? { name: found[1] as string, tag: found[0], text: text.slice(at) } : undefined
}
