import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { applicant } from '#policy/roles/applicant'
import { officer } from '#policy/roles/officer'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'

/** The city's part: report at once, and afterwards carry out the measures that are the city's. */
export const abnormalFilingAtCity = {
  found: {
    label: { zh: '线索待核实报告', en: 'Lead to be checked and reported' },
    holder: officer,
    limits: ['report'],
    basis: cite(filingConductOrder77, '第十一条'),
    on: {
      report: {
        label: { zh: '向国家知识产权局报告', en: 'Report to CNIPA' },
        by: officer,
        to: 'reported',
        needs: ['behaviour', 'applications'],
        writes: ['lead'],
      },
      dismiss: { label: { zh: '不属于非正常申请', en: 'Dismiss' }, by: officer, to: 'dismissed' },
    },
  },
  measuring: {
    label: { zh: '待采取处理措施', en: 'Measures to be taken' },
    holder: officer,
    basis: cite(filingConductOrder77, '第九条'),
    on: {
      'ask-statement': {
        label: { zh: '通知当事人陈述意见', en: 'Ask for a statement' },
        by: officer,
        to: 'hearing',
        writes: ['notice'],
      },
      'refer-for-penalty': {
        label: { zh: '移送专利执法部门处罚', en: 'Refer for a penalty' },
        by: officer,
        writes: ['referral'],
        basis: cite(filingConductOrder77, '第八条'),
      },
      'take-measures': {
        label: { zh: '采取处理措施', en: 'Take measures' },
        by: officer,
        to: 'closed',
        needs: ['measures'],
        writes: ['decision'],
      },
    },
  },
  hearing: {
    label: { zh: '采取措施前待陈述意见', en: 'Statement before measures' },
    holder: applicant,
    limits: ['hearing'],
    basis: cite(filingConductOrder77, '第十条'),
    on: {
      respond: { label: { zh: '陈述意见', en: 'Respond' }, by: applicant, to: 'measuring' },
      'go-on': { label: { zh: '未陈述，继续', en: 'Go on without' }, by: officer, to: 'measuring' },
    },
  },
} as const satisfies Readonly<Record<string, State>>
