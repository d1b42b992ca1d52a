import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#server/environment'
import { inventedGrants } from '#bench/grants/invented'

/** Weekly files of the United States office, handed over beside the checkout; they are not part of it. */
const WEEKLY = join(root, '..', 'shared', 'data', 'records', 'uspto-grant', 'weekly')

export interface GrantFiles {
  /** As an office hands them out: many documents, each with its declaration, in one file. */
  readonly asPublished: string
  /** The same documents in one root, without declarations and document types. */
  readonly wellFormed: string
  readonly bytes: number
  readonly documents: number
  /** Where the documents that are repeated come from. */
  readonly origin: string
}

/** Writes grants of at least so many bytes; each copy of a document has numbers of its own. */
export function writeGrants(folder: string, bytes: number): GrantFiles {
  const isHanded = existsSync(WEEKLY)
  const found = isHanded ? handedGrants() : inventedGrants()
  const patterns = found.map(patternOf)
  const [asPublished, wellFormed] = [join(folder, 'grants.xml'), join(folder, 'grants-in-one-root.xml')]
  const files = [openSync(asPublished, 'w'), openSync(wellFormed, 'w')] as const
  writeSync(files[1], '<grants>\n')
  let [written, documents] = [0, 0]
  while (written < bytes) {
    const { prolog, parts } = patterns[documents % patterns.length] as Pattern
    documents += 1
    const body = Buffer.from(bodyOf(parts, documents), 'latin1')
    written += writeSync(files[0], Buffer.concat([prolog, body]))
    writeSync(files[1], body)
  }
  writeSync(files[1], '</grants>\n')
  for (const file of files) closeSync(file)
  const origin = isHanded ? 'weekly files, repeated' : 'invented grants, repeated'
  return { asPublished, wellFormed, bytes: written, documents, origin }
}

/** Text as Latin-1: a character is a byte, whatever it means. */
const handedGrants = (): string[] =>
  readdirSync(WEEKLY)
    .sort()
    .flatMap(name => readFileSync(join(WEEKLY, name), 'latin1').split(/(?=<\?xml )/))
    .filter(document => document.includes('<us-patent-grant'))

interface Pattern {
  readonly prolog: Buffer
  /** Text before each number of the document that tells it apart, and the text behind the last. */
  readonly parts: readonly string[]
}

const OWN_NUMBERS =
  /(<(?:publication-reference|application-reference|related-publication)\b[^>]*>\s*<document-id>\s*<country>US<\/country>\s*<doc-number>)([A-Z]*)\d+/g

function patternOf(document: string): Pattern {
  const from = document.indexOf('<us-patent-grant')
  const parts: string[] = []
  let behind = from
  for (const found of document.matchAll(OWN_NUMBERS)) {
    parts.push(document.slice(behind, found.index) + found[1] + found[2])
    behind = found.index + found[0].length
  }
  return { prolog: Buffer.from(document.slice(0, from), 'latin1'), parts: [...parts, document.slice(behind)] }
}

/** Eight digits, as application numbers have: series code and serial number. */
const FIRST_NUMBER = 10_000_000

const bodyOf = (parts: readonly string[], copy: number): string => parts.join(String(FIRST_NUMBER + copy))
