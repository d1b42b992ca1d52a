import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { marketPenaltyProcedure2021 as provisions } from '#policy/sources/market-penalty-procedure-2021'

const left = { stopsClock: ['decision'], basis: cite(provisions, '第六十四条') }
const resumes = { by: officer, to: 'investigation' }

/** While these last, the ninety days stand still. */
export const penaltyPauses: Readonly<Record<string, State>> = {
  appraisal: {
    label: { zh: '检测、鉴定、辨认', en: 'tests and identification' },
    ...left,
    on: { report: { label: { zh: '收到结论', en: 'receive the result' }, ...resumes } },
  },
  stayed: {
    label: { zh: '中止调查', en: 'stayed' },
    ...left,
    on: { resume: { label: { zh: '恢复调查', en: 'resume' }, ...resumes } },
  },
  referred: {
    label: { zh: '已移送公安机关', en: 'with the police' },
    ...left,
    on: {
      'take-back': { label: { zh: '公安机关不予立案，恢复调查', en: 'take it back' }, ...resumes },
      'leave-to-police': {
        label: { zh: '公安机关已立案', en: 'leave it to the police' },
        by: officer,
        to: '/prosecuted',
      },
    },
    note: {
      zh: '移送期间是否计入九十日，法律未作规定，按中止计算。',
      en: 'The law does not say whether the ninety days run meanwhile; they are taken to stand still.',
    },
  },
}
