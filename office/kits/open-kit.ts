import { strFromU8, unzipSync } from 'fflate'
import { type Refusal, refuse } from '#kernel/refusal'
import { faultOfArchive } from '#register/tables/archive'

/** More than any ranking takes. */
const PACKED_MAX = 50_000_000
const UNPACKED_MAX = 500_000_000
const FILES_MAX = 20

/** The texts of an archive by their names; it is not unpacked beyond its bounds. */
export async function openKit(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | Refusal> {
  if (bytes.length > PACKED_MAX) return refuse('too-large', `${bytes.length} > ${PACKED_MAX}`)
  const fault = await faultOfArchive(Buffer.from(bytes), UNPACKED_MAX)
  if (fault) return fault === 'too-large' ? refuse(fault, `> ${UNPACKED_MAX}`) : refuse('kit-damaged', 'zip')
  try {
    let count = 0
    const found = Object.entries(unzipSync(bytes, { filter: () => ++count <= FILES_MAX }))
    if (count > FILES_MAX) return refuse('too-large', `${count} > ${FILES_MAX}`)
    return new Map(found.map(([name, content]) => [name, strFromU8(content)]))
  } catch {
    return refuse('kit-damaged', 'zip')
  }
}
