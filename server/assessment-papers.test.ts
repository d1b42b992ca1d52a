import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runIn } from '#cli/fixtures/desk'
import { strFromU8, unzipSync } from 'fflate'
import type { RankingShape } from '#server/api/indices'
import type { StatementShape } from '#server/api/statements'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

const index = '/api/indices/four-standards'

async function paper(query: string): Promise<Buffer> {
  const answer = await door.request(`${index}/report?on=2020-11-30&${query}`)
  assert.equal(answer.status, 200)
  return Buffer.from(await answer.arrayBuffer())
}

/** The words of a Word file, and the values of its chart. */
function wordsOf(file: Buffer): { text: string; chart: string } {
  const parts = unzipSync(file)
  const partOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const bare = (xml: string) => xml.replaceAll(/<[^>]+>/g, ' ').replaceAll(/ +/g, ' ')
  return { text: bare(partOf('word/document.xml')), chart: bare(partOf('word/charts/chart1.xml')) }
}

/** The words of a PDF, where this system has a reader of them. */
function textOfPdf(file: Buffer): string | undefined {
  const path = join(door.house.dir, 'paper.pdf')
  writeFileSync(path, file)
  try {
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw problem
  }
}

test('the figures of the report for Word and as PDF are those of the ranking', async t => {
  const { body } = await door.ask<RankingShape>(`${index}/ranking?place=430000&on=2020-11-30`)
  const word = wordsOf(await paper('place=430000&format=docx'))
  const pdf = await paper('place=430000&format=pdf')
  assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-')
  const read = textOfPdf(pdf)
  if (read === undefined) t.diagnostic('No pdftotext here: what the PDF says was not read back.')
  for (const { rank, place, score, interval, sure } of body.ranked) {
    const row = [rank, place.label.zh, score.toFixed(2), [...new Set(interval ?? [])].join('–')]
    assert.ok(word.text.includes(` ${row.join(' ')} `), row.join(' '))
    assert.ok(word.chart.includes(` ${score.toFixed(2)} `))
    assert.ok(word.text.includes(`${place.label.zh}：${sure.zh}`))
    if (read !== undefined) assert.match(read, new RegExp(row.join('\\s+')))
  }
})

test('a city has a paper of its own, in both languages; what cannot be ranked has none', async t => {
  const { body } = await door.ask<StatementShape>(`${index}/statement?place=431300&on=2020-11-30`)
  const { text } = wordsOf(await paper('place=431300&of=statement&format=docx&lang=en'))
  assert.ok(text.includes('Statement of Loudi') && text.includes(body.stand?.sure.en ?? '?'))
  assert.match(text, /Valid invention patents 660 rights 11\/14 0\.30 published 2020-11/)
  const read = textOfPdf(await paper('place=431300&of=statement&format=pdf'))
  if (read === undefined) t.diagnostic('No pdftotext here: what the PDF says was not read back.')
  else assert.match(read, /娄底市知识产权四个一流评价说明[\s\S]*14个地区中得0\.94分。第9名/)
  const { status, body: refused } = await door.ask(`${index}/report?place=430000&on=1999-01-01`)
  assert.deepEqual([status, refused.refused], [422, 'nothing-to-compare'])
})

test('a city below a line is told what would bring it there, by the figures that the house has', async () => {
  const words = ['path', 'four-standards', '--place', '湘潭市', '--on', '2020-11-30', '--seats', '1']
  const { exit, said } = await runIn('.', async () => door.house, ['index', ...words, '--json'])
  const { unit, rank, line, together } = JSON.parse(said)
  // Changsha leads in both indicators, so nothing less than both at its own values will do.
  assert.deepEqual([exit, unit, rank], [0, '430300', 3])
  assert.ok(Math.abs(line - 30) < 1e-9)
  const moved = together.changes.map((one: { indicator: string }) => one.indicator).sort()
  assert.deepEqual(moved, ['valid-inventions-in-force', 'valid-inventions-per-10k'])
})
