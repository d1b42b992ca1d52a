import type { FileHandle } from 'node:fs/promises'
import { type Refusal, refuse } from '#kernel/refusal'

/** One member of a zip archive: where its packed bytes stand. */
export interface ZipEntry {
  readonly name: string
  readonly by: 'deflate' | 'stored' | 'other'
  readonly isEncrypted: boolean
  readonly packedBytes: number
  readonly bytes: number
  /** Offset of its local header. */
  readonly at: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const TAIL_BYTES = 65_535 + END_BYTES + 20
const DIRECTORY_BYTES_MAX = 64 << 20
const ENTRIES_MAX = 100_000

/** The members of an archive, by its central directory. Members that share bytes are refused as a bomb. */
export async function zipEntries(handle: FileHandle, size: number): Promise<readonly ZipEntry[] | Refusal> {
  const directory = await directoryOf(handle, size)
  if ('refused' in directory) return directory
  if (directory.bytes > DIRECTORY_BYTES_MAX || directory.count > ENTRIES_MAX)
    return refuse('too-large', `${directory.count} members`)
  const bytes = await readAt(handle, directory.at, directory.bytes)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < directory.count; ) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      return refuse('malformed', 'zip directory')
    entries.push(entryAt(bytes, at))
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return overlaps(entries, directory.at) ? refuse('malformed', 'members of the archive overlap') : entries
}

interface Directory {
  readonly at: number
  readonly bytes: number
  readonly count: number
}

async function directoryOf(handle: FileHandle, size: number): Promise<Directory | Refusal> {
  const from = Math.max(0, size - TAIL_BYTES)
  const tail = await readAt(handle, from, size - from)
  let end = tail.length - END_BYTES
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1
  if (end < 0) return refuse('truncated', 'the zip archive has no directory')
  const short = {
    count: tail.readUInt16LE(end + 10),
    bytes: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  }
  const locator = end - 20
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR_64) return checkedDirectory(short, size)
  const at = Number(tail.readBigUInt64LE(locator + 8))
  if (at + 56 > size) return refuse('truncated', 'the zip archive has no directory')
  const long = await readAt(handle, at, 56)
  if (long.readUInt32LE(0) !== END_64) return refuse('malformed', 'zip directory')
  const wide = (offset: number) => Number(long.readBigUInt64LE(offset))
  return checkedDirectory({ count: wide(32), bytes: wide(40), at: wide(48) }, size)
}

const checkedDirectory = (directory: Directory, size: number): Directory | Refusal =>
  directory.at + directory.bytes > size ? refuse('truncated', 'the zip archive is cut off') : directory

function entryAt(bytes: Buffer, at: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const nameLength = bytes.readUInt16LE(at + 28)
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + bytes.readUInt16LE(at + 30))
  const wide = wideSizes(extra)
  const sized = (offset: number) => {
    const value = bytes.readUInt32LE(at + offset)
    return value === 0xffffffff ? (wide.shift() ?? value) : value
  }
  const unpacked = sized(24)
  const packed = sized(20)
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags),
    by: method === 8 ? 'deflate' : method === 0 ? 'stored' : 'other',
    isEncrypted: (flags & 1) === 1,
    packedBytes: packed,
    bytes: unpacked,
    at: sized(42),
  }
}

/** Values of the zip64 field, in the order in which the short ones stand aside for them. */
function wideSizes(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1 && at + 4 + length <= extra.length)
      return Array.from({ length: length >> 3 }, (_, i) => Number(extra.readBigUInt64LE(at + 4 + i * 8)))
    at += 4 + length
  }
  return []
}

/** Without the flag for UTF-8 a Chinese archive names its members in GBK. */
function nameOf(bytes: Buffer, flags: number): string {
  try {
    return new TextDecoder(flags & 0x800 ? 'utf-8' : 'gb18030', { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}

function overlaps(entries: readonly ZipEntry[], end: number): boolean {
  const sorted = [...entries].sort((a, b) => a.at - b.at)
  return sorted.some((entry, i) => entry.at + 30 + entry.packedBytes > (sorted[i + 1]?.at ?? end))
}

/** Offset of the first packed byte of a member. */
export async function packedAt(handle: FileHandle, entry: ZipEntry): Promise<number | Refusal> {
  const local = await readAt(handle, entry.at, 30)
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL) return refuse('malformed', entry.name)
  return entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
