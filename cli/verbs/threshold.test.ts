import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runIn } from '#cli/fixtures/desk'
import { programOf } from '#scripts/program'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-threshold-'))
  await writeFile(join(dir, 'facts.json'), '{"turnover": 50000}')
  await writeFile(join(dir, 'negative.json'), '{"turnover": -1}')
  await writeFile(join(dir, 'torn.json'), '{"turnover": ')
})
after(() => rm(dir, { recursive: true, force: true }))

/** No house is opened for a threshold: it needs no records. */
const line = (...words: string[]) =>
  runIn(dir, () => Promise.reject(new Error('A threshold asks for no house.')), ['threshold', ...words])

test('an answer is one object: whether, which tier, by which clauses, and what is missing', async () => {
  const { exit, said } = await line(
    'counterfeit-mark',
    '--facts',
    'facts.json',
    '--on',
    '2026-01-05',
    '--json',
  )
  const answer = JSON.parse(said)
  assert.equal(exit, 0)
  assert.deepEqual([answer.meets, answer.tier, answer.missing], [true, 'serious', []])
  assert.equal(answer.matched[0].clause, '第三条第一款第一项')
  assert.match(answer.matched[0].citation, /^《.*解释》（法释〔2025〕5号）第三条第一款第一项$/)
})

test('the rule is that of the day of the event', async () => {
  const { said } = await line('counterfeit-mark', '--facts', 'facts.json', '--on', '2020-01-05', '--json')
  assert.match(JSON.parse(said).matched[0].citation, /法释〔2004〕19号/)
  const none = await line('counterfeit-service-mark', '--facts', 'facts.json', '--on', '2020-01-05', '--json')
  assert.deepEqual([none.exit, JSON.parse(none.said).refused], [1, 'rule-not-known'])
})

test('a person reads it in either language', async () => {
  const words = ['counterfeit-mark', '--facts', 'facts.json', '--on', '2026-01-05']
  assert.match((await line(...words)).said, /是 — 情节严重[\s\S]*非法经营数额在50,000元以上/)
  assert.match((await line(...words, '--lang', 'en')).said, /yes — Serious circumstances/)
})

test('what cannot be answered is refused by name, with the fact', async () => {
  const refused = async (id: string, file: string, on = '2026-01-05') => {
    const { exit, said } = await line(id, '--facts', file, '--on', on, '--json')
    assert.equal(exit, 1)
    return JSON.parse(said)
  }
  const negative = await refused('counterfeit-mark', 'negative.json')
  assert.deepEqual([negative.refused, negative.detail], ['value-impossible', 'turnover: -1'])
  assert.equal((await refused('counterfeit-mark', 'torn.json')).refused, 'malformed')
  assert.equal((await refused('counterfeit-mark', 'nothing.json')).refused, 'file-not-found')
  assert.equal((await refused('counterfeit-mark', 'facts.json', '2026-13-01')).refused, 'not-a-day')
  assert.equal((await refused('no-such-thing', 'facts.json')).refused, 'unknown-threshold')
  assert.equal((await line('counterfeit-mark', '--on', '2026-01-05')).exit, 2)
})

test('the list shows every table with the facts it asks for', async () => {
  const listed = JSON.parse((await line('list', '--json')).said) as { id: string; facts: string[] }[]
  const asked = new Map(listed.map(one => [one.id, one.facts]))
  assert.ok(
    asked.get('trade-secret')?.includes('loss') && asked.get('customs-security')?.includes('goodsValue'),
  )
  assert.match((await line('list')).said, /report-reward +2021-12-01 +举报奖励/)
})

test('facts may come from the standard input', async () => {
  const words = ['threshold', 'trade-secret', '--facts', '-', '--on', '2026-01-05', '--json']
  const child = spawn(process.execPath, [...programOf('cli/main.ts'), ...words], { cwd: dir })
  child.stdin.end('{"loss": 299999, "illegalGains": 0}')
  let said = ''
  for await (const chunk of child.stdout) said += chunk
  assert.deepEqual(JSON.parse(said), {
    meets: null,
    tier: null,
    matched: [],
    missing: ['priorSanctionMonths'],
  })
})
