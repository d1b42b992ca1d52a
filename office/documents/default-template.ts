import { strToU8 } from 'fflate'
import type { Parts } from '#office/documents/word-archive'
import {
  contentTypes,
  documentOf,
  documentRelations,
  fonts,
  footer,
  relations,
  settings,
  styles,
} from '#office/documents/paper'

/** Lines of the template that is there from the beginning: a style, and what stands in it. */
const lines: readonly (readonly [style: string, text: string])[] = [
  ['Office', '{办理机关}'],
  ['Title', '{文书名称}'],
  ['Number', '编号：{文书编号}'],
  ['Mark', '{#收文人}'],
  ['Addressee', '{收文人}：'],
  ['Mark', '{/收文人}'],
  ['Text', '“{案由}”一案，{收案日期}收案，{日期}办理“{事项}”，现制作本文书。'],
  ['Text', '案号：{案号}。'],
  ['Mark', '{#权利号}'],
  ['Text', '涉及的权利：{权利号}。'],
  ['Mark', '{/权利号}'],
  ['Mark', '{#事实列表}'],
  ['Text', '{事实名称}：{事实内容}。'],
  ['Mark', '{/事实列表}'],
  ['Mark', '{#依据}'],
  ['Last', '依据：{依据}。'],
  ['Mark', '{/依据}'],
  ['Mark', '{#期限列表}'],
  ['Last', '{期限名称}：自{起算日}起算，{届满日}届满（{期限依据}）。'],
  ['Mark', '{/期限列表}'],
  ['Mark', '{#附件列表}'],
  ['Attachment', '附件{附件序号}：{附件名称}'],
  ['Mark', '{/附件列表}'],
  ['Signature', '{办理机关}'],
  ['Date', '{大写日期}'],
]

/**
 * The template of a document until somebody uploads another: A4 in the layout of official documents
 * (GB/T 9704-2012), without a red head.
 */
export function defaultTemplate(): Parts {
  const body = lines.map(([style, text]) => paragraph(style, text)).join('')
  return new Map(
    Object.entries({
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': relations,
      'word/document.xml': documentOf(body),
      'word/_rels/document.xml.rels': documentRelations,
      'word/styles.xml': styles,
      'word/settings.xml': settings,
      'word/fontTable.xml': fonts,
      'word/footer1.xml': footer,
    }).map(([name, xml]) => [name, strToU8(xml)]),
  )
}

const paragraph = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>` +
  `<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
