import { defineManipulationTest } from '#kernel/assessment/manipulation-test'
import { cite } from '#kernel/source'
import { patents } from '#policy/register-groups/patents'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const splitFilings = defineManipulationTest({
  id: 'split-filings',
  label: { zh: '同一申请人同日申请内容近似', en: 'One applicant, one day, titles alike' },
  basis: [cite(filingConductOrder77, '第三条', 'unverified'), cite(houseWorkingRules)],
  looksAt: { look: 'alike', registers: patents, among: 'applicant' },
  threshold: { least: 6 },
  because: {
    zh: '名称去掉序号、数字和字母后相同的，同日6件以上才列出：同一产品的系列申请通常少于此数。本系统自定，不等于认定为非正常申请。',
    en:
      'Titles that are the same without numbers and letters, six and more on one day: families of ' +
      'one product are seldom larger. A rule of this house, and no finding of an abnormal filing.',
  },
  asks: {
    zh: '请说明这些申请的研发活动和各自的区别。',
    en: 'Say what was developed, and how the filings differ.',
  },
  examples: [
    {
      says: { zh: '同日6件名称近似', en: 'six of one day are alike' },
      facts: { is: 'rows', rows: 6 },
      expect: 'found',
    },
    {
      says: { zh: '同日4件的不作判断', en: 'four say nothing' },
      facts: { is: 'rows', rows: 4 },
      expect: 'nothing',
    },
  ],
})
