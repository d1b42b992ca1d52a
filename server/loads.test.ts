import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { LoadShape, RejectionShape } from '#server/api/loads'
import type { RightPage, RowsShape } from '#server/api/rights'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import { numbered } from '#server/fixtures/numbered'
import { LoadDesk } from '#server/load-desk'
import { loadRecords } from '#server/loading'
import { readMappings } from '#server/mappings'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

const HEAD = '申请号,专利名称,申请人,地址,申请日,授权公告日,法律状态'
const row = (n: number, title = `一种装置${n}`) =>
  `${numbered(n)},${title},示例${n}公司,湖南省长沙市岳麓区示例路1号,2015-01-05,2017-03-04,有效`

function formOf(files: Record<string, string>, dryRun?: boolean): FormData {
  const form = new FormData()
  // The word about the dry run may stand before the files or behind them.
  for (const [name, text] of Object.entries(files)) form.append('files', new File([text], name))
  if (dryRun !== undefined) form.append('dryRun', String(dryRun))
  return form
}

async function send(files: Record<string, string>, dryRun?: boolean): Promise<LoadShape> {
  const sent = await door.ask<LoadShape>('/api/loads', { method: 'POST', body: formOf(files, dryRun) })
  assert.equal(sent.status, 202, JSON.stringify(sent.body))
  return sent.body
}

/** Everything the load tells of itself until it rests; the stream ends by itself. */
async function progressOf(load: string): Promise<LoadShape[]> {
  const stream = await door.request(`/api/loads/${load}/progress`)
  assert.match(stream.headers.get('content-type') ?? '', /text\/event-stream/)
  return [...(await stream.text()).matchAll(/^data: (.+)$/gm)].map(one => JSON.parse(one[1] as string))
}

async function settled(load: string): Promise<LoadShape> {
  const last = (await progressOf(load)).at(-1)
  assert.ok(last)
  assert.deepEqual((await door.ask<LoadShape>(`/api/loads/${load}`)).body, last)
  return last
}

const counts = ({ read, stored, unchanged, superseded, rejected }: LoadShape) => ({
  read,
  stored,
  unchanged,
  superseded,
  rejected,
})
const rightsHeld = async () => (await door.ask<RowsShape>('/api/rights')).body.total
const uploads = () => join(door.house.dir, 'uploads')
const uploadsLeft = async () => (existsSync(uploads()) ? readdir(uploads()) : [])

test('a file goes in with its progress told to the end, and its bad rows by name', async () => {
  const begun = await send({
    '专利 清单.csv': `${[HEAD, row(1), row(2), row(3).replace(',2015', ',2015年2月30日')].join('\n')}\n`,
  })
  assert.deepEqual([begun.state, begun.files, begun.dryRun], ['running', ['专利 清单.csv'], false])
  const done = await settled(begun.load)
  assert.deepEqual(
    [done.state, counts(done)],
    ['done', { read: 3, stored: 2, unchanged: 0, superseded: 0, rejected: 1 }],
  )
  assert.equal(done.bytesRead, done.bytesTotal)
  const { body } = await door.ask<{ total: number; rows: RejectionShape[] }>(
    `/api/loads/${begun.load}/rejections`,
  )
  assert.equal(body.total, 1)
  const [rejection] = body.rows
  assert.deepEqual(
    [rejection?.file, rejection?.position, rejection?.reason],
    ['专利_清单.csv', 'row 4', 'date-invalid'],
  )
  assert.ok(rejection?.sentence.zh && rejection.sentence.en)
  const list = (await door.ask<LoadShape[]>('/api/loads')).body
  assert.deepEqual(list[0], done)
})

test('what went in is found at once: the right, its life, its place and its figure', async () => {
  const id = `CN${numbered(1).replace('.', '')}`
  const { status, body: right } = await door.ask<RightPage>(`/api/rights/inventions/${id}?on=2020-11-30`)
  assert.deepEqual(
    [status, right.title, right.status, right.place?.code],
    [200, '一种装置1', 'in-force', '430104'],
  )
  assert.deepEqual(
    right.life.map(one => [one.status, one.from]),
    [
      ['filed', '2015-01-05'],
      ['in-force', '2017-03-04'],
      ['expired', '2035-01-05'],
    ],
  )
  assert.deepEqual([right.termEndsOn, right.file, right.sample], ['2035-01-04', '专利_清单.csv', false])
  const rows = `/api/indicators/valid-inventions-per-10k/rows?place=430104&on=2020-11-30`
  assert.equal((await door.ask<RowsShape>(rows)).body.total, 2)
  const searched = await door.ask<RowsShape>(`/api/search?text=${encodeURIComponent('装置2')}&place=430100`)
  assert.deepEqual(
    searched.body.rows.map(one => one.title),
    ['一种装置2'],
  )
})

test('the same file again changes nothing', async () => {
  const done = await settled((await send({ 'again.csv': [HEAD, row(1), row(2)].join('\n') })).load)
  assert.deepEqual(counts(done), { read: 2, stored: 0, unchanged: 2, superseded: 0, rejected: 0 })
  assert.equal(await rightsHeld(), 2)
})

test('a dry run counts, and leaves the register as it is', async () => {
  const done = await settled((await send({ 'try.csv': [HEAD, row(11), row(12)].join('\n') }, true)).load)
  assert.deepEqual([done.state, done.dryRun, done.stored], ['done', true, 2])
  assert.equal(await rightsHeld(), 2)
})

