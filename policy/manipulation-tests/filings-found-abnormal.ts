import { defineManipulationTest } from '#kernel/assessment/manipulation-test'
import { cite } from '#kernel/source'
import { abnormalFound } from '#policy/events/abnormal-found'
import { patents } from '#policy/register-groups/patents'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'

export const filingsFoundAbnormal = defineManipulationTest({
  id: 'filings-found-abnormal',
  label: { zh: '当年申请中有被认定为非正常的', en: 'Filings of the year were found abnormal' },
  basis: [cite(filingConductOrder77, '第九条')],
  looksAt: { look: 'happened', registers: patents, event: abnormalFound },
  threshold: { least: 1 },
  because: {
    zh: '国家知识产权局认定的非正常申请应从申请统计中扣除，一件也须核对申报数是否已经扣除。',
    en:
      'What CNIPA found abnormal is deducted from filing statistics; from the first on it is asked ' +
      'whether the declared figure deducts it.',
  },
  asks: {
    zh: '请说明申报的申请量是否已经扣除这些申请。',
    en: 'Say whether the declared number of filings deducts them.',
  },
  examples: [
    { says: { zh: '有一件被认定', en: 'one was found' }, facts: { is: 'rows', rows: 1 }, expect: 'found' },
    { says: { zh: '没有的', en: 'none was' }, facts: { is: 'rows', rows: 0 }, expect: 'nothing' },
  ],
})
