import { open } from 'node:fs/promises'
import type { Read, Reader, ReadFile } from '#kernel/record'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { readFileAt } from '#register/loading/read-file'
import { type Packed, StreamRefusal, unpack } from '#register/readers/unpack'
import { packedAt, type ZipEntry, zipEntries } from '#register/readers/zip-entries'

const HEAD_BYTES = 65_536
/** Office documents are archives too; their readers open them whole. */
const OFFICE_DOCUMENT = /\.(?:xlsx|xlsm|docx|pptx|ods|odt|epub|jar)$/i

export interface Unopened {
  readonly name: string
  readonly refusal: Refusal
}

/**
 * A file as readers see it, unpacked where it is packed; the members of a zip archive one after the other.
 * `onBytes` hears how much of the file on disk was read.
 */
export async function* openFile(
  found: { readonly path: string; readonly bytes: number },
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<ReadFile | Unopened> {
  const plain = await readFileAt(found, onBytes).catch(problem => unreadable(found.path, problem))
  if ('refusal' in plain) {
    yield plain
    return
  }
  const [a, b, c, d] = plain.head
  if (a === 0x1f && b === 0x8b) {
    const name = found.path.replace(/\.gz$/i, '')
    yield await openPacked(name, found.bytes, { path: found.path, by: 'gzip' }, onBytes)
  } else if (a === 0x50 && b === 0x4b && c === 3 && d === 4 && !OFFICE_DOCUMENT.test(found.path)) {
    yield* openArchive(found, onBytes)
  } else yield plain
}

function unreadable(name: string, problem: unknown): Unopened {
  const code = String((problem as NodeJS.ErrnoException)?.code ?? '')
  return { name, refusal: code === 'ENOENT' ? refuse('file-not-found') : refuse('file-unreadable', code) }
}

async function* openArchive(
  found: { readonly path: string; readonly bytes: number },
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadFile | Unopened> {
  const handle = await open(found.path)
  try {
    const entries = await zipEntries(handle, found.bytes)
    if (isRefusal(entries)) {
      yield { name: found.path, refusal: entries }
      return
    }
    for (const entry of entries as readonly ZipEntry[]) {
      if (entry.name.endsWith('/')) continue
      const name = `${found.path}/${entry.name}`
      const from = await packedAt(handle, entry)
      if (isRefusal(from)) yield { name, refusal: from }
      else if (entry.isEncrypted)
        yield { name, refusal: refuse('file-unreadable', 'the member is encrypted') }
      else if (entry.by === 'other') yield { name, refusal: refuse('file-unreadable', 'unknown packing') }
      else {
        const packed = { path: found.path, by: entry.by, from, to: from + entry.packedBytes - 1 }
        yield await openPacked(name, entry.bytes, packed, onBytes)
      }
    }
  } finally {
    await handle.close()
  }
}

async function openPacked(
  name: string,
  bytes: number,
  packed: Packed,
  onBytes: (bytes: number) => void,
): Promise<ReadFile | Unopened> {
  try {
    const head = await headOf(unpack(packed, () => {}))
    return { name, bytes, head, chunks: () => unpack(packed, onBytes) }
  } catch (problem) {
    if (problem instanceof StreamRefusal) return { name, refusal: problem.refusal }
    throw problem
  }
}

/** The first bytes of a stream; what went wrong behind them is met again when it is read. */
async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of chunks) {
      parts.push(chunk)
      bytes += chunk.length
      if (bytes >= HEAD_BYTES) break
    }
  } catch (problem) {
    if (bytes === 0) throw problem
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES)
}

/** Reads a file; a stream that is refused midway ends with that refusal, after the records before it. */
export async function* readWith(reader: Reader, file: ReadFile): AsyncGenerator<Read> {
  try {
    yield* reader.read(file)
  } catch (problem) {
    if (!(problem instanceof StreamRefusal)) throw problem
    yield { position: {}, rejected: problem.refusal.refused, detail: problem.refusal.detail ?? '' }
  }
}
