import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowsOf } from '#kernel/index/fixtures/written'
import { isRefusal } from '#kernel/refusal'
import type { KeptResult } from '#office/designation/kept-result'
import { recomputeCut } from '#office/kits/recompute-cut'
import { makeRoundKit } from '#office/kits/round-kit'

test('a round comes to the same line by numbers; where a lot decided, by applications as it was drawn of', () => {
  const kitFor = (scores: readonly number[]) => {
    const rule = { id: 'round', seats: 1, score: 'score', ties: 'lot' as const, seed: 4 }
    const cut = { ...rule, caps: [], vetoes: [], merged: [], lacking: 'leave-out' as const }
    const ground = ['unit,score', ...scores.map((one, at) => `x-${at},${one}`)].join('\n')
    const answer = recomputeCut(cut, rowsOf(ground))
    assert.ok(!isRefusal(answer))
    const { units, line } = JSON.parse(answer.results.get('cut.json') ?? '')
    const kept = {
      rule: cut,
      recommended: [],
      members: [],
      line,
      units: units.map((one: object) => ({ ...one, words: {} })),
    }
    const kit = makeRoundKit({
      kept: kept as unknown as KeptResult,
      ...{ on: '2026-06-30', cities: new Map(), version: '0' },
    })
    assert.ok(!isRefusal(kit), JSON.stringify(kit))
    return (kit.files.get('scores.csv') ?? '').split('\n').map(row => row.split(',')[0])
  }
  assert.deepEqual(kitFor([70, 80, 60]), ['unit', '2', '1', '3', ''])
  assert.deepEqual(kitFor([80, 80]).slice(1, 3).sort(), ['x-0', 'x-1'])
})

test('caps and vetoes decide in a kit as they did; which veto it was is not told', () => {
  const rule = { id: 'round', seats: 2, score: 'score', ties: 'both-out' as const, seed: 4, minimum: 60 }
  const cap = { by: 'region', most: 1, each: {} }
  const cut = { ...rule, caps: [cap], vetoes: ['veto'], merged: [], lacking: 'leave-out' as const }
  const words = [
    ...[
      { region: '东', veto: '' },
      { region: '东', veto: '' },
    ],
    ...[
      { region: '西', veto: 'false-data' },
      { region: '西', veto: '' },
    ],
  ]
  const rows = words.map(({ region, veto }, at) => `x-${at},${90 - at},${region},${veto}`)
  const answer = recomputeCut(cut, rowsOf(['unit,score,region,veto', ...rows].join('\n')))
  assert.ok(!isRefusal(answer))
  const { units, line } = JSON.parse(answer.results.get('cut.json') ?? '')
  const own = (unit: string) => ({ words: words[Number(unit.slice(2))] })
  const kept = { rule: cut, recommended: ['x-0', 'x-3'], members: [], line }
  const whole = { ...kept, units: units.map((one: { unit: string }) => ({ ...one, ...own(one.unit) })) }
  const given = { on: '2026-06-30', cities: new Map([['x-3', '丁市']]), version: '0' }
  const kit = makeRoundKit({ kept: whole as unknown as KeptResult, ...given })
  assert.ok(!isRefusal(kit), JSON.stringify(kit))
  assert.deepEqual((kit.files.get('scores.csv') ?? '').trim().split('\n').slice(1).sort(), [
    '1,,,,90,,东,,1',
    '2,,,,89,,东,,',
    '3,,,,88,,西,1,',
    '4,丁市,,,87,,西,,1',
  ])
  // What this program would not come to is not sent out as what was published.
  const other = { ...whole, units: whole.units.map((one: object) => ({ ...one, score: 1 })) }
  const refused = makeRoundKit({ kept: other as unknown as KeptResult, ...given })
  assert.ok(isRefusal(refused) && refused.refused === 'kit-changed')
})
