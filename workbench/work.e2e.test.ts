import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import type { BoardShape } from '#server/api/boards'
import type { CatalogueShape } from '#server/api/catalogue'
import type { DutiesShape } from '#server/api/duties'
import type { ReportCalendarShape } from '#server/api/reports'
import type { ScoreboardShape } from '#server/api/scoreboard'
import { type Desk, openDesk, settled, textOf, violations, visit } from '#workbench/fixtures/desk'
import { act, addressIn, confirm, type Filled, fillIn, goToCase, standing } from '#workbench/fixtures/steps'
import { sweep } from '#workbench/fixtures/sweep'

let desk: Desk
const place = '990100'
const DAY = '2026-06-30'
const PLAN = 'sample-plan'
const MARKET = `${place}-market-regulation`

before(async () => {
  desk = await openDesk(DAY)
})
after(() => desk.close())

for (const lang of ['zh', 'en'])
  test(`no screen of working procedures has a fault that axe finds, or scrolls sideways: ${lang}`, async () => {
    const here = { place, on: desk.today }
    const screens = {
      reports: { path: '/organisation/reports', ...here },
      boards: { path: '/organisation', ...here },
      meetings: { path: '/organisation/boards/meetings-board', ...here },
      supervision: { path: '/organisation/boards/supervision-board', ...here },
      'annual plans': { path: '/organisation/boards/annual-plan-board', ...here },
      practices: { path: '/organisation/boards/practice-library', ...here },
      'an empty board': { path: '/organisation/boards/projects-board', ...here },
      'no such board': { path: '/organisation/boards/none', ...here },
    }
    const page = await desk.pageOf('sample.ip.1')
    assert.deepEqual(await sweep(page, desk.address, screens, lang), [])
    await page.context().close()
  })

/** Expects the reports of the quarter; a period that is none is refused beside its field. */
async function expectReports(page: Page): Promise<string> {
  await visit(page, addressIn(desk, '/organisation/reports'))
  await page.getByRole('button', { name: '列入应报事项' }).click()
  const sheet = page.locator('dialog')
  await sheet.getByLabel('报告制度').selectOption('quarterly-progress')
  await sheet.getByLabel('报告期').fill('2026-Q9')
  await sheet.getByRole('button', { name: '列入应报事项' }).click()
  assert.match(await textOf(sheet.getByRole('alert')), /没有这一期/)
  await sheet.getByLabel('报告期').fill('2026-Q2')
  await sheet.getByRole('button', { name: '列入应报事项' }).click()
  assert.match(await textOf(sheet.getByRole('status')), /已列入13件；此前已列入0件/)
  const cookie = await desk.enter('sample.market.1')
  const { reports } = await desk.ask<ReportCalendarShape>('reports', { cookie })
  assert.deepEqual([...new Set(reports.map(one => one.office.id))], [MARKET], 'an office sees its own alone')
  return reports.find(one => one.schedule.id === 'quarterly-progress' && one.period === '2026-Q2')?.case ?? ''
}

/** The first task that the market regulator owes and has not done, reported half done. */
async function reportProgress(page: Page): Promise<void> {
  const cookie = await desk.enter('sample.market.1')
  const { items } = await desk.ask<DutiesShape>('duties', { cookie })
  const task = items.find(one => one.standing !== 'not-begun' && one.plan === PLAN)
  await visit(page, addressIn(desk, `/plans/${PLAN}/items/${task?.id}`))
  await page.getByRole('button', { name: '报告进展' }).click()
  await page.locator('dialog').getByLabel('进度（%）').fill('95')
  await page.locator('dialog').getByRole('button', { name: '报告进展' }).click()
  await page.locator('dialog').waitFor({ state: 'detached' })
  await settled(page)
  assert.match(await textOf(page.locator('#words')), /报告进展 95%/)
}

const whole = {
  ...{ 本季度工作进展: '开展重点市场检查', 报送典型案例: '0' },
  ...{ 培训场次: '4', 其中面向工作人员: '1', 其中面向企业: '2' },
}

async function fill(page: Page, answers: Filled): Promise<void> {
  for (const [name, value] of Object.entries(answers))
    await page.getByLabel(name, { exact: true }).fill(value)
}

