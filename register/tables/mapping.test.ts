import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldOfHeading, plainHeading, type TableField, tableFields } from '#register/tables/headings'
import { columnsOf, headingsKey } from '#register/tables/mapping'
import { isTable, proposalFor } from '#register/tables/proposal'

const nobody = () => undefined

test('every usual heading means one field, and its id and labels mean it too', () => {
  const meanings = new Map<string, TableField>()
  for (const [id, { headings }] of Object.entries(tableFields) as [
    TableField,
    { headings: readonly string[] },
  ][])
    for (const heading of [id, ...headings]) {
      assert.equal(fieldOfHeading(heading), id, heading)
      const before = meanings.get(plainHeading(heading))
      assert.ok(before === undefined || before === id, `${heading} means ${before} and ${id}`)
      meanings.set(plainHeading(heading), id)
    }
})

test('a heading is known whatever its width, case, spaces and brackets', () => {
  for (const heading of [
    '公开（公告）号',
    '公开(公告)号',
    ' 公开 (公告) 号：',
    '【公开公告号】',
    '＊公开（公告）号',
  ])
    assert.equal(fieldOfHeading(heading), 'publicationNumber', heading)
  assert.equal(fieldOfHeading('ＩＰＣ分类号'), 'ipc')
  assert.equal(fieldOfHeading('APPLICATION_NO.'), 'applicationNumber')
  assert.equal(fieldOfHeading('备注'), undefined)
})

test('columns are found by what was confirmed, then by what is usual; the first of two counts', () => {
  const headings = ['申请号', '名称', '标题', '备注', '']
  const usual = columnsOf(headings, nobody)
  assert.deepEqual(
    [...usual.at],
    [
      ['applicationNumber', 0],
      ['title', 1],
    ],
  )
  assert.deepEqual(usual.unknown, ['备注'])
  const confirmed = columnsOf(headings, () => ({ 名称: null, 备注: 'abstract' }))
  assert.deepEqual(
    [...confirmed.at],
    [
      ['applicationNumber', 0],
      ['title', 2],
      ['abstract', 3],
    ],
  )
  assert.deepEqual(confirmed.unknown, [])
})

test('tables with the same headings in another order are mapped alike, and others are not', () => {
  assert.equal(headingsKey(['甲', '乙 号']), headingsKey(['乙号', '甲']))
  assert.notEqual(headingsKey(['甲', '乙']), headingsKey(['甲', '丙']))
  assert.notEqual(headingsKey(['甲', '乙']), headingsKey(['甲乙']))
})

async function* rows(...table: string[][]) {
  for (const [i, cells] of table.entries()) yield { row: i + 1, cells }
}

test('nothing needs confirming where every heading is known and a number is among them', async () => {
  assert.equal(await proposalFor(rows(['申请号', '名称'], ['1', '甲']), nobody), undefined)
  assert.equal(await proposalFor(rows(['只有一列'], ['1']), nobody), undefined)
  assert.equal(await proposalFor(rows(), nobody), undefined)
  assert.equal(await proposalFor(rows(['编码', '叫法'], ['1', '甲']), () => ({})), undefined)
})

test('what is unknown is shown with samples, and the row of headings is found under a title', async () => {
  const proposal = await proposalFor(
    rows(
      ['2020年清单', '', ''],
      ['编码', '名称', '谁的'],
      ['1', '甲', ''],
      ['2', '', '某'],
      ['3', '丙', ''],
      ['4', '丁', ''],
    ),
    nobody,
  )
  assert.deepEqual(proposal?.headings, [
    { heading: '编码', field: undefined, samples: ['1', '2', '3'] },
    { heading: '名称', field: 'title', samples: ['甲', '丙', '丁'] },
    { heading: '谁的', field: undefined, samples: ['某'] },
  ])
})

test('known headings without the number of a right need somebody', async () => {
  const proposal = await proposalFor(rows(['名称', '申请人'], ['甲', '某']), nobody)
  assert.equal(proposal?.headings.length, 2)
})

test('a table is told by the end of its name', () => {
  for (const name of ['a.csv', '清单.XLSX', 'b.tsv', 'c.txt']) assert.ok(isTable(name))
  for (const name of ['a.xml', 'csv', 'a.csv.gz']) assert.ok(!isTable(name))
})
