import type { Context } from 'hono'
import { type Refusal, refuse } from '#kernel/refusal'

/** The whole body of a request; what is larger than its bound is refused before the rest of it is read. */
export async function wholeBody({ req }: Context, bytesMax: number): Promise<Uint8Array | Refusal> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of (req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += piece.byteLength
    if (bytes > bytesMax) return refuse('too-large', `> ${bytesMax}`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
