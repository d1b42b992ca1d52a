import { type Refusal, refuse } from '#kernel/refusal'

/** All bytes of a stream; what is larger than its bound is refused before the rest of it is read. */
export async function whole(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  bytesMax: number,
): Promise<Uint8Array | Refusal> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of stream) {
    bytes += piece.byteLength
    if (bytes > bytesMax) return refuse('too-large', `> ${bytesMax}`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
