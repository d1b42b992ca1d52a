import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk, settled, visit } from '#workbench/fixtures/desk'
import { type Screen, sweep } from '#workbench/fixtures/sweep'

let desk: Desk
const sample = '990100'
const hunan = { place: '430100', on: '2020-11-30' }

before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

/** Every screen, at a place and day where it has something to show. */
async function screens(): Promise<Record<string, Screen>> {
  const here = { place: sample, on: desk.today }
  const { rows } = await desk.ask<{ rows: { register: string; id: string }[] }>(
    `rights?place=${sample}&on=${desk.today}`,
  )
  const [right] = rows
  assert.ok(right, 'The sample city has a right.')
  const id = `/register/${right.register}/${encodeURIComponent(right.id)}`
  return {
    scoreboard: { path: '/scoreboard', ...hunan },
    'scoreboard of the nation': { path: '/scoreboard', place: '100000', on: '2014-01-31' },
    'scoreboard of the sample': { path: '/scoreboard?open=governance', ...here },
    indicator: { path: '/indicators/valid-inventions-per-10k', ...hunan },
    'indicator with rows': { path: '/indicators/valid-inventions-per-10k?leaf=0', ...here },
    assessment: { path: '/assessment', ...hunan },
    'assessment among peers': { path: '/assessment?peers=city-size', ...hunan },
    'assessment, nothing to compare': { path: '/assessment', ...here },
    'rank changes': { path: '/assessment/changes?from=2020-11-30&against=standards-alike', ...hunan },
    'rank changes, nothing earlier': { path: '/assessment/changes', ...hunan },
    statement: { path: '/assessment/statement', ...hunan },
    'statement, nothing to compare': { path: '/assessment/statement', ...here },
    'results of designation': { path: '/assessment/results', ...here },
    'rounds, signed out': { path: '/assessment/rounds', ...here },
    register: { path: '/register', ...here },
    'register, empty': { path: '/register', ...hunan },
    'register, searched': { path: '/register?text=装置&within=all', ...here },
    right: { path: id, ...here },
    undecided: { path: '/register/undecided', ...here },
    loads: { path: '/loads', ...here },
    sources: { path: '/sources', ...here },
    source: { path: '/sources/strong-ip-city-opinions-2016', ...here },
    measures: { path: '/plan/measures', ...here },
    measure: { path: '/plan/measures/adjudicate-patent-disputes', ...here },
    'measure without an indicator': { path: '/plan/measures/publish-statistics-and-white-papers', ...here },
    'missions by standards': { path: '/plan/matrix', ...here },
    coverage: { path: '/plan/coverage', ...here },
    'thread of a clause': { path: '/thread/strong-ip-city-opinions-2016:mission-2', ...here },
    'thread of an indicator': { path: '/thread/valid-inventions-per-10k', ...here },
    'thread of nothing': { path: '/thread/nothing', ...here },
    publications: { path: '/sources/publications', ...here },
    procedures: { path: '/procedures', ...here },
    procedure: { path: '/procedures/penalty-case', ...here },
    'count a limit': { path: '/due-day', ...here },
    'a limit counted': { path: '/due-day?procedure=complaint&limit=triage&from=2026-03-09', ...here },
    'a limit not in force': { path: '/due-day?procedure=complaint&limit=triage&from=1990-01-01', ...here },
    thresholds: { path: '/thresholds', ...here },
    threshold: { path: '/thresholds/counterfeit-mark?facts=illegalGains:35000', ...here },
    intake: { path: '/intake?facts=right:trademark;subject:infringement;relief:punish', ...here },
    'cases, signed out': { path: '/cases', ...here },
    'no such page': { path: '/nowhere', ...here },
    'no such indicator': { path: '/indicators/nothing', ...here },
  }
}

for (const lang of ['zh', 'en'])
  test(`no screen has a fault that axe finds in light or dark, or scrolls sideways: ${lang}`, async () => {
    const page = await desk.browser.newPage()
    assert.deepEqual(await sweep(page, desk.address, await screens(), lang), [])
    await page.close()
  })

test('where nothing compares, the days that do are one click away, and so is another index', async () => {
  const page = await desk.browser.newPage()
  const at = (on: string) => `${desk.address}/assessment/changes?place=430100&on=${on}&lang=zh`
  await visit(page, at('2026-06-30'))
  await page.getByRole('link', { name: '2020年11月30日' }).click()
  await page.getByText('之前没有一天有可比的数据').waitFor()
  await page.getByRole('link', { name: /四项等权/ }).click()
  await settled(page)
  assert.equal(await page.locator('table.accounts tbody tr').count(), 14)
  await page.close()
})
