import type { Reader, ReadFile } from '#kernel/record'
import { delimitedRows, delimiterOf, encodingOf } from '#register/tables/delimited'
import type { TableField } from '#register/tables/headings'
import type { Columns } from '#register/tables/mapping'

/** A table that the engine can read by itself: where its columns are and how they are parted. */
export interface Plan {
  readonly path: string
  readonly columns: Columns
  readonly width: number
  readonly delimiter: string
  /** The form in which most days of a column are written, by which the engine reads them. */
  readonly dayForms: ReadonlyMap<TableField, DayForm>
}

export type DayForm = 'dashed' | 'parted' | 'joined'

/** A reader of tables, which knows what its headings mean. */
export interface TableReader extends Reader {
  columnsIn(headings: readonly string[]): Columns | undefined
}

export const isTableReader = (reader: Reader): reader is TableReader => 'columnsIn' in reader

/** Columns of which the engine can make what the reader makes of them. */
const read: ReadonlySet<TableField> = new Set<TableField>([
  'applicationNumber',
  'publicationNumber',
  'title',
  'abstract',
  'kind',
  'kindCode',
  'applicants',
  'applicantKind',
  'address',
  'province',
  'city',
  'county',
  'postcode',
  'country',
  'inventors',
  'agents',
  'ipc',
  'filedOn',
  'publishedOn',
  'grantedOn',
  'legalStatus',
  'statusOn',
  'claims',
])
const needed: readonly TableField[] = ['applicationNumber', 'applicants']
const delimiters = new Set([',', '\t', ';', '|'])
const SAMPLE_ROWS = 200

/** Whether the engine can read the file, and how; nothing where the reader must. */
export async function planFor(path: string, file: ReadFile, reader: TableReader): Promise<Plan | undefined> {
  // In the engine's eyes these stand for several files.
  if (file.name !== path || /[*?{}[\]]/.test(path) || !/\.(csv|tsv|txt)$/i.test(path)) return undefined
  if (encodingOf(file.head) !== 'utf8') return undefined
  const [headings, ...sample] = await firstRows(file)
  const columns = headings && reader.columnsIn(headings)
  if (!headings || !columns) return undefined
  const fields = [...columns.at.keys()]
  if (!fields.every(field => read.has(field)) || !needed.every(field => columns.at.has(field)))
    return undefined
  const firstLine = new TextDecoder().decode(file.head).split(/\r?\n/, 1)[0] ?? ''
  const delimiter = delimiterOf(firstLine)
  if (!delimiters.has(delimiter)) return undefined
  const dayForms = new Map<TableField, DayForm>()
  for (const field of ['filedOn', 'publishedOn', 'grantedOn', 'statusOn'] as const) {
    const at = columns.at.get(field)
    if (at !== undefined) dayForms.set(field, formOf(sample.map(row => row[at] ?? '')))
  }
  return { path, columns, width: headings.length, delimiter, dayForms }
}

async function firstRows(file: ReadFile): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = []
  const head = {
    ...file,
    chunks: async function* () {
      yield file.head
    },
  }
  for await (const row of delimitedRows(head)) {
    if (row.fault) break
    rows.push(row.cells)
    if (rows.length > SAMPLE_ROWS) break
  }
  return rows
}

const forms: Readonly<Record<DayForm, RegExp>> = {
  dashed: /^\d{4}-\d\d-\d\d$/,
  parted: /^\d{4}[./]\d\d[./]\d\d$/,
  joined: /^\d{8}$/,
}

function formOf(days: readonly string[]): DayForm {
  const times = (form: DayForm) => days.filter(day => forms[form].test(day)).length
  return (['dashed', 'parted', 'joined'] as const).reduce((a, b) => (times(b) > times(a) ? b : a))
}
