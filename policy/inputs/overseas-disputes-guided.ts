import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { foreignDisputeRegulations2025 } from '#policy/sources/foreign-dispute-regulations-2025'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const overseasDisputesGuided = defineInput({
  id: 'overseas-disputes-guided',
  label: { zh: '海外知识产权纠纷应对指导数（累计）', en: 'Overseas disputes guided, cumulative' },
  unit: { zh: '起', en: 'cases' },
  basis: [cite(scioPressConference202601), cite(foreignDisputeRegulations2025)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
