import { isAscii, isUtf8 } from 'node:buffer'

/** Turns the wanted bytes of a record into text; nothing where they are not text of that encoding. */
export type Decode = (bytes: Buffer) => string | undefined

function decodeUtf8(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString() : undefined
}

/** How an encoding named in an XML declaration is decoded; nothing for one that is not supported. */
export function decoderOf(label: string): Decode | undefined {
  const name = label.trim().toLowerCase()
  // A file without wide characters that says it is in UTF-16 was saved anew by something else.
  if (name === '' || name === 'utf-8' || name === 'utf8' || name.startsWith('utf-16')) return decodeUtf8
  // In an ISO 2022 encoding a '<' may be half of a character, so records cannot be cut by bytes.
  if (name.startsWith('iso-2022') || name.startsWith('utf-32')) return undefined
  try {
    const decoder = new TextDecoder(name, { fatal: true })
    return bytes => {
      try {
        return decoder.decode(bytes)
      } catch {
        return undefined
      }
    }
  } catch {
    return undefined
  }
}

export type Wide = 'utf-16le' | 'utf-16be' | 'utf-32'

/** Whether two or four bytes make a character, told from the byte order mark or from the first '<'. */
export function wideEncoding(head: Uint8Array): Wide | undefined {
  const [a, b, c, d] = head
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe)) return 'utf-32'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x3c && b === 0 && c !== 0) return 'utf-16le'
  return a === 0 && b === 0x3c ? 'utf-16be' : undefined
}

/** The same text in UTF-8; what cannot be decoded becomes U+FFFD, which the record is then refused for. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, wide: Wide): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(wide, { ignoreBOM: true })
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}
