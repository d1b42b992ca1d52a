import { is } from '#kernel/predicate'
import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { socialSupervision } from '#policy/channels/social-supervision'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { officer } from '#policy/roles/officer'
import { reportedParty } from '#policy/roles/reported-party'
import { reporter } from '#policy/roles/reporter'
import { complaintHandlingMeasures2019 as measures } from '#policy/sources/complaint-handling-measures-2019'

const notify = { label: { zh: '告知举报人', en: 'tell the reporter' }, by: officer, writes: ['notice'] }
const skip = {
  label: { zh: '匿名，无从告知', en: 'nobody to tell' },
  by: officer,
  when: is('realName', false),
}
const redirect = { label: { zh: '告知向有权部门提出', en: 'redirect' }, by: officer, to: '/redirected' }
const told = { holder: officer, limits: ['notice'], basis: cite(measures, '第三十一条') }

export const report = defineProcedure({
  id: 'report',
  label: { zh: '举报', en: 'Report of a violation' },
  channel: socialSupervision,
  basis: [cite(measures, '第三条'), cite(measures, '第三十一条'), cite(measures, '第三十八条')],
  offices: [marketRegulation, ipOffice],
  roles: [reporter, reportedParty, officer, headOfAuthority, higherAuthority],
  opens: { act: 'report', label: { zh: '提出举报（发现线索）', en: 'report' }, by: [reporter, officer] },
  limits: {
    verification: { label: { zh: '核查并决定是否立案', en: 'verify, and decide on filing' }, owes: officer },
    jurisdiction: { label: { zh: '协商处理权限争议', en: 'settle who is competent' }, owes: officer },
    notice: { label: { zh: '告知实名举报人是否立案', en: 'tell who gave a name' }, owes: officer },
  },
  fields: {
    realName: { kind: 'flag', label: { zh: '实名举报', en: 'Reported under a real name' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    filing: { zh: '立案审批表', en: 'Approval of filing' },
    notice: { zh: '是否立案告知书', en: 'Notice whether a case is filed' },
    redirection: { zh: '向有处理权限的部门提出的告知', en: 'Advice to turn to the competent office' },
  },
  initial: 'received',
  states: {
    received: {
      label: { zh: '已收到', en: 'received' },
      holder: officer,
      limits: ['verification'],
      basis: cite(measures, '第二十三条'),
      initial: 'verification',
      states: {
        verification: {
          label: { zh: '核查', en: 'verification' },
          on: {
            extend: { label: { zh: '延长核查', en: 'extend' }, by: headOfAuthority, extends: 'verification' },
            file: { label: { zh: '立案', en: 'file a case' }, by: officer, to: '/filed', writes: ['filing'] },
            drop: { label: { zh: '不予立案', en: 'drop' }, by: officer, to: '/dropped', needs: ['reasons'] },
            dispute: { label: { zh: '发生权限争议', en: 'dispute competence' }, by: officer, to: 'dispute' },
            redirect: { ...redirect, writes: ['redirection'], basis: cite(measures, '第二十九条') },
          },
        },
        dispute: {
          label: { zh: '处理权限争议', en: 'competence in dispute' },
          limits: ['jurisdiction'],
          basis: cite(measures, '第三十条'),
          expires: { limit: 'jurisdiction', to: 'designation' },
          on: {
            settle: { label: { zh: '协商一致', en: 'settle it' }, by: officer, to: 'verification' },
            refer: { label: { zh: '报请指定', en: 'ask for a designation' }, by: officer, to: 'designation' },
          },
          note: { zh: '争议期间是否停止核查期限，办法未写明。', en: 'Silent on whether the clock stops.' },
        },
        designation: {
          label: { zh: '等待指定', en: 'designation' },
          holder: higherAuthority,
          basis: cite(measures, '第三十条'),
          on: { designate: { label: { zh: '指定', en: 'name' }, by: higherAuthority, to: 'verification' } },
        },
      },
    },
    filed: {
      label: { zh: '已立案', en: 'filed' },
      ...told,
      on: { notify: { ...notify, to: 'filed-and-told' }, skip: { ...skip, to: 'filed-and-told' } },
    },
    dropped: {
      label: { zh: '不予立案', en: 'not filed' },
      ...told,
      on: { notify: { ...notify, to: 'dropped-and-told' }, skip: { ...skip, to: 'dropped-and-told' } },
    },
    redirected: { label: { zh: '已告知', en: 'redirected' }, final: true },
    'filed-and-told': { label: { zh: '已立案并告知', en: 'filed and told' }, final: true },
    'dropped-and-told': { label: { zh: '不予立案并告知', en: 'not filed and told' }, final: true },
  },
  closed: true,
})
