import { stat } from 'node:fs/promises'
import { type Day, daysOf, isDay } from '#kernel/date'
import { code } from '#kernel/fields/code'
import { number } from '#kernel/fields/number'
import { text } from '#kernel/fields/text'
import type { Figure, Input } from '#kernel/input'
import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { Refusal, RefusalName } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import { endedBefore } from '#office/merged-places'
import { readFileAt } from '#register/loading/read-file'
import { figureHeadings, wrongAsSdmx } from '#office/sdmx/figure-columns'
import { delimitedRows, type TableRow } from '#register/tables/delimited'
import { workbookRows } from '#register/tables/workbook'

export interface Rejection {
  readonly file: string
  /** `line 12`; empty where the file as a whole is rejected. */
  readonly position: string
  readonly reason: RefusalName
  readonly detail: string
}

/** What figures are checked against. */
export interface Checking {
  readonly inputs: ReadonlyMap<string, Input>
  readonly places: PlacesIndex
  /** The day of the load: a period that has not begun has no figure. */
  readonly asOf: Day
}

const required = ['place', 'period', 'input', 'value', 'source'] as const
const optional = ['vintage', 'printed'] as const
type Column = (typeof required)[number] | (typeof optional)[number]

const ROW_BYTES_MAX = 64 * 1024
const TEXT_LENGTH_MAX = 500
/** No office published a statistic of these matters before. */
const EARLIEST = '1900-01-01'
/** Beyond these no statistic is found, and a ratio of two figures is still a number. */
const LARGEST = 1e18
const SMALLEST = 1e-12
/** What a table sets apart of a place: 湖南省/其他, 430000/other. */
const remainder = /^(.+?)[/／]?(?:其他|other)$/i

/** Reads a table of statistics row by row; a bad row is named with its line and the rest goes in. */
export async function* readFiguresFile(
  path: string,
  checking: Checking,
): AsyncGenerator<{ figure: Figure } | { rejection: Rejection }> {
  const reject = (position: string, { refused, detail = '' }: Refusal) => ({
    rejection: { file: path, position, reason: refused, detail },
  })
  const opened = await openTable(path)
  if (isRefusal(opened)) {
    yield reject('', opened)
    return
  }
  let columns: Columns | undefined
  let headings: readonly string[] = []
  let first: string | undefined
  for await (const { row, sheet, cells, fault } of opened) {
    first ??= sheet
    // Of a workbook the first sheet is the table.
    if (sheet !== first) break
    const wrong = fault && refuse(fault.refused, fault.detail.slice(0, TEXT_LENGTH_MAX))
    if (columns) {
      const figure = wrong ?? wrongAsSdmx(headings, cells) ?? figureOf(cellsOf(cells, columns), checking)
      yield isRefusal(figure) ? reject(`line ${row}`, figure) : { figure }
      continue
    }
    const found = wrong ?? columnsOf(cells)
    if (isRefusal(found)) {
      yield reject('', found)
      return
    }
    columns = found
    headings = cells
  }
  if (!columns) yield reject('', refuse('heading-missing', required.join(', ')))
}

async function openTable(path: string): Promise<AsyncGenerator<TableRow> | Refusal> {
  try {
    const found = await stat(path)
    // A folder holds no table, and a pipe or a device may never end.
    if (!found.isFile()) return refuse('file-unreadable', found.isDirectory() ? 'EISDIR' : 'no plain file')
    const file = await readFileAt({ path, bytes: found.size })
    const isWorkbook = file.head[0] === 0x50 && file.head[1] === 0x4b
    return isWorkbook ? workbookRows(file) : delimitedRows(file, ROW_BYTES_MAX)
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException
    return code === 'ENOENT' ? refuse('file-not-found') : refuse('file-unreadable', code)
  }
}

type Columns = ReadonlyMap<Column, number>
type Cells = Partial<Record<Column, string>>

function columnsOf(headings: readonly string[]): Columns | Refusal {
  const names = figureHeadings(headings) ?? headings.map(heading => heading.toLowerCase())
  const missing = required.filter(column => !names.includes(column))
  if (missing.length > 0) return refuse('heading-missing', missing.join(', '))
  return new Map([...required, ...optional].map(column => [column, names.indexOf(column)]))
}

const cellsOf = (cells: readonly string[], columns: Columns): Cells =>
  Object.fromEntries([...columns].map(([column, at]) => [column, cells[at] ?? '']))

function figureOf(cells: Cells, { inputs, places, asOf }: Checking): Figure | Refusal {
  const empty = required.filter(column => !cells[column])
  if (empty.length > 0) return refuse('cell-empty', empty.join(', '))
  const { place: named, input: id, value: shown, source: from, vintage, printed } = cells as Required<Cells>
  const input = inputs.get(id)
  if (!input) return refuse('unknown-input', id.slice(0, TEXT_LENGTH_MAX))
  const period = periodOf(cells.period as string, asOf)
  if (isRefusal(period)) return period
  const value = numberOf(shown, input)
  if (isRefusal(value)) return value
  if (vintage && !isDay(vintage)) return refuse('date-invalid', vintage)
  const place = placeOf(named, places)
  if (isRefusal(place)) return place
  const ended = places.byCode(place.place)
  if (ended && endedBefore(ended, period)) return refuse('place-ended', endOf(ended, places))
  const [source, print] = [textOf(from), textOf(printed || shown)]
  if (isRefusal(source)) return source
  if (isRefusal(print)) return print
  // Without a stated vintage the figure counts as known from the end of its period, so that the same file
  // loaded on another day is the same statement.
  const known = vintage || (daysOf(period)?.to ?? '')
  return { input: id, ...place, period, value, printed: print, source, vintage: known }
}

/** Which place ended on which day, and what it became. */
const endOf = ({ code, label, until, successors = [] }: Place, places: PlacesIndex): string =>
  `${code} ${label.zh}, ${until}${successors.map(one => `, ${one} ${places.byCode(one)?.label.zh}`).join('')}`

function periodOf(shown: string, asOf: Day): string | Refusal {
  const period = code.parse(shown)
  if (isRefusal(period)) return period
  const days = daysOf(period)
  if (!days) return refuse('period-invalid', shown)
  return days.from > asOf || days.from < EARLIEST ? refuse('date-impossible', shown) : period
}

function numberOf(shown: string, { canBeNegative }: Input): number | Refusal {
  const value = number.parse(shown)
  if (isRefusal(value)) return value
  const size = Math.abs(value)
  const isPossible = size === 0 || (size >= SMALLEST && size <= LARGEST)
  return isPossible && (value >= 0 || canBeNegative) ? value : refuse('value-impossible', shown)
}

function textOf(shown: string): string | Refusal {
  const clean = text.parse(shown)
  if (isRefusal(clean) || clean.length <= TEXT_LENGTH_MAX) return clean
  return refuse('too-large', `${clean.length} > ${TEXT_LENGTH_MAX}`)
}

function placeOf(named: string, places: PlacesIndex): { place: string; remainder?: boolean } | Refusal {
  const whole = places.find(named)
  if (!isRefusal(whole)) return { place: whole.code }
  const holder = remainder.exec(named)?.[1]
  const found = holder === undefined ? undefined : places.find(holder)
  return found && !isRefusal(found) ? { place: found.code, remainder: true } : whole
}
