import { type Refusal, refuse } from '#kernel/refusal'
import { type DocumentField, fieldNamed } from '#office/documents/document-field'
import { type Parts, textOf, xmlIn } from '#office/documents/word-archive'
import { type Paragraph, paragraphsOf } from '#office/documents/word-text'

/** As many as somebody mends at one sitting. */
const FAULTS_MAX = 50
const CONTEXT = 20

/**
 * What stands in the way of using a template: each fault by name, with its part, its paragraph and the words
 * around it. None where every field is known, every loop closed, and nothing reaches outside the document.
 */
export function faultsOfTemplate(parts: Parts, fields: readonly DocumentField[]): Refusal[] {
  const faults = reachingOutside(parts)
  const loops: OpenLoop[] = []
  let part = ''
  for (const paragraph of paragraphsOf(parts)) {
    if (faults.length >= FAULTS_MAX) break
    if (paragraph.part !== part) faults.push(...unclosed(loops))
    part = paragraph.part
    if (foreignCode.test(paragraph.codes))
      faults.push(refuse('template-reaches-outside', at(paragraph, paragraph.codes.trim())))
    faults.push(...faultsIn(paragraph, fields, loops))
  }
  return [...faults, ...unclosed(loops)].slice(0, FAULTS_MAX)
}

/** Codes by which Word would fetch or run something when the document is opened. */
const foreignCode =
  /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|MACROBUTTON|RD|EMBED|CONTROL)\b/i
const foreignPart = /^word\/(embeddings|activeX|afchunk|ctrlProps)|customUI|oleObject/i

function reachingOutside(parts: Parts): Refusal[] {
  const held = [...parts.keys()].find(name => foreignPart.test(name))
  const called = xmlIn(parts)
    .filter(name => name.endsWith('.rels'))
    .flatMap(name =>
      [...textOf(parts, name).matchAll(/<Relationship\s[^>]*>/g)]
        .map(([one]) => one)
        .filter(one => /TargetMode\s*=\s*["']External/i.test(one) && !/\/hyperlink["']/.test(one))
        .map(one => `${name}: ${/Target\s*=\s*["']([^"']*)/.exec(one)?.[1]?.slice(0, 100)}`),
    )
  return [held, ...called].flatMap(one => (one ? [refuse('template-reaches-outside', one)] : []))
}

interface OpenLoop {
  readonly name: string
  readonly field: DocumentField
  readonly paragraph: Paragraph
}

const unclosed = (loops: OpenLoop[]): Refusal[] =>
  loops.splice(0).map(({ name, paragraph }) => refuse('template-loop-open', at(paragraph, `{#${name}}`)))

function faultsIn(paragraph: Paragraph, fields: readonly DocumentField[], loops: OpenLoop[]): Refusal[] {
  const { text } = paragraph
  const faults: Refusal[] = []
  for (const { 0: found, index } of text.matchAll(/\{[^{}]*\}|[{}]|｛([^｛｝{}]*)｝/g)) {
    const around = text.slice(Math.max(0, index - CONTEXT), index + found.length + CONTEXT)
    if (found.startsWith('｛')) {
      // Wide braces are also used as braces; around the name of a field they are a slip of the keyboard.
      const isField = fieldNamed(
        visible(fields, loops),
        found
          .slice(1, -1)
          .replace(/^[#^/]/, '')
          .trim(),
      )
      if (isField) faults.push(refuse('template-field-broken', at(paragraph, around)))
    } else if (found.length === 1) faults.push(refuse('template-field-broken', at(paragraph, around)))
    else faults.push(...faultOfTag(found.slice(1, -1).trim(), paragraph, fields, loops))
  }
  return faults
}

function faultOfTag(
  tag: string,
  paragraph: Paragraph,
  fields: readonly DocumentField[],
  loops: OpenLoop[],
): Refusal[] {
  const sign = /^[#^/]/.exec(tag)?.[0]
  const name = sign ? tag.slice(1).trim() : tag
  if (sign === '/') {
    const open = loops.at(-1)
    if (open?.name !== name) return [refuse('template-loop-open', at(paragraph, `{${tag}}`))]
    loops.pop()
    return []
  }
  const field = fieldNamed(visible(fields, loops), name)?.field
  if (!field || (!sign && field.of)) return [refuse('template-field-unknown', at(paragraph, `{${tag}}`))]
  if (sign) loops.push({ name, field, paragraph })
  return []
}

/** The fields of the rows in whose loops one stands come before those of the document. */
const visible = (fields: readonly DocumentField[], loops: readonly OpenLoop[]): DocumentField[] => [
  ...loops.flatMap(one => one.field.of ?? []).reverse(),
  ...fields,
]

const at = ({ part, number }: Paragraph, words: string): string =>
  `${part} ¶${number}: ${words.slice(0, 100)}`
