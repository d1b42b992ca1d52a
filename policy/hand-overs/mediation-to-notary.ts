import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { notaryOffice } from '#policy/office-kinds/notary-office'
import { administrativeMediation } from '#policy/procedures/arbitration-and-mediation/administrative-mediation'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'

export const mediationToNotary = defineHandOver({
  id: 'mediation-to-notary',
  label: { zh: '调解协议申请公证赋予强制执行效力', en: 'Mediation agreement to the notary' },
  basis: [cite(adjudicationOrder81, '第三十五条'), cite(adjudicationOrder81, '第六十九条')],
  from: {
    channel: arbitrationAndMediation,
    officeKinds: [ipOffice, mediationBody],
    procedure: administrativeMediation,
  },
  to: { channel: arbitrationAndMediation, officeKinds: [notaryOffice] },
  trigger: {
    label: {
      zh: '协议有给付内容并承诺接受强制执行',
      en: 'the agreement orders performance and accepts enforcement',
    },
    act: 'agree',
  },
  package: {
    fields: {
      performance: { kind: 'text', label: { zh: '给付内容', en: 'Performance owed' } },
      acceptsEnforcement: { kind: 'flag', label: { zh: '载明愿意接受强制执行', en: 'Accepts enforcement' } },
    },
    documents: {
      agreement: { zh: '调解协议书', en: 'Mediation agreement' },
      application: { zh: '公证申请书', en: 'Application to the notary' },
    },
  },
  answers: {
    enforceable: { zh: '赋予强制执行效力', en: 'made enforceable' },
    refused: { zh: '不予公证', en: 'refused' },
  },
})
