import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { enforcementOfRights } from '#policy/procedures/courts/states/enforcement-of-rights'
import { claimant } from '#policy/roles/claimant'
import { debtor } from '#policy/roles/debtor'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

const law = (article: string) => cite(civilProcedureLaw2023, article)
const resume = { by: judge, to: 'executing' } as const
const complete = {
  label: { zh: '执行完毕', en: 'Complete' },
  by: judge,
  to: '/executed',
  meets: ['non-execution'],
} as const

/** While a paper is enforced: measures, what stops the clock, and the court above where nothing is done. */
export const enforcementMeasures = {
  executing: {
    label: { zh: '采取执行措施', en: 'Measures under way' },
    on: {
      seize: {
        label: { zh: '查封、扣押、冻结、拍卖', en: 'Seize or sell' },
        by: judge,
        writes: ['ruling', 'assistance'],
        meets: ['non-execution'],
      },
      'transfer-right': enforcementOfRights,
      complete,
      settle: { label: { zh: '达成执行和解', en: 'Settle' }, by: [claimant, debtor], to: 'settled' },
      defer: {
        label: { zh: '决定暂缓执行', en: 'Defer' },
        by: judge,
        to: 'deferred',
        basis: law('第二百四十二条'),
      },
      suspend: {
        label: { zh: '裁定中止执行', en: 'Suspend' },
        by: judge,
        to: 'suspended',
        writes: ['ruling'],
      },
    },
    expires: { limit: 'non-execution', to: 'not-executed' },
  },
  'not-executed': {
    label: { zh: '六个月未执行', en: 'Not executed in six months' },
    basis: law('第二百三十七条'),
    on: {
      'ask-court-above': {
        label: { zh: '向上一级法院申请执行', en: 'Ask the court above' },
        by: claimant,
        to: 'above',
      },
      'take-measures': {
        ...resume,
        label: { zh: '采取执行措施', en: 'Take measures' },
        meets: ['non-execution'],
      },
    },
  },
  above: {
    label: { zh: '上一级法院审查', en: 'Before the court above' },
    holder: higherAuthority,
    on: {
      order: {
        label: { zh: '责令限期执行', en: 'Order execution' },
        by: higherAuthority,
        to: 'executing',
        meets: ['non-execution'],
      },
      'take-over': {
        label: { zh: '决定由本院或者其他法院执行', en: 'Take over or assign' },
        by: higherAuthority,
        to: '/terminated',
        meets: ['non-execution'],
      },
    },
  },
  settled: {
    label: { zh: '和解协议履行中', en: 'Settlement being performed' },
    holder: debtor,
    stopsClock: ['execution', 'non-execution'],
    basis: law('第二百四十一条'),
    on: { complete, 'resume-after-settlement': { ...resume, label: { zh: '恢复执行', en: 'Resume' } } },
  },
  deferred: {
    label: { zh: '暂缓执行', en: 'Deferred' },
    stopsClock: ['execution', 'non-execution'],
    on: { 'resume-after-deferral': { ...resume, label: { zh: '恢复执行', en: 'Resume' } } },
  },
  suspended: {
    label: { zh: '中止执行', en: 'Suspended' },
    stopsClock: ['execution', 'non-execution'],
    basis: law('第二百六十七条'),
    on: { resume: { ...resume, label: { zh: '恢复执行', en: 'Resume' } } },
  },
} as const satisfies Readonly<Record<string, State>>