test('headings that nobody knows are asked for once, and remembered', async () => {
  const table = (n: number) => `编码,叫法,谁的\n${numbered(n)},一种器具,示例公司\n`
  const waiting = await settled((await send({ 'odd.csv': table(21) })).load)
  assert.equal(waiting.state, 'needs-mapping')
  assert.deepEqual(
    waiting.mapping?.headings.map(one => one.heading),
    ['编码', '叫法', '谁的'],
  )
  assert.deepEqual(waiting.mapping?.headings[0]?.samples, [numbered(21)])
  const confirm = (headings: unknown) =>
    door.ask<LoadShape & { refused?: string }>(`/api/loads/${waiting.load}/mapping`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(headings),
    })
  assert.equal((await confirm({ headings: { 编码: 'no-such-field' } })).body.refused, 'heading-unknown')
  assert.equal((await confirm({ headings: { 编码: null } })).body.refused, 'heading-missing')
  assert.equal((await confirm('nonsense')).body.refused, 'parameter-invalid')
  const confirmed = await confirm({
    headings: { 编码: 'applicationNumber', 叫法: 'title', 谁的: 'applicants' },
  })
  assert.deepEqual([confirmed.status, confirmed.body.state], [202, 'running'])
  assert.deepEqual(counts(await settled(waiting.load)), {
    read: 1,
    stored: 1,
    unchanged: 0,
    superseded: 0,
    rejected: 0,
  })
  assert.equal((await confirm({ headings: {} })).body.refused, 'unknown-load')
  const next = await settled((await send({ 'other-name.csv': table(22) })).load)
  assert.deepEqual([next.state, next.stored], ['done', 1])
  assert.equal((await readMappings(door.house.engine)).size, 1)
})

test('a load that is stopped leaves nothing, whether it waits, runs or needs somebody', async () => {
  const before = await rightsHeld()
  const stop = (load: string) => door.request(`/api/loads/${load}/stop`, { method: 'POST' })
  const asking = await settled((await send({ 'ask.csv': '甲,乙\n1,2\n' })).load)
  assert.equal((await stop(asking.load)).status, 204)
  assert.equal((await settled(asking.load)).state, 'stopped')
  assert.equal((await stop('nothing')).status, 404)

  const desk = new LoadDesk(door.house)
  const many = [HEAD, ...Array.from({ length: 10_500 }, (_, i) => row(100 + i))].join('\n')
  const begin = async (text: string) => {
    const request = new Request('http://127.0.0.1/', { method: 'POST', body: formOf({ 'many.csv': text }) })
    const begun = await desk.begin(request)
    assert.ok('load' in begun)
    return begun.load
  }
  const rested = (load: string) =>
    new Promise<LoadShape['state']>(done =>
      desk.watch(load, ({ state }) => state !== 'running' && done(state)),
    )
  const running = await begin(many)
  const waiting = await begin('甲,乙\n1,2\n')
  const ends = Promise.all([rested(running), rested(waiting)])
  await desk.stop(waiting)
  desk.watch(running, ({ read }) => void (read > 0 && desk.stop(running)))
  assert.deepEqual(await ends, ['stopped', 'stopped'])
  assert.equal(await rightsHeld(), before)
  assert.deepEqual(await uploadsLeft(), [])
})

test('a load whose asker fails meanwhile lets the next one go on', async () => {
  const path = join(door.house.dir, 'direct.csv')
  await writeFile(path, `${[HEAD, row(41)].join('\n')}\n`)
  const fails = () => {
    throw new Error('nobody listens')
  }
  await assert.rejects(loadRecords(door.house, [path], {}, fails), /nobody listens/)
  const { stored } = await loadRecords(door.house, [path], {}, () => {})
  assert.equal(stored, 1)
})

test('a name leads nowhere else, and files that cannot be read are told', async () => {
  const evil = { '../../../evil.csv': [HEAD, row(31)].join('\n'), 'noise.bin': '\u0000\u0001\u0002' }
  const done = await settled((await send({ ...evil, [`${'长'.repeat(300)}.csv`]: `${HEAD}\n` })).load)
  assert.deepEqual([done.state, done.stored], ['done', 1])
  assert.ok(
    !existsSync(join(door.house.dir, '..', 'evil.csv')) && !existsSync(join(uploads(), '..', 'evil.csv')),
  )
  const { body } = await door.ask<{ rows: RejectionShape[] }>(`/api/loads/${done.load}/rejections`)
  assert.ok(body.rows.some(one => one.file === 'noise.bin' && one.reason === 'format-not-recognised'))
  assert.deepEqual(await uploadsLeft(), [])
})

test('a form that cannot be taken is refused by name and leaves nothing', async () => {
  const post = (init: RequestInit) => door.ask<{ refused: string }>('/api/loads', { method: 'POST', ...init })
  const type = 'multipart/form-data; boundary=x'
  const refusals: [RequestInit, string][] = [
    [{ body: new FormData() }, 'file-not-found'],
    [{}, 'parameter-invalid'],
    [{ body: '{}', headers: { 'content-type': 'application/json' } }, 'parameter-invalid'],
    [{ body: 'text', headers: { 'content-type': 'multipart/form-data' } }, 'parameter-invalid'],
    [
      {
        body: '--x\r\ncontent-disposition: form-data; name="files"; filename="a.csv"\r\n\r\ncut of',
        headers: { 'content-type': type },
      },
      'truncated',
    ],
  ]
  for (const [init, name] of refusals) assert.equal((await post(init)).body.refused, name)
  const tooMany = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}.csv`, 'x']))
  assert.equal((await post({ body: formOf(tooMany) })).body.refused, 'too-large')
  assert.deepEqual(await uploadsLeft(), [])
})
