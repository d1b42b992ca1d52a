import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { judge } from '#policy/roles/judge'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'
import { administrativeCoercionLaw2011 as law } from '#policy/sources/administrative-coercion-law-2011'

const pay = { label: { zh: '履行', en: 'perform' }, by: party, to: '/decided/performed' }
const reminds = { by: officer, to: 'reminded', writes: ['reminder'], meets: ['remedies'] }
const applies = { by: officer, to: '/enforcement/filing', writes: ['application'] }
const denies = { by: judge, to: '/not-enforced', writes: ['ruling'] }
const grant = {
  label: { zh: '裁定执行', en: 'order enforcement' },
  by: judge,
  to: '/enforced',
  writes: ['ruling'],
}

/** A decision that nobody contests and nobody obeys goes to the court. */
export const courtEnforcement: State = {
  label: { zh: '申请法院强制执行', en: 'enforcement by the court' },
  holder: officer,
  initial: 'application',
  states: {
    application: {
      label: { zh: '申请期间', en: 'time to apply' },
      limits: ['enforcement-application'],
      basis: cite(law, '第五十三条'),
      initial: 'to-remind',
      on: { pay },
      states: {
        'to-remind': {
          label: { zh: '待催告', en: 'to be reminded' },
          basis: cite(law, '第五十四条'),
          on: {
            remind: { label: { zh: '送达催告书', en: 'remind' }, ...reminds },
          },
        },
        reminded: {
          label: { zh: '已催告', en: 'reminded' },
          holder: party,
          limits: ['reminder'],
          expires: { limit: 'reminder', to: 'to-apply', basis: cite(law, '第五十四条') },
        },
        'to-apply': {
          label: { zh: '可申请执行', en: 'may apply' },
          on: {
            apply: { label: { zh: '申请强制执行', en: 'apply' }, ...applies },
          },
        },
      },
    },
    filing: {
      label: { zh: '法院审查受理', en: 'with the court' },
      holder: judge,
      limits: ['court-acceptance'],
      basis: cite(law, '第五十六条'),
      on: {
        accept: { label: { zh: '受理', en: 'accept' }, by: judge, to: 'examination' },
        reject: { label: { zh: '不予受理', en: 'reject' }, ...denies },
      },
    },
    examination: {
      label: { zh: '书面审查', en: 'examined on paper' },
      holder: judge,
      limits: ['court-ruling'],
      basis: cite(law, '第五十七条'),
      on: {
        grant,
        inquire: { label: { zh: '听取双方意见', en: 'hear both' }, by: judge, to: 'inquiry' },
      },
    },
    inquiry: {
      label: { zh: '听取意见后审查', en: 'both are heard' },
      holder: judge,
      limits: ['court-inquiry'],
      basis: cite(law, '第五十八条'),
      on: {
        grant,
        deny: { label: { zh: '裁定不予执行', en: 'refuse enforcement' }, ...denies },
      },
    },
  },
  note: {
    zh: '三十日审查期限自受理之日起算；对不予受理、不予执行裁定的复议未列入。',
    en: 'The thirty days run from acceptance; review of a refusal by the higher court is left out.',
  },
}
