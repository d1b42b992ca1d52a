import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import type { ReadFile } from '#kernel/record'
import { refuse } from '#kernel/refusal'
import { StreamRefusal } from '#register/readers/unpack'
import { delimitedRows, delimiterOf, encodingOf, type TableRow } from '#register/tables/delimited'

/** A file in memory that tells whether its reading was ended; after so many chunks it may break off. */
function fileOf(bytes: Uint8Array, chunk = 5, broken?: { after: number; by: Error }) {
  const state = { isClosed: false }
  const file: ReadFile = {
    name: 'x.csv',
    bytes: bytes.length,
    head: bytes.subarray(0, 65_536),
    async *chunks() {
      try {
        for (let i = 0, n = 0; i < bytes.length; i += chunk, n += 1) {
          if (n === broken?.after) throw broken.by
          yield bytes.subarray(i, i + chunk)
        }
      } finally {
        state.isClosed = true
      }
    },
  }
  return { file, state }
}

async function rowsOf(bytes: Uint8Array): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const row of delimitedRows(fileOf(bytes).file)) rows.push(row)
  return rows
}

const TEXT = '申请号,名称\r\n1,"一种, 装置"\r\n\r\n2,另一种\r\n'

test('a table in four encodings is the same table, its rows as a spreadsheet counts them', async () => {
  const expected = [
    { row: 1, cells: ['申请号', '名称'] },
    { row: 2, cells: ['1', '一种, 装置'] },
    { row: 4, cells: ['2', '另一种'] },
  ]
  const encoded: [string, Buffer][] = [
    ['utf8', Buffer.from(TEXT)],
    ['utf8', Buffer.from(`\ufeff${TEXT}`)],
    ['gb18030', iconv.encode(TEXT, 'gb18030')],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
  ]
  for (const [encoding, bytes] of encoded) {
    assert.equal(encodingOf(bytes), encoding)
    assert.deepEqual(await rowsOf(bytes), expected, encoding)
  }
})

test('a head that ends inside a character is not taken for another encoding', () => {
  const bytes = Buffer.from('一种装置')
  for (let end = 1; end <= bytes.length; end += 1) assert.equal(encodingOf(bytes.subarray(0, end)), 'utf8')
  const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 128))
  assert.equal(encodingOf(noise), undefined)
})

test('cells are parted by the mark that the first line has most of', () => {
  assert.equal(delimiterOf('a,b;c;d'), ';')
  assert.equal(delimiterOf('甲，乙，丙'), '，')
  assert.equal(delimiterOf('a\tb\tc, d'), '\t')
  assert.equal(delimiterOf('one'), ',')
})

test('a row with bytes that are no character is faulty, and the next is read', async () => {
  const clean = `${Array.from({ length: 9_000 }, (_, i) => `${i},一种装置`).join('\n')}\n`
  const bytes = Buffer.concat([
    Buffer.from(`${clean}9000,坏`),
    Buffer.from([0xff]),
    Buffer.from('\n9001,好\n'),
  ])
  const rows = await rowsOf(bytes)
  assert.equal(rows.length, 9_002)
  assert.deepEqual(rows.at(-2)?.fault?.refused, 'encoding-not-recognised')
  assert.deepEqual(rows.at(-1), { row: 9_002, cells: ['9001', '好'] })
})

test('noise is no text at all', async () => {
  const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 128))
  assert.deepEqual(
    (await rowsOf(noise)).map(row => row.fault?.refused),
    ['encoding-not-recognised'],
  )
})

test('a row that is too long, or never ends, is told at its line and costs no other row', async () => {
  const read = async (text: string) => {
    const rows: TableRow[] = []
    for await (const row of delimitedRows(fileOf(Buffer.from(text)).file, 1_000)) rows.push(row)
    return rows.map(({ row, cells, fault }) => `${row} ${fault?.refused ?? cells.join('|')}`)
  }
  const long = 'x'.repeat(5_000)
  assert.deepEqual(await read(`a,b\n1,${long}\n2,c\n`), ['1 a|b', '2 too-large', '3 2|c'])
  assert.deepEqual(await read(`a,b\n1,"${long}`), ['1 a|b', '2 too-large'])
  assert.deepEqual(await read('a,b\n1,"open\n2,c\n'), ['1 a|b', '2 malformed', '3 2|c'])
  assert.deepEqual(await read(`a,b\n1,"open\n${'2,c\n'.repeat(400)}`).then(all => all.slice(0, 3)), [
    '1 a|b',
    '2 too-large',
    '3 2|c',
  ])
  assert.deepEqual(await read('a,b\r\n1,"'), ['1 a|b', '2 malformed'])
})

test('a text of which most rows are too long is given up, and says so', async () => {
  const rows: TableRow[] = []
  for await (const row of delimitedRows(
    fileOf(Buffer.from(`a,b\n${`${'x'.repeat(99)}\n`.repeat(500)}`), 400).file,
    50,
  ))
    rows.push(row)
  assert.equal(rows.length, 1 + 200)
  assert.match(rows.at(-1)?.fault?.detail ?? '', /Nothing after it is read/)
})

test('whoever stops reading closes the file', async () => {
  const { file, state } = fileOf(Buffer.from(TEXT.repeat(50_000)))
  for await (const row of delimitedRows(file)) if (row.row > 3) break
  await new Promise(done => setImmediate(done))
  assert.equal(state.isClosed, true)
})

test('a file that breaks off is told to its reader, and does not end the process', async () => {
  const bytes = Buffer.from(TEXT.repeat(100))
  const refused = new StreamRefusal(refuse('truncated'))
  const read = async (by: Error) => {
    const rows: TableRow[] = []
    for await (const row of delimitedRows(fileOf(bytes, 50, { after: 20, by }).file)) rows.push(row)
    return rows
  }
  await assert.rejects(read(refused), problem => problem === refused)
  const rows = await read(new Error('the disk is gone'))
  assert.deepEqual(rows.at(-1)?.fault, { refused: 'malformed', detail: 'the disk is gone' })
})
