import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DeclarationPage } from '#server/api/declarations'
import type { StatementShape } from '#server/api/statements'
import { type Desk, openDesk, textOf, visit } from '#workbench/fixtures/desk'
import { sweep } from '#workbench/fixtures/sweep'

let desk: Desk
const DAY = '2026-06-30'
const place = '990200'
const ROUND = '990000-designation-round-2026-1'

before(async () => {
  desk = await openDesk(DAY)
})
after(() => desk.close())

const at = (path: string) => `${desk.address}${path}?place=${place}&on=${desk.today}&lang=zh`
const results = async () => {
  const page = await desk.browser.newPage()
  await visit(page, at('/assessment/results'))
  const text = await textOf(page.locator(`section[id="${ROUND}"]`))
  await page.close()
  return text
}

const scoresIn = (text: string) => text.match(/\d+\.\d\d/g)?.join()

test('anybody sees what is published and nobody sees more; an objection is decided, and a city withdraws', async () => {
  const before = await results()
  assert.match(before, /示例省.*名额 2 个.*示例甲市.*已推荐.*79\.65.*示例乙市.*已推荐/s)
  assert.match(before, /收到异议 1 件，成立 0 件，处理中 1 件/)
  assert.doesNotMatch(before, /示例丙市|评审专家/)

  const head = await desk.pageOf('sample.rounds.head')
  await visit(head, at(`/assessment/rounds/${ROUND}`))
  const objections = head.locator('#objections')
  assert.match(await textOf(objections), /示例甲市.*待决定/s)
  await objections.getByRole('link', { name: '示例甲市' }).click()
  await head.getByRole('button', { name: '异议不成立' }).click()
  const sheet = head.locator('dialog')
  await sheet.getByLabel('答复').fill('经核查，数据属实')
  await sheet.getByRole('button', { name: '异议不成立' }).click()
  await sheet.waitFor({ state: 'hidden' })

  const city = await desk.pageOf('sample.city-c.head')
  await visit(city, at('/cases/990300-designation-application-2026-1'))
  // That it was scored is told to the city, and not by whom or how.
  const page = await textOf(city.locator('main'))
  assert.match(page, /评分/)
  assert.doesNotMatch(page, /专家评分）|评审专家[一二三]|sample\.expert/)
  await city.getByRole('button', { name: '撤回申报' }).click()
  await city.locator('dialog').getByLabel('理由').fill('条件尚不成熟')
  await city.locator('dialog').getByRole('button', { name: '撤回申报' }).click()
  await city.locator('dialog').waitFor({ state: 'hidden' })
  await city.context().close()

  await visit(head, at(`/assessment/rounds/${ROUND}`))
  assert.match(await textOf(head.locator('h1').locator('..')), /公示；已推荐 1，名额 2/)
  assert.match(await textOf(head.locator('#objections')), /示例甲市.*异议不成立/s)
  assert.match(await textOf(head.locator('#applications')), /示例丙市.*候补.*按公示得分和规则由其递补/s)
  assert.match(await textOf(head.locator('#panel')), /来自该市|声明有利害关系/)
  const rest = await results()
  assert.match(rest, /收到异议 1 件，成立 0 件，处理中 0 件/)
  // What was published stays: the city is shown where it stands now, beside the score that it had.
  assert.match(rest, /示例甲市.*已推荐.*79\.65.*示例乙市.*已撤回/s)
  assert.equal(scoresIn(rest), scoresIn(before))
  const here = { place, on: desk.today }
  const screens = {
    round: { path: `/assessment/rounds/${ROUND}`, ...here },
    rounds: { path: '/assessment/rounds', ...here },
  }
  assert.deepEqual(await sweep(head, desk.address, screens, 'zh'), [])
  await head.context().close()
})

test('an expert is told whom he does not score, and nobody scores for him', async () => {
  const page = await desk.pageOf('sample.expert.1')
  await visit(page, at('/assessment/scoring'))
  const list = await textOf(page.locator('.scoring'))
  assert.match(list, /示例甲市.*已评：.*82.*已结束评分/s)
  assert.match(list, /示例乙市.*回避：来自该市/s)
  assert.deepEqual(
    await sweep(
      page,
      desk.address,
      { scoring: { path: '/assessment/scoring', place, on: desk.today } },
      'en',
    ),
    [],
  )
  // The last of many parts of the room lies in view on a phone, in a row that scrolls.
  await visit(page, at('/assessment/scoring'))
  const here = await page.locator('.rooms ul ul [aria-current="page"]').boundingBox()
  assert.ok(here && here.x >= 0 && here.x + here.width <= 390, JSON.stringify(here))
  await page.context().close()
  const cookie = await desk.enter('sample.ip.1')
  assert.deepEqual(await desk.ask('designations/desk', { cookie }), { rounds: [] })
  await assert.rejects(desk.ask(`designations/rounds/${ROUND}`, { cookie }), /unknown-round/)
})

test('a declared number that equals the count of another day says that day as people write it', async () => {
  const cookie = await desk.enter('sample.ip.head')
  const path = 'declarations/990100-2025-12-31-trademarks-in-force'
  const { hints } = await desk.ask<DeclarationPage>(path, { cookie })
  assert.deepEqual(
    hints.map(one => [one.said.zh, one.said.en]),
    [['2026年1月31日的系统计数', 'the count of 31 January 2026']],
  )
})

test('to have none of something, as most others, is no strength', async () => {
  const { strengths, standards } = await desk.ask<StatementShape>(
    `indices/four-standards/statement?place=990102&on=${DAY}`,
  )
  const none = standards.flatMap(one => one.indicators).filter(one => one.value === 0)
  assert.ok(none.some(one => one.rank === 2) && strengths.length > 5)
  const told = new Set(strengths.map(one => one.indicator))
  assert.deepEqual(
    none.filter(one => told.has(one.indicator)),
    [],
  )
})
