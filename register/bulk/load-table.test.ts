import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { formerNames } from '#jurisdictions/places/former-names'
import { postcodes } from '#jurisdictions/places/postcodes'
import { type Desk, loaded, openDesk } from '#register/fixtures/desk'
import { classifier } from '#register/loading/classify'
import type { LoadContext } from '#register/loading/context'
import { cnCheckDigit } from '#register/numbers'
import { makePlaceResolver } from '#register/places/place-resolver'
import { table } from '#register/readers/table'
import { openCatalogue } from '#server/catalogue'

let desk: Desk
let context: LoadContext

before(async () => {
  desk = await openDesk()
  const { catalogue, places } = await openCatalogue()
  const resolve = makePlaceResolver(places, postcodes, formerNames)
  context = {
    store: desk.store,
    readers: [table],
    registers: catalogue.registers,
    classesOf: classifier([...catalogue.classifications.values()]),
    placeOf({ address = {} }) {
      const found = resolve(address)
      if ('place' in found) return { place: found.place, by: found.method, country: 'CN' }
      return 'abroad' in found
        ? { place: '', by: 'abroad', country: found.abroad }
        : { place: '', by: found.undecided }
    },
    placesAbove: code => [...places.ancestors(code).map(one => one.code), code].reverse(),
    asOf: '2026-01-01',
  }
})
after(() => desk.close())

const headings = [
  '申请号',
  '公开（公告）号',
  '专利名称',
  '申请人',
  '申请人类型',
  '地址',
  '邮编',
  '国别',
  'IPC分类号',
  '法律状态',
  '法律状态日期',
  '申请日',
  '公开（公告）日',
  '授权公告日',
  '发明人',
  '代理机构',
  '专利类型',
  '权利要求数',
  '备注',
]

/** Mostly as tables are, and now and then as they should not be. */
const often = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )

const digits = fc
  .tuple(
    fc.constantFrom('1985', '1999', '2004', '2015', '2020'),
    often(['1', '2', '3', '8', '9'], ['7']),
    fc.nat(400),
  )
  .map(([year, kind, n]) => `${year}${kind}${String(n).padStart(7, '0')}`)
const number = fc
  .tuple(digits, often(['dotted', 'plain', 'led', 'bare', 'old'], ['wrong', 'small', 'wide', 'none']))
  .map(([twelve, form]) => {
    const check = cnCheckDigit(twelve)
    const eight = `85${twelve[4]}${twelve.slice(-5)}`
    const forms: Record<string, string> = {
      dotted: `${twelve}.${check}`,
      plain: twelve + check,
      led: `ZL${twelve}.${check}`,
      bare: twelve,
      wrong: `${twelve}.${check === '0' ? '1' : '0'}`,
      small: `cn${twelve}.${check.toLowerCase()}`,
      old: `${eight}.${cnCheckDigit(eight)}`,
      wide: `${twelve}．${check}`,
      none: '',
    }
    return forms[form] as string
  })
const day = (...usual: string[]) =>
  often(usual, [
    '2015/3/4',
    '2015.03.04',
    '—',
    '2023-02-29',
    '1899-01-01',
    '20150304',
    '2031-01-01',
    '2003-01-01',
  ])
const row = fc.tuple(
  number,
  often(
    ['', 'CN104968889A', 'CN204968889U', '104968889B', 'CN304968889S'],
    ['cn1', '公开', 'CN 104968889 A'],
  ),
  often(
    ['一种装置', '一种"新"方法', '锂电池, 充电桩', ''],
    ['一种　装置', '一种\t装置', ' 前后 ', 'x'.repeat(12_000)],
  ),
  often(
    [
      '长沙测试有限公司',
      '深圳（集团）有限责任公司',
      '甲公司；乙大学',
      '张三; 李四;张三',
      'ABC科技股份有限公司',
    ],
    ['', 'International Business Machines Corp.', '华为;IBM', '𠮷野家', '株式会社・日立'],
  ),
  often(['企业', '高校', '个人', ''], ['其他']),
  often(
    [
      '湖南省长沙市岳麓区麓谷12号',
      '岳麓区1号',
      '北京市海淀区中关村大街1号2层',
      '410000 湖南省长沙市天心区芙蓉路3号',
      '湖南省长沙市五一大道 410005',
      '',
      '鼓楼区中山路8号',
    ],
    ['Yuelu District, Changsha, Hunan, China', '东京都', '0', '０１号'],
  ),
  often(['', '410000', '518000'], ['x']),
  often(['', '中国', 'CN'], ['US', '台湾']),
  often(['H04L 9/32', 'H04L9/32;G06F21/10', 'A61K31/00；B23K26/38', ''], ['H04L', '无', '14-03']),
  often(['', '授权', '有效', '未缴年费专利权终止', '实质审查'], ['驳回', '视为撤回', '权利终止']),
  day('', '2019-05-06', '2024-02-29', '2025-12-31'),
  day('', '2004-02-29', '2004-02-29', '2012-07-08', '2013-01-01'),
  day('', '2014-02-03', '2016-12-31'),
  day('', '2014-02-03', '2016-12-31', '2017-05-05'),
  often(['', '张三;李四', '王五'], ['王五  赵六']),
  often(['', '某代理事务所'], ['a|b']),
  fc.constantFrom('', '', '', '发明专利', '实用新型', '外观设计', '商标'),
  often(['', '7', '12'], ['七', '1,000', '-1', '0']),
  fc.constantFrom('', '备注'),
)

const quoted = (cell: string) => (/[",\n\t]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (rows: readonly (readonly string[])[]) =>
  [headings, ...rows].map(cells => cells.map(quoted).join(',')).join('\n')

let files = 0
async function both(text: string, name = 'csv') {
  files += 1
  const path = join(desk.dir, `t${files}.${name}`)
  writeFileSync(path, text)
  const one = async (bulkBytes: number) => {
    await desk.clear()
    const all = await loaded([path], context, { bulkBytes })
    const rights = (await desk.rights()).map(({ load, contents, position, seq, ...right }) => right)
    const { load, rejected, ...counts } = all
    return { rights, rejected: [...rejected].sort(byPosition), counts }
  }
  return { engine: await one(0), reader: await one(Number.POSITIVE_INFINITY) }
}
const byPosition = (a: { position: string; reason: string }, b: { position: string; reason: string }) =>
  a.position < b.position ? -1 : a.position > b.position ? 1 : a.reason < b.reason ? -1 : 1

/** The first difference alone, because a table of hundreds of rows tells nobody anything. */
function same(a: Awaited<ReturnType<typeof both>>['engine'], b: typeof a) {
  assert.deepEqual(
    a.rejected.filter(one => !b.rejected.some(other => isDeepStrictEqual(one, other))),
    [],
  )
  assert.deepEqual(
    b.rejected.filter(one => !a.rejected.some(other => isDeepStrictEqual(one, other))),
    [],
  )
  const at = b.rights.findIndex((right, i) => !isDeepStrictEqual(right, a.rights[i]))
  assert.deepEqual(a.rights[at], b.rights[at])
  assert.equal(a.rights.length, b.rights.length)
  assert.deepEqual(a.counts, b.counts)
}

test('the engine makes of a table what the reader makes of it', async () => {
  let rights = 0
  for (const seed of [1, 2, 3, 4, 5]) {
    const rows = fc.sample(row, { numRuns: 400, seed })
    const { engine, reader } = await both(csv(rows))
    same(engine, reader)
    rights += engine.rights.length
  }
  assert.ok(rights > 100, String(rights))
})
