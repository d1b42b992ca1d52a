import { flow, share } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { had } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { held } from '#policy/example-entries'
import { quality } from '#policy/missions/quality'
import { patents } from '#policy/register-groups/patents'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const abnormalFilingShare = defineIndicator({
  id: 'abnormal-filing-share',
  code: 'C18',
  label: { zh: '非正常专利申请占比', en: 'Share of abnormal patent filings' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-governance'),
    cite(filingConductOrder77, '第九条'),
  ],
  standard: governance,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 2,
  better: 'lower',
  mark: 'unverified',
  note: {
    zh: '非正常申请由国家知识产权局认定，从申请统计中扣除；这里保留在分母中。',
    en: 'Found by CNIPA and deducted from its filing statistics; kept in the denominator here.',
  },
  value: share(flow(patents, 'filedOn', domesticRight), had('abnormal-found')),
  examples: [
    {
      says: {
        zh: '当年三种专利申请共4件，其中1件被认定为非正常申请',
        en: 'one of four filings of the year was found abnormal, over all three kinds of patent',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2025-01-02', events: [{ code: 'abnormal-found', on: '2025-07-01' }] }),
            held({ filedOn: '2025-02-02' }),
          ],
          'utility-models': [held({ filedOn: '2025-03-02' })],
          designs: [
            held({ filedOn: '2025-04-02' }),
            held({ filedOn: '2024-04-02', events: [{ code: 'abnormal-found', on: '2025-07-01' }] }),
          ],
        },
      },
      expect: 25,
    },
    {
      says: { zh: '当年没有申请的，不计算占比', en: 'without a filing in the year there is no share' },
      on: '2025-12-31',
      given: { rights: { inventions: [held()] } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
