import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'

export const cityToCity = defineHandOver({
  id: 'city-to-city',
  label: { zh: '跨区域执法协作', en: 'Co-operation with another city' },
  basis: [cite(administrativePenaltyLaw2021, '第二十六条')],
  from: { channel: administrativeEnforcement, officeKinds: [ipOffice, marketRegulation] },
  to: { channel: administrativeEnforcement, officeKinds: [ipOffice, marketRegulation] },
  trigger: { label: { zh: '需要异地协助', en: 'help of another city is needed' } },
  package: {
    fields: {
      request: {
        kind: 'code',
        label: { zh: '协作事项', en: 'What is asked' },
        values: {
          clue: { zh: '线索移送', en: 'clue' },
          service: { zh: '委托送达', en: 'service' },
          evidence: { zh: '协助调查', en: 'evidence' },
          execution: { zh: '协助执行', en: 'execution' },
        },
      },
      city: { kind: 'place', label: { zh: '对方城市', en: 'Other city' } },
      legalBasis: { kind: 'text', label: { zh: '法律依据', en: 'Legal basis' } },
    },
    documents: {
      form: { zh: '协作请求书', en: 'Request form' },
      file: { zh: '随附材料', en: 'Material' },
    },
  },
  answers: {
    assisted: { zh: '已协助', en: 'assisted' },
    partly: { zh: '部分协助', en: 'assisted in part' },
    impossible: { zh: '不能协助', en: 'could not assist' },
  },
})
