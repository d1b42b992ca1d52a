import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { trademarkOpposition as limits } from '#jurisdictions/limits/confirmation/trademark-opposition'
import { sayLength } from '#kernel/procedures/duration'
import { histories } from '#kernel/fixtures/histories'
import { limitInForce } from '#kernel/procedures/limit-in-force'
import { play, table } from '#kernel/procedures/play'
import { isRefusal } from '#kernel/refusal'
import { trademarkOpposition as procedure } from '#policy/procedures/confirmation/trademark-opposition'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('the time to decide runs from the end of the announcement, and only the superior office may lengthen it', () => {
  assert.equal(
    timeline(`
      2024-11-06  announce           cnipa-examiner
      2025-02-05  oppose             opponent
      2025-02-10  accept             cnipa-examiner
      2025-03-03  copy               cnipa-examiner
      2025-03-28  answer             applicant
      2025-04-30  supplement         opponent
      2025-06-27  supplement-answer  applicant
      2026-01-12  extend             head-of-authority
      2026-01-12  extend             higher-authority
      2026-05-20  deny-registration  cnipa-examiner
      2026-06-05  request-review     applicant
      2026-06-08  record-denial      cnipa-examiner
    `),
    table`
      2024-11-06  announce              announcement.open      opposition by 2025-02-06 (3 months, 中华人民共和国商标法 第三十三条)
      2025-02-05  oppose                announcement.filed     opposition by 2025-02-06 (3 months, 中华人民共和国商标法 第三十三条);
                                                               opponent-evidence by 2025-05-06 (3 months, 中华人民共和国商标法实施条例 第二十七条)
      2025-02-06  (opposition ran out)  examination.filed      opponent-evidence by 2025-05-06 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2026-02-06 (12 months, 中华人民共和国商标法 第三十五条)
      2025-02-10  accept                examination.copying    opponent-evidence by 2025-05-06 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2026-02-06 (12 months, 中华人民共和国商标法 第三十五条)
      2025-03-03  copy                  examination.answering  opponent-evidence by 2025-05-06 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2026-02-06 (12 months, 中华人民共和国商标法 第三十五条);
                                                               answer by 2025-04-02 (30 days, 中华人民共和国商标法实施条例 第二十七条)
      2025-03-28  answer                examination.examining  opponent-evidence by 2025-05-06 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2026-02-06 (12 months, 中华人民共和国商标法 第三十五条);
                                                               applicant-evidence by 2025-06-30 (3 months, 中华人民共和国商标法实施条例 第二十七条)
      2025-04-30  supplement            examination.examining  decision by 2026-02-06 (12 months, 中华人民共和国商标法 第三十五条);
                                                               applicant-evidence by 2025-06-30 (3 months, 中华人民共和国商标法实施条例 第二十七条)
      2025-06-27  supplement-answer     examination.examining  decision by 2026-02-06 (12 months, 中华人民共和国商标法 第三十五条)
      2026-01-12  extend                refused: not-competent
      2026-01-12  extend                examination.examining  decision by 2026-08-06 (12 months + 6 months, 中华人民共和国商标法 第三十五条)
      2026-05-20  deny-registration     denied                 review by 2026-06-04 (15 days, 中华人民共和国商标法 第三十五条)
      2026-06-04  (review ran out)      effective
      2026-06-05  request-review        refused: act-not-open
      2026-06-08  record-denial         refused
    `,
  )
})

test('unopposed, the mark is registered; a window that ends on Tomb-Sweeping Day ends the day after', () => {
  assert.equal(
    timeline(`
      2026-01-06  announce  cnipa-examiner
      2026-04-07  register  cnipa-examiner
      2026-04-08  register  cnipa-examiner
    `),
    table`
      2026-01-06  announce              announcement.open  opposition by 2026-04-07 (3 months, 中华人民共和国商标法 第三十三条)
      2026-04-07  register              refused: act-not-open
      2026-04-07  (opposition ran out)  unopposed
      2026-04-08  register              registered
    `,
  )
})

