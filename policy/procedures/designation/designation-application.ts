import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { designation } from '#policy/lines-of-work/designation'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { applicationFields } from '#policy/procedures/designation/states/application-fields'
import { applying } from '#policy/procedures/designation/states/applying'
import { creating } from '#policy/procedures/designation/states/creating'
import { designated } from '#policy/procedures/designation/states/designated'
import { cnipaOfficer } from '#policy/roles/cnipa-officer'
import { expert } from '#policy/roles/expert'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { provinceOfficer } from '#policy/roles/province-officer'
import { creationList2026 } from '#policy/sources/creation-list-2026'
import { demonstrationCreation2025 } from '#policy/sources/demonstration-creation-2025'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const designationApplication = defineProcedure({
  id: 'designation-application',
  label: { zh: '示范创建申报', en: 'Application for designation' },
  channel: designation,
  basis: [
    cite(demonstrationCreation2025),
    cite(creationList2026),
    cite(opinions, 'organisation-reporting'),
    cite(houseWorkingRules),
  ],
  offices: [ipOffice],
  roles: [officer, headOfAuthority, provinceOfficer, expert, cnipaOfficer],
  opens: {
    act: 'begin',
    label: { zh: '开始申报', en: 'begin an application' },
    by: [officer],
    until: { field: 'applyBy', refuses: 'application-late' },
    once: ['round'],
    asks: ['round', 'applyBy'],
  },
  limits: {
    application: { label: { zh: '申报截止', en: 'cut-off' }, owes: officer },
    mending: { label: { zh: '补正', en: 'mend it' }, owes: officer },
    'year-report': { label: { zh: '年度报告', en: 'yearly report' }, owes: officer },
    acceptance: { label: { zh: '验收', en: 'acceptance' }, owes: cnipaOfficer },
    rectification: { label: { zh: '整改', en: 'put it right' }, owes: officer },
    objection: { label: { zh: '公示期', en: 'period for objections' }, owes: cnipaOfficer },
    evaluation: { label: { zh: '成效评估', en: 'evaluation of effect' }, owes: cnipaOfficer },
  },
  fields: applicationFields,
  documents: {
    'self-assessment': { zh: '自评表', en: 'Self-assessment' },
    application: { zh: '申报书', en: 'Application' },
    correction: { zh: '补正通知', en: 'Notice to mend' },
    letter: { zh: '推荐意见', en: 'Recommendation' },
    'set-aside-notice': { zh: '撤销推荐通知', en: 'Notice that a recommendation is set aside' },
    plan: { zh: '创建方案', en: 'Creation plan' },
    'year-report': { zh: '年度报告', en: 'Yearly report' },
    suspension: { zh: '中止通知', en: 'Notice of suspension' },
    acceptance: { zh: '验收意见', en: 'Acceptance' },
    title: { zh: '认定通知', en: 'Notice of designation' },
    evaluation: { zh: '成效评估意见', en: 'Evaluation' },
    revocation: { zh: '撤销通知', en: 'Notice of revocation' },
  },
  initial: 'preparing',
  states: { ...applying, ...creating, ...designated },
  note: {
    zh:
      '申报、推荐、名单和依标准验收见于省级转发通知（原文未读）；其余步骤（自评、补正、专家评审、候补和递补、撤销推荐、创建方案、年度报告、' +
      '有条件通过与整改、公示、认定、中止、放弃和撤销）未见原文，是本系统的规则。',
    en:
      'Applying, recommending, listing and acceptance are known from provincial calls, the notice itself ' +
      'was not read; all other steps are rules of this system.',
  },
})
