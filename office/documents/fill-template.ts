import Docxtemplater from 'docxtemplater'
import { strFromU8, strToU8 } from 'fflate'
import PizZip from 'pizzip'
import { type Refusal, refuse } from '#kernel/refusal'
import type { DocumentField } from '#office/documents/document-field'
import type { Label } from '#kernel/source'
import { faultOfXml, MAIN_PART, type Parts, packWord } from '#office/documents/word-archive'

/** What a field holds: a text by name, or the rows of a list. What is not there is missing, never empty. */
export type Printed = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>

export interface Filling {
  readonly fields: readonly DocumentField[]
  readonly printed: Printed
  /** A line above the document, such as one that says that it is a sample. */
  readonly notice?: string
}

/**
 * Writes a document from a template that was checked. Nothing of a template is run: a field is looked up by
 * its whole name among those given. Refuses with `document-field-missing` and the names of all that lack.
 */
export function fillTemplate(parts: Parts, { fields, printed, notice }: Filling): Uint8Array | Refusal {
  const missing = new Set<string>()
  const known = new Set(fields.flatMap(one => [one, ...(one.of ?? [])]).flatMap(one => namesOf(one.name)))
  try {
    const document = new Docxtemplater(zipOf(parts), {
      ...{ paragraphLoop: true, linebreaks: true, stripInvalidXMLChars: true, errorLogging: false },
      syntax: { changeDelimiterPrefix: null },
      parser: tag => lookingUp(tag.trim(), known),
      nullGetter(part) {
        // A loop over nothing prints nothing; a field that is named must be there.
        if (!part.module) missing.add(part.value.trim())
        return ''
      },
    })
    document.render(printed)
    if (missing.size > 0) return refuse('document-field-missing', [...missing].join('、'))
    const written = partsOf(document.getZip() as PizZip, notice)
    // A loop that begins in a table and ends outside it makes a file that Word cannot open.
    return faultOfXml(written) ?? packWord(written)
  } catch (problem) {
    return refuse('template-damaged', explained(problem))
  }
}

const namesOf = ({ zh, en }: Label): string[] => [zh, en].filter(Boolean)

function lookingUp(tag: string, known: ReadonlySet<string>) {
  if (!known.has(tag)) throw new Error(`unknown field: ${tag}`)
  return {
    get: (scope: unknown): unknown =>
      typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag)
        ? (scope as Record<string, unknown>)[tag]
        : undefined,
  }
}

function zipOf(parts: Parts): PizZip {
  const zip = new PizZip()
  for (const [name, bytes] of parts)
    if (/\.(xml|rels)$/i.test(name)) zip.file(name, strFromU8(bytes))
    else zip.file(name, bytes, { binary: true })
  return zip
}

function partsOf(zip: PizZip, notice: string | undefined): Parts {
  const parts = new Map<string, Uint8Array>()
  for (const [name, part] of Object.entries(zip.files)) if (!part.dir) parts.set(name, part.asUint8Array())
  const main = parts.get(MAIN_PART)
  if (main && notice !== undefined)
    parts.set(MAIN_PART, strToU8(strFromU8(main).replace(/<w:body>/, body => `${body}${line(notice)}`)))
  return parts
}

const line = (text: string): string =>
  '<w:p><w:pPr><w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>' +
  `<w:color w:val="B03A2E"/><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What the library says of its first error, with the words it stumbled over. */
function explained(problem: unknown): string {
  const { properties, message } = problem as {
    message?: string
    properties?: { explanation?: string; file?: string; errors?: unknown[] }
  }
  if (properties?.errors?.[0]) return explained(properties.errors[0])
  return [properties?.file, properties?.explanation ?? message].filter(Boolean).join(': ').slice(0, 200)
}
