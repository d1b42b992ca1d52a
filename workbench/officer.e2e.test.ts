import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { arrived, type Desk, openDesk, settled, textOf, visit } from '#workbench/fixtures/desk'

let desk: Desk

before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const page = await desk.browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await work(page)
  } finally {
    await page.close()
  }
}

const hunan = 'on=2020-11-30&lang=zh'
const published: [place: string, value: string, rank: number][] = [
  ['430100', '39.29', 1],
  ['430200', '17.27', 2],
]

test('the published density of Hunan and its rank stand on the indicator’s page', () =>
  withPage(async page => {
    for (const [place, value, rank] of published) {
      await visit(page, `${desk.address}/indicators/valid-inventions-per-10k?place=${place}&${hunan}`)
      const headline = await textOf(page.locator('.headline'))
      assert.match(headline, new RegExp(`${value}\\s*件/万人`))
      assert.match(headline, new RegExp(`${rank} / 14`))
      assert.match(headline, /湖南省知识产权统计简报/)
    }
    const other = page.locator('#comparison tfoot')
    assert.match(await textOf(other), /^其他 .+不参加排位/)
    assert.equal(await page.locator('#comparison tbody tr').count(), 14)
  }))

test('the scoreboard says where a city stands, how sure that is, and what the rank rests on', () =>
  withPage(async page => {
    await visit(page, `${desk.address}/scoreboard?place=431300&${hunan}`)
    const standing = page.locator('#standing')
    assert.match(await textOf(standing.locator('.sure')), /娄底市 第9名，九成可能在9–10名。/)
    assert.match(await textOf(standing), /每万人口发明专利拥有量、发明专利有效量。另\d+项不计入。/)
    assert.equal(await standing.locator('tbody tr').count(), 14)
    assert.equal(await standing.locator('tbody svg').count(), 14)
    assert.match(await textOf(standing.locator('tr.chosen')), /^9娄底市/)
    await standing.getByRole('link', { name: '看每一步' }).click()
    await arrived(page, /^评价$/)
    // Each step says what it does; the last draws from which standards each score comes.
    await page.getByRole('button', { name: '各指标的贡献' }).click()
    assert.match(await textOf(page.locator('.contributions')), /对城市经济发展贡献一流长沙市30\.00/)
    assert.equal(await page.locator('.contributions li').count(), 14)
    // Weights that are tried move the ranks at once, and one press takes them back.
    await page.getByLabel('发明专利有效量').first().fill('0')
    assert.equal(await page.locator('.ranking th.at-tried').count(), 1)
    await page.getByRole('button', { name: '恢复原权重' }).click()
    assert.equal(await page.locator('.ranking th.at-tried').count(), 0)
    // Nothing is invented where nothing compares.
    await visit(page, `${desk.address}/scoreboard?place=431300&on=1999-01-01&lang=zh`)
    assert.match(await textOf(page.locator('#standing')), /这一天没有可比的数据/)
  }))

const FIRST_PAGE_MAX = 300_000

test('a newcomer lands where most figures meet, with little to fetch first', () =>
  withPage(async page => {
    const scripts: Promise<Buffer>[] = []
    page.on('response', answer => {
      if (new URL(answer.url()).pathname.endsWith('.js')) scripts.push(answer.body())
    })
    await visit(page, desk.address)
    const { start } = await desk.ask<{ start: { place: string; on: string } }>('about')
    const address = new URL(page.url())
    assert.equal(address.pathname, '/scoreboard')
    assert.equal(address.searchParams.get('place'), start.place)
    assert.equal(address.searchParams.get('on'), start.on)
    const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0)
    assert.ok(bytes > 0 && bytes <= FIRST_PAGE_MAX, `The first page's own script is ${bytes} bytes.`)
  }))

