import { joined, type ProofPart, type Spot, nodeHash } from '#ledger/merkle'
import type { Tx } from '#ledger/store/connection'

/**
 * Of the tree, the leaves stand with their entries, and of the hashes above only those of every eighth
 * level: one for 256 below. What lies between is computed, from 128 hashes at most.
 */
export const FOOT = 8

/** The hashes of a proof, by two statements whatever its length. */
export async function hashesOf(parts: readonly ProofPart[], tx: Tx): Promise<Buffer[]> {
  const kept = await keptHashes(parts.flat(), tx)
  return parts.map(part => joined(part.map(spot => computed(spot, kept))))
}

type Kept = ReadonlyMap<string, Buffer>

const nameOf = ({ level, place }: Spot) => `${level}/${place}`
const footOf = (level: number) => level - (level % FOOT)

/** The kept hashes from which a subtree's hash is computed: a run of them at the level below. */
function runOf({ level, place }: Spot) {
  const width = 2 ** (level % FOOT)
  return { level: footOf(level), from: place * width, to: (place + 1) * width }
}

async function keptHashes(spots: readonly Spot[], tx: Tx): Promise<Kept> {
  const runs = spots.map(runOf)
  const leaves = runs.filter(run => run.level === 0)
  const above = runs.filter(run => run.level > 0)
  const found = [
    ...(await tx.rows<Spot & { hash: Uint8Array }>(
      `SELECT 0 AS level, seq - 1 AS place, leaf AS hash
       FROM unnest($1::bigint[], $2::bigint[]) AS run (low, high)
       JOIN entries ON seq > low AND seq <= high`,
      [leaves.map(run => run.from), leaves.map(run => run.to)],
    )),
    ...(await tx.rows<Spot & { hash: Uint8Array }>(
      `SELECT nodes.level, place, hash
       FROM unnest($1::smallint[], $2::bigint[], $3::bigint[]) AS run (level, low, high)
       JOIN nodes ON nodes.level = run.level AND place >= low AND place < high`,
      [above.map(run => run.level), above.map(run => run.from), above.map(run => run.to)],
    )),
  ]
  return new Map(found.map(one => [nameOf(one), Buffer.from(one.hash)]))
}

function computed(spot: Spot, kept: Kept): Buffer {
  if (spot.level % FOOT === 0) {
    const hash = kept.get(nameOf(spot))
    if (!hash) throw new Error(`Failure: the log has lost the hash ${nameOf(spot)} of its tree`)
    return hash
  }
  const [level, left] = [spot.level - 1, spot.place * 2]
  return nodeHash(computed({ level, place: left }, kept), computed({ level, place: left + 1 }, kept))
}
