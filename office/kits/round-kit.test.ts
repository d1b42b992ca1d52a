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
