/** Numbers of one column, in the order of the rows. */
export type NumberColumn = Float64Array

const HIGH = 2 ** 32

/** How numbers of a type lie in memory: made into doubles from a copy, since a block begins at any byte. */
const types: Readonly<
  Record<string, { readonly bytes: number; read(copy: ArrayBuffer): ArrayLike<number> }>
> = {
  UInt8: { bytes: 1, read: copy => new Uint8Array(copy) },
  UInt16: { bytes: 2, read: copy => new Uint16Array(copy) },
  UInt32: { bytes: 4, read: copy => new Uint32Array(copy) },
  Int32: { bytes: 4, read: copy => new Int32Array(copy) },
  UInt64: { bytes: 8, read: copy => wide(copy, new Uint32Array(copy)) },
  Int64: { bytes: 8, read: copy => wide(copy, new Int32Array(copy)) },
  Float64: { bytes: 8, read: copy => new Float64Array(copy) },
}

/** Numbers of 64 bits; beyond 2^53 the last digits are lost, as everywhere outside the store. */
function wide(copy: ArrayBuffer, high: Int32Array | Uint32Array): Float64Array {
  const low = new Uint32Array(copy)
  const all = new Float64Array(low.length / 2)
  for (let i = 0; i < all.length; i += 1) all[i] = (high[2 * i + 1] as number) * HIGH + (low[2 * i] as number)
  return all
}

/** The columns of an answer in the engine's own format: blocks of some rows, each column by itself. */
export function columnsIn(bytes: Uint8Array): NumberColumn[] {
  const parts: ArrayLike<number>[][] = []
  for (let at = 0; at < bytes.length; ) at = readBlock(bytes, at, parts)
  return parts.map(joined)
}

/** Takes one block's columns; tells where the next block begins. */
function readBlock(bytes: Uint8Array, start: number, parts: ArrayLike<number>[][]): number {
  const columns = lengthAt(bytes, start)
  const rows = lengthAt(bytes, columns.end)
  let at = rows.end
  for (let i = 0; i < columns.length; i += 1) {
    const name = textAt(bytes, at)
    const type = textAt(bytes, name.end)
    const known = types[type.text]
    if (!known) throw new Error(`Fault: '${name.text}' is ${type.text}, and no column of numbers`)
    at = type.end + rows.length * known.bytes
    if (at > bytes.length) throw new Error('Failure: the answer of the store is cut short')
    parts[i] ??= []
    parts[i]?.push(known.read(copied(bytes, type.end, at)))
  }
  return at
}

const copied = (bytes: Uint8Array, from: number, to: number): ArrayBuffer =>
  Uint8Array.prototype.slice.call(bytes, from, to).buffer as ArrayBuffer

/** A length is written in groups of seven bits, the lowest first. */
function lengthAt(bytes: Uint8Array, start: number): { length: number; end: number } {
  let length = 0
  let factor = 1
  for (let at = start; at < bytes.length; at += 1, factor *= 128) {
    const byte = bytes[at] as number
    length += (byte % 128) * factor
    if (byte < 128) return { length, end: at + 1 }
  }
  throw new Error('Failure: the answer of the store is cut short')
}

function textAt(bytes: Uint8Array, start: number): { text: string; end: number } {
  const { length, end } = lengthAt(bytes, start)
  return { text: Buffer.from(bytes.subarray(end, end + length)).toString('latin1'), end: end + length }
}

function joined(parts: readonly ArrayLike<number>[]): NumberColumn {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
