import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { applicant } from '#policy/roles/applicant'
import { officer } from '#policy/roles/officer'
import { administrativeLitigationLaw2017 as litigation } from '#policy/sources/administrative-litigation-law-2017'
import { administrativeReconsiderationLaw2023 as law } from '#policy/sources/administrative-reconsideration-law-2023'

/** Where a reconsideration ends. */
export const reconsiderationEnds: Readonly<Record<string, State>> = {
  decided: {
    label: { zh: '已作出复议决定', en: 'decided' },
    holder: officer,
    limits: ['service'],
    basis: cite(law, '第七十五条'),
    on: { serve: { label: { zh: '送达', en: 'serve' }, by: officer, to: 'served', writes: ['service'] } },
  },
  served: {
    label: { zh: '已送达', en: 'served' },
    holder: applicant,
    limits: ['suit'],
    expires: { limit: 'suit', to: 'settled' },
    basis: cite(litigation, '第四十五条'),
    on: { sue: { label: { zh: '提起行政诉讼', en: 'sue' }, by: applicant, to: 'litigated' } },
  },
  refused: { label: { zh: '不予受理', en: 'refused' }, final: true },
  abandoned: { label: { zh: '视为放弃申请', en: 'taken as abandoned' }, final: true },
  dismissed: { label: { zh: '驳回申请', en: 'dismissed' }, final: true, basis: cite(law, '第三十三条') },
  mediated: {
    label: { zh: '调解结案', en: 'settled by mediation' },
    final: true,
    basis: cite(law, '第七十三条'),
  },
  terminated: { label: { zh: '复议终止', en: 'terminated' }, final: true, basis: cite(law, '第四十一条') },
  litigated: { label: { zh: '已起诉', en: 'taken to court' }, final: true },
  settled: { label: { zh: '复议决定确定', en: 'final' }, final: true },
}
