import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DueShape, ProcedureBrief, ProcedurePage } from '#server/api/procedures'
import type { AssessmentShape, ThresholdBrief, ThresholdPage } from '#server/api/thresholds'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

async function good<T>(path: string, init?: RequestInit): Promise<T> {
  const { status, body } = await door.ask<T>(path, init)
  assert.equal(status, 200, `${path} ${JSON.stringify(body).slice(0, 200)}`)
  return body
}
const refusedAs = async (path: string, init?: RequestInit) => {
  const { status, body } = await door.ask(path, init)
  return [status, body.refused]
}

test('procedures are listed by channel, and each opens with states that its acts lead to', async () => {
  const all = await good<ProcedureBrief[]>('/api/procedures')
  const codes = all.map(one => one.channel.code)
  assert.deepEqual(codes, [...codes].sort())
  const ofChannels = all.filter(one => one.channel.kind === 'channel')
  assert.equal(new Set(ofChannels.map(one => one.channel.code)).size, 7)
  const lines = all.filter(one => one.channel.kind === 'line-of-work')
  assert.deepEqual([...new Set(lines.map(one => one.channel.code))], ['W1', 'W2'])
  for (const brief of all) {
    const page = await good<ProcedurePage>(`/api/procedures/${brief.id}`)
    assert.equal(page.limits.length, brief.limits)
    for (const { states } of page.courses) {
      const paths = new Set(states.map(one => one.path))
      for (const { acts, expires } of states)
        for (const target of [...acts.map(one => one.target), expires?.target])
          assert.ok(target === undefined || paths.has(target), `${brief.id} ${target}`)
    }
    for (const { rules } of page.limits) assert.ok(rules.every(one => one.basis.text.zh))
  }
})

test('a due day comes with its rule, who owes it, and every step cited', async () => {
  const due = await good<DueShape>('/api/procedures/complaint/due?limit=triage&from=2026-03-09')
  assert.equal(due.due, '2026-03-18')
  assert.equal(due.owes.id, 'officer')
  assert.equal(due.rule.value?.unit, 'working-day')
  assert.ok(due.derivation.length > 1 && due.derivation.every(one => one.citation.source))
})

test('what cannot be counted is refused by name', async () => {
  const at = '/api/procedures/complaint/due'
  assert.deepEqual(await refusedAs(`${at}?limit=toString&from=2026-03-09`), [404, 'unknown-limit'])
  assert.deepEqual(await refusedAs(`${at}?limit=triage&from=2026-02-30`), [422, 'not-a-day'])
  assert.deepEqual(await refusedAs(`${at}?limit=triage&from=1990-01-01`), [422, 'limit-not-in-force'])
  const elsewhere = `${at}?limit=triage&from=2026-03-09&place=nowhere`
  assert.deepEqual(await refusedAs(elsewhere), [404, 'unknown-place'])
  assert.deepEqual(await refusedAs('/api/procedures/none'), [404, 'unknown-procedure'])
})

const asked = (facts: unknown, on: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ facts, on }),
})

test('a table shows its rows in words and judges facts by the day of the event', async () => {
  const all = await good<ThresholdBrief[]>('/api/thresholds')
  for (const { id } of all) {
    const page = await good<ThresholdPage>(`/api/thresholds/${id}`)
    assert.ok(page.asks.length > 0 && page.asks.every(name => name in page.facts), id)
    assert.ok(page.versions.every(one => one.rows.every(row => row.says.zh && row.says.en)))
  }
  const at = '/api/thresholds/counterfeit-mark/assess'
  const met = await good<AssessmentShape>(at, asked({ illegalGains: 30_000 }, '2026-01-05'))
  assert.equal(met.meets, true)
  assert.ok(met.matched.length > 0)
  const open = await good<AssessmentShape>(at, asked({}, '2026-01-05'))
  assert.equal(open.meets, null)
  assert.ok(open.missing.length > 0)
  assert.deepEqual(await refusedAs(at, asked({ illegalGains: -1 }, '2026-01-05')), [422, 'value-impossible'])
  assert.deepEqual(await refusedAs(at, asked({}, 'yesterday')), [422, 'not-a-day'])
  assert.deepEqual(await refusedAs(at, { method: 'POST', body: '{' }), [422, 'parameter-invalid'])
})
