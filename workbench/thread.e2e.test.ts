import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { arrived, type Desk, openDesk, settled, textOf, visit } from '#workbench/fixtures/desk'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

const here = () => `place=990100&on=${desk.today}`

test('from a clause along its thread, by keyboard alone, to a figure and back up', async () => {
  const page = await desk.browser.newPage({ viewport: { width: 1440, height: 900 } })
  await visit(page, `${desk.address}/sources/strong-ip-city-opinions-2016?${here()}`)
  const clause = page.locator('#clause-feature-grand-protection-trial')
  await clause.getByRole('link', { name: '看脉络' }).click()
  await arrived(page, /脉络：大保护体系：司法审判/)
  const kindAt = () =>
    page.evaluate(() => document.activeElement?.closest('.thread-column')?.querySelector('h2')?.textContent)
  await page.locator('.thread-node[aria-current]').focus()
  const columns: (string | null | undefined)[] = [await kindAt()]
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key)
    columns.push(await kindAt())
  }
  assert.equal(columns[0], '条款')
  assert.ok(columns.includes('程序、案件与权利'))
  assert.equal(columns.at(-1), '指标与数值')
  const name = await textOf(page.locator('.thread-node:focus'))
  await page.keyboard.press('Enter')
  await page
    .locator('.thread-node[aria-current]')
    .filter({ hasText: name.slice(0, 6) })
    .waitFor()
  await settled(page)
  await page.getByRole('link', { name: '打开指标页' }).click()
  await page.waitForURL(/\/indicators\//)
  await settled(page)
  await page.getByRole('link', { name: '看脉络' }).click()
  await arrived(page, /^脉络：/)
  assert.ok((await page.locator('.thread-column').first().locator('.thread-node').count()) > 0)
  await page.close()
})

test('lines join what is linked; on a narrow screen the columns are lists without lines', async () => {
  const page = await desk.browser.newPage({ viewport: { width: 1440, height: 900 } })
  await visit(page, `${desk.address}/thread/P2.3?${here()}`)
  const lines = page.locator('.thread-lines path')
  assert.ok((await lines.count()) > 10)
  await page.locator('.thread-node[aria-current]').focus()
  assert.ok((await page.locator('.thread-lines .lit').count()) > 5)
  assert.ok((await page.locator('.thread-node.beside').count()) > 5)
  await page.setViewportSize({ width: 390, height: 844 })
  assert.equal(await page.locator('.thread-lines').isVisible(), false)
  const tops = await page
    .locator('.thread-column h2')
    .evaluateAll(heads => heads.map(one => one.getBoundingClientRect().top))
  assert.deepEqual(
    tops,
    [...tops].sort((a, b) => a - b),
  )
  await page.close()
})

test('a gap of the matrix is said in words, and a crossing opens to its measures', async () => {
  const page = await desk.browser.newPage()
  await visit(page, `${desk.address}/plan/matrix?${here()}`)
  assert.match(await textOf(page.locator('.matrix tbody tr').nth(2)), /无措施、无指标/)
  await page.getByRole('button', { name: /大保护工程 × 保护环境一流/ }).click()
  await page.getByRole('dialog').getByRole('link', { name: '行政裁决规范化、快速裁决' }).click()
  await arrived(page, /行政裁决规范化、快速裁决/)
  assert.match(await textOf(page.locator('#who')), /市知识产权局/)
  await page.close()
})

test('coverage says what hangs loose, and each of it opens its thread', async () => {
  const page = await desk.browser.newPage()
  await visit(page, `${desk.address}/plan/coverage?${here()}`)
  assert.match(await textOf(page.locator('.headline')), /35 \/ 35/)
  await page.locator('#unmeasured').getByRole('link', { name: '统计监测、年度报告与白皮书' }).click()
  await arrived(page, /脉络：统计监测、年度报告与白皮书/)
  assert.match(await textOf(page.locator('.thread')), /没有指标/)
  await page.close()
})

test('a right opens its thread: its register, and the indicators that count it', async () => {
  const { rows } = await desk.ask<{ rows: { register: string; id: string }[] }>(
    `rights?${here()}&register=inventions&status=in-force`,
  )
  const [right] = rows
  assert.ok(right, 'The sample city has an invention in force.')
  const page = await desk.browser.newPage()
  await visit(page, `${desk.address}/register/${right.register}/${encodeURIComponent(right.id)}?${here()}`)
  await page.getByRole('link', { name: '看脉络' }).click()
  await arrived(page, /^脉络：/)
  assert.match(await textOf(page.locator('.thread')), /发明专利有效量/)
  await page.getByRole('link', { name: '打开权利页' }).click()
  await page.waitForURL(new RegExp(`/register/${right.register}/`))
  await page.close()
})
