import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { ReadFile } from '#kernel/record'
import { refuse } from '#kernel/refusal'
import type { Found } from '#register/loading/walk'
import { StreamRefusal } from '#register/readers/unpack'

const HEAD_BYTES = 65_536
const CHUNK_BYTES = 2 ** 20

/** A file as readers see it; `onBytes` hears of every chunk that is read. */
export async function readFileAt(
  { path, bytes }: Found,
  onBytes: (bytes: number) => void = () => {},
): Promise<ReadFile> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return { name: path, bytes, head: buffer.subarray(0, bytesRead), chunks: () => chunksOf(path, onBytes) }
  } finally {
    await handle.close()
  }
}

async function* chunksOf(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  try {
    for await (const chunk of stream) {
      onBytes((chunk as Uint8Array).length)
      yield chunk as Uint8Array
    }
  } catch (problem) {
    // A file that went away since it was found, or a disk that fails, costs this file and not the load.
    throw new StreamRefusal(refuse('file-unreadable', String((problem as NodeJS.ErrnoException).code ?? '')))
  }
}
