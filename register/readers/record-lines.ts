import type { Read, Reader, ReadFile, RightRecord } from '#kernel/record'

/** First line of a file of records as this house writes them, one JSON object a line. */
export const RECORD_LINES_HEAD = '{"zhicheng":"records","version":1}'
const LINE_BYTES_MAX = 4 * 1024 ** 2
const NEWLINE = 0x0a

export const recordLines: Reader = {
  id: 'record-lines',
  label: { zh: '知城记录（每行一条JSON）', en: 'Zhicheng records (one JSON object a line)' },
  recognises: file =>
    Buffer.from(file.head).subarray(0, RECORD_LINES_HEAD.length).toString() === RECORD_LINES_HEAD,
  read: readLines,
}

async function* readLines(file: ReadFile): AsyncGenerator<Read> {
  let line = 0
  let byte = 0
  for await (const bytes of linesOf(file)) {
    line += 1
    const position = { record: line - 1, byte }
    byte += (bytes?.length ?? 0) + 1
    if (line === 1) continue
    if (!bytes)
      yield { position, rejected: 'too-large', detail: `a line of more than ${LINE_BYTES_MAX} bytes` }
    else if (bytes.length > 0) yield readOne(bytes.toString(), position)
  }
}

function readOne(text: string, position: Read['position']): Read {
  try {
    const said: unknown = JSON.parse(text)
    if (isRecord(said)) return { position, record: said }
    return { position, rejected: 'malformed', detail: 'register, office, parties and events are needed' }
  } catch {
    return { position, rejected: 'malformed', detail: text.slice(0, 60) }
  }
}

const isRecord = (said: unknown): said is RightRecord =>
  typeof said === 'object' &&
  said !== null &&
  ['register', 'office'].every(name => typeof (said as Record<string, unknown>)[name] === 'string') &&
  ['parties', 'events'].every(name => Array.isArray((said as Record<string, unknown>)[name]))

/** Lines as bytes; nothing for one that is too long, whose rest is passed over. */
async function* linesOf(file: ReadFile): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = []
  let size = 0
  const take = (part: Buffer) => {
    size += part.length
    if (size <= LINE_BYTES_MAX) parts.push(part)
    else parts = []
  }
  const end = () => {
    const line = size <= LINE_BYTES_MAX ? Buffer.concat(parts) : undefined
    parts = []
    size = 0
    return line
  }
  for await (const chunk of file.chunks()) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      take(rest.subarray(0, at))
      yield end()
      rest = rest.subarray(at + 1)
    }
    // A copy, because a reader of files may use its buffer again.
    take(Buffer.from(rest))
  }
  if (size > 0) yield end()
}
