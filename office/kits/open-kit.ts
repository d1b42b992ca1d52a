import { unzipSync } from 'fflate'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { faultOfArchive } from '#register/tables/archive'
import { kitBounds, tooLarge } from '#office/kits/kit-bounds'
import { isFileName } from '#office/kits/kit-files'

/** The texts of an archive by their names; it is not unpacked beyond its bounds. */
export async function openKit(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | Refusal> {
  const heavy = tooLarge('zip', bytes.length, kitBounds.packed)
  if (heavy) return heavy
  const packed = Buffer.from(bytes)
  const fault = await faultOfArchive(packed, kitBounds.unpacked).catch(() => 'malformed' as const)
  if (fault)
    return fault === 'too-large' ? refuse(fault, `> ${kitBounds.unpacked}`) : refuse('kit-damaged', 'zip')
  const files = unpacked(packed)
  if (isRefusal(files)) return files
  const texts = new Map<string, string>()
  for (const [name, content] of Object.entries(files)) {
    const text = textOf(content)
    if (text === undefined) return refuse('kit-damaged', `${name}: UTF-8`)
    texts.set(name, text)
  }
  return tooLarge('lines', linesOf(texts), kitBounds.lines) ?? texts
}

export const linesOf = (texts: ReadonlyMap<string, string>): number => {
  let lines = 0
  for (const text of texts.values()) for (let at = 0; at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** Asked of every entry before it is unpacked; what it says of its size is where its bytes go. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | Refusal {
  const names = new Set<string>()
  let size = 0
  let refused: Refusal | undefined
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    size += originalSize
    refused ??= faultOfEntry(name, names) ?? tooLarge('zip', size, kitBounds.unpacked)
    names.add(name)
    refused ??= tooLarge('files', names.size, kitBounds.files)
    // An archive may promise four thousand million entries: none is looked at after the first bad one.
    if (refused) throw new Error(refused.refused)
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch {
    return refused ?? refuse('kit-damaged', 'zip')
  }
}

const SHOWN_MAX = 60

function faultOfEntry(name: string, names: ReadonlySet<string>): Refusal | undefined {
  if (!isFileName(name)) return refuse('kit-damaged', `zip: ${JSON.stringify(name.slice(0, SHOWN_MAX))}`)
  return names.has(name) ? refuse('kit-damaged', `zip: ${name}, ${name}`) : undefined
}

/** Nothing where bytes are no text. A mark at the beginning is kept, since it is one of the bytes. */
function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}
