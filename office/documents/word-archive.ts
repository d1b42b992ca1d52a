import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { isWellFormed } from '#office/documents/well-formed'
import { faultOfArchive } from '#register/tables/archive'

/** The parts of a Word document by their names, in their order. */
export type Parts = ReadonlyMap<string, Uint8Array>

export const WORD_BYTES_MAX = 5_000_000
/** A picture in a letterhead is the most that unpacks to anything. */
const UNPACKED_MAX = 40_000_000
const PARTS_MAX = 500

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const CONTENT_TYPES = '[Content_Types].xml'
export const MAIN_PART = 'word/document.xml'

/**
 * Unpacks a Word document. Refuses with `too-large`, `not-what-it-says`, `template-damaged`,
 * `template-has-macros` or `entity-not-allowed`; what is refused is never unpacked beyond its bounds.
 */
export async function unpackWord(bytes: Uint8Array): Promise<Parts | Refusal> {
  if (bytes.byteLength > WORD_BYTES_MAX) return refuse('too-large', `${bytes.byteLength} > ${WORD_BYTES_MAX}`)
  const begin = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (begin !== '504b0304') return refuse('not-what-it-says', '.docx')
  const fault = await faultOfArchive(Buffer.from(bytes), UNPACKED_MAX)
  if (fault)
    return fault === 'too-large' ? refuse(fault, `> ${UNPACKED_MAX}`) : refuse('template-damaged', 'zip')
  const parts = partsIn(bytes)
  return isRefusal(parts) ? parts : (faultOfParts(parts) ?? parts)
}

function partsIn(bytes: Uint8Array): Map<string, Uint8Array> | Refusal {
  let unpacked = 0
  let parts = 0
  try {
    const found = unzipSync(bytes, {
      filter({ originalSize }) {
        unpacked += originalSize
        parts += 1
        return unpacked <= UNPACKED_MAX && parts <= PARTS_MAX
      },
    })
    if (unpacked > UNPACKED_MAX) return refuse('too-large', `> ${UNPACKED_MAX}`)
    if (parts > PARTS_MAX) return refuse('too-large', `${parts} > ${PARTS_MAX}`)
    return new Map(Object.entries(found).filter(([name]) => !name.endsWith('/')))
  } catch {
    return refuse('template-damaged', 'zip')
  }
}

function faultOfParts(parts: Parts): Refusal | undefined {
  const types = textOf(parts, CONTENT_TYPES)
  if (!types) return refuse('not-what-it-says', '.docx')
  const macro = [...parts.keys()].find(name => /vba(project|data)/i.test(name))
  if (macro || /macroEnabled|vbaProject/i.test(types)) return refuse('template-has-macros', macro)
  if (!types.includes(MAIN_TYPE) || !parts.has(MAIN_PART)) return refuse('not-what-it-says', '.docx')
  const declaring = xmlIn(parts).find(name => /<!(DOCTYPE|ENTITY)/i.test(textOf(parts, name)))
  return declaring === undefined ? faultOfXml(parts) : refuse('entity-not-allowed', declaring)
}

/** The first part that Word could not read. */
export function faultOfXml(parts: Parts): Refusal | undefined {
  const broken = xmlIn(parts).find(name => !isWellFormed(textOf(parts, name)))
  return broken === undefined ? undefined : refuse('template-damaged', broken)
}

export const xmlIn = (parts: Parts): string[] => [...parts.keys()].filter(name => /\.(xml|rels)$/i.test(name))

/** The text of a part; none where there is no such part. */
export const textOf = (parts: Parts, name: string): string => strFromU8(parts.get(name) ?? new Uint8Array())

/** The same parts make the same bytes whenever they are packed. */
export function packWord(parts: Parts): Uint8Array {
  const files: Zippable = {}
  for (const [name, bytes] of parts) files[name] = [bytes, { level: 6, mtime: '2000-01-01T00:00:00' }]
  return zipSync(files)
}
