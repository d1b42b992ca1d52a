import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { daysOf, isDay } from '#kernel/date'
import { code } from '#kernel/fields/code'
import { number } from '#kernel/fields/number'
import type { Figure, Input } from '#kernel/input'
import type { PlacesIndex } from '#kernel/places'
import type { Refusal, RefusalName } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

export interface Rejection {
  readonly file: string
  readonly position: string
  readonly reason: RefusalName
  readonly detail: string
}

/** Columns of a table of statistics; the last two may be left out. */
export const FIGURE_COLUMNS = ['place', 'period', 'input', 'value', 'source', 'vintage', 'printed'] as const
const REQUIRED = FIGURE_COLUMNS.slice(0, 5)
const ROW_BYTES_MAX = 64 * 1024
/** What a table sets apart of a place: 湖南省/其他, 430000/other. */
const REMAINDER = /^(.+?)[/／]?(?:其他|other)$/i

type Row = Partial<Record<(typeof FIGURE_COLUMNS)[number], string>>

/** Reads a table of statistics row by row; a bad row is named with its line and the rest goes in. */
export async function* readFiguresFile(
  path: string,
  inputs: ReadonlyMap<string, Input>,
  places: PlacesIndex,
): AsyncGenerator<{ figure: Figure } | { rejection: Rejection }> {
  let line = 1
  const reject = (refusal: Refusal) => ({
    rejection: {
      file: path,
      position: `line ${line}`,
      reason: refusal.refused,
      detail: refusal.detail ?? '',
    },
  })
  const rows = createReadStream(path)
    .on('error', problem => rows.destroy(problem))
    .pipe(iconv.decodeStream('utf8'))
    .pipe(
      parse({
        bom: true,
        columns: headings,
        trim: true,
        skip_empty_lines: true,
        relax_column_count: true,
        max_record_size: ROW_BYTES_MAX,
        info: true,
      }),
    )
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      line = info.lines
      const missing = REQUIRED.filter(column => !record[column])
      if (missing.length > 0) yield reject(refuse('heading-missing', missing.join(', ')))
      else {
        const figure = figureOf(record as Required<Row>, inputs, places)
        yield isRefusal(figure) ? reject(figure) : { figure }
      }
    }
  } catch (problem) {
    yield reject(fileRefusal(problem))
  }
}

const headings = (names: string[]) => names.map(name => name.trim().toLowerCase())

function fileRefusal(problem: unknown): Refusal {
  const what = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  if (what === 'ENOENT') return refuse('file-not-found')
  if (what === 'EACCES' || what === 'EISDIR') return refuse('file-unreadable', what)
  if (what === 'CSV_MAX_RECORD_SIZE') return refuse('too-large', `a row of more than ${ROW_BYTES_MAX} bytes`)
  return refuse('malformed', problem instanceof Error ? problem.message : String(problem))
}

function figureOf(
  row: Required<Row>,
  inputs: ReadonlyMap<string, Input>,
  places: PlacesIndex,
): Figure | Refusal {
  if (!inputs.has(row.input)) return refuse('unknown-input', row.input)
  const period = code.parse(row.period) as string
  const days = daysOf(period)
  if (!days) return refuse('period-invalid', row.period)
  const value = number.parse(row.value)
  if (isRefusal(value)) return value
  if (row.vintage && !isDay(row.vintage)) return refuse('date-invalid', row.vintage)
  const place = placeOf(row.place, places)
  if (isRefusal(place)) return place
  return {
    input: row.input,
    ...place,
    period,
    value,
    printed: row.printed || row.value,
    source: row.source,
    // Without a stated vintage the figure counts as known from the end of its period, so that the same
    // file loaded on another day is the same statement.
    vintage: row.vintage || days.to,
  }
}

function placeOf(text: string, places: PlacesIndex): { place: string; remainder?: boolean } | Refusal {
  const whole = places.find(text)
  if (!isRefusal(whole)) return { place: whole.code }
  const holder = REMAINDER.exec(text)?.[1]
  const found = holder === undefined ? undefined : places.find(holder)
  return found && !isRefusal(found) ? { place: found.code, remainder: true } : whole
}
