import { stat } from 'node:fs/promises'
import type { Row } from '#kernel/index/read-table'
import { type Refusal, refuse } from '#kernel/refusal'
import { readFileAt } from '#register/loading/read-file'
import { delimitedRows } from '#register/tables/delimited'
import { workbookRows } from '#register/tables/workbook'

const ROWS_MAX = 100_001

/** The rows of a table of units: delimited text of any usual encoding, or the first sheet of a workbook. */
export async function tableRows(path: string): Promise<readonly Row[] | Refusal> {
  const opened = await openTable(path)
  if ('refused' in opened) return opened
  const rows: Row[] = []
  let first: string | undefined
  for await (const { row, sheet, cells, fault } of opened) {
    first ??= sheet
    if (sheet !== first) break
    const place = sheet === undefined ? `row ${row}` : `${sheet} row ${row}`
    if (fault) return refuse(fault.refused, `${place}: ${fault.detail}`)
    if (rows.length >= ROWS_MAX) return refuse('too-large', `${path}: ${ROWS_MAX}`)
    if (cells.some(cell => cell !== '')) rows.push({ place, cells })
  }
  return rows
}

async function openTable(path: string) {
  try {
    const found = await stat(path)
    if (!found.isFile()) return refuse('file-unreadable', path)
    const file = await readFileAt({ path, bytes: found.size })
    const isWorkbook = file.head[0] === 0x50 && file.head[1] === 0x4b
    return isWorkbook ? workbookRows(file) : delimitedRows(file)
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException
    return refuse(code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', path)
  }
}
