import { defineThreshold, oneOfCodes, yesNo, yuan } from '#kernel/procedures/threshold'
import { cite } from '#kernel/source'
import { antiUnfairCompetitionLaw2025 } from '#policy/sources/anti-unfair-competition-law-2025'
import { copyrightLaw2020 } from '#policy/sources/copyright-law-2020'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { otherFines } from '#policy/thresholds/parts/other-fines'
import { trademarkFines } from '#policy/thresholds/parts/trademark-fines'
import { violations } from '#policy/thresholds/parts/violations'

const now = '2026-01-05'
const mark = { violation: 'trademark-infringement', innocentSeller: false }
const patent = { violation: 'false-patent-marking', innocentSeller: false }
const secret = { violation: 'trade-secret', grave: true }
const badFaith = { violation: 'bad-faith-trademark-filing' }

export const penaltyFine = defineThreshold({
  id: 'penalty-fine',
  label: { zh: '行政处罚的罚款幅度', en: 'Range of an administrative fine' },
  basis: [
    cite(trademarkLaw2019, '第六十条'),
    cite(patentLaw2020, '第六十八条'),
    cite(copyrightLaw2020, '第五十三条'),
    cite(antiUnfairCompetitionLaw2025, '第二十三条'),
  ],
  facts: {
    violation: oneOfCodes('违法行为', 'Violation', violations),
    turnover: yuan('违法经营额', 'illegal turnover'),
    illegalGains: yuan('违法所得', 'illegal gains'),
    goodsValue: yuan('货值金额', 'value of the goods'),
    innocentSeller: yesNo(
      '不知道是侵权或者假冒的商品，并能证明合法取得、说明提供者的销售者',
      'a seller who did not know, and can prove a lawful source',
    ),
    publicInterestHarmed: yesNo('同时损害公共利益', 'harm to the public interest'),
    grave: yesNo('情节严重', 'grave circumstances'),
  },
  versions: [{ from: '2014-05-01', rows: [...trademarkFines, ...otherFines] }],
  note: {
    zh:
      '只算罚款；没收、销毁、警告、责令改正、吊销等另依各条。' +
      '五年内两次以上商标侵权或者有其他严重情节的，在幅度内从重。种子法的数额未见原文。',
    en:
      'Fines alone: confiscation, destruction, warning and revocation follow each article. Two infringements of ' +
      'marks within five years weigh heavier within the range. The amounts of the Seed Law were not read.',
  },
  examples: [
    { on: now, facts: { ...mark, turnover: 49_999.99 }, expect: { meets: true, amount: { max: 250_000 } } },
    { on: now, facts: { ...mark, turnover: 50_000 }, expect: { amount: { max: 250_000 } } },
    { on: now, facts: { ...mark, turnover: 80_000 }, expect: { amount: { max: 400_000 } } },
    { on: now, facts: mark, expect: { meets: null, missing: ['turnover'] } },
    { on: now, facts: { ...mark, innocentSeller: true }, expect: { meets: false } },
    { on: '2027-01-01', facts: { ...mark, turnover: 0 }, expect: { clauses: ['第七十四条第二款'] } },
    { on: '2019-10-31', facts: { ...mark, turnover: 0 }, expect: { refused: 'rule-not-known' } },
    { on: now, facts: { ...patent, illegalGains: 50_000 }, expect: { amount: { max: 250_000 } } },
    { on: now, facts: { ...patent, illegalGains: 50_000.01 }, expect: { amount: { max: 250_000.05 } } },
    {
      on: now,
      facts: { violation: 'copyright', publicInterestHarmed: true, turnover: 60_000 },
      expect: { amount: { min: 60_000, max: 300_000 } },
    },
    { on: now, facts: { violation: 'copyright', publicInterestHarmed: false }, expect: { meets: false } },
    { on: now, facts: secret, expect: { amount: { min: 1_000_000, max: 5_000_000 } } },
    { on: '2025-10-14', facts: secret, expect: { amount: { min: 500_000, max: 5_000_000 } } },
    { on: now, facts: { ...badFaith, illegalGains: 20_000 }, expect: { amount: { max: 30_000 } } },
    { on: '2027-01-01', facts: badFaith, expect: { clauses: ['第五十四条'], amount: { max: 100_000 } } },
    {
      on: now,
      facts: { violation: 'plant-variety', goodsValue: 50_000 },
      expect: { amount: { min: 250_000, max: 500_000 } },
    },
  ],
})