test('place, day and language stay in the address wherever one goes, and survive a reload', () =>
  withPage(async page => {
    await visit(page, `${desk.address}/scoreboard?place=430100&on=2020-11-30&lang=en`)
    await page.getByRole('link', { name: /Sources/ }).click()
    await arrived(page, /^Sources$/)
    await page.reload()
    await settled(page)
    const address = new URL(page.url())
    assert.equal(address.pathname, '/sources')
    assert.deepEqual(
      ['place', 'on', 'lang'].map(one => address.searchParams.get(one)),
      ['430100', '2020-11-30', 'en'],
    )
    await page.goBack()
    await arrived(page, /^Scoreboard of Changsha$/)
  }))

test('every task can be done from the keyboard alone', () =>
  withPage(async page => {
    const { keyboard } = page
    await visit(page, `${desk.address}/scoreboard?place=100000&on=${desk.today}&lang=zh`)
    await keyboard.press('Tab')
    assert.equal(await textOf(page.locator(':focus')), '跳到正文')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await keyboard.type('示例市')
    await page.locator('.panel .choices a').first().waitFor()
    await keyboard.press('Enter')
    await arrived(page, /^示例市/)
    assert.match(await textOf(page.locator('aside.sample')), /示例数据/)

    await page.locator('.score').getByRole('link', { name: '每万人口发明专利拥有量' }).focus()
    await keyboard.press('Enter')
    await page.waitForURL(/indicators/)
    // The reading starts at the heading of the new page.
    await page.locator('h1:focus').waitFor()
    await settled(page)
    await keyboard.press('t')
    await page.waitForURL(/view=table/)

    await page.locator('.rows-link').first().focus()
    await keyboard.press('Enter')
    await page.locator('#rows tbody th a').first().waitFor()
    await page.locator('#rows tbody th a').first().focus()
    await keyboard.press('Enter')
    await page.locator('svg.life').waitFor()

    await keyboard.press('/')
    assert.equal(await page.locator(':focus').getAttribute('aria-keyshortcuts'), '/')
    await keyboard.type('装置')
    await keyboard.press('Enter')
    await arrived(page, /装置/)
  }))

const table = [
  '申请号,专利名称,权属单位,通讯处,申请日,授权公告日,法律状态,内部编号',
  'CN202010001234.3,一种试验用夹具,湖南试例机械有限公司,湖南省长沙市岳麓区试例路1号,2020-01-02,2021-05-04,有效,A-1',
  'CN202010001235.8,一种试验用支架,湖南试例机械有限公司,湖南省长沙市岳麓区试例路1号,2020-02-30,2021-05-04,有效,A-2',
].join('\n')

test('a table with unknown headings is mapped once, loaded, and says what it rejected', () =>
  withPage(async page => {
    await visit(page, `${desk.address}/loads?place=430100&on=${desk.today}&lang=zh`)
    await page.setInputFiles('input[type=file]', {
      name: '台账.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table),
    })
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await page.getByLabel('“权属单位”对应的字段').selectOption({ label: '申请人' })
    await page.getByLabel('“通讯处”对应的字段').selectOption({ label: '地址' })
    await page.getByRole('button', { name: '确认并继续导入' }).click()
    const state = page.locator('p.state')
    await state.filter({ hasText: '完成' }).waitFor()
    const tally = await textOf(page.locator('.tally'))
    assert.deepEqual(tally.match(/\d+/g), ['2', '1', '0', '0', '1'])
    const rejected = page.locator('#rejections')
    await rejected.locator('tbody tr').first().waitFor()
    assert.match(await textOf(rejected), /日期不存在[\s\S]*台账\.csv[\s\S]*2020-02-30/)

    await page.getByRole('link', { name: '看导入的权利' }).click()
    await arrived(page, /^权利登记簿$/)
    await page.locator('.narrow-text input').fill('试验用夹具')
    await page.getByRole('button', { name: '查询' }).click()
    await page.getByRole('link', { name: '一种试验用夹具' }).click()
    await arrived(page, /^一种试验用夹具$/)
    const right = await textOf(page.locator('main'))
    assert.match(right, /湖南省 \/ 长沙市 \/ 岳麓区/)
    assert.match(right, /台账\.csv/)
  }))
