import { createReadStream, statSync } from 'node:fs'
import { type Refusal, refuse } from '#kernel/refusal'
import { whole } from '#server/whole'

/** The bytes of a file, up to a bound. */
export async function fileGiven(path: string, bytesMax: number): Promise<Uint8Array | Refusal> {
  try {
    return await whole(createReadStream(path), bytesMax)
  } catch {
    return refuse('file-not-found', path)
  }
}

/** Whether a file stands there; of a folder nothing can be read. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
