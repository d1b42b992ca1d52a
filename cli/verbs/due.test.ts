import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runIn } from '#cli/fixtures/desk'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-due-'))
})
after(() => rm(dir, { recursive: true, force: true }))

/** These verbs read definitions alone and open no house. */
const noHouse = () => Promise.reject(new Error('a house was opened'))
const run = (...line: string[]) => runIn(dir, noHouse, line)
async function answer(...line: string[]) {
  const { exit, said } = await run(...line, '--json')
  return { exit, ...JSON.parse(said) }
}
const adjudication = 'patent-infringement-adjudication'

test('a due day comes with its derivation: each step, its day and what it rests on', async () => {
  const shape = await answer('due', adjudication, 'action', '--from', '2026-09-18', '--lang', 'en')
  assert.deepEqual(Object.keys(shape), ['exit', 'due', 'derivation'])
  assert.deepEqual([shape.exit, shape.due], [0, '2026-10-08'])
  for (const one of shape.derivation)
    assert.deepEqual(Object.keys(one).slice(0, 3), ['step', 'day', 'citation'])
  assert.deepEqual(
    shape.derivation.map((one: { step: string; day: string }) => [one.step, one.day]),
    [
      ['Runs from the event; the day of the event is not counted', '2026-09-18'],
      ['15 days', '2026-10-03'],
      ['The last day is a day off: moved to the next working day', '2026-10-08'],
    ],
  )
  assert.match(shape.derivation[1].citation, /Patent Law .*第六十五条$/)
  const { said } = await run('due', adjudication, 'action', '--from', '2026-09-18')
  assert.match(said, /^2026-10-08\n {2}2026-09-18 {2}自事由发生之日起算/)
})

test('acts since the limit began are counted in: a stop, an extension, each by its role', async () => {
  const decision = ['due', adjudication, 'decision', '--from', '2026-05-06']
  const stopped = ['--act', '2026-06-10 suspend officer', '--act', '2026-07-10 resume officer']
  assert.equal((await answer(...decision)).due, '2026-08-06')
  assert.equal((await answer(...decision, ...stopped)).due, '2026-09-07')
  assert.equal((await answer(...decision, '--act', '2026-08-03 extend head-of-authority')).due, '2026-09-07')
  assert.equal((await answer('due', adjudication, 'acceptance', '--from', '2026-04-27')).due, '2026-05-07')
  for (const place of ['长沙市', '990100'])
    assert.equal((await answer(...decision, '--place', place)).due, '2026-08-06', place)
})

test('what cannot be answered is refused by name, and never guessed', async () => {
  const from = (day: string, ...more: string[]) => ['due', adjudication, 'decision', '--from', day, ...more]
  const cases: [string[], string][] = [
    [['due', 'nothing', 'decision', '--from', '2026-05-06'], 'unknown-procedure'],
    [['due', adjudication, 'nothing', '--from', '2026-05-06'], 'unknown-limit'],
    [['due', adjudication, 'service', '--from', '2026-05-06'], 'limit-not-set'],
    [from('2026-02-30'), 'not-a-day'],
    [from('2025-01-31'), 'limit-not-in-force'],
    [from('2026-11-06'), 'past-horizon'],
    [from('2026-05-06', '--place', '亚特兰蒂斯'), 'unknown-place'],
    [from('2026-05-06', '--act', '2026-06-10 suspend officer'), 'clock-stopped'],
    [from('2026-05-06', '--act', '2026-06-10 suspend claimant'), 'not-competent'],
    [from('2026-05-06', '--act', '2026-06-10 accept officer'), 'act-not-open'],
    [from('2026-05-06', '--act', '2026-05-05 suspend officer'), 'earlier-than-last-act'],
    [from('2026-05-06', '--act', '2026-06-10 rescind officer'), 'fact-missing'],
    [from('2026-05-06', '--act', '2026-06-10 rescind officer colour=red'), 'fact-unknown'],
    [['play', 'nothing', '--script', 'none.txt'], 'unknown-procedure'],
    [['play', adjudication, '--script', 'none.txt'], 'file-not-found'],
    [['procedure', 'show', 'nothing'], 'unknown-procedure'],
  ]
  for (const [line, name] of cases) {
    const { exit, refused } = await answer(...line)
    assert.deepEqual([exit, refused], [1, name], line.join(' '))
  }
})

test('wrong use is told with the usage', async () => {
  const wrong = [
    ['due', adjudication, 'decision'],
    ['due', adjudication, 'decision', '--from', '2026-05-06', '--act', 'suspend'],
    ['play', adjudication],
    ['procedure', 'change'],
    ['procedure', 'show'],
  ]
  for (const line of wrong) assert.equal((await run(...line)).exit, 2, line.join(' '))
})

test('a script is played as its timeline, and one too long is refused', async () => {
  await writeFile(join(dir, 'case.txt'), '2026-04-27 request claimant\n\n2026-05-06 accept officer\n')
  const { exit, said } = await run('play', adjudication, '--script', 'case.txt')
  assert.equal(exit, 0)
  assert.match(said, /^2026-04-27 {2}request {2}requested\.review .*acceptance by 2026-05-07/)
  const { said: rows } = await run('play', adjudication, '--script', 'case.txt', '--json')
  assert.equal(JSON.parse(rows)[1].state, 'examination.inquiry')
  await writeFile(join(dir, 'long.txt'), '2026-04-27 request claimant\n'.repeat(40_000))
  assert.equal((await answer('play', adjudication, '--script', 'long.txt')).refused, 'too-large')
})

test('procedures are listed by channel and shown whole', async () => {
  const { said } = await run('procedure', 'list', '--json')
  const list = JSON.parse(said) as { id: string; channel: string }[]
  assert.ok(list.some(one => one.id === adjudication && one.channel === 'administrative-enforcement'))
  const shown = await answer('procedure', 'show', adjudication)
  const decision = shown.limits.find((one: { name: string }) => one.name === 'decision')
  assert.deepEqual(decision.rules[0].value, { count: 3, unit: 'month' })
  assert.equal(decision.rules[0].basis.article, '第三十七条')
  const prose = await run('procedure', 'show', adjudication)
  assert.match(prose.said, /state examination\.suspension: 中止 · Suspension; stops decision/)
  assert.match(prose.said, /decision from 2025-02-01: 3个月 · 3 months, then 由决定或者约定确定，不超过1个月/)
})
