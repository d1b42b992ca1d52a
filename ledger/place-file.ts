import { closeSync, fdatasync, fsync, openSync, writeSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const flushed = { contents: promisify(fdatasync), names: promisify(fsync) }

/**
 * Puts a small file in place: whoever reads finds the old contents or the new, also after a loss of power.
 * Only what waits for the disk is left to other threads: to be handed over takes longer than all the rest.
 */
export async function placeFile(path: string, contents: string, mode = 0o644): Promise<void> {
  const next = `${path}.${process.pid}`
  await inFile(openSync(next, 'w', mode), async file => {
    for (let bytes = Buffer.from(contents); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes))
    await flushed.contents(file)
  })
  await rename(next, path)
  await inFile(openSync(dirname(path), 'r'), flushed.names)
}

async function inFile(file: number, work: (file: number) => Promise<void>): Promise<void> {
  try {
    await work(file)
  } finally {
    closeSync(file)
  }
}
