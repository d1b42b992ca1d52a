import type { Act, State } from '#kernel/procedures/procedure'
import { is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

const either = [claimant, respondent]
const pause = (zh: string, en: string, to: string, by: Act['by'] = officer): Act => ({
  label: { zh, en },
  by,
  to,
  basis: cite(order, '第三十七条'),
})
const decides = { by: officer, starts: ['publicity'] }

/** Where facts are found: from here the case is decided, heard, mediated, or stands still. */
export const patentInfringementInquiry: State = {
  label: { zh: '审理', en: 'Inquiry' },
  on: {
    suspend: {
      label: { zh: '中止', en: 'Suspend' },
      by: officer,
      to: 'suspension',
      writes: ['suspension-notice'],
      basis: cite(order, '第二十八条'),
    },
    'decline-stay': {
      label: { zh: '不中止', en: 'Decline to suspend' },
      by: officer,
      needs: ['noStayGround'],
      basis: cite(order, '第二十九条'),
    },
    appraise: pause('委托检验鉴定', 'Have it tested or appraised', 'appraisal'),
    announce: pause('公告送达', 'Serve by public notice', 'announcement'),
    conciliate: pause('申请和解', 'Ask for time to settle', 'conciliation', either),
    'prolong-evidence': pause('申请延长举证期限', 'Ask for more time for evidence', 'evidence', either),
    object: {
      label: { zh: '提出管辖异议', en: 'Object to jurisdiction' },
      by: either,
      to: 'objection',
      basis: cite(order, '第九条'),
    },
    mediate: {
      label: { zh: '进行调解', en: 'Mediate, as the parties wish' },
      by: officer,
      to: 'mediation',
      basis: cite(order, '第三十五条'),
    },
    'schedule-hearing': {
      label: { zh: '决定口头审理', en: 'Decide on an oral hearing' },
      by: officer,
      needs: ['hearingOn'],
      starts: ['hearing-notice'],
      basis: cite(order, '第二十六条'),
    },
    'notify-hearing': {
      label: { zh: '通知口头审理', en: 'Give notice of the hearing' },
      by: officer,
      meets: ['hearing-notice'],
      writes: ['hearing-notice'],
      basis: cite(order, '第二十六条'),
    },
    hear: {
      label: { zh: '口头审理', en: 'Hold the hearing' },
      by: officer,
      needs: ['hearingOn'],
      writes: ['hearing-record'],
      basis: cite(order, '第二十七条'),
    },
    uphold: {
      label: { zh: '认定侵权并责令停止', en: 'Find infringement and order it stopped' },
      ...decides,
      to: '/decided',
      writes: ['cease-order'],
      basis: cite(order, '第三十一条'),
    },
    'uphold-directly': {
      label: { zh: '重复侵权直接裁决', en: 'Order a repeated infringement stopped at once' },
      ...decides,
      to: '/decided',
      when: is('repeated', true),
      writes: ['cease-order'],
      basis: cite(order, '第三十四条'),
    },
    dismiss: {
      label: { zh: '驳回请求', en: 'Dismiss the request' },
      ...decides,
      to: '/dismissed',
      writes: ['dismissal'],
      basis: cite(order, '第三十一条'),
    },
  },
}
