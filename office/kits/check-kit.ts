import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Receipt } from '#ledger/receipt'
import { csvRows } from '#register/tables/csv-rows'
import { checkSeal, type Seal } from '#office/kits/check-seal'
import { FORMAT, lineDigests, type Manifest, MANIFEST, RECEIPT, sha256 } from '#office/kits/kit-files'
import { differenceIn } from '#office/kits/difference'
import { openKit } from '#office/kits/open-kit'
import { recompute } from '#office/kits/recompute'

/** Where a kit is not what it says: a file by its digest, or a result by what its own ground gives. */
export interface Misfit {
  readonly file: string
  readonly how: 'missing' | 'stray' | 'changed' | 'not-what-follows'
  /** The line, or the way to the value. */
  readonly place?: string
  readonly says?: string
  readonly follows?: string
}

export interface KitCheck {
  readonly definition: string
  readonly digest: string
  readonly on: string
  readonly madeBy: string
  readonly files: number
  /** Results that were computed again and are the same, byte for byte. */
  readonly recomputed: readonly string[]
  readonly misfits: readonly Misfit[]
  /** Nothing where the kit was not sealed. */
  readonly seal?: Seal
}

const LINES_NAMED_MAX = 5
const ROW_BYTES_MAX = 10_000_000

/** Recomputes a kit from itself alone. `key` is the public key of the office that sealed it, as PEM. */
export async function checkKit(bytes: Uint8Array, key?: string): Promise<KitCheck | Refusal> {
  const files = await openKit(bytes)
  if (isRefusal(files)) return files
  const manifest = json(files, MANIFEST) as Manifest | Refusal
  if (isRefusal(manifest)) return manifest
  if (manifest.format !== FORMAT || !Array.isArray(manifest.files)) return refuse('kit-damaged', MANIFEST)
  const misfits = misfitsOf(manifest, files)
  const results = await again(files)
  const wrong = isRefusal(results) ? [brokenBy(results)] : compared(results, files)
  const receipt = files.has(RECEIPT) ? (json(files, RECEIPT) as Receipt | Refusal) : undefined
  if (isRefusal(receipt)) return receipt
  const digest = sha256(files.get(MANIFEST) ?? '')
  return {
    ...{ definition: manifest.definition, digest, on: manifest.on },
    madeBy: `${manifest.program.name} ${manifest.program.version}`,
    files: manifest.files.length,
    recomputed: isRefusal(results)
      ? []
      : [...results.keys()].filter(name => !wrong.some(one => one.file === name)),
    misfits: [...misfits, ...wrong],
    ...(receipt && { seal: checkSeal(receipt, digest, key) }),
  }
}

function misfitsOf({ files: listed }: Manifest, files: ReadonlyMap<string, string>): Misfit[] {
  const names = new Set([...listed.map(one => one.name), MANIFEST, RECEIPT])
  const stray = [...files.keys()].filter(name => !names.has(name))
  return [
    ...stray.map((file): Misfit => ({ file, how: 'stray' })),
    ...listed.flatMap(({ name, sha256: digest, lines }): Misfit[] => {
      const text = files.get(name)
      if (text === undefined) return [{ file: name, how: 'missing' }]
      if (sha256(text) === digest) return []
      const found = lineDigests(text)
      const last = Math.max(found.length, lines.length)
      const changed = Array.from({ length: last }, (_, at) => at).filter(at => found[at] !== lines[at])
      return changed.slice(0, LINES_NAMED_MAX).map(at => ({
        ...{ file: name, how: 'changed', place: String(at + 1) },
        says: text.split('\n')[at],
      }))
    }),
  ]
}

async function again(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string> | Refusal> {
  const definition = json(files, 'definition.json')
  if (isRefusal(definition)) return definition
  const rule = files.has('rule.json') ? json(files, 'rule.json') : undefined
  if (isRefusal(rule)) return rule
  const rows = []
  const form = { delimiter: ',', rowBytesMax: ROW_BYTES_MAX }
  for await (const { line, cells, fault } of csvRows(pieces(files.get('table.csv') ?? ''), form)) {
    if (fault) return refuse(fault.refused, `table.csv ${line}`)
    rows.push({ place: `row ${line}`, cells })
  }
  const found = recompute({ definition, rows, rule })
  return isRefusal(found) ? found : found.results
}

async function* pieces(text: string) {
  yield text
}

const brokenBy = ({ refused, detail }: Refusal): Misfit => ({
  ...{ file: 'result.json', how: 'not-what-follows' },
  follows: [refused, detail].filter(Boolean).join(': '),
})

function compared(results: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): Misfit[] {
  return [...results].flatMap(([file, follows]): Misfit[] => {
    const says = files.get(file)
    if (says === follows) return []
    if (says === undefined) return [{ file, how: 'missing' }]
    return [{ file, how: 'not-what-follows', ...differenceIn(says, follows) }]
  })
}

function json(files: ReadonlyMap<string, string>, name: string): unknown {
  const text = files.get(name)
  if (text === undefined) return refuse('kit-damaged', name)
  try {
    return JSON.parse(text) as unknown
  } catch {
    return refuse('kit-damaged', `${name}: JSON`)
  }
}
