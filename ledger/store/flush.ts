import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const SEGMENT = /^[0-9A-F]{24}$/

/**
 * Flushes what PostgreSQL wrote since the last call: the segments of its write-ahead log each time, and
 * after a checkpoint, from which recovery would start, the tables too.
 */
export async function flusherOf(folder: string): Promise<() => Promise<void>> {
  const log = join(folder, 'pg_wal')
  const control = join(folder, 'global', 'pg_control')
  let flushed = 0
  let checkpoint = (await stat(control)).mtimeMs
  return async () => {
    const segments = (await readdir(log)).filter(name => SEGMENT.test(name))
    flushed = await syncChanged(
      segments.map(name => join(log, name)),
      flushed,
    )
    const { mtimeMs } = await stat(control)
    if (mtimeMs === checkpoint) return
    checkpoint = mtimeMs
    await syncFolder(folder)
  }
}

/** Flushes the files changed since a time, and gives the time of the newest change. */
async function syncChanged(paths: readonly string[], since: number): Promise<number> {
  let newest = since
  for (const path of paths) {
    const { mtimeMs } = await stat(path)
    if (mtimeMs < since) continue
    newest = Math.max(newest, mtimeMs)
    await syncFile(path)
  }
  return newest
}

/** Flushes all files below a folder, and the folders themselves. */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await syncFolder(path)
    else if (entry.isFile()) await syncFile(path)
  }
  await syncFile(folder)
}

/** Flushes one file, or the names in one folder. A file that PostgreSQL removed meanwhile needs no flush. */
export async function syncFile(path: string): Promise<void> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    await file.sync()
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem
  } finally {
    await file?.close()
  }
}