/** Writes the form; what is filled in comes from the plan and the desk, and what does not add up stops it. */
async function writeReport(page: Page, id: string): Promise<void> {
  await goToCase(desk, page, id)
  await page.getByRole('link', { name: '填报表并提请审签' }).click()
  await page.getByRole('heading', { name: '需要填写的 6 项' }).waitFor()
  const owed = page.locator('#known tbody tr').first()
  assert.match(await textOf(owed), /[1-9]\d* 项[\s\S]*示例市市场监督管理局/)
  await fill(page, { ...whole, 培训场次: '四' })
  assert.match(await textOf(page.locator('.finding').first()), /应填数字/)
  await fill(page, whole)
  assert.match(await textOf(page.locator('.finding').first()), /其中面向工作人员、其中面向企业合计为 3/)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    assert.deepEqual(await violations(page), [])
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width)
  }
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('button', { name: '已保存' }).waitFor()
  assert.ok(await page.getByRole('button', { name: '提交', exact: true }).isDisabled())
  const cookie = await desk.enter('sample.market.1')
  const body = { act: 'submit', on: DAY, facts: { summary: '绕过报表' } }
  await assert.rejects(desk.ask(`cases/${id}/acts`, { cookie, body }), /finding-unexplained/)
  await page.getByLabel('说明（保留这个数字的原因）').fill('另有1场面向高校')
  await handIn(page)
  const read = await textOf(page.locator('.report-read'))
  assert.match(read, /培训场次4 次.*合计为 3.*说明：另有1场面向高校/)
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('button', { name: '已保存' }).waitFor()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.locator('.report-read').waitFor()
}

/** One act of somebody on the page of a case. */
async function by(page: Page, id: string, name: string, filled: Filled = {}): Promise<void> {
  await goToCase(desk, page, id)
  await act(page, name, DAY, filled)
}

test('a quarter: reported, returned, mended, locked; supervised and put right; told in Word as the scoreboard says', async () => {
  const [officer, head, city, chief, group] = [
    ...[await desk.pageOf('sample.market.1'), await desk.pageOf('sample.market.head')],
    ...[await desk.pageOf('sample.ip.1'), await desk.pageOf('sample.ip.head')],
    await desk.pageOf('sample.government.1'),
  ] as [Page, Page, Page, Page, Page]
  await reportProgress(officer)
  const id = await expectReports(city)
  await writeReport(officer, id)
  await goToCase(desk, city, id)
  assert.equal(await city.locator('#acts').getByText('审核通过').count(), 0, 'no level is skipped')
  await by(head, id, '审签报送')
  await by(city, id, '退回', { 退回理由: '缺少案件数', 修改期限: '2026-07-10' })
  await goToCase(desk, officer, id)
  await officer.getByRole('link', { name: /^填报表并/ }).click()
  await fill(officer, { 本季度工作进展: '开展重点市场检查，办案12件', 培训场次: '3' })
  await handIn(officer)
  assert.equal(await officer.locator('#handed-in li').count(), 2)
  await by(head, id, '再次报送')
  await by(city, id, '审核通过')
  await by(group, id, '审定锁定')
  await visit(city, addressIn(desk, '/organisation/reports'))
  const row = city.locator('#owed tr', { has: city.locator(`a[href*='${id}']`) })
  assert.match(await textOf(row), /按时[\s\S]*已锁定[\s\S]*退回1次/)
  await supervise({ officer, head, city, chief })
  await tellInWord(chief)
  for (const page of [officer, head, city, chief, group]) await page.context().close()
})

const population = ['东城', '西城', '高新', '江北'].map(one => `示例${one}区`)

/** A round draws its sample by a seed, hands a finding out, and what was wrong is put right and checked. */
async function supervise(of: Record<'officer' | 'head' | 'city' | 'chief', Page>): Promise<void> {
  const { officer, head, city, chief } = of
  const board = () => visit(city, addressIn(desk, '/organisation/boards/supervision-board'))
  await board()
  await city.getByRole('button', { name: '新办督导检查' }).click()
  await confirm(city, { 名称: '二季度数据督导', 督导内容: '台账', 抽查对象名单: population.join('、') })
  const card = city.locator('.card', { hasText: '二季度数据督导' })
  await card.getByRole('link', { name: '二季度数据督导' }).click()
  await city.locator('#chart').waitFor()
  const round = decodeURIComponent(new URL(city.url()).pathname.split('/').at(-1) ?? '')
  await act(city, '发出通知', DAY)
  await city.locator('#acts .acts button', { hasText: '抽样' }).click()
  const sheet = city.locator('dialog')
  await fillIn(sheet, { 抽样种子: '86', 抽取数量: '2' })
  await sheet.getByRole('button', { name: '从4个对象中按种子抽样' }).click()
  await city.waitForFunction(() =>
    /示例/.test(document.querySelector<HTMLTextAreaElement>('#act-draw-sample')?.value ?? ''),
  )
  await confirm(city, {})
  await act(city, '列出问题', DAY, { 检查结论: '发现问题一项' })
  await by(chief, round, '交办问题')
  await board()
  assert.match(await textOf(card), /按种子重新抽样，结果相符/)
  await card.getByRole('button', { name: '新办督导问题整改' }).click()
  await confirm(city, {
    ...{ 名称: '台账缺少送达日期', 主办单位: '示例市市场监督管理局' },
    ...{ 序号: '1', 问题: '缺少送达日期', 整改期限: '2026-07-30' },
  })
  const finding = card.getByRole('link', { name: '台账缺少送达日期' })
  await finding.waitFor()
  const path = new URL((await finding.getAttribute('href')) ?? '', desk.address).pathname
  const id = decodeURIComponent(path.split('/').at(-1) ?? '')
  await by(officer, id, '报告整改', { 整改情况: '已补齐' })
  await by(head, id, '审签')
  await by(city, id, '复查合格，销号')
  assert.match(await standing(city), /已销号/)
  await by(chief, round, '办结')
  await board()
  assert.match(await textOf(card), /已办结[\s\S]*共1项，已办结1项/)
}

