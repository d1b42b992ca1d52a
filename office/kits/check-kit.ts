import type { Row } from '#kernel/index/read-table'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { csvRows } from '#register/tables/csv-rows'
import { checkSeal, isGood, isKey, type Seal } from '#office/kits/check-seal'
import { differenceIn } from '#office/kits/difference'
import { kitBounds, tooLarge } from '#office/kits/kit-bounds'
import {
  fileOf,
  type KitFile,
  lineDigests,
  type Manifest,
  MANIFEST,
  RECEIPT,
  sha256,
  written,
} from '#office/kits/kit-files'
import { openKit } from '#office/kits/open-kit'
import { readManifest } from '#office/kits/read-manifest'
import { readReceipt } from '#office/kits/read-receipt'
import { type Recomputed, recompute } from '#office/kits/recompute'
import { recomputeCut } from '#office/kits/recompute-cut'

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

const SCORES = 'scores.csv'
const LINES_NAMED_MAX = 5
const ROW_BYTES_MAX = 10_000_000
const SHOWN_MAX = 200

/** Recomputes a kit from itself alone. `key` is the public key of the office that sealed it, as PEM. */
export async function checkKit(bytes: Uint8Array, key?: string): Promise<KitCheck | Refusal> {
  if (key !== undefined && !isKey(key)) return refuse('key-unreadable')
  const files = await openKit(bytes)
  if (isRefusal(files)) return files
  const given = json(files, MANIFEST)
  const manifest = isRefusal(given) ? given : readManifest(given)
  if (isRefusal(manifest)) return manifest
  const found = await again(files)
  // What is too much to compute is not known to be wrong.
  if (isRefusal(found) && found.refused === 'too-large') return found
  const wrong = isRefusal(found)
    ? [brokenBy(found, files.has(SCORES) ? 'cut.json' : 'result.json')]
    : compared(found.results, files)
  const sealed = files.has(RECEIPT) ? json(files, RECEIPT) : undefined
  const receipt = sealed === undefined || isRefusal(sealed) ? sealed : readReceipt(sealed)
  if (isRefusal(receipt)) return receipt
  const digest = sha256(files.get(MANIFEST) ?? '')
  return {
    ...{ definition: manifest.definition, digest, on: manifest.on },
    madeBy: `${manifest.program.name} ${manifest.program.version}`,
    files: manifest.files.length,
    recomputed: isRefusal(found)
      ? []
      : [...found.results.keys()].filter(name => !wrong.some(one => one.file === name)),
    misfits: [...misfitsOf(manifest, files), ...(isRefusal(found) ? [] : saidOf(manifest, found)), ...wrong],
    ...(receipt && { seal: checkSeal(receipt, digest, key) }),
  }
}

/** Why a kit is not to be relied on. Whoever has a key asks for a seal, and none is a fault then. */
export function faultOfKit({ misfits: [first], seal }: KitCheck, key?: string): Refusal | undefined {
  if (first) return refuse('kit-changed', [first.file, first.place].filter(Boolean).join(' '))
  if (!seal) return key === undefined ? undefined : refuse('kit-unsealed', RECEIPT)
  return isGood(seal) ? undefined : refuse('kit-seal-broken', RECEIPT)
}

/** What the manifest says of the computation, where it is not what follows. */
function saidOf({ definition, seeds }: Manifest, found: Recomputed): Misfit[] {
  const [says, follows] = [
    written({ definition, seeds }),
    written({ definition: found.definition, seeds: found.seeds }),
  ]
  return says === follows
    ? []
    : [{ file: MANIFEST, how: 'not-what-follows', ...shown(differenceIn(says, follows)) }]
}

/** A value of a crafted file may be as long as the file. */
const shown = ({ place, says, follows }: ReturnType<typeof differenceIn>) => ({
  place,
  ...(says !== undefined && { says: says.slice(0, SHOWN_MAX) }),
  ...(follows !== undefined && { follows: follows.slice(0, SHOWN_MAX) }),
})

