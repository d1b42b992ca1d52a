import { open } from 'node:fs/promises'
import type { ReadFile } from '#kernel/record'
import type { Found } from '#register/loading/walk'

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
  const handle = await open(path)
  try {
    for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false })) {
      onBytes((chunk as Uint8Array).length)
      yield chunk as Uint8Array
    }
  } finally {
    await handle.close()
  }
}