test('a denial is reviewed, stands still while another case decides the prior right, and is sued against', () => {
  assert.equal(
    timeline(`
      2024-01-08  announce           cnipa-examiner
      2024-04-08  oppose             opponent
      2024-04-30  accept             cnipa-examiner
      2024-05-15  copy               cnipa-examiner
      2024-12-02  deny-registration  cnipa-examiner
      2024-12-16  request-review     applicant
      2025-03-03  suspend            cnipa-examiner
      2025-06-03  resume             cnipa-examiner
      2026-01-27  uphold             cnipa-examiner
      2026-02-26  sue                applicant
      2026-09-01  uphold-finally     judge
      2026-09-15  record-denial      cnipa-examiner
    `),
    table`
      2024-01-08  announce              announcement.open      opposition by 2024-04-08 (3 months, 中华人民共和国商标法 第三十三条)
      2024-04-08  oppose                announcement.filed     opposition by 2024-04-08 (3 months, 中华人民共和国商标法 第三十三条);
                                                               opponent-evidence by 2024-07-08 (3 months, 中华人民共和国商标法实施条例 第二十七条)
      2024-04-08  (opposition ran out)  examination.filed      opponent-evidence by 2024-07-08 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2025-04-08 (12 months, 中华人民共和国商标法 第三十五条)
      2024-04-30  accept                examination.copying    opponent-evidence by 2024-07-08 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2025-04-08 (12 months, 中华人民共和国商标法 第三十五条)
      2024-05-15  copy                  examination.answering  opponent-evidence by 2024-07-08 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2025-04-08 (12 months, 中华人民共和国商标法 第三十五条);
                                                               answer by 2024-06-14 (30 days, 中华人民共和国商标法实施条例 第二十七条)
      2024-06-14  (answer ran out)      examination.examining  opponent-evidence by 2024-07-08 (3 months, 中华人民共和国商标法实施条例 第二十七条);
                                                               decision by 2025-04-08 (12 months, 中华人民共和国商标法 第三十五条)
      2024-12-02  deny-registration     denied                 review by 2024-12-17 (15 days, 中华人民共和国商标法 第三十五条)
      2024-12-16  request-review        review.reviewing       review-decision by 2025-12-16 (12 months, 中华人民共和国商标法 第三十五条)
      2025-03-03  suspend               review.suspended       clock stopped
      2025-06-03  resume                review.reviewing       review-decision by 2026-03-18 (12 months, 中华人民共和国商标法 第三十五条)
      2026-01-27  uphold                reviewed               action by 2026-02-26 (30 days, 中华人民共和国商标法 第三十五条)
      2026-02-26  sue                   litigation
      2026-09-01  uphold-finally        effective
      2026-09-15  record-denial         refused
    `,
  )
})

test('a window that would end in a year whose holidays are not announced has no due day', () => {
  assert.equal(
    timeline(`
      2026-09-30  announce  cnipa-examiner
      2026-12-30  oppose    opponent
    `),
    table`
      2026-09-30  announce  announcement.open   opposition by 2026-12-30 (3 months, 中华人民共和国商标法 第三十三条)
      2026-12-30  oppose    announcement.filed  opposition by 2026-12-30 (3 months, 中华人民共和国商标法 第三十三条);
                                                opponent-evidence by refused: past-horizon (3 months, 中华人民共和国商标法实施条例 第二十七条)
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 132)
})

test('from 2027 two months, and the head of the office lengthens; a window that runs into 2027 is a doubt', () => {
  const rule = (name: string, on: string) => {
    const found = limitInForce([limits], ['100000'], procedure.id, name, on)
    return isRefusal(found) ? found.refused : found
  }
  const said = (name: string, on: string) => {
    const found = rule(name, on)
    if (typeof found === 'string') return found
    const by = found.extensions.map(one => `${sayLength(one.value).en} ${one.by}`)
    return [found.value?.count, found.value?.unit, ...by, found.basis.source.id, found.doubt && 'doubt']
      .filter(Boolean)
      .join(' ')
  }
  assert.deepEqual(
    [
      said('opposition', '2019-10-31'),
      said('opposition', '2026-09-30'),
      said('opposition', '2026-12-31'),
      said('opposition', '2027-01-01'),
      said('decision', '2026-12-31'),
      said('decision', '2027-01-01'),
    ],
    [
      'limit-not-in-force',
      '3 month trademark-law-2019',
      '3 month trademark-law-2019 doubt',
      '2 month trademark-law-2026',
      '12 month 6 months higher-authority trademark-law-2019',
      '12 month 6 months head-of-authority trademark-law-2026',
    ],
  )
})
