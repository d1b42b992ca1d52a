import assert from 'node:assert/strict'
import { test } from 'node:test'
import excel from 'exceljs'
import iconv from 'iconv-lite'
import type { Read, ReadFile } from '#kernel/record'
import { table, tableReader } from '#register/readers/table'
import { headingsKey } from '#register/tables/mapping'

/** A file in memory, handed out in small chunks so that every boundary is crossed. */
function fileOf(name: string, bytes: Uint8Array): ReadFile {
  const CHUNK = 7
  return {
    name,
    bytes: bytes.length,
    head: bytes.subarray(0, 65_536),
    async *chunks() {
      for (let i = 0; i < bytes.length; i += CHUNK) yield bytes.subarray(i, i + CHUNK)
    },
  }
}

const csv = (lines: readonly string[], encoding = 'utf8') =>
  fileOf('清单.csv', iconv.encode(lines.join('\r\n'), encoding))

async function readAll(file: ReadFile, reader = table): Promise<Read[]> {
  assert.ok(reader.recognises(file), `${file.name} is recognised`)
  const all: Read[] = []
  for await (const one of reader.read(file)) all.push(one)
  return all
}

const HEAD = '申请号,专利名称,申请人,地址,IPC分类号,申请日,授权公告日,法律状态,法律状态公告日'
const ROW =
  'CN201510000001.0,一种示例装置,示例甲公司;示例大学,湖南省长沙市岳麓区示例路1号,G06F17/30;H04L 9/32,2015-01-02,2017年3月4日,授权,2017-03-04'

test('the usual Chinese headings become a record with its parties, classes and events', async () => {
  const [one] = await readAll(csv([HEAD, ROW]))
  assert.ok(one && 'record' in one)
  assert.equal(one.record.register, 'inventions')
  assert.equal(one.record.applicationNumber, '2015100000010')
  assert.deepEqual(
    one.record.parties.map(party => [party.role, party.name, party.address?.text]),
    [
      ['applicant', '示例甲公司', '湖南省长沙市岳麓区示例路1号'],
      ['applicant', '示例大学', undefined],
    ],
  )
  assert.deepEqual(one.record.ipc, ['G06F 17/30', 'H04L 9/32'])
  assert.deepEqual(
    one.record.events.map(event => [event.code, event.on]),
    [
      ['filed', '2015-01-02'],
      ['granted', '2017-03-04'],
    ],
  )
})

test('English headings, tabs and semicolons, GB18030 and UTF-16 say the same', async () => {
  const english = await readAll(
    fileOf(
      'rights.tsv',
      Buffer.from(
        'Application No.\tTitle\tApplicant\tFiling Date\tGrant Date\tType\n' +
          '201510000001.0\tA device\tSample Ltd\t2015-01-02\t2017-03-04\tinvention\n',
      ),
    ),
  )
  assert.ok(english[0] && 'record' in english[0])
  assert.equal(english[0].record.applicationNumber, '2015100000010')
  for (const encoding of ['gb18030', 'utf-16le']) {
    const bytes = iconv.encode(`${HEAD}\n${ROW}\n`, encoding, { addBOM: encoding !== 'gb18030' })
    const [one] = await readAll(fileOf('清单.csv', bytes))
    assert.ok(one && 'record' in one, encoding)
    assert.equal(one.record.title, '一种示例装置', encoding)
  }
})

test('a right that ended on an unknown day is not taken to have been in force', async () => {
  const [one] = await readAll(csv([HEAD, ROW.replace('授权,2017-03-04', '未缴年费专利权终止,')]))
  assert.ok(one && 'record' in one)
  assert.deepEqual(
    one.record.events.map(event => event.code),
    ['filed', 'office-notice'],
  )
  const [dated] = await readAll(csv([HEAD, ROW.replace('授权,2017-03-04', '未缴年费专利权终止,2020-05-01')]))
  assert.ok(dated && 'record' in dated)
  assert.deepEqual(dated.record.events.at(-1), {
    code: 'lapsed-unpaid',
    on: '2020-05-01',
    asPrinted: '未缴年费专利权终止',
  })
})

