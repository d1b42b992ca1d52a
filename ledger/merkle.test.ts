import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  consistencyProof,
  emptyFrontier,
  type Frontier,
  grown,
  inclusionProof,
  isConsistent,
  joined,
  leafHash,
  nodeHash,
  type ProofPart,
  rootByInclusion,
  rootOf,
  type Spot,
} from '#ledger/merkle'

/** The leaves and roots with which implementations of RFC 6962 and RFC 9162 are commonly tested. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(hex => Buffer.from(hex, 'hex'))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const inclusions = [
  {
    index: 0,
    size: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    index: 5,
    size: 8,
    proof: [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
]
const consistency68 = [
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
]

/** The tree as it grows: its frontier at every size, and the complete subtrees. */
function growing(hashes: readonly Buffer[]) {
  const known = new Map<string, Buffer>()
  const frontiers: Frontier[] = [emptyFrontier]
  for (const leaf of hashes)
    frontiers.push(grown(frontiers.at(-1) as Frontier, leaf, (spot, hash) => known.set(keyOf(spot), hash)))
  const hashesOf = (parts: readonly ProofPart[]) =>
    parts.map(part => joined(part.map(spot => known.get(keyOf(spot)) as Buffer)))
  return { frontiers, hashesOf, known }
}

const keyOf = ({ level, place }: Spot) => `${level}/${place}`

/** The definition of RFC 9162, 2.1.1, word for word. */
function definedRoot(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 1) return hashes[0] as Buffer
  let split = 1
  while (split * 2 < hashes.length) split *= 2
  return nodeHash(definedRoot(hashes.slice(0, split)), definedRoot(hashes.slice(split)))
}

const hex = (hashes: readonly Buffer[]) => hashes.map(hash => hash.toString('hex'))

test('the known roots', () => {
  const { frontiers } = growing(leaves.map(leafHash))
  assert.deepEqual(hex(frontiers.map(rootOf)), roots)
})

test('the known proofs', () => {
  const { hashesOf } = growing(leaves.map(leafHash))
  for (const { index, size, proof } of inclusions)
    assert.deepEqual(hex(hashesOf(inclusionProof(index, size))), proof)
  assert.deepEqual(hex(hashesOf(consistencyProof(6, 8))), consistency68)
})

const many = Array.from({ length: 70 }, (_, n) => leafHash(Buffer.from(String(n))))
const tree = growing(many)

test('a tree that grows leaf by leaf is the tree that the standard defines', () => {
  for (let size = 1; size <= many.length; size++)
    assert.deepEqual(rootOf(tree.frontiers[size] as Frontier), definedRoot(many.slice(0, size)))
})

test('every leaf of every tree up to 70 proves itself, and no other leaf does by its proof', () => {
  for (let size = 1; size <= many.length; size++)
    for (let index = 0; index < size; index++) {
      const root = rootOf(tree.frontiers[size] as Frontier)
      const proof = tree.hashesOf(inclusionProof(index, size))
      const leaf = many[index] as Buffer
      assert.deepEqual(rootByInclusion(leaf, index, size, proof), root)
      assert.notDeepEqual(rootByInclusion(leafHash(leaf), index, size, proof), root)
      assert.notDeepEqual(rootByInclusion(leaf, index, size, [...proof, leaf]), root)
      if (size > 1) assert.notDeepEqual(rootByInclusion(leaf, (index + 1) % size, size, proof), root)
      if (proof.length > 0) assert.notDeepEqual(rootByInclusion(leaf, index, size, proof.slice(1)), root)
    }
})

test('every tree up to 70 proves itself the beginning of every later one', () => {
  for (let old = 0; old <= many.length; old++)
    for (let size = old; size <= many.length; size++) {
      const [before, after] = [old, size].map(n => ({ size: n, root: rootOf(tree.frontiers[n] as Frontier) }))
      const proof = tree.hashesOf(consistencyProof(old, size))
      assert.ok(isConsistent(before as never, after as never, proof), `${old} of ${size}`)
      assert.ok(!isConsistent(before as never, after as never, [...proof, leafHash(Buffer.of())]))
    }
})

test('a changed hash, root or size breaks the proof of consistency', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 69 }), fc.integer({ min: 1, max: 69 }), fc.nat())
  fc.assert(
    fc.property(sizes, ([a, b, at]) => {
      const [old, size] = [Math.min(a, b), Math.max(a, b) + 1]
      const [before, after] = [old, size].map(n => ({ size: n, root: rootOf(tree.frontiers[n] as Frontier) }))
      const proof = tree.hashesOf(consistencyProof(old, size))
      const bent = proof.map((hash, n) => (n === at % proof.length ? leafHash(hash) : hash))
      const other = leafHash(Buffer.from('other'))
      assert.ok(!isConsistent(before as never, after as never, bent))
      assert.ok(!isConsistent({ size: old, root: other }, after as never, proof))
      assert.ok(!isConsistent(before as never, { size, root: other }, proof))
      assert.ok(!isConsistent(after as never, before as never, proof))
    }),
  )
})

test('a tree of many leaves costs a proof of few hashes, and numbers beyond 32 bits are whole', () => {
  const size = 2 ** 40 + 3
  assert.ok(inclusionProof(2 ** 33 + 1, size).length <= 41)
  assert.ok(consistencyProof(2 ** 33 + 1, size).length <= 42)
  for (const spot of inclusionProof(2 ** 33 + 1, size).flat()) assert.ok(Number.isSafeInteger(spot.place))
})
