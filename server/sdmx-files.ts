import { isRefusal, type Refusal } from '#kernel/refusal'
import { csvRows, csvText, dataMessage } from '#office/sdmx/data-message'
import { structureMessage } from '#office/sdmx/structure-message'
import { instantNow } from '#server/environment'
import { workbookOf } from '#server/export'
import type { House } from '#server/house'
import { codelistsOf, type DataAsked, dataOf } from '#server/sdmx'

export const exportFormats = ['sdmx-json', 'sdmx-csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

const types: Readonly<Record<ExportFormat, string>> = {
  'sdmx-json': 'application/vnd.sdmx.data+json; version=2.0.0',
  'sdmx-csv': 'application/vnd.sdmx.data+csv; version=2.0.0',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
export const exportTypes: readonly string[] = Object.values(types)

export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Data in a format of exchange; all structures where no data are asked for. */
export async function exported(
  house: House,
  format: ExportFormat,
  asked: DataAsked | undefined,
): Promise<ExportFile | Refusal> {
  const codelists = codelistsOf(house)
  if (!asked)
    return fileOf('structures.json', structureMessage(codelists, { type: '*', id: '*' }, instantNow()))
  const found = await dataOf(house, asked)
  if (isRefusal(found)) return found
  const { flow, observations, sample } = found
  const name = `${flow.id.toLowerCase()}.${format.replace('sdmx-', '')}`
  if (format === 'sdmx-json')
    return fileOf(name, dataMessage(flow, observations, codelists, { prepared: instantNow(), test: sample }))
  const rows = csvRows(flow, observations)
  const type = types[format]
  if (format === 'sdmx-csv') return { name, type, bytes: Buffer.from(csvText(rows), 'utf8') }
  return { name, type, bytes: new Uint8Array(await workbookOf([{ name: flow.id, rows }])) }
}

const fileOf = (name: string, message: object): ExportFile => ({
  ...{ name, type: types['sdmx-json'] },
  bytes: Buffer.from(JSON.stringify(message), 'utf8'),
})
