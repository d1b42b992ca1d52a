import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'

/** What is given by hand is short; something longer is something else. */
const BYTES_MAX = 1_000_000

/** The text of a file, or of the standard input for `-`. */
export async function textGiven(file: string, from: string): Promise<string | Refusal> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(resolve(from, file))) {
      bytes += chunk.length
      if (bytes > BYTES_MAX) return refuse('too-large', `${file}: ${BYTES_MAX}`)
      chunks.push(chunk)
    }
  } catch {
    return refuse('file-not-found', file)
  }
  return Buffer.concat(chunks).toString('utf8')
}
