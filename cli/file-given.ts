import { createReadStream } from 'node:fs'
import { type Refusal, refuse } from '#kernel/refusal'

/** The bytes of a file, up to a bound. */
export async function fileGiven(path: string, bytesMax: number): Promise<Uint8Array | Refusal> {
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of createReadStream(path)) {
      bytes += piece.length
      if (bytes > bytesMax) return refuse('too-large', `> ${bytesMax}`)
      pieces.push(piece)
    }
  } catch {
    return refuse('file-not-found', path)
  }
  return Buffer.concat(pieces)
}
