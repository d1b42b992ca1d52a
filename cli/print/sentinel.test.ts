import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentinelLines } from '#cli/print/sentinel'
import type { SentinelShape } from '#server/api/sentinels'

const both = (text: string) => ({ zh: text, en: `${text} in English` })
const citation = { source: 'a', article: '1', mark: 'read' as const, text: both('第一条') }
const given: SentinelShape = {
  ...{ id: 'a', threshold: { id: 'table', label: both('某罪') }, meets: true, missing: [], on: '2026-03-02' },
  matched: [{ clause: '1', says: both('数额'), citation }],
  ...{ isDayKnown: true, answered: false, isAlarm: true, says: both('应当移送'), basis: [] },
  handOver: { id: 'way', label: both('移送') },
}

test('a line that is met and not answered is an alarm with its clause; answered, it is none', () => {
  assert.match(sentinelLines([given], 'zh'), /^刑事标准\n {2}! 警报：已达标准，未移送 +某罪 +第一条\n$/)
  assert.match(
    sentinelLines([{ ...given, answered: true, isAlarm: false }], 'en'),
    / {2}met, referred +某罪 in/,
  )
})

test('what is missing is named, what has no rule says so, and what is not met is left out', () => {
  const open = {
    ...given,
    meets: null,
    isAlarm: false,
    matched: [],
    missing: [{ name: 'a', label: both('数量') }],
  }
  assert.match(sentinelLines([open], 'zh'), /事实不全 +某罪 +数量\n$/)
  const refusal = { refused: 'rule-not-known', sentence: both('没有规定') }
  assert.match(sentinelLines([{ ...open, refusal }], 'zh'), /某罪 +没有规定\n$/)
  assert.equal(sentinelLines([{ ...given, meets: false }], 'zh'), '')
})
