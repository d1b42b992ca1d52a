import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { penaltyPublicityProvisions2021 as publicity } from '#policy/sources/penalty-publicity-provisions-2021'

/** Where a penalty case ends. */
export const penaltyEnds: Readonly<Record<string, State>> = {
  annulled: {
    label: { zh: '决定被变更、撤销或者确认违法', en: 'annulled' },
    holder: officer,
    limits: ['withdrawal'],
    basis: cite(publicity, '第十一条'),
    on: {
      withdraw: {
        label: { zh: '撤回公示信息并说明理由', en: 'withdraw the publication with reasons' },
        by: officer,
        to: 'withdrawn',
        needs: ['reasons'],
      },
    },
  },
  'not-penalised': { label: { zh: '不予行政处罚', en: 'no penalty' }, final: true },
  prosecuted: { label: { zh: '转刑事程序', en: 'left to the police' }, final: true },
  withdrawn: { label: { zh: '决定失效，公示已撤回', en: 'annulled and withdrawn' }, final: true },
  enforced: { label: { zh: '法院裁定执行', en: 'enforced by the court' }, final: true },
  'not-enforced': { label: { zh: '法院裁定不予执行', en: 'enforcement refused' }, final: true },
  closed: { label: { zh: '已结案', en: 'closed' }, final: true },
}
