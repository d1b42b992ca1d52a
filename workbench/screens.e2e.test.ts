import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk, violations, visit } from '#workbench/fixtures/desk'

let desk: Desk
const sample = '990100'
const hunan = { place: '430100', on: '2020-11-30' }

before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

/** Every screen, at a place and day where it has something to show. */
async function screens(): Promise<Record<string, { path: string; place: string; on: string }>> {
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
    register: { path: '/register', ...here },
    'register, empty': { path: '/register', ...hunan },
    'register, searched': { path: '/register?text=装置&within=all', ...here },
    right: { path: id, ...here },
    undecided: { path: '/register/undecided', ...here },
    loads: { path: '/loads', ...here },
    sources: { path: '/sources', ...here },
    source: { path: '/sources/strong-ip-city-opinions-2016', ...here },
    publications: { path: '/sources/publications', ...here },
    'no such page': { path: '/nowhere', ...here },
    'no such indicator': { path: '/indicators/nothing', ...here },
  }
}

const widths = [1440, 390]

for (const lang of ['zh', 'en'])
  test(`no screen has a fault that axe finds in light or dark, or scrolls sideways: ${lang}`, async () => {
    const faults: string[] = []
    const page = await desk.browser.newPage()
    page.on('pageerror', problem => faults.push(`${page.url()}: ${problem.message}`))
    for (const [name, { path, place, on }] of Object.entries(await screens())) {
      const more = `place=${place}&on=${on}&lang=${lang}`
      await visit(page, `${desk.address}${path}${path.includes('?') ? '&' : '?'}${more}`)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) faults.push(`${name} at ${width}: scrolls sideways to ${wide}`)
        const light = await violations(page)
        const button = page.locator('.tools button').first()
        await button.click()
        // Dark changes colours alone.
        const dark = await violations(page, 'color-contrast')
        await button.click()
        faults.push(...[...light, ...dark].map(one => `${name} at ${width}: ${one}`))
      }
    }
    await page.close()
    assert.deepEqual(faults, [])
  })