test('a bad row is named with its row and reason, and the rest goes in', async () => {
  const all = await readAll(
    csv([
      '二〇二〇年度专利清单,,,,,,,,',
      HEAD,
      ROW,
      ROW.replace('2015-01-02', '2015-02-30'),
      ROW.replace('000001.0', '000001.7'),
      ROW.replace('CN201510000001.0', ''),
      ROW.replace('2015-01-02', '去年'),
    ]),
  )
  assert.deepEqual(
    all.map(one => ('record' in one ? 'record' : `${one.position.row} ${one.rejected}`)),
    ['record', '4 date-invalid', '5 number-invalid', '6 number-missing', '7 date-invalid'],
  )
})

test('an unknown heading is named once, and a confirmed mapping settles it', async () => {
  const lines = ['申请号,甲方,专利名称,申请日', '201510000001.0,示例甲公司,装置,2015-01-02']
  const first = await readAll(csv(lines))
  assert.deepEqual(
    first.map(one => ('record' in one ? 'record' : `${one.rejected} ${one.position.column}`)),
    ['heading-unknown 甲方', 'record'],
  )
  const headings = ['申请号', '甲方', '专利名称', '申请日']
  const kept = headingsKey(headings)
  const mapped = tableReader(given => (headingsKey(given) === kept ? { 甲方: 'applicants' } : undefined))
  const [one] = await readAll(csv(lines), mapped)
  assert.ok(one && 'record' in one)
  assert.equal(one.record.parties[0]?.name, '示例甲公司')
})

test('a workbook with a merged title, merged headings, dates, a formula and Chinese numerals', async () => {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('专利')
  sheet.addRow(['示例市专利清单'])
  sheet.mergeCells('A1:F1')
  sheet.addRow(['申请号', '专利名称', '日期', '', '权利要求数', '申请人'])
  sheet.mergeCells('C2:D2')
  sheet.addRow(['', '', '申请日', '授权公告日', '', ''])
  for (const column of ['A', 'B', 'E', 'F']) sheet.mergeCells(`${column}2:${column}3`)
  sheet.addRow(['201510000001.0', '装置', new Date('2015-01-02T00:00:00Z'), '2017-03-04', 8, '示例甲公司'])
  sheet.addRow(['201510000001.0', '装置', '2015-01-02', '', '十二', '示例甲公司'])
  sheet.addRow(['201510000001.0', '装置', '2015-01-02', '', { formula: 'SUM(E4:E4)' }, '示例甲公司'])
  sheet.addRow(['201510000001.0', '装置', '2015-01-02', '', { formula: '1+2', result: 3 }, '示例甲公司'])
  const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
  const all = await readAll(fileOf('清单.xlsx', bytes))
  assert.deepEqual(
    all.map(one =>
      'record' in one
        ? `claims ${one.record.claims}`
        : `${one.position.sheet} ${one.position.row} ${one.rejected}`,
    ),
    ['claims 8', '专利 5 value-invalid', '专利 6 formula-cell', 'claims 3'],
  )
  const first = all[0]
  assert.ok(first && 'record' in first)
  assert.equal(first.record.filedOn, '2015-01-02')
  assert.equal(first.record.grantedOn, '2017-03-04')
})

test('one line without an end is refused by its size, and the next is read', async () => {
  const MEGABYTES = 64
  const file: ReadFile = {
    name: 'long.csv',
    bytes: MEGABYTES * 1024 ** 2,
    head: Buffer.from(`${HEAD}\n"`),
    async *chunks() {
      yield Buffer.from(`${HEAD}\n"`)
      for (let i = 0; i < MEGABYTES; i += 1) yield Buffer.alloc(1024 ** 2, 'a')
      yield Buffer.from(`\n${ROW}\n`)
    },
  }
  const all = await readAll(file)
  assert.deepEqual(
    all.map(one => ('rejected' in one ? one.rejected : 'record')),
    ['too-large', 'record'],
  )
})

test('what only looks like a workbook is malformed, and a table without headings has none', async () => {
  const [broken] = await readAll(fileOf('坏.xlsx', Buffer.from('PK\u0003\u0004 not really')))
  assert.ok(broken && 'rejected' in broken)
  assert.equal(broken.rejected, 'malformed')
  assert.equal(table.recognises(csv(['甲,乙', '1,2'])), false)
})
