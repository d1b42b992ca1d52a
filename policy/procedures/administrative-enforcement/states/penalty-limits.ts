import { headOfAuthority } from '#policy/roles/head-of-authority'
import { hearingOfficer } from '#policy/roles/hearing-officer'
import { judge } from '#policy/roles/judge'
import { legalReviewer } from '#policy/roles/legal-reviewer'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'

const ours = { owes: officer }
const theirs = { owes: party }

/** The limits of a penalty case once it is filed, whatever it is about. */
export const penaltyLimits = {
  'time-bar': {
    label: { zh: '追究时效', en: 'Time in which a violation must be found' },
    ...ours,
    begins: {
      zh: '违法行为发生之日（连续或者继续的，行为终了之日）',
      en: 'the day of the violation, or the end of one that goes on',
    },
  },
  'long-time-bar': {
    label: {
      zh: '追究时效（涉及生命健康安全、金融安全且有危害后果）',
      en: 'The same where life or health was harmed',
    },
    ...ours,
    begins: {
      zh: '违法行为发生之日（连续或者继续的，行为终了之日）',
      en: 'the day of the violation, or the end of one that goes on',
    },
  },
  decision: { label: { zh: '作出处罚决定', en: 'decide on the penalty' }, owes: headOfAuthority },
  preservation: {
    label: { zh: '对登记保存的证据作出处理决定', en: 'decide on preserved evidence' },
    ...ours,
  },
  seizure: { label: { zh: '查封、扣押期限', en: 'seizure' }, ...ours },
  statement: { label: { zh: '陈述、申辩', en: 'make a statement' }, ...theirs },
  'hearing-request': { label: { zh: '要求听证', en: 'ask for a hearing' }, ...theirs },
  'hearing-notice': { label: { zh: '听证前通知', en: 'notice ahead of the hearing' }, owes: hearingOfficer },
  review: { label: { zh: '审核', en: 'legal review' }, owes: legalReviewer },
  service: { label: { zh: '送达处罚决定书', en: 'serve the decision' }, ...ours },
  publication: { label: { zh: '公示处罚信息', en: 'publish the penalty' }, ...ours },
  withdrawal: { label: { zh: '撤回公示信息', en: 'withdraw the publication' }, ...ours },
  payment: { label: { zh: '缴纳罚款', en: 'pay the fine' }, ...theirs },
  'postponed-payment': { label: { zh: '暂缓、分期缴纳的期限', en: 'pay in the time granted' }, ...theirs },
  remedies: { label: { zh: '提起行政诉讼', en: 'sue' }, ...theirs },
  'enforcement-application': { label: { zh: '申请法院强制执行', en: 'apply to the court' }, ...ours },
  reminder: { label: { zh: '催告后履行', en: 'perform after the reminder' }, ...theirs },
  'court-acceptance': { label: { zh: '法院受理', en: 'the court accepts' }, owes: judge },
  'court-ruling': { label: { zh: '法院作出执行裁定', en: 'the court rules' }, owes: judge },
  'court-inquiry': { label: { zh: '听取意见后裁定', en: 'the court rules after hearing both' }, owes: judge },
} as const
