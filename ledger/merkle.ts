import { createHash } from 'node:crypto'

/** The tree of RFC 9162, 2.1: SHA-256, a leaf prefixed with 0x00, a node with 0x01. */
export const leafHash = (bytes: Uint8Array): Buffer => hash(LEAF, bytes)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => hash(NODE, left, right)
/** The root of the tree without leaves. */
export const emptyRoot = (): Buffer => createHash('sha256').digest()

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

function hash(...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** A complete subtree: at level `l`, the leaves from `place * 2^l` up to `(place + 1) * 2^l`. */
export interface Spot {
  readonly level: number
  readonly place: number
}

/** What is kept of a tree to go on with it: the complete subtrees that make it up, the largest first. */
export interface Frontier {
  readonly size: number
  readonly peaks: readonly Buffer[]
}

export const emptyFrontier: Frontier = { size: 0, peaks: [] }

/** The tree with one leaf more. Every subtree that becomes complete is told, once in the life of the tree. */
export function grown(
  { size, peaks }: Frontier,
  leaf: Buffer,
  complete: (spot: Spot, hash: Buffer) => void = () => undefined,
): Frontier {
  const kept = [...peaks]
  let node = leaf
  let level = 0
  complete({ level, place: size }, node)
  for (let left = size; left % 2 === 1; left = Math.floor(left / 2)) {
    node = nodeHash(kept.pop() as Buffer, node)
    level += 1
    complete({ level, place: Math.floor(left / 2) }, node)
  }
  return { size: size + 1, peaks: [...kept, node] }
}

export const rootOf = ({ peaks }: Frontier): Buffer => (peaks.length === 0 ? emptyRoot() : folded(peaks))

/** Complete subtrees side by side, the largest first, as the one tree that they make. */
const folded = (peaks: readonly Buffer[]): Buffer =>
  peaks.reduceRight<Buffer | undefined>(
    (right, left) => (right ? nodeHash(left, right) : left),
    undefined,
  ) as Buffer

/** One hash of a proof: that of the complete subtrees, side by side, which make it up. */
export type ProofPart = readonly Spot[]

/** The proof's one hash from those of its subtrees. */
export const joined = (hashes: readonly Buffer[]): Buffer => folded(hashes)

/** The largest power of two that is at most n, for n > 0; by doubling, since a logarithm would be rounded. */
function powerWithin(n: number): { level: number; power: number } {
  let [level, power] = [0, 1]
  for (; power * 2 <= n; level++) power *= 2
  return { level, power }
}

/** The largest power of two below n, for n > 1. */
const splitOf = (n: number): number => powerWithin(n - 1).power

/** The complete subtrees that make up the leaves from `from` up to `to`, where `from` begins a subtree. */
function spotsOf(from: number, to: number): Spot[] {
  const spots: Spot[] = []
  for (let at = from; at < to; ) {
    const { level, power } = powerWithin(to - at)
    spots.push({ level, place: at / power })
    at += power
  }
  return spots
}

/** RFC 9162, 2.1.3.1: what proves that a leaf stands at `index` in the tree of `size` leaves. */
export function inclusionProof(index: number, size: number, from = 0): ProofPart[] {
  if (size === 1) return []
  const split = splitOf(size)
  return index < split
    ? [...inclusionProof(index, split, from), spotsOf(from + split, from + size)]
    : [...inclusionProof(index - split, size - split, from + split), spotsOf(from, from + split)]
}

/**
 * RFC 9162, 2.1.4.1: what proves that the tree of `old` leaves is the beginning of the tree of `size`
 * leaves.
 */
export function consistencyProof(old: number, size: number): ProofPart[] {
  return old === 0 || old === size ? [] : subproof(old, size, true, 0)
}

function subproof(old: number, size: number, isWhole: boolean, from: number): ProofPart[] {
  if (old === size) return isWhole ? [] : [spotsOf(from, from + size)]
  const split = splitOf(size)
  return old <= split
    ? [...subproof(old, split, isWhole, from), spotsOf(from + split, from + size)]
    : [...subproof(old - split, size - split, false, from + split), spotsOf(from, from + split)]
}

/**
 * RFC 9162, 2.1.3.2: the root that a leaf and its proof lead to; nothing where the proof has another
 * length.
 */
export function rootByInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
): Buffer | undefined {
  if (!(index >= 0 && index < size)) return undefined
  let [at, last, node] = [index, size - 1, leaf]
  for (const other of proof) {
    if (last === 0) return undefined
    if (at % 2 === 1 || at === last) {
      node = nodeHash(other, node)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else node = nodeHash(node, other)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 ? node : undefined
}

/** RFC 9162, 2.1.4.2: whether the tree of `oldRoot` is the beginning of the tree of `root`. */
export function isConsistent(
  old: { readonly size: number; readonly root: Buffer },
  now: { readonly size: number; readonly root: Buffer },
  proof: readonly Buffer[],
): boolean {
  if (old.size > now.size) return false
  if (old.size === now.size) return proof.length === 0 && old.root.equals(now.root)
  if (old.size === 0) return proof.length === 0 && old.root.equals(emptyRoot())
  const isPower = powerWithin(old.size).power === old.size
  const [first, ...others] = isPower ? [old.root, ...proof] : proof
  if (first === undefined || proof.length === 0) return false
  let [at, last, before, after] = [old.size - 1, now.size - 1, first, first]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  for (const node of others) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      ;[before, after] = [nodeHash(node, before), nodeHash(node, after)]
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else after = nodeHash(after, node)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && before.equals(old.root) && after.equals(now.root)
}
