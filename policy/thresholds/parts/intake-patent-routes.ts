import { type Row, rowInForce } from '#kernel/procedures/threshold'
import { all, is } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { courts } from '#policy/channels/courts'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const patent = is('right', 'patent')
const stop = all(patent, is('subject', 'infringement'), is('relief', 'stop'))
const damages = all(patent, is('subject', 'infringement'), is('relief', 'money'))
const openLicence = all(patent, is('subject', 'open-licence'))
const other = all(patent, is('subject', 'ownership', 'inventorship', 'remuneration'))
const useBeforeGrant = all(patent, is('subject', 'provisional-fee'), is('granted', true))
const admissible = all(
  is('entitled', true),
  is('respondentClear', true),
  is('requestClear', true),
  is('competent', true),
  is('sued', false),
  is('otherMethod', false),
)

const civil = {
  channel: courts,
  to: { zh: '民事诉讼', en: 'Civil litigation' },
}
const mediation = {
  channel: arbitrationAndMediation,
  to: { zh: '行政调解', en: 'Administrative mediation' },
  effect: { zh: '依当事人请求；调解不成可以起诉', en: 'On request; if it fails, a party may sue' },
}

/** Rows 3 to 7 of the routing table: what becomes of a dispute over a patent. */
export const intakePatentRoutes: readonly Row[] = [
  rowInForce(cite(adjudicationOrder81, '第十二条'), all(stop, admissible), {
    route: {
      channel: administrativeEnforcement,
      to: { zh: '专利侵权纠纷行政裁决', en: 'Administrative adjudication of patent infringement' },
      group: 'patent-stop',
      effect: {
        zh: '只能责令停止侵权；赔偿数额另行调解或者起诉',
        en: 'It can order to stop; damages need mediation or a suit',
      },
    },
  }),
  rowInForce(cite(patentLaw2020, '第六十五条'), stop, { route: { ...civil, group: 'patent-stop' } }),
  rowInForce(cite(patentLaw2020, '第六十五条'), damages, { route: mediation }),
  rowInForce(cite(patentLaw2020, '第六十五条'), all(damages, is('arbitrationAgreement', false)), {
    route: civil,
  }),
  rowInForce(cite(patentImplementingRules2023, '第一百零二条第一款'), other, { route: mediation }),
  rowInForce(cite(patentImplementingRules2023, '第一百零二条第二款'), useBeforeGrant, { route: mediation }),
  rowInForce(cite(patentLaw2020, '第五十二条'), openLicence, {
    route: {
      channel: arbitrationAndMediation,
      to: { zh: '国务院专利行政部门调解', en: 'Mediation by the national patent office' },
    },
  }),
  rowInForce(cite(patentLaw2020, '第五十二条'), openLicence, { route: civil }),
  rowInForce(cite(patentLaw2020, '第六十八条'), all(patent, is('subject', 'false-marking')), {
    route: {
      channel: administrativeEnforcement,
      to: { zh: '假冒专利行政处罚', en: 'Penalty for false marking' },
    },
  }),
]
