import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tx } from '#ledger/store/connection'
import { CUSTODY, subjectOf } from '#ledger/vault'
import { hashOf, isHeld, namesIn, placeOf, vaultFolder } from '#ledger/vault-files'
import type { Misfit } from '#ledger/verify-log'

const PAGE = 1000

/** Checks that every file taken in is there, and that every file there is what its name says. */
export async function verifyFiles(dir: string, tx: Tx): Promise<{ count: number; misfit?: Misfit }> {
  const missing = await firstMissing(dir, tx)
  let count = 0
  for (const folder of await namesIn(vaultFolder(dir))) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    for (const name of await namesIn(join(vaultFolder(dir), folder))) {
      count += 1
      const misfit = await misfitOf(dir, folder, name, tx)
      if (misfit) return { count, misfit: earlier(missing, misfit) }
    }
  }
  return { count, ...(missing && { misfit: missing }) }
}

const earlier = (a: Misfit | undefined, b: Misfit): Misfit =>
  a && (a.seq ?? 0) < (b.seq ?? Number.POSITIVE_INFINITY) ? a : b

async function firstMissing(dir: string, tx: Tx): Promise<Misfit | undefined> {
  for (let after = 0; ; ) {
    const rows = await tx.rows<{ seq: number; subject: string }>(
      `SELECT seq, subject FROM entries WHERE kind = $1 AND seq > $2 AND version = 1 ORDER BY seq LIMIT ${PAGE}`,
      [CUSTODY, after],
    )
    for (const { seq, subject } of rows) {
      const sha256 = subject.slice(subjectOf('').length)
      if (!(await isHeld(dir, sha256))) return { what: 'file-missing', seq, detail: sha256 }
    }
    if (rows.length < PAGE) return undefined
    after = rows.at(-1)?.seq ?? after
  }
}

/** A file that no entry took in has no business in the vault: it was put there by somebody else. */
async function misfitOf(dir: string, folder: string, name: string, tx: Tx): Promise<Misfit | undefined> {
  const path = join(vaultFolder(dir), folder, name)
  const [row] = await tx.rows<{ seq: number }>('SELECT seq FROM entries WHERE subject = $1 AND version = 1', [
    subjectOf(name),
  ])
  const seq = row && { seq: row.seq }
  if (placeOf(dir, name) !== path || !(await stat(path)).isFile() || (await hashOf(path)) !== name)
    return { what: 'file-changed', ...seq, detail: `${folder}/${name}` }
  return seq ? undefined : { what: 'file-changed', detail: `${folder}/${name}: no entry` }
}
