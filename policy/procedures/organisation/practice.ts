import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { copyingOffices } from '#policy/procedures/organisation/states/copying-offices'
import { practiceStates } from '#policy/procedures/organisation/states/practice-states'
import { adopter } from '#policy/roles/adopter'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const practice = defineProcedure({
  id: 'practice',
  label: { zh: '经验做法', en: 'Practice' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-exchange-of-experience')],
  offices: reportingOffices,
  roles: [officer, headOfAuthority, ipOfficer, adopter, ...copyingOffices],
  opens: { act: 'nominate', label: { zh: '推荐', en: 'nominate' }, by: [officer], asks: ['problem'] },
  limits: {
    review: { label: { zh: '评审', en: 'review it' }, owes: ipOfficer },
  },
  fields: {
    problem: { kind: 'text', label: { zh: '问题', en: 'Problem' } },
    context: { kind: 'text', label: { zh: '背景', en: 'Context' } },
    method: { kind: 'text', label: { zh: '做法', en: 'What was done' } },
    cost: { kind: 'amount', label: { zh: '成本', en: 'Cost' } },
    result: { kind: 'text', label: { zh: '成效', en: 'Result' } },
    reviewBy: { kind: 'day', label: { zh: '评审期限', en: 'Reviewed by' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    adopter: { kind: 'text', label: { zh: '借鉴单位', en: 'Who copied it' } },
    outcome: { kind: 'text', label: { zh: '借鉴成效', en: 'What happened there' } },
  },
  documents: {
    account: { zh: '经验材料', en: 'Account' },
    publication: { zh: '推广通知', en: 'Publication' },
    adoption: { zh: '借鉴记录', en: 'Record of adoption' },
    outcome: { zh: '借鉴成效记录', en: 'Record of the outcome' },
  },
  initial: 'nominated',
  states: practiceStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
