import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companionOf } from '#register/readers/companions'
import { epoDocdb } from '#register/readers/epo-docdb'
import { fileOf, readAll } from '#register/readers/fixtures/file-of'
import { usptoTrademark } from '#register/readers/uspto-trademark'
import { xmlRecords } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

// Each of these texts is slow by its form for a scanner that looks at a sign more than once: a test that
// does not end is the failure.

const MANY = 200_000

async function said(text: string): Promise<string[]> {
  const all: string[] = []
  for await (const read of xmlRecords(fileOf('h.xml', text), { records: ['rec'], want: ['title'] }))
    all.push('refusal' in read ? read.refusal.refused : (read.element.words('title') ?? '-'))
  return all
}

test('heads built to be slow are judged at once', () => {
  const heads = [
    '<!-- --> '.repeat(7000),
    `<!DOCTYPE x [${'<!-- --> '.repeat(7000)}`,
    `<!DOCTYPE x [${'<!--'.repeat(15_000)}`,
    '<!--'.repeat(16_000),
    '<?'.repeat(30_000),
    `<!DOCTYPE x [${'"'.repeat(60_001)}`,
    `<!DOCTYPE ${'['.repeat(60_000)}`,
  ]
  for (const head of heads) {
    assert.equal(xmlRoot(fileOf('h.xml', head)), undefined)
    assert.equal(companionOf(fileOf('h.xml', head)), undefined)
  }
  assert.equal(xmlRoot(fileOf('h.xml', `${'<!-- --> '.repeat(7000)}<rec a="1">`))?.name, 'rec')
})

test('gaps built to be slow do not stop the records behind them', async () => {
  assert.deepEqual(await said(`${'<!--'.repeat(MANY)}--><rec><title>a</title></rec>`), ['a'])
  assert.deepEqual(await said(`<!--${'<rec>'.repeat(MANY)}--><rec><title>a</title></rec>`), ['a'])
  assert.deepEqual(await said(`${'<?xml '.repeat(MANY)}?><rec><title>a</title></rec>`), ['a'])
  assert.deepEqual(await said(`<rec><title>a</title></rec>${'<!DOCTYPE'.repeat(MANY)}`), ['a', 'truncated'])
  assert.deepEqual(
    await said(`<!DOCTYPE rec [${'<!ENTITY a "b">'.repeat(5000)}]><rec><title>a</title></rec>`),
    ['entity-not-allowed'],
  )
})

test('records built to be slow are refused', async () => {
  assert.deepEqual(await said(`<rec>${'</rec '.repeat(MANY)}`), ['truncated'])
  assert.deepEqual(await said(`<rec>${'<x '.repeat(MANY)}</rec>`), ['malformed'])
  assert.deepEqual(await said(`<rec>${'<x a="'.repeat(MANY)}</rec>`), ['malformed'])
  assert.deepEqual(await said(`<rec>${'<x>'.repeat(MANY)}</rec>`), ['malformed'])
  assert.deepEqual(await said(`<rec><title>${'<b><!--'.repeat(MANY)}</title></rec>`), ['malformed'])
  assert.deepEqual(await said(`<rec><title>${'&#x41;'.repeat(MANY)}</title></rec>`), ['A'.repeat(MANY)])
  assert.equal((await said(`${'<rec>'.repeat(MANY)}`)).length, MANY)
})

test('lists of one record may be long', async () => {
  const applicant =
    '<applicant sequence="1" data-format="docdb"><applicant-name><name>A</name></applicant-name></applicant>'
  const id = '<document-id><country>DE</country><doc-number>1</doc-number><kind>A1</kind></document-id>'
  const parts = [
    '<exchange-document country="DE" kind="A1" doc-number="1"><bibliographic-data>',
    `<publication-reference data-format="docdb">${id}</publication-reference>`,
    `<parties><applicants>${applicant.repeat(60_000)}</applicants></parties>`,
    '</bibliographic-data></exchange-document>',
  ]
  const [read] = await readAll(epoDocdb, fileOf('d.xml', parts.join('')))
  assert.ok(read && 'record' in read && read.record.parties.length === 1)
  const event = '<case-file-event-statement><code>X</code><date>20200101</date></case-file-event-statement>'
  const mark = [
    '<case-file><serial-number>1</serial-number>',
    `<case-file-event-statements>${event.repeat(60_000)}</case-file-event-statements></case-file>`,
  ]
  const [file] = await readAll(usptoTrademark, fileOf('t.xml', mark.join('')))
  assert.ok(file && 'record' in file && file.record.events.length === 1)
})
