import { is } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { administrativeLitigationLaw2017 } from '#policy/sources/administrative-litigation-law-2017'

const law = (article: string) => cite(administrativeLitigationLaw2017, article)
const sue = { label: { zh: '起诉', en: 'Sue' }, by: claimant, to: 'sued', writes: ['complaint'] } as const
const file = { by: judge, to: 'trial' } as const

/** The time to sue, and the filing. */
export const administrativeFiling = {
  open: {
    label: { zh: '可以起诉', en: 'Open to suit' },
    holder: claimant,
    limits: ['action'],
    basis: law('第四十六条'),
    on: {
      sue,
      'ask-reconsideration': {
        label: { zh: '先申请行政复议', en: 'Ask for reconsideration first' },
        by: claimant,
        to: 'reconsideration',
        basis: law('第四十四条'),
      },
    },
    expires: { limit: 'action', to: 'barred' },
  },
  reconsideration: {
    label: { zh: '行政复议中', en: 'Under reconsideration' },
    holder: claimant,
    on: {
      'receive-reconsideration': {
        label: { zh: '收到复议决定书，或者复议期满', en: 'Receive the decision, or its time is over' },
        by: claimant,
        to: 'reconsidered',
      },
    },
  },
  reconsidered: {
    label: { zh: '复议后可以起诉', en: 'Open to suit after reconsideration' },
    holder: claimant,
    limits: ['action-after-reconsideration'],
    basis: law('第四十五条'),
    on: { sue },
    expires: { limit: 'action-after-reconsideration', to: 'barred' },
  },
  sued: {
    label: { zh: '待立案', en: 'To be filed' },
    holder: judge,
    limits: ['filing'],
    basis: law('第五十一条'),
    on: {
      receive: {
        label: { zh: '接收起诉状，出具凭证', en: 'Receive the complaint' },
        by: judge,
        writes: ['receipt'],
      },
      file: { label: { zh: '登记立案', en: 'File' }, ...file, starts: ['trial'] },
      'file-simplified': {
        label: { zh: '立案，适用简易程序', en: 'File as simplified' },
        ...file,
        starts: ['trial', 'simplified-trial'],
      },
      'file-by-special-time': {
        label: { zh: '依特别起诉期限立案', en: 'File by a special time to sue' },
        ...file,
        needs: ['specialTime'],
        when: is('specialTime', true),
        starts: ['trial'],
      },
      'not-file': {
        label: { zh: '裁定不予立案并送达', en: 'Rule not to file' },
        by: judge,
        to: 'ruled',
        writes: ['ruling'],
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
