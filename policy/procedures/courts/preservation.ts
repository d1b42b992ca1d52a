import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { preservationApplied } from '#policy/procedures/courts/states/preservation-applied'
import { preservationInForce } from '#policy/procedures/courts/states/preservation-in-force'
import { preservationReconsideration } from '#policy/procedures/courts/states/preservation-reconsideration'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { ipActPreservation2018 } from '#policy/sources/ip-act-preservation-2018'
import { patentDisputeProvisions2020 } from '#policy/sources/patent-dispute-provisions-2020'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { trademarkPreservation2020 } from '#policy/sources/trademark-preservation-2020'

export const preservation = defineProcedure({
  id: 'preservation',
  label: { zh: '保全', en: 'Preservation' },
  channel: courts,
  basis: [
    cite(civilProcedureLaw2023, '第一百零三条'),
    cite(civilProcedureLaw2023, '第一百零四条'),
    cite(civilProcedureLaw2023, '第一百一十一条'),
    cite(patentLaw2020, '第七十二条'),
    cite(ipActPreservation2018, '第五条'),
    cite(patentDisputeProvisions2020, '第九条'),
    cite(trademarkPreservation2020, '第二条'),
  ],
  offices: [court],
  roles: [claimant, respondent, judge],
  opens: { act: 'apply', label: { zh: '申请保全', en: 'Apply' }, by: [claimant] },
  limits: {
    ruling: { label: { zh: '裁定（诉前或者情况紧急）', en: 'Ruling, before suit or urgent' }, owes: judge },
    'ordinary-ruling': {
      label: { zh: '裁定（诉讼中非紧急）', en: 'Ruling in suit, not urgent' },
      owes: judge,
    },
    suit: {
      label: { zh: '保全后起诉或者申请仲裁', en: 'Suit or arbitration after preservation' },
      owes: claimant,
    },
    'respondent-service': {
      label: { zh: '保全后送达被申请人', en: 'Service after the measure' },
      owes: judge,
    },
    'patent-term': {
      label: { zh: '专利权保全期限', en: 'Term of preservation of a patent' },
      owes: claimant,
      after: 'noticeReceivedOn',
    },
    'trademark-term': {
      label: { zh: '商标权保全期限', en: 'Term of preservation of a mark' },
      owes: claimant,
      after: 'noticeReceivedOn',
    },
    'act-term': { label: { zh: '行为保全期限', en: 'Term of an act preservation' }, owes: claimant },
    reconsideration: { label: { zh: '行为保全复议裁定', en: 'Decision on reconsideration' }, owes: judge },
    lifting: { label: { zh: '解除行为保全', en: 'Lifting' }, owes: judge },
  },
  fields: {
    noticeReceivedOn: {
      kind: 'day',
      label: { zh: '国家知识产权局收到协助执行通知书之日', en: 'Notice to assist received by CNIPA on' },
    },
    actUntil: { kind: 'day', label: { zh: '法院确定的保全期限届满日', en: 'Last day set by the court' } },
    moreDays: { kind: 'number', label: { zh: '续行保全的日数', en: 'Days for which it is continued' } },
  },
  documents: {
    application: { zh: '保全申请书', en: 'Application' },
    ruling: { zh: '保全裁定书', en: 'Ruling of preservation' },
    dismissal: { zh: '驳回申请裁定书', en: 'Ruling of dismissal' },
    assistance: { zh: '协助执行通知书', en: 'Notice to assist' },
    lifting: { zh: '解除保全裁定书', en: 'Ruling that lifts it' },
  },
  initial: 'applied',
  states: {
    ...preservationApplied,
    ...preservationInForce,
    dismissed: { label: { zh: '驳回申请', en: 'Dismissed' }, final: true },
    lifted: { label: { zh: '已解除', en: 'Lifted' }, final: true },
    lapsed: { label: { zh: '期限届满未续行', en: 'Lapsed' }, final: true },
    ended: { label: { zh: '随生效裁判终止', en: 'Ended with the final judgment' }, final: true },
  },
  sides: { reconsideration: preservationReconsideration },
  note: {
    zh: '请求续行行为保全应当在期限届满前七日内提出（行为保全规定第十三条）；停止侵害的，一般维持至裁判生效时止。',
    en: 'Continuing is asked for in the last seven days (Article 13); an order to stop stands until the judgment.',
  },
})
