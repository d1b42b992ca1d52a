import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const COMMENT_BYTES_MAX = 65_557
/** What deflate can make of one byte at the most (RFC 1951). */
const EXPANSION_MAX = 1_032
const LOCAL_HEADER_BYTES = 30
/** Behind a member at most its sizes once more (24 bytes), and what little a writer pads with. */
const BETWEEN_BYTES_MAX = 64

interface Member {
  readonly at: number
  readonly packed: number
  readonly isDeflated: boolean
}

/**
 * Why a zip archive in memory may not be unpacked: it is none, or it holds more than it may. What its
 * directory says of sizes is not believed, and what the directory leaves out is not passed over.
 */
export async function faultOfArchive(
  bytes: Buffer,
  unpackedMax: number,
): Promise<'malformed' | 'too-large' | undefined> {
  const directory = directoryOf(bytes)
  if (!directory) return 'malformed'
  if (bytes.length * EXPANSION_MAX <= unpackedMax) return undefined
  const members = [...directory.members].sort((a, b) => a.at - b.at)
  let end = 0
  let unpacked = 0
  for (const member of members) {
    if (member.at < end || member.at - end > BETWEEN_BYTES_MAX) return 'malformed'
    const from = dataOf(bytes, member)
    end = from + member.packed
    if (end > directory.at) return 'malformed'
    unpacked += await unpackedSize(bytes.subarray(from, end), member, unpackedMax - unpacked)
    if (unpacked > unpackedMax) return 'too-large'
  }
  return directory.at - end > BETWEEN_BYTES_MAX ? 'malformed' : undefined
}

const dataOf = (bytes: Buffer, { at }: Member): number =>
  at + LOCAL_HEADER_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)

function directoryOf(bytes: Buffer): { at: number; members: Member[] } | undefined {
  const last = bytes.length - 22
  for (let end = last; end >= Math.max(0, bytes.length - COMMENT_BYTES_MAX); end -= 1)
    if (bytes.readUInt32LE(end) === END_OF_DIRECTORY) return membersOf(bytes, end)
  return undefined
}

function membersOf(bytes: Buffer, end: number): { at: number; members: Member[] } | undefined {
  const at = bytes.readUInt32LE(end + 16)
  const members: Member[] = []
  let entry = at
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (entry + 46 > bytes.length || bytes.readUInt32LE(entry) !== DIRECTORY_ENTRY) return undefined
    const member = {
      at: bytes.readUInt32LE(entry + 42),
      packed: bytes.readUInt32LE(entry + 20),
      isDeflated: bytes.readUInt16LE(entry + 10) === 8,
    }
    if (member.at + LOCAL_HEADER_BYTES > at) return undefined
    members.push(member)
    entry +=
      46 + bytes.readUInt16LE(entry + 28) + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32)
  }
  return { at, members }
}

/** Bytes that a member unpacks to, counted no further than a little beyond the most. */
async function unpackedSize(packed: Buffer, { isDeflated }: Member, most: number): Promise<number> {
  if (!isDeflated) return packed.length
  let size = 0
  const chunks = Readable.from([packed]).pipe(createInflateRaw())
  try {
    for await (const chunk of chunks) {
      size += (chunk as Buffer).length
      if (size > most) break
    }
  } catch {
    // Data that is damaged is told by whoever reads it; up to the damage it has been counted.
  }
  return size
}
