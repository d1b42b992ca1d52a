import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { civilAppeal as limits } from '#jurisdictions/limits/courts/civil-appeal'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { civilAppeal as procedure } from '#policy/procedures/courts/civil-appeal'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('five days down, fifteen to answer, five up, five to file, three months to decide', () => {
  assert.equal(
    timeline(`
      2025-12-29  appeal    appellant
      2026-01-04  serve     judge
      2026-01-19  answer    appellee
      2026-01-23  forward   judge
      2026-01-26  transmit  judge
      2026-02-02  file      judge
      2026-05-06  extend    head-of-authority
      2026-08-03  uphold    judge
    `),
    table`
      2025-12-29  appeal    lodged         copy-service by 2026-01-04 (5 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2026-01-04  serve     answering      answer by 2026-01-19 (15 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2026-01-19  answer    forwarding     forwarding by 2026-01-26 (5 days, 中华人民共和国民事诉讼法 第一百七十四条);
                                           transmission by 2026-01-26 (5 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2026-01-23  forward   forwarding     transmission by 2026-01-26 (5 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2026-01-26  transmit  docketing      docketing by 2026-02-02 (5 days, 最高人民法院关于严格执行案件审理期限制度的若干规定 第六条)
      2026-02-02  file      trial.hearing  trial by 2026-05-06 (3 months, 中华人民共和国民事诉讼法 第一百八十三条)
      2026-05-06  extend    trial.hearing  trial by 2026-08-03 (3 months + 3 months, 中华人民共和国民事诉讼法 第一百八十三条)
      2026-08-03  uphold    effective
    `,
  )
})

test('an appeal against a ruling, lodged above and passed down, is decided in thirty days', () => {
  assert.equal(
    timeline(`
      2024-04-28  appeal          appellant
      2024-04-28  lodge-above     judge
      2024-05-06  pass-down       judge
      2024-05-11  serve           judge
      2024-05-28  transmit        judge
      2024-05-30  file-ruling     judge
      2024-06-28  reverse-ruling  judge
    `),
    table`
      2024-04-28  appeal            lodged         copy-service by 2024-05-06 (5 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2024-04-28  lodge-above       lodged-above   passing-down by 2024-05-06 (5 days, 中华人民共和国民事诉讼法 第一百七十三条)
      2024-05-06  pass-down         lodged         copy-service by 2024-05-11 (5 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2024-05-11  serve             answering      answer by 2024-05-27 (15 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2024-05-27  (answer ran out)  transmitting   transmission by 2024-06-03 (5 days, 中华人民共和国民事诉讼法 第一百七十四条)
      2024-05-28  transmit          docketing      docketing by 2024-06-03 (5 days, 最高人民法院关于严格执行案件审理期限制度的若干规定 第六条)
      2024-05-30  file-ruling       trial.hearing  ruling-trial by 2024-07-01 (30 days, 中华人民共和国民事诉讼法 第一百八十三条)
      2024-06-28  reverse-ruling    effective
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 158)
})
