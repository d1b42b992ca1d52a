import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { whole } from '#server/whole'

/** What is given by hand is short; something longer is something else. */
const BYTES_MAX = 1_000_000

/** The text of a file, or of the standard input for `-`. */
export async function textGiven(file: string, from: string): Promise<string | Refusal> {
  try {
    const stream = file === '-' ? process.stdin : createReadStream(resolve(from, file))
    const bytes = await whole(stream, BYTES_MAX)
    return isRefusal(bytes)
      ? refuse('too-large', `${file}: ${BYTES_MAX}`)
      : Buffer.from(bytes).toString('utf8')
  } catch {
    return refuse('file-not-found', file)
  }
}
