import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trees } from '#kernel/fixtures/invented'
import type { Predicate } from '#kernel/predicate'
import {
  all,
  always,
  any,
  atLeast,
  atMost,
  contains,
  had,
  has,
  inForce,
  is,
  lessThan,
  moreThan,
  named,
  not,
  olderThan,
  oneOf,
  startsWith,
} from '#kernel/predicate'
import { sayPredicate, spellPredicate } from '#kernel/predicate-sentence'

/** Every node of the language of conditions, as a person reads it. */
const said: [Predicate, zh: string, en: string][] = [
  [always(), '全部', 'no further condition'],
  [is('height', 3), '高度为3', 'Height is 3'],
  [is('status', 'in-force'), '法律状态为有效', 'Legal status is In force'],
  [is('green', true), 'green为是', 'green is yes'],
  [oneOf('kindCode', ['A', 'B']), '文献种类代码为A、B之一', 'Kind code is one of A, B'],
  [oneOf('kindCode', ['A']), '文献种类代码为A', 'Kind code is A'],
  [oneOf('code', ['planted', 'felled']), '事项为栽种、砍伐之一', 'Event is one of Planted, Felled'],
  [has('family'), '有同族国家（地区）', 'Family offices present'],
  [moreThan('height', 3), '高度大于3', 'Height more than 3'],
  [atLeast('height', 3), '高度不小于3', 'Height at least 3'],
  [lessThan('filedOn', '2020-01-01'), '申请日早于2020-01-01', 'Filed on earlier than 2020-01-01'],
  [atMost('height', 3), '高度不大于3', 'Height at most 3'],
  [contains('ipc', 'H04L'), 'IPC分类号包括H04L', 'IPC including H04L'],
  [startsWith('ipc', ['G06', 'H04']), 'IPC分类号以G06、H04开头', 'IPC starting with G06, H04'],
  [inForce(), '当日有效', 'in force on the day'],
  [olderThan('grantedOn', 10), '自授权公告日起超过10年', 'more than 10 years have passed since Granted on'],
  [had('planted', 'felled'), '当日以前发生过栽种或砍伐', 'Planted or Felled by the day'],
  [had('unheard'), '当日以前发生过unheard', 'unheard by the day'],
  [not(inForce()), '非（当日有效）', 'not (in force on the day)'],
  [all(inForce(), is('height', 3)), '当日有效且高度为3', 'in force on the day and Height is 3'],
  [any(inForce(), is('height', 3)), '当日有效或高度为3', 'in force on the day or Height is 3'],
  [
    all(always(), any(inForce(), has('ipc')), not(had('felled'))),
    '（当日有效或有IPC分类号）且非（当日以前发生过砍伐）',
    '(in force on the day or IPC present) and not (Felled by the day)',
  ],
]

for (const [predicate, zh, en] of said)
  test(`said aloud: ${en}`, () => {
    assert.equal(sayPredicate(predicate, [trees], 'zh'), zh)
    assert.equal(sayPredicate(predicate, [trees], 'en'), en)
  })

test('acts and procedures of cases are said by the labels of their conditions, and never by their codes', () => {
  const procedure = { kind: 'code', label: { zh: '程序', en: 'Procedure' } } as const
  const cases = { ...trees, fromLedger: 'case' as const, fields: { procedure } }
  const acted = named({ zh: '确认', en: 'confirm' }, oneOf('code', ['act.confirm', 'act.confirm-at-once']))
  const ofProcedure = named({ zh: '司法确认', en: 'Confirmation' }, is('procedure', 'judicial-confirmation'))
  assert.equal(spellPredicate(acted, [cases], 'zh'), '事项为‘确认’')
  assert.equal(spellPredicate(ofProcedure, [cases], 'en'), 'Procedure is ‘Confirmation’')
  // What a register names itself is said by that name, and what has no name by its code.
  assert.equal(
    spellPredicate(named({ zh: '甲', en: 'a' }, oneOf('code', ['planted'])), [cases], 'zh'),
    '事项为栽种',
  )
  assert.equal(spellPredicate(is('procedure', 'x'), [cases], 'en'), 'Procedure is x')
})