/** The report that was downloaded, as LibreOffice reads it, has the figures of the scoreboard of its day. */
async function tellInWord(page: Page): Promise<void> {
  await visit(page, addressIn(desk, `/plans/${PLAN}/papers`))
  await page.locator('#write').getByRole('button', { name: '制作' }).click()
  const link = page.locator('#written tbody tr').first().getByRole('link')
  await link.waitFor()
  const coming = page.waitForEvent('download')
  await link.click()
  const zh = await readFile(await (await coming).path())
  const cookie = await desk.enter('sample.ip.head')
  const body = { kind: 'annual-report', language: 'en', on: DAY }
  await desk.ask(`plans/${PLAN}/papers`, { cookie, body })
  const answer = await fetch(`${desk.address}/api/plans/${PLAN}/papers/2`, { headers: { cookie } })
  const read = await readByLibreOffice({ zh, en: new Uint8Array(await answer.arrayBuffer()) })
  const { standards } = await desk.ask<ScoreboardShape>(`scoreboard?place=${place}&on=${DAY}`)
  const { indicators } = await desk.ask<CatalogueShape>('catalogue')
  const codes = new Map(indicators.map(one => [one.id, one.code]))
  const rows = standards.flatMap(one => one.rows).filter(one => one.value !== undefined)
  assert.ok(rows.length > 10)
  for (const [language, text] of Object.entries(read)) {
    assert.ok(text.includes(language === 'zh' ? '一、总体情况' : '1. Overall'), language)
    for (const { indicator, value } of rows) {
      const code = codes.get(indicator) ?? indicator
      assert.equal(Number(text[text.indexOf(code) + 2]), value, `${language} ${code}`)
    }
  }
}

/** Their paragraphs and cells; of none where LibreOffice is not installed, which is said. */
async function readByLibreOffice(papers: Record<string, Uint8Array>): Promise<Record<string, string[]>> {
  const run = promisify(execFile)
  const isHere = await run('soffice', ['--version']).then(
    () => true,
    () => false,
  )
  if (!isHere) {
    console.log('LibreOffice is not installed here, so the report is not opened in it')
    return {}
  }
  const folder = await mkdtemp(join(tmpdir(), 'zhicheng-quarter-'))
  try {
    const names = Object.keys(papers)
    for (const name of names) await writeFile(join(folder, `${name}.docx`), papers[name] ?? '')
    const line = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text']
    await run('soffice', [...line, '--outdir', folder, ...names.map(one => join(folder, `${one}.docx`))])
    const texts = names.map(async one => [one, await readFile(join(folder, `${one}.txt`), 'utf8')] as const)
    return Object.fromEntries(
      (await Promise.all(texts)).map(([name, text]) => [name, text.split(/[\r\n\t]+/)]),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('a published practice is seen by those who may copy it', async () => {
  const cookie = await desk.enter('sample.centre.head')
  const board = await desk.ask<BoardShape>('boards/practice-library', { cookie })
  assert.deepEqual(board.cards.map(one => one.told.length).sort(), [0, 1, 3])
})

test('a board tells how its cards stood on a day', async () => {
  const cookie = await desk.enter('sample.ip.1')
  const on = async (day: string) => {
    const { cards } = await desk.ask<BoardShape>(`boards/supervision-board?on=${day}`, { cookie })
    return cards.map(one => [one.case.state.path, one.parts.length, one.draw?.drawn.length])
  }
  assert.deepEqual(await on('2026-02-27'), [])
  assert.deepEqual(await on('2026-03-10'), [['self-check', 0, undefined]])
  assert.deepEqual(await on('2026-03-20'), [['visits', 0, 3]])
})
