/** 第三十条 and 第三十一条 name the papers that close a case; the others go by their common names. */
export const patentInfringementDocuments = {
  'supplement-notice': { zh: '补正通知书', en: 'Notice of what is missing' },
  'acceptance-notice': { zh: '立案通知书', en: 'Notice that the case is opened' },
  'refusal-notice': { zh: '不予立案通知书', en: 'Notice with reasons that it is not opened' },
  'answer-notice': { zh: '答辩通知书', en: 'Notice to answer' },
  'suspension-notice': { zh: '中止处理通知书', en: 'Notice of suspension' },
  'resumption-notice': { zh: '恢复处理通知书', en: 'Notice of resumption' },
  'hearing-notice': { zh: '口头审理通知书', en: 'Notice of the hearing' },
  'hearing-record': { zh: '口头审理笔录', en: 'Record of the hearing' },
  'cease-order': { zh: '行政裁决书（责令停止侵权）', en: 'Decision ordering the infringement stopped' },
  dismissal: { zh: '行政裁决书（驳回请求）', en: 'Decision dismissing the request' },
  'mediation-agreement': { zh: '专利侵权纠纷调解协议书', en: 'Mediation agreement' },
  rescission: { zh: '撤销专利侵权纠纷案件决定书', en: 'Decision rescinding the case' },
  'proof-of-service': { zh: '送达回证', en: 'Proof of service' },
  'enforcement-application': { zh: '强制执行申请书', en: 'Application for enforcement' },
}
