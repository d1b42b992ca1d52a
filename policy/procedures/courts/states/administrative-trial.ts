import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeHearing } from '#policy/procedures/courts/states/administrative-hearing'
import { highCourt } from '#policy/roles/high-court'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { administrativeLitigationLaw2017 } from '#policy/sources/administrative-litigation-law-2017'

const law = (article: string) => cite(administrativeLitigationLaw2017, article)

/** The first instance: the authority proves its act, or is taken to have no evidence. */
export const administrativeTrial = {
  trial: {
    label: { zh: '一审审理', en: 'First instance' },
    holder: judge,
    basis: law('第八十一条'),
    on: {
      extend: {
        label: { zh: '高级人民法院批准延长', en: 'Extend the trial' },
        by: highCourt,
        extends: 'trial',
      },
      convert: {
        label: { zh: '裁定转为普通程序', en: 'Turn into an ordinary case' },
        by: judge,
        writes: ['ruling'],
        meets: ['simplified-trial'],
        basis: law('第八十四条'),
      },
    },
    initial: 'serving',
    states: {
      serving: {
        label: { zh: '待送达起诉状副本', en: 'To be served' },
        limits: ['service'],
        basis: law('第六十七条'),
        on: { serve: { label: { zh: '送达被告', en: 'Serve' }, by: judge, to: 'answering' } },
      },
      answering: {
        label: { zh: '待提交证据和答辩状', en: 'Evidence and answer awaited' },
        holder: respondent,
        limits: ['answer'],
        on: {
          answer: {
            label: { zh: '提交证据、依据和答辩状', en: 'Give evidence and answer' },
            by: respondent,
            to: 'forwarding',
            writes: ['answer'],
          },
        },
        expires: { limit: 'answer', to: 'without-evidence', basis: law('第三十四条') },
      },
      'without-evidence': {
        label: { zh: '逾期未举证，视为没有证据', en: 'No evidence in time: taken to have none' },
        on: {
          'allow-late-evidence': {
            label: { zh: '准许延期提供', en: 'Allow late evidence' },
            by: judge,
            to: 'hearing',
          },
          proceed: { label: { zh: '继续审理', en: 'Proceed' }, by: judge, to: 'hearing' },
        },
      },
      forwarding: {
        label: { zh: '待发送答辩状副本', en: 'Answer to be forwarded' },
        limits: ['forwarding'],
        on: { forward: { label: { zh: '发送原告', en: 'Forward' }, by: judge, to: 'hearing' } },
      },
      ...administrativeHearing,
    },
  },
} as const satisfies Readonly<Record<string, State>>
