import { createReadStream, type ReadStream } from 'node:fs'
import { pipeline, type Transform } from 'node:stream'
import { createGunzip, createInflateRaw } from 'node:zlib'
import { type Refusal, refuse } from '#kernel/refusal'

/** How a packed stretch of a file is unpacked. */
export interface Packed {
  readonly path: string
  readonly by: 'gzip' | 'deflate' | 'stored'
  /** First and last byte of the packed stretch; the whole file where they are left out. */
  readonly from?: number
  readonly to?: number
}

const CHUNK_BYTES = 1 << 20
/** Text packs to a fiftieth at best; beyond this the stretch is a bomb and is not unpacked further. */
const RATIO_MAX = 200
/** Below this no ratio is judged: a small file of blanks is harmless. */
const RATIO_FROM_BYTES = 64 << 20
const UNPACKED_BYTES_MAX = 256 * 2 ** 30

/** Thrown while a file is read and told as a refusal by `readWith`: a stream can be refused only midway. */
export class StreamRefusal extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused)
  }
}

/** The unpacked bytes of a stretch; `onBytes` hears how many packed bytes were read for them. */
export async function* unpack(packed: Packed, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const { path, from, to, by } = packed
  // An empty stretch has no first byte, and a stream cannot end before it begins.
  if (from !== undefined && to !== undefined && to < from) return
  const source = createReadStream(path, { start: from, end: to, highWaterMark: CHUNK_BYTES })
  const stream = by === 'stored' ? source : unpacking(source, by)
  let told = 0
  let unpacked = 0
  try {
    for await (const chunk of stream) {
      unpacked += (chunk as Uint8Array).length
      if (unpacked > RATIO_FROM_BYTES && unpacked > RATIO_MAX * Math.max(source.bytesRead, 1))
        throw new StreamRefusal(refuse('too-large', `more than ${RATIO_MAX} times its packed size`))
      if (unpacked > UNPACKED_BYTES_MAX)
        throw new StreamRefusal(refuse('too-large', `more than ${UNPACKED_BYTES_MAX} bytes unpacked`))
      onBytes(source.bytesRead - told)
      told = source.bytesRead
      yield chunk as Uint8Array
    }
  } catch (problem) {
    throw problem instanceof StreamRefusal ? problem : new StreamRefusal(refusalOf(problem))
  } finally {
    source.destroy()
    stream.destroy()
  }
}

function unpacking(source: ReadStream, by: 'gzip' | 'deflate'): Transform {
  const options = { chunkSize: CHUNK_BYTES }
  const stream = by === 'gzip' ? createGunzip(options) : createInflateRaw(options)
  // The fault of either reaches whoever reads, so that here is nothing left to do.
  pipeline(source, stream, () => {})
  return stream
}

function refusalOf(problem: unknown): Refusal {
  const code = String((problem as NodeJS.ErrnoException)?.code ?? '')
  if (code === 'Z_BUF_ERROR') return refuse('truncated', 'the packed file ends too early')
  if (code.startsWith('Z_')) return refuse('malformed', 'the packed file is damaged')
  return refuse('file-unreadable', code)
}
