import { any, has, is } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'
import { administrativeCoercionLaw2011 as coercion } from '#policy/sources/administrative-coercion-law-2011'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'
import { penaltyPublicityProvisions2021 as publicity } from '#policy/sources/penalty-publicity-provisions-2021'

const pay = {
  label: { zh: '缴纳罚款、履行决定', en: 'pay and perform' },
  by: party,
  to: '/decided/performed',
}

const serves = { by: officer, to: 'served', writes: ['service'], starts: ['remedies'] }
const annuls = { by: officer, to: 'annulled', meets: ['publication', 'remedies'] }
const closes = { by: officer, to: '/closed', meets: ['remedies'] }
const closable = any(has('publishedOn'), is('publicityDue', false))

/** From the decision until it is performed; it is published whatever else happens. */
export const penaltyExecution: State = {
  label: { zh: '已作出处罚决定', en: 'decided' },
  holder: officer,
  initial: 'to-serve',
  on: {
    publish: {
      label: { zh: '公示处罚信息', en: 'publish' },
      by: officer,
      needs: ['publishedOn'],
      writes: ['publicity'],
      meets: ['publication'],
      basis: cite(publicity, '第九条'),
    },
    'seek-remedy': {
      label: { zh: '申请行政复议或者提起行政诉讼', en: 'seek reconsideration or sue' },
      by: party,
      meets: ['remedies'],
      basis: cite(law, '第七十三条'),
    },
    annul: { label: { zh: '决定被变更、撤销或者确认违法', en: 'it is annulled' }, ...annuls },
  },
  states: {
    'to-serve': {
      label: { zh: '待送达', en: 'to be served' },
      limits: ['service'],
      basis: cite(law, '第六十一条'),
      on: {
        serve: { label: { zh: '送达', en: 'serve' }, ...serves },
      },
    },
    served: {
      label: { zh: '已送达', en: 'served' },
      holder: party,
      limits: ['payment'],
      expires: { limit: 'payment', to: 'unpaid', basis: cite(law, '第七十二条') },
      basis: cite(law, '第六十七条'),
      on: {
        pay,
        postpone: {
          label: { zh: '批准暂缓或者分期缴纳', en: 'grant time' },
          by: headOfAuthority,
          to: 'postponed',
          needs: ['payBy'],
          basis: cite(law, '第六十六条'),
        },
      },
    },
    postponed: {
      label: { zh: '暂缓或者分期缴纳', en: 'time granted' },
      holder: party,
      limits: ['postponed-payment'],
      expires: { limit: 'postponed-payment', to: 'unpaid', basis: cite(law, '第六十六条') },
      on: { pay, lapse: { label: { zh: '逾期未缴纳', en: 'time has passed' }, by: officer, to: 'unpaid' } },
    },
    unpaid: {
      label: { zh: '逾期未履行', en: 'unpaid' },
      expires: { limit: 'remedies', to: '/enforcement', basis: cite(coercion, '第五十三条') },
      basis: cite(law, '第七十二条'),
      on: {
        pay,
        'remedy-lost': { label: { zh: '决定被维持', en: 'it is upheld' }, by: officer, to: '/enforcement' },
      },
      note: {
        zh: '每日按罚款数额的百分之三加处罚款，不超出罚款数额；复议、诉讼期间不予计算。',
        en: 'Three per cent a day are added, up to the fine itself, and not while a remedy is pending.',
      },
    },
    performed: {
      label: { zh: '已履行', en: 'performed' },
      on: {
        close: { label: { zh: '结案', en: 'close' }, ...closes, when: closable },
      },
    },
  },
}
