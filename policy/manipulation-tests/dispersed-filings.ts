import { defineManipulationTest } from '#kernel/assessment/manipulation-test'
import { cite } from '#kernel/source'
import { patents } from '#policy/register-groups/patents'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const dispersedFilings = defineManipulationTest({
  id: 'dispersed-filings',
  label: { zh: '同一地址的多个申请人申请内容近似', en: 'One address, several applicants, titles alike' },
  basis: [cite(filingConductOrder77, '第三条', 'unverified'), cite(houseWorkingRules)],
  looksAt: { look: 'alike', registers: patents, among: 'address' },
  threshold: { least: 6 },
  because: {
    zh: '同一地址、3个以上申请人、当年6件以上名称近似才列出。孵化器、园区集中注册的，说明后可以排除。本系统自定。',
    en:
      'From one address by three and more applicants, six and more alike in a year. Incubators and ' +
      'parks, where many are registered, can say so. A rule of this house.',
  },
  asks: {
    zh: '请说明这些申请人之间的关系和各自的研发活动。',
    en: 'Say how the applicants are connected, and what each developed.',
  },
  examples: [
    {
      says: { zh: '同一地址6件名称近似', en: 'six from one address are alike' },
      facts: { is: 'rows', rows: 6 },
      expect: 'found',
    },
    {
      says: { zh: '5件的不作判断', en: 'five say nothing' },
      facts: { is: 'rows', rows: 5 },
      expect: 'nothing',
    },
  ],
})
