import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFile } from '#ledger/store/flush'

/**
 * Puts a small file in place: whoever reads finds the old contents or the new, also after a loss of power.
 */
export async function placeFile(path: string, contents: string, mode = 0o644): Promise<void> {
  const next = `${path}.${process.pid}`
  const file = await open(next, 'w', mode)
  try {
    await file.writeFile(contents)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(next, path)
  await syncFile(dirname(path))
}
