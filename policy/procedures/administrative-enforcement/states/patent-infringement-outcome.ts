import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const serve = {
  label: { zh: '送达行政裁决书', en: 'Serve the decision' },
  by: officer,
  writes: ['proof-of-service'],
  basis: cite(order, '第十条'),
}
const sue = {
  label: { zh: '提起行政诉讼', en: 'Bring an administrative suit' },
  to: 'litigated',
  basis: cite(patentLaw2020, '第六十五条'),
}
const perform = {
  label: { zh: '停止侵权', en: 'Stop the infringement' },
  by: respondent,
  to: 'performed',
}

/** From the decision to its performance, its suit or its enforcement by a court. */
export const patentInfringementOutcome: Readonly<Record<string, State>> = {
  decided: {
    label: { zh: '已责令停止侵权', en: 'Decided: infringement to stop' },
    holder: officer,
    limits: ['service'],
    on: { serve: { ...serve, to: 'served' } },
  },
  served: {
    label: { zh: '已送达', en: 'Served' },
    holder: respondent,
    limits: ['action'],
    basis: cite(patentLaw2020, '第六十五条'),
    on: { sue: { ...sue, by: [respondent, claimant] }, perform },
    expires: { limit: 'action', to: 'effective', basis: cite(patentLaw2020, '第六十五条') },
  },
  dismissed: {
    label: { zh: '已驳回请求', en: 'Decided: request dismissed' },
    holder: officer,
    limits: ['service'],
    on: { serve: { ...serve, to: 'dismissal-served' } },
  },
  'dismissal-served': {
    label: { zh: '驳回已送达', en: 'Dismissal served' },
    holder: claimant,
    limits: ['action'],
    on: { sue: { ...sue, by: claimant } },
    expires: { limit: 'action', to: 'dismissal-effective', basis: cite(patentLaw2020, '第六十五条') },
  },
  effective: {
    label: { zh: '裁决生效', en: 'Effective' },
    holder: officer,
    limits: ['enforcement'],
    basis: cite(order, '第八十条'),
    on: {
      perform,
      'apply-enforcement': {
        label: { zh: '申请人民法院强制执行', en: 'Apply to the court for enforcement' },
        by: officer,
        to: 'court-enforcement',
        writes: ['enforcement-application'],
        basis: cite(patentLaw2020, '第六十五条'),
      },
    },
    expires: { limit: 'enforcement', to: 'holder-enforcement', basis: cite(order, '第八十条') },
  },
  'holder-enforcement': {
    label: { zh: '由权利人申请执行', en: 'Enforcement left to the right holder' },
    holder: claimant,
    limits: ['holder-enforcement'],
    basis: cite(order, '第八十条'),
    on: {
      perform,
      'apply-enforcement': {
        label: { zh: '申请人民法院强制执行', en: 'Apply to the court for enforcement' },
        by: claimant,
        to: 'court-enforcement',
        basis: cite(order, '第八十条'),
      },
    },
    expires: { limit: 'holder-enforcement', to: 'unenforced', basis: cite(order, '第八十条') },
  },
}