function misfitsOf({ files: listed }: Manifest, files: ReadonlyMap<string, string>): Misfit[] {
  const names = new Set([...listed.map(one => one.name), MANIFEST, RECEIPT])
  const stray = [...files.keys()].filter(name => !names.has(name))
  return [
    ...stray.map((file): Misfit => ({ file, how: 'stray' })),
    ...listed.flatMap((one, at): Misfit[] => {
      const { name, sha256: digest, lines } = one
      const text = files.get(name)
      if (text === undefined) return [{ file: name, how: 'missing' }]
      if (sha256(text) === digest) return describedWrong(one, text, `files[${at}]`)
      const found = lineDigests(text)
      const last = Math.max(found.length, lines.length)
      const changed = Array.from({ length: last }, (_, at) => at).filter(at => found[at] !== lines[at])
      return changed.slice(0, LINES_NAMED_MAX).map(at => ({
        ...{ file: name, how: 'changed', place: String(at + 1) },
        says: text.split('\n')[at]?.slice(0, SHOWN_MAX),
      }))
    }),
  ]
}

/** A file that is the listed one, and of which the manifest tells other bytes or lines. */
function describedWrong(says: KitFile, text: string, at: string): Misfit[] {
  const [told, follows] = [written(says), written(fileOf(says.name, text))]
  if (told === follows) return []
  const { place, ...values } = shown(differenceIn(told, follows))
  return [{ file: MANIFEST, how: 'not-what-follows', place: `${at}.${place}`, ...values }]
}

async function again(files: ReadonlyMap<string, string>): Promise<Recomputed | Refusal> {
  if (files.has(SCORES)) return roundAgain(files)
  const definition = json(files, 'definition.json')
  if (isRefusal(definition)) return definition
  const rule = files.has('rule.json') ? json(files, 'rule.json') : undefined
  if (isRefusal(rule)) return rule
  const rows = await rowsIn(files, 'table.csv')
  return isRefusal(rows) ? rows : recompute({ definition, rows, rule })
}

/** A round of designation has its scores in the stead of an index over a table. */
async function roundAgain(files: ReadonlyMap<string, string>): Promise<Recomputed | Refusal> {
  const rule = json(files, 'rule.json')
  if (isRefusal(rule)) return rule
  const rows = await rowsIn(files, SCORES)
  return isRefusal(rows) ? rows : recomputeCut(rule, rows)
}

async function rowsIn(files: ReadonlyMap<string, string>, name: string): Promise<Row[] | Refusal> {
  const rows: Row[] = []
  const form = { delimiter: ',', rowBytesMax: ROW_BYTES_MAX }
  for await (const { line, cells, fault } of csvRows(pieces(files.get(name) ?? ''), form)) {
    if (fault) return refuse(fault.refused, `${name} ${line}`)
    rows.push({ place: `row ${line}`, cells })
    if (rows.length > kitBounds.units + 1) return refuse('too-large', `${name}: > ${kitBounds.units}`)
  }
  return rows
}

async function* pieces(text: string) {
  yield text
}

const brokenBy = ({ refused, detail }: Refusal, file: string): Misfit => ({
  ...{ file, how: 'not-what-follows' },
  follows: [refused, detail].filter(Boolean).join(': '),
})

function compared(results: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): Misfit[] {
  return [...results].flatMap(([file, follows]): Misfit[] => {
    const says = files.get(file)
    if (says === follows) return []
    if (says === undefined) return [{ file, how: 'missing' }]
    return [{ file, how: 'not-what-follows', ...shown(differenceIn(says, follows)) }]
  })
}

function json(files: ReadonlyMap<string, string>, name: string): unknown {
  const text = files.get(name)
  if (text === undefined) return refuse('kit-damaged', name)
  const long = name === MANIFEST ? undefined : tooLarge(name, text.length, kitBounds.ground)
  if (long) return long
  try {
    return JSON.parse(text) as unknown
  } catch {
    return refuse('kit-damaged', `${name}: JSON`)
  }
}
