import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal } from '#kernel/refusal'
import {
  csvOf,
  FORMAT,
  fileOf,
  type Manifest,
  MANIFEST,
  RECEIPT,
  sha256,
  written,
} from '#office/kits/kit-files'
import { kitBounds, tooLarge } from '#office/kits/kit-bounds'
import { linesOf } from '#office/kits/open-kit'
import { readmeOf } from '#office/kits/readme'
import { type Ground, type Recomputed, recompute } from '#office/kits/recompute'
import type { Receipt } from '#ledger/receipt'

export interface KitGiven extends Ground {
  /** Where each column of the table comes from, in words. */
  readonly sources?: string
  readonly on: Day
  readonly version: string
}

export interface Kit {
  /** The digest of the manifest, which has the digest of everything else. */
  readonly digest: string
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, string>
}

/** A ranking with all that it follows from, so that anybody can recompute it to the last digit. */
export function makeKit(given: KitGiven): Kit | Refusal {
  const found = recompute(given)
  if (isRefusal(found)) return found
  return kitOf(given, found, [
    ['definition.json', written(given.definition)],
    ['table.csv', csvOf(given.rows.map(row => row.cells))],
    ...(given.rule === undefined ? [] : [['rule.json', written(given.rule)] as const]),
    ...(given.sources === undefined ? [] : [['sources.txt', given.sources] as const]),
  ])
}

/** A ground with what follows from it, and the digests of all of it. */
export function kitOf(
  { on, version }: Pick<KitGiven, 'on' | 'version'>,
  { definition, seeds, results }: Recomputed,
  ground: readonly (readonly [name: string, text: string])[],
): Kit | Refusal {
  const files = new Map([['README.md', readmeOf(definition)], ...ground, ...results])
  const heavy = tooHeavy(files)
  if (heavy) return heavy
  const manifest: Manifest = {
    ...{ format: FORMAT, definition, on, program: { name: 'zhicheng', version }, seeds },
    files: [...files].map(([name, text]) => fileOf(name, text)),
  }
  const text = written(manifest)
  return { digest: sha256(text), manifest, files: new Map([...files, [MANIFEST, text]]) }
}

/** What would not be checked is not made. */
function tooHeavy(files: ReadonlyMap<string, string>): Refusal | undefined {
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return (
    tooLarge('bytes', bytes, kitBounds.unpacked / 2) ??
    // The manifest takes a line for each.
    tooLarge('lines', linesOf(files), kitBounds.lines / 2 - MANIFEST_LINES)
  )
}
const MANIFEST_LINES = 1_000

/** The kit as one archive; equal kits are equal archives. */
export function packKit({ files }: Kit, receipt?: Receipt): Uint8Array {
  const packed: Zippable = {}
  const all = receipt ? [...files, [RECEIPT, written(receipt)] as const] : files
  for (const [name, text] of all) packed[name] = [strToU8(text), { level: 6, mtime: '2000-01-01T00:00:00' }]
  return zipSync(packed)
}
