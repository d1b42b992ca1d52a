import type { ReadFile } from '#kernel/record'
import type { Label } from '#kernel/source'
import { behindProlog } from '#register/xml/prolog'
import { headText, xmlRoot } from '#register/xml/root'

/** A kind of file that is delivered with records and holds none. */
interface Companion {
  readonly label: Label
  fits(file: ReadFile, text: string): boolean
}

const begins = (file: ReadFile, bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => file.head[i] === byte)

/** The text of a DTD declares, and has no element of its own. */
function isDeclaration(text: string): boolean {
  const at = behindProlog(text)
  return /^<!(?:ELEMENT|ENTITY|ATTLIST|NOTATION|\[)/.test(text.slice(at, at + 16))
}

const companions: readonly Companion[] = [
  {
    label: { zh: 'PDF 文件，不含可读取的记录', en: 'PDF document, without records to read' },
    fits: file => begins(file, [0x25, 0x50, 0x44, 0x46]),
  },
  {
    label: { zh: '附图', en: 'Drawing' },
    fits: file =>
      begins(file, [0x49, 0x49, 0x2a, 0]) ||
      begins(file, [0x4d, 0x4d, 0, 0x2a]) ||
      begins(file, [0xff, 0xd8, 0xff]) ||
      begins(file, [0x89, 0x50, 0x4e, 0x47]) ||
      begins(file, [0x47, 0x49, 0x46, 0x38]),
  },
  {
    label: { zh: 'XML 模式（XSD）或样式表', en: 'XML schema or style sheet' },
    fits: file => /^(?:schema|stylesheet)$/.test(xmlRoot(file)?.name ?? ''),
  },
  {
    label: { zh: '字符实体表', en: 'Table of character entities' },
    // A table of characters declares nothing else.
    fits: (_, text) => isDeclaration(text) && !/<!(?:ELEMENT|ATTLIST)/.test(text),
  },
  {
    label: { zh: '文档类型定义（DTD）', en: 'Document type definition' },
    fits: (_, text) => isDeclaration(text),
  },
  {
    label: { zh: '交付文件目录', en: 'Table of contents of a delivery' },
    fits: file => xmlRoot(file)?.name === 'Application-body',
  },
  {
    label: { zh: '序列表', en: 'Sequence listing' },
    fits: file => /^(?:sequence-cwu|ST26SequenceListing)$/.test(xmlRoot(file)?.name ?? ''),
  },
  {
    label: { zh: '字段对照表', en: 'Mapping of elements between formats' },
    fits: (file, text) =>
      /^(?:xpath_from,xpath_to|from_element,to_element)\b/.test(text) ||
      (/_diff\.json$/.test(file.name) && /^\s*\{\s*"[\w:-]+"\s*:\s*"[\w:-]*"/.test(text)),
  },
]

/** What a file is that accompanies records and holds none; nothing for any other. */
export function companionOf(file: ReadFile): Label | undefined {
  const text = headText(file)
  return companions.find(companion => companion.fits(file, text))?.label
}
