import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { exportFormats, exported, type ExportFormat } from '#server/sdmx-files'

export const verb: Verb = {
  usage: [
    'export --format sdmx-json|sdmx-csv|xlsx [--flow INDICATORS|FIGURES] [--key ITEM.PLACE] [--on DAY,DAY…] [--out FILE]',
    'export --format sdmx-json --structure [--out FILE]',
  ],
  summary: {
    zh: '导出：指标和统计数据，SDMX-JSON、SDMX-CSV或xlsx；也可导出SDMX结构',
    en: 'Export indicators and figures as SDMX-JSON, SDMX-CSV or xlsx, or the structures of SDMX',
  },
  options: {
    format: { type: 'string' },
    flow: { type: 'string' },
    key: { type: 'string' },
    on: { type: 'string' },
    out: { type: 'string' },
    structure: { type: 'boolean' },
  },
  words: [0, 0],
  run: exportData,
}

async function exportData(call: Call): Promise<Refusal | undefined> {
  const { flow = 'INDICATORS', key = '*', on = '', out, structure } = call.flags
  const format = exportFormats.find(one => one === call.flags.format)
  if (!format) throw new WrongUse(`export needs --format ${exportFormats.join('|')}`)
  if (format === 'xlsx' && typeof out !== 'string')
    throw new WrongUse('export --format xlsx needs --out FILE')
  const house = await call.house()
  const times = String(on)
    .split(',')
    .filter(one => one !== '')
  const asked = { flow: String(flow), key: String(key), times }
  const file = await exported(house, format as ExportFormat, structure === true ? undefined : asked)
  if (isRefusal(file)) return file
  if (typeof out !== 'string') {
    call.say(Buffer.from(file.bytes).toString('utf8'))
    return undefined
  }
  const path = resolve(call.from, out)
  await writeFile(path, file.bytes)
  call.say(call.json ? `${JSON.stringify({ path, bytes: file.bytes.byteLength })}\n` : `${path}\n`)
  return undefined
}
