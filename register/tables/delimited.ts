import iconv from 'iconv-lite'
import type { ReadFile } from '#kernel/record'
import { StreamRefusal } from '#register/readers/unpack'
import { csvRows } from '#register/tables/csv-rows'

export interface TableRow {
  readonly sheet?: string
  /** One-based, as a spreadsheet shows it. */
  readonly row: number
  readonly cells: readonly string[]
  /** A cell that cannot be used, such as a formula without a result: its refusal and column. */
  readonly fault?: {
    readonly refused: 'formula-cell' | 'too-large' | 'malformed' | 'encoding-not-recognised'
    readonly detail: string
  }
}

const ROW_BYTES_MAX = 4 * 1024 ** 2

/** UTF-8 unless a mark or the bytes say otherwise; tables of Chinese offices are often GB18030. */
export function encodingOf(head: Uint8Array): 'utf8' | 'utf-16le' | 'utf-16be' | 'gb18030' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  // The head may end inside a character: the last three bytes are left out.
  const most = head.subarray(0, Math.max(0, head.length - 3))
  if (isDecodable('utf-8', most)) return 'utf8'
  return isDecodable('gb18030', most) ? 'gb18030' : undefined
}

function isDecodable(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The mark that parts the cells: the one that the first line has most of. */
export function delimiterOf(firstLine: string): string {
  const marks = ['\t', ',', ';', '|', '，']
  const times = (mark: string) => firstLine.split(mark).length
  return marks.reduce((best, mark) => (times(mark) > times(best) ? mark : best), ',')
}

/**
 * Rows of a file of delimited text, whatever its encoding. A row that is too long, or has bytes that are no
 * character, is faulty, and the next is read; a file that breaks off ends with a faulty row.
 */
export async function* delimitedRows(file: ReadFile, rowBytesMax = ROW_BYTES_MAX): AsyncGenerator<TableRow> {
  const encoding = encodingOf(file.head)
  if (!encoding) {
    yield { row: 1, cells: [], fault: { refused: 'encoding-not-recognised', detail: file.name } }
    return
  }
  const firstLine = iconv.decode(Buffer.from(file.head), encoding).split(/\r?\n/, 1)[0] ?? ''
  const form = { delimiter: delimiterOf(firstLine), rowBytesMax }
  let last = 0
  try {
    for await (const { line, cells, fault } of csvRows(decoded(file, encoding), form)) {
      last = line
      yield fault ? { row: line, cells, fault } : rowOf(line, cells)
    }
  } catch (problem) {
    if (problem instanceof StreamRefusal) throw problem
    const detail = problem instanceof Error ? problem.message : String(problem)
    yield { row: last + 1, cells: [], fault: { refused: 'malformed', detail } }
  }
}

async function* decoded(file: ReadFile, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of file.chunks()) yield decoder.write(Buffer.from(chunk))
  yield decoder.end() ?? ''
}

/** What a decoder puts where the bytes are no character. */
const NO_CHARACTER = '\ufffd'

function rowOf(row: number, record: readonly string[]): TableRow {
  const cells = record.map(cell => cell.trim())
  const damaged = cells.find(cell => cell.includes(NO_CHARACTER))
  if (damaged === undefined) return { row, cells }
  return { row, cells, fault: { refused: 'encoding-not-recognised', detail: damaged } }
}
