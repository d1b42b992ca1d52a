import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launchBrowser } from '#scripts/browser'

test('the browser that comes with the packages opens a page in Chinese', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.setContent('<!doctype html><html lang="zh"><title>知城</title><b>每万人口有效发明</b>')
    assert.equal(await page.title(), '知城')
    const box = await page.getByText('每万人口有效发明').boundingBox()
    assert.ok(box && box.width > 50, 'Without a font no text has a width.')
    const picture = await page.screenshot()
    assert.ok(picture.length > 1000, 'The picture of the page is empty.')
  } finally {
    await browser.close()
  }
})
